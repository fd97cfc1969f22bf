"""Which files a job left behind, and where they lie."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Engine, select

from db.engine import read
from db.models import Artifact, Job


def find_files(engine: Engine, digests: Sequence[str]) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Digest -> location, and location -> file name -> sha256; jobs without files are left out."""
    locations: dict[str, str] = {}
    checksums: dict[str, dict[str, str]] = {}
    if not digests:
        return locations, checksums
    with read(engine) as connection:
        rows: Any = connection.execute(
            select(Job.digest, Job.artifact, Artifact.name, Artifact.sha256)
            .join(Artifact, Artifact.job_id == Job.id)
            .where(Job.digest.in_(digests))
        )
        for digest, location, name, sha256 in rows:
            locations[digest] = location
            checksums.setdefault(location, {})[name] = sha256
    return locations, checksums
