"""Worker processes: the device of each slot, found without importing torch (after CUDA has begun nobody can fork)."""

from __future__ import annotations

import os

from services.errors import BadInput
from services.jobs.device.driver import NAME_OF_GPU, find_gpus, list_gpus
from services.jobs.device.kept_memory import keeping_memory


def find_devices(gpus: str | None, workers: int) -> list[str]:
    """The devices that a worker was given: these GPUs ("0,1"), else all GPUs, else so many CPU slots.

    Raises `BadInput` where the GPUs that were given cannot be meant.
    """
    return (find_gpus() if gpus is None else _chosen(gpus)) or ["cpu"] * workers


def _chosen(gpus: str) -> list[str]:
    if gpus.strip().lower() == "all":
        return list_gpus()
    names = [name.strip() for name in gpus.split(",") if name.strip()]
    wrong = [name for name in names if not NAME_OF_GPU.fullmatch(name) or names.count(name) > 1]
    if wrong or not names:
        raise BadInput(
            f"--gpus: expected indices of GPUs such as 0,1, or their UUIDs as `nvidia-smi -L` lists them, each once; "
            f"got {gpus!r} (a machine without GPUs needs no such option)"
        )
    return names


#: How often a thread of libgomp, which torch brings, looks for work before it sleeps. Its own 300,000 cost a busy
#: machine a multiple of the time; sleeping at once (`OMP_WAIT_POLICY=PASSIVE`) costs a quiet one about twice the time
#: (docs/benchmarks.md).
SPINS = "10000"


def device_environment(device: str, slots: int) -> dict[str, str]:
    """Environment of a slot's runner: `device` is "cpu" or indices of GPUs ("0,1"); slots share out the CPU threads.

    How threads wait for each other, and what glibc keeps, is the user's choice where variables say so.
    """
    threads = str(max(1, len(os.sched_getaffinity(0)) // slots))
    shared = {"OMP_NUM_THREADS": threads, "MKL_NUM_THREADS": threads, "OPENBLAS_NUM_THREADS": threads}
    shared |= keeping_memory(os.environ)
    if not {"OMP_WAIT_POLICY", "GOMP_SPINCOUNT"} & os.environ.keys():
        shared["GOMP_SPINCOUNT"] = SPINS
    if device == "cpu":
        return {**os.environ, **shared, "CUDA_VISIBLE_DEVICES": ""}
    # TF32 would quietly shorten the float32 in which attacks are made and scored.
    return {**os.environ, **shared, "CUDA_VISIBLE_DEVICES": device, "NVIDIA_TF32_OVERRIDE": "0"}
