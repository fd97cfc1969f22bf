"""A sliding window in a sweep: attacks and evaluations carry it, trainings do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.errors import BadInput
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.train import TrainJob
from services.science.sliding_window import SlidingWindow
from tests.services.sweeps.descriptions import of_kind, plan_of

TEXT = """\
name: demo
data: {root: somewhere, split: {folds: 2}}
models: {unet3d: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 2}
attacks: {fgsm: {epsilon: 8/255}}
evaluation: {metrics: [dice]}
"""


def test_attacks_and_evaluations_go_through_the_window_and_trainings_stay_the_same(tmp_path: Path) -> None:
    whole = plan_of(tmp_path, TEXT)
    windowed = plan_of(tmp_path, TEXT, "evaluation.window={size: [32, 32, 16]}")
    expected = SlidingWindow(size=(32, 32, 16), overlap=0.5, blending="gaussian")
    assert {job.kind.window for kind in (AttackJob, EvaluateJob) for job in of_kind(windowed, kind)} == {expected}
    for kind, same in ((TrainJob, True), (AttackJob, False), (EvaluateJob, False)):
        before, after = ({job.digest for job in of_kind(plan, kind)} for plan in (whole, windowed))
        assert (before == after) is same
        assert same or not before & after


def test_a_window_that_does_not_fit_a_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="'unet3d' is 3-D: it needs 3 numbers"):
        plan_of(tmp_path, TEXT, "evaluation.window={size: [32, 32]}")
