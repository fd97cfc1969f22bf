"""Before an attack follows gradients in bfloat16: that this slot computes in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.workers import slot_of
from services.errors import BadInput
from services.jobs.device.bfloat16 import slot_in_words

if TYPE_CHECKING:
    from services.jobs.context import JobContext


def require_bfloat16(context: JobContext, attack: str) -> None:
    """Raises `BadInput`, which names the slot, where its device would have to emulate bfloat16, or must not use it.

    Emulation is several times slower than float32: nobody wants that without having asked for it.
    """
    import torch

    from services.science.training.precision import has_fast_bfloat16

    told = context.bfloat16
    if told == "emulate" or (told == "detect" and has_fast_bfloat16(torch.device(context.device))):
        return
    with context.read() as connection:
        slot = slot_of(connection, context.job_id)
    where = slot_in_words(*slot) if slot else f"the device {context.device}"
    raise BadInput(
        f"{where} does not compute in bfloat16, which attack {attack!r} asks for: give it 'precision: auto', which "
        "becomes float32 unless every slot has bfloat16, or start workers on machines that do and retry the job"
    )
