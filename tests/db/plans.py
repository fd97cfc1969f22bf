"""How a database goes about the statements of a piece of code: which tables it reads from end to end, and by what."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine, event

#: SQLite: "SEARCH score USING INDEX x (...)" looks rows up, "SCAN score USING INDEX x" goes through the whole index.
_LITE = re.compile(
    r"^(?P<how>SCAN|SEARCH) (?P<table>\w+)(?: USING (?:COVERING )?(?P<index>(?:INTEGER PRIMARY KEY|INDEX \w+)))?"
)
_ALIAS = re.compile(r"_\d+$")


@dataclass
class Plans:
    """What was found out."""

    lookups: set[tuple[str, str]] = field(default_factory=set)  # table and index that rows were looked up by
    scans: set[tuple[str, str | None]] = field(default_factory=set)  # table and index that were read from end to end


@contextmanager
def explained(engine: Engine) -> Iterator[Plans]:
    """Explain every statement inside, just before it runs, in its own transaction."""
    plans = Plans()
    read = _read_lite if engine.dialect.name == "sqlite" else _read_postgres

    def explain(connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, executemany: bool) -> None:
        if not executemany and statement.lstrip().startswith(("SELECT", "UPDATE", "DELETE", "WITH", "/*")):
            read(plans, connection.connection.cursor(), statement, parameters)

    event.listen(engine, "before_cursor_execute", explain)
    try:
        yield plans
    finally:
        event.remove(engine, "before_cursor_execute", explain)


def _read_lite(plans: Plans, cursor: Any, statement: str, parameters: Any) -> None:
    for *_, line in cursor.execute(f"EXPLAIN QUERY PLAN {statement}", parameters):
        found = _LITE.match(line)
        if not found or found["table"] in ("CONSTANT", "json_each"):
            continue
        table, index = _ALIAS.sub("", found["table"]), (found["index"] or "").removeprefix("INDEX ") or None
        if found["how"] == "SEARCH":
            plans.lookups.add((table, index or ""))
        else:
            plans.scans.add((table, index))


def _read_postgres(plans: Plans, cursor: Any, statement: str, parameters: Any) -> None:
    cursor.execute(f"EXPLAIN (FORMAT JSON) {statement}", parameters)
    answer = cursor.fetchone()[0]
    _walk(plans, (json.loads(answer) if isinstance(answer, str) else answer)[0]["Plan"], None)


def _walk(plans: Plans, node: dict[str, Any], table: str | None) -> None:
    table = node.get("Relation Name", table)
    index = node.get("Index Name")
    if index is not None and table is not None:
        if "Index Cond" in node:
            plans.lookups.add((table, index))
        else:
            plans.scans.add((table, index))
    elif node["Node Type"] == "Seq Scan":
        plans.scans.add((str(table), None))
    for child in node.get("Plans", []):
        _walk(plans, child, table)
