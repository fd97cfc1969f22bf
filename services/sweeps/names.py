"""Names on the command line: of a sweep, or of a job by its number or the start of its digest."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, select

from db.engine import read
from db.models import Cell, Job, Sweep
from db.sweeps import find_sweep
from services.errors import BadInput, UnknownName, in_short

#: A longer number is no job's: databases count in 64 bits.
_DIGITS = 18


def require_sweep(connection: Connection, name: str) -> int:
    """The id of a sweep; raises `UnknownName`."""
    sweep_id = find_sweep(connection, name)
    if sweep_id is None:
        raise UnknownName("sweep", name, connection.scalars(select(Sweep.name)))
    return sweep_id


def require_sweep_name(engine: Engine, name: str | None) -> str:
    """The name of an existing sweep; the newest when None. Raises `BadInput`."""
    with read(engine) as connection:
        if name is not None:
            require_sweep(connection, name)
            return name
        newest = connection.scalar(select(Sweep.name).order_by(Sweep.id.desc()).limit(1))
    if newest is None:
        raise BadInput("there is no sweep yet: `robust-cli submit SWEEP.yaml` makes one")
    return newest


def require_jobs(connection: Connection, name: str) -> tuple[list[int], bool]:
    """Ids of the jobs that SWEEP or JOB means, and whether it was a sweep; raises `BadInput`."""
    sweep_id = find_sweep(connection, name)
    if sweep_id is not None:
        return list(connection.scalars(select(Cell.job_id).where(Cell.sweep_id == sweep_id))), True
    return [_require_one(connection, name, "no sweep and no job is called")], False


def require_job(connection: Connection, name: str) -> int:
    """The id of a job; raises `BadInput` unless exactly one is meant."""
    return _require_one(connection, name, "no job has the number or digest")


def require_job_id(engine: Engine, name: str) -> int:
    """As `require_job`, in a transaction of its own."""
    with read(engine) as connection:
        return require_job(connection, name)


def digest_of_job(engine: Engine, job_id: int) -> str:
    """The digest of a job that there is."""
    with read(engine) as connection:
        return connection.execute(select(Job.digest).where(Job.id == job_id)).scalar_one()


def _require_one(connection: Connection, name: str, none_is: str) -> int:
    by_number = name.isdecimal() and len(name) <= _DIGITS
    meant = Job.id == int(name) if by_number else Job.digest.startswith(name, autoescape=True)
    found = list(connection.scalars(select(Job.id).where(meant).limit(2)))
    if not found:
        raise BadInput(f"{none_is} {in_short(name)}: see `robust-cli status` and `robust-cli jobs`")
    if len(found) > 1:
        raise BadInput(
            f"several jobs have a digest that starts with {in_short(name)}: give more of it, or the job's number"
        )
    return found[0]
