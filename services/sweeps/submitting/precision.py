"""What `precision: auto` of attacks becomes when a sweep is submitted, and what that saves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Engine

from db.engine import read
from db.workers import living_slots
from services.counted import counted, duration
from services.jobs.device.bfloat16 import EMULATED, find_bfloat16, slot_in_words
from services.jobs.device.driver import find_gpus
from services.jobs.kinds.attack import AttackJob
from services.jobs.queues import queue_of
from services.science import attacks
from services.science.attacking.precision import BFLOAT16
from services.settings import Settings
from services.sweeps.forecast.long_attacks import BFLOAT16_SHARE
from services.sweeps.schema import SweepSpec
from services.sweeps.sections.variants import AttackVariant

#: What changes scores a little is proposed where it saves so much, in seconds.
_WORTH_SAYING_S = 60.0


@dataclass(frozen=True)
class Arithmetic:
    """What the slots compute in that may run the attacks of a sweep."""

    bfloat16: bool  # every one of them
    why: str  # a clause: who has it, or who lacks it
    saves: bool = True  # where they have it: not emulated

    def applied(self, sweep: SweepSpec) -> SweepSpec:
        """The sweep with every `auto` as what it becomes."""
        if not self.bfloat16:
            return sweep
        return sweep.model_copy(update={"attacks": tuple(map(_in_bfloat16, sweep.attacks))})


def find_arithmetic(settings: Settings, engine: Engine) -> Arithmetic:
    """Of this machine where it runs the jobs itself, of every living slot of their queue where others do too."""
    having = None
    if settings.broker_url is None:
        for device in find_gpus() or ["cpu"]:
            found = find_bfloat16(device, settings.bfloat16)
            if not found.there:
                return Arithmetic(False, f"this machine has no bfloat16: {found.why}")
            having = Arithmetic(True, f"this machine has it ({found.why})", saves=found.why != EMULATED)
    if settings.broker_url is not None or settings.database_url is not None:
        queue = queue_of(int(AttackJob.needs_gpu))
        with read(engine) as connection:
            living = living_slots(connection, queue, silent_after_s=settings.lease_s)
        lacking = [slot_in_words(*slot[:3]) for slot in living if not slot.bfloat16]
        if lacking:
            others = f" and {counted(len(lacking) - 1, 'other slot')}, which may run the attacks, have"
            only = ", which may run the attacks, has"
            return Arithmetic(False, f"{lacking[0]}{others if len(lacking) > 1 else only} no bfloat16")
        if living:
            having = having or Arithmetic(True, f"all {counted(len(living), 'slot')} that may run the attacks have it")
    return having or Arithmetic(False, f"no slot of the queue {queue_of(int(AttackJob.needs_gpu))} runs that has it")


def precision_in_words(sweep: SweepSpec, arithmetic: Arithmetic, left: dict[str, float]) -> Iterator[str]:
    """Sentences for `plan`; `left` are the seconds of each attack whose jobs are still to run, as they are guessed."""
    asked = [attack for attack in sweep.attacks if attack.auto_precision and _follows_gradients(attack)]
    if asked and not arithmetic.bfloat16:
        yield f"precision auto: float32 for {_names(asked)}, since {arithmetic.why}"
    elif asked:
        saved = sum(left.get(name, 0.0) for name in {attack.name for attack in asked}) * arithmetic.saves
        yield f"precision auto: bfloat16 for {_names(asked)}, since {arithmetic.why}{_saving(saved, 'saves')}"
    unsaid = [attack for attack in sweep.attacks if attack.precision != BFLOAT16 and _follows_gradients(attack)]
    unsaid = [attack for attack in unsaid if not attack.auto_precision and attack.name in left]
    saved = sum(left[name] for name in {attack.name for attack in unsaid}) * BFLOAT16_SHARE
    if arithmetic.bfloat16 and arithmetic.saves and saved >= _WORTH_SAYING_S:
        yield (
            f"'precision: auto' would make {_names(unsaid)} bfloat16, since {arithmetic.why}"
            f"{_saving(saved, 'would save')}; mean scores would differ by about 0.001"
        )


def _in_bfloat16(attack: AttackVariant) -> AttackVariant:
    if not (attack.auto_precision and _follows_gradients(attack)):
        return attack
    return attack.model_copy(update={"spec": attacks.rebuild({**attack.spec, "precision": BFLOAT16}).recipe()})


def _follows_gradients(attack: AttackVariant) -> bool:
    return attacks.require(attack.method).needs_gradient


def _names(found: list[AttackVariant]) -> str:
    return ", ".join(dict.fromkeys(attack.name for attack in found))


def _saving(seconds: float, verb: str) -> str:
    if seconds <= 0:
        return ""
    return f", which {verb} about {duration(seconds)}"
