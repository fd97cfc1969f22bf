"""The figures of `robust-cli plot`, by their names, drawn from what is stored of a sweep."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from sqlalchemy import Connection, Engine

from db.engine import read
from services.errors import UnknownName
from services.figures.drawing import Drawing
from services.figures.of_cohort import cohort_of_sweep
from services.figures.of_curve import curve_of_sweep
from services.figures.of_failures import failures_of_sweep
from services.figures.of_gates import gates_of_sweep
from services.figures.of_pairs import pairs_of_sweep
from services.figures.of_ranking import ranking_of_sweep
from services.figures.of_training import training_of_sweep
from services.figures.selection import Selection
from services.figures.style import Theme, require_matplotlib, theme_named
from services.reports.floor import MARK, read_floors

#: Draws what is selected of a sweep; several drawings where it is about several models, attacks or metrics.
Figure = Callable[[Connection, str, Selection, Theme], list[Drawing]]

FIGURES: Mapping[str, Figure] = {
    "curve": curve_of_sweep,
    "pairs": pairs_of_sweep,
    "ranking": ranking_of_sweep,
    "gates": gates_of_sweep,
    "failures": failures_of_sweep,
    "training": training_of_sweep,
    "cohort": cohort_of_sweep,
}

#: Whose caption names the networks that have too little to lose.
_OF_SCORES = frozenset({"curve", "pairs", "ranking", "failures"})
_EVERYTHING = Selection()


def draw(
    engine: Engine, sweep: str, name: str, selection: Selection = _EVERYTHING, theme: str = "light"
) -> list[Drawing]:
    """One kind of figure of a stored sweep, each drawing with a name of its own.

    Raises `BadInput` where there is nothing to draw, for unknown names, and where matplotlib is not installed.
    """
    if name not in FIGURES:
        raise UnknownName("figure", name, FIGURES)
    chosen = theme_named(theme)
    require_matplotlib()
    with read(engine) as connection:
        drawings = FIGURES[name](connection, sweep, selection, chosen)
        below = _under_floor(connection, sweep) if name in _OF_SCORES else ""
    names: set[str] = set()
    found = []
    for drawing in drawings:
        own, number = drawing.name, 2
        while own in names:
            own, number = f"{drawing.name}-{number}", number + 1
        names.add(own)
        found.append(replace(drawing, name=own, caption=drawing.caption + below))
    return found


def _under_floor(connection: Connection, sweep: str) -> str:
    """Sentences on networks that have too little to lose, to follow a caption."""
    found = (sentence.removeprefix(f"{MARK}: ") for sentence in read_floors(connection, sweep).sentences())
    return "".join(f" {sentence[:1].upper()}{sentence[1:]}." for sentence in found)
