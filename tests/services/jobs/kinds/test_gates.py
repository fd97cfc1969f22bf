"""A gates job over a real database and real files of perturbations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from sqlalchemy import Engine, insert

from db.engine import read, write
from db.models import Job
from db.results import add_evaluation, add_scores
from db.rows import EvaluationRow, GateRow
from services.artifacts.perturbations import PerturbationWriter
from services.datasets.spec import Cohort, DataSpec, FractionSplit
from services.jobs.context import JobContext, Outcome, Progress
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.gates import GatesJob, Scored
from services.science.attacks.base import Attack
from services.science.attacks.fgsm import Fgsm
from services.science.attacks.ifgsm import Ifgsm
from services.science.attacks.noise import RandomSigns
from services.science.attacks.pgd import Pgd
from services.science.epsilon import format_epsilon
from services.science.gates.settings import GateSettings
from tests.made_cases import FakeDataset, job_context
from tests.services.science.gates.toys import Honest, Noisy, faint_case

COHORT = Cohort(data=DataSpec(fingerprint="f", labels="internal"), split=FractionSplit())
METRICS, REGIONS = ({"name": "dice"},), ("WT", "TC", "ET")
CASES = {case.case_id: case for case in map(faint_case, range(2))}


@dataclass
class World:
    """A database, files, and the jobs that would have filled them before the gates job."""

    folder: Path
    engine: Engine
    model: Any
    heard: list[Progress] = field(default_factory=list)

    def context(self) -> JobContext:
        return job_context(
            self.folder,
            FakeDataset(CASES.values()),
            artifacts={name: name for name in ("model", *(path.name for path in self.made))},
            load_model=lambda folder: self.model,
            progress=self.heard.append,
            read=lambda: read(self.engine),
        )

    @property
    def made(self) -> list[Path]:
        return [path for path in self.folder.iterdir() if path.is_dir()]

    def attacked(self, name: str, attack: Attack, *epsilons: float, stretch: float = 1.0, worse: float = 0.0) -> Scored:
        """Images of an attack on the model, stored and scored; `stretch`ed beyond it, their scores `worse`."""
        folder = self.folder / name
        folder.mkdir()
        with PerturbationWriter(folder / "adversarial.h5") as writer:
            for case in CASES.values():
                tensors = [torch.from_numpy(np.array(array))[None] for array in (case.images, case.labels, case.brain)]
                for epsilon in epsilons:
                    budget = attack.model_copy(update={"epsilon": epsilon})
                    found = budget(self.model, tensors[0], tensors[1], mask=tensors[2][None]).numpy()[0]
                    far = case.images + stretch * (found - case.images)
                    writer.add(case.case_id, format_epsilon(epsilon), far.astype(np.float32), case.images)
        self.score(f"scored {name}", name, worse)
        return Scored(role="own", evaluation=f"scored {name}", perturbations=name, attack=attack.recipe())

    def clean(self) -> Scored:
        """The clean images, scored."""
        self.score("scored clean", None)
        return Scored(role="own", evaluation="scored clean")

    def score(self, digest: str, perturbations: str | None, worse: float = 0.0) -> None:
        job = EvaluateJob(cohort=COHORT, victim="model", perturbations=perturbations, metrics=METRICS, regions=REGIONS)
        done = job.run(self.context())
        rows = [replace(row, value=max(row.value - worse, 0.0)) for row in done.scores]
        record = {"digest": digest, "kind": "evaluate", "label": "", "params": {}, "source": {}, "state": "done"}
        with write(self.engine) as connection:
            job_id = connection.execute(insert(Job).values(**record).returning(Job.id)).scalar_one()
            add_evaluation(connection, job_id, EvaluationRow("m", "internal", "original", "adopted", None))
            add_scores(connection, job_id, rows)

    def check(self, *scored: Scored) -> Outcome:
        job = GatesJob(cohort=COHORT, victim="model", scored=scored, settings=GateSettings(cases=2, steps=10), seed=0)
        return job.run(self.context())


@pytest.fixture
def world(tmp_path: Path, sqlite_engine: Engine) -> World:
    return made(tmp_path, sqlite_engine, Honest())


def made(folder: Path, engine: Engine, model: Any) -> World:
    model.dims = 3
    return World(folder, engine, model.eval())


def rows_of(outcome: Outcome) -> Mapping[str, GateRow]:
    return {f"{row.gate} {row.variant}".strip(): row for row in outcome.gates}


def test_an_honest_model_passes_what_the_sweep_lets_it_be_asked(world: World) -> None:
    outcome = world.check(
        world.clean(),
        world.attacked("one", Fgsm(), 8 / 255),
        world.attacked("many", Pgd(steps=10), 8 / 255),
        world.attacked("random", RandomSigns(draws=2), 8 / 255),
    )
    found = rows_of(outcome)
    assert [row for row in found.values() if row.passed is False] == []
    assert {name for name, row in found.items() if row.passed is None} == {"G11", "G13", "G14", "G18"}
    assert outcome.summary == {"verdict": "passed", "failed": []}
    assert [step.done for step in world.heard][-1] == 19


def test_budgets_in_several_jobs_are_one_curve(world: World) -> None:
    small = world.attacked("small", Ifgsm(steps=2), 2 / 255)
    large = world.attacked("large", Ifgsm(steps=2), 4 / 255, worse=-0.5)
    found = rows_of(world.check(world.clean(), small, large))["G9"]
    assert found.passed is False
    assert found.detail == "ifgsm up to 4/255"


def test_images_beyond_their_budget_invalidate_the_model(world: World) -> None:
    outcome = world.check(world.clean(), world.attacked("far", Fgsm(), 8 / 255, stretch=1.01))
    found = rows_of(outcome)["G0"]
    assert found.passed is False
    assert found.value == pytest.approx(0.01 * 8 / 255, rel=1e-2)
    assert "fgsm 8/255 on case-" in found.detail
    assert outcome.summary["verdict"] == "invalid"


def test_scores_that_are_not_those_of_the_images_invalidate_the_model(world: World) -> None:
    found = rows_of(world.check(world.clean(), world.attacked("other", Fgsm(), 2 / 255, worse=0.01)))["G1"]
    assert (found.passed, found.value) == (False, pytest.approx(0.01))


def test_scores_of_a_random_model_are_not_compared(tmp_path: Path, sqlite_engine: Engine) -> None:
    torch.manual_seed(0)
    world = made(tmp_path, sqlite_engine, Noisy())
    found = rows_of(world.check(world.clean(), world.attacked("one", Fgsm(), 8 / 255)))
    assert (found["G1"].passed, found["G3"].passed) == (None, False)


def test_without_any_attack_only_the_model_is_asked(world: World) -> None:
    found = rows_of(world.check(world.clean()))
    assert {name for name, row in found.items() if row.passed is not None} == {
        *("G2", "G3", "G4", "G7", "G8", "G10 32/255", "G10 255/255", "G15", "G17", "G19")
    }
