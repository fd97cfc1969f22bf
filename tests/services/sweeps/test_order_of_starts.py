"""In which order the jobs of a sweep start, as claims take them from the database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from db import jobs, workers
from db.engine import read, write
from db.models import Job
from services.settings import Settings
from services.sweeps.submitting.submit import prepare, submit
from tests.services.science.external import programs

SWEEP = """
data: {synthetic: {cases: 4, size: 16}, split: {folds: 2}}
models:
  mine: {file: model.ts, normalisation: none, expect: {dice: {WT: 0.9}}}
  net: {architecture: unet, channels: [4, 8]}
  flat: {architecture: unet, dims: 2, channels: [4, 8]}
attacks: {fgsm: {epsilon: 8/255}, noise: {epsilon: 8/255}}
evaluation: {metrics: [dice], regions: [WT], transfer: [network]}
"""


def starts(engine: Engine) -> Iterator[Job]:
    """The jobs in the order in which one slot claims and ends them."""
    with write(engine) as connection:
        workers.register_worker(
            connection, incarnation="one", host="h", pid=1, process_started=0.0, slot=0, device="cpu"
        )
    while True:
        with write(engine) as connection:
            claim = jobs.claim(connection, owner="one", lease_s=60.0)
        if claim is None:
            return
        with read(engine) as connection:
            yield connection.execute(select(Job.__table__).where(Job.id == claim.job_id)).one()
        with write(engine) as connection:
            jobs.finish(connection, claim, artifact=None, summary={})


@pytest.fixture
def order(sqlite_engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Job]:
    monkeypatch.chdir(tmp_path)
    programs.script(tmp_path, programs.network())
    (tmp_path / "sweep.yaml").write_text(SWEEP)
    prepared = prepare(Path("sweep.yaml"), [], Settings(home=tmp_path), sqlite_engine, trust=True)
    submit(sqlite_engine, prepared)
    return list(starts(sqlite_engine))


def test_every_network_is_scored_on_clean_images_before_it_is_attacked(order: list[Job]) -> None:
    clean, attacked = {}, {}
    for place, job in enumerate(order):
        if job.kind in ("evaluate", "attack"):
            network = job.params["victim"], job.params["cohort"]["fold"]
            first = clean if job.kind == "evaluate" and job.params["perturbations"] is None else attacked
            if job.kind == "attack" or first is clean:
                first.setdefault(network, place)
    assert len(clean) == 6
    assert clean.keys() == attacked.keys()
    assert all(clean[network] < attacked[network] for network in clean)


def test_a_model_of_ones_own_is_adopted_tried_scored_checked_and_then_attacked(order: list[Job]) -> None:
    (adopted,) = [job.digest for job in order if job.kind == "adopt"]
    kinds = [job.kind for job in order if job.kind == "expect" or adopted in (job.digest, job.params.get("victim"))]
    assert kinds[:5] == ["adopt", "trial", "evaluate", "evaluate", "expect"]
    assert kinds[5:9] == ["attack"] * 4
