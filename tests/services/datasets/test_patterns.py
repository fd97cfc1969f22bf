from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from services.datasets.patterns import find_patterns
from services.errors import BadData
from services.science.layouts.files import Files
from tests.case_files import images, labels, save

N = range(6)
TREES: dict[str, tuple[list[str], dict[str, str], str]] = {
    "a folder for each case": (
        [f"p{n}/{name}.nii.gz" for n in N for name in ("ct", "pet", "seg")],
        {"ct": "{case}/ct.nii.gz", "pet": "{case}/pet.nii.gz"},
        "{case}/seg.nii.gz",
    ),
    "a folder for each series": (
        [f"{name}/case{n}.nii.gz" for n in N for name in ("t1", "flair", "seg")],
        {"flair": "flair/{case}.nii.gz", "t1": "t1/{case}.nii.gz"},
        "seg/{case}.nii.gz",
    ),
    "the series at the end of the name": (
        [f"case{n}{name}.nii.gz" for n in N for name in ("", "_seg")],
        {"image": "{case}.nii.gz"},
        "{case}_seg.nii.gz",
    ),
    "the series at the start of the name": (
        [f"{name}-{n}.nii" for n in range(12) for name in ("volume", "segmentation")],
        {"image": "volume-{case}.nii"},
        "segmentation-{case}.nii",
    ),
    "a number without a sign before it": (
        [f"{name}/{name}{n:04d}.nii.gz" for n in N for name in ("img", "label")],
        {"image": "img/img{case}.nii.gz"},
        "label/label{case}.nii.gz",
    ),
    "two sites": (
        [f"{('HGG', 'LGG')[n % 2]}/c_{n}/c_{n}_{name}.nii" for n in N for name in ("T1", "T1Gd", "OT_seg")],
        {"t1": "*/{case}/{case}_T1.nii", "t1ce": "*/{case}/{case}_T1Gd.nii"},
        "*/{case}/{case}_OT_seg.nii",
    ),
    "test images without labels": (
        [f"imagesTr/c_{n}_{k:04d}.nii.gz" for n in N for k in (0, 1)]
        + [f"labelsTr/c_{n}.nii.gz" for n in N]
        + [f"imagesTs/c_{n + 50}_0000.nii.gz" for n in (0, 1)],
        {"series0": "imagesTr/{case}_0000.nii.gz", "series1": "imagesTr/{case}_0001.nii.gz"},
        "labelsTr/{case}.nii.gz",
    ),
    "BIDS with sessions": (
        [
            f"sub-{n:02d}/ses-{v}/anat/sub-{n:02d}_ses-{v}_{name}.nii.gz"
            for n in N
            for v in (1, 2)
            for name in ("T1w", "FLAIR")
        ]
        + [f"derivatives/masks/sub-{n:02d}/ses-{v}/anat/sub-{n:02d}_ses-{v}_dseg.nii.gz" for n in N for v in (1, 2)],
        {"flair": "{patient}/*/anat/{case}_FLAIR.nii.gz", "t1": "{patient}/*/anat/{case}_T1w.nii.gz"},
        "derivatives/masks/{patient}/*/anat/{case}_dseg.nii.gz",
    ),
    "visits of patients": (
        [f"p{n}/v{v}/{name}.nii.gz" for n in N for v in (1, 2) for name in ("t1", "seg")],
        {"t1": "{patient}/{visit}/t1.nii.gz"},
        "{patient}/{visit}/seg.nii.gz",
    ),
    "a mask of the brain beside that of the lesion": (
        [f"p{n}/{name}.nii.gz" for n in N for name in ("t1", "brain_mask", "lesion_mask")],
        {"t1": "{case}/t1.nii.gz"},
        "{case}/lesion_mask.nii.gz",
    ),
    "a label map of a program beside that of an expert": (
        [f"images/U-{n}_11/U-{n}_11_{name}.nii.gz" for n in N for name in ("T1", "FLAIR")]
        + [f"seg/U-{n}_11_{name}.nii.gz" for n in N for name in ("automated_approx_segm", "segm")],
        {"flair": "images/{case}_11/{case}_11_FLAIR.nii.gz", "t1": "images/{case}_11/{case}_11_T1.nii.gz"},
        "seg/{case}_11_segm.nii.gz",  # {case}_segm.nii.gz would find U-0_11_automated_approx, too
    ),
    "a file missing": (
        [f"p{n}/{name}.nii.gz" for n in N for name in ("t1", "t2", "seg") if (n, name) != (3, "t2")],
        {"t1": "{case}/t1.nii.gz", "t2": "{case}/t2.nii.gz"},
        "{case}/seg.nii.gz",
    ),
    "one case": (["p1/t1.nii.gz", "p1/seg.nii.gz"], {"t1": "{case}/t1.nii.gz"}, "{case}/seg.nii.gz"),
    "a word of label maps above all": (
        [f"seg_data/p{n}/{name}.nii.gz" for n in N for name in ("t1", "seg")],
        {"t1": "seg_data/{case}/t1.nii.gz"},
        "seg_data/{case}/seg.nii.gz",
    ),
}


@pytest.mark.parametrize("tree", TREES)
def test_the_patterns_of_a_tree_are_found(tmp_path: Path, tree: str) -> None:
    files, series, segmentation = TREES[tree]
    for file in files:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_bytes(b"")
    found = find_patterns(tmp_path)
    assert (dict(found.series), found.segmentation) == (series, segmentation)
    assert len(Files(files=found.series, segmentation=segmentation).scan(tmp_path)) == found.cases


def test_label_maps_without_a_telling_name_are_known_by_what_they_hold(tmp_path: Path) -> None:
    for n in range(3):
        for name, array in (("a", images(n)[0]), ("b", images(n)[1].astype(np.float32) / 7), ("c", labels(3))):
            save(tmp_path / f"p{n}" / f"{name}.nii.gz", array)
    found = find_patterns(tmp_path)
    assert found.segmentation == "{case}/c.nii.gz"
    assert dict(found.series) == {"a": "{case}/a.nii.gz", "b": "{case}/b.nii.gz"}


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    for file in (*TREES["test images without labels"][0], "notes.txt"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_bytes(b"")
    assert find_patterns(tmp_path).left_out == ("imagesTs/c_50_0000.nii.gz",)


def test_a_tree_without_label_maps_says_how_to_name_them(tmp_path: Path) -> None:
    for n in range(3):
        save(tmp_path / f"p{n}" / "t1.nii.gz", images(n)[0])
    with pytest.raises(BadData, match=r"no label map with the same names was found; say where .* --images .* --labels"):
        find_patterns(tmp_path)


def test_a_tree_of_other_files_is_told_to_convert_them(tmp_path: Path) -> None:
    (tmp_path / "a.dcm").write_bytes(b"")
    with pytest.raises(BadData, match=r"holds no NIfTI file .* dcm2niix"):
        find_patterns(tmp_path)
