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
        try:
            return f"package {self.code()} ({self.entry.value})"
        except PluginRefused:
            return f"a package of no name ({self.entry.value})"

    @override
    def code(self) -> str:
        package = self.entry.dist
        if package is None or not package.metadata["Name"] or not package.metadata["Version"]:
            raise PluginRefused(
                f"the package of the entry point {self.entry.value} has no name and version: reinstall it"
            )
        return f"{package.name}=={package.version}"

    @override
    def classes(self, base: type) -> list[type]:
        try:
            if not self.entry.pattern.match(self.entry.value):
                raise PluginRefused(f"{self.where}: expected 'package.module:Class' or 'package.module'")
            module = importlib.import_module(self.entry.module)
            found = self.entry.load() if self.entry.attr else None
            note_files(filter(None, [getattr(module, "__file__", None)]), self.name)
            if found is None:
                return classes_in(module, base)
            return [found] if isinstance(found, type) and issubclass(found, base) else []
        except (KeyboardInterrupt, PluginRefused):
            raise
        except BaseException as error:
            raise refusal(self.where, error, self.files(error)) from error

    @override
    def files(self, error: BaseException) -> list[str]:
        import traceback

        if isinstance(error, SyntaxError) and error.filename:
            return [error.filename]
        frames = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
        parts = self.entry.module.split(".")
        return [name for name in frames if f"/{parts[0]}/" in name or name.endswith(f"/{parts[0]}.py")]
