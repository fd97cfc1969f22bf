"""That a job is in a state, written so that every plan of a statement is the right one."""

from __future__ import annotations

from sqlalchemy import ColumnElement, String, func, literal_column

from db.models import Job


def in_state(state: str) -> ColumnElement[bool]:
    """That a job is in a state, in the text of the statement: so every plan for it can use the index of that state."""
    return Job.state == literal_column(f"'{state}'", String)


def also_in_state(state: str) -> ColumnElement[bool]:
    """The same of jobs that are found by their number: hides that an index has all of that state, few or many."""
    return func.coalesce(Job.state, "") == state
