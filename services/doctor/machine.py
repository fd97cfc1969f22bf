"""Checks of this machine: Python, packages, disk, GPUs."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import platform
import shutil

from services.doctor.check import CheckFailed
from services.home import make_home
from services.jobs.device.driver import list_gpus
from services.jobs.packages import EXTRA, TO_RUN_JOBS
from services.own_packages import NAMES as OUR_NAMES
from services.settings import Settings, unknown_variables

#: Below this the next sweep may not find room for its perturbations.
_FREE_GB = 2.0
_EVERYWHERE = ("robustseg", "sqlalchemy", "psycopg", "celery", "redis")


def check_python() -> str:
    """Its version."""
    version = platform.python_version()
    if tuple(map(int, platform.python_version_tuple()[:2])) < (3, 11):
        raise CheckFailed(version, "install Python 3.11 or newer")
    return version


def check_packages() -> str:
    """Versions; those that run jobs are there together or not at all."""
    found = {name: version for name in (*_EVERYWHERE, *TO_RUN_JOBS) if (version := _version(name))}
    if missing := [name for name in _EVERYWHERE if name not in found]:
        raise CheckFailed(f"missing: {', '.join(missing)}", "pip install robustseg")
    missing = [name for name in TO_RUN_JOBS if name not in found]
    if 0 < len(missing) < len(TO_RUN_JOBS):
        raise CheckFailed(f"missing: {', '.join(missing)}", EXTRA)
    return ", ".join(f"{name} {version}" for name, version in found.items())


def check_names() -> str:
    """That no other installed package brings a top-level package called like ours, which have general names."""
    others = {
        name: sorted({owner for owner in owners if owner.lower() != "robustseg"})
        for name, owners in importlib.metadata.packages_distributions().items()
        if name in OUR_NAMES
    }
    found = "; ".join(f"{owners[0]} also brings a package {name!r}" for name, owners in others.items() if owners)
    if found:
        raise CheckFailed(found, "give it an environment of its own: each overwrites or hides what the other needs")
    return f"{', '.join(OUR_NAMES)} are ours alone"


def name_settings(settings: Settings) -> str:
    """Which are set, in the environment or in robust.toml."""
    found = f"set: {', '.join(sorted(settings.model_fields_set)) or 'none'}"
    return "; ".join([found, *unknown_variables()])


def check_disk(settings: Settings) -> str:
    """Free space where this machine keeps its files."""
    remedy = "free some space, or set ROBUST_HOME to a larger disk"
    try:
        make_home(settings)
        free = shutil.disk_usage(settings.home).free / 1e9
    except OSError as error:
        raise CheckFailed(
            f"{settings.home.absolute()}: {error.strerror}", "set ROBUST_HOME to a folder of your own"
        ) from error
    if free < _FREE_GB:
        raise CheckFailed(f"only {free:.1f} GB are free in {settings.home.absolute()}", remedy)
    return f"{free:.0f} GB free in {settings.home.absolute()}"


def check_device() -> str:
    """GPUs, each tried with a small computation; without any, CPU threads."""
    if importlib.util.find_spec("torch") is None:
        return "torch is not installed: this machine cannot run jobs, which a client need not"
    import torch

    if not torch.cuda.is_available():
        hidden = os.environ.get("CUDA_VISIBLE_DEVICES")
        if hidden is None and (count := len(list_gpus())):
            found = f"the driver finds {count} GPUs, torch {torch.__version__} none"
            raise CheckFailed(found, "install a torch that was built for this driver's CUDA")
        unseen = f" (CUDA_VISIBLE_DEVICES={hidden!r})" if hidden is not None else ""
        return f"no GPU{unseen}; {torch.get_num_threads()} CPU threads"
    names = []
    for index in range(torch.cuda.device_count()):
        name = torch.cuda.get_device_name(index)
        try:
            torch.ones(2, device=f"cuda:{index}").sum().item()
            free, total = torch.cuda.mem_get_info(index)
        except RuntimeError as error:
            words = str(error).splitlines()[0]
            raise CheckFailed(
                f"GPU {index} ({name}) does not compute: {words}", "look at `nvidia-smi`, restart it"
            ) from error
        names.append(f"{name}, {free / 1e9:.0f} of {total / 1e9:.0f} GB free")
    return f"{len(names)} GPU: {'; '.join(names)}"


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None
