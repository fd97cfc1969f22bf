"""One job is no "1 jobs", in any sentence."""

from __future__ import annotations

import re
from pathlib import Path

from services.counted import counted

CODE = Path(__file__).parents[2]
#: A value in braces, but none of our own bounds, before the plural of what may well be one.
PLURAL = re.compile(
    r"\{(?!_?[A-Z_]+\}|n\}|jobs:,\})[^{}]*\} (?:more |running )?"
    r"(?:job|case|patient|row|network|phantom|slot|replica|model|defense|evaluation|mistake)s\b"
)


def test_one_stands_without_a_plural_and_with_its_verb() -> None:
    assert [counted(count, "job") for count in (0, 1, 2)] == ["0 jobs", "1 job", "2 jobs"]
    assert [counted(count, "job", "is", "are") for count in (0, 1)] == ["0 jobs are", "1 job is"]


#: One says that itself, the other is a part of it (1 of 5).
KNOWN = ("{len(found)} evaluations", "{count} jobs")


def test_no_sentence_puts_a_plural_behind_a_number_that_may_be_one() -> None:
    found = [
        f"{path.relative_to(CODE)}: {match[0]}"
        for package in ("api", "services", "worker", "db")
        for path in (CODE / package).rglob("*.py")
        for match in PLURAL.finditer(path.read_text())
        if match[0] not in KNOWN
    ]
    assert not found, "services/counted.py knows both"
