"""Worker processes: who runs them, for libraries that cannot do without a name and a home folder."""

from __future__ import annotations

import getpass
import os
from pathlib import Path


def user_environment(home: Path) -> dict[str, str]:
    """Variables for a user who is only a number, as in containers and batch jobs, or whose home folder is missing.

    MONAI asks for a name when it is imported, PyTorch when it compiles; caches of libraries go below `home` then. Empty
    for everybody else: a home folder that is there is kept, even if nothing can be written in it.
    """
    variables = {}
    try:
        getpass.getuser()
    except (KeyError, OSError):
        variables["USER"] = f"user{os.getuid()}"
    if not Path(os.path.expanduser("~")).is_dir():  # noqa: PTH111 - which raises where this gives up
        variables["HOME"] = str(home.absolute())
    return variables
