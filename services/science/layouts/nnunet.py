"""nnU-Net's raw folders: `imagesTr/<case>_0000.nii.gz`, `labelsTr/<case>.nii.gz`, explained by `dataset.json`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from typing_extensions import override

from services.bounded_files import require_path
from services.errors import BadData
from services.science.labels import each_once, plain_name, series_name
from services.science.layouts._index import find_index, is_nnunet, read_index
from services.science.layouts.base import CaseFiles, Layout, LayoutDescription, SeriesFile

_ENDINGS = (".nii.gz", ".nii")


class NnunetRawFolder(Layout):
    """A folder such as Dataset005_Prostate of nnU-Net 2 (or 1); `dataset.json` names channels, labels and regions.

    Source: documentation/dataset_format.md and region_based_training.md of nnU-Net.
    """

    @override
    def scan(self, root: Path) -> list[CaseFiles]:
        if (found := _index(root)) is None:
            return []
        index, content = found
        folder, channels, ending = index.parent, _channels(index, content), _ending(index, content)
        files = {
            case_id: _conventional(folder, case_id, channels, ending) for case_id in _case_ids(folder, channels, ending)
        }
        files |= _listed(index, content, channels)

        def case(case_id: str, images: list[Path], label: Path) -> CaseFiles:
            return CaseFiles(
                case_id=case_id,
                patient_id=case_id,
                layout=self.name,
                scheme=None,
                series=tuple(map(SeriesFile, images)),
                segmentation=label,
                missing=tuple(path for path in (*images, label) if not path.is_file()),
                names=tuple(channels.values()),
            )

        return [case(case_id, *files[case_id]) for case_id in sorted(files)]

    @override
    def describe(self, root: Path) -> LayoutDescription | None:
        if (found := _index(root)) is None:
            return None
        index, content = found
        series = tuple(_channels(index, content).values())
        given, ignored = _labels(index, content)
        unusable = (
            f"{index} calls the value {ignored} 'ignore', for voxels that nobody annotated, but no score here leaves "
            "voxels out; declare in data.labels as which label they count"
            if ignored is not None
            else ""
        )
        single = {values[0]: name for name, values in given.items() if len(values) == 1}
        if len(single) == len(given):
            return LayoutDescription(series, given, unusable=unusable)
        every = sorted({value for values in given.values() for value in values})
        names = {value: single.get(value, f"label{value}") for value in every}
        return LayoutDescription(
            series,
            {names[value]: (value,) for value in every},
            {name: tuple(names[value] for value in values) for name, values in given.items()},
            unusable,
        )


def _index(root: Path) -> tuple[Path, dict[str, Any]] | None:
    """The index of an nnU-Net folder and its content; None where there is none."""
    index = find_index(root)
    if index is None:
        return None
    content = read_index(index)
    return (index, content) if is_nnunet(index, content) else None


def _channels(index: Path, content: Mapping[str, Any]) -> dict[int, str]:
    """Number of a channel in file names -> name of the series; a name that comes twice gets a number."""
    given = content.get("channel_names", content.get("modality"))
    try:
        if not isinstance(given, dict) or not given:
            raise TypeError("no mapping")
        numbers = sorted(int(key) for key in given)
        names = each_once(series_name(str(given[str(number)])) for number in numbers)
    except (TypeError, ValueError, KeyError) as error:
        raise BadData(
            f"{index}: expected 'channel_names' with the number of each channel and its name, such as "
            '{"0": "T2", "1": "ADC"}'
        ) from error
    return dict(zip(numbers, names, strict=True))


def _ending(index: Path, content: Mapping[str, Any]) -> str:
    ending = content.get("file_ending", ".nii.gz")
    if ending not in _ENDINGS:
        raise BadData(f"{index}: its files end in {ending!r}; expected NIfTI, {' or '.join(_ENDINGS)}: convert them")
    return str(ending)


def _labels(index: Path, content: Mapping[str, Any]) -> tuple[dict[str, tuple[int, ...]], int | None]:
    """Labels and regions with their values, without the background, and the value that nnU-Net ignores."""
    given = content.get("labels")
    found: dict[str, tuple[int, ...]] = {}
    ignored = None
    try:
        if not isinstance(given, dict) or not given:
            raise TypeError("no mapping")
        if all(str(key).isdecimal() for key in given):  # as version 1 has it: value -> name
            given = {str(name): int(value) for value, name in given.items()}
        for name, of_label in given.items():
            values = tuple(of_label) if isinstance(of_label, list) else (of_label,)
            if not values or not all(type(value) is int and 0 <= value <= 255 for value in values):
                raise ValueError(name)
            if str(name).lower() == "ignore":
                ignored = values[0]
            elif values != (0,):
                found[plain_name(str(name))] = values
    except (TypeError, ValueError) as error:
        raise BadData(
            f"{index}: expected 'labels' with the name of each label or region and its value or values, from 0 to 255, "
            'such as {"background": 0, "whole tumor": [1, 2], "core": 2}'
        ) from error
    return found, ignored


def _case_ids(folder: Path, channels: Mapping[int, str], ending: str) -> set[str]:
    images = re.compile(rf"(.+)_(\d{{4}}){re.escape(ending)}", re.DOTALL)
    found = (images.fullmatch(path.name) for path in _files(folder / "imagesTr"))
    labelled = (path.name for path in _files(folder / "labelsTr") if path.name.endswith(ending))
    return {match[1] for match in found if match and int(match[2]) in channels} | {
        name.removesuffix(ending) for name in labelled
    }


def _conventional(folder: Path, case_id: str, channels: Mapping[int, str], ending: str) -> tuple[list[Path], Path]:
    images = [folder / "imagesTr" / f"{case_id}_{channel:04d}{ending}" for channel in channels]
    return images, folder / "labelsTr" / f"{case_id}{ending}"


def _listed(index: Path, content: Mapping[str, Any], channels: Mapping[int, str]) -> dict[str, tuple[list[Path], Path]]:
    """The cases whose files the index lists under 'dataset', which may lie anywhere."""
    listed = content.get("dataset", {})
    try:
        found = {
            str(case_id): (
                [index.parent / require_path(image) for image in entry["images"]],
                index.parent / require_path(entry["label"]),
            )
            for case_id, entry in listed.items()
        }
    except (AttributeError, TypeError, KeyError) as error:
        raise BadData(f"{index}: expected 'dataset' with 'images' and 'label' for each case") from error
    except ValueError as error:
        raise BadData(f"{index}: expected under 'dataset' {error}") from error
    for case_id, (images, _) in found.items():
        if len(images) != len(channels):
            raise BadData(f"{index}: case {case_id} has {len(images)} images, but there are {len(channels)} channels")
    return found


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return [path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")]
