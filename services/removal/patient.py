"""`forget PATIENT`: what is stored of one patient goes, what was computed with him is made again or says so."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, select, update

from db import states
from db.engine import write
from db.models import Job, Sweep
from db.removal import (
    lock,
    overwrite_what_goes,
)
from db.sweeps import one_at_a_time
from services.artifacts.owner import require_own
from services.artifacts.store import open_store
from services.counted import counted
from services.errors import BadInput
from services.removal import journal
from services.removal.files import Removed, finish_earlier, remove_files
from services.removal.images import Replaced, find_files, publish_without
from services.removal.journal import Remaining
from services.removal.names import Names
from services.removal.on_machine import find_volumes
from services.removal.report import RemovalReport
from services.removal.rows import forget_rows
from services.removal.stays import about_unread, advise, find_exports, networks_that_stay
from services.removal.traces import Traces, find_traces
from services.settings import Settings

_VERB = "forget"


class _TakeBack(Exception):
    """A dry run: what it did is rolled back."""


def forget(engine: Engine, settings: Settings, name: str, *, dry_run: bool) -> RemovalReport:
    """Remove what is stored of a patient; with `dry_run` the transaction is taken back and no file is touched.

    Files without him are published first, then one transaction changes all rows, then what they replace goes. Who is
    killed in between says it again. Raises `BadInput` for an unknown name, for jobs that use him and have not ended,
    and for a store that another database uses, too.
    """
    earlier = [] if dry_run else [one for one in finish_earlier(engine, settings) if one.verb == _VERB]
    try:
        traces = find_traces(engine, settings, name)
    except BadInput:
        if not any(name in one.names for one in earlier):
            raise
        report = RemovalReport(_VERB, name, dry_run)
        report.notes.append(
            "an earlier command was interrupted when all rows were changed: now the files are gone, too"
        )
        return report
    _require_ended(traces)
    report = RemovalReport(_VERB, traces.patient, dry_run, cases=sorted(traces.cases))
    store = open_store(settings)
    if any(find_files(traces)):
        require_own(engine, store)
    if dry_run:
        replaced = [Replaced(job) for job in find_files(traces)]
    else:
        _require_write(engine)
        replaced = publish_without(engine, settings, store, traces)
    exports, tables = find_exports(settings, traces)
    remaining = Remaining(
        _VERB,
        traces.patient,
        places=tuple(item.job.artifact for item in replaced if item.job.artifact and not item.lost),
        lost=tuple(item.job.artifact for item in replaced if item.job.artifact and item.lost),
        unfinished=tuple(job.digest for job in traces.jobs if job.job_id in traces.with_data),
        exports=tuple(file.path for file in exports),
        names=tuple(sorted(traces.names)),
    )
    path = None
    try:
        with write(engine) as connection:
            overwrite_what_goes(connection)
            one_at_a_time(connection)
            _require_unchanged(connection, traces)
            forget_rows(connection, traces, replaced, report)
            if dry_run:
                raise _TakeBack
            path = journal.write_down(settings, remaining)
    except _TakeBack:
        volumes, unread = find_volumes(engine, settings.cache / "data", Names(traces.names))
        removed = Removed(unread=unread)
        removed.counts["volumes"] = len(volumes)
    else:
        removed = remove_files(engine, settings, remaining)
        journal.done(path)
    report.add("preprocessed cases", removed.counts["volumes"], "removed from the cache of this machine")
    report.add("other copies", removed.counts["cached"], "removed from the cache: no job needs them")
    report.add(
        "scratch folders, checkpoints",
        removed.counts["scratch folders"] + removed.counts["checkpoints"],
        "removed: what was not finished begins anew",
    )
    report.add("remembered paths", removed.counts["remembered paths"], "removed")
    report.add("exported images", len(exports) - len(removed.changed), "removed")
    report.add("exported tables", len(tables), "not touched, see below")
    report.tables += networks_that_stay(traces)
    advise(report, settings, traces, removed, tables)
    return report


def forget_in_caches(engine: Engine, settings: Settings, name: str, *, dry_run: bool) -> RemovalReport:
    """Only what the caches of this machine hold, also of a patient whom the database has forgotten already."""
    report = RemovalReport(_VERB, name, dry_run)
    try:
        names = find_traces(engine, settings, name).names
    except BadInput:
        names = frozenset({name})
    if dry_run:
        volumes, removed = find_volumes(engine, settings.cache / "data", Names(names))[0], Removed()
        removed.counts["volumes"] = len(volumes)
    else:
        finish_earlier(engine, settings)
        removed = remove_files(engine, settings, Remaining(_VERB, name, names=tuple(sorted(names))))
    report.cases = sorted(names - {name})
    report.add("preprocessed cases", removed.counts["volumes"], "removed")
    report.add("other copies", removed.counts["cached"], "removed: no job needs them")
    report.add("remembered paths", removed.counts["remembered paths"], "removed")
    if not report.lines:
        report.notes.append(f"the caches of this machine hold nothing that is known to be of {name!r}")
    report.notes += about_unread(settings, removed.unread)
    return report


def _require_write(engine: Engine) -> None:
    """Before anything is published: who may only read the database is refused by it."""
    with write(engine) as connection:
        connection.execute(update(Sweep).where(Sweep.id == -1).values(name=Sweep.name))


def _require_ended(traces: Traces) -> None:
    if found := traces.open:
        running = [job for job in found if job.state == states.RUNNING]
        one = (running or found)[0]
        names = sorted(
            {sweep for job in found for sweep in traces.models.get(job.job_id, ("", ""))[1].split(", ") if sweep}
        )
        which = " and ".join(f"`robust-cli cancel {name}`" for name in names) or f"`robust-cli cancel {one.job_id}`"
        what = "is running" if running else f"is {one.state}"
        raise BadInput(
            f"{counted(len(found), 'job')} that would read patient {traces.patient!r} "
            f"{'has' if len(found) == 1 else 'have'} not ended (job {one.job_id} {what}): cancel first, and wait "
            f"until they have stopped ({which})"
        )


def _require_unchanged(connection: Connection, traces: Traces) -> None:
    """Lock the jobs; raises `BadInput` where one has gone on since it was looked at, or others have come."""
    if connection.scalar(select(Job.id).where(Job.id > max(traces.by_id, default=0)).limit(1)):
        raise BadInput("a sweep was submitted meanwhile: say the same command again")
    for row in lock(connection, traces.touched):
        known = traces.by_id[row.id]
        if known.kind != "stats" and (row.state, row.fence, row.artifact) != (known.state, known.fence, known.artifact):
            raise BadInput(f"job {row.id} has changed meanwhile, it is {row.state} now: say the same command again")
