"""The files and folders that a sweep file names, and which of them a posted one may name.

What a sweep file calls a path is read by this machine. Whoever posts one from elsewhere must learn nothing of files
that are not meant for sweeps, not even whether they are there, so that a path is judged before anything looks at it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from services.settings import TOML, expand_home
from services.sweeps.reading.posted import PostedSweep
from services.sweeps.reading.problems import Problems
from services.sweeps.reading.yaml_source import KeyPath

#: Keys whose values are paths; "*" stands for any name. Tests find out whether one is missing here.
PATHS: tuple[KeyPath, ...] = (
    ("data", "root"),
    ("data", "split", "file"),
    ("data", "patient"),  # only a name that ends in .csv
    ("data", "patient", "file"),
    ("models", "*", "file"),
    ("models", "*", "weights"),
)
#: Those of CSVs, which may come with the sweep file.
TABLES = (("data", "split", "file"), ("data", "patient"), ("data", "patient", "file"))
#: Code is found by Python wherever it looks for modules.
_CODE: tuple[KeyPath, ...] = (("models", "*", "python"),)


def expand_homes(problems: Problems, values: Mapping[str, Any]) -> None:
    """Replace `~` at the beginning of every path of the file by the home folder that it means."""
    for path, section, key in _written(values, (*PATHS, *_CODE)):
        if section[key].startswith("~"):
            try:
                section[key] = str(expand_home(Path(section[key])))
            except ValueError as error:
                problems.add(path, f"expected {error}")


def confine(problems: Problems, values: Mapping[str, Any], posted: PostedSweep) -> None:
    """Record every path that a posted sweep may not name, and take it out of `values`, so that nothing is read of it.

    The sentence is the same whether such a file is there or not.
    """
    refused: list[KeyPath] = []
    for path, section, key in _written(values, PATHS):
        if not is_table(path, posted.tables, section[key]) and not may_be_named(section[key], posted):
            problems.add(path, _refusal(posted))
            refused.append(path)
    for path, *_ in _written(values, _CODE):
        problems.add(path, "a posted sweep brings no code of this server's: submit it on the server itself")
        refused.append(path)
    for path in refused:
        _take_out(values, path)


def is_table(path: KeyPath, tables: Mapping[str, str], written: str) -> bool:
    """Whether what is written at a key is the name of a CSV that came with the sweep."""
    return path in TABLES and written in tables


def may_be_named(written: str, posted: PostedSweep) -> bool:
    """Whether a path, links on its way followed, lies below a folder that is kept for sweeps; `~` is nobody's home.

    Hidden files there, the settings and what the server keeps for itself are not for sweeps: by default they lie in the
    working folder.
    """
    if written.startswith("~") or "\0" in written:
        return False
    try:
        real = Path(os.path.realpath(written))
    except (OSError, ValueError):
        return False
    if real.name.lower() == TOML or (posted.home is not None and real.is_relative_to(os.path.realpath(posted.home))):
        return False
    return any(_is_seen_below(real, Path(os.path.realpath(root))) for root in posted.roots)


def _is_seen_below(real: Path, root: Path) -> bool:
    return real.is_relative_to(root) and not any(part.startswith(".") for part in real.relative_to(root).parts)


def tables_of(values: Mapping[str, Any]) -> list[str]:
    """The CSVs that a sweep file names, as it names them."""
    return [section[key] for _, section, key in _written(values, TABLES)]


def _refusal(posted: PostedSweep) -> str:
    if not posted.roots:
        return "a posted sweep may name no file of this server: use `synthetic` data, or submit it on the server itself"
    return "expected a path below the folders that this server keeps for sweeps (ROBUST_SERVE_ROOTS), and none hidden"


def _written(values: Mapping[str, Any], keys: tuple[KeyPath, ...]) -> Iterator[tuple[KeyPath, dict[str, Any], str]]:
    """Where texts stand under these keys, the section that holds each, and its key there."""
    for key in keys:
        for path in _meant(values, key):
            section: Any = values
            for part in path[:-1]:
                section = section.get(part) if isinstance(section, dict) else None
            written = section.get(path[-1]) if isinstance(section, dict) else None
            is_pattern = path == ("data", "patient") and not str(written).lower().endswith(".csv")
            if isinstance(written, str) and not is_pattern:
                yield path, section, str(path[-1])


def _meant(values: Mapping[str, Any], key: KeyPath) -> Iterator[KeyPath]:
    if "*" not in key:
        yield key
        return
    at = key.index("*")
    section = values.get(str(key[0]))
    for name in section if isinstance(section, dict) else ():
        yield (*key[:at], name, *key[at + 1 :])


def _take_out(values: Mapping[str, Any], path: KeyPath) -> None:
    """Leave the section as if it had been right without this value, so that no other mistake follows from it."""
    section: Any = values[str(path[0])]
    if path == ("data", "root"):
        section["root"] = os.devnull  # no folder, of which nothing is read before all mistakes are told
    else:
        section.pop(path[1], None)
