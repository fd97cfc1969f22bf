"""Looking into an archive without running anything of it."""

from __future__ import annotations

import zipfile
from pathlib import Path


def names_in(path: Path) -> list[str]:
    """The names inside a zip archive; none for anything else."""
    if not path.is_file() or not zipfile.is_zipfile(path):
        return []
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()
