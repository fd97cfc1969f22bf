"""Splits into training, validation and test cases. The patient is the unit; equal seeds give equal parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from services.counted import counted
from services.datasets.case_tables import read_case_table
from services.datasets.spec import AllTested, AssignedSplit, FoldSplit, FractionSplit, Split
from services.errors import BadInput, did_you_mean, in_short
from services.seeds import derive

PARTS = ("train", "validation", "test")


@dataclass(frozen=True)
class Parts:
    """Case ids of each part, sorted; no patient is in two parts."""

    train: tuple[str, ...]
    validation: tuple[str, ...]
    test: tuple[str, ...]


def split_cases(split: Split, patients: Mapping[str, str], seed: int, fold: int = 0) -> Parts:
    """The parts of one fold; `patients` maps every case to its patient.

    Raises `BadInput` for a fold that does not exist, a part left empty, a case that does not exist or a patient in two
    parts.
    """
    if isinstance(split, AllTested):
        return Parts((), (), tuple(sorted(patients)))
    if isinstance(split, FoldSplit):
        chosen = _folds(split, _shuffled(patients.values(), seed, "folds"), seed, fold)
    elif isinstance(split, FractionSplit):
        chosen = _fractions(split, _shuffled(patients.values(), seed, "fractions"))
    else:
        return _assigned(split, patients)
    parts = (tuple(sorted(case for case, patient in patients.items() if patient in group)) for group in chosen)
    return Parts(*parts)


def draw_cases(parts: Parts, count: int | None, seed: int, fold: int = 0) -> Parts:
    """The same parts with `count` test cases (None: all), drawn by seed; a larger draw holds the smaller one.

    Raises `BadInput` naming a fold that has fewer.
    """
    if count is None:
        return parts
    if count > len(parts.test):
        has = len(parts.test)
        raise BadInput(
            f"evaluation.cases: fold {fold} has {counted(has, 'test case')}, {count} are wanted; "
            f"set it to at most {has}, or leave it out for all"
        )
    drawn = list(parts.test)
    np.random.default_rng(derive(seed, "cases", fold)).shuffle(drawn)
    return replace(parts, test=tuple(sorted(drawn[:count])))


def read_split_csv(path: Path, content: str | None = None) -> AssignedSplit:
    """A split from a CSV with the columns `case` and `part` (or its `content`); raises `BadInput` naming the line."""
    assigned: dict[str, str] = {}
    for line, case, part in read_case_table(path, "part", "split file", content):
        if part not in PARTS:
            raise BadInput(f"{path}, line {line}: unknown part {in_short(part)}{did_you_mean(part, PARTS)}")
        assigned[case] = part
    return AssignedSplit.model_validate({"assigned": tuple(sorted(assigned.items()))})


def _shuffled(patients: Iterable[str], seed: int, purpose: str) -> list[str]:
    ordered = sorted(set(patients))
    np.random.default_rng(derive(seed, purpose)).shuffle(ordered)
    return ordered


def _folds(split: FoldSplit, patients: Sequence[str], seed: int, fold: int) -> tuple[set[str], set[str], set[str]]:
    if fold >= split.folds:
        raise BadInput(f"fold {fold} does not exist; {split.folds} folds are numbered 0 to {split.folds - 1}")
    if len(patients) < split.folds:
        raise BadInput(f"data.split: {split.folds} folds need as many patients, got {len(patients)}; use fewer folds")
    test = set(patients[fold :: split.folds])  # dealt like cards: sizes differ by at most one
    rest = [patient for patient in patients if patient not in test]
    np.random.default_rng(derive(seed, "validation", fold)).shuffle(rest)
    count = max(1, round(split.validation * len(rest))) if split.validation else 0
    if count >= len(rest):
        raise BadInput(
            f"data.split: with {counted(len(patients), 'patient')} in {split.folds} folds and a validation share of "
            f"{split.validation:g}, fold {fold} has no patient left to train on; use more patients or less validation"
        )
    return set(rest[count:]), set(rest[:count]), test


def _fractions(split: FractionSplit, patients: Sequence[str]) -> tuple[set[str], set[str], set[str]]:
    shares = np.array([split.train, split.validation, split.test])
    if abs(shares.sum() - 1) > 1e-6:
        raise BadInput(f"data.split: train, validation and test sum to {shares.sum():g}; expected 1")
    wanted = shares * len(patients)
    counts = np.floor(wanted + 1e-9).astype(int)
    for part in np.argsort(counts - wanted, kind="stable")[: len(patients) - counts.sum()]:
        counts[part] += 1  # largest remainder
    for part in range(3):
        if shares[part] and not counts[part]:
            counts[np.argmax(counts)] -= 1
            counts[part] = 1
    if any(share and count < 1 for share, count in zip(shares, counts, strict=True)):
        needed = int((shares > 0).sum())
        raise BadInput(f"data.split: {needed} parts need at least {counted(needed, 'patient')}, got {len(patients)}")
    first, second = int(counts[0]), int(counts[0] + counts[1])
    return set(patients[:first]), set(patients[first:second]), set(patients[second:])


def _assigned(split: AssignedSplit, patients: Mapping[str, str]) -> Parts:
    """Cases that the file does not name are left out."""
    home: dict[str, tuple[str, str]] = {}
    chosen: dict[str, list[str]] = {part: [] for part in PARTS}
    for case, part in sorted(split.assigned):
        if case not in patients:
            raise BadInput(f"data.split names case {case!r}, which the data do not hold{_nearest(case, patients)}")
        other, other_part = home.setdefault(patients[case], (case, part))
        if other_part != part:
            raise BadInput(
                f"data.split puts patient {patients[case]} in two parts: {other} in {other_part}, {case} in {part}; "
                "put all cases of a patient in one"
            )
        chosen[part].append(case)
    for part in ("train", "test"):
        if not chosen[part]:
            raise BadInput(f"data.split assigns no case to {part!r}; assign at least one")
    return Parts(*(tuple(chosen[part]) for part in PARTS))


def _nearest(case: str, known: Iterable[str]) -> str:
    return did_you_mean(case, known).partition(" (")[0]
