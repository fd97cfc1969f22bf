"""`rs.report`: a sweep as a document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.sweeps.study_section import Images


def report(
    sweep: str | None = None,
    out: str | Path | None = None,
    where: str | Path | None = None,
    *,
    replace: bool = False,
    images: Images | None = None,
) -> Path:
    """Write the report of a sweep (left out: of the newest) into the folder `out`, and return its page, index.html.

    As `robust-cli report`: Markdown, tables and figures lie beside the page; `out` is SWEEP-report unless it is given,
    `where` as in `load_results`, `replace` writes over a report of another sweep, or one that was changed, and `images`
    ("none", "panels" or "volumes") is what may be seen of patients. Raises `BadInput` for a folder that holds anything
    else. Without matplotlib the report has no figures, and says so.
    """
    from api.python.results import open_place
    from services.report.make import make_report
    from services.sweeps.names import require_sweep_name

    settings, engine = open_place(where)
    name = require_sweep_name(engine, sweep)
    return make_report(settings, engine, name, Path(out or f"{name}-report"), replace=replace, images=images).page
