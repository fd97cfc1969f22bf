"""Which patient a case is of: as the data section says, as BIDS names say, or as the layout knows.

Names that look like scans of one patient at several times are no proof; `likely_follow_ups` finds them for a warning.
"""

from __future__ import annotations

import os.path
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from services.counted import counted
from services.datasets.case_tables import read_case_table
from services.errors import BadData, BadInput, one_line
from services.science.layouts.base import CaseFiles

_WORD = re.compile(r"\{(\w*)\}|[{}]")
#: BIDS: entities are joined by "_", and the first one is the subject (specification, "Entities").
_BIDS = re.compile(r"(sub-[A-Za-z0-9]+)(?:_.+)?", re.DOTALL)
#: What a visit, a sample or a side is called at the end of a name. A number alone is a visit only beside few others.
_UNITS = r"ses|session|visit|scan|time|timepoint|tp|fu|followup|follow-up|week|month|day|year|v|t|w|m|d"
_TIMES = rf"(?:{_UNITS})[-_]?\d{{1,4}}[a-z]?(?:[-_.]\d+)?"
_STAGES = r"pre|post|preop|postop|pre-op|post-op|baseline|bl|followup|follow-up|fu|l|r|left|right"
_DATES = r"(?:19|20)\d\d[-._]?[01]\d[-._]?[0-3]\d"
_NAMED = re.compile(rf"(?P<patient>.*\d.*?)[-_. ](?:{_TIMES}|{_STAGES}|{_DATES})", re.IGNORECASE)
_STAGED = re.compile(rf"(?P<patient>.*[^\W\d_].*?)[-_. ](?:{_STAGES})", re.IGNORECASE)
_LETTERED = re.compile(r"(?P<patient>.*\d)[a-h]", re.IGNORECASE)
_NUMBERED = re.compile(r"(?P<patient>.*\d.*)[-_. ]\d{1,3}[A-Za-z]?")
_MOST_VISITS = 12
_MOST_WORDS = 6


def require_patient_pattern(pattern: str) -> str:
    """The pattern itself; raises `ValueError` for one that does not say where the patient's name stands."""
    words = [match[1] for match in _WORD.finditer(pattern)]
    unclear = "}{" in pattern or len(words) > _MOST_WORDS or len(set(words)) < len(words)
    if words.count("patient") != 1 or None in words or "" in words or unclear:
        raise ValueError(
            "a pattern of case names with '{patient}' where the patient's name stands and text between the words in "
            "braces, such as 'UPENN-GBM-{patient}_{visit}', or {file: patients.csv} with the columns case and patient"
        )
    return pattern


def read_patient_csv(path: Path, content: str | None = None) -> dict[str, str]:
    """Case -> patient, from a CSV with these columns (or its `content`); raises `BadInput` naming the line."""
    found: dict[str, str] = {}
    for line, case, patient in read_case_table(path, "patient", "patient file", content):
        if not patient:
            raise BadInput(f"{path}, line {line}: the patient of case {one_line(case)} is empty")
        found[case] = patient
    return found


def with_patients(cases: Sequence[CaseFiles], rule: str | Mapping[str, str] | None) -> list[CaseFiles]:
    """The cases with the patients that `rule` says, a pattern of their names or a mapping of them.

    Without a rule those whose names BIDS gives are of its subject, others of the patient that their layout says. Where
    a pattern can be read in several ways, the patient's name is the longest. Raises `BadData` for a case without one.
    """
    if rule is None:
        return [_bids(case) for case in cases]
    if isinstance(rule, str):
        expression = re.compile(_expression(rule), re.DOTALL)
        matches = {case.case_id: expression.fullmatch(case.case_id) for case in cases}
        known = {case_id: match["patient"] for case_id, match in matches.items() if match}
        where = f"the pattern {rule!r} of patients does not fit case"
    else:
        known = dict(rule)
        where = "the file of patients has no line for case"
    for case in cases:
        if case.case_id not in known:
            raise BadData(f"{where} {case.case_id}; every case needs its patient", "patient")
    return [replace(case, patient_id=known[case.case_id]) for case in cases]


@dataclass(frozen=True)
class FollowUps:
    """Two cases that look like scans of one patient, how many patients there would be, and the pattern that says so."""

    first: str
    second: str
    cases: int
    patients: int
    pattern: str | None

    @property
    def rule(self) -> str:
        """The value of `data.patient` as YAML."""
        return f'"{self.pattern}"' if self.pattern else "{file: patients.csv}"

    @property
    def sentence(self) -> str:
        """What to do."""
        columns = "" if self.pattern else ", with the columns case and patient"
        return (
            f"{self.first} and {self.second} look like scans of one patient, but each of {self.cases} counts as a "
            "patient, and one patient may be trained on and tested: if they are scans of one (of "
            f"{counted(self.patients, 'patient')}), say in the section data `patient: {self.rule}`{columns}; if not, "
            '`patient: "{patient}"`'
        )


def likely_follow_ups(patients: Mapping[str, str]) -> FollowUps | None:
    """What the names of cases (case -> patient) make likely; None where nothing hints at it, or some share one."""
    if len(set(patients.values())) < len(patients):
        return None
    for expression in (_NAMED, _STAGED, _LETTERED, _NUMBERED):
        groups: dict[str, list[str]] = {}
        for case_id in patients:
            match = expression.fullmatch(case_id)
            groups.setdefault(match["patient"] if match else case_id, []).append(case_id)
        several = [found for found in groups.values() if len(found) > 1]
        if not several or max(map(len, several)) > _MOST_VISITS or (expression is _NUMBERED and len(groups) < 2):
            continue
        first, second = sorted(several[0])[:2]
        return FollowUps(first, second, len(patients), len(groups), _pattern(groups))
    return None


def _bids(case: CaseFiles) -> CaseFiles:
    match = _BIDS.fullmatch(case.case_id)
    return replace(case, patient_id=match[1]) if match and case.patient_id == case.case_id else case


def _expression(pattern: str) -> str:
    parts = _WORD.split(pattern)  # text, word, text, ...
    words = (f"(?P<{word}>.+)" if word == "patient" else f"(?P<{word}>.+?)" for word in parts[1::2])
    return re.escape(parts[0]) + "".join(word + re.escape(text) for word, text in zip(words, parts[2::2], strict=True))


def _pattern(groups: Mapping[str, Sequence[str]]) -> str | None:
    """The pattern of case names that makes these groups; None where none does."""
    start = re.sub(r"[A-Za-z0-9]*$", "", os.path.commonprefix(list(groups)))  # noqa: RUF071 - of names, not of paths
    cases = [case_id for found in groups.values() for case_id in found]
    ends = {case_id[len(patient) : len(patient) + 1] for patient, found in groups.items() for case_id in found}
    for pattern in (f"{start}{{patient}}{end}{{visit}}" for end in ends if end):
        expression = re.compile(_expression(pattern))
        matches = {case_id: expression.fullmatch(case_id) for case_id in cases}
        if all(
            (match := matches[case_id]) and start + match["patient"] == patient
            for patient, found in groups.items()
            for case_id in found
        ):
            return pattern
    return None
