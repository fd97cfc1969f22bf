"""A client has neither torch nor scipy: results are read there all the same, and what computes says what is missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from db import schema
from db.engine import make_engine
from services.jobs.packages import TO_RUN_JOBS
from tests.api.command_line import CommandLine
from tests.db.populated import Shape, populate

SHAPE = Shape(folds=1, patients=6, defenses=("none", "static"), attacks=("fgsm",), budgets=(2, 8), epochs=1)
ROOT = Path(__file__).parents[3]
BLOCKED = f"import sys\nfor name in {[*TO_RUN_JOBS, 'matplotlib', 'pandas']}:\n    sys.modules[name] = None\n"


def python(cli: CommandLine, code: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *options, "-c", code]
    environment = {**cli.environment, "PYTHONPATH": str(ROOT)}  # and not what hides matplotlib to start sooner
    return subprocess.run(command, cwd=cli.folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def filled(cli: CommandLine) -> CommandLine:
    (cli.folder / ".robust").mkdir()
    engine = make_engine(f"sqlite:///{cli.folder / '.robust' / 'robust.db'}")
    schema.upgrade(engine)
    populate(engine, SHAPE, 1)
    engine.dispose()
    return cli


def test_results_are_loaded_shown_and_compared(filled: CommandLine) -> None:
    code = BLOCKED + (
        "import robustseg as rs\n"
        "rows = rs.load_results('sweep-0')\n"
        "print(len(rows)); print(rows); rows._repr_html_()\n"
        "print(rs.compare(rows.where(defense='static', access='white-box'), rows.where(defense='none'), region='WT'))\n"
        "try:\n    rs.evaluate(None, [])\nexcept rs.BadInput as error:\n    print(error)\n"
    )
    ended = python(filled, code)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith(f"{SHAPE.scores}\n")
    assert "static" in ended.stdout
    assert "pip install 'robustseg[worker]'" in ended.stdout


def test_a_report_is_written_where_figures_can_be_drawn(filled: CommandLine) -> None:
    code = BLOCKED.replace(", 'matplotlib'", "") + (
        "import robustseg as rs\n"
        "print(rs.report('sweep-0', 'out'))\n"
        "open('out/mine', 'w').close()\n"
        "try:\n    rs.report('sweep-0', 'out')\nexcept rs.BadInput as error:\n    print(error)\n"
    )
    ended = python(filled, code)
    assert (ended.returncode, ended.stderr) == (0, "")
    page, refused = ended.stdout.splitlines()
    assert page == "out/index.html"
    assert "<html" in (filled.folder / page).read_text(encoding="utf-8")
    assert "out is not empty: it holds mine, which no report wrote" in refused


def test_a_report_of_phantoms_says_why_it_has_no_pictures(finished: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "out"
    code = BLOCKED.replace(", 'matplotlib'", "") + f"import robustseg as rs\nprint(rs.report('tiny', {str(out)!r}))\n"
    ended = python(finished, code)
    assert (ended.returncode, ended.stderr) == (0, "")
    page = (out / "report.md").read_text(encoding="utf-8")
    (told,) = [line for line in page.splitlines() if line.startswith("No picture")]
    assert "which is not installed here: pip install" in told


def test_what_a_report_cannot_show_is_told_with_the_nearest(filled: CommandLine) -> None:
    code = (
        "import robustseg as rs\ntry:\n    rs.report('sweep-0', images='pannels')\n"
        "except rs.BadInput as error:\n    print(error)"
    )
    assert "unknown value of images 'pannels'; did you mean 'panels'?" in python(filled, code).stdout


def test_to_import_it_imports_next_to_nothing(cli: CommandLine) -> None:
    heavy = "{'torch', 'numpy', 'pydantic', 'sqlalchemy', 'api', 'services', 'db'} & set(sys.modules)"
    ended = python(cli, f"import sys, robustseg as rs\nprint(sorted({heavy}), 'evaluate' in dir(rs))")
    assert ended.stdout == "[] True\n", ended.stderr


@pytest.mark.parametrize("name", ["api", "db", "services"])
def test_a_file_of_the_users_that_is_called_like_ours_does_not_stand_in_its_way(filled: CommandLine, name: str) -> None:
    (filled.folder / f"{name}.py").write_text("raise SystemExit('this is mine')")
    (filled.folder / "script.py").write_text("import robustseg as rs\nprint(len(rs.load_results('sweep-0')))\n")
    command = [sys.executable, "script.py"]
    ended = subprocess.run(
        command, cwd=filled.folder, env=filled.environment, capture_output=True, text=True, check=False
    )
    assert (ended.stdout, ended.stderr) == (f"{SHAPE.scores}\n", "")


def test_one_that_was_imported_before_is_told_in_a_sentence(cli: CommandLine) -> None:
    (cli.folder / "db.py").write_text("")
    (cli.folder / "script.py").write_text("import db\nimport robustseg\n")
    command = [sys.executable, "script.py"]
    ended = subprocess.run(command, cwd=cli.folder, env=cli.environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "another module called 'db' is imported already" in ended.stderr.splitlines()[-1]
    assert str(Path("db.py")) in ended.stderr.splitlines()[-1]


def test_a_name_that_there_is_not_is_an_attribute_error() -> None:
    import robustseg

    with pytest.raises(AttributeError, match="module 'robustseg' has no attribute 'atack'"):
        robustseg.atack  # noqa: B018
