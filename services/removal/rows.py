"""What the tables hold of a patient: rows that go, names that are written over, counts that say so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select, update

from db import jobs, states
from db.many import among
from db.models import Cell, Gate, Job, Sweep
from db.remake import start_over
from db.removal import (
    change_log,
    count_comparisons,
    forget_scores,
    log_pieces,
    replace_artifact,
    tested_in,
)
from db.results import forget_results
from db.words import forget_patient
from services.comparisons.ranges import LARGEST_DISTANCE
from services.comparisons.raw_units import SPANS
from services.counted import counted
from services.removal.images import Replaced, predicts, shows
from services.removal.names import FORGOTTEN, Names
from services.removal.report import RemovalReport
from services.removal.traces import Traces

#: Said in the detail of a check, and of jobs whose summary tells sums or means.
WITH_FORGOTTEN = "computed with a patient who was forgotten since"
#: In summaries of jobs and documents of sweeps: how many patients.
COUNT = "forgotten_patients"


def forget_rows(connection: Connection, traces: Traces, replaced: Sequence[Replaced], report: RemovalReport) -> None:
    """Everything that the tables hold; the lines of the report tell of it."""
    tested = tested_in(connection, traces.patient)
    scores, visible = forget_scores(connection, traces.patient, traces.cases, traces.with_data)
    report.add("scores", scores, f"removed, of {counted(len(traces.scored), 'job')}")
    report.add("visibilities", visible, "removed")
    pictures = [item for item in replaced if shows(item.job, traces)]
    for item in replaced:
        if item.files or item in pictures:
            replace_artifact(
                connection,
                item.job.job_id,
                item.job.fence,
                [(file.name, file.sha256, file.size) for file in item.files],
            )
    lost = sum(item.lost for item in replaced)
    predicted = sum(predicts(item.job) and not item.lost for item in replaced)
    attacked = len(replaced) - len(pictures) - lost - predicted
    report.add("files of attacked images", attacked, "written again without the patient")
    report.add("files of predictions", predicted, "written again without the patient")
    report.add("damaged files", lost, "removed: their jobs make them again where somebody needs them")
    report.add("pictures of trials", len(pictures), "removed: they show the patient")
    _forget_comparisons(connection, traces, report)
    report.add(
        "checks (gates)", _mark_gates(connection, traces), "kept, and say that a forgotten patient was among the cases"
    )
    _forget_names(connection, traces, tested, report)


def _forget_comparisons(connection: Connection, traces: Traces, report: RemovalReport) -> None:
    """Jobs of comparisons begin anew over what is left; those of no sweep stay without results."""
    count = count_comparisons(connection, traces.stats)
    in_sweeps = set(connection.scalars(select(Cell.job_id).where(among(connection, Cell.job_id, traces.stats))))
    start_over(connection, in_sweeps)
    for job_id in traces.stats:
        forget_results(connection, job_id)
    others = update(Job).where(among(connection, Job.id, traces.stats - in_sweeps), Job.state == states.DONE)
    connection.execute(others.values(state=states.CANCELLED, summary=None))
    jobs.promote(connection, among(connection, Job.id, in_sweeps))
    again = f"{counted(len(in_sweeps), 'job', 'makes', 'make')} them again without the patient"
    report.add("comparisons", count, f"removed: {again}")


def _mark_gates(connection: Connection, traces: Traces) -> int:
    names, marked = Names(traces.names), 0
    checked = among(connection, Gate.job_id, traces.below)
    for job_id, gate, variant, detail in connection.execute(
        select(Gate.job_id, Gate.gate, Gate.variant, Gate.detail).where(checked)
    ).all():
        words = names.out_of(detail)
        if WITH_FORGOTTEN not in words:
            words = f"{words}; {WITH_FORGOTTEN}" if words else WITH_FORGOTTEN
        key = (Gate.job_id == job_id, Gate.gate == gate, Gate.variant == variant)
        connection.execute(update(Gate).where(*key).values(detail=words))
        marked += 1
    return marked


def _forget_names(
    connection: Connection, traces: Traces, tested: dict[int, dict[int, int]], report: RemovalReport
) -> None:
    """Names in what jobs and sweeps say, in tables of splits and patients, and in logs."""
    names = Names(traces.names)
    with_numbers = traces.scored | traces.changed | traces.below
    with_numbers |= {job.job_id for job in traces.jobs if shows(job, traces)}
    rows = described = 0
    columns = (Job.id, Job.params, Job.source, Job.summary, Job.progress, Job.error)
    for job_id, params, source, summary, progress, error in connection.execute(select(*columns).order_by(Job.id)).all():
        about = traces.by_id.get(job_id)
        if about is None or not (job_id in traces.touched or _mentions(names, source, params)):
            continue
        marked = names.out_of_json(summary)
        if isinstance(marked, dict) and job_id in with_numbers:
            marked[COUNT] = marked.get(COUNT, 0) + 1
            for of_one_case in (SPANS, LARGEST_DISTANCE):
                marked.pop(of_one_case, None)
        values = {
            "params": {**params, "cohort": _without_cases(names, params["cohort"])} if "cohort" in params else params,
            "source": _without_patients(names, source),
            "summary": marked,
            "progress": names.out_of_json(progress),
            "error": error and names.out_of(error),
        }
        rows += names.out_of_json(summary) != summary or values["source"] != source or values["params"] != params
        connection.execute(update(Job).where(Job.id == job_id).values(**values))
        pieces, texts = log_pieces(connection, job_id)
        for piece, before, after in zip(pieces, texts, names.out_of_pieces(texts), strict=True):
            if before != after:
                change_log(connection, piece, after)
                described += 1
    sweeps = 0
    for sweep_id, document in connection.execute(select(Sweep.id, Sweep.document)).all():
        changed = _document(names, document, tested.get(sweep_id))
        if changed != document:
            connection.execute(update(Sweep).where(Sweep.id == sweep_id).values(document=changed))
            sweeps += 1
    report.add("jobs that name the patient", rows, "changed: summaries, splits, tables of patients")
    report.add("pieces of logs", described, f"changed: {FORGOTTEN} stands for the names")
    report.add("sweeps", sweeps, "changed: they neither name nor count the patient")
    said = forget_patient(connection, traces.patient, names.out_of)
    report.add("notes, tags and descriptions", said, "removed, or changed where they name the patient beside others")


def _mentions(names: Names, source: dict[str, Any], params: dict[str, Any]) -> bool:
    return _without_patients(names, source) != source or (
        "cohort" in params and _without_cases(names, params["cohort"]) != params["cohort"]
    )


def _without_patients(names: Names, source: dict[str, Any]) -> dict[str, Any]:
    """Where data lie, their table of patients without the patient; paths stay what they are."""
    rule = source.get("patient")
    if not isinstance(rule, dict):
        return source
    kept = {case: patient for case, patient in rule.items() if not {case, patient} & names.all}
    return {**source, "patient": kept}


def _without_cases(names: Names, cohort: dict[str, Any]) -> dict[str, Any]:
    """A cohort, the list of its split without the patient's cases."""
    split = cohort.get("split") or {}
    if "assigned" not in split:
        return cohort
    return {**cohort, "split": {**split, "assigned": [pair for pair in split["assigned"] if pair[0] not in names.all]}}


def _document(names: Names, document: dict[str, Any], tested: dict[int, int] | None) -> dict[str, Any]:
    data = document.get("data") or {}
    if data:
        data = _without_cases(names, data)
        if data.get("source"):
            data = {**data, "source": _without_patients(names, data["source"])}
        document = {**document, "data": _without_patients(names, data)}
    if not tested:
        return document
    counts = {key: list(values) for key, values in (document.get("tested") or {}).items()}
    for fold, cases in tested.items():
        for key, less in (("cases", cases), ("patients", 1)):
            if fold < len(counts.get(key, ())):
                counts[key][fold] = max(0, counts[key][fold] - less)
    changed = {**document, COUNT: document.get(COUNT, 0) + 1}
    return {**changed, "tested": counts} if counts else changed
