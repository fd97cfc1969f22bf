"""Figures: one function each, as values that pages, reports, commands and notebooks show."""

from services.figures.draw import FIGURES, draw
from services.figures.drawing import Drawing
from services.figures.selection import Selection

__all__ = ["FIGURES", "Drawing", "Selection", "draw"]
