"""Label schemes and regions: which number means which tissue, declared and never guessed from the values present."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from services.errors import BadData, UnknownName

#: The internal scheme: every label map inside the system uses these numbers.
BACKGROUND, NCR, ED, ET = 0, 1, 2, 3

#: Source value -> internal label. "brats" is BraTS 2017-2022, "brats2023" its 2023 glioma data, "msd" Decathlon Task01.
SCHEMES: Mapping[str, Mapping[int, int]] = {
    "internal": {0: BACKGROUND, 1: NCR, 2: ED, 3: ET},
    "brats": {0: BACKGROUND, 1: NCR, 2: ED, 4: ET},
    "brats2023": {0: BACKGROUND, 1: NCR, 2: ED, 3: ET},
    "msd": {0: BACKGROUND, 1: ED, 2: NCR, 3: ET},
}

#: Regions that are scored, as sets of internal labels; nested: ET within TC within WT. NCR and ED are single labels.
REGIONS: Mapping[str, tuple[int, ...]] = {
    "WT": (NCR, ED, ET),
    "TC": (NCR, ET),
    "ET": (ET,),
    "NCR": (NCR,),
    "ED": (ED,),
}

SERIES = ("t1", "t1ce", "t2", "flair")


def require_scheme(name: str) -> Mapping[int, int]:
    """The mapping of a scheme, one of `SCHEMES` or one that `own_scheme` named; raises `UnknownName`."""
    if "=" in name:
        values = [word.partition("=")[2].split(",") for word in name.split()]
        return {int(value): label for label, of_label in enumerate(values) for value in of_label}
    if name not in SCHEMES:
        raise UnknownName("label scheme", name, SCHEMES)
    return SCHEMES[name]


def own_scheme(values: Mapping[str, Iterable[int]]) -> str:
    """The name of a scheme that is none of `SCHEMES`: class after class with its values in the files, "organ=1,2"."""
    return " ".join(f"{name}={','.join(map(str, found))}" for name, found in values.items())


def to_internal(labels: NDArray[np.generic], scheme: str, *, source: str = "the label map") -> NDArray[np.uint8]:
    """Label map in the internal scheme, uint8, same shape.

    Raises `BadData` naming `source` for fractional or unknown values.
    """
    mapping = require_scheme(scheme)
    values = np.unique(labels)
    whole = values.astype(np.float64)
    unknown = [f"{value:g}" for value in whole if not (np.isfinite(value) and value in mapping)]
    if unknown:
        raise BadData(
            f"{source} holds label values {', '.join(unknown[:5])}, but scheme {scheme!r} allows only "
            f"{', '.join(str(value) for value in mapping)}; declare the right scheme with data.labels"
        )
    internal = np.zeros(labels.shape, np.uint8)
    for value, label in mapping.items():
        if label:
            internal[labels == value] = label
    return internal


def region_mask(labels: NDArray[np.uint8], region: str) -> NDArray[np.bool_]:
    """Boolean mask of a region in an internal label map; raises `UnknownName`."""
    if region not in REGIONS:
        raise UnknownName("region", region, REGIONS)
    return classes_mask(labels, REGIONS[region])


def from_internal(labels: NDArray[np.uint8], scheme: str) -> NDArray[np.uint8]:
    """A map of class numbers as files of the scheme have it."""
    mapping = require_scheme(scheme)
    values = np.zeros(max(mapping.values()) + 1, np.uint8)
    values[list(mapping.values())] = list(mapping)
    return values[labels]


def classes_mask(labels: NDArray[np.uint8], classes: Collection[int]) -> NDArray[np.bool_]:
    """Where a label map holds one of the classes."""
    mask: NDArray[np.bool_] = np.isin(labels, list(classes))
    return mask


def ordered_regions(regions: Iterable[str]) -> list[str]:
    """Regions as tables show them: those of gliomas from the outermost on, others by name."""
    found = set(regions)
    return [*(name for name in REGIONS if name in found), *sorted(found.difference(REGIONS))]
