"""The files that parent jobs have left, and where they lie."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Engine, select

from db import states
from db.engine import read
from db.models import Artifact, Job
from services.errors import MissingArtifact


def find_files(
    engine: Engine, digests: Sequence[str], *, partial: bool = False
) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Digest -> location, and location -> file name -> sha256; jobs without files are left out.

    Raises `MissingArtifact` for a job that is not done, unless `partial`: its files were lost, and it is making them
    again.
    """
    locations: dict[str, str] = {}
    checksums: dict[str, dict[str, str]] = {}
    if not digests:
        return locations, checksums
    with read(engine) as connection:
        rows: Any = connection.execute(
            select(Job.id, Job.digest, Job.state, Job.artifact, Artifact.name, Artifact.sha256)
            .outerjoin(Artifact, Artifact.job_id == Job.id)
            .where(Job.digest.in_(digests))
        )
        for job_id, digest, state, location, name, sha256 in rows:
            if state != states.DONE:
                if partial:
                    continue
                problem = f"job {job_id} is {state}, so that its files are not to be had"
                raise MissingArtifact(problem, location=f"{digest}/none")
            if name is not None:
                locations[digest] = location
                checksums.setdefault(location, {})[name] = sha256
    return locations, checksums
