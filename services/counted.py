"""How many of something, and how long it takes, in the words of a sentence."""

from __future__ import annotations


def counted(count: int, noun: str, one: str = "", many: str = "") -> str:
    """`1 job`, `2 jobs`; with the verbs `is` and `are`: `1 job is`, `2 jobs are`. For nouns whose plural ends in s."""
    verb = one if count == 1 else many
    return f"{count} {noun}{'' if count == 1 else 's'}{f' {verb}' if verb else ''}"


def duration(seconds: float) -> str:
    """About how long: such as `40 s`, `3 min`, `1.5 h`, `2.5 days`."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h" if seconds < 172800 else f"{seconds / 86400:.1f} days"
