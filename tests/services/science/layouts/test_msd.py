from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from services.contracts.layout import LayoutContract
from services.errors import BadData
from services.science.imaging.nifti import read_case
from services.science.labels import SCHEMES, require_scheme
from services.science.layouts.brats import Brats
from services.science.layouts.msd import Msd
from tests.case_files import (
    DECATHLON,
    images,
    labels,
    require_real_data,
    save,
    write_case,
    write_decathlon,
    write_prostates,
)


class TestContract(LayoutContract):
    layout = Msd()

    def write(self, root: Path) -> dict[str, str]:
        write_decathlon(root, ("BRATS_001", "BRATS_002"))
        return {name: name for name in ("BRATS_001", "BRATS_002")}


def test_channels_follow_the_index(tmp_path: Path) -> None:
    (case,) = Msd().find(write_decathlon(tmp_path))
    assert (case.case_id, case.patient_id, case.scheme) == ("BRATS_001", "BRATS_001", SCHEMES["msd"])
    assert [series.channel for series in case.series] == [1, 2, 3, 0]


def test_another_channel_order_is_followed_too(tmp_path: Path) -> None:
    modality = {"0": "T2", "1": "T1Gd", "2": "FLAIR", "3": "T1"}
    (case,) = Msd().find(write_decathlon(tmp_path, index={**DECATHLON, "modality": modality}))
    assert [series.channel for series in case.series] == [3, 1, 0, 2]


def test_the_label_scheme_is_the_one_that_the_index_declares(tmp_path: Path) -> None:
    declared = {"0": "background", "1": "necrotic core", "2": "edema", "3": "enhancing tumor"}
    (case,) = Msd().find(write_decathlon(tmp_path, index={**DECATHLON, "labels": declared}))
    assert case.scheme == SCHEMES["brats2023"]


def test_the_same_case_in_both_layouts_gives_the_same_arrays(tmp_path: Path) -> None:
    write_case(tmp_path / "brats" / "BraTS_1")
    (one,) = Brats().find(tmp_path / "brats")
    (two,) = Msd().find(write_decathlon(tmp_path / "msd"))
    first, second = read_case(one), read_case(two)
    np.testing.assert_array_equal(first.images, second.images)
    np.testing.assert_array_equal(first.labels, second.labels)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"modality": {"0": "FLAIR", "1": "T1w", "2": "T2w"}}, "no channel in 'modality' is t1ce"),
        ({"labels": {"0": "background", "1": "edema", "2": "cyst", "3": "enhancing tumor"}}, "no known label scheme"),
        ({"modality": None}, "is not the index of a Decathlon data set"),
        (
            {"modality": {"0": "FLAIR", "1": "T1w", "2": "t1gd", "3": "T2w", "4": "T1ce"}},
            r"the channels 2 \(t1gd\) and 4 \(T1ce\) of 'modality' are both t1ce; give each a name of its own",
        ),
    ],
)
def test_an_index_that_does_not_fit_is_explained(tmp_path: Path, change: dict[str, object], message: str) -> None:
    with pytest.raises(BadData, match=message):
        Msd().find(write_decathlon(tmp_path, index={**DECATHLON, **change}))


def test_an_index_that_is_no_json_is_explained(tmp_path: Path) -> None:
    (tmp_path / "dataset.json").write_text("{")
    with pytest.raises(BadData, match=r"dataset\.json is not the index"):
        Msd().find(tmp_path)


def test_a_listed_file_that_is_absent_is_named(tmp_path: Path) -> None:
    write_decathlon(tmp_path)
    (tmp_path / "labelsTr" / "BRATS_001.nii.gz").unlink()
    with pytest.raises(BadData, match=r"BRATS_001\.nii\.gz is missing in .*labelsTr"):
        Msd().find(tmp_path)


def test_unpacked_files_are_found_under_their_packed_names(tmp_path: Path) -> None:
    write_decathlon(tmp_path)
    packed = tmp_path / "labelsTr" / "BRATS_001.nii.gz"
    packed.unlink()
    save(packed.with_suffix(""), images()[0])
    assert Msd().find(tmp_path)[0].segmentation.name == "BRATS_001.nii"


def test_a_case_listed_twice_is_refused(tmp_path: Path) -> None:
    write_decathlon(tmp_path)
    index = json.loads((tmp_path / "dataset.json").read_text())
    index["training"] *= 2
    (tmp_path / "dataset.json").write_text(json.dumps(index))
    with pytest.raises(BadData, match="BRATS_001 2 times"):
        Msd().find(tmp_path)


def test_another_task_has_the_series_of_its_index(tmp_path: Path) -> None:
    (case,) = Msd(declared=True).find(write_prostates(tmp_path, 1))
    assert case.names == ("t2", "adc")
    raw = read_case(case.picking(["adc"]), require_scheme("background=0 peripheral=1 transition=2"))
    np.testing.assert_array_equal(raw.images[0], raw.geometry.to_canonical(images()[0].astype(np.float32)))
    assert np.bincount(raw.labels.ravel())[1:].tolist() == [8, 3]
    with pytest.raises(BadData, match="case prostate_00 has no series 'acd'; did you mean 'adc'"):
        case.picking(["acd"])


def test_another_task_with_two_channels_alike_is_refused(tmp_path: Path) -> None:
    root = write_prostates(tmp_path, 1)
    index = json.loads((root / "dataset.json").read_text())
    (root / "dataset.json").write_text(json.dumps({**index, "modality": {"0": "ADC", "1": "adc"}}))
    with pytest.raises(BadData, match=r"the channels 0 \(ADC\) and 1 \(adc\) of 'modality' are both adc"):
        Msd(declared=True).find(root)


def test_an_image_of_one_channel_has_three_axes(tmp_path: Path) -> None:
    save(tmp_path / "imagesTr" / "spleen_1.nii.gz", images()[0])
    save(tmp_path / "labelsTr" / "spleen_1.nii.gz", labels(1, ncr=1, ed=1))
    entry = {"image": "./imagesTr/spleen_1.nii.gz", "label": "./labelsTr/spleen_1.nii.gz"}
    index = {"modality": {"0": "CT"}, "labels": {"0": "background", "1": "spleen"}, "training": [entry]}
    (tmp_path / "dataset.json").write_text(json.dumps(index))
    (case,) = Msd(declared=True).find(tmp_path)
    assert case.names == ("ct",)
    assert read_case(case, require_scheme("background=0 spleen=1")).images.shape[0] == 1


def test_another_task_needs_its_labels_declared(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"data\.series and data\.labels of a sweep"):
        Msd().find(write_prostates(tmp_path, 1))


def test_reads_the_real_case_with_its_own_label_order() -> None:
    (case,) = Msd().find(require_real_data("msd"))
    raw = read_case(case)
    assert raw.images.shape == (4, 155, 240, 240)
    assert np.bincount(raw.labels.ravel()).tolist() == [8828823, 9570, 46391, 43216]
    enhancing = raw.labels == 3
    assert raw.images[1][enhancing].mean() > 1.2 * raw.images[0][enhancing].mean()  # bright after contrast agent


def test_a_real_case_converted_to_this_layout_keeps_every_voxel(tmp_path: Path) -> None:
    source = next(case for case in Brats().find(require_real_data("brats2021")) if case.case_id.endswith("01480"))
    raw = read_case(source)
    affine, to_file = raw.geometry.file_affine, raw.geometry.from_canonical
    stacked = np.stack([to_file(raw.images[series]) for series in (3, 0, 1, 2)], axis=-1)
    save(tmp_path / "imagesTr" / "one.nii", stacked.astype(np.int16), affine)
    save(tmp_path / "labelsTr" / "one.nii", to_file(np.array([0, 2, 1, 3], np.uint8)[raw.labels]), affine)
    training = [{"image": "./imagesTr/one.nii", "label": "./labelsTr/one.nii"}]
    (tmp_path / "dataset.json").write_text(json.dumps({**DECATHLON, "training": training}))
    converted = read_case(Msd().find(tmp_path)[0])
    np.testing.assert_array_equal(converted.labels, raw.labels)
    np.testing.assert_array_equal(converted.images, raw.images)
