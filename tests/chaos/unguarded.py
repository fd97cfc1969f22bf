"""A database without the keys that keep a result from being stored twice, for the negative control alone."""

from __future__ import annotations

import re

from sqlalchemy import Engine

from db.engine import write

#: Keys of a job's results. `condition.id` stays: rows are numbered by it.
_POSTGRES = (
    "ALTER TABLE score DROP CONSTRAINT score_pkey",
    "ALTER TABLE evaluation DROP CONSTRAINT evaluation_pkey",
    "ALTER TABLE condition DROP CONSTRAINT {condition_key}",
)
_CONDITION_KEY = """SELECT conname FROM pg_constraint
WHERE conrelid = 'condition'::regclass AND contype = 'u'"""


def drop_unique_keys(engine: Engine) -> None:
    """Take the unique keys from the (still empty) tables of results."""
    with write(engine) as connection:
        if engine.dialect.name == "postgresql":
            key = connection.exec_driver_sql(_CONDITION_KEY).scalar_one()
            for statement in _POSTGRES:
                connection.exec_driver_sql(statement.format(condition_key=key))
            return
        for table in ("score", "evaluation", "condition"):
            made = connection.exec_driver_sql(f"SELECT sql FROM sqlite_master WHERE name = '{table}'").scalar_one()
            connection.exec_driver_sql(f"DROP TABLE {table}")
            connection.exec_driver_sql(_without_keys(made))


def _without_keys(statement: str) -> str:
    """A CREATE TABLE of SQLite without its keys of several columns or of a job."""
    key = r",\s*(CONSTRAINT \w+ )?(PRIMARY KEY|UNIQUE) \((?!id\))[^)]*\)"
    bare, dropped = re.subn(key, "", statement)
    assert dropped == 1, statement
    return bare
