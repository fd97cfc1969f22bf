"""Medical Segmentation Decathlon: one 4-D image per case, its channels and labels named by `dataset.json`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from pydantic import Field
from typing_extensions import override

from services.bounded_files import require_path
from services.errors import BadData
from services.science.labels import SCHEMES, SERIES, LabelScheme, each_once, plain_name, series_name, tissue_of
from services.science.layouts._index import find_index, is_nnunet, read_index
from services.science.layouts.base import CaseFiles, Layout, LayoutDescription, SeriesFile


class Msd(Layout):
    """Channel order and label meaning are read from `dataset.json`, never assumed.

    Task01 explains itself. Of another task the data section declares labels and series, or takes those of the index.
    """

    declared: bool = Field(False, description="Whether the data section declares series and labels.")

    @override
    def scan(self, root: Path) -> list[CaseFiles]:
        if (index := find_index(root)) is None:
            return []
        content = read_index(index)
        if is_nnunet(index, content):
            return []
        return sorted(_cases(index, content, self.name, self.declared), key=lambda case: case.case_id)

    @override
    def describe(self, root: Path) -> LayoutDescription | None:
        """None of Task01, whose channels and labels are those of gliomas."""
        if (index := find_index(root)) is None or is_nnunet(index, content := read_index(index)):
            return None
        _, modalities, labels = _entries(index, content)
        with suppress(BadData):
            _channels(modalities, index)
            _scheme(labels, index)
            return None
        names = each_once(plain_name(name) for value, name in labels.items() if value)
        values = [value for value in labels if value]
        return LayoutDescription(
            tuple(_named(modalities, index)), {name: (value,) for name, value in zip(names, values, strict=True)}
        )


_Entries = tuple[list[tuple[str, str]], dict[int, str], dict[int, str]]


def _entries(index: Path, content: Mapping[str, Any]) -> _Entries:
    """Images with their label maps, channels with their names, values with the labels that they mean."""
    try:
        pairs = [
            (require_path(str(entry["image"])), require_path(str(entry["label"]))) for entry in content["training"]
        ]
        modalities = {int(key): str(value) for key, value in content["modality"].items()}
        labels = {int(key): str(value) for key, value in content["labels"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadData(
            f"{index} is not the index of a Decathlon data set: expected JSON with 'modality', 'labels' and 'training' "
            f"(pairs of 'image' and 'label') ({type(error).__name__}: {error})"
        ) from error
    return pairs, modalities, labels


def _cases(index: Path, content: Mapping[str, Any], layout: str, declared: bool) -> list[CaseFiles]:
    pairs, modalities, labels = _entries(index, content)
    scheme = None if declared else _scheme(labels, index)
    channels = _named(modalities, index) if declared else _channels(modalities, index)
    cases = [_case(index.parent / image, index.parent / label, channels, scheme, layout) for image, label in pairs]
    case_id, count = Counter(case.case_id for case in cases).most_common(1)[0] if cases else ("", 0)
    if count > 1:
        raise BadData(f"{index} lists case {case_id} {count} times; remove the repetition")
    return cases


def _case(image: Path, label: Path, channels: Mapping[str, int], scheme: LabelScheme | None, layout: str) -> CaseFiles:
    case_id = image.name.removesuffix(".gz").removesuffix(".nii")
    image, label = _existing(image), _existing(label)
    several = len(channels) > 1  # an image of one channel is 3-D
    series = tuple(SeriesFile(image, channel if several else None) for channel in channels.values())
    missing = tuple(path for path in (image, label) if not path.is_file())
    return CaseFiles(case_id, case_id, layout, scheme, series, label, missing, tuple(channels))


def _existing(path: Path) -> Path:
    """The file as listed, or the same one unpacked or packed: Decathlon folders come both ways."""
    other = path.with_suffix("") if path.suffix == ".gz" else path.with_name(f"{path.name}.gz")
    return other if other.is_file() and not path.is_file() else path


def _named(modalities: Mapping[int, str], index: Path) -> dict[str, int]:
    """Channels by name: that of a glioma's series, else the one in `dataset.json` in small letters."""
    found: dict[str, int] = {}
    for channel, name in modalities.items():
        series = series_name(name)
        if (other := found.setdefault(series, channel)) != channel:
            raise BadData(
                f"{index}: the channels {other} ({modalities[other]}) and {channel} ({name}) of 'modality' are both "
                f"{series}; give each a name of its own"
            )
    return found


def _channels(modalities: Mapping[int, str], index: Path) -> dict[str, int]:
    place = _named(modalities, index)
    absent = [series for series in SERIES if series not in place]
    if absent:
        raise BadData(
            f"{index}: no channel in 'modality' is {absent[0]}; got {', '.join(modalities.values())}; "
            "of other data, data.series and data.labels of a sweep say what they are"
        )
    return {series: place[series] for series in SERIES}


def _scheme(labels: Mapping[int, str], index: Path) -> LabelScheme:
    """The label scheme whose meaning is that of the declared names."""
    declared: dict[int, Any] = {value: tissue_of(name) for value, name in labels.items()}
    for name in ("msd", "brats2023", "brats"):
        if SCHEMES[name].label_of == declared:
            return SCHEMES[name]
    names = ", ".join(f"{value}: {name}" for value, name in labels.items())
    raise BadData(f"{index}: 'labels' names no known label scheme; expected background, edema, non-enhancing tumor "
                  f"and enhancing tumor, got {names}; of other data, data.series and data.labels "
                  "of a sweep say what they are")  # fmt: skip
