"""A database of an earlier release in the hands of this one: refused, upgraded, and worked with as if nothing were."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import schema
from tests.api.command_line import CommandLine
from tests.db.helpers import PLUGINS
from tests.db.released.store import LATER, tiny_of
from tests.db.stored import RELEASED, load

#: Each release once, the oldest and the newest in a database of either kind,
#: as tests/db/test_upgrades.py asks all of both.
KINDS = [(version, "sqlite") for version in RELEASED] + [
    (version, "postgres") for version in (RELEASED[0], RELEASED[-1])
]


@pytest.fixture(params=KINDS, ids="-".join)
def stored(request: pytest.FixtureRequest) -> tuple[str, str]:
    """The version of a stored database, and the URL of a database that holds it."""
    version, kind = request.param
    url = request.getfixturevalue(f"new_{kind}_url")()
    load(url, version).dispose()
    return version, url


@pytest.fixture
def old(stored: tuple[str, str], tmp_path: Path) -> CommandLine:
    """The command line on the stored database of a release."""
    version, url = stored
    line = CommandLine(
        tmp_path, {"ROBUST_DATABASE_URL": url, "ROBUST_RETRY_DELAY_S": "0", "ROBUST_PLUGINS": str(PLUGINS)}
    )
    line.write("tiny.yaml", tiny_of(version))
    line.write("later.yaml", LATER)
    return line


def test_an_old_database_is_refused_then_upgraded_then_worked_with(stored: tuple[str, str], old: CommandLine) -> None:
    version, _ = stored
    for words in (("status",), ("submit", "tiny.yaml"), ("worker", "--drain"), ("reconcile",)):
        assert "run `robust-cli db upgrade`" in old(*words, code=2)
    assert old("db", "upgrade").startswith(f"the database has schema {schema.HEAD} (was ")
    assert old("db", "upgrade") == f"the database has schema {schema.HEAD}\n"

    # What was trained, attacked and scored is recognised as done: these digests have not changed. Checks and
    # comparisons have had other digests since 0004, as their statistics changed (CHANGELOG): they are made again.
    plan = {row["jobs"]: (row["total"], row["to run"]) for row in old.json("plan", "tiny.yaml")}
    _, to_run = plan.pop("all")
    made_again = {kind: jobs for kind, (_, jobs) in plan.items() if jobs}
    kinds = ("gates", "stats") if version < "0004" else ()
    assert made_again == {kind: plan[kind][0] for kind in kinds if kind in plan}
    assert to_run == sum(made_again.values())
    assert {row["defense"] for row in old.json("results", "tiny")} == {"none", "distillation", "static"}
    assert old.json("compare", "tiny")

    # What was not done can be: a sweep that waited, and what a worker held when it was killed.
    before = old.json(
        "query", "select * from results where sweep <> 'later' order by job_id, epsilon, metric, case_id, region"
    )
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
        "select * from results where sweep not in ('later', 'machinery left behind')"
        " order by job_id, epsilon, metric, case_id, region"
    )
    assert old.json("query", unchanged) == before
