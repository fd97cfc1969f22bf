"""What a prepared sweep would run, for whoever shows it: its jobs with guesses of time and disk, and sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine

from services.sweeps.forecast.expected import Expected, attacks_of, expected, networks_in_words
from services.sweeps.submitting.submit import (
    Prepared,
    budgets_in_raw_units,
    planned_comparisons,
    precision,
    sizes,
)

#: What the columns of the rows are called.
KINDS = ("jobs", "total", "done", "to run", "seconds", "bytes")
ATTACKS = ("attack", "access", "budgets", "networks")


#: Of the table of `DETECTABLE`.
SHOWN_AT_ALL = "smallest difference of the primary endpoint that is shown with a chance of 80 %"


@dataclass(frozen=True)
class Foretold:
    """A plan in rows and sentences."""

    title: str
    kinds: Sequence[tuple[Any, ...]]  # as `KINDS` has them, the last row is of all
    attacks: Sequence[tuple[Any, ...]]  # as `ATTACKS` has them
    about: Sequence[str]  # networks, their sizes, tested patients
    source: str  # where the guesses come from
    detectable: Sequence[tuple[Any, ...]]  # as `DETECTABLE` has them
    notes: Sequence[str]  # precision, raw units, power


def foretell(engine: Engine, prepared: Prepared) -> Foretold:
    """What `plan` shows; the warnings are `prepared.warnings`."""
    data = prepared.data
    needed = expected(engine, prepared.plan, prepared.left, data)
    seconds, size = (sum(getattr(found, name) for found in needed.values()) for name in ("seconds", "size"))
    rows = [
        (kind, total, done, total - done, *((found.seconds, found.size) if (found := needed.get(kind)) else (0.0, 0.0)))
        for kind, total, done in prepared.kinds()
    ]
    total, compared = len(prepared.plan.jobs), planned_comparisons(engine, prepared)
    rows.append(("all", total, prepared.done, total - prepared.done, seconds, size))
    return Foretold(
        title=f"plan of sweep {prepared.sweep.name!r}",
        kinds=rows,
        attacks=attacks_of(prepared.plan),
        about=[networks_in_words(prepared.plan), *sizes(prepared), _tested(prepared.tested["patients"])],
        source=_source(needed.values(), reads_files=bool(data.packed_bytes)),
        detectable=compared.detectable(),
        notes=[*precision(engine, prepared), *budgets_in_raw_units(engine, prepared), *compared.sentences()],
    )


def _tested(patients: Sequence[int]) -> str:
    """How many patients each fold tests, as a sentence."""
    counts = ", ".join(map(str, dict.fromkeys(patients) if len(set(patients)) == 1 else patients))
    return f"patients that are tested{' in each fold' if len(patients) > 1 else ''}: {counts}"


def _source(needed: Iterable[Expected], *, reads_files: bool) -> str:
    """Where the guess of time and disk comes from."""
    found = list(needed)
    if not found:
        return "everything is there already"
    if all(each.known for each in found):
        return "about: time on one slot, by finished jobs on these data"
    reading = ", and reading by the size of the files" if reads_files else ""
    mixed = "finished jobs on these data where there are some, else by " if any(each.known for each in found) else ""
    return (
        f"about: time on one slot, by {mixed}0.5 s a gradient as of a small 3-D U-Net at 2 mm on two cores{reading}; "
        "a GPU is many times faster, and finished jobs make the guess better"
    )
