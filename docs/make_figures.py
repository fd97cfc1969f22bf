"""Writes `docs/figures.md` and its pictures: each figure of `robust-cli plot`, light and dark, from a made-up sweep.

    PYTHONPATH=. .venv/bin/python docs/make_figures.py             # what `make docs` calls

The numbers are invented (tests/services/figures/made_up.py) and the same on every machine; bytes of pictures may differ
with the fonts and the version of matplotlib, so that `make docs-check` compares the page alone.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

from services.figures import Drawing, Selection, draw
from services.reports.formats import to_markdown
from tests.services.figures.made_up import NAME, made_up_sweep

FOLDER = Path(__file__).parent
PICTURES = FOLDER / "images" / "figures"
#: Rows of a table that the page shows.
ROWS = 5
DPI = 130

#: Figure -> what it is for, and what it is drawn with beside its defaults.
SHOWN: dict[str, tuple[str, Selection]] = {
    "curve": (
        "How scores fall with the budget, for every defense, region and kind of access. Noise of the same size "
        "stands in each panel: an attack that does no more than noise is none.",
        Selection(),
    ),
    "pairs": (
        "One defense against the undefended network, patient by patient, and the smallest difference that so many "
        "patients could have shown.",
        Selection.of(defense=["pgd_at"]),
    ),
    "ranking": ("Which defense is best by the primary endpoint, and how sure that is.", Selection()),
    "gates": ("Whether the numbers of a model may be believed.", Selection()),
    "failures": ("How often a region is lost, and in which way.", Selection()),
    "training": ("Whether the networks were trained to their end.", Selection()),
    "cohort": ("Who was tested, and who has scores.", Selection()),
}
HEAD = """# Figures

Written by `make docs` (docs/make_figures.py) from a made-up sweep: no number here was measured.

    robust-cli plot my-sweep curve                            # my-sweep-curve.png, and its caption
    robust-cli plot my-sweep pairs --out figure.pdf           # .png, .svg, .pdf; .csv and .tex: the numbers in it
    robust-cli plot my-sweep curve --attack all --metric all  # a figure for each; --region, --defense leave some out

Every figure has the size of a printed page, text that is text, one colour and marker for each defense in all figures
of a sweep, and a light and a dark form (`--theme dark`). In the SVG every patient's mark names its case (`data-case`),
and a page with `style-src 'self'` shows it. Without `--attack` it is the declared worst case, else the attack that
leaves the lowest mean Dice of the first region. The `.csv` and the `.tex` (booktabs, longtable) hold every number that
is drawn.
"""


def main() -> None:
    """Write page and pictures."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    parts = [HEAD]
    with tempfile.TemporaryDirectory() as folder:
        engine = made_up_sweep(Path(folder) / "robust.db")
        for name, (what, selection) in SHOWN.items():
            for theme in ("light", "dark"):
                (drawing, *_) = draw(engine, NAME, name, selection, theme)
                (PICTURES / f"{name}-{theme}.png").write_bytes(drawing.png(dpi=DPI))
            parts.append(section(name, what, drawing))
        engine.dispose()
    (FOLDER / "figures.md").write_text("\n".join(parts))


def section(name: str, what: str, drawing: Drawing) -> str:
    """A figure with its caption and the beginning of its table."""
    rows = drawing.table.rows
    head = to_markdown([type(drawing.table)(f"The first rows of {len(rows)}", drawing.table.columns, rows[:ROWS])])
    picture = (
        f'<picture><source media="(prefers-color-scheme: dark)" srcset="images/figures/{name}-dark.png">'
        f'<img alt="{drawing.title}" src="images/figures/{name}-light.png"></picture>'
    )
    return "\n".join((f"## {name}", "", what, "", picture, "", f"*{drawing.caption}*", "", head.rstrip(), ""))


if __name__ == "__main__":
    main()
