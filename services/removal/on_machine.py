"""What the caches of this machine hold of a patient: preprocessed cases, and what was remembered of his files."""

from __future__ import annotations

import contextlib
import json
import shutil
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine

from services.datasets.dataset import VOLUMES, known_volumes
from services.datasets.memory import recall, remember
from services.datasets.spec import DataSource, DataSpec
from services.errors import RobustError
from services.garbage.on_machine import data_of_jobs
from services.removal.names import Names

#: Folders below the data cache whose files remember something of paths.
_MEMORIES = ("hashes", "contents")


def forget_paths(cache: Path, names: Names) -> int:
    """Drop what is remembered of files whose paths name the patient; returns of how many. They are hashed again."""
    dropped = 0
    for memory in (path for folder in _MEMORIES for path in sorted((cache / folder).glob("*.json"))):
        known = recall(memory)
        kept = {key: value for key, value in known.items() if not names.are_in(key + json.dumps(value))}
        if len(kept) < len(known):
            remember(kept, memory)
            dropped += len(known) - len(kept)
    return dropped


def find_volumes(engine: Engine, cache: Path, names: Names) -> tuple[list[Path], list[str]]:
    """The preprocessed cases of a patient whose files can be read now, and the folders of data that cannot be."""
    found: set[str] = set()
    unread: set[str] = set()
    for spec, source, _ in data_of_jobs(engine):
        try:
            found |= _volumes_of(spec, source, cache, names)
        except (RobustError, OSError, ValueError):
            unread.add(str(source.root))
    folders = (cache / VOLUMES / name for name in sorted(found))
    return [folder for folder in folders if folder.is_dir()], sorted(unread)


def _volumes_of(spec: DataSpec, source: DataSource, cache: Path, names: Names) -> set[str]:
    try:
        return known_volumes(spec, source, cache, names=names.all)
    except RobustError:
        if not isinstance(source.patient, dict):
            raise
    # The table of patients has no line for this one any more: his cases are found by their own names.
    return known_volumes(spec, source.model_copy(update={"patient": None}), cache, names=names.all)


def remove_folder(folder: Path) -> bool:
    """Renamed first, so that nobody reads a part of it; `gc` knows the name. Returns whether it was there."""
    going = folder.with_name(f".going-{uuid4().hex}")
    try:
        folder.rename(going)
    except FileNotFoundError:
        return False
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(going)
    return True
