"""Files that others made, opened without waiting for what is no file."""

from __future__ import annotations

import stat
from io import BufferedReader
from pathlib import Path

from services.errors import BadData


def open_regular(path: Path) -> BufferedReader:
    """The file, open for reading; raises `BadData` for what is missing, is no file or may not be read.

    A named pipe would block whoever opens it, so that its kind is asked for first.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISREG(mode):
            return path.open("rb")
    except FileNotFoundError as error:
        if path.is_symlink():
            raise BadData(
                f"{path} is a link to {path.readlink()}, which does not exist; fetch that file or remove the link"
            ) from error
        raise BadData(f"{path} does not exist") from error
    except OSError as error:
        raise BadData(f"{path} cannot be read: {error.strerror}; put that right or leave the file out") from error
    what = "a folder" if stat.S_ISDIR(mode) else "a pipe, socket or device"
    raise BadData(f"{path} is {what}, not a file; put the image itself there")
