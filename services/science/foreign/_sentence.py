"""Errors of other people's code, short enough to end a sentence."""

from __future__ import annotations


def first_line(error: Exception) -> str:
    """The first line of what it says, or what it is."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]
