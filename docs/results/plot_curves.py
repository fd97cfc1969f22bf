"""Draw mean Dice over epsilon for a finished sweep: `plot_curves.py SWEEP OUT.png [REGION [ATTACK ...]]`.

One row of panels per model and one column per attack (of an attack that was adapted to defenses all forms count: name
others); colors are defenses, full lines white-box, dashed transfer. Bands are 95 % intervals of the mean over cases
(bootstrap of cases, pointwise).
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

import matplotlib as mpl
import numpy as np
from sqlalchemy import text

from db.engine import read
from services.database import open_database
from services.seeds import derive
from services.settings import load_settings

mpl.use("Agg")
from matplotlib import pyplot as plt

COLORS = ("#444444", "#1b73b3", "#d1600b", "#2a8f57", "#8a4fa3")


def main(sweep: str, out: Path, region: str = "WT", *only: str) -> None:
    scores = text("SELECT * FROM results WHERE sweep = :sweep AND metric = 'dice' AND region = :region")
    with read(open_database(load_settings())) as connection:
        found = connection.execute(scores, {"sweep": sweep, "region": region}).mappings().all()
    rows = [row for row in found if not only or row["attack"] in ("clean", *only)]
    models = sorted({row["model"] for row in rows}, reverse=True)
    attacks = sorted({row["attack"] for row in rows} - {"clean"})
    defenses = sorted({row["defense"] for row in rows}, key=lambda name: (name != "none", name))
    values: dict[tuple[str, ...], dict[float, dict[str, list[float]]]] = defaultdict(
        lambda: defaultdict(lambda: defaultdict(list))
    )
    for row in rows:
        keys = [(row["model"], row["defense"], row["attack"], row["access"])]
        if row["attack"] == "clean":
            keys = [
                (row["model"], row["defense"], attack, access)
                for attack in attacks
                for access in ("white-box", "transfer")
            ]
        for key in keys:
            values[key][row["epsilon"]][row["case_id"]].append(row["value"])

    figure, axes = plt.subplots(
        len(models),
        len(attacks),
        figsize=(3.4 * len(attacks), 2.9 * len(models)),
        sharex=True,
        sharey=True,
        squeeze=False,
    )
    for line, model in zip(axes, models, strict=True):
        for axis, attack in zip(line, attacks, strict=True):
            for color, defense in zip(COLORS, defenses, strict=False):
                for access, style in (("white-box", "-"), ("transfer", "--")):
                    curve = values.get((model, defense, attack, access), {})
                    if len(curve) > 1:
                        draw(axis, curve, color, style, f"{defense}, {access}", band=style == "-")
            axis.set_title(f"{model}: {attack}", fontsize=10)
            axis.set_ylim(0, 1)
            axis.grid(alpha=0.25)
    for axis in axes[-1]:
        axis.set_xlabel("epsilon × 255")
    for line in axes:
        line[0].set_ylabel(f"mean {region} Dice")
    handles, labels = axes[0][0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="lower center", ncol=3, fontsize=8, frameon=False)
    figure.tight_layout(rect=(0, 0.09, 1, 1))
    figure.savefig(out, dpi=110)


def draw(
    axis: plt.Axes, curve: dict[float, dict[str, list[float]]], color: str, style: str, label: str, band: bool
) -> None:
    epsilons = sorted(curve)
    cases = sorted(set.intersection(*(set(curve[epsilon]) for epsilon in epsilons)))
    table = np.array([[np.mean(curve[epsilon][case]) for case in cases] for epsilon in epsilons])
    x = np.array(epsilons) * 255
    axis.plot(x, table.mean(1), style, color=color, label=label, linewidth=1.6, marker="o", markersize=2.5)
    if band:
        rng = np.random.default_rng(derive(0, "plot", label))
        means = table[:, rng.integers(0, len(cases), (2000, len(cases)))].mean(2)
        low, high = np.percentile(means, [2.5, 97.5], axis=1)
        axis.fill_between(x, low, high, color=color, alpha=0.12, linewidth=0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
