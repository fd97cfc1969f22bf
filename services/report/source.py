"""What the sections of a report read: one sweep, its file, and who stands under which name."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, Engine, select, text

from db.engine import read
from db.models import Sweep
from services.comparisons.access import CONTROL, NATURAL, is_realised
from services.errors import BadInput
from services.report.pseudonyms import Pseudonyms, read_pseudonyms
from services.reports.declared import Declared, read_declared
from services.reports.floor import Floors, read_floors
from services.reports.means import Means, read_means
from services.reports.scores import ConditionKey, Line, is_of_confidence
from services.reports.table import Table
from services.settings import Settings
from services.sweeps.sections.study import Images, Study

_METRICS = text("SELECT DISTINCT metric FROM results WHERE sweep = :sweep")
_REGIONS = text("SELECT DISTINCT region FROM results WHERE sweep = :sweep")
_WORDS = text("SELECT DISTINCT model, defense, attack, region, metric FROM results WHERE sweep = :sweep")
_FIRST = "dice"


@dataclass(frozen=True)
class ReportedSweep:
    """A sweep that has scores."""

    engine: Engine
    sweep: str
    file: Mapping[str, Any]  # the sweep file as it was stored
    created_at: float
    declared: Declared
    metrics: tuple[str, ...]  # that are scored, Dice first
    regions: tuple[str, ...]  # that are scored, in the order of the file
    floors: Floors
    pseudonyms: Pseudonyms
    settings: Settings | None = None  # where files of images lie; None: none is shown
    asked_images: Images | None = None  # what may be shown of patients, by whoever wants the report
    _means: dict[str, Means] = field(default_factory=dict)

    @cached_property
    def study(self) -> Study:
        """What its people say of it; what a newer version wrote and this one does not know is left out."""
        section = dict(self.file.get("study") or {})
        try:
            return Study(**section)
        except ValidationError:
            return Study(**{key: value for key, value in section.items() if _fits(key, value)})

    @property
    def images(self) -> Images:
        """What may be shown of patients: as it was asked for, else as the sweep file says, else of phantoms alone."""
        return self.asked_images or self.study.images or ("panels" if self.is_phantoms else "none")

    @property
    def is_phantoms(self) -> bool:
        """Whether no patient has given an image."""
        return bool((self.file.get("data") or {}).get("synthetic"))

    def means(self, metric: str) -> Means:
        """Means of a metric; they are read once."""
        if metric not in self._means:
            self._means[metric] = read_means(self.engine, self.sweep, metric)
        return self._means[metric]

    @cached_property
    def lines(self) -> list[Line]:
        """Of the first metric, what is scored, without what gates alone look at."""
        return [line for line in self.means(self.metrics[0]).lines if line.condition.access != CONTROL]

    @cached_property
    def conditions(self) -> list[ConditionKey]:
        """What was scored, in the order of tables."""
        return [line.condition for line in self.lines]

    def attacked(self) -> list[ConditionKey]:
        """Conditions in which somebody attacked, not as files."""
        return [
            found
            for found in self.conditions
            if not found.is_clean and found.access != NATURAL and not is_realised(found.access)
        ]

    def defense(self, condition: ConditionKey) -> str:
        """A defense in words, marked where it has networks under the floor."""
        words = self.means(self.metrics[0]).words[0]
        return self.floors.mark(condition.network, words[condition.defense, condition.defense_params])

    def attack(self, condition: ConditionKey) -> str:
        """An attack or shift in words."""
        return self.means(self.metrics[0]).words[1][condition.attack, condition.attack_params]

    def named(self, condition: ConditionKey) -> tuple[str, str, str, str | None, str]:
        """Model, defense, attack, access and budget, in words."""
        return (
            *(condition.model, self.defense(condition), self.attack(condition)),
            *(condition.access_words, condition.budget if condition.epsilon else "–"),
        )


def read_source(
    engine: Engine, sweep: str, settings: Settings | None = None, images: Images | None = None
) -> ReportedSweep:
    """Of an existing sweep; raises `BadInput` where it has no finished evaluation."""
    with read(engine) as connection:
        row: Any = connection.execute(select(Sweep.document, Sweep.created_at).where(Sweep.name == sweep)).one()
        declared = read_declared(connection, sweep)
        scored = [name for name in connection.scalars(_METRICS, {"sweep": sweep}) if not is_of_confidence(name)]
        metrics = sorted(scored, key=_order_of(declared.metrics))
        if not metrics:
            raise BadInput(
                f"sweep {sweep!r} has no finished evaluation, so that there is nothing to report: `robust-cli status "
                f"{sweep}` tells how far it is"
            )
        regions = declared.ordered(connection.scalars(_REGIONS, {"sweep": sweep}))
        pseudonyms = pseudonyms_of(connection, sweep, row.document or {})
        floors = read_floors(connection, sweep)
    file = row.document or {}
    scores = tuple(metrics), tuple(regions)
    return ReportedSweep(engine, sweep, file, row.created_at, declared, *scores, floors, pseudonyms, settings, images)


def pseudonyms_of(connection: Connection, sweep: str, file: Mapping[str, Any]) -> Pseudonyms:
    """Who stands under which name wherever this sweep is shown to others; `file` is the sweep file as it was stored."""
    taken = {word for found in connection.execute(_WORDS, {"sweep": sweep}) for word in found}
    return read_pseudonyms(connection, sweep, f"{file.get('seed')} {file.get('data')}", taken)


def without_constant(table: Table, *columns: str) -> Table:
    """A table without those of these columns that say the same in every row."""
    constant = [name for name in columns if len({row[table.columns.index(name)] for row in table.rows}) < 2]
    return table.without(*constant)


def _order_of(listed: Collection[str]) -> Any:
    places = {name: place for place, name in enumerate(listed)}
    return lambda name: (name != _FIRST, places.get(name, len(places)), name)


def _fits(key: str, value: Any) -> bool:
    try:
        Study(**{key: value})
    except ValidationError:
        return False
    return True
