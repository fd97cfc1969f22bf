"""What a removal did, or would do: for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from services.reports.table import Table


@dataclass
class RemovalReport:
    """Lines `what, how many, what happens to it`, tables of what stays, and sentences."""

    verb: str
    name: str
    dry_run: bool
    lines: list[tuple[str, int, str]] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    cases: Sequence[str] = ()

    def add(self, what: str, count: int, happens: str) -> None:
        """A line, unless there is nothing to tell."""
        if count:
            self.lines.append((what, count, happens))

    def table(self) -> Table:
        """The lines."""
        title = f"{self.verb} {self.name}" + (": nothing is done without --yes" if self.dry_run else ": done")
        return Table(title, ("what", "number", "would be" if self.dry_run else "was"), self.lines)

    def record(self) -> dict[str, Any]:
        """The same as strict JSON."""
        return {
            "command": self.verb,
            "name": self.name,
            "dry_run": self.dry_run,
            "cases": list(self.cases),
            "items": [{"what": what, "number": count, "happens": happens} for what, count, happens in self.lines],
            **{table.title.partition(" (")[0].replace(" ", "_"): table.records() for table in self.tables},
            "notes": self.notes,
        }
