"""The section shifts: natural shifts, each in its severities."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from importlib.util import find_spec

from services.comparisons.question import CLEAN
from services.errors import BadInput
from services.science import shifts
from services.science.shifts.base import WITHOUT_TORCHIO, GradedShift, Shift, has_torchio
from services.sweeps.reading.problems import Problems
from services.sweeps.reading.variants import SHIFTS, distinct, entries, variants
from services.sweeps.sections.variants import Variant

#: What a shift without severities is tried in.
SEVERITIES = (1, 2, 3, 4, 5)


def read_shifts(problems: Problems, section: object, attacks: Iterable[str]) -> tuple[Variant, ...]:
    """One variant per severity and point of the grid; `attacks` are names that results use already."""
    taken = {CLEAN, *attacks}
    found: list[Variant] = []
    for path, entry in entries(problems, SHIFTS, section):
        name = path[-1]
        if name in taken:
            problems.add(path, "results have this name already; use another one, with 'method' for the shift")
            continue
        method = entry.get(SHIFTS.chooser, name)
        plugin: type[Shift] | None = None
        with suppress(BadInput):  # which `variants` records
            plugin = shifts.require(method)
        if plugin and issubclass(plugin, GradedShift):
            entry.setdefault("severity", list(SEVERITIES))
        # A machine without torch runs no jobs: what its workers have, nobody can see from here.
        if plugin and plugin.needs_torchio and find_spec("torch") and not has_torchio():
            problems.add(path, WITHOUT_TORCHIO)
        found += variants(problems, SHIFTS, path, entry)
    return distinct(problems, SHIFTS, found)
