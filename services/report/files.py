"""A report as files in a folder: the page, Markdown, tables, figures."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from services.errors import BadInput
from services.new_files import missing_folder, write_whole
from services.report.document import Document, Tabled
from services.report.html import to_html
from services.report.markdown import to_page
from services.report.scores_file import write_scores
from services.report.source import ReportedSweep
from services.report.volumes import write_volumes
from services.reports.formats import to_csv, to_latex
from services.settings import Settings
from services.written_files import REPORT, WrittenFile, note_written, read_written

#: A LaTeX table with more rows runs over several pages.
_ROWS_ON_A_PAGE = 45
_OTHERWISE = "give another folder with --out"


@dataclass(frozen=True)
class ReportFolder:
    """Where a report goes, and which files there an earlier one wrote."""

    path: Path
    made: Path | None  # the first folder on the way that was not there
    earlier: list[WrittenFile] = field(default_factory=list)


def require_folder(settings: Settings, path: Path, sweep: str, *, replace: bool) -> ReportFolder:
    """A folder that is new, empty, or holds nothing but a report of this sweep as it was written.

    With `replace` it may be one of another sweep, or changed since. Raises `BadInput` for every other one.
    """
    if path.is_symlink() and not path.exists():
        raise BadInput(f"{path} is a link that leads nowhere; {_OTHERWISE}")
    if path.exists() and not path.is_dir():
        raise BadInput(f"{path} is a file and is left as it is; {_OTHERWISE}")
    found = sorted(file for file in path.rglob("*") if file.is_symlink() or not file.is_dir()) if path.exists() else []
    noted = {file.path: file for file in read_written(settings) if file.what == REPORT}
    for file in found:
        ours = noted.get(str(file.absolute()))
        if ours is None:
            raise BadInput(
                f"{path} is not empty: it holds {file.relative_to(path)}, which no report wrote; {_OTHERWISE}"
            )
        if not replace and ours.sweep != sweep:
            raise BadInput(f"{path} holds the report of sweep {ours.sweep!r}; {_OTHERWISE}, or say --replace")
        if not replace and not ours.is_unchanged:
            raise BadInput(
                f"{file} was changed since a report wrote it, and is left as it is; {_OTHERWISE}, or say --replace"
            )
    return ReportFolder(path, missing_folder(path / "index.html"), [noted[str(file.absolute())] for file in found])


def write_report(settings: Settings, source: ReportedSweep, document: Document, folder: ReportFolder) -> list[Path]:
    """All files of a report; those that an earlier one left and this one lacks are removed."""
    contents = list(_contents(document))
    written: list[Path] = []
    try:
        for name, content in contents:
            path = folder.path / name
            write_whole(path, content())
            written.append(path)
        written.append(write_scores(source, folder.path))
        written += write_volumes(source, folder.path)
    finally:
        note_written(settings, REPORT, [(path, "") for path in written], sweep=source.sweep)
    kept = {str(path.absolute()) for path in written}
    for file in folder.earlier:
        if file.path not in kept and file.remove():
            _drop_empty(Path(file.path).parent, folder.path.absolute())
    return written


def _drop_empty(place: Path, above: Path) -> None:
    """Remove a folder that has become empty, and those around it, below another one."""
    with contextlib.suppress(OSError):
        while place != above:
            place.rmdir()
            place = place.parent


def _contents(document: Document) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Names of files and what they hold, the page last: whoever finds it finds everything."""
    for block in document.tables:
        yield f"tables/{block.name}.csv", lambda block=block: to_csv(block.table).encode()  # type: ignore[misc]
        yield f"tables/{block.name}.tex", lambda block=block: _latex(block).encode()  # type: ignore[misc]
    for figure in document.figures:
        drawing = figure.light
        yield f"tables/figure-{drawing.name}.csv", lambda drawing=drawing: drawing.csv().encode()  # type: ignore[misc]
        yield f"tables/figure-{drawing.name}.tex", lambda drawing=drawing: drawing.latex().encode()  # type: ignore[misc]
        yield f"figures/{drawing.name}.svg", lambda figure=figure: figure.light_svg.encode()  # type: ignore[misc]
        yield f"figures/{drawing.name}.pdf", drawing.pdf
    yield "report.md", lambda: to_page(document).encode()
    yield "index.html", lambda: to_html(document).encode()


def _latex(block: Tabled) -> str:
    return to_latex([block.table], block.notes, pages=len(block.table.rows) > _ROWS_ON_A_PAGE)
