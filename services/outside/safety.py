"""Who could have written a file: the code of a plug-in does whatever the user who runs it may do."""

from __future__ import annotations

import os
import pwd
import stat
from contextlib import suppress
from pathlib import Path

from services.outside.source import PluginRefused


def require_safe(path: Path) -> None:
    """Raises `PluginRefused` unless `path` belongs to the user or to root and not everybody may change or replace it.

    Of a link both are looked at, itself and where it leads; whoever may write into a folder on the way, also that of a
    link, could put another file in its place, unless the folder is sticky as /tmp is.
    """
    real = Path(os.path.realpath(path))
    for place in dict.fromkeys((path, real)):
        status = place.lstat()
        if status.st_uid not in (0, os.geteuid()):
            raise PluginRefused(
                f"{place} belongs to {_user(status.st_uid)}, neither to you nor to root: plug-ins are code that runs "
                "as you, so keep them in files of your own"
            )
        if not stat.S_ISLNK(status.st_mode) and status.st_mode & stat.S_IWOTH:
            raise PluginRefused(f"everybody may write to {place}, and plug-ins are code that runs as you: chmod o-w it")
    on_the_way = (Path(os.path.realpath(parent)) for parent in path.absolute().parents)
    for folder in dict.fromkeys(place for step in (*on_the_way, real.parent) for place in (step, *step.parents)):
        mode = folder.stat().st_mode
        if mode & stat.S_IWOTH and not mode & stat.S_ISVTX:
            raise PluginRefused(
                f"everybody may write to {folder} and so replace the plug-in {path}: chmod o-w the folder"
            )


def _user(number: int) -> str:
    with suppress(KeyError):
        return f"user {pwd.getpwuid(number).pw_name!r}"
    return f"user {number}"
