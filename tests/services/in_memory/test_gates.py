"""Which gates run on one network alone, and why the others do not."""

from __future__ import annotations

from typing import Any

from services.in_memory.evaluate import How, ScoredNumber, evaluate, read_attacks
from services.in_memory.gates import check, in_order
from services.in_memory.subject import SubjectOptions, opened
from services.science import metrics
from services.science.gates.result import GATES, GateResult
from services.science.gates.settings import GateSettings
from tests.services.in_memory.networks import Small, volumes

SAID = SubjectOptions({"series": ["ct"]}, ("background", "tumor"))
QUICK = GateSettings(cases=1, steps=2)


def checked(scores: list[dict[str, Any]]) -> dict[str, list[GateResult]]:
    with opened(Small(), volumes(2), SAID, seed=0) as subject:
        found = in_order(check(subject.model, subject.cases, scores, QUICK, seed=0))
    assert [result.gate for result in found] == sorted((one.gate for one in found), key=list(GATES).index)
    return {gate: [result for result in found if result.gate == gate] for gate in GATES}


def scored(attacks: list[Any]) -> list[dict[str, Any]]:
    with opened(Small(), volumes(2), SAID, seed=0) as subject:
        how = How(
            attacks=read_attacks(attacks, "32/255"),
            metrics=(metrics.build({"name": "dice"}),),
            regions=("tumor",),
            model="net",
            label_scheme="internal",
            brain_only=True,
            seed=0,
        )
        rows = [row for row in evaluate(subject.model, subject.cases, how) if isinstance(row, ScoredNumber)]
    return [row._asdict() for row in rows]


def test_without_scores_the_network_itself_is_checked_and_each_other_gate_says_what_it_needs() -> None:
    found = checked([])
    assert all(found.values())  # every gate there is has a row
    ran = {gate for gate, results in found.items() if any(result.passed is not None for result in results)}
    assert ran - {"G5"} == {"G2", "G3", "G4", "G7", "G8", "G10", "G15", "G17", "G19"}
    why = {gate: results[0].detail for gate, results in found.items() if gate not in ran}
    assert "no images are stored here" in why["G0"]
    assert "on another network" in why["G11"]
    assert "undefended twin" in why["G18"]
    assert {why[gate] for gate in ("G6", "G9", "G12", "G13")} == {
        "no scores were given: pass those of evaluate() on this network and these cases"
    }


def test_with_scores_gates_on_scores_run_as_in_a_sweep() -> None:
    found = checked(scored(["fgsm", {"name": "pgd", "steps": 3}, "noise", {"name": "square", "queries": 9}]))
    ran = {gate for gate, results in found.items() if any(result.passed is not None for result in results)}
    assert ran >= {"G6", "G9", "G12", "G13"}
    assert not ran & {"G0", "G1", "G11", "G14", "G18", "G21"}


def test_an_attack_that_was_not_scored_is_named() -> None:
    found = checked(scored(["fgsm"]))
    assert "fgsm was not scored beside ifgsm or pgd" in found["G6"][0].detail
    assert "'square' was not scored" in found["G13"][0].detail
