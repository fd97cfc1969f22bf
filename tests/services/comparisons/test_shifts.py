"""Natural shifts are compared as attacks are; their budget of 0 does not make them clean."""

from __future__ import annotations

import pytest

from services.comparisons.access import NATURAL
from services.comparisons.family import answer
from services.comparisons.on_demand import compare_selected
from services.comparisons.question import CLEAN, Question
from services.comparisons.result_rows import ResultRow
from services.comparisons.runs import collect
from services.reports.comparisons import compared
from tests.services.comparisons.result_rows import CASES, result_rows, values


def shifted_rows(seed: int, mean: float, shift: str, severity: int | None, **columns: object) -> list[ResultRow]:
    """One score per case under a shift, or (severity None) one that has no severities."""
    params: dict[str, object] = {"method": shift} if severity is None else {"method": shift, "severity": severity}
    return result_rows(values(seed, mean), attack=shift, attack_params=params, access=NATURAL, **columns)


@pytest.fixture(scope="module")
def rows() -> list[ResultRow]:
    """Two networks, each clean, under two severities of motion, without T1, and under one attack."""
    found: list[ResultRow] = []
    for number, (defense, mean) in enumerate((("none", 0.8), ("static", 0.75))):
        found += result_rows(values(10 * number, mean), defense=defense)
        found += result_rows(values(10 * number + 1, 0.2), defense=defense, attack="fgsm", epsilon=8 / 255)
        found += shifted_rows(10 * number + 2, 0.6, "motion", 1, defense=defense)
        found += shifted_rows(10 * number + 3, 0.4, "motion", 3, defense=defense)
        found += shifted_rows(10 * number + 4, 0.5, "missing_series", None, defense=defense)
    return found


def test_every_severity_stands_against_the_clean_images_of_the_same_network(rows: list[ResultRow]) -> None:
    question = Question(vary="attack", a="motion", b=CLEAN, regions=("WT",))
    found = answer(question, collect(rows), seed=0).comparisons
    assert {(row.a, row.b, row.attack, row.access, row.epsilon) for row in found} == {
        (f"defense={defense} attack=motion severity={severity}", f"defense={defense} attack=clean",
         f"motion severity={severity}", NATURAL, 0.0)
        for defense in ("none", "static")
        for severity in (1, 3)
    }  # fmt: skip
    assert all(row.n_pairs == len(CASES) and row.status == "ok" for row in found)
    assert all(row.mean_difference is not None and row.mean_difference < -0.1 for row in found)


def test_defenses_are_compared_under_each_shift_within_one_family(rows: list[ResultRow]) -> None:
    found = answer(Question(vary="defense", regions=("WT",)), collect(rows), seed=0).comparisons
    assert [(row.attack, row.access) for row in found] == [
        ("clean", "white-box"),
        ("fgsm", "white-box"),
        ("missing_series", NATURAL),
        ("motion severity=1", NATURAL),
        ("motion severity=3", NATURAL),
    ]
    assert {row.family_size for row in found} == {5}


def test_one_shift_stands_against_another_but_not_against_an_attack(rows: list[ResultRow]) -> None:
    table = collect(rows)
    found = answer(Question(vary="attack", a="motion", b="missing_series", regions=("WT",)), table, seed=0)
    assert len(found.comparisons) == 4
    assert not answer(Question(vary="attack", a="motion", b="fgsm", regions=("WT",)), table, seed=0).comparisons


def test_a_comparison_of_your_own_names_a_shift_and_its_severity(rows: list[ResultRow]) -> None:
    (found,) = compare_selected(
        rows, {"attack": "motion", "attack.severity": "3", "defense": "static"}, {"attack": "clean"}
    )
    assert (found.a, found.b, found.access) == ("defense=static attack=motion", "defense=static attack=clean", NATURAL)
    assert found.mean_a == pytest.approx(sum(values(13, 0.4).values()) / len(CASES))
    assert len(compare_selected(rows, {"defense": "static", "access": NATURAL}, {"defense": "none"})) == 3


def test_the_table_at_a_glance_tells_a_shift_from_clean_images(rows: list[ResultRow]) -> None:
    found = answer(Question(vary="defense", regions=("WT",)), collect(rows), seed=0).comparisons
    conditions = [row[3:6] for row in compared(found).rows]
    assert ("motion severity=3", NATURAL, "0") in conditions
    assert ("clean", "", "0") in conditions
