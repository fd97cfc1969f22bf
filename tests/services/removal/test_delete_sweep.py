"""A sweep goes with everything that is its own, and nothing else does."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import func, select

from db import logs
from db.access_tables import Audit
from db.engine import read, write
from db.models import Base, Cell, Job, Log, Score, Sweep, Worker
from db.removal import own_jobs
from services.errors import BadInput, UnknownName
from services.removal.sweep import delete
from services.sweeps.control import cancel
from services.written_files import IMAGES, REPORT, TABLE, note_written
from tests.db.helpers import job_id, submit
from tests.services.removal.conftest import Site


def rows(site: Site) -> dict[str, int]:
    """How many rows each table has, but for those that no sweep has a part in, and what was done, which stays known."""
    tables = [mapper.class_ for mapper in Base.registry.mappers if mapper.class_ not in (Worker, Audit)]
    with read(site.engine) as connection:
        return {
            table.__tablename__: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in tables
        }


def stored_jobs(site: Site) -> set[str]:
    return {entry.path.partition("/")[0] for entry in site.store.entries()} - {".robustseg"}


def test_all_rows_and_files_of_a_sweep_go(site: Site) -> None:
    empty = rows(site)
    site.sweep("only")
    recorded = rows(site)["job"]
    assert len(stored_jobs(site)) == 16  # half of them evaluations, for their predictions
    report = delete(site.engine, site.settings, "only", dry_run=False)
    assert rows(site) == empty
    assert stored_jobs(site) == set()
    assert {what: count for what, count, _ in report.lines}["jobs"] == recorded


def test_jobs_that_another_sweep_has_stay_with_their_files(site: Site) -> None:
    site.sweep("first")
    before, files = rows(site), stored_jobs(site)
    site.sweep("same")
    report = delete(site.engine, site.settings, "same", dry_run=False)
    assert rows(site) == before
    assert stored_jobs(site) == files
    kept = {happens: count for what, count, happens in report.lines if what == "jobs of other sweeps"}
    assert list(kept) == ["kept for first"]


def test_what_a_job_of_another_sweep_is_made_from_stays(local: Site) -> None:
    submit(local.engine, {"network": [], "attack": ["network"], "score": ["attack"]}, "a")
    submit(local.engine, {"network": [], "attack": ["network"], "other score": ["attack"]}, "b")
    with write(local.engine) as connection:  # as if an earlier version of `b` had had them
        connection.execute(Cell.__table__.delete().where(Cell.job_id == job_id(local.engine, "network")))
    with read(local.engine) as connection:
        sweeps = dict(connection.execute(select(Sweep.name, Sweep.id)).all())
        going = own_jobs(connection, sweeps["a"]).going
    assert going == {job_id(local.engine, "score")}


def test_jobs_of_earlier_versions_of_a_sweep_go_with_it(local: Site) -> None:
    local.sweep("a")
    with write(local.engine) as connection:
        connection.execute(Cell.__table__.delete().where(Cell.attack == "fgsm"))
    delete(local.engine, local.settings, "a", dry_run=False)
    assert rows(local)["job"] == 0


def test_a_dry_run_tells_the_same_and_changes_nothing(local: Site) -> None:
    local.sweep("a")
    before, files = rows(local), stored_jobs(local)
    dry = delete(local.engine, local.settings, "a", dry_run=True)
    assert (rows(local), stored_jobs(local)) == (before, files)
    done = delete(local.engine, local.settings, "a", dry_run=False)
    assert [line[:2] for line in done.lines][: len(dry.lines)] == [line[:2] for line in dry.lines]


def test_a_sweep_that_has_not_ended_is_to_be_cancelled_first(local: Site) -> None:
    local.sweep("a", most=2)
    with pytest.raises(
        BadInput, match=r"sweep 'a' has not ended, .* to come: cancel it first \(`robust-cli cancel a`\)"
    ):
        delete(local.engine, local.settings, "a", dry_run=True)
    cancel(local.engine, "a")
    delete(local.engine, local.settings, "a", dry_run=False)
    assert rows(local)["job"] == 0
    with pytest.raises(UnknownName):
        delete(local.engine, local.settings, "a", dry_run=False)


def test_a_store_that_another_database_uses_is_left_alone(local: Site) -> None:
    local.sweep("a")
    local.store.mark("another")
    before = rows(local)
    with pytest.raises(BadInput, match="another database uses the artifact store"):
        delete(local.engine, local.settings, "a", dry_run=False)
    assert rows(local) == before


def test_exports_of_the_sweep_alone_go(local: Site) -> None:
    local.sweep("a")
    paths = {name: local.folder / name for name in ("a.csv", "image.nii.gz", "b.csv", "index.html")}
    killed = local.folder / ".site.part-0123abcd" / "index.html"
    killed.parent.mkdir()
    for path in (*paths.values(), killed):
        path.write_text("x")
    with read(local.engine) as connection:
        digest = connection.scalar(select(Job.digest).where(Job.kind == "attack").limit(1))
    note_written(local.settings, TABLE, [(paths["a.csv"], "")], sweep="a")
    note_written(local.settings, TABLE, [(paths["b.csv"], "")], sweep="b")
    note_written(local.settings, REPORT, [(paths["index.html"], ""), (killed, "")], sweep="a")
    note_written(local.settings, IMAGES, [(paths["image.nii.gz"], "case")], job=str(digest))
    told = delete(local.engine, local.settings, "a", dry_run=False).notes
    assert [name for name, path in paths.items() if path.exists()] == ["b.csv"]
    assert killed.exists(), "`gc` knows its folder by this page"
    assert any(f"{killed.parent} holds pages of sweep a whose writing was interrupted" in note for note in told)


def test_checkpoints_and_scratch_of_its_jobs_go(local: Site) -> None:
    local.sweep("a", most=2)
    cancel(local.engine, "a")
    with read(local.engine) as connection:
        digest = connection.scalar(select(Job.digest).where(Job.kind == "defense").limit(1))
    (folder := local.settings.scratch / str(digest)).mkdir(parents=True)
    local.store.write(f"checkpoints/{digest}/1-1/file", b"weights")
    delete(local.engine, local.settings, "a", dry_run=False)
    assert not folder.exists()
    assert not [entry for entry in local.store.entries() if str(digest) in entry.path]


def test_what_a_job_still_prints_when_it_is_deleted_is_dropped(site: Site) -> None:
    submit(site.engine, {"a": []})
    number = job_id(site.engine, "a")
    with write(site.engine) as connection:
        logs.append(connection, number, 1, "there")
        logs.append(connection, number + 1, 1, "of nobody")
    with read(site.engine) as connection:
        assert list(connection.scalars(select(Log.text))) == ["there"]


def test_scores_of_others_stay(local: Site) -> None:
    local.sweep("a")
    local.sweep("b", epochs=2)
    with read(local.engine) as connection:
        both = connection.execute(select(func.count()).select_from(Score)).scalar_one()
    delete(local.engine, local.settings, "a", dry_run=False)
    with read(local.engine) as connection:
        assert connection.execute(select(func.count()).select_from(Score)).scalar_one() == both / 2
    assert Path(local.settings.home).exists()
