"""A small run on two real patients, where the real data lie beside the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.api.command_line import CommandLine

REAL = Path(os.environ.get("ROBUST_TEST_DATA", Path(__file__).parents[3] / "shared" / "data")) / "brats2021"

SWEEP = """
name: two-patients
data:
  root: two
  spacing_mm: 4.0
  split: {folds: 2}
models:
  small: {architecture: unet, dims: 3, channels: [4, 8]}
  flat: {architecture: dynunet, dims: 2, filters: [4, 8, 16], deep_supervision: 1}
training: {epochs: 1}
attacks:
  ifgsm: {epsilon: [8/255], steps: 2}
"""


@pytest.mark.skipif(not REAL.is_dir(), reason=f"no real patients: {REAL} is missing")
def test_two_real_patients_are_attacked_and_scored_on_their_original_grid(cli: CommandLine) -> None:
    (cli.folder / "two").mkdir()
    for case in ("BraTS2021_00006", "BraTS2021_01480"):
        (cli.folder / "two" / case).symlink_to(REAL / case)
    cli.write("two.yaml", SWEEP)
    cli("submit", "two.yaml")
    rows = cli.json("query", "select * from results where metric = 'dice' and region in ('WT', 'ET')")
    assert len(rows) == 2 * 2 * 2 * 2  # models, patients, clean and attacked, regions
    voxels = {row["case_id"]: row["reference_voxels"] for row in rows if row["region"] == "ET"}
    assert voxels["BraTS2021_01480"] == 0, "this patient has no enhancing tumor, on any grid"
    assert voxels["BraTS2021_00006"] > 1000, "counted on the original 1 mm grid"
    assert {row["label_scheme"] for row in rows} == {"brats"}
