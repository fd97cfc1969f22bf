"""Checkpoints of a training in the artifact store, from which another machine can continue it.

Below `checkpoints/<digest>` lies each file under its sha256, and for each time that checkpoints were kept one list
(`<fence>-<count>.json`) of what belongs together, written last. The newest two are kept, so that a file which was
damaged does not cost all.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from pathlib import Path

from services.artifacts.checksums import sha256_of
from services.artifacts.store import CHECKPOINTS, ArtifactStore
from services.errors import RobustError

KEPT_COPIES = 2
_FILE = "checkpoint"
_LIST = re.compile(r"\d{8}-\d{8}\.json")
_EPOCH = re.compile(r"\w+/epoch-(\d+)\.safetensors")


class KeptCheckpoints:
    """The checkpoints of one attempt at one job; `scratch` is where its training finds and writes them.

    `every_s`: they are kept at most so often. What the store refuses is printed and tried again next time: a training
    does not end for it.
    """

    def __init__(self, store: ArtifactStore, digest: str, fence: int, scratch: Path, *, every_s: float) -> None:
        self._store, self._fence, self._scratch, self._every_s = store, fence, scratch, every_s
        self._place = f"{CHECKPOINTS}/{digest}"
        self._lists: dict[str, Mapping[str, str]] = {}  # what the store has: list -> file in scratch -> sha256
        self._count = 0
        self._next = time.monotonic() + every_s

    def bring(self) -> None:
        """Fetch the newest checkpoints if they are further than those in scratch; a damaged one is passed over."""
        try:
            for name in sorted(filter(_LIST.fullmatch, self._store.names(self._place))):
                self._lists[name] = _parse(self._store.read(f"{self._place}/{name}"))
        except (RobustError, OSError, ValueError) as error:
            print(f"checkpoints of other machines cannot be looked for: {error}")
        own = _epochs(_newest(self._scratch))
        for name, files in sorted(self._lists.items(), reverse=True):
            if _epochs(files) > own and self._fetch(files):
                print(f"goes on from checkpoints of another attempt ({name.removesuffix('.json')})")
                return

    def keep(self) -> None:
        """Store the newest checkpoint of every phase, if it is time."""
        if time.monotonic() < self._next:
            return
        try:
            self._keep()
        except (RobustError, OSError) as error:
            print(f"the checkpoint is not kept for other machines: {error}")
        self._next = time.monotonic() + self._every_s

    def forget(self) -> None:
        """Remove all: the job is done. What cannot be removed now is left to `gc`."""
        if not self._lists:
            return
        try:
            self._store.remove(self._place)
        except RobustError as error:
            print(f"checkpoints stay in the store: {error}")

    def _keep(self) -> None:
        files: dict[str, str] = {}
        known = {sha256 for listed in self._lists.values() for sha256 in listed.values()}
        for name in _newest(self._scratch):
            file = self._scratch / f".{self._fence}-{_FILE}"
            file.unlink(missing_ok=True)
            file.hardlink_to(self._scratch / name)  # other processes of the training may remove it meanwhile
            files[name] = sha256 = sha256_of(file)
            if sha256 not in known:
                self._store.publish(f"{self._place}/{sha256}", {_FILE: file})
            file.unlink()
        if not files or files in self._lists.values():
            return
        self._count += 1
        name = f"{self._fence:08d}-{self._count:08d}.json"
        self._store.write(f"{self._place}/{name}", json.dumps(files).encode())
        self._lists[name] = files
        for old in sorted(self._lists)[:-KEPT_COPIES]:
            self._drop(old)

    def _drop(self, name: str) -> None:
        """Remove a list and the files that no other one names."""
        self._store.remove(f"{self._place}/{name}")
        gone = set(self._lists.pop(name).values())
        for sha256 in gone - {sha256 for listed in self._lists.values() for sha256 in listed.values()}:
            self._store.remove(f"{self._place}/{sha256}")

    def _fetch(self, files: Mapping[str, str]) -> bool:
        """Bring files into scratch, all or none; returns whether they are there."""
        taken: dict[Path, Path] = {}
        try:
            for name, sha256 in files.items():
                target = self._scratch / name
                part = target.with_name(f".{target.name}.{self._fence}")
                part.parent.mkdir(parents=True, exist_ok=True)
                taken[target] = part
                self._store.take(f"{self._place}/{sha256}", _FILE, sha256, part)
        except (RobustError, OSError) as error:
            for part in taken.values():
                part.unlink(missing_ok=True)
            print(f"a checkpoint of another machine is passed over: {error}")
            return False
        for target, part in taken.items():
            part.replace(target)
        return True


def _newest(scratch: Path) -> list[str]:
    """The newest checkpoint of each phase, as paths in the scratch folder."""
    phases = {path.parent for path in scratch.glob("*/epoch-*.safetensors")}
    newest = [max(phase.glob("epoch-*.safetensors"), default=None) for phase in sorted(phases)]
    return [path.relative_to(scratch).as_posix() for path in newest if path is not None]


def _epochs(files: Mapping[str, str] | list[str]) -> int:
    """How many epochs are behind a training with these checkpoints."""
    return sum(int(match[1]) for match in map(_EPOCH.fullmatch, files) if match)


def _parse(text: bytes) -> dict[str, str]:
    """A list of files; raises `ValueError` for anything else."""
    files = json.loads(text)
    if not isinstance(files, dict) or not all(_EPOCH.fullmatch(name) for name in files):
        raise ValueError(f"expected names of checkpoints with their sha256, got {text[:100]!r}")
    return files
