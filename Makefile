# Two commands do everything on a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CORES := $(shell $(PYTHON) -c "import os; print(len(os.sched_getaffinity(0)))")

# Compiled code and rewritten assertions are kept, also where an image says not to: each process would compile all again.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: install demo test test-fast test-long test-hostile lint types contracts check docs docs-check bench bench-smoke cluster-env cluster-exports test-chaos test-nnunet test-cluster test-api test-browser test-latex clean

install: $(VENV)/.installed

# Exact versions come from constraints.txt; pip is upgraded first because older ones resolve slowly.
$(VENV)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --upgrade pip
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dev]'
	$(BIN)/pip install --quiet --no-deps --constraint constraints.txt torchattacks adv-lib
	touch $@

demo: install
	$(BIN)/robust-cli submit examples/quickstart.yaml
	$(BIN)/robust-cli look quickstart

test: install
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest --numprocesses $(CORES) --dist worksteal

# Within a minute on two cores: no server, no process of the command line or of a worker, no training, no patients,
# contracts of plug-ins in 2-D only, no file that takes long. tests/conftest.py says what it leaves out.
test-fast: install
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -m "not long and not slow" --numprocesses $(CORES) --dist worksteal

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: install
	$(BIN)/mypy

contracts: install
	$(BIN)/lint-imports

check: lint types contracts

# What the code alone gives: the page of the sweep file, the picture of the phantoms, the gallery of figures. Figures that were measured have
# commands of their own, which take minutes to days: docs/benchmarks.md, docs/scaling.md and docs/results/*.md name
# theirs, docs/reliability.md is written after `make test-chaos`, docs/images/quickstart.svg after `make demo`
# (docs/images/make_output.py quickstart docs/images/quickstart.svg).
docs: install
	mkdir -p build
	$(BIN)/python -m services.sweeps.document > build/sweep-file.md
	mv build/sweep-file.md docs/sweep-file.md
	$(BIN)/python docs/images/make_phantoms.py
	PYTHONPATH=. $(BIN)/python docs/make_figures.py

# Fails when a page that `make docs` writes is not the one that is committed. A picture's bytes depend on libraries too.
docs-check: docs
	git diff --exit-code -- docs/sweep-file.md docs/figures.md

# Every benchmark, for hours; their figures come into documents by `--write` (docs/benchmarks.md). Small: that they work.
bench: install
	$(BIN)/python -m benchmarks.all

bench-smoke: install
	$(BIN)/python -m benchmarks.all --smoke

# The compose cluster (docs/cluster.md): its settings with random passwords, never overwritten; and what a shell needs
# so that robust-cli on this machine uses it:  eval "$$(make -s cluster-exports)"
cluster-env:
	@$(PYTHON) deploy/cluster_env.py new .env

cluster-exports:
	@$(PYTHON) deploy/cluster_env.py exports .env

# What takes long and breaks seldom: trainings in several processes, upgrades of old databases, also under running workers,
# killed submits, slots of Celery, metrics, what may lie in a broker, lost files, caches under kills, logins of PostgreSQL,
# plans of queries, partial jobs, removals, whole reports and exports, whole sweeps with gates, models, data and plug-ins
# of one's own.
test-long: install
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -m long --numprocesses $(CORES) --dist worksteal \
	  --ignore tests/chaos --ignore tests/cluster --ignore tests/documents --ignore tests/services/science/external \
	  --ignore tests/api/rest/test_schemathesis.py

# The long forms of what tries bad input: thousands of damaged files and messages, each seeded. No other target runs them.
test-hostile: install
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -m hostile --numprocesses $(CORES) --dist worksteal

# Every failure case in both modes, then three minutes of random ones (CHAOS_MINUTES); docs/make_reliability.py reads the
# report.
test-chaos: install
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest tests/chaos -m long --numprocesses $(CORES) --dist worksteal \
	  --junitxml build/chaos.xml -o junit_family=xunit1

# Trains a small nnU-Net with its own code, then compares the predictions and attacks it.
test-nnunet: install
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest tests/services/science/external -m long

# Builds the images, brings up a cluster of its own, runs tests/cluster, takes the cluster away again.
test-cluster: install
	tests/cluster/run.sh

# Every answer of the REST API against its own document: API_EXAMPLES of each route, the same ones on every machine.
test-api: install
	OMP_NUM_THREADS=1 ROBUST_TEST_API_EXAMPLES=$${API_EXAMPLES:-15} $(BIN)/python -m pytest -p no:xdist -m long \
	  tests/api/rest/test_schemathesis.py

# Figures in Chromium under the policy of our pages, and their tables through LaTeX: each installs the program that it
# needs where it may (as root, from Debian), and says NOT RUN where it may not.
test-browser: install
	tests/documents/run.sh browser

test-latex: install
	tests/documents/run.sh latex

clean:
	rm -rf $(VENV) .robust build *.egg-info
