"""Which patient is looked at, of a sweep whose jobs have pretended to run."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, select, update

from db.engine import read, write
from db.models import Condition, Job, Score
from services.artifacts.store import open_store
from services.errors import BadInput, UnknownName
from services.reports.shown_patient import ShownPatient
from services.reports.worst_patient import choose_patient
from services.settings import Settings
from tests.services.removal.pretended import make_data, record, run

pytestmark = pytest.mark.slow


@pytest.fixture
def scored(sqlite_engine: Engine, tmp_path: Path) -> Engine:
    """Five cases under fgsm at two budgets, a network without and one with a defense in each of two folds."""
    settings = Settings(home=tmp_path / "home")
    make_data(tmp_path)
    record(sqlite_engine, settings, open_store(settings), tmp_path, "sweep")
    run(sqlite_engine, settings, open_store(settings), tmp_path, "sweep")
    return sqlite_engine


def choose(engine: Engine, **asked: object) -> ShownPatient:
    with read(engine) as connection:
        return choose_patient(connection, "sweep", **asked)  # type: ignore[arg-type]


def set_dice(engine: Engine, case: str, label: str, value: float, region: str = "WT") -> None:
    """Of one case under fgsm at 8/255, by a job whose label says so."""
    with write(engine) as connection:
        jobs = select(Job.id).where(Job.kind == "evaluate", Job.label.like(label))
        conditions = select(Condition.id).where(Condition.job_id.in_(jobs), Condition.epsilon_key == "8/255")
        mine = (Score.condition_id.in_(conditions), Score.case_id == case, Score.region == region)
        connection.execute(update(Score).where(*mine).values(value=value))


def set_state(engine: Engine, region: str, state: str) -> None:
    with write(engine) as connection:
        connection.execute(update(Score).where(Score.region == region).values(state=state))


def test_the_largest_drop_is_found_and_what_is_asked_for_narrows_it_down(scored: Engine) -> None:
    set_dice(scored, "phantom-0003", "%distillation under fgsm%", 0.05)
    set_dice(scored, "phantom-0001", "%small under fgsm%", 0.1)
    worst = choose(scored)
    assert (worst.case_id, worst.words, worst.epsilon_key, worst.region) == (
        "phantom-0003",
        ("distillation", "fgsm"),
        "8/255",
        "WT",
    )
    before, after = worst.scores["WT", "dice"]
    assert after == 0.05
    assert before > 0.5
    assert next(iter(worst.scores)) == ("WT", "dice")
    assert [seen.series for seen in worst.seen] == ["t1"]
    assert choose(scored, defense="none").case_id == "phantom-0001"
    other = choose(scored, case="phantom-0002", epsilon=4 / 255, region="ET")
    assert (other.case_id, other.epsilon_key, other.region, other.note) == ("phantom-0002", "4/255", "ET", "")
    with pytest.raises(UnknownName, match="did you mean 'phantom-0003'"):
        choose(scored, case="phantom-003")


def test_a_region_that_no_reference_has_gives_way_to_the_next_and_says_so(scored: Engine) -> None:
    set_state(scored, "WT", "reference_empty")
    found = choose(scored)
    assert (found.region, found.note) == ("TC", "no reference here has WT: TC instead")
    for region in ("TC", "ET"):
        set_state(scored, region, "both_empty")
    assert "no reference here has any of the regions" in choose(scored).note
    assert choose(scored, region="ET").region == "ET"


def test_a_sweep_without_dice_and_one_without_attacks_are_told(scored: Engine) -> None:
    with write(scored) as connection:
        connection.execute(update(Score).values(metric="nsd"))
    with pytest.raises(BadInput, match="Dice is not scored in sweep 'sweep': add dice"):
        choose(scored)
    with pytest.raises(BadInput, match="nothing to look at: `robust-cli status other`"), read(scored) as connection:
        choose_patient(connection, "other")
