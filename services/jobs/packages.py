"""The packages that jobs compute with, which a client has not."""

from __future__ import annotations

from importlib.util import find_spec

from services.errors import BadInput

TO_RUN_JOBS = ("torch", "monai", "safetensors", "scipy")
EXTRA = "pip install 'robustseg[worker]'"


def require_packages(otherwise: str) -> None:
    """Raises `BadInput` unless jobs can run here; `otherwise` says what else a user can do."""
    if missing := [name for name in TO_RUN_JOBS if find_spec(name) is None]:
        raise BadInput(f"jobs cannot run here without {', '.join(missing)}: {EXTRA}, or {otherwise}")
