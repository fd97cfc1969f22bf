"""A case or two of each real data set through replicas, the worst case of each region, and gates, as a user runs it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.api.command_line import CommandLine
from tests.case_files import images, labels, require_real_data, save, write_case

#: One training case, one test case; of data sets with a single real case the former is made up.
SWEEP = """
name: real
data:
  root: cases
  {data}
  split: {{file: split.csv}}
models:
  small: {{architecture: unet, dims: 3, channels: [4, 8]}}
training: {{epochs: 2, learning_rate: 0.01, replicas: 2}}
attacks:
  fgsm: {{epsilon: 16/255}}
  ifgsm: {{epsilon: 16/255, steps: 2}}
  worst_case: {{select: region}}
evaluation:
  metrics: {metrics}
  gates: {{cases: 1, steps: 2}}
"""

GLIOMA = ("spacing_mm: 4.0", {"WT", "TC", "ET"}, "[dice]")  # surfaces of whole heads would take a minute
HIPPOCAMPUS = (
    "layout: msd\n  series: [mri]\n  labels: {anterior: 1, posterior: 2}",
    {"anterior", "posterior"},
    "[dice, hd95, nsd, assd]",
)


def brats2021(root: Path) -> tuple[str, str]:
    """Two real patients; the second has no enhancing tumor."""
    real = require_real_data("brats2021")
    pair = "BraTS2021_00006", "BraTS2021_01480"
    for case in pair:
        (root / case).symlink_to(real / case)
    return pair


def brats2023(root: Path) -> tuple[str, str]:
    real = require_real_data("brats2023")
    case = next(path.name for path in sorted(real.iterdir()) if path.is_dir())
    (root / case).symlink_to(real / case)
    return write_case(root / "BraTS-GLI-99999-000", layout="brats2023").name, case


def msd(root: Path) -> tuple[str, str]:
    return _decathlon(root, require_real_data("msd"), 1, made="BRATS_999")


def hippocampus(root: Path) -> tuple[str, str]:
    return _decathlon(root, require_real_data("hippocampus"), 2)


def _decathlon(root: Path, real: Path, count: int, made: str = "") -> tuple[str, str]:
    index = json.loads((real / "dataset.json").read_text())
    index["training"] = index["training"][:count]
    for part in ("imagesTr", "labelsTr"):
        (root / part).mkdir()
    for entry in index["training"]:
        for file in entry.values():
            (root / file).symlink_to(real / file)
    if made:
        save(root / "imagesTr" / f"{made}.nii.gz", np.moveaxis(images(), 0, -1))
        save(root / "labelsTr" / f"{made}.nii.gz", labels(3, ncr=2, ed=1))
        index["training"].append({key: f"{key}sTr/{made}.nii.gz" for key in ("image", "label")})
    (root / "dataset.json").write_text(json.dumps(index))
    names = [Path(entry["image"]).name.removesuffix(".nii.gz") for entry in index["training"]]
    return names[-1], names[0]


@pytest.mark.parametrize(
    ("make", "data", "regions", "metrics"),
    [(brats2021, *GLIOMA), (brats2023, *GLIOMA), (msd, *GLIOMA), (hippocampus, *HIPPOCAMPUS)],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_real_case_goes_through_replicas_worst_cases_and_gates(
    cli: CommandLine, make: Callable[[Path], tuple[str, str]], data: str, regions: set[str], metrics: str
) -> None:
    (cli.folder / "cases").mkdir()
    trained, tested = make(cli.folder / "cases")
    cli.write("split.csv", f"case,part\n{trained},train\n{tested},test\n")
    cli.write("real.yaml", SWEEP.format(data=data, metrics=metrics))
    cli("submit", "real.yaml")

    rows = cli.json("query", "select * from results where metric = 'dice'")
    assert {row["case_id"] for row in rows} == {tested}
    assert {row["region"] for row in rows} == regions
    assert {row["replica"] for row in rows} == {0, 1}
    found: dict[tuple[object, ...], dict[str, float]] = defaultdict(dict)
    for row in rows:
        if row["attack"] != "clean":
            found[row["replica"], row["region"]][row["attack"]] = row["value"]
    assert len(found) == 2 * len(regions)
    for scores in found.values():
        assert scores["worst_case"] == min(scores["fgsm"], scores["ifgsm"])

    gates = cli.json("gates", "real")
    assert {row["replica"] for row in gates} == {0, 1}
    assert {"G0", "G1", "G2", "G3", "G4"} <= {row["gate"] for row in gates if row["passed"]}
    means = cli.json("results", "real")
    assert {mean["cases"] for mean in means} == {2}, "one case, twice trained"
    assert {mean["patients"] for mean in means} == {1}
