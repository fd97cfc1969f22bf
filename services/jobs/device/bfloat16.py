"""Whether a slot's device computes in bfloat16, asked without importing torch: `plan` and supervisors do without.

An attack job asks torch once more before it begins.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from services.jobs.device.driver import query_gpus

if TYPE_CHECKING:
    from services.settings import ToldBfloat16

CPUINFO = Path("/proc/cpuinfo")
#: What torch's convolutions use where a processor has it, as Linux calls it.
_INSTRUCTIONS = ("avx512_bf16", "amx_bf16")
#: GPUs of this compute capability and above have it.
_CAPABILITY = 8.0


#: What a device has that was told to emulate it.
EMULATED = "emulated, slower than float32"


class Bfloat16(NamedTuple):
    """What was found of a device."""

    there: bool
    why: str  # the instructions that it has, or a clause that says what it lacks


def find_bfloat16(device: str, told: ToldBfloat16 = "detect") -> Bfloat16:
    """Of "cpu", or of GPUs as a slot names them ("0", "0,1")."""
    if told == "never":
        return Bfloat16(False, "ROBUST_BFLOAT16 is never")
    found = _of_cpu() if device == "cpu" else _of_gpus(tuple(device.split(",")))
    return Bfloat16(True, EMULATED) if told == "emulate" and not found.there else found


def slot_in_words(host: str, number: int, device: str) -> str:
    """How sentences name a slot: "slot 0 of machine (CPU)"."""
    return f"slot {number} of {host} ({'CPU' if device == 'cpu' else f'GPU {device}'})"


def _of_cpu() -> Bfloat16:
    try:
        lines = CPUINFO.read_text(errors="replace").splitlines()
    except OSError:
        return Bfloat16(False, "what this processor has cannot be read")
    flags = next((line.split() for line in lines if line.startswith("flags")), [])
    has = [name for name in _INSTRUCTIONS if name in flags]
    return Bfloat16(True, ", ".join(has)) if has else Bfloat16(False, "its processor lacks avx512_bf16 and amx_bf16")


def _of_gpus(names: tuple[str, ...]) -> Bfloat16:
    rows = query_gpus("index", "uuid", "compute_cap")
    # A part of a GPU has a name that the driver lists elsewhere: then all GPUs must do.
    mine = [row for row in rows if row[0] in names or row[1] in names] or rows
    known = [capability for row in mine if (capability := _number(row[2])) is not None]
    if not known or len(known) < len(mine):
        return Bfloat16(False, "its GPU does not say what it can compute in")
    least = min(known)
    if least < _CAPABILITY:
        return Bfloat16(False, f"its GPU has compute capability {least:g}, and bfloat16 comes with {_CAPABILITY:g}")
    return Bfloat16(True, f"compute capability {least:g}")


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
