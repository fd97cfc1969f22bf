"""The files of the protocol: what they plan is what it says, and its two scripts do what it says."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import nibabel as nib
import numpy as np
import pytest

from examples.protocol.choose import Setting, chosen
from examples.protocol.prepare import gliomas, hippocampus
from services.sweeps.reading.load import load_sweep

FILES = Path(__file__).parents[2] / "examples" / "protocol"
BUDGETS = [1, 2, 4, 8, 16, 32]


@pytest.mark.parametrize("name", ["hippocampus", "brats"])
def test_the_sweeps_have_the_budgets_defenses_and_attackers_of_the_protocol(name: str) -> None:
    sweep = load_sweep(FILES / f"{name}.yaml")
    assert sweep.training.replicas == 3
    assert [defense.name for defense in sweep.defenses] == ["none", "T1", "T10", "T50", "static", "pgd_at", "trades"]
    for attack in sweep.attacks[:4]:
        assert [round(epsilon * 255, 6) for epsilon in attack.epsilons] == BUDGETS
    letter = [defense.spec for defense in sweep.defenses if defense.name.startswith("T")]
    assert [(spec["temperature"], spec["loss"], spec["scaled_start"]) for spec in letter if spec] == [
        (1, "ce", False),
        (10, "ce", False),
        (50, "ce", False),
    ]
    assert sweep.claims is not None
    assert list(sweep.claims.attackers) == ["white-box", "adaptive", "transfer", "realised"]
    assert (sweep.claims.decided_by, sweep.claims.margin) == ("adaptive", 0.02)
    assert sweep.claims.variance_factor == (2 if name == "hippocampus" else 1)


def test_twenty_files_are_drawn_for_choosing_and_no_other_folder_has_them(tmp_path: Path) -> None:
    names = [f"h_{number:03d}.nii.gz" for number in range(25)]
    pairs = [{"image": f"./imagesTr/{name}", "label": f"./labelsTr/{name}"} for name in names]
    for pair in pairs:
        for part in pair.values():
            (tmp_path / "source" / part).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "source" / part).write_bytes(part.encode())
    (tmp_path / "source" / "dataset.json").write_text(json.dumps({"modality": {"0": "MRI"}, "training": pairs[::-1]}))
    hippocampus(tmp_path / "source", tmp_path / "out")
    found = {
        folder: {path.name for path in (tmp_path / "out" / folder / "imagesTr").iterdir()}
        for folder in ("choosing", "hippocampus")
    }
    assert (len(found["choosing"]), len(found["hippocampus"])) == (20, 5)
    assert not found["choosing"] & found["hippocampus"]
    with (tmp_path / "out" / "choosing" / "split.csv").open() as file:
        parts = {row["case"]: row["part"] for row in csv.DictReader(file)}
    assert {f"{case}.nii.gz" for case in parts} == found["choosing"]
    assert sorted(parts.values()) == ["test"] * 5 + ["train"] * 15


def test_patients_of_all_three_layouts_get_the_names_and_labels_of_one(tmp_path: Path) -> None:
    """One voxel of each label: core, edema, enhancing; series hold their own number."""
    source, affine = tmp_path / "data", np.diag([1.0, 1.0, 2.0, 1.0])

    def image(values: object, *, dtype: type = np.int16) -> nib.Nifti1Image:
        return nib.Nifti1Image(np.asarray(values, dtype), affine)

    case = source / "brats2023" / "GLI"
    case.mkdir(parents=True)
    for number, name in enumerate(("t1n", "t1c", "t2w", "t2f")):
        nib.save(image(np.full((1, 1, 4), number)), case / f"GLI-{name}.nii.gz")
    nib.save(image([[[0, 1, 2, 3]]], dtype=np.float32), case / "GLI-seg.nii.gz")
    for folder in ("imagesTr", "labelsTr"):
        (source / "msd" / folder).mkdir(parents=True)
    channels = np.broadcast_to(np.array([3, 0, 1, 2]), (1, 1, 4, 4))  # FLAIR, T1w, t1gd, T2w
    nib.save(image(channels), source / "msd" / "imagesTr" / "M.nii.gz")
    nib.save(image([[[0, 2, 1, 3]]]), source / "msd" / "labelsTr" / "M.nii.gz")
    (source / "brats2021" / "B").mkdir(parents=True)
    (source / "brats2021" / "B" / "B_t1.nii.gz").write_bytes(b"as it is")
    gliomas(source, tmp_path / "out")
    for name in ("GLI", "M"):
        folder = tmp_path / "out" / "gliomas" / name
        for number, series in enumerate(("t1", "t1ce", "t2", "flair")):
            found = nib.load(folder / f"{name}_{series}.nii.gz")
            assert np.asarray(found.dataobj).tolist() == [[[number] * 4]]
            assert np.array_equal(found.affine, affine)
        assert np.asarray(nib.load(folder / f"{name}_seg.nii.gz").dataobj).tolist() == [[[0, 1, 2, 4]]]
    assert (tmp_path / "out" / "gliomas" / "B" / "B_t1.nii.gz").read_bytes() == b"as it is"


def test_the_cheapest_setting_near_the_best_is_chosen() -> None:
    dice = {Setting(12, 0.01): 0.80, Setting(24, 0.005): 0.892, Setting(24, 0.002): 0.893, Setting(48, 0.002): 0.90}
    assert chosen(dice) == Setting(24, 0.002), "within 0.01, fewest steps, then the lower rate"
    assert chosen({**dice, Setting(12, 0.01): 0.891}) == Setting(12, 0.01)
    assert chosen({**dice, Setting(48, 0.01): 0.91}) == Setting(48, 0.002)
