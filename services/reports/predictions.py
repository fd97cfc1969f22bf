"""Predictions that a job has kept: found, or a sentence that says how to have them again; as NIfTI for people."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, select

from db import states
from db.engine import read
from db.models import Artifact, Cell, Job
from services.artifacts.predictions import FILE, KINDS, read_prediction, stored_predictions
from services.counted import counted
from services.errors import BadInput, UnknownName
from services.file_names import as_file_name
from services.new_files import require_new
from services.reports.images import OTHERWISE
from services.reports.table import Table
from services.settings import Settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from services.datasets.dataset import Dataset
    from services.datasets.spec import DataSpec

#: The folder of predictions on clean images.
CLEAN = "clean"


@dataclass(frozen=True)
class KeptPredictions:
    """The label maps of one job, in a verified file."""

    job_id: int
    kind: str
    path: Path
    params: dict[str, Any]
    source: dict[str, Any]

    @property
    def data(self) -> DataSpec:
        """What was scored."""
        from services.datasets.spec import Cohort

        return Cohort(**self.params["cohort"]).data

    def open_dataset(self, settings: Settings) -> Dataset:
        """The cases; raises as `Dataset` does."""
        from services.datasets.dataset import Dataset
        from services.datasets.spec import JobSource

        return Dataset(self.data, JobSource(**self.source), settings.cache / "data")

    @property
    def stored(self) -> list[tuple[str, str]]:
        """All (case, epsilon key), sorted."""
        return stored_predictions(self.path)

    def labels(self, case_id: str, epsilon_key: str) -> NDArray[np.uint8]:
        """(D,H,W), class numbers, canonical axes, on the grid of the case's files. Raises `MissingArtifact`."""
        return read_prediction(self.path, case_id, epsilon_key)


def require_predictions(engine: Engine, settings: Settings, job_id: int) -> KeptPredictions:
    """The predictions of a job. Raises `BadInput` for a job that has none, with the command that makes them."""
    from services.artifacts.store import open_store

    job, sha256 = require_stored_predictions(engine, job_id)
    path = open_store(settings).fetch(job.artifact, {FILE: sha256}) / FILE
    return KeptPredictions(job_id, job.kind, path, job.params, job.source)


def require_stored_predictions(engine: Engine, job_id: int) -> tuple[Any, str]:
    """The row of a job that has kept its predictions, and their sha256; raises as `require_predictions` does."""
    columns = (Job.id, Job.kind, Job.state, Job.artifact, Job.params, Job.source)
    with read(engine) as connection:
        job: Any = connection.execute(select(*columns).where(Job.id == job_id)).one()
        sha256 = connection.scalar(select(Artifact.sha256).where(Artifact.job_id == job_id, Artifact.name == FILE))
    if job.kind not in KINDS:
        raise BadInput(f"job {job_id} is of kind {job.kind}; predictions are kept by evaluate and realise jobs")
    if job.state != states.DONE:
        raise BadInput(f"job {job_id} is {job.state}; it has predictions when it is done")
    if sha256 is None:
        raise BadInput(_why_none(job_id, job.params.get("keep")))
    return job, sha256


def _why_none(job_id: int, keep: str | None) -> str:
    again = f"`robust-cli retry {job_id}`, then `robust-cli worker --drain`, makes them again"
    if keep == "none":
        return (
            f"job {job_id} kept no predictions, since its sweep says `evaluation.keep: none`: take that out and submit "
            f"it; then {again}"
        )
    return f"job {job_id} has no predictions, which were collected or are older than predictions that are kept: {again}"


@dataclass(frozen=True)
class WrittenPrediction:
    """One file."""

    path: Path
    case: str
    attack: str
    epsilon_key: str
    voxels: int  # that are not background


def export_predictions(
    engine: Engine,
    settings: Settings,
    job_id: int,
    case_id: str | None,
    epsilon: str | None,
    folder: Path,
    *,
    replace: bool = False,
    ours: Set[Path] = frozenset(),
) -> tuple[list[WrittenPrediction], str]:
    """Write `<attack>/<budget>/<case>.nii.gz` with the case's own affine, and the values of the case's own label files.

    Returns the files, and what their values mean. `case_id` and `epsilon` ("8/255") narrow it down. Raises `BadInput`
    as `require_predictions` does, `UnknownName` for a case or budget that the job does not have, and, unless `replace`,
    `BadInput` where a file is there that is not of `ours`, before anything is written.
    """
    from services.artifacts.nifti import write_labels
    from services.science.epsilon import format_epsilon, require_epsilon
    from services.science.labels import from_internal

    kept = require_predictions(engine, settings, job_id)
    wanted = kept.stored
    for noun, name, place in (
        ("case", case_id, 0),
        ("budget", None if epsilon is None else format_epsilon(require_epsilon(epsilon)), 1),
    ):
        if name is not None:
            if name not in (known := {item[place] for item in wanted}):
                raise UnknownName(noun, name, known)
            wanted = [item for item in wanted if item[place] == name]
    with read(engine) as connection:
        attack = _attack_of(connection, job_id)
    name = f"{attack}-realised" if kept.kind == "realise" else attack
    files = {
        item: folder / as_file_name(name) / as_file_name(item[1].replace("/", "-")) / f"{as_file_name(item[0])}.nii.gz"
        for item in wanted
    }
    if not replace:
        for file in files.values():
            require_new(file, otherwise=OTHERWISE, ours=ours)
    dataset, scheme = kept.open_dataset(settings), kept.data.labels
    written = []
    for case in dict.fromkeys(case for case, _ in wanted):
        raw = dataset.raw(case)
        for item in (item for item in wanted if item[0] == case):
            labels = kept.labels(*item)
            write_labels(files[item], raw, from_internal(labels, scheme))
            written.append(WrittenPrediction(files[item], case, name, item[1], int((labels > 0).sum())))
    classes = kept.data.about.classes
    meaning = ", ".join(f"{of[-1]} {label}" for of, label in zip(scheme.values, classes, strict=True))
    return written, meaning


def _attack_of(connection: Connection, job_id: int) -> str:
    """What the newest sweep that has the job calls its attack."""
    found = connection.scalar(select(Cell.attack).where(Cell.job_id == job_id).order_by(Cell.id.desc()).limit(1))
    return found or CLEAN


def as_table(written: Sequence[WrittenPrediction], folder: Path) -> Table:
    """A line for each file."""
    columns = ("attack", "epsilon", "case", "file", "voxels")
    rows = [
        (item.attack, item.epsilon_key, item.case, str(item.path.relative_to(folder)), item.voxels) for item in written
    ]
    return Table(f"predictions in {folder}: {counted(len(written), 'file')}", columns, rows)
