"""What a plug-in from outside is known by: where it lies, which version of its code that is, and what it defines."""

from __future__ import annotations

import re
import traceback
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable
from types import ModuleType

from services.errors import BadInput, first_line

#: Files that run as plug-ins in this process -> the plug-in's name.
_running: dict[str, str] = {}


class PluginRefused(BadInput):
    """A plug-in from outside that cannot be used, or is not the one that a job was planned with."""


class Source(ABC):
    """One plug-in from outside, as it is now; nothing of it runs before `classes`."""

    @property
    @abstractmethod
    def name(self) -> str:
        """Under which it is used."""

    @property
    @abstractmethod
    def where(self) -> str:
        """Its file or its package, in words."""

    @abstractmethod
    def code(self) -> str:
        """What digests know its code by: "sha256:..." or "package==version". Raises `PluginRefused`."""

    @abstractmethod
    def classes(self, base: type) -> list[type]:
        """The classes that it offers, subclasses of `base`; runs its code. Raises `PluginRefused`."""

    @abstractmethod
    def files(self, error: BaseException) -> list[str]:
        """Its own files, as far as needed to say where the error came from."""


def shortened(code: str) -> str:
    """The code as people read it: the first digits of a hash."""
    kind, colon, digits = code.partition(":")
    return f"{kind}:{digits[:12]}" if colon else code


def classes_in(module: ModuleType, base: type) -> list[type]:
    """Subclasses of `base` that the module itself defines, but those with a leading underscore."""
    found = (
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, base) and value.__module__ == module.__name__
    )
    return [value for value in dict.fromkeys(found) if not value.__name__.startswith("_")]


def note_files(files: Iterable[str], name: str) -> None:
    """From now on errors that come from these files are the plug-in's."""
    _running.update(dict.fromkeys(files, name))


def find_mistake(error: BaseException) -> str | None:
    """Which plug-in from outside raised the error, where and what, as a sentence; None for an error of our own."""
    raised_in = next(
        (frame.filename for frame in reversed(traceback.extract_tb(error.__traceback__)) if frame.filename in _running),
        None,
    )
    if raised_in is None:
        return None
    return f"the plug-in {_running[raised_in]!r} has a mistake: {refusal(raised_in, error, _running)}"


def refusal(where: str, error: BaseException, files: Collection[str]) -> PluginRefused:
    """What to say about an error while `where` was imported: its place in one of the `files`, and its first line."""
    file: str = where
    line: int | None = None
    if isinstance(error, SyntaxError) and error.filename in files:
        file, line = error.filename or where, error.lineno
        words = f"SyntaxError: {error.msg}"
    else:
        words = _words(error)
        words = re.sub(r"\b_plugin_[0-9a-f]{16}(?=\.)", "", words)  # `from ._part import x` asks for "._part"
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename in files:
                file, line = frame.filename, frame.lineno
    return PluginRefused(f"{file}, line {line}: {words}" if line else f"{file}: {words}")


def _words(error: BaseException) -> str:
    try:
        said = first_line(error) if str(error) else ""
    except Exception:  # its own words have a mistake too
        said = ""
    return f"{type(error).__name__}: {said}" if said else type(error).__name__
