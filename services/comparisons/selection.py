"""Selections of result rows in words: "defense=distillation attack=fgsm epsilon=8/255"."""

from __future__ import annotations

import json
import math
import shlex
from collections.abc import Iterable, Mapping
from functools import lru_cache

from services.comparisons.naming import parameters, shown_value
from services.comparisons.result_rows import ResultRow, ScoredRun
from services.errors import BadInput, UnknownName, in_short
from services.science.epsilon import format_epsilon, require_epsilon

#: Asked for by name elsewhere, or no property of a run.
_NOT_HERE = frozenset({"metric", "region", "value"})
FILTER_COLUMNS = tuple(column for column in ResultRow._fields if column not in _NOT_HERE)

#: Differ between the rows of one run.
_OF_CASES = frozenset({"case_id", "patient_id", "state"})

#: How many existing values a message lists.
_LISTED = 12

#: Of one side of a comparison.
_LONGEST = 2000


def parse_selection(text: str) -> dict[str, str]:
    """Column -> value from "column=value column=value"; "defense.temperature=10" asks for a parameter.

    Raises `BadInput`, with the nearest column for one that does not exist.
    """
    if len(text) > _LONGEST:
        raise BadInput(f"a selection has at most {_LONGEST} letters, got {len(text)}: {in_short(text)}")
    try:
        words = shlex.split(text)
    except ValueError as error:
        raise BadInput(f"cannot read the selection {in_short(text)}: {error}") from error
    found: dict[str, str] = {}
    for word in words:
        key, equals, value = word.partition("=")
        if not (key and equals and value):
            quoted = f"; write a value of several words in quotes, as in {list(found)[-1][:40]}='...'" if found else ""
            raise BadInput(
                f"a selection is written column=value, such as 'defense=none attack=fgsm', got {in_short(word)}{quoted}"
            )
        if key in _NOT_HERE:
            raise BadInput(
                f"{in_short(key)} cannot differ between the sides of a comparison: it is not part of a selection"
            )
        head, dot, parameter = key.partition(".")
        if head not in (("defense", "attack") if dot else FILTER_COLUMNS) or (dot and not parameter):
            raise UnknownName("column", key, FILTER_COLUMNS)
        if key in found:
            raise BadInput(f"the selection {in_short(text)} names {key!r} twice")
        if key == "epsilon":
            _budget(value)
        found[key] = value
    if not found:
        raise BadInput("a selection needs at least one column=value, such as 'defense=none'")
    return found


def of_runs(selection: Mapping[str, str]) -> dict[str, str]:
    """What the selection asks of whole runs, not of their cases."""
    return {key: value for key, value in selection.items() if key not in _OF_CASES}


def matches(row: ResultRow | ScoredRun, selection: Mapping[str, str]) -> bool:
    """Whether a row has all the values. Defenses and attacks go by the user's name or by their method."""
    return all(_match(row, key, value) for key, value in selection.items())


def known_values(rows: Iterable[ResultRow | ScoredRun], key: str) -> str:
    """The values that a column has in these rows, for a message."""
    found = sorted({name for row in rows for name in _names(row, key)}) or ["nothing"]
    rest = f" and {len(found) - _LISTED} more" if len(found) > _LISTED else ""
    return ", ".join(found[:_LISTED]) + rest


def selection_in_words(selection: Mapping[str, str]) -> str:
    """The selection as it is written."""
    return " ".join(f"{key}={shlex.quote(value)}" for key, value in selection.items())


def _match(row: ResultRow | ScoredRun, key: str, value: str) -> bool:
    if key == "epsilon":
        return math.isclose(row.epsilon, _budget(value), rel_tol=1e-9, abs_tol=1e-12)
    return value in _names(row, key)


def _names(row: ResultRow | ScoredRun, key: str) -> tuple[str, ...]:
    """The words by which a row goes in a column."""
    head, dot, parameter = key.partition(".")
    if dot:
        text = _parameters(row.defense_params if head == "defense" else row.attack_params).get(parameter)
        return () if text is None else (text,)
    if head == "epsilon":
        return (format_epsilon(row.epsilon),)
    if head in ("defense", "attack"):
        name = getattr(row, head)
        method = _parameters(row.defense_params if head == "defense" else row.attack_params).get("method", name)
        return (name,) if method == name else (name, method)
    return (str(getattr(row, head)),)


@lru_cache(maxsize=4096)
def _parameters(text: str) -> Mapping[str, str]:
    """Parameters as a user writes them; 10 and 10.0 are both "10"."""
    return {
        key: shown_value(key, value) if isinstance(value, float | str | dict) else json.dumps(value)
        for key, value in parameters(text).items()
    }


@lru_cache(maxsize=256)
def _budget(text: str) -> float:
    return require_epsilon(text)
