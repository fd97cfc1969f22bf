"""Label schemes and regions: which number means which tissue, declared and never guessed from the values present."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Self

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

#: How far from a whole number a label may be stored.
_ALMOST_WHOLE = 1e-3
#: How many values a byte has, and the one that stands for a value without a label: there are fewer labels.
_BYTES, _UNKNOWN = 256, 255

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

    Values within 0.001 of a whole number mean that number: a scaling header may store 1 as 0.99999994. Raises `BadData`
    naming `source` for other fractions and for unknown values.
    """
    mapping = scheme.label_of
    if labels.dtype.kind == "f":
        whole = np.rint(labels)
        with np.errstate(invalid="ignore"):  # of infinity
            almost = bool((np.abs(labels - whole) <= _ALMOST_WHOLE).all())
        labels = whole if almost else labels
    else:
        almost = True
    if almost and labels.size and labels.min() >= 0 and labels.max() < _BYTES:
        known = _by_table(labels.astype(np.uint8, copy=False), mapping)
        if known.max() < _UNKNOWN:
            return known
    unknown = [value for value in np.unique(labels) if not (np.isfinite(value) and value in mapping)]
    if unknown:
        shown = ", ".join(map(_exactly, unknown[:5]))
        raise BadData(f"{source} holds label values {shown}, {_remedy(unknown, scheme)}")
    internal = np.zeros(labels.shape, np.uint8)
    for value, label in mapping.items():
        if label:
            internal[labels == value] = label
    return internal


def _remedy(unknown: Sequence[np.generic], scheme: LabelScheme) -> str:
    """What values that no label of the scheme has are a sign of, and what to do; ascending, NaN and infinity last."""
    numbers = np.array(unknown, np.float64)
    if not np.isfinite(numbers).all():
        return "and NaN or infinity is no label; write 0 where there is none"
    if (np.abs(numbers - np.rint(numbers)) > _ALMOST_WHOLE).any():
        return (
            "which lie between whole numbers, as interpolation or a scaling header makes them; resample the labels by "
            "nearest neighbour, or correct scl_slope"
        )
    allowed = _in_words(sorted(scheme.label_of))
    return f"but scheme {scheme.name!r} allows only {allowed}; declare the right scheme with data.labels"


def _by_table(labels: NDArray[np.uint8], mapping: Mapping[int, int]) -> NDArray[np.uint8]:
    """The label of each value, `_UNKNOWN` for values without one, in the memory order of `labels`.

    `bytes.translate` takes a quarter of the time of an index by an array. To name unknown values all voxels are sorted.
    """
    table = bytearray([_UNKNOWN] * _BYTES)
    for value, label in mapping.items():
        if 0 <= value < _BYTES:
            table[value] = label
    order: Literal["F", "C"] = "F" if labels.flags.f_contiguous else "C"
    found = bytearray(labels.ravel(order)).translate(table)
    return np.frombuffer(found, np.uint8).reshape(labels.shape, order=order)


def _in_words(values: Sequence[int]) -> str:
    """Values in a sentence: a long run of them by its ends."""
    if len(values) > 20 and values[-1] - values[0] == len(values) - 1:
        return f"{values[0]} to {values[-1]}"
    return ", ".join(map(str, values))


def _exactly(value: np.generic) -> str:
    """Every digit of it: 1.0004 is not 1."""
    number = float(value) if value.dtype.kind == "f" else int(value)
    return str(int(number)) if number == np.rint(number) and abs(number) < 1e15 else str(value)


def from_internal(labels: NDArray[np.uint8], scheme: LabelScheme) -> NDArray[np.uint8]:
    """A map of class numbers as files of the scheme have it; of several values of a label the last one."""
    return np.array([of_label[-1] for of_label in scheme.values], np.uint8)[labels]


def classes_mask(labels: NDArray[np.uint8], classes: Collection[int]) -> NDArray[np.bool_]:
    """Where a label map holds one of the classes."""
    found = np.zeros(labels.shape, np.bool_)
    for number in classes:  # a comparison each takes a quarter of `np.isin`
        found |= labels == number
    return found


def ordered_regions(regions: Iterable[str], declared: Iterable[str] = ()) -> list[str]:
    """Regions as tables show them: as declared; then those of gliomas from the outermost on, then others by name."""
    found = set(regions)
    return [name for name in dict.fromkeys((*declared, *REGIONS, *sorted(found))) if name in found]


def series_of(name: str) -> str | None:
    """The series, `t1`, `t1ce`, `t2` or `flair`; None for another name."""
    return _SERIES.get(name.strip().lower())


def series_name(channel: str) -> str:
    """What a channel is called in a sweep: the series of a glioma, else its own name in small letters."""
    return series_of(channel) or plain_name(channel).lower()


def plain_name(text: str) -> str:
    """The name with what sweep files allow in names: letters, digits, `_`, `+` and `-`."""
    return re.sub(r"[^A-Za-z0-9_+-]+", "_", text.strip()).strip("_+-") or "unnamed"


def each_once(names: Iterable[str]) -> list[str]:
    """The names, those that come again with a number behind."""
    found: list[str] = []
    for name in names:
        number, unique = 2, name
        while unique in found:
            unique, number = f"{name}_{number}", number + 1
        found.append(unique)
    return found


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
