"""Train and defense jobs on three small cases, with everything around them faked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
import torch

from db.rows import EpochRow
from services.artifacts.weights import load_model
from services.contracts.synthetic_cases import make_case
from services.datasets.spec import Cohort, DataSpec, FoldSplit
from services.jobs.context import JobContext, Progress
from services.jobs.kinds.defense import DefenseJob
from services.jobs.kinds.train import TrainJob
from services.science import models
from services.science.training.settings import TrainingSettings
from tests.made_cases import FakeDataset, job_context

COHORT = Cohort(data=DataSpec(fingerprint="f", labels="internal"), split=FoldSplit(folds=2))
MODEL = models.build({"name": "unet", "channels": [4, 8]}).spec()
COMMON: dict[str, Any] = {"cohort": COHORT, "model": MODEL, "training": TrainingSettings(epochs=2), "seed": 0}


DATASET = FakeDataset([make_case(3)], train=map(make_case, range(2)), validation=[make_case(2)])


@dataclass
class World:
    """A job's surroundings, which remember what they were told."""

    folder: Path
    epochs: list[EpochRow] = field(default_factory=list)
    progress: list[Progress] = field(default_factory=list)

    def context(self, **parents: Path) -> JobContext:
        (self.folder / "scratch").mkdir(exist_ok=True)
        return job_context(
            self.folder / "scratch",
            DATASET,
            artifacts={digest: str(path) for digest, path in parents.items()},
            progress=self.progress.append,
            record_epoch=self.epochs.append,
        )


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def test_a_train_job_leaves_a_model_and_its_epochs(world: World) -> None:
    outcome = TrainJob(**COMMON).run(world.context())
    assert set(outcome.files) == {"weights.safetensors", "model.json"}
    load_model(outcome.files["model.json"].parent)
    assert [(row.phase, row.epoch) for row in world.epochs] == [("train", 1), ("train", 2)]
    assert all(row.validation_dice is not None for row in world.epochs)
    assert [(step.done, step.total, step.unit) for step in world.progress] == [(1, 2, "epoch"), (2, 2, "epoch")]
    assert outcome.summary["training_cases"] == 2


def test_progress_of_a_distillation_covers_both_phases(world: World) -> None:
    job = DefenseJob(**COMMON, defense={"name": "distillation", "temperature": 3.0}, undefended=None)
    job.run(world.context())
    assert [(step.done, step.total) for step in world.progress] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert world.progress[-1].detail.startswith("student, loss ")


def test_a_static_defense_attacks_its_undefended_parent(world: World, tmp_path: Path) -> None:
    twin = World(tmp_path / "twin")
    twin.folder.mkdir()
    parent = TrainJob(**COMMON).run(twin.context()).files["model.json"].parent
    job = DefenseJob(**COMMON, defense={"name": "adversarial_training"}, undefended="d")
    assert job.parents() == ("d",)
    outcome = job.run(world.context(d=parent))
    defended, undefended = load_model(outcome.files["model.json"].parent), load_model(parent)
    images = torch.rand(1, 4, 8, 8, 8)
    assert not torch.equal(defended(images), undefended(images))
    assert len(list((world.folder / "scratch" / "copies").glob("*.npy"))) == 2


def test_a_job_started_again_in_the_same_folder_goes_on(world: World) -> None:
    class KilledError(Exception):
        pass

    def record_then_die(row: EpochRow) -> None:
        raise KilledError

    context = world.context()
    broken = replace(context, record_epoch=record_then_die)
    with pytest.raises(KilledError):
        TrainJob(**COMMON).run(broken)
    TrainJob(**COMMON).run(context)
    assert [row.epoch for row in world.epochs] == [1, 2]
