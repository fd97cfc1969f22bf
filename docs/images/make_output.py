"""Draw what `robust-cli submit` ends with as an SVG: `python docs/images/make_output.py SWEEP OUT.svg`.

Reads the database of the working folder; long tables are cut as a README needs it.
"""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

from api.cli.show import rich_table
from services.database import open_database
from services.reports.comparisons import at_a_glance, stored_comparisons
from services.reports.means import mean_scores
from services.reports.table import Table
from services.settings import load_settings


def main(sweep: str, out: Path) -> None:
    engine = open_database(load_settings())
    means = mean_scores(engine, sweep)
    shown = [row for row in means.rows if row[2] in ("clean", "ifgsm") and row[4] in ("0", "8/255", "32/255")]
    glance = at_a_glance(stored_comparisons(engine, sweep).rows)
    pairs = [
        row
        for row in glance.rows
        if row[3] in ("clean", "ifgsm") and row[5] in ("0", "8/255", "32/255") and row[2] != "none"
    ]
    console = Console(record=True, width=126, file=io.StringIO())
    console.print(Text(f"$ robust-cli submit examples/{sweep}.yaml", "bold"))
    for table in (
        Table(f"{means.title} (some rows)", means.columns, shown),
        Table("paired comparisons (some rows)", glance.columns, pairs[:6]),
    ):
        console.print(Text(table.title, "bold"))
        console.print(rich_table(table))
    # The reader's own monospace font will do; fetching one from the network will not.
    svg = re.sub(r"@font-face \{.*?\}", "", console.export_svg(title="robust-cli"), flags=re.DOTALL)
    out.write_text("\n".join(line.rstrip() for line in svg.splitlines()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
