"""Graphs of empty jobs in a running cluster, and what must hold for them whatever happens to it."""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Row, func, select

from db import states
from db.engine import read
from db.models import Cell, Condition, Evaluation, Job, Score, Worker
from tests.cluster.running import Cluster, wait_for
from tests.db import helpers
from worker.client import ring

#: Test, what was waited for and how long it took, for the summary at the end.
RECOVERED: list[tuple[str, str, float]] = []
#: Two workers are busy with this for four rounds: four leaves, what waits for them all, and the end.
GRAPH: Mapping[str, Sequence[str]] = {
    **{f"leaf-{index}": () for index in range(4)},
    "middle": [f"leaf-{index}" for index in range(4)],
    "end": ["middle"],
}
#: One worker is busy with this, the other is free.
CHAIN: Mapping[str, Sequence[str]] = {"long": (), "next": ["long"]}
#: Rows that each job leaves behind.
ROWS = 3


@dataclass(frozen=True)
class Jobs:
    """One sweep of empty jobs, each of which takes `seconds`; recorded and rung for when this is made."""

    cluster: Cluster
    graph: Mapping[str, Sequence[str]] = field(default_factory=lambda: GRAPH)
    seconds: float = 2.0
    name: str = field(default_factory=lambda: f"jobs-{uuid.uuid4().hex[:8]}")
    sweep_id: int = field(init=False)

    def __post_init__(self) -> None:
        graph = {self.label(token): [self.label(parent) for parent in parents] for token, parents in self.graph.items()}
        fields = {"rows": ROWS, "seconds": self.seconds}
        object.__setattr__(self, "sweep_id", helpers.submit(self.cluster.engine, graph, name=self.name, **fields))
        ring(self.cluster.engine, self.cluster.settings)

    def label(self, token: str) -> str:
        """The token, with the sweep's name: other tests' jobs are other jobs."""
        return f"{self.name}/{token}"

    def job(self, token: str) -> Row[tuple[str, int, int, int, float]]:
        """State, fence, attempts, expiries and time of the last claim of one job."""
        columns = select(Job.state, Job.fence, Job.attempts, Job.expiries, Job.started_at)
        with read(self.cluster.engine) as connection:
            return connection.execute(columns.where(Job.label == self.label(token))).one()

    def holder(self, token: str) -> str:
        """The container that runs a job; waits until one does."""
        wait_for(lambda: self.job(token).state == states.RUNNING, 30, f"{token} runs")
        owner = select(Worker.host).join(Job, Job.owner == Worker.incarnation).where(Job.label == self.label(token))
        with read(self.cluster.engine) as connection:
            host: str = connection.execute(owner).scalar_one()
        return host.split()[0]

    def last_claim(self) -> float:
        """When the latest claim of any of these jobs was made, in seconds since 1970; 0: never."""
        with read(self.cluster.engine) as connection:
            return connection.scalar(select(func.max(Job.started_at)).where(self._ours())) or 0.0

    def count(self) -> dict[str, int]:
        """Jobs by state."""
        with read(self.cluster.engine) as connection:
            rows = connection.execute(select(Job.state, func.count()).where(self._ours()).group_by(Job.state))
            return dict(rows.all())

    def is_done(self) -> bool:
        """Whether all are done; fails when one ended otherwise."""
        count = self.count()
        assert count.keys() <= {states.WAITING, states.READY, states.RUNNING, states.DONE}, count
        return count == {states.DONE: len(self.graph)}

    def assert_claimed_again(self, token: str, since: float) -> None:
        """Somebody takes this job a second time within the promised time after `since`, seconds since 1970."""
        bound, what = self.cluster.recovery_s, f"{token} is claimed again"
        wait_for(lambda: self.job(token).fence > 1, bound, what, since)
        self._note(what, self.job(token).started_at - since)

    def assert_goes_on(self, since: float, back: float | None = None) -> None:
        """Somebody claims one of these jobs after `since` (seconds since 1970), within the promised time after `back`,
        when that was later.
        """
        what = "a job is claimed"
        wait_for(lambda: self.last_claim() > since, self.cluster.recovery_s, what, back or since)
        self._note(what, max(0.0, self.last_claim() - (back or since)))

    def _note(self, what: str, took_s: float) -> None:
        test, _, _ = os.environ["PYTEST_CURRENT_TEST"].partition("::")[2].rpartition(" ")
        RECOVERED.append((test, what, took_s))

    def assert_done_once(self, within_s: float = 90) -> None:
        """All jobs end, each once, with exactly the rows that it makes."""
        wait_for(self.is_done, within_s, f"all of {self.name} is done")
        rows = (
            select(Job.label, func.count(Score.case_id))
            .join(Condition, Condition.job_id == Job.id)
            .join(Score, Score.condition_id == Condition.id)
            .where(self._ours())
            .group_by(Job.label)
        )
        evaluations = select(Evaluation.job_id).join(Job, Job.id == Evaluation.job_id).where(self._ours())
        with read(self.cluster.engine) as connection:
            assert dict(connection.execute(rows).all()) == {self.label(token): ROWS for token in self.graph}
            assert len(connection.execute(evaluations).all()) == len(self.graph)
            held = select(Job.label).where(self._ours(), Job.owner.is_not(None) | Job.lease_until.is_not(None))
            assert connection.execute(held).all() == []

    def _ours(self) -> ColumnElement[bool]:
        return Job.id.in_(select(Cell.job_id).where(Cell.sweep_id == self.sweep_id))
