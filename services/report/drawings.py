"""Figures of a report: drawn on light and on dark ground, with pseudonyms wherever a patient is named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from services.errors import BadInput
from services.figures import Drawing, Selection, draw
from services.figures.strict_svg import Marks
from services.figures.style import require_matplotlib
from services.report.document import Block, Figure, Paragraph, mapped_cell
from services.report.pseudonyms import Pseudonyms
from services.report.source import ReportedSweep

#: Attributes of marks that name somebody.
_NAMES = ("patient", "case")


def why_no_figures() -> str | None:
    """Why nothing can be drawn here, as a sentence; None where it can."""
    try:
        require_matplotlib()
    except BadInput as refusal:
        return str(refusal)
    return None


def drawn(source: ReportedSweep, name: str, selection: Selection | None = None) -> list[Block]:
    """The figures of one kind, or the sentence that says why there is none."""
    if why_no_figures():
        return []  # said once, at the top
    chosen = selection or Selection()
    try:
        light, dark = (draw(source.engine, source.sweep, name, chosen, theme) for theme in ("light", "dark"))
    except BadInput as refusal:
        return [Paragraph(f"No figure: {refusal}.")]
    return [
        Figure(hidden(first, source.pseudonyms), hidden(second, source.pseudonyms))
        for first, second in zip(light, dark, strict=True)
    ]


def hidden(drawing: Drawing, names: Pseudonyms, *, name: str = "", title: str = "") -> Drawing:
    """The same with pseudonyms: in what is written in it, in its words, its table and the attributes of its marks.

    Under another name and title where they are given: a drawing is laid out again whenever it is made.
    """
    from matplotlib.text import Text

    for part in drawing.figure.findobj(Text):
        if isinstance(part, Text):
            part.set_text(names.hide(part.get_text()))
    table = names.in_table(drawing.table)
    rows = [[mapped_cell(value, names.hide) for value in row] for row in table.rows]
    return replace(
        drawing,
        name=name or drawing.name,
        title=names.hide(title or drawing.title),
        caption=names.hide(drawing.caption),
        table=replace(table, title=names.hide(table.title), rows=rows),
        marks={
            group: Marks(_hidden(found.about, names), [_hidden(values, names) for values in found.each])
            for group, found in drawing.marks.items()
        },
    )


def _hidden(values: Mapping[str, str], names: Pseudonyms) -> Mapping[str, str]:
    """Attributes of one mark; those called patient or case hold nothing but names, of the one or the other."""
    return {key: names.of_either(value) if key in _NAMES else names.hide(value) for key, value in values.items()}
