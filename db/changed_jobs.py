"""What a sweep says otherwise of jobs that are recorded: on how many GPUs they run, and what they keep.

Neither is part of what a job is, so that sweeps which differ in it share the job.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select, update

from db import states
from db.many import among
from db.models import Job


@dataclass(frozen=True)
class ChangedJob:
    """What a recorded job would have instead, by column; `key` is what a sweep file calls it."""

    job_id: int
    key: str
    values: Mapping[str, Any]


def find_changes(
    connection: Connection, known: Mapping[str, int], jobs: Sequence[Mapping[str, Any]]
) -> list[ChangedJob]:
    """What would change by these jobs, columns with `digest`, of those that are `known`: ids by digest."""
    shared = [job for job in jobs if job["digest"] in known]
    return [*_of_gpus(connection, known, shared), *_of_keep(connection, known, shared)]


def apply_changes(connection: Connection, changes: Sequence[ChangedJob], *, but_for: Collection[int] = ()) -> None:
    """Change the jobs, but for those with these ids."""
    for change in changes:
        if change.job_id not in but_for:
            connection.execute(update(Job).where(Job.id == change.job_id).values(**change.values))


def _of_gpus(connection: Connection, known: Mapping[str, int], jobs: Sequence[Mapping[str, Any]]) -> list[ChangedJob]:
    """On how many GPUs a job runs: until it starts, the newest sweep decides."""
    wanted = {known[job["digest"]]: job for job in jobs}
    not_begun = Job.state.not_in((states.DONE, states.RUNNING))
    found = select(Job.id, Job.gpus).where(among(connection, Job.id, wanted), not_begun)
    return [
        ChangedJob(job_id, "training.gpus", {"gpus": wanted[job_id]["gpus"], "params": wanted[job_id]["params"]})
        for job_id, gpus in connection.execute(found).all()
        if wanted[job_id]["gpus"] != gpus
    ]


def _of_keep(connection: Connection, known: Mapping[str, int], jobs: Sequence[Mapping[str, Any]]) -> list[ChangedJob]:
    """What a job keeps beside its results: when it runs next, the newest sweep decides."""
    wanted: dict[str, list[int]] = {}
    for job in jobs:
        if "keep" in job["params"]:
            wanted.setdefault(job["params"]["keep"], []).append(known[job["digest"]])
    changes = []
    for keep, job_ids in wanted.items():
        other = func.coalesce(Job.params["keep"].as_string(), "predictions") != keep
        these = select(Job.id, Job.params).where(among(connection, Job.id, job_ids), other)
        for job_id, params in connection.execute(these).all():
            changes.append(ChangedJob(job_id, "evaluation.keep", {"params": {**params, "keep": keep}}))
    return changes
