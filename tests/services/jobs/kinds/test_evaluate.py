from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from db.rows import ScoreRow
from services.artifacts import weights
from services.artifacts.perturbations import PerturbationWriter
from services.datasets.spec import Cohort, DataSpec, FractionSplit
from services.errors import MissingArtifact, RobustError
from services.jobs.context import Outcome, Progress
from services.jobs.kinds.evaluate import EvaluateJob
from services.science import models
from services.science.epsilon import format_epsilon
from services.science.evaluate import METRIC_IMPL
from services.science.imaging.case import Case
from services.science.sliding_window import SlidingWindow
from tests.made_cases import CUBE_SPACING, FakeDataset, cube_case, job_context

COHORT = Cohort(data=DataSpec(fingerprint="f", labels="brats2023"), split=FractionSplit())
METRICS = ({"name": "dice"}, {"name": "hd95"}, {"name": "nsd", "tolerance_mm": 1.0})
EPSILONS = (1 / 255, 8 / 255)


class Reader(nn.Module):
    """Reads the label off the first series, where `cube_case` shows it: label / 3."""

    def __init__(self, dims: int = 3) -> None:
        super().__init__()
        self.dims = dims

    def forward(self, images: Tensor) -> Tensor:
        return torch.stack([-((images[:, 0] * 3 - label) ** 2) for label in range(4)], dim=1)


def attacked(case: Case, shift: int) -> np.ndarray[Any, np.dtype[np.float32]]:
    """Images on which `Reader` sees the tumor `shift` voxels too far along the first axis."""
    images = np.array(case.images)
    images[0] = np.roll(case.labels, shift, axis=0) / 3
    return images


def run(
    tmp_path: Path,
    network: Reader | None = None,
    *,
    perturbations: bool = False,
    heard: list[Progress] | None = None,
    cases: int = 2,
    window: SlidingWindow | None = None,
    confidence: bool = False,
) -> Outcome:
    """The evaluation of a network, by default of the one that is stored in the folder `model`."""
    context = job_context(
        tmp_path,
        FakeDataset(map(cube_case, range(cases))),
        artifacts={"a model": "model", "an attack": "."},
        progress=(heard if heard is not None else []).append,
        **({} if network is None else {"load_model": lambda folder: network}),
    )
    job = EvaluateJob(
        cohort=COHORT,
        victim="a model",
        perturbations="an attack" if perturbations else None,
        metrics=METRICS,
        regions=("WT", "TC", "ET"),
        window=window,
        confidence=confidence,
    )
    return job.run(context)


def write(tmp_path: Path, shifts: dict[float, int], cases: Sequence[int] = (0, 1)) -> None:
    with PerturbationWriter(tmp_path / "adversarial.h5") as writer:
        for number in cases:
            case = cube_case(number)
            for epsilon, shift in shifts.items():
                writer.add(case.case_id, format_epsilon(epsilon), attacked(case, shift), case.images)


def select(outcome: Outcome, **wanted: object) -> list[ScoreRow]:
    return [row for row in outcome.scores if all(getattr(row, key) == value for key, value in wanted.items())]


@pytest.fixture(params=[2, 3])
def reader(request: pytest.FixtureRequest) -> Reader:
    return Reader(request.param)


class TestEvaluate:
    def test_leaves_one_row_per_case_region_and_metric_of_clean_images(self, tmp_path: Path, reader: Reader) -> None:
        rows = run(tmp_path, reader).scores
        assert len(rows) == 2 * 3 * 3
        assert {(row.epsilon_key, row.epsilon) for row in rows} == {("0", 0.0)}
        assert {(row.case_id, row.patient_id) for row in rows} == {("case0", "patient0"), ("case1", "patient1")}
        assert {row.value for row in rows if row.metric != "hd95"} == {1.0}
        assert {row.value for row in rows if row.metric == "hd95"} == {0.0}
        assert {row.reference_voxels for row in rows if row.region == "WT"} == {125}

    def test_scores_what_the_network_expects_of_itself_beside_the_same_scores_if_asked(
        self, tmp_path: Path, reader: Reader
    ) -> None:
        plain, asked = run(tmp_path, reader), run(tmp_path, reader, confidence=True)
        own = [row for row in asked.scores if row.metric in ("expected_dice", "calibration_error")]
        assert [row for row in asked.scores if row not in own] == plain.scores
        assert len(own) == 2 * 3 * 2
        # Reader's logits of a voxel are minus the squared distance of its label from each class, wherever it stands.
        shares = {label: np.exp([-((label - other) ** 2) for other in range(4)]) for label in range(4)}
        whole = {label: (share / share.sum())[1:].sum() for label, share in shares.items()}
        counts = np.bincount(np.concatenate([case.labels.ravel() for case in [cube_case(0)]]), minlength=4)
        total = sum(whole[label] * counts[label] for label in range(4))
        inside = total - whole[0] * counts[0]
        (found,) = select(asked, case_id="case0", region="WT", metric="expected_dice")
        assert found.value == pytest.approx(2 * inside / (counts[1:].sum() + total), abs=1e-6)
        (error,) = select(asked, case_id="case0", region="WT", metric="calibration_error")
        assert 0 < error.value < 1
        assert (error.state, error.reference_voxels) == ("normal", 125)

    def test_sees_the_same_confidence_through_windows_that_hold_all(self, tmp_path: Path) -> None:
        window = SlidingWindow(size=(10, 10, 10))
        whole, cut = (run(tmp_path, Reader(), window=how, confidence=True) for how in (None, window))
        pairs = zip(*(select(one, metric="expected_dice") for one in (whole, cut)), strict=True)
        assert all(a.value == pytest.approx(b.value, abs=1e-6) for a, b in pairs)

    def test_leaves_rows_for_every_budget_of_the_attack_from_small_to_large(
        self, tmp_path: Path, reader: Reader
    ) -> None:
        write(tmp_path, {8 / 255: 2, 10 / 255: 3, 1 / 255: 1})
        rows = run(tmp_path, reader, perturbations=True).scores
        seen = list(dict.fromkeys((row.case_id, row.epsilon_key) for row in rows))
        assert seen == [(case, key) for case in ("case0", "case1") for key in ("1/255", "8/255", "10/255")]
        assert {row.epsilon for row in rows} == {1 / 255, 8 / 255, 10 / 255}
        assert len(rows) == 2 * 3 * 3 * 3

    def test_scores_on_the_original_grid_with_its_spacing(self, tmp_path: Path, reader: Reader) -> None:
        write(tmp_path, {8 / 255: 1})
        (row,) = select(run(tmp_path, reader, perturbations=True), case_id="case0", region="WT", metric="hd95")
        assert (row.value, row.state) == (CUBE_SPACING[0], "normal")

    def test_an_erased_region_costs_the_diagonal_of_the_original_volume(self, tmp_path: Path, reader: Reader) -> None:
        case = cube_case(0)
        images = np.array(case.images)
        images[0][case.labels == 3] = 2 / 3
        with PerturbationWriter(tmp_path / "adversarial.h5") as writer:
            writer.add("case0", "8/255", images, case.images)
        outcome = run(tmp_path, reader, perturbations=True, cases=1)
        (row,) = select(outcome, region="ET", metric="hd95")
        assert (row.state, row.prediction_voxels) == ("prediction_empty", 0)
        assert row.value == pytest.approx(math.sqrt(30**2 + 8**2 + 11.9**2))
        assert outcome.summary["largest_distance_mm"] == row.value
        assert select(outcome, region="ET", metric="dice")[0].value == 0

    def test_epsilon_zero_equals_the_clean_evaluation_value_by_value(self, tmp_path: Path, reader: Reader) -> None:
        write(tmp_path, {0.0: 0, 8 / 255: 2})
        found = select(run(tmp_path, reader, perturbations=True), epsilon=0.0)
        assert found == list(run(tmp_path, reader).scores)

    def test_says_how_its_numbers_were_made(self, tmp_path: Path, reader: Reader) -> None:
        made = run(tmp_path, reader).evaluation
        assert made is not None
        assert (made.metric_impl, made.label_scheme, made.penalty_mm) == (METRIC_IMPL, "brats2023", None)

    def test_reports_progress_per_case(self, tmp_path: Path, reader: Reader) -> None:
        heard: list[Progress] = []
        outcome = run(tmp_path, reader, heard=heard)
        assert [(p.done, p.total, p.unit, p.detail) for p in heard] == [
            (0, 2, "case", "case0"),
            (1, 2, "case", "case1"),
            (2, 2, "case", ""),
        ]
        assert outcome.summary["cases"] == 2

    def test_a_clean_one_tells_what_the_range_is_in_raw_units(self, tmp_path: Path, reader: Reader) -> None:
        spans = run(tmp_path, reader).summary["raw_spans"]
        assert spans == {name: [500.0, 550.0, 600.0] for name in ("t1", "t1ce", "t2", "flair")}
        write(tmp_path, {8 / 255: 2})
        assert "raw_spans" not in run(tmp_path, reader, perturbations=True).summary

    def test_a_case_that_the_attack_left_as_it_is_gets_no_scores_and_is_named(
        self, tmp_path: Path, reader: Reader
    ) -> None:
        case = cube_case(0)
        with PerturbationWriter(tmp_path / "adversarial.h5") as writer:
            writer.add("case0", "8/255", attacked(case, 1), case.images)
            writer.leave_out("case1")
        heard: list[Progress] = []
        outcome = run(tmp_path, reader, perturbations=True, heard=heard)
        assert {row.case_id for row in outcome.scores} == {"case0"}
        counts = {"cases": 1, "volumes": 1, "scores": 9, "largest_distance_mm": ANY}
        assert outcome.summary == {**counts, "target_is_truth": ["case1"]}
        assert heard[-1].done == heard[-1].total == 1

    def test_an_attack_that_left_all_cases_as_they_are_has_no_scores(self, tmp_path: Path, reader: Reader) -> None:
        with PerturbationWriter(tmp_path / "adversarial.h5") as writer:
            for number in range(2):
                writer.leave_out(f"case{number}")
        outcome = run(tmp_path, reader, perturbations=True)
        assert outcome.scores == []
        assert outcome.summary["target_is_truth"] == ["case0", "case1"]

    def test_refuses_an_attack_that_lacks_a_case(self, tmp_path: Path, reader: Reader) -> None:
        write(tmp_path, {8 / 255: 1}, cases=[0])
        with pytest.raises(MissingArtifact, match="case1"):
            run(tmp_path, reader, perturbations=True)

    def test_refuses_an_attack_on_other_images(self, tmp_path: Path, reader: Reader) -> None:
        case = cube_case(0)
        other = replace(case, images=case.images * np.float32(0.5))
        with PerturbationWriter(tmp_path / "adversarial.h5") as writer:
            writer.add("case0", "8/255", other.images, other.images)
        with pytest.raises(RobustError, match="other images of case case0"):
            run(tmp_path, reader, perturbations=True, cases=1)


@pytest.mark.parametrize("dims", [2, 3])
def test_scores_a_stored_network(tmp_path: Path, dims: int) -> None:
    spec = models.build({"name": "unet", "dims": dims, "channels": [4, 8]}).spec()
    weights.save_model(tmp_path / "model", spec, models.build(spec).build(seed=0))
    write(tmp_path, dict.fromkeys(EPSILONS, 1))
    rows = run(tmp_path, perturbations=True).scores
    assert len(rows) == 2 * 2 * 3 * 3
    assert all(math.isfinite(row.value) for row in rows)


def test_a_network_that_needs_no_surroundings_scores_the_same_through_a_window(tmp_path: Path) -> None:
    write(tmp_path, dict.fromkeys(EPSILONS, 1))
    whole = run(tmp_path, Reader(), perturbations=True).scores
    assert run(tmp_path, Reader(), perturbations=True, window=SlidingWindow(size=(4, 6, 4))).scores == whole


def test_scores_are_those_of_what_is_seen_through_the_window(tmp_path: Path) -> None:
    class NearSighted(Reader):
        """Sees nothing in the first plane of what it is given."""

        def forward(self, images: Tensor) -> Tensor:
            return super().forward(torch.cat([0 * images[:, :, :1], images[:, :, 1:]], 2))

    assert {row.value for row in select(run(tmp_path, NearSighted()), metric="dice")} == {1.0}
    windowed = run(tmp_path, NearSighted(), window=SlidingWindow(size=(4, 10, 10), overlap=0))
    for region, seen, whole in (("WT", 100, 125), ("TC", 18, 27)):  # without the plane at which the second one begins
        assert {row.value for row in select(windowed, metric="dice", region=region)} == {2 * seen / (seen + whole)}


def test_its_parents_are_the_model_and_the_attack() -> None:
    job = EvaluateJob(cohort=COHORT, victim="a", perturbations=None, metrics=METRICS, regions=("WT",))
    assert job.parents() == ("a",)
    assert job.model_copy(update={"perturbations": "b"}).parents() == ("a", "b")
