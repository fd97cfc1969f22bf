"""Figures of ten thousand patients: bands and the worst instead of a dot for each, and files that pages can hold."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from services.comparisons.pairs import Pairs
from services.figures import Drawing
from services.figures.curve import WORST, Curve, draw_curve
from services.figures.pairs import Side, draw_pairs
from services.figures.patient_scores import PatientScores
from services.figures.style import LIGHT, looks_of
from services.reports.scores import ConditionKey
from tests.services.figures.strict import broken_rules

N, BUDGETS, REGIONS = 10_000, (0.0, 2 / 255, 8 / 255, 32 / 255), ("WT", "TC", "ET")
LOOKS = looks_of(["none", "pgd_at", "trades"], LIGHT)
PATIENTS = [f"BraTS2021_{number:05}" for number in range(N)]


def curve(patients: int = N, metric: str = "dice") -> Drawing:
    """Three defenses over three budgets in three regions."""
    rng = np.random.default_rng(0)
    curves, scores = [], {}
    for number, defense in enumerate(LOOKS):
        conditions = [_condition(defense, budget) for budget in BUDGETS]
        curves.append(Curve(defense, LOOKS[defense], "white-box", conditions))
        for condition in conditions:
            for region in REGIONS:
                values = np.clip(rng.normal(0.85 - (5 - number) * condition.epsilon, 0.1, patients), 0, 1)
                found = PATIENTS[:patients]
                scores[condition, region] = PatientScores(found, found, values.tolist(), patients)
    return draw_curve(curves, [], scores, regions=REGIONS, metric=metric, about="unet of s", attack="pgd", theme=LIGHT)


def pairs(patients: int = N) -> Drawing:
    """One defense against none in three regions."""
    rng = np.random.default_rng(1)
    found: dict[str, Pairs] = {}
    for region in REGIONS:
        x = np.clip(rng.normal(0.7, 0.1, patients), 0, 1)
        y = np.clip(x - rng.normal(0.05, 0.1, patients), 0, 1)
        found[region] = Pairs(tuple(PATIENTS[:patients]), x, y, (), ())
    sides = [Side(name, LOOKS[name]) for name in ("pgd_at", "none")]
    return draw_pairs(found, *sides, metric="dice", under="under pgd at 8/255", about="unet of s", theme=LIGHT)


@pytest.mark.parametrize("draw", [curve, pairs])
def test_ten_thousand_patients_are_less_than_two_megabytes(draw: Any) -> None:
    drawing = draw()
    svg = drawing.svg()
    assert broken_rules(svg) == []
    assert len(svg) < 2_000_000
    assert max(len(drawing.png()), len(drawing.pdf())) < 2_000_000
    assert "10000 patients" in drawing.caption


def test_the_worst_are_dots_and_all_are_in_the_bands() -> None:
    records = curve().table.records()
    where = {"region": "WT", "defense": "none", "epsilon": "32/255"}
    mine = [row for row in records if all(row[key] == value for key, value in where.items())]
    dots = [row["value"] for row in mine if row["shows"] == "patient"]
    (mean,) = [row for row in mine if row["shows"] == "mean"]
    bands = {row["shows"]: (row["low"], row["high"]) for row in mine if "of patients" in row["shows"]}
    assert len(dots) == WORST
    assert max(dots) < bands["5% to 95% of patients"][0] < bands["25% to 75% of patients"][0] < mean["value"]
    assert mean["n"] == N


def test_three_hundred_patients_are_a_dot_each_and_less_than_two_megabytes() -> None:
    drawing = curve(300)
    svg = drawing.svg()
    assert svg.count("data-case=") == 300 * len(LOOKS) * len(BUDGETS) * len(REGIONS)
    assert len(svg) < 2_000_000


def test_of_one_patient_there_is_a_curve_without_intervals() -> None:
    drawing = curve(1)
    assert "One patient: no interval can be given." in drawing.caption
    assert {row["low"] for row in drawing.table.records()} == {None}
    assert broken_rules(drawing.svg()) == []


def _condition(defense: str, budget: float) -> ConditionKey:
    attack = ("pgd", '{"method": "pgd"}') if budget else ("clean", "{}")
    return ConditionKey("unet", defense, "{}", *attack, "white-box", "", budget)
