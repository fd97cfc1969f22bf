"""The queue of a job: `cpu` for work that a GPU would not speed up, `gpu` for one GPU, `gpu2` for two, and so on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from services.errors import UnknownName

#: No single machine of today has more GPUs than this for one job.
MOST_GPUS = 16
#: Every queue, by the number of GPUs that its jobs need.
QUEUES = ("cpu", "gpu", *(f"gpu{count}" for count in range(2, MOST_GPUS + 1)))


def queue_of(gpus: int) -> str:
    """The queue of a job that needs so many GPUs."""
    return QUEUES[gpus]


def gpus_of(queues: Iterable[str]) -> list[int]:
    """How many GPUs the jobs of these queues need."""
    return [QUEUES.index(queue) for queue in queues]


def parse_queues(text: str) -> tuple[str, ...]:
    """Queue names from "gpu,cpu"; raises `UnknownName`."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    for name in names:
        if name not in QUEUES:
            raise UnknownName("queue", name, ("cpu", "gpu", "gpu2"))
    return tuple(dict.fromkeys(names))


def default_queues(device: str) -> Sequence[str]:
    """What a slot serves unless it is told: a GPU slot takes everything, a CPU slot no work that wants a GPU."""
    if device == "cpu":
        return ("cpu",)
    own = len(device.split(","))
    return (*QUEUES[own:0:-1], "cpu")
