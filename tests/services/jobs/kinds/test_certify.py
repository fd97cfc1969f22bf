from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.rows import ScoreRow
from services.artifacts.weights import save_model
from services.contracts.synthetic_cases import make_case
from services.datasets.spec import Cohort, DataSpec, FractionSplit
from services.errors import BadInput
from services.jobs.context import Outcome, Progress
from services.jobs.kinds.certify import CertifyJob
from services.science import models
from services.science.imaging.case import Grid
from services.science.nets.transforms import GaussianNoise
from services.science.scoring.certify import CertificateSettings
from services.science.sliding_window import SlidingWindow
from tests.made_cases import FakeDataset, job_context

COHORT = Cohort(data=DataSpec(fingerprint="f", labels="internal"), split=FractionSplit())
SETTINGS = CertificateSettings(tau=0.6, selection=5, draws=40)


def run(
    folder: Path,
    *,
    noise: GaussianNoise | None,
    dims: int = 3,
    seed: int = 0,
    window: SlidingWindow | None = None,
    heard: list[Progress] | None = None,
    grids: Sequence[Grid | None] = (None, None),
) -> Outcome:
    model = models.build({"name": "unet", "dims": dims, "channels": [4, 8]})
    network = model.build(seed=2)
    network.transform = noise
    save_model(folder / "model", model.spec(), network)
    context = job_context(
        folder,
        FakeDataset(
            replace(case, grid=grid or case.grid)
            for case, grid in zip((make_case(number, (8, 8, 8)) for number in range(2)), grids, strict=True)
        ),
        artifacts={"a model": "model"},
        progress=(heard if heard is not None else []).append,
    )
    common: dict[str, Any] = {"cohort": COHORT, "victim": "a model", "certificate": SETTINGS, "regions": ("WT", "ET")}
    return CertifyJob(**common, seed=seed, window=window).run(context)


@pytest.mark.parametrize("dims", [2, 3])
def test_leaves_three_numbers_per_case_and_region_on_clean_images(tmp_path: Path, dims: int) -> None:
    outcome = run(tmp_path, noise=GaussianNoise(0.25, 3), dims=dims)
    rows: list[ScoreRow] = list(outcome.scores)
    assert {(row.epsilon_key, row.epsilon) for row in rows} == {("0", 0.0)}
    assert {(row.case_id, row.patient_id) for row in rows} == {("case-0", "patient-0"), ("case-1", "patient-1")}
    values = {(row.case_id, row.region, row.metric): row.value for row in rows}
    assert len(values) == len(rows) == 2 * 2 * 3
    for case in ("case-0", "case-1"):
        for region in ("WT", "ET"):
            assert 0 <= values[case, region, "certified_dice"] <= values[case, region, "smoothed_dice"] <= 1
            assert 0 <= values[case, region, "abstention"] <= 1


def test_says_for_which_radius_its_numbers_hold_and_not_for_which_budget(tmp_path: Path) -> None:
    outcome = run(tmp_path, noise=GaussianNoise(0.25, 3))
    assert outcome.evaluation is not None
    assert outcome.evaluation.metric_impl == "robustseg-1/segcertify/l2 radius 0.0633368/alpha 0.001"
    assert outcome.evaluation.spacing_source == "working"
    assert outcome.summary["l2_radius"] == pytest.approx(0.0633368, abs=1e-6)
    assert outcome.summary["native_l2_radius"] == outcome.summary["l2_radius"]  # nothing is resampled
    assert outcome.summary["linf_radius"] == pytest.approx(0.0633368 / (4 * 8**3) ** 0.5, abs=1e-6)
    assert 0 <= outcome.summary["abstaining_share"] <= 1


def test_tells_the_attacked_the_evaluated_and_the_certified_predictor_apart(tmp_path: Path) -> None:
    summary = run(tmp_path, noise=GaussianNoise(0.25, 3)).summary
    assert "single noisy passes" in summary["attacked_predictor"]
    assert "vote of 3 noisy passes" in summary["evaluated_predictor"]
    assert summary["certified_predictor"].startswith("class that most of 5 noisy passes choose, tested by 40 others")


def test_the_radius_of_native_voxels_is_that_of_the_case_whose_change_resampling_shrinks_least(tmp_path: Path) -> None:
    """The mean of two voxels changes by at most 1/sqrt(2) of the l2 norm by which they change."""
    halved = Grid((16, 8, 8), (1.0, 1.0, 1.0), (0, 0, 0), (16, 8, 8), (8, 8, 8))
    quartered = Grid((16, 16, 8), (1.0, 1.0, 1.0), (0, 0, 0), (16, 16, 8), (8, 8, 8))
    summary = run(tmp_path, noise=GaussianNoise(0.25, 3), grids=(halved, quartered)).summary
    assert summary["native_l2_radius"] == pytest.approx(2**0.5 * summary["l2_radius"])


def test_the_seed_decides_the_draws(tmp_path: Path) -> None:
    first, same, other = (
        run(tmp_path / str(n), noise=GaussianNoise(0.25, 3), seed=seed) for n, seed in enumerate((0, 0, 1))
    )
    assert first.scores == same.scores
    assert first.scores != other.scores


def test_a_window_sees_what_the_network_would(tmp_path: Path) -> None:
    found = run(tmp_path, noise=GaussianNoise(0.25, 3), window=SlidingWindow(size=(8, 8, 4)))
    assert len(found.scores) == 2 * 2 * 3
    assert found.scores != run(tmp_path, noise=GaussianNoise(0.25, 3)).scores


def test_a_network_without_noise_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="train it with the defense 'smoothing'"):
        run(tmp_path, noise=None)


def test_reports_progress_per_case(tmp_path: Path) -> None:
    heard: list[Progress] = []
    run(tmp_path, noise=GaussianNoise(0.25, 3), heard=heard)
    assert [(step.done, step.detail) for step in heard] == [(0, "case-0"), (1, "case-1"), (2, "")]
