"""A folder that a command writes for its user: whole, or not at all."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from services.errors import BadInput
from services.new_files import missing_folder

_UNFINISHED = re.compile(r"\..+\.part-[0-9a-f]{8}", re.DOTALL)


def is_unfinished(path: Path) -> bool:
    """Whether a folder is called as `new_folder` calls one that is being written, or whose writer was killed.

    So are files of `services.new_files`.
    """
    return _UNFINISHED.fullmatch(path.name) is not None


def require_new_folder(path: Path, *, otherwise: str) -> None:
    """Raises `BadInput` unless there is nothing, or a folder that holds nothing; `otherwise` says what to do."""
    if path.is_symlink() and not path.exists():
        raise BadInput(f"{path} is a link that leads nowhere; {otherwise}")
    if path.exists() and not path.is_dir():
        raise BadInput(f"{path} is a file and is left as it is; {otherwise}")
    if path.is_dir() and any(path.iterdir()):
        raise BadInput(f"{path} is not empty and is left as it is; {otherwise}")


@contextmanager
def new_folder(path: Path, *, otherwise: str) -> Iterator[Path]:
    """A folder beside `path` to write into, which takes its name at the end; nothing is left where that is not reached.

    Raises `BadInput` as `require_new_folder`, also where somebody has filled it meanwhile, and where it cannot be made.
    """
    require_new_folder(path, otherwise=otherwise)
    place = path.resolve()
    unfinished = place.with_name(f".{place.name}.part-{token_hex(4)}")
    above = missing_folder(unfinished)
    try:
        unfinished.mkdir(parents=True)
    except OSError as error:
        raise BadInput(f"{path} cannot be made: {error.strerror or error}; {otherwise}") from error
    try:
        yield unfinished
        try:
            unfinished.rename(place)
        except OSError as error:
            require_new_folder(path, otherwise=otherwise)
            raise BadInput(f"{path} cannot be made: {error.strerror or error}; {otherwise}") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
        _drop_empty(unfinished, above)


def _drop_empty(path: Path, above: Path | None) -> None:
    """Remove the folders that were made on the way to `path`, from `above` on, where nothing has come into them."""
    made = [] if above is None else [folder for folder in path.parents if folder.is_relative_to(above)]
    with contextlib.suppress(OSError):
        for folder in made:
            folder.rmdir()
