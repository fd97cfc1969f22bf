"""Medical Segmentation Decathlon: one 4-D image per case, its channels and labels named by `dataset.json`."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import Field
from typing_extensions import override

from services.errors import BadData
from services.science.labels import SCHEMES, SERIES, LabelScheme, series_of, tissue_of
from services.science.layouts.base import CaseFiles, Layout, SeriesFile, walk


class Msd(Layout):
    """Channel order and label meaning are read from `dataset.json`, never assumed.

    Task01 explains itself. Of another task the data section declares the labels, and which series are used.
    """

    declared: bool = Field(False, description="Whether the data section declares series and labels.")

    @override
    def scan(self, root: Path) -> list[CaseFiles]:
        indexes = [folder / "dataset.json" for folder, _, files in walk(root) if "dataset.json" in files]
        if len(indexes) > 1:
            raise BadData(f"{indexes[0]} and {indexes[1]} are two data sets; give the folder of one of them")
        return sorted(_cases(indexes[0], self.name, self.declared), key=lambda case: case.case_id) if indexes else []


def _cases(index: Path, layout: str, declared: bool) -> list[CaseFiles]:
    try:
        content = json.loads(index.read_bytes())
        pairs = [(str(entry["image"]), str(entry["label"])) for entry in content["training"]]
        modalities = {int(key): str(value) for key, value in content["modality"].items()}
        labels = {int(key): str(value) for key, value in content["labels"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadData(
            f"{index} is not the index of a Decathlon data set: expected JSON with 'modality', 'labels' and 'training' "
            f"(pairs of 'image' and 'label') ({type(error).__name__}: {error})"
        ) from error
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
        series = series_of(name) or name.strip().lower()
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
