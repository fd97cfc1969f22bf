"""Adversarial images of a finished attack job, as NIfTI for people."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, select

from db import states
from db.engine import read
from db.models import Job
from services.errors import BadInput, UnknownName
from services.jobs.parent_files import find_files
from services.settings import Settings


def export_images(
    engine: Engine, settings: Settings, job_id: int, case_id: str | None, epsilon: str | None, folder: Path
) -> list[Path]:
    """Write `epsilon-8-255/<case>_<series>.nii.gz` in raw intensities with the case's own affine; returns the files.

    `case_id` and `epsilon` ("8/255") narrow it down. Raises `BadInput` for a job that is no finished attack and
    `UnknownName` for a case or budget that it does not have.
    """
    from services.artifacts.nifti import export_nifti
    from services.artifacts.perturbations import FILE, read_adversarial, stored, stored_left_out
    from services.artifacts.store import open_store
    from services.datasets.dataset import Dataset
    from services.datasets.spec import JobSource
    from services.jobs.kinds.attack import AttackJob
    from services.science.epsilon import format_epsilon, require_epsilon

    with read(engine) as connection:
        row = connection.execute(
            select(Job.kind, Job.state, Job.digest, Job.params, Job.source).where(Job.id == job_id)
        ).one()
    if row.kind != "attack" or row.state != states.DONE:
        raise BadInput(
            f"job {job_id} is a {row.kind} job that is {row.state}; images come from an attack job that is done"
        )
    job = AttackJob(**row.params)
    locations, checksums = find_files(engine, [row.digest])
    location = locations[row.digest]
    path = open_store(settings).fetch(location, checksums[location]) / FILE
    wanted = sorted(stored(path))
    if case_id in stored_left_out(path):
        raise BadInput(f"case {case_id} was left as it is: its labels are what the attack's target map wants")
    if case_id is not None:
        _require("case", case_id, {case for case, _ in wanted})
        wanted = [item for item in wanted if item[0] == case_id]
    if epsilon is not None:
        key = format_epsilon(require_epsilon(epsilon))
        _require("budget", key, {budget for _, budget in wanted})
        wanted = [item for item in wanted if item[1] == key]

    dataset = Dataset(job.cohort.data, JobSource(**row.source), settings.cache / "data")
    files = []
    for case, budget in wanted:
        clean, (low, high) = dataset.case(case), dataset.raw_range(case)
        adversarial = read_adversarial(path, case, budget, clean.images)
        target = folder / f"epsilon-{budget.replace('/', '-')}"
        raw = dataset.raw(case)
        files += export_nifti(target, adversarial, clean, raw, low=low, high=high, brain_only=job.brain_only)
    return files


def _require(noun: str, name: str, known: set[str]) -> None:
    if name not in known:
        raise UnknownName(noun, name, known)
