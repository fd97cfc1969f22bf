"""Plug-ins in a folder: `attacks/mine.py` is the attack `mine`; the `_*.py` beside it are parts that it may import.

What runs is what was hashed: a plug-in's file and the `_*.py` are read once, and imported from memory. Each plug-in is
a module of a package of its own, so that `from ._part import something` works.
"""

from __future__ import annotations

import hashlib
import importlib
import stat
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

from typing_extensions import override

from services.outside.safety import require_safe
from services.outside.source import PluginRefused, Source, classes_in, note_files, refusal

#: The subfolders; packages have the entry points `robustseg.attacks` and so on.
KINDS = ("attacks", "defenses", "metrics", "models", "shifts", "layouts", "jobs")


@dataclass(frozen=True, eq=False)
class FolderInUse:
    """Where plug-ins are looked for, and since when: another object means that they are to be looked for anew."""

    folder: Path | None


_in_use = FolderInUse(None)


def use_folder(folder: Path | None) -> None:
    """From now on plug-ins are also looked for below `folder`, as they are now.

    Raises `PluginRefused` for one that is none, or that others may write to.
    """
    global _in_use
    if folder is not None:
        folder = folder.absolute()
        if not folder.is_dir():
            raise PluginRefused(
                f"the plug-in folder {folder} {'is no folder' if folder.exists() else 'does not exist'}"
            )
        for place in (folder, *(folder / kind for kind in KINDS)):
            if place.exists() or place.is_symlink():
                require_safe(place)
    _in_use = FolderInUse(folder)


def folder_in_use() -> FolderInUse:
    """The one of the last `use_folder`."""
    return _in_use


class FileSource(Source):
    """The plug-in in one file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    @override
    def name(self) -> str:
        return self.path.stem

    @property
    @override
    def where(self) -> str:
        return str(self.path)

    @cached_property
    def _sources(self) -> dict[Path, bytes]:
        """The content of the plug-in's file, then of those beside it."""
        if not self.name.isidentifier() or self.name == "base":
            raise PluginRefused(
                f"{self.path}: a plug-in is named by its file, with letters, digits and '_', and not 'base': rename it"
            )
        found = {}
        try:
            require_safe(self.path.parent)
            for path in (self.path, *sorted(self.path.parent.glob("_*.py"))):
                require_safe(path)
                if not stat.S_ISREG(path.stat().st_mode):  # reading a pipe would wait for ever
                    raise PluginRefused(f"{path} is no file: only plug-ins and their parts may end in .py here")
                found[path] = path.read_bytes()
        except OSError as error:
            raise PluginRefused(f"{error.filename or self.path} cannot be read: {error.strerror}") from error
        return found

    @cached_property
    def _sha256(self) -> str:
        whole = hashlib.sha256()
        for path, content in self._sources.items():
            whole.update(f"{path.name} {hashlib.sha256(content).hexdigest()}\n".encode())
        return whole.hexdigest()

    @override
    def code(self) -> str:
        return f"sha256:{self._sha256}"

    @override
    def classes(self, base: type) -> list[type]:
        package = f"_plugin_{hashlib.sha256(f'{self.path} {self._sha256}'.encode()).hexdigest()[:16]}"
        _Finder.offer(package, self._sources)
        note_files(map(str, self._sources), self.name)
        try:
            return classes_in(importlib.import_module(f"{package}.{self.name}"), base)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            raise refusal(self.where, error, self.files(error)) from error

    @override
    def files(self, error: BaseException) -> list[str]:
        return [str(path) for path in self._sources]


class _Finder(MetaPathFinder):
    """Finds the modules of plug-ins that have been read."""

    packages: dict[str, dict[str, tuple[Path, bytes]]] = {}  # noqa: RUF012 - of the one finder that there is

    @classmethod
    def offer(cls, package: str, sources: dict[Path, bytes]) -> None:
        """Make `package.STEM` importable for each of these files."""
        if not any(isinstance(finder, cls) for finder in sys.meta_path):
            sys.meta_path.append(cls())
        cls.packages[package] = {path.stem: (path, content) for path, content in sources.items()}
        parent = ModuleType(package)
        parent.__path__ = []  # without a folder: nothing is imported that has not been hashed
        sys.modules.setdefault(package, parent)

    @override
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        package, _, name = fullname.rpartition(".")
        found = self.packages.get(package, {}).get(name)
        if found is None:
            return None
        return spec_from_file_location(fullname, found[0], loader=_Loader(fullname, *found))


class _Loader(SourceFileLoader):
    """Compiles what was read: neither the file, which may have changed, nor a file of bytecode."""

    def __init__(self, fullname: str, path: Path, content: bytes) -> None:
        super().__init__(fullname, str(path))
        self._content = content

    @override
    def get_code(self, fullname: str) -> CodeType:
        return self.source_to_code(self._content, self.path)
