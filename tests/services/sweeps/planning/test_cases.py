"""`evaluation.cases`: how many test cases of a fold are attacked and scored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from services.errors import BadInput
from services.jobs.kinds.defense import DefenseJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.gates import GatesJob
from services.jobs.kinds.train import TrainJob
from tests.services.sweeps.descriptions import plan_of

TEXT = """\
data: {root: somewhere, split: {folds: 3}}
models: {deep: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 2, replicas: 2}
defenses: {smoothing: {}}
attacks: {fgsm: {epsilon: 8/255}}
shifts: {motion: {severity: 1}}
evaluation: {metrics: [dice], regions: [WT], gates: true}
"""


def cohorts(folder: Path, *overrides: str) -> dict[str, set[Any]]:
    """The numbers of cases of all cohorts that jobs of a kind work on."""
    found: dict[str, set[Any]] = {}
    for job in plan_of(folder, TEXT, *overrides, cases=8).jobs:
        if cohort := getattr(job.kind, "cohort", None):
            found.setdefault(job.kind.name, set()).add(cohort.cases)
    return found


def test_what_attacks_and_scores_is_told_and_what_trains_is_not(tmp_path: Path) -> None:
    found = cohorts(tmp_path, "evaluation.cases=2")
    assert {kind for kind, counts in found.items() if counts == {2}} == {"attack", "evaluate", "certify", "gates"}
    assert {kind for kind, counts in found.items() if counts == {None}} == {"train", "defense"}


def test_clean_images_of_all_cases_may_be_scored_beside_the_drawn_ones_that_everything_else_meets(
    tmp_path: Path,
) -> None:
    drawn, every = (
        plan_of(tmp_path, TEXT, "evaluation.cases=2", *overrides, cases=8)
        for overrides in ((), ("evaluation.clean=all",))
    )
    new = [job for job in every.jobs if job.digest not in {known.digest for known in drawn.jobs}]
    counts = {
        (job.kind.name, job.role.attack): job.kind.cohort.cases for job in new if isinstance(job.kind, EvaluateJob)
    }
    assert counts == {("evaluate", "clean"): None}
    assert {job.kind.name for job in new} == {"evaluate", "gates", "stats"}, "those that read the clean scores follow"
    assert {job.kind.cohort.cases for job in new if isinstance(job.kind, GatesJob)} == {2}


def test_no_network_is_trained_again_for_another_number(tmp_path: Path) -> None:
    plans = [
        plan_of(tmp_path, TEXT, *overrides) for overrides in ((), ("evaluation.cases=1",), ("evaluation.cases=2",))
    ]
    trained = [{job.digest for job in plan.jobs if isinstance(job.kind, TrainJob | DefenseJob)} for plan in plans]
    assert trained[0] == trained[1] == trained[2]
    others = [{job.digest for job in plan.jobs} - trained[0] for plan in plans]
    assert not others[0] & others[1]
    assert not others[1] & others[2]


def test_a_sweep_that_says_nothing_of_it_names_no_cases_in_its_jobs(tmp_path: Path) -> None:
    for job in plan_of(tmp_path, TEXT).jobs:
        assert "cases" not in job.kind.spec().get("cohort", {})


def test_the_fold_that_has_the_fewest_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="fold 2 has 2 test cases, 3 are wanted"):
        plan_of(tmp_path, TEXT, "evaluation.cases=3", cases=8)
