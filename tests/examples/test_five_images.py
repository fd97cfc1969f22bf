"""Five images through the whole of each sweep of the protocol: every job, then what its reader asks for."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import nibabel as nib
import numpy as np
import pytest

from tests.api.command_line import CommandLine, unfolded

FILES = Path(__file__).parents[2] / "examples" / "protocol"
ATTACKERS = ("white-box", "adaptive", "transfer", "realised")
#: The same jobs, each as short as it can be, on one split with one test case.
SHORT = (
    "data.split={train: 0.6, validation: 0, test: 0.4}",
    "models.unet3d.channels=[2, 4]",
    "training.replicas=1",
    "training.epochs=1",
    *(f"defenses.{name}.training.epochs=1" for name in ("T1", "T10", "T50")),
    "attacks.sea.steps=3",
    "attacks.square.queries=2",
    "evaluation.gates={cases: 1, steps: 2}",
)


def hippocampi(folder: Path) -> None:
    """A folder as of the Decathlon: 5 images of 16 x 16 x 16, each with a ball of two labels."""
    draw, pairs = np.random.default_rng(0), []
    for number in range(5):
        where = np.indices((16, 16, 16))
        centre = draw.integers(6, 10, size=(3, 1, 1, 1))
        inside = ((where - centre) ** 2).sum(axis=0) < 16
        classes = np.where(inside, np.where(where[1] < centre[1], 1, 2), 0).astype(np.uint8)
        image = (100 + 60 * (classes > 0) + draw.normal(0, 10, classes.shape)).astype(np.float32)
        for part, values in (("imagesTr", image), ("labelsTr", classes)):
            (folder / part).mkdir(parents=True, exist_ok=True)
            nib.save(nib.Nifti1Image(values, np.eye(4)), folder / part / f"h_{number}.nii.gz")
        pairs.append({"image": f"./imagesTr/h_{number}.nii.gz", "label": f"./labelsTr/h_{number}.nii.gz"})
    labels = {"0": "background", "1": "Anterior", "2": "Posterior"}
    (folder / "dataset.json").write_text(json.dumps({"modality": {"0": "MRI"}, "labels": labels, "training": pairs}))


@pytest.mark.parametrize(
    ("name", "region", "changes"),
    [
        ("hippocampus", "whole", ("evaluation.cases=1", "training.patch_size=null")),
        ("brats", "WT", ("evaluation.cases=1", "data.spacing_mm=null")),
    ],
)
def test_five_images_go_through_the_whole_sweep_and_its_claims_confidence_and_report(
    tmp_path: Path, name: str, region: str, changes: tuple[str, ...]
) -> None:
    line = CommandLine(tmp_path)
    if name == "hippocampus":
        hippocampi(tmp_path / "five")
    else:
        line("data", "synth", "five", "--cases", "5", "--size", "16")
    given = [word for change in ("name=look", "data.root=five", *SHORT, *changes) for word in ("--set", change)]
    line("submit", str(FILES / f"{name}.yaml"), "--workers", "2", *given)
    assert {job["state"] for job in line.json("jobs", "look")} == {"done"}
    claims = line.json("claims", "look")
    assert {row["attacker"] for row in claims} == {*ATTACKERS}
    assert {row["answer"] for row in claims} <= {"not answered", None}, "networks of one epoch were not trained"
    confidence = line.json("results", "look", "--confidence")
    defenses = {"none", "T1", "T10", "T50", "static", "pgd_at", "trades"}
    assert {row["defense"] for row in confidence} == defenses
    assert {row["region"] for row in confidence} == {region}
    line("report", "look", "--out", "report")
    with (tmp_path / "report" / "tables" / "claims-numbers.csv").open(newline="") as file:
        assert len(list(csv.DictReader(file))) == len(claims)
    assert "not answered" in unfolded((tmp_path / "report" / "report.md").read_text())
