"""What the channels of a model's output stand for, as classes of an anatomy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from services.errors import BadInput
from services.science.anatomy import BRATS, Anatomy


def require_classes(classes: Sequence[str], anatomy: Anatomy) -> None:
    """Raise `BadInput` unless every class of the anatomy stands there, and no other."""
    unknown = sorted(set(classes) - set(anatomy.classes))
    missing = [name for name in anatomy.classes if name not in classes]
    if unknown or missing:
        raise BadInput(
            f"expected for each channel one of {', '.join(anatomy.classes)}, and each of these at least once, "
            + (f"got {', '.join(unknown)}" if unknown else f"{', '.join(missing)} is missing")
            + ": use the names of data.labels, which may join values that the model does not tell apart"
        )


def known_regions(anatomy: Anatomy) -> Mapping[str, tuple[int, ...]]:
    """The regions that a channel may stand for, as sets of classes: those of gliomas wherever the labels are theirs."""
    return {**(BRATS.scored if anatomy.classes == BRATS.classes else {}), **anatomy.scored}


def decisions(regions: Sequence[str], anatomy: Anatomy) -> list[tuple[int, int]]:
    """(channel, class) in the order in which regions decide on a voxel, the smallest first.

    A region decides on its one class that no smaller region has: of a glioma ET on ET, then TC on NCR, then WT on ED.
    Raises `BadInput` for regions that do not tell all classes apart.
    """
    known = known_regions(anatomy)
    if unknown := [name for name in regions if name not in known]:
        raise BadInput(
            f"expected for each channel one of the data's regions and labels {', '.join(known)}, got "
            f"{', '.join(unknown)}: declare it in data.regions, or use these names"
        )
    taken: set[int] = set()
    found = []
    for channel in sorted(range(len(regions)), key=lambda channel: len(known[regions[channel]])):
        own = [label for label in known[regions[channel]] if label not in taken]
        if len(own) != 1:
            raise BadInput(
                f"{', '.join(regions)} do not tell the labels apart: expected regions of which each has exactly one "
                f"of {', '.join(anatomy.classes[1:])} more than the smaller ones"
            )
        taken.update(own)
        found.append((channel, own[0]))
    if missing := [name for label, name in enumerate(anatomy.classes) if label and label not in taken]:
        raise BadInput(
            f"{', '.join(regions)} leave out {', '.join(missing)}: expected regions that hold every label of the data"
        )
    return found
