"""One word for all gates of a model."""

from __future__ import annotations

import math

import pytest

from services.science.gates.result import GATES, INVALIDATING, at_least, at_most, verdict


@pytest.mark.parametrize(
    ("found", "word"),
    [
        ([], "not run"),
        ([("G5", None)], "not run"),
        ([("G5", True), ("G6", None)], "passed"),
        ([("G5", True), ("G6", False)], "masking-suspected"),
        ([("G5", False), ("G5", True)], "masking-suspected"),
        ([("G6", False), ("G2", False)], "invalid"),
        ([("G0", False)], "invalid"),
    ],
)
def test_the_worst_that_was_found_decides(found: list[tuple[str, bool | None]], word: str) -> None:
    assert verdict(found) == word


def test_a_value_on_the_threshold_passes_and_one_that_is_no_number_fails() -> None:
    assert at_most("G5", 0.05, 0.05).passed
    assert at_least("G11", 0.95, 0.95).passed
    assert at_most("G5", math.nan, 0.05).passed is False
    assert at_least("G11", math.nan, 0.95).passed is False


def test_gates_are_those_of_the_methods() -> None:
    assert set(GATES) == {f"G{number}" for number in range(20)} - {"G16"}
    assert {f"G{number}" for number in range(5)} == INVALIDATING
