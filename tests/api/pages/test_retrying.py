"""What failed, on a sweep's page: why, the button that runs it again, and whom it obeys."""

from __future__ import annotations

import re
from pathlib import Path

from sqlalchemy import Engine, func, select, update

from db import states
from db.engine import read, write
from db.models import Cell, Job, JobParent, Score
from services.access import Caller
from tests.api.pages.test_pages import client, fresh, small, words

__all__ = ["fresh", "small"]  # fixtures


def _break(engine: Engine, sentence: str) -> tuple[int, int]:
    """A job of the first sweep that failed, and one that waits for it."""
    with write(engine) as connection:
        pair = connection.execute(select(JobParent.parent_id, JobParent.job_id).limit(1)).one()
        connection.execute(update(Job).where(Job.id == pair[0]).values(state=states.FAILED, error=sentence))
        connection.execute(update(Job).where(Job.id == pair[1]).values(state=states.BLOCKED))
    return pair[0], pair[1]


def fail(engine: Engine, sentence: str, sweep: int = 1) -> set[int]:
    """All jobs of a sweep that were scored, failed."""
    with write(engine) as connection:
        mine = select(Cell.job_id).where(Cell.sweep_id == sweep)
        failed = update(Job).where(Job.id.in_(mine), Job.kind == "evaluate")
        return set(connection.scalars(failed.values(state=states.FAILED, error=sentence).returning(Job.id)))


def retry_form(page: str) -> dict[str, str]:
    """The fields of the first button that runs failed jobs again, however many they are."""
    form = page.split('/retry">')[1].split("</form>")[0]
    fields = re.findall(r'name="(\w+)" value="(\w+)"', form)
    assert len(fields) == 2, "forms are read up to so many fields"
    return dict(fields)


def _states(engine: Engine, jobs: set[int]) -> set[str]:
    with read(engine) as connection:
        return set(connection.scalars(select(Job.state).where(Job.id.in_(jobs))))


def test_a_sweep_tells_what_failed_and_who_waits_for_it_and_a_button_runs_it_again(
    small: Engine, tmp_path: Path
) -> None:
    failed, blocked = _break(small, "the disk <b>is full</b>: free `space`")
    shown = client(small, tmp_path).get("/sweeps/1").text
    assert "the disk &lt;b&gt;is full&lt;/b&gt;: free <code>space</code>" in shown
    with read(small) as connection:
        label = connection.scalar(select(Job.label).where(Job.id == failed))
    assert f"{label} (failed)" in words(shown)
    answer = client(small, tmp_path).post("/sweeps/1/retry", data=retry_form(shown))
    assert (answer.status_code, answer.headers["location"]) == (303, "/sweeps/1?said=again")
    with read(small) as connection:
        now = dict(connection.execute(select(Job.id, Job.state).where(Job.id.in_((failed, blocked)))).all())
    assert now[failed] in (states.READY, states.WAITING)
    assert now[blocked] == states.WAITING


def test_the_page_of_a_job_says_first_why_it_failed_and_that_it_is_one_of_the_jobs(
    small: Engine, tmp_path: Path
) -> None:
    failed, _ = _break(small, "the disk <b>is full</b>: free `space`")
    shown = client(small, tmp_path).get(f"/sweeps/1/jobs/{failed}").text
    said = shown.split('class="said bad">')[1].split("</p>")[0]
    assert said == "the disk &lt;b&gt;is full&lt;/b&gt;: free <code>space</code>"
    assert shown.index("said bad") < shown.index("<table")
    assert '<a href="/sweeps/1" aria-current="page">Jobs</a>' in shown


def test_a_reader_changes_nothing_and_sees_no_button(small: Engine, tmp_path: Path) -> None:
    failed, _ = _break(small, "no")
    reader = client(small, tmp_path, Caller("bob", "reader"))
    assert "<button>Retry" not in reader.get("/sweeps/1").text
    for change in ("retry", "cancel"):
        answer = reader.post(f"/sweeps/1/{change}")
        assert answer.status_code == 403
        assert "ask an admin for such a token" in words(answer.text)
    with read(small) as connection:
        assert connection.scalar(select(Job.state).where(Job.id == failed)) == states.FAILED


def test_who_may_submit_changes_only_what_is_his(small: Engine, tmp_path: Path) -> None:
    _break(small, "no")
    other = client(small, tmp_path, Caller("bob", "submitter"))
    assert "<button>Retry" not in other.get("/sweeps/1").text
    answer = other.post("/sweeps/1/cancel")
    assert answer.status_code == 403
    assert "only its owner or an admin" in words(answer.text)


def test_jobs_that_failed_together_run_again_together_and_those_of_another_sweep_do_not(
    small: Engine, tmp_path: Path
) -> None:
    mine, others = fail(small, "no"), fail(small, "no", sweep=2)
    assert len(mine) > 1
    shown = client(small, tmp_path)
    assert shown.post("/sweeps/1/retry", data=retry_form(shown.get("/sweeps/1").text)).status_code == 303
    assert _states(small, mine) <= {states.READY, states.WAITING}
    assert _states(small, others) == {states.FAILED}


def test_a_form_of_yesterday_leaves_what_is_done_by_now(small: Engine, tmp_path: Path) -> None:
    jobs = fail(small, "no")
    shown = client(small, tmp_path)
    form = retry_form(shown.get("/sweeps/1").text)
    with write(small) as connection:
        connection.execute(update(Job).where(Job.id.in_(jobs)).values(state=states.DONE, error=None))
        before = connection.scalar(select(func.count()).select_from(Score))
    answer = shown.post("/sweeps/1/retry", data=form)
    assert _states(small, jobs) == {states.DONE}
    with read(small) as connection:
        assert connection.scalar(select(func.count()).select_from(Score)) == before
    assert "nothing runs again" in words(shown.get(answer.headers["location"]).text)
