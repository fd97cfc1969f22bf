"""kill -9 at any moment of a removal, then the same command: everything is done, or nothing was."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.engine import make_engine, read
from db.models import Job, Score
from services.errors import UnknownName
from services.garbage.in_store import find_in_store
from services.removal import files, journal, patient, sweep
from services.settings import Settings
from tests.forked import forked
from tests.services.removal.conftest import Site
from tests.services.removal.pretended import PATIENT

#: Module and name of what is called at a moment.
BEFORE_COMMIT, AFTER_COMMIT, AMONG_FILES = "write_down", "remove_files", "remove_scratch"


def remove_and_die(url: str, home: Path, verb: str, moment: str) -> None:
    """`verb` is killed when it comes to `moment`."""

    def die(*values: object, **named: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def write_down_and_die(settings: Settings, remaining: journal.Remaining) -> None:
        original(settings, remaining)
        die()

    original = journal.write_down
    if moment == BEFORE_COMMIT:
        journal.write_down = write_down_and_die  # type: ignore[assignment]
    elif moment == AFTER_COMMIT:
        sweep.remove_files = patient.remove_files = die  # type: ignore[assignment]
    else:
        files.remove_scratch = die  # type: ignore[assignment]
    run(verb)(make_engine(url), Settings(home=home))


def run(verb: str) -> Callable[..., object]:
    if verb == "delete":
        return lambda engine, settings: sweep.delete(engine, settings, "a", dry_run=False)
    return lambda engine, settings: patient.forget(engine, settings, PATIENT, dry_run=False)


@pytest.mark.parametrize("verb", ["delete", "forget"])
@pytest.mark.parametrize("moment", [BEFORE_COMMIT, AFTER_COMMIT, AMONG_FILES])
def test_saying_it_again_finishes_what_a_kill_has_interrupted(local: Site, verb: str, moment: str) -> None:
    local.sweep("a")
    url = local.engine.url.render_as_string(hide_password=False)
    before = counts(local)
    local.engine.dispose()
    process = forked().Process(target=remove_and_die, args=(url, local.settings.home, verb, moment))
    process.start()
    process.join(120)
    assert process.exitcode == -signal.SIGKILL
    assert (counts(local) == before) == (moment == BEFORE_COMMIT)
    assert list(journal.left_behind(local.settings))
    run(verb)(local.engine, local.settings)
    assert counts(local)[1] == (0 if verb == "delete" else before[1] * 3 // 5)  # two of five cases
    assert list(journal.left_behind(local.settings)) == []
    assert list(find_in_store(local.engine, local.store, 0.0)) == []
    if verb == "delete":
        with pytest.raises(UnknownName):
            run(verb)(local.engine, local.settings)


def counts(site: Site) -> tuple[int, int]:
    """Jobs and scores."""
    with read(site.engine) as connection:
        found = [connection.execute(select(func.count()).select_from(table)).scalar_one() for table in (Job, Score)]
    return found[0], found[1]
