"""Plug-ins of installed packages: entry points of the groups `robustseg.attacks`, `robustseg.metrics` and so on.

The name of the entry point is the plug-in's name; its value is a class, `package.module:Class`, or a module that
defines one.
"""

from __future__ import annotations

import importlib
from functools import cache
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from services.outside.source import PluginRefused, Source, classes_in, note_files, refusal

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint, EntryPoints


@cache
def entry_points(kind: str) -> EntryPoints:
    """Those of one kind. Read once: what this process has imported does not change with what is installed."""
    found: EntryPoints = _all_entry_points().select(group=f"robustseg.{kind}")
    return found


@cache
def _all_entry_points() -> Any:
    from importlib import metadata  # takes 50 ms, and most commands name no plug-in

    return metadata.entry_points()


class PackageSource(Source):
    """The plug-in that one entry point names."""

    def __init__(self, entry: EntryPoint) -> None:
        self.entry = entry

    @property
    @override
    def name(self) -> str:
        return self.entry.name

    @property
    @override
    def where(self) -> str:
        return f"package {self.code()} ({self.entry.value})"

    @override
    def code(self) -> str:
        if self.entry.dist is None:
            raise PluginRefused(f"the entry point {self.entry.value} belongs to no package")
        return f"{self.entry.dist.name}=={self.entry.dist.version}"

    @override
    def classes(self, base: type) -> list[type]:
        try:
            module = importlib.import_module(self.entry.module)
            found = self.entry.load() if self.entry.attr else None
        except (Exception, SystemExit) as error:
            raise refusal(self.where, error, self._files(error)) from error
        note_files(filter(None, [module.__file__]), self.name)
        if found is None:
            return classes_in(module, base)
        return [found] if isinstance(found, type) and issubclass(found, base) else []

    def _files(self, error: BaseException) -> list[str]:
        """Files of the package, as the traceback of an error while it was imported names them."""
        import traceback

        if isinstance(error, SyntaxError) and error.filename:
            return [error.filename]
        frames = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
        parts = self.entry.module.split(".")
        return [name for name in frames if f"/{parts[0]}/" in name or name.endswith(f"/{parts[0]}.py")]
