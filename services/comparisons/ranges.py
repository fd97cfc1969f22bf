"""Between which values the mean of a metric can lie: in [0,1], or up to the longest distance in a scored volume."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from db import states
from db.many import among
from services.science import metrics
from services.science.stats import Bounds

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: The area under Dice over the budget, divided by the budget, so that it can be what Dice can be.
DICE_AREA = "dice_area"
#: The key of a summary under which an evaluation keeps the longest diagonal of its cases' volumes.
LARGEST_DISTANCE = "largest_distance_mm"


def range_of(metric: str, largest_mm: float = math.inf) -> Bounds:
    """The values that a metric can have, of distances up to `largest_mm`; of one that is not here, any."""
    if metric == DICE_AREA:
        return Bounds(0.0, 1.0)
    return Bounds(*metrics.require(metric).extremes(largest_mm)) if metrics.has(metric) else Bounds()


def limits_of_difference(
    low: float, high: float, differences: Iterable[float], metric: str, largest_mm: float
) -> tuple[float | None, float | None]:
    """The limits of an interval of these differences as they are stored: cut where none can lie, None if infinite."""
    cut = range_of(metric, largest_mm).of_differences().cut(low, high, differences)
    return (cut[0] if math.isfinite(low) else None), (cut[1] if math.isfinite(high) else None)


def read_largest_distance(connection: Connection, sweeps: Collection[str], metrics: Iterable[str]) -> float:
    """The longest diagonal of all volumes that these sweeps scored, in mm, for the range of these metrics.

    Infinite where a fold has only evaluations that were stored before this was kept, and where no metric is a distance,
    so that its range depends on none.
    """
    from sqlalchemy import func, select

    from db.models import Cell, Job, Sweep

    if all(range_of(metric, 1.0) == range_of(metric) for metric in metrics):
        return math.inf
    statement = (
        select(func.coalesce(func.max(Job.summary[LARGEST_DISTANCE].as_float()), 0.0))
        .select_from(Sweep)
        .join(Cell, Cell.sweep_id == Sweep.id)
        .join(Job, Job.id == Cell.job_id)
        .where(Job.kind == "evaluate", Job.state == states.DONE, among(connection, Sweep.name, sweeps))
        .group_by(Sweep.id, Cell.fold)
    )
    return max((longest or math.inf for longest in connection.scalars(statement)), default=math.inf)
