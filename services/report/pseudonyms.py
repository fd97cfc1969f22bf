"""Names that stand for patients in a report: real ones identify people, and so do those of their scans."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256

from sqlalchemy import Connection, text

from services.reports.table import Table

_CASES = text("SELECT DISTINCT patient_id, case_id FROM results WHERE sweep = :sweep")

#: A word, and its parts: names of scans are such words, or some parts of them.
_WORD, _PART = re.compile(r"[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*"), re.compile(r"[A-Za-z0-9]+")
#: Columns that hold a patient or a case.
_PATIENT, _CASE = ("patient", "patient_id"), ("case", "case_id")


@dataclass(frozen=True)
class Pseudonyms:
    """Of every patient and every case of a sweep: `P07`, and `P07.2` for the second case of a patient."""

    patients: Mapping[str, str]
    cases: Mapping[str, str]
    taken: frozenset[str] = frozenset()  # words of the sweep that are no patient, whatever a patient is called

    def of_patient(self, patient: str) -> str:
        """Of a patient; of one that has no score, that there is one."""
        return self.patients.get(patient, "P?")

    def of_case(self, case: str) -> str:
        """Of a case; of one that has no score, that there is one."""
        return self.cases.get(case, "P?")

    def of_either(self, name: str) -> str:
        """Of a case, or else of a patient."""
        return self.cases.get(name) or self.of_patient(name)

    def in_table(self, table: Table) -> Table:
        """A table whose columns `patient` and `case` hold pseudonyms."""
        kinds = [self._kind(column) for column in table.columns]
        rows = [
            [
                value if names is None or value is None else names(str(value))
                for value, names in zip(row, kinds, strict=True)
            ]
            for row in table.rows
        ]
        return replace(table, rows=rows)

    def hide(self, words: str) -> str:
        """The text without any name that can be told from other words: one with letters and digits, or a long one."""
        return self._telling.replaced(words)

    def hide_all(self, words: str) -> str:
        """The text without any name, also one that looks like a number: for sentences that are known to name cases."""
        return self._every.replaced(words)

    def hide_in(self, table: Table, column: str) -> Table:
        """A table in which one column of sentences holds no name."""
        place = table.columns.index(column)
        rows = [[*row[:place], row[place] and self.hide_all(str(row[place])), *row[place + 1 :]] for row in table.rows]
        return replace(table, rows=rows)

    def table(self) -> Table:
        """Who is who, for the author alone."""
        case_of: dict[str, list[str]] = {}
        for case, name in self.cases.items():
            case_of.setdefault(name.partition(".")[0], []).append(case)
        rows = [(name, patient, ", ".join(sorted(case_of.get(name, ())))) for patient, name in self.patients.items()]
        return Table("pseudonyms of the report", ("pseudonym", "patient", "cases"), sorted(rows))

    def _kind(self, column: str) -> Callable[[str], str] | None:
        if column in _PATIENT:
            return self.of_patient
        return self.of_case if column in _CASE else None

    @cached_property
    def _names(self) -> dict[str, str]:
        return {**self.cases, **self.patients}

    @cached_property
    def _every(self) -> _Finder:
        return _Finder(self._names)

    @cached_property
    def _telling(self) -> _Finder:
        names = self._names.items()
        return _Finder({name: hidden for name, hidden in names if _is_telling(name) and name not in self.taken})


def read_pseudonyms(connection: Connection, sweep: str, secret: str, taken: Collection[str] = ()) -> Pseudonyms:
    """Of everybody who has a score in the sweep, the same for every report of it.

    `secret` (what the data are and how they were split) shuffles the numbers, so that they say nothing about the names.
    """
    found: dict[str, set[str]] = {}
    for patient, case in connection.execute(_CASES, {"sweep": sweep}):
        found.setdefault(patient, set()).add(case)
    shuffled = sorted(found, key=lambda patient: sha256(f"{secret}\n{patient}".encode()).hexdigest())
    digits = max(2, len(str(len(shuffled))))
    patients = {patient: f"P{number:0{digits}}" for number, patient in enumerate(shuffled, start=1)}
    cases = {}
    for patient, name in patients.items():
        several = len(found[patient]) > 1
        for number, case in enumerate(sorted(found[patient]), start=1):
            cases[case] = f"{name}.{number}" if several else name
    return Pseudonyms(patients, cases, frozenset(taken))


def _is_telling(name: str) -> bool:
    if name.isdecimal():
        return len(name) > 4
    return len(name) > 2 and (any(sign.isdigit() for sign in name) or len(name) > 3)


class _Finder:
    """Finds names in texts, thousands of them as fast as a few: words are looked up, not compared with each name."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = {name: hidden for name, hidden in names.items() if _WORD.fullmatch(name)}
        self.parts = max((len(_PART.findall(name)) for name in self.names), default=0)
        odd = {name: hidden for name, hidden in names.items() if name and name not in self.names}
        # The longest first, so that no beginning of a name is taken for another one.
        listed = sorted(odd, key=lambda name: (-len(name), name))
        self.odd, self.pattern = odd, re.compile("|".join(map(re.escape, listed))) if listed else None

    def replaced(self, words: str) -> str:
        if self.pattern:
            words = self.pattern.sub(lambda found: self.odd[found.group()], words)
        return _WORD.sub(lambda found: self._in_word(found.group()), words) if self.names else words

    def _in_word(self, word: str) -> str:
        """A word such as "BraTS-0001_flair.nii" with the names in it replaced, longest first."""
        places = [(part.start(), part.end()) for part in _PART.finditer(word)]
        made, done, first = "", 0, 0
        while first < len(places):
            last = min(len(places), first + self.parts)
            while last > first and word[places[first][0] : places[last - 1][1]] not in self.names:
                last -= 1
            if last > first:
                name = word[places[first][0] : places[last - 1][1]]
                made, done = made + word[done : places[first][0]] + self.names[name], places[last - 1][1]
            first = max(last, first + 1)
        return made + word[done:]
