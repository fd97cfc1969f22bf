"""Reports of sweeps that lack something: made, with what is missing at the top, or refused in a sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, insert, text, update

from db.engine import write
from db.models import Cell, Comparison, Job, Score, Sweep
from services.errors import BadInput
from services.report.source import read_source
from services.settings import Settings
from tests.db.populated import Shape
from tests.services.report.made import FILE, Written, populated, report_of

pytestmark = pytest.mark.slow  # reports, and so figures, of several sweeps

SMALL = Shape(
    folds=1,
    patients=4,
    defenses=("none", "static"),
    attacks=("fgsm",),
    budgets=(8,),
    metrics=("dice", "hd95"),
    epochs=1,
)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "home").mkdir()
    return Settings(home=tmp_path / "home")


def top_of(report: Written) -> str:
    first = report.document.sections[0]
    assert first.name == "missing"
    return "\n".join(item for block in first.blocks for item in getattr(block, "items", ()))


def only(engine: Engine, condition: str) -> None:
    """Keep the scores for which this is true."""
    with write(engine) as connection:
        connection.execute(delete(Score).where(text(f"NOT ({condition})")))


def test_a_sweep_without_a_finished_evaluation_has_no_report(tmp_path: Path) -> None:
    engine = populated(tmp_path / "r.db", SMALL)
    with write(engine) as connection:
        connection.execute(insert(Sweep).values(name="new", document={}))
    with pytest.raises(BadInput, match="sweep 'new' has no finished evaluation, so that there is nothing to report"):
        read_source(engine, "new")


def test_one_patient_one_metric_and_a_region_that_nobody_has(settings: Settings, tmp_path: Path) -> None:
    engine = populated(tmp_path / "r.db", SMALL)
    only(engine, "case_id = 'BraTS2021_00002' AND metric = 'dice'")
    with write(engine) as connection:
        connection.execute(update(Score).where(Score.region == "ET").values(state="both_empty", reference_voxels=0))
        connection.execute(delete(Comparison))
    report = report_of(settings, engine, tmp_path / "report")
    said = top_of(report)
    assert "no score of hd95" in said
    assert "patients: there is one" in said
    (row,) = [row for row in report.rows("regions") if row["region"] == "ET"]
    assert (row["present"], row["absent"], row["median"]) == ("0", "1", "")


def test_without_dice_what_needs_it_is_said_to_be_missing(settings: Settings, tmp_path: Path) -> None:
    engine = populated(tmp_path / "r.db", SMALL)
    only(engine, "metric = 'hd95'")
    report = report_of(settings, engine, tmp_path / "report")
    assert "Dice was not scored" in top_of(report)
    assert report.rows("clean-hd95")


def test_an_unfinished_sweep_says_so_first(settings: Settings, tmp_path: Path) -> None:
    engine = populated(tmp_path / "r.db", SMALL)
    with write(engine) as connection:
        evaluations = connection.scalars(text("SELECT job_id FROM cell WHERE attack = 'fgsm' AND access = 'transfer'"))
        for job_id in evaluations.all():
            connection.execute(update(Job).where(Job.id == job_id).values(state="ready"))
    assert "jobs that train, attack and score:" in top_of(report_of(settings, engine, tmp_path / "report"))


def test_names_with_markup_formulas_and_signs_of_terminals_are_text_everywhere(
    settings: Settings, tmp_path: Path
) -> None:
    name = "<b>$x_1$ \x1b[31m=1+1 & \\input{a} `c` |"
    study = {"intended_use": f"{name} <script>alert(1)</script>", "title": "=cmd() </title><script>"}
    engine = populated(tmp_path / "r.db", SMALL, {**FILE, "study": study})
    with write(engine) as connection:
        connection.execute(update(Cell).where(Cell.defense == "static").values(defense=name))
    report = report_of(settings, engine, tmp_path / "report")
    page = report.page
    assert [tag for tag, _ in page.tags if tag in ("script", "b", "input")] == []
    assert "<b>$x_1$ \\x1b[31m=1+1 & \\input{a}" in page.words
    for path in report.folder.rglob("*"):
        if path.is_file() and path.suffix != ".pdf":
            assert "\x1b" not in path.read_text(encoding="utf-8"), path
        if path.suffix == ".tex":
            assert "\\input{" not in path.read_text()
            assert "$x_1$" not in path.read_text()


def test_without_matplotlib_a_report_has_its_tables_and_says_once_why_it_has_no_figures(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.figures.style.find_spec", lambda name: None)
    report = report_of(settings, populated(tmp_path / "r.db", SMALL), tmp_path / "report")
    assert report.document.figures == []
    assert len(report.document.tables) > 25
    assert report.page.words.count("pip install 'robustseg[web]'") == 1


def test_claims_that_cannot_be_answered_are_missing_with_the_reason(settings: Settings, tmp_path: Path) -> None:
    engine = populated(tmp_path / "r.db", SMALL)
    only(engine, "metric = 'hd95'")
    report = report_of(settings, engine, tmp_path / "report")
    (section,) = [section for section in report.document.sections if section.name == "claims"]
    assert "has no Dice of WT yet" in report.page.words
    assert section.tables == []


def test_confidence_stands_in_the_report_where_it_was_asked_for(settings: Settings, tmp_path: Path) -> None:
    shape = replace(SMALL, metrics=("dice", "expected_dice", "calibration_error"))
    asked = {**FILE, "evaluation": {**FILE["evaluation"], "confidence": True}}
    report = report_of(settings, populated(tmp_path / "asked.db", shape, asked), tmp_path / "asked")
    rows = report.rows("confidence-1")
    assert {row["defense"] for row in rows} == {"none", "static"}
    assert "too few failures to tell whether low confidence warns" in report.page.words
    unasked = report_of(settings, populated(tmp_path / "unasked.db", shape), tmp_path / "unasked")
    assert "confidence" not in {section.name for section in unasked.document.sections}
