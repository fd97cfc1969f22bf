"""Draws `phantoms.png`: four phantoms, their four series and their labels. Run: python docs/images/make_phantoms.py"""

from __future__ import annotations

from pathlib import Path

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import ListedColormap
from matplotlib.patches import Patch

from services.datasets.synth import phantom_case
from services.science.labels import ET

PHANTOMS = ((2, 96, 0), (8, 96, 0), (1, 96, 6), (12, 48, 0))  # number, size, seed
COLORS = {"necrotic core": "#e4572e", "edema": "#3fa34d", "enhancing": "#ffd23f"}
TITLES = ("T1", "T1ce", "T2", "FLAIR", "labels", "T1ce, coronal")


def main() -> None:
    """Write the picture beside this file."""
    figure, rows = plt.subplots(len(PHANTOMS), len(TITLES), figsize=(12, 2.04 * len(PHANTOMS)), facecolor="black")
    for row, (number, size, seed) in zip(rows, PHANTOMS, strict=True):
        raw = phantom_case(number, size=size, seed=seed)
        tumor, enhancing = raw.labels > 0, raw.labels == ET
        level = int(np.argmax(tumor.sum((1, 2)) + 4 * enhancing.sum((1, 2))))
        depth = int(np.argmax(tumor.sum((0, 2)) + 4 * enhancing.sum((0, 2))))
        for axes, series in zip(row, (0, 1, 2, 3, 3), strict=False):
            show(axes, raw.images[series], raw.images[series][level])
        labels = np.ma.masked_equal(raw.labels[level], 0)[::-1, ::-1]
        row[4].imshow(labels, cmap=ListedColormap(list(COLORS.values())), vmin=1, vmax=3, alpha=0.55)
        show(row[5], raw.images[1], raw.images[1][:, depth])
        row[0].text(0.02, 0.02, f"{size} mm", color="white", fontsize=9, transform=row[0].transAxes)
    for axes, title in zip(rows[0], TITLES, strict=True):
        axes.set_title(title, color="white", fontsize=11)
    for axes in rows.flat:
        axes.axis("off")
    handles = [Patch(color=color, label=name) for name, color in COLORS.items()]
    figure.legend(handles=handles, loc="lower center", ncols=3, frameon=False, labelcolor="white", fontsize=9)
    figure.subplots_adjust(0, 0.035, 1, 0.965, 0.01, 0.01)
    figure.savefig(Path(__file__).with_name("phantoms.png"), dpi=75)


def show(axes: plt.Axes, volume: np.ndarray, plane: np.ndarray) -> None:
    """One plane, anterior or superior up, right of the head on the left as radiologists see it."""
    axes.imshow(plane[::-1, ::-1], cmap="gray", vmin=0, vmax=np.percentile(volume[volume > 0], 99.7))


if __name__ == "__main__":
    main()
