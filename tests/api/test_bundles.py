"""A bundle of MONAI goes through a sweep as its files say; what they do not say is asked for, what differs is told."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from services.errors import BadSweep
from services.sweeps.reading.load import load_sweep
from services.sweeps.sections.variants import ExternalModel
from tests.api.command_line import CommandLine, unfolded
from tests.services.science.external import bundles
from tests.services.science.external.bundles import LOAD, RAS, ZSCORE, compose

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "own-model.md"
SWEEP = """
name: s
data: {synthetic: {cases: 2, size: 24}, split: {folds: 2}}
models: {mine: {file: gliomas/bundle}}
attacks: {noise: {epsilon: 2/255}}
evaluation: {metrics: [dice], regions: [WT]}
"""
CT_SWEEP = """
name: ct
data: {synthetic: {cases: 2, size: 24}, series: [t1], labels: {organ: [1, 2, 3, 4]}, split: {folds: 2}}
models: {mine: {file: organ/bundle}}
attacks: {noise: {epsilon: 2/255}}
evaluation: {metrics: [dice], regions: [organ]}
"""


def gliomas(*transforms: Any) -> dict[str, Any]:
    values = deepcopy(bundles.BRATS_LIKE)
    return {**values, "network_def": bundles.convolution(4, 4), "preprocessing": compose(*LOAD, ZSCORE, *transforms)}


@pytest.fixture
def ready(cli: CommandLine) -> CommandLine:
    """A folder with both sweeps and their bundles."""
    bundles.write(cli.folder / "gliomas", gliomas(RAS))
    bundles.write(cli.folder / "organ", bundles.SPLEEN_LIKE, series=1, channels=2)
    cli.write("s.yaml", SWEEP)
    cli.write("ct.yaml", CT_SWEEP)
    return cli


def adopted(cli: CommandLine) -> dict[str, Any]:
    (row,) = cli.json("query", "select params from job where kind = 'adopt'")
    found: dict[str, Any] = (json.loads(row["params"]) if isinstance(row["params"], str) else row["params"])["model"]
    return found


def test_the_sweep_of_the_page_says_all_that_its_bundle_leaves_to_it(
    ready: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    (text,) = (
        block for block in re.findall(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.S) if "own-bundle" in block
    )
    ready.write("page.yaml", text.replace("file: bundle", "file: organ/bundle"))
    monkeypatch.chdir(ready.folder)
    (model,) = load_sweep("page.yaml").models
    assert model.spec["orientation"] == "RAS"
    assert isinstance(model, ExternalModel)
    assert model.notes == ()
    for line in ("  intensity:", "  spacing_mm:"):
        ready.write("page.yaml", re.sub(rf"{line}.*\n", "", text).replace("file: bundle", "file: organ/bundle"))
        with pytest.raises(BadSweep, match=r"data\.intensity|data\.spacing_mm"):
            load_sweep("page.yaml")


def test_what_a_bundle_says_is_what_runs(ready: CommandLine) -> None:
    ready("submit", "s.yaml", "--trust", "--no-wait")
    model = adopted(ready)
    assert (model["orientation"], model["window"]["size"]) == ("RAS", [32, 32, 16])
    assert model["normalisation"] == [{"series": None, "zscore": "nonzero", "channel_wise": True}]


def test_what_it_does_not_say_is_asked_for_by_its_key(ready: CommandLine) -> None:
    (ready.folder / "gliomas" / "bundle" / "configs" / "inference.json").write_text(json.dumps(gliomas()))
    assert "s.yaml:4: models.mine.orientation: the bundle does not turn images" in ready(
        "plan", "s.yaml", "--trust", code=2
    )
    ready("plan", "s.yaml", "--trust", "--set", "models.mine.orientation=LPS")


def test_both_are_named_where_the_sweep_file_says_otherwise_which_counts(ready: CommandLine) -> None:
    said = ["--set", "models.mine.normalisation=none", "--set", "models.mine.orientation=LPS"]
    said += ["--set", "models.mine.window={size: [16, 16, 16]}"]
    for command in (["plan", "s.yaml"], ["submit", "s.yaml", "--no-wait"]):
        told = unfolded(ready(*command, "--trust", *said))
        assert told.count("model mine: the sweep file says") == 3
        assert "normalisation: none, which counts; its own files (bundle) say [{zscore: nonzero" in told
        assert "orientation: LPS, which counts; its own files (bundle) say RAS" in told
        assert "size: [32, 32, 16]" in told
    assert adopted(ready)["orientation"] == "LPS"
    regions = ready("plan", "s.yaml", "--trust", "--set", "models.mine.classes=[background, ED, NCR, ET]")
    assert "the sweep file says" not in regions  # the bundle names no channels
    same = ["--set", "models.mine.normalisation=zscore_series", "--set", "models.mine.orientation=RAS"]
    assert "the sweep file says" not in ready("plan", "s.yaml", "--trust", *same)


def test_voxels_and_raw_units_of_a_bundle_are_those_of_the_data_or_told(ready: CommandLine) -> None:
    refused = ready("plan", "ct.yaml", "--trust", code=2)
    assert "takes voxels of 1.5 x 1.5 x 2 mm along R, A, S, and the data keep their own" in refused
    assert "set data.spacing_mm to [2, 1.5, 1.5], or say here 'data'" in refused
    assert "data.intensity: {t1: [-57, 164]}" in refused
    limits = ["--set", "data.intensity={t1: [-57, 164]}"]
    fitting = ready("plan", "ct.yaml", "--trust", *limits, "--set", "data.spacing_mm=[2, 1.5, 1.5]")
    assert "takes voxels" not in fitting
    others = [*limits, "--set", "data.spacing_mm=1", "--set", "models.mine.normalisation=none"]
    other = unfolded(ready("plan", "ct.yaml", "--trust", *others))
    assert "clip: true}], which is the same where data.intensity has these limits" in other
    assert "model mine takes voxels of 1.5 x 1.5 x 2 mm along R, A, S: data.spacing_mm is 1, which counts" in other
    kept = unfolded(ready("plan", "ct.yaml", "--trust", *limits, "--set", "models.mine.spacing_mm=data"))
    assert "the sweep file says spacing_mm: data, which counts; its own files (bundle) say [1.5, 1.5, 2]" in kept


@pytest.mark.long
def test_a_bundle_of_thick_slices_and_a_fixed_range_is_attacked_and_scored(ready: CommandLine) -> None:
    limits = ["--set", "data.intensity={t1: [-57, 164]}", "--set", "data.spacing_mm=[2, 1.5, 1.5]"]
    ready("submit", "ct.yaml", "--trust", *limits)
    rows = ready.json("query", "select attack, count(*) as n from results group by 1 order by 1")
    assert [(row["attack"], row["n"]) for row in rows] == [("clean", 2), ("noise", 2)]
