"""The flow of patients of a stored sweep."""

from __future__ import annotations

from sqlalchemy import Connection

from services.errors import BadInput
from services.figures.cohort import draw_cohort
from services.figures.drawing import Drawing
from services.figures.selection import Selection
from services.figures.style import Theme
from services.reports.chosen import ALL
from services.reports.cohort import read_partitions


def cohort_of_sweep(connection: Connection, sweep: str, selection: Selection, theme: Theme) -> list[Drawing]:
    """One drawing; of all patients, whatever was asked of them."""
    if selection.metrics or selection.chosen != ALL:
        raise BadInput("the flow of patients is that of the whole sweep: leave out what chooses parts of it")
    partitions = read_partitions(connection, sweep)
    if not partitions.rows:
        raise BadInput(f"sweep {sweep!r} has trained and scored nothing yet (`robust-cli status {sweep}`)")
    return [draw_cohort(partitions, about=sweep, theme=theme)]
