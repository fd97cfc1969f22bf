"""Is everything in order? Each part is tried for real, and what fails comes with what to do about it."""

from __future__ import annotations

import importlib.metadata
import platform
import shutil
from collections.abc import Callable
from dataclasses import dataclass

from services.errors import RobustError
from services.settings import Settings, load_settings

#: Below this the next sweep may not find room for its perturbations.
_FREE_GB = 2.0


@dataclass(frozen=True)
class Check:
    """One part, whether it works, what was found, and what to do if it does not."""

    part: str
    ok: bool
    finding: str
    remedy: str = ""


def examine() -> list[Check]:
    """All checks; none of them raises."""
    checks = [_python(), _packages()]
    try:
        settings = load_settings()
    except RobustError as error:
        return [*checks, Check("settings", False, str(error), "correct the variable or robust.toml")]
    parts: list[tuple[str, Callable[[Settings], str], str]] = [
        ("database", _database, "see the sentence; ROBUST_DATABASE_URL or ROBUST_HOME says where it is"),
        ("artifacts", _artifacts, "give the folder or bucket write permission, or set ROBUST_ARTIFACTS"),
        ("disk", _disk, "free some space or set ROBUST_HOME to a larger disk"),
        ("workers", _workers, ""),
        ("device", _device, "pip install 'robustseg[worker]' on machines that run jobs"),
    ]
    for part, look, remedy in parts:
        try:
            checks.append(Check(part, True, look(settings)))
        except Exception as error:  # a doctor reports every failure, whatever it is
            checks.append(Check(part, False, str(error).splitlines()[0] if str(error) else repr(error), remedy))
    return checks


def _python() -> Check:
    version = platform.python_version_tuple()
    ok = (int(version[0]), int(version[1])) >= (3, 11)
    return Check("python", ok, platform.python_version(), "" if ok else "install Python 3.11 or newer")


def _packages() -> Check:
    found, missing = [], []
    for name in ("robustseg", "torch", "monai", "sqlalchemy", "celery"):
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            missing.append(name)
    if missing:
        return Check("packages", False, f"missing: {', '.join(missing)}", "pip install 'robustseg[worker]'")
    return Check("packages", True, ", ".join(found))


def _database(settings: Settings) -> str:
    from db import schema
    from services.database import open_database, shown

    open_database(settings)
    return f"{shown(settings)}, schema {schema.HEAD}"


def _artifacts(settings: Settings) -> str:
    from services.artifacts.store import open_store

    store = open_store(settings)
    store.probe()
    unknown = "; no sweep was submitted with it: on a worker, is it mounted, is it the right one?"
    return f"{store.place}: written, read back and tidied up{unknown if store.is_unknown() else ''}"


def _disk(settings: Settings) -> str:
    settings.home.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(settings.home).free / 1e9
    if free < _FREE_GB:
        raise OSError(f"only {free:.1f} GB are free in {settings.home.absolute()}")
    return f"{free:.0f} GB free in {settings.home.absolute()}"


def _workers(settings: Settings) -> str:
    from services.database import open_database
    from services.jobs.workers import list_workers

    slots = list_workers(open_database(settings), silent_after_s=settings.lease_s)
    return f"{len(slots)} slots at work (submit starts its own)"


def _device(settings: Settings) -> str:
    import torch

    if torch.cuda.is_available():
        names = [torch.cuda.get_device_name(index) for index in range(torch.cuda.device_count())]
        return f"{len(names)} GPU: {', '.join(names)}"
    return f"no GPU; {torch.get_num_threads()} CPU threads"
