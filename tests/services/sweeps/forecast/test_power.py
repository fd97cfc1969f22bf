"""What `plan` says of the differences that a sweep can show."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, insert, select

from db.engine import write
from db.models import Cell, Comparison, Job, Sweep
from services.science.stats.power import smallest_mean, smallest_shift
from services.sweeps.forecast.power import PlannedComparisons
from services.sweeps.planning.expand import expand
from services.sweeps.reading.load import load_sweep
from tests.db.helpers import submit
from tests.services.sweeps.descriptions import description

TEXT = """
name: planned
data: {root: /data, split: {folds: 2}}
models: {net: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 2}
defenses: {fast_at: {}, trades: {}}
attacks: {fgsm: {epsilon: [2/255, 8/255]}}
evaluation: {regions: [WT, TC], metrics: [dice]}
"""


def said(folder: Path, engine: Engine, *overrides: str, patients: int = 20, folds: int = 2) -> list[str]:
    (folder / "sweep.yaml").write_text(TEXT)
    sweep = load_sweep(folder / "sweep.yaml", overrides)
    return PlannedComparisons.of(sweep, expand(sweep, description()), patients, folds, engine).sentences()


def shown(folder: Path, engine: Engine, *overrides: str, patients: int = 20) -> list[tuple[object, ...]]:
    (folder / "sweep.yaml").write_text(TEXT)
    sweep = load_sweep(folder / "sweep.yaml", overrides)
    return PlannedComparisons.of(sweep, expand(sweep, description()), patients, 2, engine).detectable()


def finished(engine: Engine, **columns: float) -> None:
    """A sweep of another name with one primary comparison of these spreads."""
    submit(engine, {"a": []})
    types = {column.name: column.type.python_type for column in Comparison.__table__.columns if not column.nullable}
    row = {name: kind() for name, kind in types.items()}
    del row["id"]
    with write(engine) as connection:
        job = connection.scalar(select(Job.id))
        known = {"job_id": job, "role": "primary", "region": "WT", "metric": "dice_area"}
        connection.execute(insert(Comparison).values({**row, **known, **columns}))
        assert connection.scalar(select(Sweep.name).join(Cell, Cell.sweep_id == Sweep.id)) == "test"


def test_one_replica_is_told_the_shift_that_the_signed_rank_test_shows(tmp_path: Path, engine: Engine) -> None:
    (line,) = said(tmp_path, engine)
    shift = smallest_shift(20, alpha=0.05 / 3)
    assert (
        f"3 primary comparisons (Holm) over 20 patients can show, with a chance of 80 %, a difference of {shift:.2f} SD"
        in line
    )
    assert "of these networks alone" in line


def test_what_can_be_shown_is_a_table_whose_numbers_are_those_of_the_sentences(tmp_path: Path, engine: Engine) -> None:
    rows = shown(tmp_path, engine)
    shift = smallest_shift(20, alpha=0.05 / 3)
    assert rows == [(3, 20, 2, "of these networks alone", shift, None)]
    replicated = shown(tmp_path, engine, "training.replicas=3")
    assert [row[:3] for row in replicated] == [(3, 20, 6)] * 3
    assert [row[4] for row in replicated] == [
        smallest_mean(2, 3, 20, network_sd=network, patient_sd=1, residual_sd=0.5, alpha=0.05 / 3)
        for network in (0, 0.5, 1)
    ]
    finished(engine, difference_sd=0.05)
    assert shown(tmp_path, engine) == [(3, 20, 2, "as in test", shift, pytest.approx(0.05 * (shift or 0)))]
    assert shown(tmp_path, engine, patients=2)[0][4:] == (None, None), "no difference can be significant"
    assert shown(tmp_path, engine, "defenses={}") == []


def test_replicas_are_told_what_networks_that_vary_leave_to_show(tmp_path: Path, engine: Engine) -> None:
    (line,) = said(tmp_path, engine, "training.replicas=3")
    shown = [
        smallest_mean(2, 3, 20, network_sd=network, patient_sd=1, residual_sd=0.5, alpha=0.05 / 3)
        for network in (0, 0.5, 1)
    ]
    assert "over 6 networks and 20 patients" in line
    for mean in shown:
        assert f"{mean:.2f}" in line


def test_the_spread_of_a_finished_sweep_gives_the_difference_in_dice(tmp_path: Path, engine: Engine) -> None:
    finished(engine, difference_sd=0.05)
    shift = smallest_shift(20, alpha=0.05 / 3) or 0
    (line,) = said(tmp_path, engine)
    assert f"or {0.05 * shift:.3f} of area under Dice by the spread in 'test'" in line


def test_a_difference_that_no_two_areas_can_have_is_said_to_be_one(tmp_path: Path, engine: Engine) -> None:
    finished(engine, difference_sd=1.5)
    (line,) = said(tmp_path, engine)
    assert "or more area under Dice than there is by the spread in 'test'" in line


def test_the_spread_of_averaged_replicas_is_not_taken_for_that_of_one(tmp_path: Path, engine: Engine) -> None:
    finished(engine, difference_sd=0.045, network_sd=0.02, patient_sd=0.04, residual_sd=0.03)
    shift = smallest_shift(20, alpha=0.05 / 3) or 0
    (line,) = said(tmp_path, engine)
    assert f"or {(0.02**2 + 0.04**2 + 0.03**2) ** 0.5 * shift:.3f} of area under Dice" in line
    _, line = said(tmp_path, engine, "training.replicas=3")
    mean = smallest_mean(2, 3, 20, network_sd=0.02, patient_sd=0.04, residual_sd=0.03, alpha=0.05 / 3)
    assert "SD of networks 0.020, of patients 0.040, of the rest 0.030" in line
    assert f"that is {mean:.3f} of area under Dice" in line


def test_a_finished_sweep_without_any_spread_says_nothing(tmp_path: Path, engine: Engine) -> None:
    finished(engine, difference_sd=0.0, network_sd=0.0, patient_sd=0.0, residual_sd=0.0)
    assert len(said(tmp_path, engine, "training.replicas=3")) == 1


def test_networks_that_are_too_few_for_their_test_are_warned_about(tmp_path: Path, engine: Engine) -> None:
    _, line = said(tmp_path, engine, "training.replicas=2", folds=1)
    assert line.startswith("2 networks are too few to see how they vary")


def test_too_few_patients_for_holm_are_warned_about(tmp_path: Path, engine: Engine) -> None:
    (line,) = said(tmp_path, engine, patients=6)
    assert line.startswith("no primary comparison can be significant: with 6 patients the smallest p is 0.031, times 3")


@pytest.mark.parametrize(("patients", "warned"), [(7, True), (11, False)])
def test_a_question_whose_holm_family_is_too_large_is_warned_about(
    tmp_path: Path, engine: Engine, patients: int, warned: bool
) -> None:
    question = "[{id: mine, vary: defense, a: trades, b: none, adjustment: holm}]"
    lines = said(tmp_path, engine, f"comparisons={question}", patients=patients)
    warning = (
        "no test of the question 'mine' can be significant: Holm over its 6 tests"  # clean, two budgets; two regions
    )
    assert any(line.startswith(warning) for line in lines) == warned


def test_a_sweep_that_compares_no_defenses_is_told_nothing(tmp_path: Path, engine: Engine) -> None:
    assert said(tmp_path, engine, "comparisons=[{vary: attack, b: clean}]") == []


def test_an_attack_with_fewer_budgets_is_said_to_shorten_the_primary_endpoint(tmp_path: Path, engine: Engine) -> None:
    assert not [line for line in said(tmp_path, engine) if "endpoint" in line], "all attacks have all budgets"
    _, line = said(tmp_path, engine, "attacks.pgd={epsilon: 8/255, steps: 2}")
    assert line == (
        "the primary endpoint is over 8/255 alone, so that it is the Dice there and no area: pgd lacks other budgets "
        "of the sweep"
    )
    attacks = ("attacks.fgsm.epsilon=[2/255, 4/255, 8/255]", "attacks.pgd={epsilon: [2/255, 8/255], steps: 2}")
    assert "is over 2/255, 8/255: pgd lacks other" in said(tmp_path, engine, *attacks)[1]


def test_pairs_whose_attacks_share_no_budget_are_no_primary_comparisons(tmp_path: Path, engine: Engine) -> None:
    lines = said(tmp_path, engine, "attacks.pgd={epsilon: 4/255, steps: 2}")
    assert len(lines) == 3, "a sentence for each pair, and none of what they can show"
    assert all("will have no primary comparison: no budget is shared" in line for line in lines)
