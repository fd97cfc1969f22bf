"""Files that a command writes for its user: nothing that is there is lost, unless he says so."""

from __future__ import annotations

from collections.abc import Iterator, Set
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from services.errors import BadInput

#: Where names stand for what is open already: standard output, also where it is a file.
_OPENED = (Path("/dev"), Path("/proc"))


def require_new(path: Path, *, otherwise: str, ours: Set[Path] = frozenset()) -> None:
    """Raises `BadInput` for a file or folder that is there; `otherwise` says what to do.

    Pipes and devices are fine, and so are files of `ours` (absolute): what the same command wrote and nobody changed.
    """
    if path.is_dir():
        raise BadInput(f"{path} is a folder; {otherwise}")
    if path.absolute() in ours or is_stream(path):
        return
    if path.exists() or path.is_symlink():
        raise BadInput(f"{path} exists and is left as it is; {otherwise}")


def is_stream(path: Path) -> bool:
    """Whether a path is a pipe, a device, or a name of something open, to be written to and never replaced."""
    opened = any(path.absolute().is_relative_to(folder) for folder in _OPENED)
    return opened or (path.exists() and not path.is_file())


def missing_folder(path: Path) -> Path | None:
    """The first folder on the way to a file that is not there yet, and so will be made; None where all are."""
    missing = [folder for folder in path.parents if not folder.exists()]
    return missing[-1] if missing else None


def write_whole(path: Path, content: bytes) -> None:
    """Make a file with its folders, whole or not at all, in the place of one that was there.

    Of several processes that write the same file at once the last one's stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if is_stream(path):
        with named_in_errors(path):
            path.write_bytes(content)
        return
    with unfinished_file(path) as unfinished, named_in_errors(path):
        unfinished.write_bytes(content)


@contextmanager
def unfinished_file(path: Path) -> Iterator[Path]:
    """A path beside `path` to write, which takes its name at the end, in the place of what was there.

    It is nobody else's: of several processes that write the same file at once each writes its own, and the last one's
    stays. Nothing is left where the end is not reached.
    """
    place = path.resolve()  # what a link names is replaced, and the link stays
    unfinished = place.with_name(f".{place.name}.part-{token_hex(4)}")
    try:
        yield unfinished
        unfinished.replace(place)
    finally:
        unfinished.unlink(missing_ok=True)


@contextmanager
def named_in_errors(path: Path) -> Iterator[None]:
    """Errors inside of a file that is open, as of a disk without room, get the name that the system leaves out."""
    try:
        yield
    except OSError as error:
        if error.filename is None:
            error.filename = str(path)
        raise
