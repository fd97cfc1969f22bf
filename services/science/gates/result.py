"""The result of a gate, and the verdict on a model from the results of all its gates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

GateVerdict = Literal["passed", "masking-suspected", "invalid", "not run"]

#: Every gate and what it asks (methods 6). S is how right a prediction still is (methods 0).
GATES = {
    "G0": "stored images keep the budget of their attack",
    "G1": "stored scores are those of the stored images",
    "G2": "the model returns logits, not probabilities",
    "G3": "the model gives the same answer each time",
    "G4": "the model passes a gradient back to its images",
    "G5": "the loss has a gradient in nearly all voxels that are right",
    "G6": "several steps leave no more of S than one step",
    "G7": "twice as many steps leave hardly less of S",
    "G8": "more random starts leave hardly less of S",
    "G9": "a larger budget leaves no more of S",
    "G10": "an attack with a huge budget leaves next to nothing of S",
    "G11": "white-box images leave no more of S than transferred ones",
    "G12": "white-box images leave less of S than random noise",
    "G13": "a search without gradients leaves no less of S than white-box images",
    "G14": "attacks that know the defense are the strongest in nearly every case",
    "G15": "small noise hardly changes the loss",
    "G17": "the attack gained hardly anything in its last steps",
    "G18": "the same attacks leave next to nothing of S of the undefended model",
    "G19": "double precision gives the same S",
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
