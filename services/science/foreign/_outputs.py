"""What the channels of a model's output stand for, as our classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from services.science.labels import REGIONS

if TYPE_CHECKING:
    from services.science.anatomy import Anatomy


def require_classes(classes: Sequence[str], anatomy: Anatomy) -> None:
    """Raise `ValueError` unless every class of the anatomy stands there, and no other."""
    unknown = sorted(set(classes) - set(anatomy.classes))
    missing = [name for name in anatomy.classes if name not in classes]
    if unknown or missing:
        raise ValueError(
            f"classes: a list of {', '.join(anatomy.classes)} in which each stands, "
            + (f"got {', '.join(unknown)}" if unknown else f"{', '.join(missing)} is missing")
        )


def decisions(regions: Sequence[str], anatomy: Anatomy) -> list[tuple[int, int]]:
    """(channel, class) in the order in which regions decide on a voxel, the smallest first.

    A region decides on its one class that no smaller region has: ET on ET, then TC on NCR, then WT on ED. Raises
    `ValueError` for regions that do not tell all classes apart.
    """
    for name in regions:
        if name not in REGIONS:
            raise ValueError(f"regions: a list of {', '.join(REGIONS)}, got {name}")
    taken: set[int] = set()
    found = []
    for channel in sorted(range(len(regions)), key=lambda channel: len(REGIONS[regions[channel]])):
        own = [label for label in REGIONS[regions[channel]] if label not in taken]
        if len(own) != 1:
            raise ValueError(f"regions: {', '.join(regions)} do not tell the classes apart; [WT, TC, ET] do")
        taken.update(own)
        found.append((channel, own[0]))
    if len(taken) + 1 < len(anatomy.classes):
        raise ValueError(f"regions: {', '.join(regions)} leave out a class; [WT, TC, ET] do not")
    return found
