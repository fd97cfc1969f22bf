"""What is still to be removed once the rows are gone: written down before, so that a kill at any moment loses nothing.

Whoever says `delete` or `forget` next finishes it. All of it looks at the database again first, so that a list whose
transaction never came about removes nothing.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from services.garbage.interrupted import REMOVALS
from services.home import make_home
from services.settings import Settings


@dataclass(frozen=True)
class Remaining:
    """Files of one removal, which its transaction has made superfluous."""

    verb: str  # delete, forget
    name: str  # of the sweep or the patient
    identity: str = ""  # of the database before: whose oldest job goes has another one
    jobs: tuple[str, ...] = ()  # digests: all files of these, if the database has them no more
    places: tuple[str, ...] = ()  # `<digest>/<fence>` in the store: these, if no job names them
    unfinished: tuple[str, ...] = ()  # digests: scratch folders and checkpoints of these, unless they run
    lost: tuple[str, ...] = ()  # the same of damaged files, which their jobs make again: in any case
    exports: tuple[str, ...] = ()  # paths of files that commands wrote
    names: tuple[str, ...] = ()  # of a patient and his cases


def write_down(settings: Settings, remaining: Remaining) -> Path:
    """Keep it until `done`; returns where it lies."""
    make_home(settings)
    folder = settings.home / REMOVALS
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / f"{uuid4().hex}.json"
    part = path.with_name(f".{path.name}.{uuid4().hex}")
    part.touch(mode=0o600)
    with part.open("w", encoding="utf-8") as file:
        json.dump(asdict(remaining), file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    return path


def left_behind(settings: Settings) -> Iterator[tuple[Path, Remaining]]:
    """What earlier commands have not finished, oldest first."""
    folder = settings.home / REMOVALS
    paths = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime) if folder.is_dir() else []
    for path in paths:
        lists: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        lists |= {key: tuple(value) for key, value in lists.items() if isinstance(value, list)}
        yield path, Remaining(**lists)


def done(path: Path) -> None:
    """All of it is removed."""
    path.unlink(missing_ok=True)
