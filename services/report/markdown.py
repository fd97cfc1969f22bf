"""The report as Markdown, for a wiki, an issue or a converter."""

from __future__ import annotations

from collections.abc import Iterator

from services.counted import counted
from services.report.document import Block, Document, Paragraph, Points, Tabled
from services.reports.formats import in_markdown, to_markdown

#: Rows of a table that stand in the text.
MOST_ROWS = 60


def to_page(document: Document) -> str:
    """The whole page; figures and long tables are the files beside it."""
    return "\n".join([*_lines(document), ""])


def _lines(document: Document) -> Iterator[str]:
    yield f"# {in_markdown(document.title)}"
    yield ""
    yield from (f"* {in_markdown(what)}: {in_markdown(value)}" for what, value in document.about)
    for number, section in enumerate(document.sections, start=1):
        yield from ("", f"## {number} {in_markdown(section.title)}")
        for block in section.blocks:
            yield ""
            yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield in_markdown(block.text)
    elif isinstance(block, Points):
        yield from (f"* {in_markdown(item)}" for item in block.items)
    elif isinstance(block, Tabled):
        count = len(block.table.rows)
        if count > MOST_ROWS:
            yield f"**{in_markdown(block.table.title)}**: {counted(count, 'row')} in `tables/{block.name}.csv`"
            yield from ("", *(f"* {in_markdown(note)}" for note in block.notes))
        else:
            yield to_markdown([block.table], block.notes).rstrip("\n")
    else:
        drawing = block.light
        yield f"![{in_markdown(drawing.title)}](figures/{drawing.name}.svg)"
        yield ""
        yield f"**{in_markdown(drawing.title)}.** {in_markdown(drawing.caption)}"
