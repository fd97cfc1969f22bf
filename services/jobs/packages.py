"""The packages that jobs compute with, which a client has not."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec

from services.errors import BadInput

TO_RUN_JOBS = ("torch", "monai", "safetensors", "scipy")
#: What attacks and scores a network of the caller's own.
TO_COMPUTE = ("torch", "scipy")
EXTRA = "pip install 'robustseg[worker]'"


def require_packages(otherwise: str) -> None:
    """Raises `BadInput` unless jobs can run here; `otherwise` says what else a user can do."""
    if missing := _missing(TO_RUN_JOBS):
        raise BadInput(f"jobs cannot run here without {missing}: {EXTRA}, or {otherwise}")


def require_torch() -> None:
    """Raises `BadInput` unless networks can be computed with here."""
    if missing := _missing(TO_COMPUTE):
        raise BadInput(f"networks are attacked and scored with {missing}: {EXTRA}")


def _missing(names: Iterable[str]) -> str:
    return ", ".join(name for name in names if find_spec(name) is None)
