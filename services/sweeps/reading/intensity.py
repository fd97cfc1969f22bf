"""The section data: which raw intensities become 0 and 1."""

from __future__ import annotations

from typing import Any

from services.datasets.spec import require_limits
from services.science.labels import SERIES
from services.sweeps.reading.problems import Problems
from services.sweeps.reading.yaml_source import KeyPath, value_in_words

_KEY = "intensity"


def check_intensity(problems: Problems, path: KeyPath, values: dict[str, Any]) -> None:
    """Limits of series that there are not, or that are none; those with mistakes, which are told, leave `values`."""
    given = values.get(_KEY)
    if given is None or given == "full":
        _require_use(problems, path, values, everywhere=given is not None)
        return
    if not isinstance(given, dict):
        problems.add((*path, _KEY), f"expected 'full' or limits for each series, {{ct: [-200, 300]}}, {_got(given)}")
        del values[_KEY]
        return
    known = list(map(str, values.get("series") or SERIES))
    kept = {}
    for name, limits in given.items():
        place = (*path, _KEY, name)
        if name not in known:
            problems.add_unknown(place, "series", known)
        elif limits != "full" and not _are_limits(limits):
            expected = "two raw intensities, the lower one first and well apart, or 'full'"
            problems.add(place, f"expected {expected}, {_got(limits)}")
        else:
            kept[name] = limits
    if len(kept) == len(given):
        _require_use(problems, path, values, everywhere=set(kept) >= set(known))
    values[_KEY] = kept


def _require_use(problems: Problems, path: KeyPath, values: dict[str, Any], *, everywhere: bool) -> None:
    if everywhere and "percentiles" in values:
        problems.add((*path, "percentiles"), "'intensity' gives every series its limits; leave out one of the two")


def _are_limits(limits: object) -> bool:
    if not isinstance(limits, list) or len(limits) != 2 or any(type(value) not in (int, float) for value in limits):
        return False
    try:
        require_limits(*limits)
    except (ValueError, OverflowError):
        return False
    return True


def _got(value: object) -> str:
    return f"got {value_in_words(value)}"
