"""Sweep files as they are stored: one of them to be written on, and what changes from one to another."""

from __future__ import annotations

import difflib
import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from sqlalchemy import Connection, select

from db.models import Sweep
from services.counted import counted
from services.errors import BadInput

#: Lines of a text that is compared: what makes two texts differ is found in a time that grows faster than they do.
MOST_LINES = 2000


@dataclass(frozen=True)
class ChangedLine:
    """A line of a difference: `added`, `removed`, `same`, or the `place` of those that follow."""

    kind: str
    text: str


_KINDS = {"+": "added", "-": "removed", " ": "same"}


@dataclass(frozen=True)
class TextDifference:
    """What changes from one text to another, and what these texts are."""

    changes: list[ChangedLine]
    note: str = ""  # why they are not the files as they were written


def file_of(connection: Connection, sweep_id: int) -> str:
    """The file of a sweep that there is, as it was written. Raises `BadInput` where it was not kept."""
    name, text = connection.execute(select(Sweep.name, Sweep.file).where(Sweep.id == sweep_id)).one()
    if text is None:
        raise BadInput(
            f"the file of sweep {name!r} is not kept, since it was submitted with --set, or by an earlier version: "
            "submit it once more from its file"
        )
    return str(text)


def difference_of_sweeps(connection: Connection, before: int, after: int) -> TextDifference:
    """From the file of one sweep to that of another; of both what was read from them where one is not kept."""
    rows = [
        connection.execute(select(Sweep.name, Sweep.file, Sweep.document).where(Sweep.id == sweep_id)).one()
        for sweep_id in (before, after)
    ]
    without = list(dict.fromkeys(row.name for row in rows if row.file is None))
    if not without:
        return TextDifference(difference(*(row.file for row in rows)))
    note = (
        f"The file of {' and of '.join(map(repr, without))} is not kept as it was written: what was read from "
        "both is compared, defaults filled in."
    )
    return TextDifference(difference(*(_as_yaml(row.document) for row in rows)), note)


def difference(before: str, after: str) -> list[ChangedLine]:
    """The lines that change, each with three before and behind it; none where the texts say the same.

    How a line ends is no change: forms of browsers have their own ends. Raises `BadInput` for a long text.
    """
    old, new = before.splitlines(), after.splitlines()
    if (longest := max(len(old), len(new))) > MOST_LINES:
        raise BadInput(f"texts of at most {counted(MOST_LINES, 'line')} are compared, got one of {longest}")
    lines = list(difflib.unified_diff(old, new, lineterm=""))[2:]  # behind the names of the files
    return [
        ChangedLine(_KINDS[line[0]], line[1:]) if line[0] in _KINDS else ChangedLine("place", line) for line in lines
    ]


def _as_yaml(document: Mapping[str, Any]) -> str:
    """A stored sweep in lines, without what its data say."""
    yaml, stream = YAML(), io.StringIO()
    yaml.dump({key: value for key, value in document.items() if key != "tested"}, stream)
    return stream.getvalue()
