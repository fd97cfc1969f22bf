"""The result of a gate, and the verdict on a model from the results of all its gates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

GateVerdict = Literal["passed", "masking-suspected", "invalid", "not run"]

#: Every gate and what it asks, in the order of the methods.
GATES = {
    "G0": "stored images keep the budget",
    "G1": "stored scores are those of the stored images",
    "G2": "the model gives logits, no probabilities",
    "G3": "the model gives the same answer again",
    "G4": "the model passes a gradient on to its images",
    "G5": "few voxels have a loss without a gradient",
    "G6": "several steps are at least as strong as one",
    "G7": "twice the steps change nothing",
    "G8": "more restarts change nothing",
    "G9": "a larger budget is at least as strong",
    "G10": "an attack without limits succeeds",
    "G11": "white-box is at least as strong as transfer",
    "G12": "white-box beats noise",
    "G13": "gradients beat a search without them",
    "G14": "attacks that know the defense are the strongest",
    "G15": "the loss changes little under noise",
    "G17": "the attack has come to its end",
    "G18": "the same attack breaks the undefended twin",
    "G19": "double precision changes nothing",
}

#: A model that fails one of these has no valid results; any other failure makes its robustness suspect.
INVALIDATING = frozenset({"G0", "G1", "G2", "G3", "G4"})


@dataclass(frozen=True, slots=True)
class GateResult:
    """What one gate found."""

    gate: str
    passed: bool | None  # None: not run
    value: float | None  # what was measured
    threshold: float | None  # the bound on `value`
    detail: str  # where and in what the value was found; why it was not run
    variant: str = ""  # what was measured of several: a loss, a budget


def at_most(gate: str, value: float, threshold: float, detail: str = "", *, variant: str = "") -> GateResult:
    """Passes unless the value is above the threshold (or no number)."""
    return GateResult(gate, bool(value <= threshold), float(value), threshold, detail, variant)


def at_least(gate: str, value: float, threshold: float, detail: str = "", *, variant: str = "") -> GateResult:
    """Passes unless the value is below the threshold (or no number)."""
    return GateResult(gate, bool(value >= threshold), float(value), threshold, detail, variant)


def not_run(gate: str, why: str) -> GateResult:
    """Neither passed nor failed."""
    return GateResult(gate, None, None, None, why)


def verdict(found: Iterable[tuple[str, bool | None]]) -> GateVerdict:
    """The word for all (gate, passed) of a model; a gate that did not run says nothing."""
    ran = [(gate, passed) for gate, passed in found if passed is not None]
    failed = {gate for gate, passed in ran if not passed}
    if failed & INVALIDATING:
        return "invalid"
    if failed:
        return "masking-suspected"
    return "passed" if ran else "not run"
