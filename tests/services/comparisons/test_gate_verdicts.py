"""What the gates say of a model reaches every comparison of it."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from db.engine import read
from services.comparisons.family import answer
from services.comparisons.gate_verdicts import CheckedModel, ModelVerdict, read_verdicts
from services.comparisons.on_demand import compare_selected
from services.comparisons.question import Question
from services.comparisons.result_rows import ResultRow
from services.comparisons.runs import collect
from tests.db.populated import Shape, populate
from tests.services.comparisons.result_rows import result_rows, values
from tests.services.comparisons.stored_gates import store_gates

SMALL = Shape(folds=2, patients=6, defenses=("none", "static"), attacks=("fgsm",), budgets=(8,), metrics=("dice",))
SUSPECT = ModelVerdict("masking-suspected", ("G5", "G11"))


def test_one_fold_that_fails_a_gate_is_a_model_that_fails_it(engine: Engine) -> None:
    populate(engine, SMALL, sweeps=2)
    gates = {("static", 0): {"G5": True, "G11": False}, ("static", 1): {"G5": False, "G13": None}}
    store_gates(engine, "sweep-0", {**gates, ("none", 0): {"G2": False}, ("none", 1): {"G2": True}})
    with read(engine) as connection:
        found = read_verdicts(connection, sweeps={"sweep-0"})
        everywhere = read_verdicts(connection)
        nameless = read_verdicts(connection, sweeps={"sweep-0"}, by_sweep=False)
    by_defense = {(model.sweep, model.defense): verdict for model, verdict in found.items()}
    assert by_defense == {
        ("sweep-0", "static"): SUSPECT,
        ("sweep-0", "none"): ModelVerdict("invalid", ("G2",)),
    }
    assert everywhere == found
    assert {model.sweep for model in nameless} == {""}


def rows() -> list[ResultRow]:
    return [*result_rows(values(1)), *result_rows(values(2), defense="static")]


def verdicts(sweep: str, found: ModelVerdict = SUSPECT) -> dict[CheckedModel, ModelVerdict]:
    (row,) = result_rows({"case": 1.0}, defense="static")
    return {CheckedModel(sweep, row.model, row.defense, row.defense_params): found}


def test_a_question_of_the_sweep_is_answered_with_a_warning() -> None:
    question = Question(vary="defense", a="static", b="none", regions=("WT",))
    (row,) = answer(question, collect(rows()), seed=0, verdicts=verdicts("")).comparisons
    assert (row.gates_a, row.gates_b) == ("masking-suspected", "not run")
    assert row.note == "A is masking-suspected: it fails G5, G11"


def test_a_comparison_on_demand_carries_it_too() -> None:
    sides = {"defense": "none"}, {"defense": "static"}
    (row,) = compare_selected(rows(), *sides, verdicts=verdicts("s"))
    assert (row.gates_a, row.gates_b) == ("not run", "masking-suspected")
    assert "B is masking-suspected" in row.note
    (row,) = compare_selected(rows(), *sides, verdicts=verdicts("another sweep"))
    assert (row.gates_a, row.gates_b, row.note) == ("not run", "not run", "")


@pytest.mark.parametrize("word", ["passed", "not run"])
def test_nothing_is_noted_of_models_that_fail_no_gate(word: str) -> None:
    found = ModelVerdict(word)  # type: ignore[arg-type]
    (row,) = compare_selected(rows(), {"defense": "none"}, {"defense": "static"}, verdicts=verdicts("s", found))
    assert (row.gates_b, row.note) == (word, "")
