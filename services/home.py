"""The folder of the embedded database, caches and artifacts: its owner's alone, or his group's to read."""

from __future__ import annotations

import os

from services.settings import Settings

_OWNER, _GROUP = 0o700, 0o750
#: Files and folders below it that are made from now on: nobody outside the group, and nobody but the owner writes.
_GROUP_MASK = 0o027


def make_home(settings: Settings) -> None:
    """Make the folder; one that is there keeps its mode. With `ROBUST_SHARED=group` the group may read all of it.

    Without, what is in it is private because nobody else may enter. Raises `OSError`.
    """
    if settings.shared == "group":
        os.umask(os.umask(_GROUP_MASK) | _GROUP_MASK)
    home = settings.home
    home.parent.mkdir(parents=True, exist_ok=True)
    try:
        home.mkdir(mode=_OWNER)
    except FileExistsError:
        home.mkdir(exist_ok=True)  # raises for what is no folder
        return
    if settings.shared == "group":
        home.chmod(_GROUP)  # whatever the shell's own mask takes away
