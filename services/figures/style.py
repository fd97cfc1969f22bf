"""How every figure looks: themes, one colour and marker per defense, one dash per access, settings of matplotlib."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from services.errors import BadInput, UnknownName

if TYPE_CHECKING:
    from matplotlib.figure import Figure

#: Inches between the margins of a printed page, as journals set it (180 mm).
PAGE = 7.09
EXTRA = "pip install 'robustseg[web]'"


@dataclass(frozen=True)
class Theme:
    """Colours of one background; each of `colors` stands out from it by at least 3 to 1."""

    name: str
    background: str
    text: str
    faint: str  # of the grid
    colors: tuple[str, ...]  # of defenses, the undefended network first
    good: str
    bad: str
    quiet: str  # what says nothing: not run, not significant


#: Hues that people tell apart who do not see red or green, after Okabe and Ito 2008, as dark or light as it needs.
LIGHT = Theme(
    "light",
    *("#ffffff", "#1a1a1a", "#d9d9d9"),
    ("#3c3c3c", "#0072b2", "#c24e00", "#00805e", "#a1478b", "#8a6d00", "#3587b8", "#7b3294"),
    *("#0072b2", "#c24e00", "#e8e8e8"),
)
DARK = Theme(
    "dark",
    *("#14171a", "#ececec", "#3a3f45"),
    ("#d6d6d6", "#5cb3f0", "#ff8c4a", "#3fcf9f", "#e596cf", "#e8c547", "#a5d4f2", "#c49ae6"),
    *("#5cb3f0", "#ff8c4a", "#2b3036"),
)
THEMES: Mapping[str, Theme] = {theme.name: theme for theme in (LIGHT, DARK)}
_MARKERS = ("o", "s", "^", "D", "v", "P", "X", "p", "h")

#: One at a time: matplotlib's settings are those of the whole process.
_settings = threading.RLock()


@dataclass(frozen=True)
class DefenseStyle:
    """How one defense is drawn."""

    color: str
    marker: str
    hatch: str


_HATCHES = ("", "////", "....", "\\\\\\\\", "xxxx", "----", "++++", "oooo", "||||")


def theme_named(name: str) -> Theme:
    """`light` or `dark`; raises `UnknownName`."""
    if name not in THEMES:
        raise UnknownName("theme", name, THEMES)
    return THEMES[name]


def looks_of(defenses: Iterable[str], theme: Theme) -> dict[str, DefenseStyle]:
    """A look for each defense of a sweep, by its words, in the order given: the undefended network is first.

    All figures of a sweep take theirs from all of its defenses, so that what is left out of a figure changes no colour.
    More defenses than colours differ in their markers and hatches.
    """
    return {
        words: DefenseStyle(
            theme.colors[place % len(theme.colors)], _MARKERS[place % len(_MARKERS)], _HATCHES[place % len(_HATCHES)]
        )
        for place, words in enumerate(dict.fromkeys(defenses))
    }


def require_matplotlib() -> None:
    """Raises `BadInput` where it is not installed; quiet where a home cannot be written, about its list of fonts."""
    if find_spec("matplotlib") is None:
        raise BadInput(f"figures cannot be drawn without matplotlib: {EXTRA}")
    logging.getLogger("matplotlib").setLevel(logging.ERROR)


@contextmanager
def settings_of(theme: Theme) -> Iterator[None]:
    """Matplotlib as figures of this theme need it, whatever a user has set; text is text, no formula."""
    import matplotlib

    with _settings, matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_settings_of(theme))
        yield


def _settings_of(theme: Theme) -> dict[Any, Any]:
    ink = ("text.color", "axes.labelcolor", "axes.edgecolor", "axes.titlecolor", "xtick.color", "ytick.color")
    return {
        **dict.fromkeys(ink, theme.text),
        **dict.fromkeys(("figure.facecolor", "axes.facecolor", "savefig.facecolor"), theme.background),
        "font.family": ["DejaVu Sans"],
        "font.size": 7.5,
        "axes.titlesize": 8,
        "axes.labelsize": 7.5,
        "xtick.labelsize": 7,
        "ytick.labelsize": 7,
        "legend.fontsize": 7,
        "figure.titlesize": 8.5,
        "text.parse_math": False,
        "axes.formatter.use_mathtext": False,
        "axes.unicode_minus": True,
        "svg.fonttype": "none",
        "svg.hashsalt": "robustseg",
        "pdf.fonttype": 42,
        "axes.grid": True,
        "grid.color": theme.faint,
        "grid.linewidth": 0.5,
        "axes.axisbelow": True,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.linewidth": 0.6,
        "xtick.major.width": 0.6,
        "ytick.major.width": 0.6,
        "xtick.major.size": 2.5,
        "ytick.major.size": 2.5,
        "lines.linewidth": 1.3,
        "lines.markersize": 4,
        "hatch.linewidth": 0.5,
        "hatch.color": theme.background,
        "legend.frameon": False,
        "legend.handlelength": 2.6,
        "figure.titleweight": "bold",
        "patch.edgecolor": theme.text,
        "patch.linewidth": 0.5,
        "figure.constrained_layout.use": True,
    }


def new_figure(height: float, width: float = PAGE) -> Figure:
    """An empty figure of so many inches; call it, and all that draws into it, within `settings_of`."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height))
    FigureCanvasAgg(figure)
    return figure


def two_rows(first: list[Any], second: list[Any]) -> tuple[int, list[Any]]:
    """Handles of a legend, those of `first` above those of `second`, and its columns; legends are filled by column."""
    from matplotlib.lines import Line2D

    if len(second) > 5:
        return 5, [*first, *second]
    columns = max(len(first), len(second))
    nothing = Line2D([], [], linestyle="none", label=" ")
    rows = [row + [nothing] * (columns - len(row)) for row in (first, second)]
    return columns, [handle for pair in zip(*rows, strict=True) for handle in pair]
