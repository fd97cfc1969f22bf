"""Advice for a job that does not fit into memory: which setting to change."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from services.errors import OutOfMemory, first_line
from services.jobs.device.errors import is_out_of_memory

#: torch describes the whole GPU; its first sentences tell what matters.
_LONGEST = 300

#: What helps wherever a network sees whole cases.
_REMEDY = "set a coarser data.spacing_mm or a smaller model, or use a device with more memory"


@contextmanager
def advising(what: str, *, batch_divisor: int, can_halve: bool, remedy: str = _REMEDY) -> Iterator[None]:
    """Out of memory inside becomes `OutOfMemory` with what to do about it.

    `what` names the work ("training unet"); `can_halve`: its batches have more than one item, or another try holds
    less of its gradients; `remedy` is an imperative ("set a smaller training.patch_size").
    """
    try:
        yield
    except OutOfMemory as error:  # says itself what to do
        error.can_halve &= can_halve
        raise
    except Exception as error:
        if not is_out_of_memory(error):
            raise
        said = first_line(error)[:_LONGEST].rstrip(". ")
        if not can_halve:
            tried = " and there is no batch to halve"
        elif batch_divisor > 1:
            tried = f" even with each batch computed in {batch_divisor} parts"
        else:
            tried = ""
        raise OutOfMemory(f"{what} ran out of memory{tried}; {remedy} ({said})", can_halve=can_halve) from error
