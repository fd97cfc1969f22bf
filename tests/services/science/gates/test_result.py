"""A word on a model and one on its attacks, from the gates of all its networks."""

from __future__ import annotations

import math

import pytest

from services.science.gates.result import (
    GATES,
    INVALIDATING,
    OF_MASKING,
    OF_STRENGTH,
    about,
    at_least,
    at_most,
    failing,
    strength,
    verdict,
)


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


@pytest.mark.parametrize("gate", sorted(OF_STRENGTH))
def test_a_gate_on_the_attacks_raises_no_suspicion_of_the_model(gate: str) -> None:
    """An honest network whose attacks were weak was called masked."""
    assert verdict([(gate, False), ("G5", True)]) == "passed"
    assert verdict([(gate, False)]) == "passed"


@pytest.mark.parametrize(
    ("found", "word"),
    [
        ([], "not run"),
        ([("G7", None), ("G5", False)], "not run"),
        ([("G7", True), ("G5", False)], "strong"),
        ([("G18", False), ("G7", True)], "attack-limited"),
        ([("G18", True), ("G17", False)], "weak"),
        ([("G18", False), ("G14", False)], "weak"),
    ],
)
def test_the_attacks_have_a_word_of_their_own(found: list[tuple[str, bool | None]], word: str) -> None:
    assert strength(found) == word


G5_FAILS, G5_PASSES, NOT_RUN = [("G5", False)], [("G5", True)], [("G5", None)]
G11_FAILS = [("G5", True), ("G11", False)]


@pytest.mark.parametrize(
    ("networks", "word"),
    [
        ([G5_FAILS, G5_PASSES], "passed"),
        ([G5_FAILS, G5_FAILS, G5_PASSES], "masking-suspected"),
        ([G5_FAILS, G11_FAILS, G5_PASSES], "passed"),  # never the same gate in over half of them
        ([G5_FAILS, NOT_RUN, NOT_RUN], "passed"),
        ([G5_FAILS, G5_FAILS, NOT_RUN], "masking-suspected"),
        ([[("G2", False)], G5_PASSES, G5_PASSES], "invalid"),
    ],
)
def test_the_same_gate_has_to_fail_in_over_half_of_the_networks_and_any_invalid_one_counts(
    networks: list[list[tuple[str, bool | None]]], word: str
) -> None:
    assert verdict(*networks) == word


def test_a_network_fails_a_gate_in_any_of_its_variants_and_once() -> None:
    several = [("G10", False), ("G10", False), ("G10", True)]
    assert failing([several]) == ("G10",)
    assert failing([several, [("G10", True)]]) == ()
    assert strength(several, [("G10", True)], [("G10", True)]) == "strong"


def test_every_gate_is_about_one_of_three_things() -> None:
    assert set(GATES) == INVALIDATING | OF_MASKING | OF_STRENGTH
    assert len(GATES) == len(INVALIDATING) + len(OF_MASKING) + len(OF_STRENGTH)
    assert [about(gate) for gate in ("G0", "G5", "G21", "G7", "G18")] == [
        *("validity", "masking", "masking", "attacks", "attacks"),
    ]
    assert {"G5", "G6", "G9", "G11", "G12", "G13", "G15", "G19", "G21"} == OF_MASKING


def test_a_value_on_the_threshold_passes_and_one_that_is_no_number_fails() -> None:
    assert at_most("G5", 0.05, 0.05).passed
    assert at_least("G11", 0.95, 0.95).passed
    assert at_most("G5", math.nan, 0.05).passed is False
    assert at_least("G11", math.nan, 0.95).passed is False


def test_gates_are_those_of_the_methods() -> None:
    assert set(GATES) == {*(f"G{number}" for number in range(20)), "G21"} - {"G16"}
    assert {f"G{number}" for number in range(5)} == INVALIDATING
