"""Short words and letters of tables are explained below them, and only where they stand."""

from __future__ import annotations

import pytest

from services.reports.legend import legend, words_in
from services.reports.table import Table
from services.science.gates.result import GATES


def test_nothing_is_explained_that_is_not_there() -> None:
    assert legend(["small", "distillation", "passed", "not run", "fgsm", "8/255", "Series", "SG51"]) == []


def test_failed_gates_are_named_in_their_order_with_what_they_ask_and_the_score_that_they_speak_of() -> None:
    assert [line.partition(":")[0] for line in legend(["masking-suspected", "G10, G5"])] == [
        *("masking-suspected", "G5", "G10", "S"),
    ]
    assert f"G5: {GATES['G5']}" in legend(["it fails G5"])


@pytest.mark.parametrize("word", ["strong", "weak", "attack-limited", "invalid", "masking-suspected"])
def test_both_verdicts_are_explained_where_they_stand_alone_or_beside_another(word: str) -> None:
    for text in (word, f"passed / {word}", f"{word} / not run"):
        assert [line.partition(":")[0] for line in legend([text])] == [word]
    assert legend(["weakness", "strongest", "attack-limitedness", "invalidating"]) == []


def test_the_mark_of_attacks_in_bfloat16_is_explained() -> None:
    for text in ("pgd (bf16)", "worst (partly bf16)"):
        assert [line.partition(":")[0] for line in legend([text])] == ["(bf16)"]


def test_controls_are_explained() -> None:
    assert [line.partition(":")[0] for line in legend(["ifgsm", "control"])] == ["control"]


def test_a_table_that_says_what_its_gates_ask_needs_the_letters_only() -> None:
    assert [line.partition(":")[0] for line in legend(["G7", GATES["G7"]], gates=False)] == ["S"]
    assert legend(["G2", GATES["G2"]], gates=False) == []


@pytest.mark.parametrize("text", ["distillation temperature=10", "fgsm temperature=margin", "few voxels (ce on u/10)"])
def test_a_temperature_is_explained_wherever_one_is_shown(text: str) -> None:
    assert [line.partition(":")[0] for line in legend([text])] == ["temperature=T"]


def test_every_gate_is_a_short_sentence_and_s_is_explained_with_each_that_names_it() -> None:
    for gate, asked in GATES.items():
        assert len(asked) < 80
        assert [line.partition(":")[0] for line in legend([gate])] == [gate, *(["S"] if " S" in asked else [])]


def test_words_are_taken_from_texts_alone() -> None:
    tables = [Table("a", ("x", "y"), [("G5", 1), (None, True)]), Table("b", ("x",), [("S",), (0.5,)])]
    assert words_in(*tables) == ["G5", "S"]
