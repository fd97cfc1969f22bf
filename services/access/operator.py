"""Whoever gives a command on a machine that has the database."""

from __future__ import annotations

import getpass
import os


def operator_name() -> str:
    """What he is called there; of a user who is only a number, as in containers, `user` and that number."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return f"user{os.getuid()}"
