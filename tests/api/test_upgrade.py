"""A database of an earlier release in the hands of this one: refused, upgraded, and worked with as if nothing were."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from db import schema
from tests.api.command_line import CommandLine
from tests.db.helpers import PLUGINS
from tests.db.released.store import LATER, tiny_of
from tests.db.stored import RELEASED, load


@pytest.fixture(params=RELEASED)
def old(request: pytest.FixtureRequest, tmp_path: Path, new_url: Callable[[], str]) -> CommandLine:
    """The command line on the stored database of a release, of both kinds."""
    url = new_url()
    load(url, request.param).dispose()
    line = CommandLine(
        tmp_path, {"ROBUST_DATABASE_URL": url, "ROBUST_RETRY_DELAY_S": "0", "ROBUST_PLUGINS": str(PLUGINS)}
    )
    line.write("tiny.yaml", tiny_of(request.param))
    line.write("later.yaml", LATER)
    return line


def test_an_old_database_is_refused_then_upgraded_then_worked_with(old: CommandLine) -> None:
    for words in (("status",), ("submit", "tiny.yaml"), ("worker", "--drain"), ("reconcile",)):
        assert "run `robust-cli db upgrade`" in old(*words, code=2)
    assert old("db", "upgrade").startswith(f"the database has schema {schema.HEAD} (was ")
    assert old("db", "upgrade") == f"the database has schema {schema.HEAD}\n"

    # What was done is recognised as done: digests have not changed.
    plan = {row["jobs"]: row["to run"] for row in old.json("plan", "tiny.yaml")}
    assert plan["all"] == 0
    assert {row["defense"] for row in old.json("results", "tiny")} == {"none", "distillation", "static"}
    assert old.json("compare", "tiny")

    # What was not done can be: a sweep that waited, and what a worker held when it was killed.
    before = old.json("query", "select * from results where sweep <> 'later' order by job_id, case_id, region")
    old("submit", "later.yaml", "--workers", "1")
    old("worker", "--drain")
    jobs = old.json("query", "select label, state, attempts from job where kind = 'noop' order by id")
    assert {row["label"]: (row["state"], row["attempts"]) for row in jobs} == {
        "done": ("done", 0),
        "second": ("done", 0),
        "broken": ("failed", 0),
        "child of broken": ("blocked", 0),
        "stopped": ("cancelled", 0),
        "held": ("done", 1),
        "ready": ("done", 0),
        "waiting": ("done", 0),
    }
    (later,) = old.json("status", "later")
    assert later["done"] == later["jobs"]
    unchanged = (
        "select * from results where sweep not in ('later', 'machinery left behind') order by job_id, case_id, region"
    )
    assert old.json("query", unchanged) == before
