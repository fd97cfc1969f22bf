"""Small graphs of empty jobs for tests of the machinery."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import MISSING, fields
from pathlib import Path

from sqlalchemy import Engine, select, update

from db.engine import read, write
from db.models import Job
from db.rows import ComparisonRow
from db.sweeps import record_sweep
from tests.plugins.jobs.noop import Noop

#: ROBUST_PLUGINS of processes that run these jobs.
PLUGINS = Path(__file__).parents[1] / "plugins"


def submit(
    engine: Engine,
    graph: Mapping[str, Sequence[str]],
    name: str = "test",
    *,
    partial: Collection[str] = (),
    failing: Collection[str] = (),
    waits: Mapping[str, Sequence[str]] | None = None,
    standing: Collection[int] = (),
    **fields: object,
) -> int:
    """Record a sweep of empty jobs: token -> tokens of its parents, parents first. Returns the sweep's id.

    Those named by `partial` run over those of their parents that are done, those named by `failing` fail. In `waits`
    are more parents, of which the job's digest does not know.
    """
    kinds: dict[str, Noop] = {}
    for token, parents in graph.items():
        after = tuple(kinds[parent].digest() for parent in parents)
        own = {**fields, "behave": "raise"} if token in failing else fields
        kinds[token] = Noop(token=token, after=after, of_part=token in partial, **own)
    jobs = [
        {
            "digest": kind.digest(),
            "family": None,
            "kind": "noop",
            "label": token,
            "params": kind.model_dump(mode="json"),
            "source": {},
            "gpus": 0,
            "priority": index,
            "partial": kind.partial,
        }
        for index, (token, kind) in enumerate(kinds.items())
    ]
    cells = [
        {
            "digest": kind.digest(),
            "model": "m",
            "architecture": "unet",
            "dims": 3,
            "defense": "none",
            "defense_params": "{}",
            "attack": "clean",
            "attack_params": "{}",
            "access": "white-box",
            "replica": 0,
            "fold": index,
        }
        for index, kind in enumerate(kinds.values())
    ]
    waited = {token: tuple(kinds[other].digest() for other in others) for token, others in (waits or {}).items()}
    parents = {kind.digest(): (*kind.parents(), *waited.get(token, ())) for token, kind in kinds.items()}
    with write(engine) as connection:
        return record_sweep(
            connection, name=name, document={}, jobs=jobs, parents=parents, cells=cells, standing=standing
        )


def states(engine: Engine) -> dict[str, str]:
    """State by token."""
    with read(engine) as connection:
        return dict(connection.execute(select(Job.label, Job.state)).all())


def job_id(engine: Engine, token: str) -> int:
    """The id of a job by its token."""
    with read(engine) as connection:
        return connection.execute(select(Job.id).where(Job.label == token)).scalar_one()


def expire_leases(engine: Engine) -> None:
    """As if every holder had been silent for too long."""
    with write(engine) as connection:
        connection.execute(update(Job).where(Job.lease_until.is_not(None)).values(lease_until=0.0))


def comparison_row(**values: object) -> ComparisonRow:
    """A comparison of nothing in particular, but for these fields."""
    empty = {"str": "", "LongText": "", "int": 0, "float": 0.0, "bool": True}
    required = [field for field in fields(ComparisonRow) if field.default is MISSING]
    return ComparisonRow(**{**{field.name: empty.get(str(field.type)) for field in required}, **values})
