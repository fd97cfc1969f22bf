"""A defense that is trained otherwise than the rest of the sweep."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.errors import BadSweep
from services.jobs.kinds.defense import DefenseJob
from services.jobs.kinds.train import TrainJob
from tests.services.sweeps.descriptions import of_kind, plan_of

SWEEP = """\
data: {root: /data, split: {train: 0.5, validation: 0.25, test: 0.25}}
models: {net: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 10, learning_rate: 0.005, replicas: 1}
attacks: {fgsm: {epsilon: 8/255}}
defenses:
"""


def test_its_networks_have_another_training_and_everything_else_has_not(tmp_path: Path) -> None:
    text = "  pgd_at: {}\n  distillation: {temperature: [1, 50], training: {learning_rate: 0.03, epochs: 40}}\n"
    plan = plan_of(tmp_path, SWEEP + text)
    found = {
        job.label: (job.kind.training.epochs, job.kind.training.learning_rate)
        for job in of_kind(plan, DefenseJob)
        if isinstance(job.kind, DefenseJob)
    }
    assert found == {
        "defend net/pgd_at fold 0": (10, 0.005),
        "defend net/distillation temperature=1 fold 0": (40, 0.03),
        "defend net/distillation temperature=50 fold 0": (40, 0.03),
    }
    (twin,) = of_kind(plan, TrainJob)
    assert isinstance(twin.kind, TrainJob)
    assert twin.kind.training.epochs == 10
    params = {job.label: job.role.defense_params for job in of_kind(plan, DefenseJob)}
    assert params["defend net/distillation temperature=1 fold 0"]["training"] == {"learning_rate": 0.03, "epochs": 40}
    assert "training" not in params["defend net/pgd_at fold 0"]


def test_it_is_the_job_of_a_sweep_that_trains_all_networks_so(tmp_path: Path) -> None:
    plain = "  distillation: {}\n"
    own = of_kind(plan_of(tmp_path, SWEEP + "  distillation: {training: {epochs: 40}}\n"), DefenseJob)
    all_so = of_kind(plan_of(tmp_path, SWEEP + plain, "training.epochs=40"), DefenseJob)
    usual = of_kind(plan_of(tmp_path, SWEEP + plain), DefenseJob)
    empty = of_kind(plan_of(tmp_path, SWEEP + "  distillation: {training: {}}\n"), DefenseJob)
    assert [job.digest for job in own] == [job.digest for job in all_so]
    assert [job.digest for job in own] != [job.digest for job in usual]
    assert [(job.digest, job.role) for job in empty] == [(job.digest, job.role) for job in usual]


def test_one_defense_may_stand_there_with_two_trainings_but_not_twice_with_the_same(tmp_path: Path) -> None:
    two = "  distillation: {}\n  longer: {method: distillation, training: {epochs: 40}}\n"
    assert len(of_kind(plan_of(tmp_path, SWEEP + two), DefenseJob)) == 2
    with pytest.raises(BadSweep, match=r"defenses\.longer: has the same parameters as defenses\.distillation"):
        plan_of(tmp_path, SWEEP + two, "defenses.longer.training={}")
    with pytest.raises(BadSweep, match="are the same job; leave one of the two out"):
        plan_of(tmp_path, SWEEP + two, "defenses.longer.training.epochs=10")


@pytest.mark.parametrize(
    ("training", "sentence"),
    [
        ("{epochs: 0}", "training.epochs: expected a value greater than or equal to 1, got 0"),
        ("{learning_rate: 2}", "training.learning_rate: expected a value less than or equal to 1, got 2"),
        ("{learning_rat: 0.1}", "unknown key 'learning_rat'; did you mean 'learning_rate'?"),
        ("{loss: dice}", "unknown key 'loss'"),
        ("[{epochs: 3}, {epochs: 5}]", "expected one mapping: give each training to a defense of its own name"),
        ("{epochs: [3, 5]}", "training.epochs: expected a valid integer"),
        ("7", "expected a mapping with keys such as epochs, learning_rate, got 7"),
    ],
)
def test_a_training_that_cannot_be_is_refused_in_a_sentence(tmp_path: Path, training: str, sentence: str) -> None:
    with pytest.raises(BadSweep) as caught:
        plan_of(tmp_path, f"{SWEEP}  distillation: {{training: {training}}}\n")
    (found,) = caught.value.problems
    assert sentence in found
    assert "defenses.distillation.training" in found


def test_what_a_defense_needs_is_asked_of_its_own_training(tmp_path: Path) -> None:
    free = "  free_at: {replays: 12, training: {epochs: 24}}\n"
    assert len(of_kind(plan_of(tmp_path, SWEEP + free), DefenseJob)) == 1
    with pytest.raises(BadSweep, match=r"which does not fit into training\.epochs 10"):
        plan_of(tmp_path, SWEEP + "  free_at: {replays: 12}\n")
