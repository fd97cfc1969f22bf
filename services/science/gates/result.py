"""The result of a gate, and the two verdicts from the results of all gates: on the model, and on its attacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Literal

GateVerdict = Literal["passed", "masking-suspected", "invalid", "not run"]
#: `weak`: the attacks have not done what they can; `attack-limited`: no scored budget breaks the undefended twin.
Strength = Literal["strong", "weak", "attack-limited", "not run"]

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
    "G18": "at a budget of 32/255 at most the undefended model loses nearly all of its S",
    "G19": "double precision gives the same S",
    "G21": "adapting an attack lowers S hardly more than on the undefended model",
}

#: A model that fails one of these has no valid results.
INVALIDATING = frozenset({"G0", "G1", "G2", "G3", "G4"})
#: These speak of the attacks: had they been stronger, the model might have lost more.
OF_STRENGTH = frozenset({"G7", "G8", "G10", "G14", "G17", "G18"})
#: The others speak of the model: what fails them hides how it can be attacked.
OF_MASKING = frozenset(GATES) - INVALIDATING - OF_STRENGTH


def about(gate: str) -> Literal["validity", "masking", "attacks"]:
    """What a gate speaks of."""
    return "validity" if gate in INVALIDATING else "attacks" if gate in OF_STRENGTH else "masking"


#: An attack that is too weak for every scored budget fails this one of those of strength, and no other.
_BUDGET = "G18"


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


def not_run(gate: str, why: str, *, variant: str = "") -> GateResult:
    """Neither passed nor failed."""
    return GateResult(gate, None, None, None, why, variant)


#: (gate, passed) of all gates of one network; `passed` is None where the gate did not run.
Found = Iterable[tuple[str, bool | None]]


def failing(networks: Iterable[Found]) -> tuple[str, ...]:
    """The gates that a model fails, in their order: each one that over half of its networks fail.

    One that invalidates is failed by a single network: numbers of that network stand among the model's.
    """
    fails = [{gate for gate, passed in found if passed is not None and not passed} for found in networks]
    counts = Counter(chain.from_iterable(fails))
    return tuple(gate for gate in GATES if 2 * counts[gate] > len(fails) or (counts[gate] and gate in INVALIDATING))


def verdict(*networks: Found) -> GateVerdict:
    """The word on a model, from its networks; a gate that did not run says nothing, nor does one on its attacks."""
    networks = tuple(map(tuple, networks))
    failed = set(failing(networks))
    if failed & INVALIDATING:
        return "invalid"
    if failed & OF_MASKING:
        return "masking-suspected"
    return "passed" if any(passed is not None for found in networks for _, passed in found) else "not run"


def strength(*networks: Found) -> Strength:
    """The word on the attacks that a model met, from its networks."""
    networks = tuple(map(tuple, networks))
    failed = set(failing(networks)) & OF_STRENGTH
    if failed - {_BUDGET}:
        return "weak"
    if failed:
        return "attack-limited"
    ran = any(gate in OF_STRENGTH and passed is not None for found in networks for gate, passed in found)
    return "strong" if ran else "not run"
