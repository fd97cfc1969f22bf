"""How many of something, in the words of a sentence."""

from __future__ import annotations


def counted(count: int, noun: str, one: str = "", many: str = "") -> str:
    """`1 job`, `2 jobs`; with the verbs `is` and `are`: `1 job is`, `2 jobs are`. For nouns whose plural ends in s."""
    verb = one if count == 1 else many
    return f"{count} {noun}{'' if count == 1 else 's'}{f' {verb}' if verb else ''}"
