"""When a claim held and when it did not, from intervals and adjusted p; what gates and the floor make of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from services.comparisons.claims.effects import Effect
from services.comparisons.gate_verdicts import ModelVerdict
from services.counted import counted

Verdict = Literal["held", "did not hold", "cannot be told", "not answered"]

#: After adjustment; and the share of the networks of a defense above which it has not been trained, if they are marked.
_ALPHA, _UNTRAINED = 0.05, 1 / 3


@dataclass(frozen=True)
class Standing:
    """What is known of a defense beside its scores."""

    gates: ModelVerdict = field(default_factory=ModelVerdict)
    under: int = 0  # networks that are marked by the floor
    networks: int = 0

    @property
    def is_untrained(self) -> bool:
        """Whether so many networks are marked that no claim is answered with it."""
        return self.under > _UNTRAINED * self.networks


@dataclass(frozen=True)
class Ruling:
    """What a claim comes to, the effect that decides it, and what stands beside it, as sentences."""

    verdict: Verdict
    deciding: Effect | None = None
    marks: tuple[str, ...] = ()


def of_loss(effects: Sequence[Effect], share: float, *, wide: bool = False) -> Ruling:
    """Held: at some budget the whole interval is at the share or above; did not hold: all below at the largest."""
    if not effects:
        return Ruling("cannot be told")
    for effect in effects:
        if effect.limits(wide=wide)[0] >= share:
            return Ruling("held", effect)
    return Ruling("did not hold" if effects[-1].limits(wide=wide)[1] < share else "cannot be told", effects[-1])


def of_better(effect: Effect | None, margin: float, *, wide: bool = False) -> Ruling:
    """Held: significant after adjustment, A higher; did not hold: A lower, or the interval inside the margin."""
    if effect is None:
        return Ruling("cannot be told")
    p, (low, high) = effect.p(wide=wide), effect.limits(wide=wide)
    significant = p is not None and p <= _ALPHA
    within = -margin < low and high < margin
    if significant and effect.estimate > 0:
        marks = (f"the difference is significant, and smaller than the margin of {margin:g}",) if within else ()
        return Ruling("held", effect, marks)
    return Ruling("did not hold" if within or significant else "cannot be told", effect)


def of_below_clean(sides: Mapping[str, tuple[Effect, Standing]], margin: float, *, wide: bool = False) -> Ruling:
    """Held: every interval is below -margin; did not hold: some interval is above it. What decides is the nearest one.

    Defenses that have not been trained take no part. One that is invalid answers nothing: without it the claim can only
    fail. Nor does one fail it whose attacks are too weak, since a stronger one may lower its area further.
    """
    marks = [
        f"left out: {said}" for name, (_, side) in sides.items() if side.is_untrained for said in refusals({name: side})
    ]
    trained = {name: side for name, side in sides.items() if not side[1].is_untrained}
    if not trained:
        return Ruling("not answered" if sides else "cannot be told", None, tuple(marks))
    valid = {name: side for name, side in trained.items() if side[1].gates.verdict != "invalid"}
    nearest = max((effect for effect, _ in trained.values()), key=lambda effect: effect.estimate)
    above = {name: side for name, side in valid.items() if side[0].limits(wide=wide)[0] > -margin}
    strong = [effect for effect, side in above.values() if not too_weakly_attacked(side)]
    if strong:
        return Ruling("did not hold", max(strong, key=lambda effect: effect.estimate), tuple(marks))
    if refused := refusals({name: side for name, (_, side) in trained.items() if name not in valid}):
        return Ruling("not answered", nearest, (*marks, *refused))
    if all(effect.limits(wide=wide)[1] < -margin for effect, _ in valid.values()):
        return Ruling("held", nearest, tuple(marks))
    marks += [
        f"{name} lies above, but the attacks on it are {side.gates.strength}" for name, (_, side) in above.items()
    ]
    return Ruling("cannot be told", nearest, tuple(marks))


def robust_to_variance(usual: Ruling, wide: Ruling, factor: float) -> Ruling:
    """The ruling, unless it changes when variances are larger."""
    if factor == 1 or wide.verdict == usual.verdict:
        return usual
    return Ruling(
        "cannot be told",
        usual.deciding,
        (
            *usual.marks,
            f"it {_in_words(usual.verdict)} with the usual standard errors, not with √{factor:g} times these",
        ),
    )


def with_gates(ruling: Ruling, sides: Mapping[str, Standing], decisive: Ruling | None) -> Ruling:
    """The ruling of a claim that rests on these models; `decisive`: under the decisive attacker, None: this is he.

    Not answered with a model that is invalid or has not been trained. Of one that is suspected of masking it is what
    the decisive attacker says.
    """
    if refused := refusals(sides):
        return Ruling("not answered", ruling.deciding, (*ruling.marks, *refused))
    if masked := [name for name, standing in sides.items() if standing.gates.verdict == "masking-suspected"]:
        mark = f"{', '.join(masked)} masking-suspected"
        if decisive is None:
            return Ruling(ruling.verdict, ruling.deciding, (*ruling.marks, mark))
        return Ruling(
            decisive.verdict, ruling.deciding, (*ruling.marks, f"{mark}: the answer is that of the decisive attacker")
        )
    return ruling


def so_far(ruling: Ruling, unfinished: str) -> Ruling:
    """The ruling while something is not scored yet: it cannot be told, and how it stands is a mark."""
    if ruling.verdict not in ("held", "did not hold"):
        return ruling
    return Ruling(
        "cannot be told", ruling.deciding, (*ruling.marks, f"so far it {_in_words(ruling.verdict)}, {unfinished}")
    )


def refusals(sides: Mapping[str, Standing]) -> tuple[str, ...]:
    """Why nothing is answered with some of these models, a sentence each."""
    return tuple(
        f"{name} {why}"
        for name, standing in sides.items()
        for why in (
            *(["is invalid by its gates"] if standing.gates.verdict == "invalid" else []),
            *(
                [
                    f"has not been trained: {standing.under} of "
                    f"{counted(standing.networks, 'network', 'is', 'are')} under the floor"
                ]
                if standing.is_untrained
                else []
            ),
        )
    )


def too_weakly_attacked(standing: Standing) -> bool:
    """Whether a stronger attack may well lower the area further."""
    return standing.gates.strength in ("weak", "attack-limited")


def of_several(verdicts: Iterable[Verdict]) -> Verdict:
    """Of one claim about several: held where it did for one, did not hold where it did for none."""
    found = list(verdicts)
    if "held" in found:
        return "held"
    if found and set(found) == {"did not hold"}:
        return "did not hold"
    return "not answered" if found and set(found) == {"not answered"} else "cannot be told"


def _in_words(verdict: Verdict) -> str:
    return {"held": "holds", "did not hold": "does not hold"}.get(verdict, verdict)
