"""Label schemes and regions: which number means which tissue, declared and never guessed from the values present."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from services.errors import BadData, UnknownName

#: Labels of a glioma: every label map inside the system numbers them so.
BACKGROUND, NCR, ED, ET = 0, 1, 2, 3


@dataclass(frozen=True)
class LabelScheme:
    """Which values in the files mean which label; label 0 is the background.

    `name` stands for the scheme in sweep files, in the database and in digests: a key of `SCHEMES`, or for labels that
    a sweep declares each label with its values, "background=0 organ=1,2".
    """

    name: str
    values: tuple[tuple[int, ...], ...]  # of label 0, 1, 2, ...

    @classmethod
    def declared(cls, values: Mapping[str, Iterable[int]]) -> Self:
        """The scheme of labels that a sweep declares, the background first, each with its values in the files."""
        found = {name: tuple(of_label) for name, of_label in values.items()}
        words = (f"{name}={','.join(map(str, of_label))}" for name, of_label in found.items())
        return cls(" ".join(words), tuple(found.values()))

    @classmethod
    def identity(cls, labels: int) -> Self:
        """The scheme in which the value of each of so many labels is its number."""
        return cls("internal", tuple((number,) for number in range(labels)))

    @property
    def label_of(self) -> dict[int, int]:
        """Value in the files -> label."""
        return {value: label for label, of_label in enumerate(self.values) for value in of_label}


#: "brats" is BraTS 2017-2022, "brats2023" its 2023 glioma data, "msd" Decathlon Task01.
SCHEMES: Mapping[str, LabelScheme] = {
    scheme.name: scheme
    for scheme in (
        LabelScheme.identity(4),
        LabelScheme("brats", ((0,), (1,), (2,), (4,))),
        LabelScheme("brats2023", ((0,), (1,), (2,), (3,))),
        LabelScheme("msd", ((0,), (2,), (1,), (3,))),
    )
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

#: What series and tissues are called in files of others.
_SERIES = {
    **dict.fromkeys(("t1", "t1w", "t1n"), "t1"),
    **dict.fromkeys(("t1gd", "t1ce", "t1c"), "t1ce"),
    **dict.fromkeys(("t2", "t2w"), "t2"),
    **dict.fromkeys(("flair", "t2f"), "flair"),
}
_TISSUES = {"background": BACKGROUND, "ncr": NCR, "ed": ED, "et": ET}


def require_scheme(name: str) -> LabelScheme:
    """The scheme of that name, one of `SCHEMES` or a declared one; raises `UnknownName`."""
    if "=" in name:
        labels = (word.partition("=") for word in name.split())
        return LabelScheme.declared({label: map(int, values.split(",")) for label, _, values in labels})
    if name not in SCHEMES:
        raise UnknownName("label scheme", name, SCHEMES)
    return SCHEMES[name]


def to_internal(
    labels: NDArray[np.generic], scheme: LabelScheme, *, source: str = "the label map"
) -> NDArray[np.uint8]:
    """Label map in the internal scheme, uint8, same shape.

    Raises `BadData` naming `source` for fractional or unknown values.
    """
    mapping = scheme.label_of
    if labels.dtype == np.uint8:  # by table: to name unknown values all voxels are sorted
        table = np.full(256, 255, np.uint8)
        table[list(mapping)] = list(mapping.values())
        known: NDArray[np.uint8] = table[labels.astype(np.uint8, copy=False)]
        if known.max(initial=0) < 255:
            return known
    values = np.unique(labels)
    whole = values.astype(np.float64)
    unknown = [f"{value:g}" for value in whole if not (np.isfinite(value) and value in mapping)]
    if unknown:
        raise BadData(
            f"{source} holds label values {', '.join(unknown[:5])}, but scheme {scheme.name!r} allows only "
            f"{', '.join(map(str, sorted(mapping)))}; declare the right scheme with data.labels"
        )
    internal = np.zeros(labels.shape, np.uint8)
    for value, label in mapping.items():
        if label:
            internal[labels == value] = label
    return internal


def from_internal(labels: NDArray[np.uint8], scheme: LabelScheme) -> NDArray[np.uint8]:
    """A map of class numbers as files of the scheme have it; of several values of a label the last one."""
    return np.array([of_label[-1] for of_label in scheme.values], np.uint8)[labels]


def classes_mask(labels: NDArray[np.uint8], classes: Collection[int]) -> NDArray[np.bool_]:
    """Where a label map holds one of the classes."""
    return np.isin(labels, list(classes))


def ordered_regions(regions: Iterable[str]) -> list[str]:
    """Regions as tables show them: those of gliomas from the outermost on, others by name."""
    found = set(regions)
    return [*(name for name in REGIONS if name in found), *sorted(found.difference(REGIONS))]


def series_of(name: str) -> str | None:
    """The series, `t1`, `t1ce`, `t2` or `flair`; None for another name."""
    return _SERIES.get(name.strip().lower())


def tissue_of(name: str) -> int | None:
    """The internal label; None for another name."""
    words = name.strip().lower()
    if words in _TISSUES:
        return _TISSUES[words]
    if "edema" in words or "oedema" in words:
        return ED
    if "necro" in words or "non" in words:
        return NCR
    if "enhanc" in words:
        return ET
    return BACKGROUND if "background" in words else None
