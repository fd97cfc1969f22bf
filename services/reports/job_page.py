"""One job for people: what it is, how far it is, what it left behind, and how its loss went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import Engine, select

from db import states
from db.engine import read
from db.models import Artifact, Epoch, Job
from services.jobs.queues import queue_of
from services.reports.table import Table
from services.science.epsilon import format_epsilon

#: Heights of one character, from nothing to full.
_BARS = "▁▂▃▄▅▆▇█"
#: Characters of a curve.
_WIDTH = 48

_STATES = {
    states.WAITING: "waiting for jobs that it needs",
    states.READY: "ready: the next free worker takes it",
    states.BLOCKED: "blocked: a job that it needs failed",
    states.PARKED: "parked: it killed its process too often; `robust-cli retry` tries again",
}


def job_tables(engine: Engine, job: Mapping[str, Any]) -> list[Table]:
    """Tables of two columns, from everything that `show_job` knows of a job."""
    with read(engine) as connection:
        columns = (Epoch.phase, Epoch.epoch, Epoch.epochs, Epoch.loss, Epoch.validation_dice)
        epochs = connection.execute(select(*columns).where(Epoch.job_id == job["id"]).order_by(Epoch.phase)).all()
        files = connection.execute(select(Artifact.name, Artifact.size).where(Artifact.job_id == job["id"])).all()
        needed = select(Job.id, Job.label, Job.state).where(Job.id.in_(job["parents"][:_LISTED])).order_by(Job.id)
        parents = connection.execute(needed).all()
    rows = [*_about(job), *_needs(job, parents), *_curves(epochs), *_files(job, files)]
    tables = [
        (f"job {job['id']}: {job['label']}", rows),
        ("summary", list(_flat(job["summary"] or {}))),
        ("parameters", list(_flat(job["params"]))),
        ("where the data lie", list(_flat(job["source"]))),
    ]
    return [Table(title, ("what", "value"), body, whole=True) for title, body in tables if body]


def curve(values: Sequence[float], width: int = _WIDTH) -> str:
    """Numbers as a line of characters, the smallest lowest; more than `width` are averaged."""
    if len(values) > width:
        edges = [round(len(values) * place / width) for place in range(width + 1)]
        values = [sum(values[low:high]) / (high - low) for low, high in pairwise(edges)]
    finite = [value for value in values if abs(value) < float("inf")]
    if not finite:
        return ""
    low, high = min(finite), max(finite)
    step = (high - low) / (len(_BARS) - 1) or 1.0
    return "".join(_BARS[round((value - low) / step)] if abs(value) < float("inf") else "×" for value in values)


#: Jobs that are named before the rest is counted.
_LISTED = 8


def _about(job: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "kind", job["kind"]
    yield "state", _STATES.get(job["state"], job["state"])
    if job["progress"] and job["state"] == states.RUNNING:
        yield "progress", " ".join(str(value) for value in job["progress"].values() if value not in (None, ""))
    if job["error"]:
        yield "error", job["error"]
    yield "sweep", ", ".join(job["sweeps"]) or "none"
    for key, word in (("created_at", "submitted"), ("started_at", "started"), ("finished_at", "ended")):
        if job[key] is not None:
            yield word, datetime.fromtimestamp(job[key], UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    if job["started_at"] is not None and job["finished_at"] is not None:
        yield "took", f"{job['finished_at'] - job['started_at']:.1f} s"
    yield "claims (fence)", f"{job['fence']}: so often a worker took it; only the newest claim may end it"
    if job["attempts"]:
        yield "lost attempts", str(job["attempts"])
    if job["lease_until"] and job["state"] == states.RUNNING:
        until = datetime.fromtimestamp(job["lease_until"], UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        yield "lease", f"until {until}, when another worker may take it unless it is extended"
    if job["peak_memory"]:
        yield "memory", f"{job['peak_memory'] / 2**30:.2f} GiB at most"
    yield "queue", queue_of(job["gpus"])
    yield "digest", job["digest"]


def _needs(job: Mapping[str, Any], parents: Sequence[Any]) -> Iterator[tuple[str, str]]:
    if parents:
        rest = [f"{len(job['parents']) - len(parents)} more"] if len(job["parents"]) > len(parents) else []
        yield "needs", "\n".join([*(f"job {row.id} ({row.state}): {row.label}" for row in parents), *rest])


def _curves(epochs: Sequence[Any]) -> Iterator[tuple[str, str]]:
    for phase in dict.fromkeys(row.phase for row in epochs):
        mine = sorted((row for row in epochs if row.phase == phase), key=lambda row: row.epoch)
        named = f" ({phase})" if len({row.phase for row in epochs}) > 1 else ""
        losses = [row.loss for row in mine]
        yield (
            f"loss{named}",
            f"{curve(losses)}\n{losses[0]:.3f} in epoch {mine[0].epoch}, {losses[-1]:.3f} in epoch {mine[-1].epoch} of "
            f"{mine[-1].epochs}, lowest {min(losses):.3f}",
        )
        scores = [row.validation_dice for row in mine if row.validation_dice is not None]
        if scores:
            yield f"validation Dice{named}", f"{curve(scores)}\n{scores[-1]:.3f} at last, highest {max(scores):.3f}"


def _files(job: Mapping[str, Any], files: Sequence[Any]) -> Iterator[tuple[str, str]]:
    if files:
        sizes = ", ".join(f"{row.name} ({row.size / 1e6:.1f} MB)" for row in files)
        yield "files", f"{job['artifact']}: {sizes}"


def _flat(values: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    """Nested values as lines, with points between their keys, as a sweep file's `--set` says them."""
    for key, value in values.items():
        name = f"{before}{key}"
        if isinstance(value, Mapping) and value:
            yield from _flat(value, f"{name}.")
        elif value is not None:
            yield name, _in_words(key, value)


def _in_words(key: str, value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(_in_words(key, item) for item in value) or "none"
    if isinstance(value, float):
        return format_epsilon(value) if key.startswith(("epsilon", "largest_linf")) else f"{value:g}"
    return str(value)
