"""What the names that other people's files give to channels mean in an anatomy: its own names, or those of gliomas."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from services.errors import BadInput
from services.science.anatomy import BRATS, Anatomy
from services.science.external._outputs import known_regions
from services.science.labels import series_of, tissue_of

_REGIONS = {"whole tumor": "WT", "tumor core": "TC", "enhancing tumor": "ET"}


def series_in(names: Sequence[str], anatomy: Anatomy, file: str) -> list[str]:
    """The series that channels are; raises `BadInput`, naming the file, for names of others."""
    if len(names) == len(anatomy.series) == 1:
        return list(anatomy.series)
    found = _all(_among(anatomy.series, name, series_of(name)) for name in names)
    if found is None:
        raise BadInput(
            f"{file} calls its channels {', '.join(names)}: say with 'series' which of {', '.join(anatomy.series)} "
            "they are"
        )
    return found


def classes_in(names: Sequence[str], anatomy: Anatomy) -> list[str] | None:
    """The classes that channels stand for; None where one is none."""
    return _all(_among(anatomy.classes, name, _tissue(name)) for name in names)


def regions_in(names: Sequence[str], anatomy: Anatomy) -> list[str] | None:
    """The regions that channels stand for; None where one is none."""
    return _all(_among(known_regions(anatomy), name, _REGIONS.get(_plain(name)) or _tissue(name)) for name in names)


def unclear(names: Iterable[str], anatomy: Anatomy, file: str) -> BadInput:
    """The error for channels that are neither classes nor regions."""
    return BadInput(
        f"{file} calls its labels {', '.join(names)}: say with 'classes' which of {', '.join(anatomy.classes)} the "
        "network's channels mean, or with 'regions' which regions if they overlap"
    )


def _tissue(name: str) -> str | None:
    label = tissue_of(name)
    return None if label is None else BRATS.classes[label]


def _among(known: Collection[str], name: str, glioma: str | None) -> str | None:
    """The name itself, in any letters, or what a glioma's would be called; None where that is not known."""
    if name in known:
        return name
    called = {_plain(own): own for own in known}
    return called.get(_plain(name)) or (called.get(_plain(glioma)) if glioma else None)


def _plain(name: str) -> str:
    return name.strip().lower().replace("_", " ").replace("-", " ")


def _all(names: Iterable[str | None]) -> list[str] | None:
    found = list(names)
    return None if None in found else [name for name in found if name]
