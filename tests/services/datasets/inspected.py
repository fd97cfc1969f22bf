"""Folders of cases as `data inspect` reads them."""

from __future__ import annotations

from pathlib import Path

from services.datasets.inspect import CaseReport, inspect_look
from services.datasets.look import look_at_folder


def inspect_cases(root: Path, layout: str | None = None) -> list[CaseReport]:
    """Every case below a folder, as `data inspect` reads it."""
    return inspect_look(look_at_folder(str(root), layout))
