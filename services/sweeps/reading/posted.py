"""A sweep file that came over a network, and which files of this machine it may name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class PostedSweep:
    """The text of a sweep file, what it was called where it was written, and the tables that came with it."""

    text: str
    roots: tuple[Path, ...]  # what lies below one of these may be named; nothing else is looked at
    name: str = "sweep.yaml"
    tables: Mapping[str, str] = field(default_factory=dict)  # CSVs by the path under which the sweep file names them
    home: Path | None = None  # of this server's own files, which nobody names
