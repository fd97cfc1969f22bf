"""Draw validation Dice over epochs for a sweep's distillations: `plot_trainings.py SWEEP OUT.png`.

One row of panels per defense of the sweep that has a temperature, teacher left, student right; colors are temperatures.
With `--table` in place of OUT.png: a Markdown table of the same at some epochs, and the test Dice of the student.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path

import matplotlib as mpl
from sqlalchemy import text

from db.engine import read
from services.database import open_database
from services.settings import load_settings

mpl.use("Agg")
from matplotlib import pyplot as plt

COLORS = ("#444444", "#1b73b3", "#2a8f57", "#d1600b", "#8a4fa3")
PHASES = ("teacher", "student")
REGIONS = ("WT", "TC", "ET")

Key = tuple[str, float]  # defense, temperature

_EPOCHS = """
SELECT DISTINCT cell.defense, cell.defense_params, epoch.phase, epoch.epoch, epoch.validation_dice
FROM cell JOIN sweep ON sweep.id = cell.sweep_id JOIN epoch ON epoch.job_id = cell.job_id
WHERE sweep.name = :sweep ORDER BY epoch.epoch
"""
_TEST = """
SELECT defense, defense_params, region, AVG(value) AS value FROM results
WHERE sweep = :sweep AND attack = 'clean' AND metric = 'dice' GROUP BY defense, defense_params, region
"""


def main(sweep: str, out: str) -> None:
    with read(open_database(load_settings())) as connection:
        epochs = connection.execute(text(_EPOCHS), {"sweep": sweep}).mappings().all()
        scores = connection.execute(text(_TEST), {"sweep": sweep}).mappings().all()
    curves: dict[Key, dict[str, dict[int, float]]] = defaultdict(lambda: defaultdict(dict))
    for row in epochs:
        if key := _key(row["defense"], row["defense_params"]):
            curves[key][row["phase"]][row["epoch"]] = row["validation_dice"]
    test = {(_key(row["defense"], row["defense_params"]), row["region"]): row["value"] for row in scores}
    if out == "--table":
        print_table(curves, test)
    else:
        draw(curves, Path(out))


def _key(defense: str, params: str) -> Key | None:
    """None for a defense without a temperature."""
    temperature = json.loads(params or "{}").get("temperature")
    return None if temperature is None else (defense, float(temperature))


def print_table(curves: dict[Key, dict[str, dict[int, float]]], test: dict[tuple[Key | None, str], float]) -> None:
    """Validation Dice at a quarter, half and all of the epochs, and the test Dice per region."""
    print("| defense | T | teacher 1/4 | 1/2 | end | student 1/4 | 1/2 | end | test WT | TC | ET |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    for key in sorted(curves):
        cells = []
        for phase in PHASES:
            curve = curves[key][phase]
            last = max(curve, default=0)
            cells += [f"{curve[epoch]:.2f}" if epoch in curve else "–" for epoch in (last // 4, last // 2, last)]
        cells += [f"{test[key, region]:.2f}" if (key, region) in test else "–" for region in REGIONS]
        print(f"| {key[0]} | {key[1]:g} | {' | '.join(cells)} |")


def draw(curves: dict[Key, dict[str, dict[int, float]]], out: Path) -> None:
    """One panel per defense and phase."""
    defenses = sorted({defense for defense, _ in curves})
    figure, axes = plt.subplots(len(defenses), 2, figsize=(8, 2.5 * len(defenses)), sharey=True, squeeze=False)
    for line, defense in zip(axes, defenses, strict=True):
        for axis, phase in zip(line, PHASES, strict=True):
            for color, temperature in zip(COLORS, sorted(t for name, t in curves if name == defense), strict=False):
                curve = curves[defense, temperature][phase]
                axis.plot(list(curve), list(curve.values()), color=color, linewidth=1.3, label=f"T = {temperature:g}")
            axis.set_title(f"{defense}: {phase}", fontsize=10)
            axis.set_ylim(0, 1)
            axis.grid(alpha=0.25)
        line[0].set_ylabel("validation Dice")
    for axis in axes[-1]:
        axis.set_xlabel("epoch")
    handles, labels = axes[0][0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="lower center", ncol=len(labels), fontsize=9, frameon=False)
    figure.tight_layout(rect=(0, 0.35 / len(defenses) * 0.4, 1, 1))
    figure.savefig(out, dpi=110)


if __name__ == "__main__":
    main(*sys.argv[1:])
