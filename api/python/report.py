"""`rs.report`: a sweep as a document."""

from __future__ import annotations

from pathlib import Path


def report(
    sweep: str | None = None,
    out: str | Path | None = None,
    where: str | Path | None = None,
    *,
    replace: bool = False,
) -> Path:
    """Write the report of a sweep (left out: of the newest) into the folder `out`, and return its page, index.html.

    As `robust-cli report`: Markdown, tables and figures lie beside the page; `out` is SWEEP-report unless it is given,
    `where` as in `load_results`, and `replace` writes over a report of another sweep, or one that was changed. Raises
    `BadInput` for a folder that holds anything else, and where matplotlib is not installed.
    """
    from api.python.results import open_place
    from services.report.compose import compose
    from services.report.files import require_folder, write_report
    from services.report.source import read_source
    from services.sweeps.names import require_sweep_name

    settings, engine = open_place(where)
    name = require_sweep_name(engine, sweep)
    folder = require_folder(settings, Path(out or f"{name}-report"), name, replace=replace)
    source = read_source(engine, name)
    write_report(settings, source, compose(source), folder)
    return folder.path / "index.html"
