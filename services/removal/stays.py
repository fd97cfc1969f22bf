"""What stays of a patient who is forgotten, and what its user can do about that."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from shlex import quote

from services.datasets.dataset import VOLUMES
from services.new_folder import is_unfinished
from services.removal.files import Removed
from services.removal.images import shows
from services.removal.report import RemovalReport
from services.removal.traces import Traces
from services.reports.table import Table
from services.settings import Settings
from services.written_files import BACKUP, IMAGES, PAGE, PICTURE, REPORT, TABLE, WrittenFile, read_written


def find_exports(settings: Settings, traces: Traces) -> tuple[list[WrittenFile], list[WrittenFile]]:
    """Files that show the patient alone, and tables and reports in which he stands among others."""
    shown = {job.digest for job in traces.jobs if shows(job, traces)}
    sweeps = {
        sweep for job_id in traces.scored for sweep in traces.models.get(job_id, ("", ""))[1].split(", ") if sweep
    }
    written = read_written(settings)
    alone = [
        file
        for file in written
        if (file.what == IMAGES and file.case in traces.cases) or (file.what == PICTURE and file.job in shown)
    ]
    return alone, [file for file in written if file.what in (TABLE, REPORT) and file.sweep in sweeps]


def networks_that_stay(traces: Traces) -> list[Table]:
    """The networks, and images, that were taught by the patient."""
    learned = traces.learned()
    if not learned:
        return []
    rows = [(item.job.job_id, *traces.models.get(item.job.job_id, ("", "")), item.how) for item in learned]
    title = f"stay, and still contain what they learned from {traces.patient}"
    return [Table(title, ("job", "network", "sweep", "patient in"), rows)]


def advise(
    report: RemovalReport, settings: Settings, traces: Traces, removed: Removed, tables: Sequence[WrittenFile]
) -> None:
    for path in removed.changed:
        report.notes.append(f"{path} is not the file that was written any more, look at it: it stays")
    for page in (file for file in tables if file.what == REPORT and Path(file.path).name == PAGE):
        if is_unfinished(Path(page.path).parent):
            report.notes.append(interrupted_pages(page))
            continue
        report.notes.append(
            f"{Path(page.path).parent} still counts, and may show, the patient under a pseudonym: `robust-cli report "
            f"{quote(page.sweep)} --out {quote(str(Path(page.path).parent))} --replace` writes it anew"
        )
    for file in (file for file in tables if file.what == TABLE):
        report.notes.append(
            f"{file.path} still has the patient: `robust-cli export {quote(file.sweep)} --out {quote(file.path)} "
            "--replace` writes it anew, as CSV"
        )
    for file in read_written(settings):
        if file.what == BACKUP:
            report.notes.append(f"the backup {file.path} still has the patient: restoring it brings everything back")
    report.notes += about_unread(settings, removed.unread)
    roots = sorted(
        {str(job.source["root"]) for job in traces.jobs if job.job_id in traces.with_data and job.source.get("root")}
    )
    if roots:
        report.notes.append(
            f"the patient's own files are yours: take them out of {', '.join(roots)} before anything is submitted, "
            "otherwise they are read again"
        )
    if report.dry_run:
        report.notes.append(f"to do it: robust-cli forget {quote(traces.patient)} --yes")
        return
    if traces.stats:
        report.notes.append("the comparisons are made again by the next worker: `robust-cli worker --drain`")
    report.notes.append(
        "on other machines: `robust-cli forget --caches-only --yes` with the same name; what workers print to the "
        "logs of their machines, and older exports and backups, are not known here"
    )


def interrupted_pages(page: WrittenFile) -> str:
    """What to do about pages whose writer was killed, which is not known of one that still writes."""
    return (
        f"{Path(page.path).parent} holds pages of sweep {page.sweep} whose writing was interrupted, or goes on: "
        "`robust-cli gc --delete` removes it an hour later"
    )


def about_unread(settings: Settings, roots: Sequence[str]) -> list[str]:
    place = settings.cache / "data" / VOLUMES
    return [
        f"the data in {root} cannot be read here: which preprocessed cases are the patient's cannot be told; "
        f"removing {place} wholly is safe, they are made again"
        for root in roots
    ]
