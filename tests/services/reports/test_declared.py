"""What a sweep's document says of reading its results: of a sweep that was really submitted."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, update

from db.engine import read, write
from db.models import Sweep
from services.reports.declared import Declared, read_declared
from services.reports.means import mean_sentences, read_means
from services.settings import Settings
from services.sweeps.submitting.submit import prepare, submit

TEXT = """
name: s
data: {synthetic: {cases: 5, size: 16}, split: {folds: 2}}
evaluation: {regions: [ET, WT], floor: 0.3, metrics: [dice]}
"""


def record(engine: Engine, folder: Path, *changes: str) -> None:
    (folder / "s.yaml").write_text(TEXT)
    submit(engine, prepare(folder / "s.yaml", changes, Settings(home=folder), engine))


def test_a_submitted_sweep_tells_regions_floor_and_how_many_each_fold_tests(engine: Engine, tmp_path: Path) -> None:
    record(engine, tmp_path)
    with read(engine) as connection:
        found = read_declared(connection, "s")
    assert (found.regions, found.floor, found.metrics) == (("ET", "WT"), 0.3, ("dice",))
    assert sorted(found.cases.values()) == sorted(found.patients.values()) == [2, 3]
    assert found.ordered(["WT", "NCR", "ET"]) == ["ET", "WT", "NCR"]
    assert found.first(["WT"]) == "WT"


def test_a_metric_that_the_file_does_not_ask_for_is_not_waited_for(engine: Engine, tmp_path: Path) -> None:
    record(engine, tmp_path)
    (asked_for,), (other,) = (mean_sentences(read_means(engine, "s", metric)) for metric in ("dice", "nsd"))
    assert asked_for.startswith("no score of dice is there yet")
    assert other.startswith("nsd is not scored; `evaluation.metrics` lists dice")


def test_a_document_of_an_earlier_release_has_the_usual_values(engine: Engine, tmp_path: Path) -> None:
    record(engine, tmp_path)
    with write(engine) as connection:
        connection.execute(update(Sweep).values(document={"name": "s", "evaluation": {"regions": ["WT", "ET"]}}))
    with read(engine) as connection:
        assert read_declared(connection, "s") == Declared(("WT", "ET"))
        assert read_declared(connection, "nowhere") == Declared()


def test_where_some_test_cases_are_drawn_only_these_are_expected(engine: Engine, tmp_path: Path) -> None:
    record(engine, tmp_path, "evaluation.cases=1")
    with read(engine) as connection:
        assert dict(read_declared(connection, "s").cases) == {0: 1, 1: 1}
