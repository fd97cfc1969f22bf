"""A trial job over real files of a model: what it scores, draws and refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from services.artifacts.external_model import save_external
from services.artifacts.trial_picture import FILE
from services.datasets.spec import AllTested, Cohort, DataSpec
from services.jobs.context import Outcome, Progress, Refused
from services.jobs.kinds.trial import TrialJob
from services.science.external.base import content_of
from services.science.external.torchscript import Torchscript
from services.science.labels import SERIES
from tests.made_cases import FakeDataset, cube_case, job_context, noise_case
from tests.services.science.external import programs

COHORT = Cohort(data=DataSpec(fingerprint="f", labels="internal"), split=AllTested(test="all"))


class Reading(nn.Module):
    """Reads the labels of a cube case from its first series; its channels stand in an order of their own."""

    def __init__(self, *order: int) -> None:
        super().__init__()
        self.order = order

    def forward(self, images: Tensor) -> Tensor:
        found = [-((images[:, 0:1] * 3 - float(label)) ** 2) for label in self.order]
        return torch.cat(found, 1)


def run(folder: Path, net: nn.Module, dataset: FakeDataset, *, expects: bool = False, **declared: Any) -> Outcome:
    with torch.random.fork_rng():
        torch.jit.trace(net, torch.rand(1, 4, 6, 6, 6), check_trace=False).save(str(folder / "made.ts"))
    files = {"model.ts": folder / "made.ts"}
    fields = {"series": SERIES, "normalisation": "none", "sha256": content_of(files), **declared}
    save_external(folder / "model", Torchscript(**fields), files)
    heard: list[Progress] = []
    context = job_context(folder, dataset, artifacts={"model": "model"}, trusted=True, progress=heard.append)
    outcome = TrialJob(cohort=COHORT, victim="model", regions=("WT", "TC", "ET"), expects=expects).run(context)
    assert all(0 <= step.done <= step.total for step in heard)
    return outcome


def test_two_cases_with_labels_are_scored_and_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outcome = run(tmp_path, Reading(0, 1, 2, 3), FakeDataset(map(cube_case, range(4))))
    perfect = {"WT": 1.0, "TC": 1.0, "ET": 1.0}
    assert outcome.summary["dice"] == {"case0": perfect, "case1": perfect}
    assert outcome.summary["notes"] == []
    assert outcome.files[FILE].read_bytes().startswith(b"\x89PNG")
    assert "case1: Dice WT 1.000" in capsys.readouterr().out
    assert not outcome.scores


def test_the_smallest_the_largest_and_the_least_even_size_are_tried(tmp_path: Path) -> None:
    cases = [noise_case(0), cube_case(1), cube_case(2)]  # 6 x 7 x 5 and 10 x 10 x 10 voxels
    outcome = run(tmp_path, Reading(0, 1, 2, 3), FakeDataset(cases))
    assert outcome.summary["sizes"] == {"case0": [6, 7, 5], "case1": [10, 10, 10]}


def test_classes_in_another_order_are_refused_with_the_line_to_write_and_the_picture_is_kept(tmp_path: Path) -> None:
    words = r"declare `classes: \[background, ED, NCR, ET\]`.*say with 'expect'.*`robust-cli data images 1 --out DIR`"
    with pytest.raises(Refused, match=words) as refused:
        run(tmp_path, Reading(0, 2, 1, 3), FakeDataset(map(cube_case, range(2))))
    outcome = refused.value.outcome
    assert outcome.files[FILE].read_bytes().startswith(b"\x89PNG")
    assert list(outcome.summary["dice"]) == ["case0", "case1"]


def test_where_scores_are_expected_these_decide_on_the_order_and_the_trial_only_tells(tmp_path: Path) -> None:
    outcome = run(tmp_path, Reading(0, 2, 1, 3), FakeDataset(map(cube_case, range(2))), expects=True)
    (note,) = outcome.summary["notes"]
    assert "`classes: [background, ED, NCR, ET]`" in note


def test_a_model_that_finds_nothing_is_told(tmp_path: Path) -> None:
    outcome = run(tmp_path, Reading(0, 50, 60, 70), FakeDataset(map(cube_case, range(2))))
    assert "nothing but background" in outcome.summary["notes"][0]


def test_without_matplotlib_there_is_no_picture_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "matplotlib.figure", None)
    outcome = run(tmp_path, Reading(0, 1, 2, 3), FakeDataset(map(cube_case, range(2))))
    assert not outcome.files
    assert "pip install matplotlib" in outcome.summary["notes"][0]


@pytest.mark.parametrize("declared", [{"dims": 2}, {"regions": ("TC", "WT", "ET")}, {"window": {"size": (4, 4, 4)}}])
def test_slices_regions_and_windows_are_tried_and_drawn_too(tmp_path: Path, declared: dict[str, Any]) -> None:
    channels = 3 if "regions" in declared else 4
    net = programs.network(dims=declared.get("dims", 3), channels=channels)
    with torch.random.fork_rng():
        size = (6,) * declared.get("dims", 3)
        torch.jit.trace(net, torch.rand(1, 4, *size), check_trace=False).save(str(tmp_path / "made.ts"))
    files = {"model.ts": tmp_path / "made.ts"}
    fields = {"series": SERIES, "normalisation": "zscore_brain", "sha256": content_of(files), **declared}
    save_external(tmp_path / "model", Torchscript(**fields), files)
    dataset = FakeDataset(map(noise_case, range(1)))
    context = job_context(tmp_path, dataset, artifacts={"model": "model"}, trusted=True)
    outcome = TrialJob(cohort=COHORT, victim="model", regions=("WT",)).run(context)
    assert list(outcome.summary["dice"]) == ["case0"]
    assert outcome.files[FILE].stat().st_size > 10_000
