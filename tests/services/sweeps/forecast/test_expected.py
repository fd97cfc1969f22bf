"""What a plan says about networks, attacks, time and disk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert, update

from db.engine import write
from db.models import Artifact, Job
from services.datasets.spec import DataSource, Synthetic
from services.sweeps.forecast.expected import attacks_of, expected, networks_in_words
from services.sweeps.planning.plan import PlannedJob, SweepPlan
from tests.services.science.external import programs
from tests.services.sweeps.descriptions import description, plan_of

SWEEP = """\
data: {root: /data, spacing_mm: 2, split: {folds: 2, validation: 0}}
models: {net: {architecture: unet, dims: 3, channels: [4, 8]}}
defenses: {trades: {steps: 4}}
training: {epochs: 10}
attacks: {fgsm: {epsilon: [2/255, 8/255]}, pgd: {epsilon: 8/255, steps: 20}}
evaluation: {access: [white-box, transfer]}
"""


@pytest.fixture
def plan(tmp_path: Path) -> SweepPlan:
    return plan_of(tmp_path, SWEEP)


def test_networks_and_attacks_are_listed(plan: SweepPlan) -> None:
    assert networks_in_words(plan) == "4 networks: 1 model (net) × 2 defenses (none, trades) × 2 folds"
    assert set(attacks_of(plan)) == {
        ("fgsm", "white-box", "2/255, 8/255", 4),
        ("pgd", "white-box", "8/255", 4),
        ("fgsm", "transfer", "2/255, 8/255", 2),
        ("pgd", "transfer", "8/255", 2),
    }


def test_an_adopted_network_counts_once_however_many_folds_share_out_its_cases(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    programs.script(tmp_path, programs.network())
    data, _, _, _, attacks, _ = SWEEP.splitlines()
    plan = plan_of(tmp_path, f"{data}\nmodels: {{mine: {{file: model.ts, normalisation: none}}}}\n{attacks}\n")
    assert networks_in_words(plan) == "1 network: 1 model (mine) × 1 defense (none)"
    assert {networks for _, _, _, networks in attacks_of(plan)} == {1}


def test_without_finished_jobs_time_follows_gradients_and_voxels(plan: SweepPlan, sqlite_engine: Engine) -> None:
    found = expected(sqlite_engine, plan, plan.jobs, description())
    assert not any(each.known for each in found.values())
    # Two folds of 4 training cases each, 10 epochs, half a second at 2 mm; each step of trades follows 4 more.
    assert found["train"].seconds == pytest.approx(2 * 4 * 10 * 0.5, rel=0.01)
    assert found["defense"].seconds == pytest.approx(5 * found["train"].seconds)
    phantoms = DataSource(synthetic=Synthetic(cases=8, size=32))
    small = expected(sqlite_engine, plan, plan.jobs, replace(description(), source=phantoms))
    assert small["train"].seconds < found["train"].seconds / 50


def test_reading_is_counted_once_for_each_way_to_prepare_the_data_by_the_size_of_their_files(
    plan: SweepPlan, sqlite_engine: Engine
) -> None:
    def total(jobs: Sequence[PlannedJob], packed_bytes: float) -> float:
        found = expected(sqlite_engine, plan, jobs, replace(description(), packed_bytes=packed_bytes))
        return sum(each.seconds for each in found.values())

    train = [job for job in plan.jobs if job.kind.name == "train"]
    # 8 cases of 10 MB: as many voxels as are taken for a brain at 1 mm, so that only reading is more.
    ten_mb = 8 * 5 * 3_330_000 * 0.6
    assert total(train, ten_mb) - total(train, 0) == pytest.approx(ten_mb * 0.2e-6)
    assert total(train, ten_mb / 2) == pytest.approx(total(train, ten_mb) / 2)
    evaluations = [job for job in plan.jobs if job.kind.name == "evaluate"]
    assert total([*train, *evaluations], ten_mb) > total(train, ten_mb) + total(evaluations, 0)
    with write(sqlite_engine) as connection:
        row = {"id": 1, "digest": train[0].digest, "kind": "train", "label": "", "source": {}, "state": "done"}
        params = train[0].kind.model_dump(mode="json")
        connection.execute(insert(Job).values(**row, params=params, started_at=0.0, finished_at=60.0))
    assert total(train[1:], ten_mb) == pytest.approx(60), "somebody has read them"


def test_finished_jobs_on_the_same_data_tell_how_long_others_take(plan: SweepPlan, sqlite_engine: Engine) -> None:
    pgd, other = (
        job
        for job in plan.jobs
        if job.role.attack == "pgd" and job.kind.name == "attack" and job.role.defense == "none"
    )
    with write(sqlite_engine) as connection:
        row = {"id": 1, "digest": pgd.digest, "kind": "attack", "label": "", "source": {}, "state": "done"}
        params = pgd.kind.model_dump(mode="json")
        connection.execute(insert(Job).values(**row, params=params, started_at=100.0, finished_at=130.0))
        connection.execute(insert(Artifact).values(job_id=1, name="a.h5", sha256="", size=2_000_000))
    found = expected(sqlite_engine, plan, [other], description())
    assert found["attack"].known == 1
    assert (found["attack"].seconds, found["attack"].size) == (pytest.approx(30), pytest.approx(2e6))
    with write(sqlite_engine) as connection:
        data = {**params["cohort"]["data"], "fingerprint": "other"}
        connection.execute(update(Job).values(params={**params, "cohort": {**params["cohort"], "data": data}}))
    found = expected(sqlite_engine, plan, [other], description())
    assert found["attack"].known == 0


def test_predictions_are_counted_by_label_maps_and_by_what_those_of_finished_jobs_take(
    plan: SweepPlan, tmp_path: Path, sqlite_engine: Engine
) -> None:
    def size(planned: SweepPlan) -> float:
        found = expected(sqlite_engine, planned, planned.jobs, description())
        return found["evaluate"].size

    # 8 patients, 2 networks for each: clean, and under white-box attacks of 2 and 1 budgets, which defended ones also
    # meet as transfer.
    maps = 8 * (2 * (1 + 3) + 3)
    assert size(plan) == pytest.approx(maps * 0.007 * 3_330_000)
    assert size(plan_of(tmp_path, SWEEP.replace("transfer]}", "transfer], keep: none}"))) == 0
    job = next(job for job in plan.jobs if job.kind.name == "evaluate")
    with write(sqlite_engine) as connection:
        row = {"id": 1, "digest": job.digest, "kind": "evaluate", "label": "", "source": {}, "state": "done"}
        params = job.kind.model_dump(mode="json")
        spent = {"started_at": 100.0, "finished_at": 130.0, "summary": {"volumes": 4}}
        connection.execute(insert(Job).values(**row, params=params, **spent))
        connection.execute(insert(Artifact).values(job_id=1, name="predictions.h5", sha256="", size=40_000))
    assert size(plan) == pytest.approx(maps * 10_000)
