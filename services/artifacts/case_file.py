"""HDF5 files of a job with a group per case and in it one part per budget: what all of them have in common."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import h5py

from services.artifacts.zstandard import UNREADABLE
from services.errors import MachineFailed, MissingArtifact, RobustError
from services.science.epsilon import parse_epsilon


@dataclass(frozen=True)
class CaseFormat:
    """One kind of such files."""

    noun: str  # what they hold, in the words of an error
    written: int  # the format that is written
    read: tuple[int, ...]  # those that are read


class CaseFileWriter:
    """Context manager; the file appears under its name when all of it is written, or not at all."""

    def __init__(self, path: Path, form: CaseFormat) -> None:
        self.path, self._form = path, form
        self._partial = path.with_name(path.name + ".partial")

    def __enter__(self) -> Self:
        with self.clear_errors():
            self.file: h5py.File = h5py.File(self._partial, "w")
            self.file.attrs["format"] = self._form.written
        return self

    def clear_errors(self) -> AbstractContextManager[None]:
        """What goes wrong while something is written, as one sentence."""
        return clear_errors("write", self.path, self._form.noun)

    def __exit__(self, kind: type[BaseException] | None, *details: object) -> None:
        if kind is not None:
            self.file.close()
            self._partial.unlink(missing_ok=True)
            return
        with self.clear_errors():
            self.file.close()
            with self._partial.open("rb+") as stream:
                os.fsync(stream.fileno())
            self._partial.replace(self.path)


@contextmanager
def opened(path: Path, form: CaseFormat) -> Iterator[h5py.File]:
    """The file, open for reading; raises `RobustError` for another format, `MissingArtifact` for a damaged file."""
    with clear_errors("read", path, form.noun), h5py.File(path, "r") as file:
        if (found := format_of(file)) not in form.read:
            known = " and ".join(map(str, form.read))
            raise RobustError(
                f"{path} holds {form.noun} in format {found}, and this version reads {known}; use the version of "
                "RobustSeg that wrote it, or a later one"
            )
        yield file


def format_of(file: h5py.File) -> int:
    """The number of its format."""
    return int(file.attrs["format"])


def stored_parts(path: Path, form: CaseFormat) -> list[tuple[str, str]]:
    """All (case_id, epsilon_key) in the file, sorted."""
    with opened(path, form) as file:
        return sorted((unescape(case), unescape(key)) for case, group in file.items() for key in group)


def budgets_in(parts: Collection[tuple[str, str]]) -> list[str]:
    """The epsilon_keys of such parts, the smallest budget first."""
    return sorted({key for _, key in parts}, key=parse_epsilon)


def copy_without(path: Path, target: Path, cases: Collection[str], form: CaseFormat) -> bool:
    """Write the file again to `target` without these cases, everything else as it is; whether it holds others.

    Raises `MissingArtifact` when the file is damaged, `MachineFailed` on a full disk.
    """
    with opened(path, form) as file:
        kept = [name for name in file if unescape(name) not in cases]
        with clear_errors("write", target, form.noun), h5py.File(target, "w") as copy:
            copy.attrs.update(file.attrs)
            for name in kept:
                file.copy(file[name], copy, name)
    return bool(kept)


def address(case_id: str, epsilon_key: str) -> str:
    """Where in the file a part lies."""
    return f"{escape(case_id)}/{escape(epsilon_key)}"


def escape(word: str) -> str:
    """One level of a path: a slash would make two."""
    return word.replace("%", "%25").replace("/", "%2F").replace(".", "%2E")


def unescape(word: str) -> str:
    """The inverse of `escape`."""
    return word.replace("%2E", ".").replace("%2F", "/").replace("%25", "%")


@contextmanager
def clear_errors(verb: str, path: Path, noun: str) -> Iterator[None]:
    """HDF5 errors as one sentence: it reports a full disk or a damaged file in several exception types."""
    try:
        yield
    except (OSError, RuntimeError, ValueError, *UNREADABLE) as error:
        reason = "no space is left on the disk" if "No space left" in str(error) else str(error).splitlines()[0]
        kind = MachineFailed if verb == "write" else MissingArtifact
        raise kind(f"cannot {verb} {noun} {path}: {reason}") from error
