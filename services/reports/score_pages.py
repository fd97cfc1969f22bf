"""Rows of the view `results` page by page, in the order of their key: a page costs the same wherever it is."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, select, tuple_

from db.models import MOST, Cell, Condition, Evaluation, Job, Score
from services.errors import BadInput

#: Columns of the view, in its order.
COLUMNS = (
    *("sweep", "model", "architecture", "dims", "defense", "defense_params", "attack", "attack_params", "epsilon"),
    *("access", "replica", "fold", "case_id", "patient_id", "region", "metric", "value", "state", "metric_impl"),
    *("label_scheme", "job_id", "created_at", "reference_voxels", "prediction_voxels", "source", "precision"),
)
#: Those that each score has for itself.
_OF_SCORE = ("case_id", "patient_id", "region", "metric", "value", "state", "reference_voxels", "prediction_voxels")
#: Conditions that are looked at together: few at first, which fill a page, more where filters leave little of each.
_FEW, _MANY = 2, 64

#: What stands behind the last row of a page: its condition, metric, region and case.
Key = tuple[int, str, str, str]


@dataclass(frozen=True)
class ScoreFilter:
    """What rows must have; None: anything."""

    model: str | None = None
    defense: str | None = None
    attack: str | None = None
    access: str | None = None
    region: str | None = None
    metric: str | None = None
    case: str | None = None
    patient: str | None = None

    def on_cells(self) -> list[Any]:
        """As conditions on the roles of jobs."""
        names = ("model", "defense", "attack", "access")
        return [getattr(Cell, name) == value for name in names if (value := getattr(self, name)) is not None]

    def on_scores(self) -> list[Any]:
        """As conditions on scores."""
        columns = {"region": Score.region, "metric": Score.metric, "case": Score.case_id, "patient": Score.patient_id}
        return [column == value for name, column in columns.items() if (value := getattr(self, name)) is not None]


def scores_page(
    connection: Connection,
    sweep_id: int,
    sweep: str,
    chosen: ScoreFilter,
    *,
    after: Key | None = None,
    limit: int,
    names: Mapping[str, str] | None = None,
) -> tuple[list[dict[str, Any]], Key | None]:
    """Rows behind a key, no more than `limit`, and the key behind which the next page begins; None: there is none.

    `names`: what every case is called for whoever asks. Keys hold these then, and rows of one condition, metric and
    region stand in their order, so that no order tells who is who.
    """
    rows: list[dict[str, Any]] = []
    common: dict[int, dict[str, Any]] = {}
    last: Key | None = None
    for found in _chunks(connection, sweep_id, chosen, after[0] if after else 0):
        scores = select(Score.condition_id, *(getattr(Score, name) for name in _OF_SCORE)).where(
            Score.condition_id.in_(list(found)), *chosen.on_scores()
        )
        behind = after if after is not None and after[0] in found else None
        for key, row in _ordered(connection, scores, behind, limit + 1 - len(rows), names):
            if len(rows) == limit:
                return rows, last
            shared = common.get(row.condition_id)
            if shared is None:
                shared = common[row.condition_id] = _common(sweep, found[row.condition_id])
            rows.append(shared | dict(zip(_OF_SCORE, row[1:], strict=True)))
            last = key
    return rows, None


def every_score(
    connection: Connection, sweep_id: int, sweep: str, chosen: ScoreFilter, names: Mapping[str, str] | None = None
) -> Iterator[Sequence[Any]]:
    """All rows that are chosen, as values in the order of `COLUMNS`; `names` as in `scores_page`."""
    after: Key | None = None
    while True:
        rows, after = scores_page(connection, sweep_id, sweep, chosen, after=after, limit=5000, names=names)
        yield from ([row[name] for name in COLUMNS] for row in rows)
        if after is None:
            return


def told(key: Key) -> str:
    """A key as the address of the next page has it."""
    return base64.urlsafe_b64encode(json.dumps(key).encode()).decode().rstrip("=")


def heard(text: str) -> Key:
    """The key that `told` made; raises `BadInput` for any other text."""
    try:
        found = json.loads(base64.urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4)))
    except (ValueError, binascii.Error, RecursionError):
        found = None
    kinds = (int, str, str, str)
    if not isinstance(found, list) or [type(part) for part in found] != list(kinds) or abs(found[0]) > MOST:
        raise BadInput("'after' takes what the page before says under 'next'")
    if any("\0" in part or not _is_unicode(part) for part in found[1:]):  # which no database holds
        raise BadInput("'after' takes what the page before says under 'next'")
    return (found[0], found[1], found[2], found[3])


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a pair
        return False
    return True


def _chunks(connection: Connection, sweep_id: int, chosen: ScoreFilter, first: int) -> Iterator[dict[int, Any]]:
    """Conditions of a sweep from that number on, with what their rows have in common."""
    columns = (
        *(Condition.id, Condition.epsilon, Evaluation.metric_impl, Evaluation.label_scheme, Job.finished_at),
        *(Cell.model, Cell.architecture, Cell.dims, Cell.defense, Cell.defense_params, Cell.attack, Cell.attack_params),
        *(Cell.access, Cell.replica, Cell.fold, Cell.job_id, Cell.source, Cell.precision),
    )
    statement = (
        select(*columns)
        .join(Job, Job.id == Cell.job_id)
        .join(Evaluation, Evaluation.job_id == Job.id)
        .join(Condition, Condition.job_id == Job.id)
        .where(Cell.sweep_id == sweep_id, Cell.shows(Condition.epsilon_key), *chosen.on_cells())
        .order_by(Condition.id)
    )
    size = _FEW  # and then twice as many each time, as the database sorts all that are left for each question
    while rows := connection.execute(statement.where(Condition.id >= first).limit(size)).all():
        for at in range(0, len(rows), _MANY):
            yield {row.id: row for row in rows[at : at + _MANY]}
        first, size = rows[-1].id + 1, 2 * size


def _ordered(
    connection: Connection, scores: Select[Any], after: Key | None, most: int, names: Mapping[str, str] | None
) -> Iterator[tuple[Key, Any]]:
    """Scores with their keys, as many as are wanted or all that there are."""
    block = (Score.condition_id, Score.metric, Score.region)
    scores = scores.order_by(*block, Score.case_id)
    if names is None:
        if after is not None:
            scores = scores.where(tuple_(*block, Score.case_id) > tuple_(*after))
        for row in connection.execute(scores.limit(most)):
            yield (row.condition_id, row.metric, row.region, row.case_id), row
        return
    if after is not None:
        scores = scores.where(tuple_(*block) >= tuple_(*after[:3]))
    # Whole blocks are sorted. The first may lie behind `after`, the last be cut off; neither has more rows than names.
    rows = connection.execute(scores.limit(most + 2 * len(names)))
    for of, members in groupby(rows, lambda row: (row.condition_id, row.metric, row.region)):
        named = [(names.get(row.case_id, ""), row) for row in members]
        for name, row in sorted(named, key=lambda pair: pair[0]):
            if after is None or of != after[:3] or name > after[3]:
                yield (*of, name), row


def _common(sweep: str, condition: Any) -> dict[str, Any]:
    """What all rows under a condition share, in the order of `COLUMNS`; None for the rest."""
    created = datetime.fromtimestamp(int(condition.finished_at), UTC) if condition.finished_at is not None else None
    own = {**condition._mapping, "sweep": sweep, "created_at": created and created.strftime("%Y-%m-%dT%H:%M:%SZ")}
    return {name: own.get(name) for name in COLUMNS}
