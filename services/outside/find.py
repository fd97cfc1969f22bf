"""Finding plug-ins from outside, by kind and name."""

from __future__ import annotations

from pathlib import Path

from services.outside.folder import FileSource, folder_in_use
from services.outside.package import PackageSource, entry_points
from services.outside.source import Source


def find(kind: str, name: str) -> list[Source]:
    """All that have this name: more than one is a mistake, but which one is to go only the user knows."""
    found: list[Source] = [PackageSource(entry) for entry in entry_points(kind) if entry.name == name]
    folder = folder_in_use().folder
    if folder is not None and f"{name}.py" in _files(folder, kind):
        found.append(FileSource(folder / kind / f"{name}.py"))
    return found


def names(kind: str) -> set[str]:
    """Of all that there are, the unusable ones too; imports nothing."""
    found = {entry.name for entry in entry_points(kind)}
    if (folder := folder_in_use().folder) is not None:
        found |= {name.removesuffix(".py") for name in _files(folder, kind)}
    return found


def _files(folder: Path, kind: str) -> set[str]:
    """Names of files, each a plug-in; also of links that lead nowhere, which are told of when they are used."""
    return {path.name for path in (folder / kind).glob("[!_.]*.py")}
