"""Worker processes: the device of each slot, found without importing torch (after CUDA has begun nobody can fork)."""

from __future__ import annotations

import os

from services.jobs.device.driver import list_gpus


def find_gpus() -> list[str]:
    """Indices of the GPUs that this process may use, as CUDA_VISIBLE_DEVICES takes them; empty without any."""
    visible = os.environ.get("CUDA_VISIBLE_DEVICES")
    if visible is not None:
        return [name.strip() for name in visible.split(",") if name.strip() not in ("", "-1")]
    return list_gpus()


def find_devices(gpus: str | None, workers: int) -> list[str]:
    """The devices that a worker was given: these GPUs ("0,1"), else all GPUs, else so many CPU slots."""
    chosen = [index.strip() for index in gpus.split(",")] if gpus else find_gpus()
    return chosen or ["cpu"] * workers


def device_environment(device: str, slots: int) -> dict[str, str]:
    """Environment of a slot's runner: `device` is "cpu" or indices of GPUs ("0,1"); slots share out the CPU threads."""
    threads = str(max(1, len(os.sched_getaffinity(0)) // slots))
    shared = {"OMP_NUM_THREADS": threads, "MKL_NUM_THREADS": threads, "OPENBLAS_NUM_THREADS": threads}
    if device == "cpu":
        return {**os.environ, **shared, "CUDA_VISIBLE_DEVICES": ""}
    # TF32 would quietly shorten the float32 in which attacks are made and scored.
    return {**os.environ, **shared, "CUDA_VISIBLE_DEVICES": device, "NVIDIA_TF32_OVERRIDE": "0"}
