"""Slices of a body on the axes of a figure: gray images, labels over them, letters at their sides."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from services.science.imaging.planes import OTHER_END

#: Of labels, in the order of the data, told apart also by people who do not see red or green (Okabe and Ito 2008).
_COLORS = ("#e69f00", "#56b4e9", "#f0e442", "#009e73", "#d55e00", "#cc79a7", "#0072b2", "#ffffff")


def color_of(number: int) -> str:
    """Of the label of this number, the background not counted."""
    return _COLORS[number % len(_COLORS)]


def draw_gray(axes: Any, plane: NDArray[np.float32], low: float, high: float, aspect: float | str) -> None:
    """A slice from black, `low`, to white, `high`, without ticks and frame."""
    axes.imshow(plane, cmap="gray", vmin=low, vmax=high if high > low else low + 1, aspect=aspect)
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_visible(False)


def write_directions(axes: Any, ends: str) -> None:
    """Letters at the four sides of an image whose rows run to the first of two ends, its columns to the second."""
    down, right = ends[0], ends[1]
    sides = {"bottom": down, "top": OTHER_END[down], "right": right, "left": OTHER_END[right]}
    for side, letter in sides.items():
        across = side in ("left", "right")
        x, y = (float(side == "right"), 0.5) if across else (0.5, float(side == "top"))
        axes.annotate(
            letter,
            (x, y),
            xycoords="axes fraction",
            xytext=(3 - 6 * x if across else 0, 0 if across else 3 - 6 * y),
            textcoords="offset points",
            ha=side if across else "center",
            va="center" if across else side,
            color="white",
            fontsize=8,
            bbox={"facecolor": "black", "edgecolor": "none", "pad": 0.7},
        )


def draw_labels(axes: Any, labels: NDArray[np.uint8], classes: int, aspect: float | str) -> None:
    """Class numbers of a slice in the colours of their labels; background shows what is below."""
    from matplotlib.colors import ListedColormap

    colors = ListedColormap([color_of(number) for number in range(classes - 1)])
    shown = np.ma.masked_equal(labels, 0)
    axes.imshow(shown, cmap=colors, vmin=0.5, vmax=classes - 0.5, alpha=0.6, interpolation="nearest", aspect=aspect)
