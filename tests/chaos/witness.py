"""What the database itself saw: triggers note every move of every job, by the database's clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Engine, text

from db import states
from db.engine import read, write

_TABLE = """CREATE TABLE chaos_move (id {key}, job_id integer, old text, new text, fence integer, owner text,
at double precision)"""

_SQLITE = """CREATE TRIGGER chaos_move AFTER UPDATE OF state ON job WHEN old.state <> new.state BEGIN
INSERT INTO chaos_move (job_id, old, new, fence, owner, at) VALUES
(new.id, old.state, new.state, new.fence, new.owner, (julianday('now') - 2440587.5) * 86400.0); END"""

_POSTGRES = (
    """CREATE FUNCTION chaos_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
INSERT INTO chaos_move (job_id, old, new, fence, owner, at) VALUES
(new.id, old.state, new.state, new.fence, new.owner, extract(epoch FROM clock_timestamp())); RETURN NULL; END $$""",
    """CREATE TRIGGER chaos_move AFTER UPDATE OF state ON job FOR EACH ROW
WHEN (old.state IS DISTINCT FROM new.state) EXECUTE FUNCTION chaos_note()""",
)

_NOW = {
    "sqlite": "SELECT (julianday('now') - 2440587.5) * 86400.0",
    "postgresql": "SELECT extract(epoch FROM clock_timestamp())::double precision",
}

#: Rows of result tables per job, and how many of them say the same thing twice.
_ROWS = """SELECT c.job_id, count(*) FROM score s JOIN condition c ON c.id = s.condition_id GROUP BY c.job_id"""
_DUPLICATES = """SELECT coalesce(sum(n - 1), 0) FROM (SELECT count(*) AS n FROM score s
JOIN condition c ON c.id = s.condition_id
GROUP BY c.job_id, c.epsilon_key, s.metric, s.region, s.case_id HAVING count(*) > 1) AS twice"""


@dataclass(frozen=True)
class Move:
    """One change of a job's state."""

    job_id: int
    old: str
    new: str
    fence: int
    owner: str | None
    at: float  # seconds since 1970, by the database's clock


class Witness:
    """Looks at one database of a test, past every proxy."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def install(self) -> None:
        """Begin to note moves."""
        on_sqlite = self.engine.dialect.name == "sqlite"
        with write(self.engine) as connection:
            connection.execute(text(_TABLE.format(key="integer PRIMARY KEY" if on_sqlite else "serial PRIMARY KEY")))
            for statement in (_SQLITE,) if on_sqlite else _POSTGRES:
                connection.exec_driver_sql(statement)

    def now(self) -> float:
        """The database's clock."""
        with read(self.engine) as connection:
            clock: float = connection.exec_driver_sql(_NOW[self.engine.dialect.name]).scalar_one()
            return clock

    def states(self) -> dict[str, str]:
        """State by token."""
        with read(self.engine) as connection:
            return dict(connection.execute(text("SELECT label, state FROM job")).all())

    def job_ids(self) -> list[int]:
        """All jobs that are recorded."""
        with read(self.engine) as connection:
            return list(connection.scalars(text("SELECT id FROM job ORDER BY id")))

    def fences(self) -> dict[str, int]:
        """How often each job was claimed, by token."""
        with read(self.engine) as connection:
            return dict(connection.execute(text("SELECT label, fence FROM job")).all())

    def leases(self) -> dict[int, float]:
        """Until when each running job is held, by the clock of whoever said so."""
        with read(self.engine) as connection:
            return dict(connection.execute(text("SELECT id, lease_until FROM job WHERE state = 'running'")).all())

    def attempts(self) -> dict[str, int]:
        """How many attempts each job has lost, by token."""
        with read(self.engine) as connection:
            return dict(connection.execute(text("SELECT label, attempts FROM job")).all())

    def errors(self) -> dict[str, str]:
        """What each job's user is told, by token."""
        with read(self.engine) as connection:
            return dict(connection.execute(text("SELECT label, coalesce(error, '') FROM job")).all())

    def log(self, token: str) -> str:
        """What a job has printed, as far as it is stored."""
        pieces = "SELECT l.text FROM log l JOIN job j ON j.id = l.job_id WHERE j.label = :token ORDER BY l.id"
        with read(self.engine) as connection:
            return "".join(connection.scalars(text(pieces), {"token": token}))

    def forget(self, *tokens: str) -> None:
        """Forget how these jobs came to their states, before a user has them run again."""
        with write(self.engine) as connection:
            for token in tokens:
                mine = "DELETE FROM chaos_move WHERE job_id IN (SELECT id FROM job WHERE label = :token)"
                connection.execute(text(mine), {"token": token})

    def running(self) -> dict[int, str]:
        """The owners of running jobs."""
        with read(self.engine) as connection:
            return dict(connection.execute(text("SELECT id, owner FROM job WHERE state = 'running'")).all())

    def pids(self) -> dict[str, int]:
        """The process that each slot's supervisor is, by incarnation."""
        with read(self.engine) as connection:
            return dict(connection.execute(text("SELECT incarnation, pid FROM worker")).all())

    def moves(self) -> list[Move]:
        """Every change of a state, in order."""
        with read(self.engine) as connection:
            columns = "job_id, old, new, fence, owner, at"
            return [Move(*row) for row in connection.execute(text(f"SELECT {columns} FROM chaos_move ORDER BY id"))]

    def recoveries(self, job_ids: set[int], since: float) -> dict[int, float]:
        """For each of these jobs, how many seconds after `since` it was claimed again or ended."""
        found: dict[int, float] = {}
        for move in self.moves():
            onwards = move.new == states.RUNNING or move.new in states.ENDED
            if move.job_id in job_ids and move.at >= since and onwards:
                found.setdefault(move.job_id, move.at - since)
        return found

    def duplicates(self) -> int:
        """How many result rows say what another row of the same job says already."""
        with read(self.engine) as connection:
            return int(connection.execute(text(_DUPLICATES)).scalar_one())

    def check(self, expected: Mapping[str, str], rows: int) -> None:
        """All jobs are in the `expected` states (by token), came there once, and done ones have `rows` rows each."""
        assert self.states() == dict(expected)
        with read(self.engine) as connection:
            ids = dict(connection.execute(text("SELECT label, id FROM job")).all())
            counts = dict(connection.execute(text(_ROWS)).all())
            held = connection.execute(text("SELECT count(*) FROM job WHERE owner IS NOT NULL")).scalar_one()
        endings = Counter(move.job_id for move in self.moves() if move.new in states.ENDED)
        assert {token: endings[ids[token]] for token in expected} == dict.fromkeys(expected, 1)
        wanted = {ids[token]: rows for token, state in expected.items() if state == states.DONE and rows}
        assert counts == wanted
        assert self.duplicates() == 0
        assert held == 0, "a job that nobody runs has an owner"
