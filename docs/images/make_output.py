"""Draw what `robust-cli submit` and `compare` print as an SVG: `python docs/images/make_output.py SWEEP OUT.svg`.

Reads the database of the working folder, 80 columns wide; of the comparisons the first pair of defenses is shown.
"""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text
from sqlalchemy import Engine

from api.cli.layout import fold_all, lay_out
from services.database import open_database
from services.reports.comparisons import compared, pair_by_pair, primary, stored_comparisons
from services.reports.findings import findings, fitting
from services.reports.means import mean_tables, read_means
from services.reports.table import Table
from services.settings import load_settings

_WIDTH = 80
#: Budgets that are shown of the means, as a README needs it.
_BUDGETS = ("0", "8/255", "32/255")


def main(sweep: str, out: Path) -> None:
    engine = open_database(load_settings())
    console = Console(record=True, width=_WIDTH, file=io.StringIO(), markup=False, emoji=False, highlight=False)
    _say(console, f"$ robust-cli submit examples/{sweep}.yaml", "bold")
    for line in fitting(findings(engine, sweep), 10, lambda lines: fold_all(lines, _WIDTH)):
        _say(console, line)
    for command, table in _tables(engine, sweep):
        _say(console, f"\n$ robust-cli {command}" if command else "", "bold")
        title, lines = lay_out(table, _WIDTH)
        _say(console, title, "bold")
        console.print(Text("\n".join(lines)), soft_wrap=True)
    # The reader's own monospace font will do; fetching one from the network will not.
    svg = re.sub(r"@font-face \{.*?\}", "", console.export_svg(title="robust-cli"), flags=re.DOTALL)
    out.write_text("\n".join(line.rstrip() for line in svg.splitlines()) + "\n", encoding="utf-8")


def _say(console: Console, line: str, style: str = "") -> None:
    console.print(Text("\n".join(fold_all([line], _WIDTH)), style), soft_wrap=True)


def _tables(engine: Engine, sweep: str) -> list[tuple[str, Table]]:
    means = mean_tables(read_means(engine, sweep))[0]
    shown = [row for row in means.rows if row[1] in ("clean", "ifgsm") and row[3] in _BUDGETS]
    rows = stored_comparisons(engine, sweep, ["WT"]).rows
    return [
        (f"results {sweep} --attack clean,ifgsm   # some rows", Table(means.title, means.columns, shown)),
        (f"compare {sweep}   # the endpoint, and the first pair", primary(rows)),
        ("", pair_by_pair(compared(rows, "dice"))[0]),
    ]


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
