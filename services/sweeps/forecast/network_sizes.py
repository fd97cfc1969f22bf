"""How large the networks of a sweep are, by the formulas of their architectures: what `plan` says before they run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import psutil

from services.counted import counted
from services.errors import BadInput
from services.jobs.device.control_group import most_in_group
from services.jobs.device.driver import query_gpus
from services.science import models
from services.science.anatomy import BRATS, Anatomy
from services.settings import Settings
from services.sweeps.schema import SweepSpec
from services.sweeps.sections.variants import ExternalModel

#: Weight, gradient, and the two moments of Adam, in float32: what a training needs at least.
BYTES_PER_PARAMETER = 16
#: A network of more is nobody's: the weights alone would need 400 GB.
MOST_PARAMETERS = 10**11
#: Bytes of which nothing is said: every slot has them.
_ALWAYS_THERE = 1e9
#: Networks that get a line each; of more the range is told.
_LISTED = 12


class SlotMemory(NamedTuple):
    """Bytes, and whose they are."""

    size: float
    of: str


def parameters_of(spec: Mapping[str, Any], anatomy: Anatomy | None) -> int | None:
    """How many parameters a model with this spec has; None where its class does not tell, or cannot."""
    try:
        return models.rebuild(spec).told_parameter_count(anatomy or BRATS)
    except BadInput:
        return None


def sizes_in_words(sweep: SweepSpec) -> list[str]:
    """One sentence for each network whose size is known, or one for all of them where they are many."""
    found = list(_sizes(sweep))
    if len(found) > _LISTED:
        sizes = [size for _, size in found]
        return [f"{counted(len(found), 'network')} of {in_words(min(sizes))} to {in_words(max(sizes))} parameters"]
    return [f"network {name}: {in_words(size)} parameters" for name, size in found]


def too_large(sweep: SweepSpec, settings: Settings) -> list[str]:
    """A warning for each network that no slot of this machine can train; of a cluster what the largest one needs."""
    found = [(size * BYTES_PER_PARAMETER, name, size) for name, size in _sizes(sweep)]
    most = max(found, default=(0, "", 0))
    if most[0] < _ALWAYS_THERE:
        return []  # nothing is asked of the driver for the sake of small ones
    if settings.broker_url is not None:
        return [f"{_need(*most)}: how much memory the slots of the cluster have is not known here"]
    slot = _largest_slot()
    return [
        f"WARNING: {_need(needed, name, size)}, and {slot.of} has {slot.size / 1e9:.0f} GB: use a smaller network"
        for needed, name, size in found
        if needed > slot.size
    ]


def _need(needed: int, name: str, size: int) -> str:
    return (
        f"network {name} has {in_words(size)} parameters, whose weights, gradients and moments need at least "
        f"{needed / 1e9:.0f} GB"
    )


def _sizes(sweep: SweepSpec) -> Iterator[tuple[str, int]]:
    for model in sweep.models:
        if not isinstance(model, ExternalModel):
            size = parameters_of(model.spec, sweep.data.anatomy)
            if size is not None:
                yield model.name, size


def _largest_slot() -> SlotMemory:
    found = [float(row[0]) * 2**20 for row in query_gpus("memory.total") if row[0].isdecimal()]
    if found:
        return SlotMemory(max(found), "the largest GPU of this machine")
    whole: int = psutil.virtual_memory().total
    return SlotMemory(float(min(whole, most_in_group() or whole)), "this machine, without a GPU,")


def in_words(size: int) -> str:
    """A number of parameters."""
    for unit, word in ((10**9, "billion"), (10**6, "million"), (10**3, "thousand")):
        if size >= unit:
            return f"{size / unit:.1f} {word}"
    return str(size)
