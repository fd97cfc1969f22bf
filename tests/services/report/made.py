"""Reports of populated sweeps, and pages read back as tables of texts."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, select, update

from db.engine import make_engine, write
from db.models import Score, Sweep
from db.schema import upgrade
from services.access import Caller
from services.access.words import add_note, add_tag
from services.report.compose import compose
from services.report.document import Document
from services.report.files import require_folder, write_report
from services.report.source import ReportedSweep, read_source
from services.settings import Settings
from tests.db.populated import Shape, populate

SHAPE = Shape(
    folds=2,
    patients=14,
    defenses=("none", "static"),
    attacks=("fgsm", "pgd"),
    budgets=(4, 8),
    metrics=("dice", "hd95"),
    epochs=2,
)
#: What a sweep file would have said.
FILE: Mapping[str, Any] = {
    "seed": 3,
    "data": {"split": {"folds": 2}},
    "attacks": [{"name": "fgsm", "spec": {"name": "fgsm", "loss": "ce"}, "epsilons": [4 / 255, 8 / 255]}],
    "evaluation": {"regions": ["WT", "TC", "ET"], "metrics": [{"name": "dice"}, {"name": "hd95"}]},
    "study": {"intended_use": "none: a test", "authors": ["A. Tester"]},
    "claims": {
        "attackers": {"white-box": {}, "transfer": {"access": ["transfer"]}},
        "decisive": "white-box",
        "loss": {"share": 0.1},
        "better": {"a": ["static"], "b": "none"},
        "below_clean": {},
    },
}


@dataclass
class Page(HTMLParser):
    """An HTML page: its tables as texts, heads first, and the tags that it has."""

    text: str
    tables: dict[str, list[list[str]]] = field(default_factory=dict)
    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    words: str = ""
    _table: str | None = None
    _cell: bool = False

    def __post_init__(self) -> None:
        HTMLParser.__init__(self)
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append((tag, found))
        if tag == "table":
            self._table = str(found["id"]).removeprefix("table-")
            self.tables[self._table] = []
        elif tag == "tr" and self._table:
            self.tables[self._table].append([])
        elif tag in ("td", "th") and self._table:
            self.tables[self._table][-1].append("")
            self._cell = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            self._table = None
        elif tag in ("td", "th"):
            self._cell = False

    def handle_data(self, data: str) -> None:
        self.words += data
        if self._table and self._cell:
            self.tables[self._table][-1][-1] += data


@dataclass
class Written:
    """A report as it lies in its folder."""

    engine: Engine
    source: ReportedSweep
    document: Document
    folder: Path

    @property
    def page(self) -> Page:
        """Its HTML page."""
        return Page((self.folder / "index.html").read_text(encoding="utf-8"))

    def rows(self, name: str) -> list[dict[str, str]]:
        """A table of the folder."""
        with (self.folder / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))


def populated(path: Path, shape: Shape = SHAPE, file: Mapping[str, Any] = FILE) -> Engine:
    """A database with the sweep `sweep-0`, which was described by this file."""
    engine = make_engine(f"sqlite:///{path}")
    upgrade(engine)
    populate(engine, shape, 1)
    with write(engine) as connection:
        connection.execute(update(Sweep).values(document=dict(file)))
        said_about(connection)
    return engine


def said_about(connection: Connection) -> None:
    """A note and a tag on the first patient, which name him and his neighbour."""
    first, second = connection.scalars(select(Score.patient_id).distinct().order_by(Score.patient_id).limit(2))
    sweep_id = connection.scalars(select(Sweep.id)).one()
    add_note(connection, Caller("ann", "admin"), sweep_id, first, f"worse than {second}, <b>look</b> at it")
    add_tag(connection, Caller("bob", "admin"), sweep_id, first, "artefact")


def report_of(settings: Settings, engine: Engine, folder: Path, sweep: str = "sweep-0") -> Written:
    """The report of a sweep, written into a folder."""
    source = read_source(engine, sweep)
    place = require_folder(settings, folder, sweep, replace=False)
    document = compose(source)
    write_report(settings, source, document, place)
    return Written(engine, source, document, folder)
