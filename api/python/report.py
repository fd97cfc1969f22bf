"""`rs.report`: a sweep as a document."""

from __future__ import annotations

from pathlib import Path
from typing import get_args


def report(
    sweep: str | None = None,
    out: str | Path | None = None,
    where: str | Path | None = None,
    *,
    images: str | None = None,
    replace: bool = False,
) -> Path:
    """Write the report of a sweep (left out: of the newest) into the folder `out`, and return its page, index.html.

    As `robust-cli report`: Markdown, tables and figures lie beside the page; `out` is SWEEP-report unless it is given,
    `where` as in `load_results`. `images` is what may be seen of patients, "none", "panels" or "volumes"; left out: as
    the sweep file says, else panels of phantoms alone. `replace` writes over a report of another sweep, or one that was
    changed. Raises `BadInput` for a folder that holds anything else. Without matplotlib there are no figures, and the
    report says so.
    """
    from api.python.results import open_place
    from services.errors import UnknownName
    from services.report.make import make_report
    from services.sweeps.names import require_sweep_name
    from services.sweeps.sections.study import Images

    known: dict[str, Images] = {value: value for value in get_args(Images)}
    if images is not None and images not in known:
        raise UnknownName("value of images", images, known)
    settings, engine = open_place(where)
    name = require_sweep_name(engine, sweep)
    shown = None if images is None else known[images]
    return make_report(settings, engine, name, Path(out or f"{name}-report"), replace=replace, images=shown).page
