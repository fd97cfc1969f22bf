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


def test_a_model_fails_what_over_half_of_its_networks_fail_and_is_invalid_by_one(engine: Engine) -> None:
    populate(engine, Shape(folds=3, patients=6, defenses=("none", "static"), attacks=("fgsm",), budgets=(8,)), sweeps=2)
    gates = {
        ("static", 0): {"G5": True, "G6": False, "G7": False, "G11": False},
        ("static", 1): {"G5": False, "G6": True, "G7": False, "G11": None, "G13": None},
        ("static", 2): {"G5": False, "G6": True, "G7": True, "G11": None, "G18": False},
    }
    store_gates(engine, "sweep-0", {**gates, ("none", 0): {"G2": False}, ("none", 1): {"G2": True}})
    with read(engine) as connection:
        found = read_verdicts(connection, sweeps={"sweep-0"})
        everywhere = read_verdicts(connection)
        nameless = read_verdicts(connection, sweeps={"sweep-0"}, by_sweep=False)
    by_defense = {(model.sweep, model.defense): verdict for model, verdict in found.items()}
    assert by_defense == {
        ("sweep-0", "static"): ModelVerdict("masking-suspected", ("G5",), "weak", ("G7",), ("G6", "G11", "G18")),
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


def test_a_comparison_says_how_strong_the_attacks_were_and_why() -> None:
    question = Question(vary="defense", a="static", b="none", regions=("WT",))
    limited = ModelVerdict("passed", (), "attack-limited", ("G18",))
    (row,) = answer(question, collect(rows()), seed=0, verdicts=verdicts("", limited)).comparisons
    assert (row.gates_a, row.strength_a, row.strength_b) == ("passed", "attack-limited", "not run")
    assert row.note == "the attacks on A are attack-limited: G18"


def test_no_question_looks_at_the_controls_of_a_gate() -> None:
    clean, white = result_rows(values(1), attack="clean", epsilon=0.0), result_rows(values(2), attack="ifgsm")
    control = result_rows(values(3), attack="ifgsm", attack_params='{"loss": "margin"}', access="control")
    question = Question(vary="attack", b="clean", regions=("WT",))
    found = answer(question, collect([*clean, *white, *control]), seed=0).comparisons
    assert [(row.a, row.access) for row in found] == [("defense=none attack=ifgsm method=ifgsm", "white-box")]


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
