"""What the name of a BraTS case proves about its label map.

Since 2023 a name says the task, `BraTS-GLI-00000-000`, and tasks number their tissues differently. Of those of adult
gliomas before treatment (GLI of 2023, SSA of every year) the name is proof; PED changed its numbers from 2023 to 2024,
and GLI of 2024 and later (after treatment, its time points from 100 on) has the resection cavity as 4.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from services.science.labels import SCHEMES, LabelScheme

_NAME = re.compile(r"BraTS-(?P<task>[A-Za-z]+(?:-RT)?)-\d+(?:-(?P<time>\d+))?", re.IGNORECASE)
_LATER = re.compile(r"BraTS[^/]{0,3}20(?:2[4-9]|[3-9]\d)", re.IGNORECASE)

#: What organisers publish of the tasks whose names prove nothing, each label with its value: to be checked, not used.
PUBLISHED: Mapping[str, Mapping[str, int]] = {
    "PED": {"ET": 1, "NET": 2, "CC": 3, "ED": 4},
    "MEN": {"NETC": 1, "SNFH": 2, "ET": 3},
    "MEN-RT": {"GTV": 1},
    "MET": {"NETC": 1, "SNFH": 2, "ET": 3, "RC": 4},
    "GLI": {"NETC": 1, "SNFH": 2, "ET": 3, "RC": 4},
}
_YEARS = {
    "PED": "2024 (and others in 2023)",
    "MEN": "2023",
    "MEN-RT": "2024",
    "MET": "2025 (no 4 before)",
    "GLI": "2024",
}


def names_a_task(case_id: str) -> bool:
    """Whether the name is one that BraTS gives since 2023."""
    return _NAME.fullmatch(case_id) is not None


def proven_scheme(case_id: str, folder: Path) -> LabelScheme | None:
    """The label scheme of a case of 2023 and later, as far as its name and the folders above it prove one."""
    match = _NAME.fullmatch(case_id)
    task = match["task"].upper() if match else ""
    before_treatment = task == "GLI" and match is not None and re.fullmatch(r"0\d\d", match["time"] or "")
    if task == "SSA" or (before_treatment and not any(map(_LATER.search, folder.absolute().parts))):
        return SCHEMES["brats2023"]
    return None


def published_labels(case_id: str) -> Mapping[str, int]:
    """What the organisers of the task that the name says publish of its labels; empty for others."""
    match = _NAME.fullmatch(case_id)
    return PUBLISHED.get(match["task"].upper(), {}) if match else {}


def asking(case_id: str) -> str:
    """The sentence for a case whose name proves nothing: what to write, and why."""
    unproven = f"names such as {case_id} do not prove what the values of a label map mean"
    if found := published_labels(case_id):
        task = next(task for task, labels in PUBLISHED.items() if labels is found)
        meaning = ", ".join(f"{value} {name}" for name, value in found.items())
        written = ", ".join(f"{name}: {value}" for name, value in found.items())
        other = "; where they are of 2023, 1 NCR, 2 ED, 3 ET, `labels: brats2023`" if task == "GLI" else ""
        return (
            f"{unproven}: BraTS-{task} published {meaning} in {_YEARS[task]}; where that is so for these files, write "
            f"`labels: {{{written}}}` in the section data{other}"
        )
    return (
        f"{unproven}: write in the section data `labels: brats2023` where 1 is NCR, 2 ED and 3 ET, `labels: brats` "
        "where 1 is NCR, 2 ED and 4 ET, else each label with its value, such as `labels: {ET: 1, NET: 2, CC: 3, ED: 4}`"
    )
