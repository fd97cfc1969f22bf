"""`delete SWEEP`: the sweep, the jobs that no other sweep has, and all of their rows and files."""

from __future__ import annotations

from pathlib import Path
from shlex import quote

from sqlalchemy import Connection, Engine, func, select

from db import states
from db.engine import write
from db.identity import find_identity
from db.many import among
from db.models import Artifact, Job
from db.removal import OwnJobs, delete_sweep, lock, overwrite_what_goes, own_jobs
from db.sweeps import find_sweep, one_at_a_time
from services.artifacts.owner import require_own
from services.artifacts.store import open_store
from services.counted import counted
from services.errors import BadInput
from services.new_folder import is_unfinished
from services.removal import journal
from services.removal.files import finish_earlier, remove_files
from services.removal.journal import Remaining
from services.removal.report import RemovalReport
from services.removal.stays import interrupted_pages
from services.settings import Settings
from services.sweeps.names import require_sweep
from services.written_files import BACKUP, PAGE, REPORT, TABLE, WrittenFile, read_written

_VERB = "delete"


class _TakeBack(Exception):
    """A dry run: what it did is rolled back."""


def delete(engine: Engine, settings: Settings, name: str, *, dry_run: bool) -> RemovalReport:
    """Remove a sweep; with `dry_run` the transaction is taken back and no file is touched.

    Rows go first, in one transaction, then files. Who is killed in between says it again, or `robust-cli gc`. Raises
    `UnknownName`, and `BadInput` for a sweep that has not ended or a store that another database uses, too.
    """
    report = RemovalReport(_VERB, name, dry_run)
    earlier = (
        [] if dry_run else [one for one in finish_earlier(engine, settings) if (one.verb, one.name) == (_VERB, name)]
    )
    if earlier and not _is_there(engine, name):
        report.notes.append(
            f"sweep {name!r} was deleted by an earlier command that was interrupted: its files are gone, too"
        )
        return report
    path = None
    try:
        with write(engine) as connection:
            overwrite_what_goes(connection)
            one_at_a_time(connection)
            sweep_id = require_sweep(connection, name)
            own = own_jobs(connection, sweep_id)
            rows = lock(connection, own.going)
            _require_ended(name, [row.state for row in rows])
            if any(row.artifact for row in rows):
                require_own(engine, open_store(settings))
            digests = tuple(row.digest for row in rows)
            exports = _exports(settings, name, set(digests))
            identity = find_identity(connection) or ""
            remaining = Remaining(_VERB, name, identity, jobs=digests, exports=tuple(file.path for file in exports))
            _tell(report, connection, own, exports, delete_rows=sweep_id)
            if dry_run:
                raise _TakeBack
            path = journal.write_down(settings, remaining)
    except _TakeBack:
        _advise(report, settings, name)
        return report
    removed = remove_files(engine, settings, remaining)
    journal.done(path)
    report.add(
        "scratch folders, checkpoints", removed.counts["scratch folders"] + removed.counts["checkpoints"], "removed"
    )
    report.add("copies in caches of this machine", removed.counts["cached"], "removed: no job needs them")
    report.notes += [f"{file} is not the file that `export` wrote: it stays" for file in removed.changed]
    _advise(report, settings, name)
    return report


def _is_there(engine: Engine, name: str) -> bool:
    with engine.connect() as connection:
        return find_sweep(connection, name) is not None


def _require_ended(name: str, found: list[str]) -> None:
    running, waiting = found.count(states.RUNNING), sum(state in states.OPEN for state in found)
    if waiting:
        why = (
            f"{counted(running, 'job')} of it still running" if running else f"{counted(waiting, 'job')} of it to come"
        )
        remedy = "cancel it first" + (", and wait until these have stopped" if running else "")
        raise BadInput(f"sweep {name!r} has not ended, {why}: {remedy} (`robust-cli cancel {name}`)")


def _tell(
    report: RemovalReport, connection: Connection, own: OwnJobs, exports: list[WrittenFile], *, delete_rows: int
) -> None:
    sizes = select(func.coalesce(func.sum(Artifact.size), 0), func.count())
    size, files = connection.execute(sizes.where(among(connection, Artifact.job_id, own.going))).one()
    by_kind = select(Job.kind, func.count()).where(among(connection, Job.id, own.going))
    kinds = dict(connection.execute(by_kind.group_by(Job.kind).order_by(Job.kind)).all())
    counts = delete_sweep(connection, delete_rows, own.going)
    listed = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    report.add("jobs", counts["job"], f"removed: {listed}")
    report.add("scores", counts["score"], "removed")
    report.add("visibilities", counts["perceptibility"], "removed")
    report.add("comparisons", counts["comparison"], "removed")
    report.add("gates", counts["gate"], "removed")
    report.add("epochs", counts["epoch"], "removed")
    report.add("pieces of logs", counts["log"], "removed")
    report.add("notes and tags on patients", counts["patient_note"] + counts["patient_tag"], "removed")
    report.add("share links", counts["share_link"], "removed: they show nothing any more")
    report.add("stored files", int(files), f"removed from the store, {float(size) / 1e6:.1f} MB")
    report.add("exports", len(exports), f"removed: {_places(exports)}")
    for sweep, count in own.kept.items():
        report.add("jobs of other sweeps", count, f"kept for {sweep}")


def _places(exports: list[WrittenFile]) -> str:
    """Tables by their names, images and reports by their folders."""
    pages = {Path(file.path).parent for file in exports if file.what == REPORT and Path(file.path).name == PAGE}
    others = [file for file in exports if pages.isdisjoint(Path(file.path).parents)]
    folders = {str(Path(file.path).parent if file.case else file.path) for file in others} | set(map(str, pages))
    return ", ".join(sorted(folders))


def _exports(settings: Settings, name: str, digests: set[str]) -> list[WrittenFile]:
    """Files that commands wrote and that are of this sweep alone."""
    return [
        file
        for file in read_written(settings)
        if (file.what in (TABLE, REPORT) and file.sweep == name and not is_unfinished(Path(file.path).parent))
        or file.job in digests
    ]


def _advise(report: RemovalReport, settings: Settings, name: str) -> None:
    written = read_written(settings)
    backups = [file.path for file in written if file.what == BACKUP]
    report.notes += [
        interrupted_pages(file)
        for file in written
        if file.what == REPORT and file.sweep == name and is_unfinished(Path(file.path).parent)
    ]
    report.notes += [f"the backup {path} still has the sweep" for path in backups]
    if report.dry_run:
        report.notes.append(
            f"to do it: robust-cli delete {quote(name)} --yes (caches of this machine that no job needs go, too)"
        )
        return
    report.notes.append(
        "on other machines `robust-cli gc --delete` removes their copies; it also removes from the store what a kill "
        "leaves here, as does the same command once more"
    )
