"""A gates job over a real database and real files of perturbations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from sqlalchemy import Engine, insert, select, update

from db.engine import read, write
from db.models import Condition, Job, Score
from db.results import add_evaluation, add_scores
from db.rows import EvaluationRow, GateRow
from services.artifacts.perturbations import PerturbationWriter
from services.datasets.spec import Cohort, DataSpec, FractionSplit
from services.jobs.context import JobContext, Outcome, Progress
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.gates import GatesJob, ScoredEvaluation
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

    def attacked(
        self, name: str, attack: Attack, *epsilons: float, stretch: float = 1.0, worse: float = 0.0
    ) -> ScoredEvaluation:
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
        return ScoredEvaluation(role="own", evaluation=f"scored {name}", perturbations=name, attack=attack.recipe())

    def clean(self) -> ScoredEvaluation:
        """The clean images, scored."""
        self.score("scored clean", None)
        return ScoredEvaluation(role="own", evaluation="scored clean")

    def score(self, digest: str, perturbations: str | None, worse: float = 0.0) -> None:
        job = EvaluateJob(cohort=COHORT, victim="model", perturbations=perturbations, metrics=METRICS, regions=REGIONS)
        done = job.run(self.context())
        rows = [replace(row, value=max(row.value - worse, 0.0)) for row in done.scores]
        record = {"digest": digest, "kind": "evaluate", "label": "", "params": {}, "source": {}, "state": "done"}
        with write(self.engine) as connection:
            job_id = connection.execute(insert(Job).values(**record).returning(Job.id)).scalar_one()
            add_evaluation(connection, job_id, EvaluationRow("m", "internal", "original", "adopted", None))
            add_scores(connection, job_id, rows)

    def check(self, *scored: ScoredEvaluation) -> Outcome:
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
    assert {name for name, row in found.items() if row.passed is None} == {"G11", "G13", "G14", "G18", "G21"}
    assert outcome.summary == {"verdict": "passed", "failed": [], "strength": "strong", "too_weak": []}
    assert [step.done for step in world.heard][-1] == 20


def test_budgets_in_several_jobs_are_one_curve(world: World) -> None:
    small = world.attacked("small", Ifgsm(steps=2), 2 / 255)
    large = world.attacked("large", Ifgsm(steps=2), 4 / 255, worse=-0.5)
    found = rows_of(world.check(world.clean(), small, large))["G9"]
    assert found.passed is False
    assert found.detail == "ifgsm up to 4/255"


def test_a_budget_that_the_sweep_does_not_declare_is_not_looked_at(world: World) -> None:
    """Neither its scores, by which the curve would rise, nor its images, which have other scores."""
    clean, both = world.clean(), world.attacked("both", Ifgsm(steps=2), 2 / 255, 4 / 255)
    larger = select(Condition.id).where(Condition.epsilon_key == "4/255")
    with write(world.engine) as connection:
        connection.execute(update(Score).where(Score.condition_id.in_(larger)).values(value=1.0))
    found = rows_of(world.check(clean, both))
    assert [found[gate].passed for gate in ("G1", "G9")] == [False, False]
    found = rows_of(world.check(clean, both.model_copy(update={"epsilons": (2 / 255,)})))
    assert [found[gate].passed for gate in ("G1", "G9")] == [True, True]


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


def test_cases_without_labels_are_passed_over_and_if_there_are_no_others_a_sentence_says_so(world: World) -> None:
    """A region that the test cases lack made an honest model fail: what is not there cannot be erased."""
    blank = {name: replace(case, labels=np.zeros_like(case.labels)) for name, case in CASES.items()}
    first, second = CASES
    context = world.context()
    job = GatesJob(cohort=COHORT, victim="model", scored=(), settings=GateSettings(cases=1, steps=10), seed=0)
    for cases, passed in (({first: blank[first], second: CASES[second]}, True), (blank, None)):
        dataset = FakeDataset(cases.values())
        found = rows_of(job.run(replace(context, open_dataset=lambda _, dataset=dataset: dataset)))
        assert {name for name, row in found.items() if row.passed is False} == set()
        assert {
            found[name].passed for name in found if name.startswith(("G2", "G4", "G10", "G15")) and name != "G21"
        } == {passed}
        assert len({name.split()[0] for name in found}) == 20
        if passed is None:
            assert found["G7"].detail == "no test case has a labeled voxel"


def test_adapted_forms_on_the_model_and_on_its_twin_reach_their_gate(world: World) -> None:
    plain, form = (world.attacked(name, Pgd(steps=2, loss=name), 8 / 255) for name in ("ce", "margin"))
    twins = [item.model_copy(update={"role": "twin", "perturbations": None}) for item in (plain, form)]
    for twin, said in (
        (twins, "2 test cases are too few for an interval; it needs 3"),
        (twins[:1], "no attack was scored with its adapted forms, on the model and on its undefended twin"),
    ):
        job = GatesJob(
            cohort=COHORT,
            victim="model",
            scored=(
                world.clean() if twin is twins else ScoredEvaluation(role="own", evaluation="scored clean"),
                plain,
                form,
                *twin,
            ),
            adaptive=({"loss": "margin"},),
            settings=GateSettings(cases=1, steps=2),
            seed=0,
        )
        found = rows_of(job.run(world.context()))["G21"]
        assert (found.passed, found.detail) == (None, said)
