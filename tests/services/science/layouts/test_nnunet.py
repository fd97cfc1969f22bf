from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from services.contracts.layout import LayoutContract, label_map, save_nifti, scan_of
from services.datasets.discover import describe_folder, scan
from services.errors import BadData
from services.science.imaging.nifti import read_case
from services.science.labels import LabelScheme
from services.science.layouts.nnunet import NnunetRawFolder

CT_PET: dict[str, Any] = {
    "channel_names": {"0": "CT", "1": "PET scan"},
    "labels": {"background": 0, "liver": 1, "big tumor": 2},
    "numTraining": 2,
    "file_ending": ".nii.gz",
}


def write_raw(root: Path, index: Mapping[str, Any] = CT_PET, names: tuple[str, ...] = ("a_01", "a_02")) -> Path:
    channels = index.get("channel_names", index.get("modality"))
    for number, name in enumerate(names):
        for channel in range(len(channels or ())):
            save_nifti(root / "imagesTr" / f"{name}_{channel:04d}.nii.gz", scan_of(10 * number + channel))
        save_nifti(root / "labelsTr" / f"{name}.nii.gz", label_map(1, 2))
    (root / "dataset.json").write_text(json.dumps(index))
    return root


class TestContract(LayoutContract):
    layout = NnunetRawFolder()
    scheme = LabelScheme.declared({"background": (0,), "liver": (1,), "big_tumor": (2,)})

    def write(self, root: Path) -> dict[str, str]:
        write_raw(root)
        return {name: name for name in ("a_01", "a_02")}


def test_series_and_labels_come_from_the_index(tmp_path: Path) -> None:
    found = NnunetRawFolder().describe(write_raw(tmp_path / "Dataset005_Liver"))
    assert found is not None
    assert found.series == ("ct", "pet_scan")
    assert found.labels == {"liver": (1,), "big_tumor": (2,)}
    assert found.regions is None
    first, _ = NnunetRawFolder().find(tmp_path)
    assert first.names == ("ct", "pet_scan")
    raw = read_case(first.picking(["pet_scan"]), TestContract.scheme)
    np.testing.assert_array_equal(raw.images[0], raw.geometry.to_canonical(scan_of(1)))


def test_regions_are_sets_of_the_values_that_they_list(tmp_path: Path) -> None:
    labels = {"background": 0, "whole tumor": [1, 2, 3], "tumor core": [2, 3], "enhancing tumor": [3]}
    found = NnunetRawFolder().describe(
        write_raw(tmp_path, {**CT_PET, "labels": labels, "regions_class_order": [1, 2, 3]})
    )
    assert found is not None
    assert found.labels == {"label1": (1,), "label2": (2,), "enhancing_tumor": (3,)}
    assert found.regions == {
        "whole_tumor": ("label1", "label2", "enhancing_tumor"),
        "tumor_core": ("label2", "enhancing_tumor"),
        "enhancing_tumor": ("enhancing_tumor",),
    }


def test_channels_of_one_name_are_told_apart(tmp_path: Path) -> None:
    found = NnunetRawFolder().describe(write_raw(tmp_path, {**CT_PET, "channel_names": {"0": "noNorm", "1": "noNorm"}}))
    assert found is not None
    assert found.series == ("nonorm", "nonorm_2")


def test_voxels_that_nobody_annotated_need_a_label(tmp_path: Path) -> None:
    found = NnunetRawFolder().describe(
        write_raw(tmp_path, {**CT_PET, "labels": {"background": 0, "liver": 1, "ignore": 2}})
    )
    assert found is not None
    assert "calls the value 2 'ignore'" in found.unusable
    assert found.labels == {"liver": (1,)}


def test_files_may_be_listed_instead(tmp_path: Path) -> None:
    write_raw(tmp_path / "raw")
    listed = {"b": {"images": ["../raw/imagesTr/a_01_0000.nii.gz", "../raw/imagesTr/a_01_0001.nii.gz"],
                    "label": "../raw/labelsTr/a_01.nii.gz"}}  # fmt: skip
    (tmp_path / "raw" / "dataset.json").unlink()
    (tmp_path / "listed").mkdir()
    (tmp_path / "listed" / "dataset.json").write_text(json.dumps({**CT_PET, "dataset": listed}))
    (case,) = NnunetRawFolder().find(tmp_path / "listed")
    assert (case.case_id, len(case.series)) == ("b", 2)


def test_a_folder_of_version_1_is_known_by_its_files(tmp_path: Path) -> None:
    index = {
        "modality": {"0": "CT", "1": "PET"},
        "labels": {"0": "background", "1": "liver", "2": "tumor"},
        "training": [{"image": "./imagesTr/a_01.nii.gz", "label": "./labelsTr/a_01.nii.gz"}],
    }
    cases = scan(write_raw(tmp_path, index), declared=True)
    assert [(case.layout, case.names) for case in cases] == [("nnunet", ("ct", "pet"))] * 2
    description = describe_folder(tmp_path)
    assert description is not None
    assert description.labels == {"liver": (1,), "tumor": (2,)}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"file_ending": ".png"}, r"end in '\.png'; expected NIfTI"),
        ({"channel_names": ["CT"]}, "expected 'channel_names' with the number"),
        ({"channel_names": {"zero": "CT"}}, "expected 'channel_names' with the number"),
        ({"labels": {"liver": "one"}}, "expected 'labels' with the name"),
        ({"labels": {"liver": 1.5}}, "expected 'labels' with the name"),
        ({"labels": None}, "expected 'labels' with the name"),
        ({"dataset": {"a": 1}}, "expected 'dataset' with 'images' and 'label'"),
        ({"dataset": {"a": {"images": [], "label": "x"}}}, "case a has 0 images, but there are 2 channels"),
    ],
)
def test_an_index_that_does_not_fit_is_explained(tmp_path: Path, change: dict[str, Any], words: str) -> None:
    write_raw(tmp_path)
    (tmp_path / "dataset.json").write_text(json.dumps({**CT_PET, **change}))
    with pytest.raises(BadData, match=words):
        (NnunetRawFolder().find(tmp_path), NnunetRawFolder().describe(tmp_path))


@pytest.mark.parametrize("text", ["[" * 100_000, "{", "\xff", '{"channel_names": {"0": "CT"}'])
def test_an_index_that_is_no_json_is_explained(tmp_path: Path, text: str) -> None:
    (tmp_path / "dataset.json").write_text(text)
    with pytest.raises(BadData, match=r"dataset\.json is not the index of a data set: expected JSON"):
        NnunetRawFolder().find(tmp_path)
