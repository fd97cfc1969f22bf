"""Databases and brokers for tests: a fresh SQLite file each, one real PostgreSQL and Redis for the whole run."""

from __future__ import annotations

import gc
import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.engine import make_url

from db import schema
from db.engine import make_engine
from tests.postgres_server import start_postgres
from tests.redis_server import RedisServer

if TYPE_CHECKING:
    from tests.s3_server import S3Server

_counter = itertools.count()

#: With characters that a URL must escape.
GUARDED_PASSWORD = "p@ss/wörd:#?%"


_FOLDER = Path(__file__).parent
#: Fixtures that start a server, and what a parameter says that asks for one of them.
_SERVERS = {"postgres_url", "redis_server", "s3_server", "postgresql", "s3", "bucket"}
#: What a test calls that starts a process or reads whole volumes of patients.
_COSTLY = {"subprocess", "forked", "require_real_data"}
#: Tests that run the command line or workers, train networks, fill databases, look for an optimum, run all gates or
#: export programs.
_SLOW = (
    "api",
    "chaos",
    "cluster",
    "db/test_copy_to_read.py",
    "db/test_plans.py",
    "db/test_upgrades.py",
    "db/test_waiting.py",
    "deploy/test_k8s.py",
    "deploy/test_slurm.py",
    "examples",
    "services/access",
    "services/artifacts/test_checkpoints.py",
    "services/artifacts/test_perturbations.py",
    "services/artifacts/test_trial_picture.py",
    "services/backup",
    "services/comparisons/claims/test_answers.py",
    "services/datasets/test_damaged_files.py",
    "services/datasets/test_dataset.py",
    "services/datasets/test_describe.py",
    "services/figures",
    "services/in_memory",
    "services/jobs/kinds/test_gates.py",
    "services/jobs/kinds/test_realise.py",
    "services/jobs/kinds/test_training_jobs.py",
    "services/jobs/kinds/test_trial.py",
    "services/jobs/kinds/test_worst_case.py",
    "services/jobs/ranks",
    "services/jobs/test_moving_checkpoints.py",
    "services/jobs/test_remaking.py",
    "services/report",
    "services/reports/test_compare_runs.py",
    "services/reports/test_query.py",
    "services/reports/test_shown_patient.py",
    "services/science/attacks/test_adversarial_library.py",
    "services/science/attacks/test_alma_prox.py",
    "services/science/attacks/test_apgd.py",
    "services/science/attacks/test_bias_field.py",
    "services/science/attacks/test_budget_of_every_attack.py",
    "services/science/attacks/test_confident.py",
    "services/science/attacks/test_cw.py",
    "services/science/attacks/test_dag.py",
    "services/science/attacks/test_mifgsm.py",
    "services/science/attacks/test_optimum.py",
    "services/science/attacks/test_optimum_without_budget.py",
    "services/science/attacks/test_sea.py",
    "services/science/attacks/test_towards_a_target.py",
    "services/science/attacks/test_universal.py",
    "services/science/attacks/test_vafa.py",
    "services/science/defenses",
    "services/science/external/test_formats.py",
    "services/science/external/test_monai_bundle.py",
    "services/science/gates/test_suite.py",
    "services/science/layouts/test_msd.py",
    "services/science/metrics/test_surfaces.py",
    "services/science/nets/test_memory_budget.py",
    "services/science/scoring/test_certify.py",
    "services/science/shifts/test_artefacts.py",
    "services/science/stats/test_hodges_lehmann.py",
    "services/science/stats/test_power.py",
    "services/science/test_attack_volumes.py",
    "services/science/test_evaluate_real.py",
    "services/science/training/test_adamw.py",
    "services/science/training/test_batch_gradient.py",
    "services/science/training/test_loop.py",
    "services/sweeps/forecast/test_power.py",
    "services/sweeps/planning/test_expand.py",
    "services/sweeps/progress/test_watching.py",
    "services/sweeps/reading/test_hostile_values.py",
    "services/sweeps/reading/test_yaml_source.py",
    "services/sweeps/submitting/test_shared_jobs.py",
    "services/sweeps/test_control_at_size.py",
    "services/sweeps/test_histories.py",
    "services/test_bounded_files.py",
    "services/test_broker.py",
    "services/test_database_urls.py",
    "services/test_home.py",
    "worker",
)


#: What `make test-long` runs: trainings in several processes, upgrades of old databases, also under running workers,
#: killed submits, slots of Celery, metrics of workers, plans of queries, partial jobs, lost files, whole reports and
#: exports, and whole sweeps with gates, models, data and plug-ins of one's own.
_LONG = (
    "api/pages/test_patients.py",
    "api/pages/test_site.py",
    "api/rest/test_client.py",
    "api/rest/test_patients.py",
    "api/rest/test_schemathesis.py",
    "api/rest/test_serve.py",
    "api/test_adaptive_evaluation.py",
    "api/test_artifact_stores.py",
    "api/test_claims.py",
    "api/test_gates.py",
    "api/test_kill.py",
    "api/test_look.py",
    "api/test_new_plugins.py",
    "api/test_other_anatomy.py",
    "api/test_own_data.py",
    "api/test_own_models.py",
    "api/test_own_models_of_other_anatomy.py",
    "api/test_plot.py",
    "api/test_plugins_from_outside.py",
    "api/test_predictions.py",
    "api/test_realised.py",
    "api/test_removal.py",
    "api/test_report.py",
    "api/test_secrets_in_logs.py",
    "api/test_shifts.py",
    "api/test_terminal.py",
    "api/test_upgrade.py",
    "db/test_partial.py",
    "db/test_plans.py",
    "db/test_upgrades.py",
    "examples/test_five_images.py",
    "services/artifacts/test_store_errors.py",
    "services/jobs/ranks",
    "services/jobs/test_remaking.py",
    "services/removal",
    "services/report/test_files.py",
    "services/report/test_hard_sweeps.py",
    "services/reports/test_export.py",
    "services/sweeps/submitting/test_submits_at_once.py",
    "services/test_logins.py",
    "services/test_own_packages.py",
    "stress",
    "test_gpu_script.py",
    "worker/metrics",
    "worker/test_celery.py",
    "worker/test_celery_quarantine.py",
    "worker/test_device_errors.py",
    "worker/test_hostile_messages.py",
    "worker/test_operations.py",
    "worker/test_tls_broker.py",
    "worker/test_unwilling_brokers.py",
    "worker/test_upgraded_database.py",
)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What `-m` leaves out for where it lies is not even imported."""
    left_out = config.getoption("markexpr")
    if "not long" in left_out and _lies_in(collection_path, _LONG):
        return True
    if "not slow" in left_out and _lies_in(collection_path, _SLOW):
        return True
    return None


def pytest_collection_finish() -> None:
    """Leave what importing and collecting made, two million objects, to no further garbage collection.

    Each look through all of them takes a second: a test that makes many objects had several.
    """
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what `make test` leaves to `make test-long`, and what `make test-fast` leaves out.

    Tests marked `hostile` run only where `-m` names that marker, as `make test-hostile` does.
    """
    if "hostile" not in config.getoption("markexpr"):
        hostile = [item for item in items if item.get_closest_marker("hostile")]
        config.hook.pytest_deselected(items=hostile)
        items[:] = [item for item in items if item not in hostile]
    for item in items:
        if _lies_in(item.path, _LONG):
            item.add_marker(pytest.mark.long)
        if _is_slow(item):
            item.add_marker(pytest.mark.slow)


def _is_slow(item: pytest.Item) -> bool:
    if _lies_in(item.path, _SLOW):
        return True
    if not isinstance(item, pytest.Function):
        return False
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    asked = {*item.fixturenames, *(value for value in parameters.values() if isinstance(value, str))}
    called = {*item.function.__code__.co_names}
    return bool(asked & _SERVERS or called & _COSTLY) or (parameters.get("dims") == 3 and _is_of_a_contract(item.cls))


@cache
def _is_of_a_contract(cls: type | None) -> bool:
    """Whether the class inherits what is promised of every plug-in, in 2-D and in 3-D; the latter takes longer."""
    return cls is not None and any(base.__module__.startswith("services.contracts.") for base in cls.__mro__)


@cache
def _lies_in(path: Path, places: tuple[str, ...]) -> bool:
    return any(path.is_relative_to(_FOLDER / place) for place in places)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of a running PostgreSQL server, from pip."""
    # Not below pytest's own folder, which every new pytest closes to other users, the server's user among them.
    folder = Path(tempfile.mkdtemp(prefix="robustseg-postgres-"))
    server = start_postgres(folder)
    url = server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    _forget_about_power_cuts(url)
    yield url
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def _forget_about_power_cuts(url: str) -> None:
    """Nobody waits for a disk that only a power cut makes necessary; tests that kill a server have one of their own.

    Making and dropping a database waits longest: it writes a checkpoint.
    """
    engine = make_engine(url)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
    engine.dispose()


@pytest.fixture
def guarded_postgres_url(new_postgres_url: Callable[[], str]) -> Iterator[str]:
    """The URL of an empty PostgreSQL database whose owner needs a password: `GUARDED_PASSWORD`, escaped."""
    url = make_url(new_postgres_url())
    engine = make_engine(url.render_as_string(hide_password=False))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        rules = Path(str(connection.scalar(text("SHOW hba_file"))))
        rules.write_text(f"local all guarded scram-sha-256\n{rules.read_text()}")
        connection.execute(text(f"CREATE ROLE guarded LOGIN PASSWORD '{GUARDED_PASSWORD}'"))
        connection.execute(text(f"ALTER DATABASE {url.database} OWNER TO guarded"))
        loaded = connection.scalar(text("SELECT pg_conf_load_time()"))
        connection.execute(text("SELECT pg_reload_conf()"))
    engine.dispose()
    while _ask(engine, "SELECT pg_conf_load_time()") == loaded:  # as a new connection sees it
        engine.dispose()
    yield url.set(username="guarded", password=GUARDED_PASSWORD).render_as_string(hide_password=False)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"ALTER DATABASE {url.database} OWNER TO postgres"))
        connection.execute(text("REASSIGN OWNED BY guarded TO postgres"))
        connection.execute(text("DROP ROLE guarded"))
    engine.dispose()


def _ask(engine: Engine, question: str) -> object:
    with engine.connect() as connection:
        return connection.scalar(text(question))


@pytest.fixture
def new_sqlite_url(tmp_path: Path) -> Callable[[], str]:
    """URLs of SQLite files that do not exist yet, one for each call."""
    return lambda: f"sqlite:///{tmp_path / f'robust{next(_counter)}.db'}"


@pytest.fixture
def new_postgres_url(postgres_url: str) -> Iterator[Callable[[], str]]:
    """URLs of PostgreSQL databases without any table, one for each call, dropped afterwards."""
    with _new_postgres_databases(postgres_url) as create:
        yield create


@contextmanager
def _new_postgres_databases(server_url: str, template: str = "template1") -> Iterator[Callable[[], str]]:
    """Makes copies of a database to which nobody is connected, and drops them at the end."""
    server = make_engine(server_url)
    names: list[str] = []

    def administer(statement: str) -> None:
        with server.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text(statement))

    def create() -> str:
        names.append(f"robust_{next(_counter)}")
        administer(f"CREATE DATABASE {names[-1]} TEMPLATE {template}")
        return str(server.url.set(database=names[-1]).render_as_string(hide_password=False))

    yield create
    for name in names:
        administer(f"DROP DATABASE {name} WITH (FORCE)")
    server.dispose()


@pytest.fixture(scope="session")
def upgraded_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite database of the current schema, for copies: tests/db/test_upgrades.py is about making one."""
    path = tmp_path_factory.mktemp("upgraded") / "robust.db"
    _upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def upgraded_postgres(postgres_url: str) -> Iterator[str]:
    """The name of a PostgreSQL database of the current schema, for copies."""
    with _new_postgres_databases(postgres_url) as create:
        url = create()
        _upgrade(url)
        yield str(make_url(url).database)


def _upgrade(url: str) -> None:
    engine = make_engine(url)
    schema.upgrade(engine)
    engine.dispose()


@pytest.fixture
def sqlite_engine(new_sqlite_url: Callable[[], str], upgraded_file: Path) -> Iterator[Engine]:
    """An SQLite database of the current schema."""
    url = new_sqlite_url()
    shutil.copyfile(upgraded_file, str(make_url(url).database))
    engine = make_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def postgres_engine(postgres_url: str, upgraded_postgres: str) -> Iterator[Engine]:
    """A PostgreSQL database of the current schema."""
    with _new_postgres_databases(postgres_url, upgraded_postgres) as create:
        engine = make_engine(create())
        yield engine
        engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """The same test on both databases."""
    return request.getfixturevalue("sqlite_engine" if request.param == "sqlite" else "postgres_engine")


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest) -> Callable[[], str]:
    """URLs of empty databases, of both kinds."""
    return request.getfixturevalue("new_sqlite_url" if request.param == "sqlite" else "new_postgres_url")


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    """One running Redis for all tests that do not kill it."""
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def redis_url(redis_server: RedisServer) -> str:
    """The URL, password included, of a running and empty Redis."""
    redis_server.client().flushall()
    return redis_server.url


@pytest.fixture(scope="session")
def s3_server() -> Iterator[S3Server]:
    """One running S3 server for the whole run."""
    from tests.s3_server import S3Server

    server = S3Server()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def s3(s3_server: S3Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[S3Server]:
    """An S3 server that this process is set up to use."""
    from s3fs import S3FileSystem

    for name, value in s3_server.variables.items():
        monkeypatch.setenv(name, value)
    S3FileSystem.clear_instance_cache()  # they remember where they were connected to
    yield s3_server
    S3FileSystem.clear_instance_cache()


@pytest.fixture
def bucket(s3: S3Server) -> str:
    """A new, empty bucket."""
    name = f"bucket-{next(_counter)}"
    s3.client().create_bucket(Bucket=name)
    return name
