"""The data section of a sweep file, proposed from what was found: YAML to paste."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from services.datasets.inspect import CaseReport
from services.datasets.look import Look
from services.datasets.patients import likely_follow_ups

#: Text that YAML reads as itself, without quotes.
_PLAIN = re.compile(r"[A-Za-z_./][A-Za-z0-9_./+-]*")
_WORDS_OF_YAML = frozenset(("y", "n", "yes", "no", "true", "false", "on", "off", "null"))
_WIDTH = 80
#: So many voxels a volume has from which networks are proposed to work at 2 mm, as examples/brats.yaml does.
_LARGE = 3_000_000


def propose_section(look: Look, reports: Sequence[CaseReport]) -> str:
    """The section as YAML, its notes as comments; it ends with a line break."""
    return "\n".join(["data:", *(f"  {line}" for line in _lines(look, reports))]) + "\n"


def _lines(look: Look, reports: Sequence[CaseReport]) -> Iterator[str]:
    for key in ("root", "layout", "series", "segmentation"):
        if key in look.section:
            yield from _entry(key, look.section[key])
    yield from _labels(look, reports)
    if "regions" in look.section:
        yield from _entry("regions", look.section["regions"])
    if follow_ups := None if look.patient else likely_follow_ups(look.patients):
        yield f"# if {follow_ups.first} and {follow_ups.second} are scans of one patient:"
        yield f"# patient: {follow_ups.rule}"
    if any(report.shape and report.shape[0] * report.shape[1] * report.shape[2] > _LARGE for report in reports):
        yield "spacing_mm: 2.0  # networks work at 2 mm; scores are on the original grid"
    if (patients := len(set(look.patients.values()))) > 1:
        yield f"split: {{folds: {min(3, patients)}}}"
    else:
        yield "# a sweep needs at least two patients: one to train on, one to test"


def _labels(look: Look, reports: Sequence[CaseReport]) -> Iterator[str]:
    """The labels, where they are not the layout's own; where names are no proof, as a comment that asks."""
    if "labels" in look.section:
        yield from _entry("labels", look.section["labels"])
        return
    asked = [case for case in look.cases if case.scheme is None]
    if look.scheme or not asked:
        return
    values = sorted({int(value) for report in reports for value in report.labels if value.isdecimal()})
    found = {f"label{value}": value for value in values}
    if asked[0].asking:
        yield "# what do values in label maps mean? Correct this and take its # away:"
        yield from (f"# {line}" for line in _entry("labels", asked[0].likely or found))
    elif found:
        yield "# the values that were found; names of labels are yours to choose"
        yield from _entry("labels", found)


def _entry(key: str, value: Any) -> Iterator[str]:
    """One key, in one line where that is short."""
    line = f"{key}: {_flow(value)}"
    long = len(line) + 2 > _WIDTH and isinstance(value, Mapping | list | tuple)
    if not long and not (key == "series" and isinstance(value, Mapping)):
        yield line
        return
    yield f"{key}:"
    items = value.items() if isinstance(value, Mapping) else ((None, item) for item in value)
    for name, item in items:
        yield f"  - {_flow(item)}" if name is None else f"  {_flow(name)}: {_flow(item)}"


def _flow(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_flow(name)}: {_flow(item)}" for name, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if isinstance(value, str):
        plain = _PLAIN.fullmatch(value) and value.lower() not in _WORDS_OF_YAML
        return value if plain else json.dumps(value, ensure_ascii=False)
    return str(value)
