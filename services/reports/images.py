"""Adversarial images of a finished attack job, as NIfTI for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from sqlalchemy import Engine, select

from db import states
from db.engine import read
from db.models import Job
from services.counted import counted
from services.errors import BadInput, UnknownName
from services.jobs.parent_files import find_files
from services.new_files import require_new
from services.reports.table import Table
from services.settings import Settings

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from services.datasets.dataset import Dataset
    from services.jobs.kinds.attack import AttackJob
    from services.science.imaging.stored_series import StoredSeries

#: The folder of the images as they were.
CLEAN = "clean"
#: What to do about files that are there.
OTHERWISE = "give another folder with --out, or say --replace"


@dataclass(frozen=True)
class WrittenImages:
    """What was written of one case at one budget, per series."""

    folder: str  # of the attacked images, below the folder that was asked for
    case: str
    largest: dict[str, float]  # change, as a share of the range that became [0,1]
    changed: float  # share of the voxels of the brain in which any series differs
    realised: bool  # whether in the units of the case's own files


def export_images(
    engine: Engine,
    settings: Settings,
    job_id: int,
    case_id: str | None,
    epsilon: str | None,
    folder: Path,
    *,
    realised: bool = False,
    replace: bool = False,
    ours: Set[Path] = frozenset(),
) -> list[WrittenImages]:
    """Write `<case>_<series>.nii.gz` with the case's own affine: the images, those attacked, and the difference.

    In `clean/`, `epsilon-8-255/` and `difference-8-255/`, all in raw intensities: in float32 or, where `realised`, the
    first two in the units and number type of the case's own files, as a realise job scores them. `job_id` may be such a
    job. `case_id` and `epsilon` ("8/255") narrow it down. Raises `BadInput` for a job that is no finished attack and
    `UnknownName` for a case or budget that it does not have; unless `replace`, also `BadInput` where a
    file is there that is not of `ours`, before anything is written.
    """
    from services.artifacts.perturbations import FILE, stored, stored_left_out
    from services.artifacts.store import open_store
    from services.datasets.dataset import Dataset
    from services.datasets.spec import JobSource
    from services.jobs.kinds.attack import AttackJob
    from services.science.epsilon import format_epsilon, require_epsilon

    row = _job(engine, Job.id == job_id)
    if row.kind == "realise":
        row, realised = _job(engine, Job.digest == row.params["perturbations"]), True
    if row.kind != "attack" or row.state != states.DONE:
        raise BadInput(
            f"job {row.id} is of kind {row.kind} and {row.state}; images come from an attack job that is done"
        )
    job = AttackJob(**row.params)
    locations, checksums = find_files(engine, [row.digest])
    location = locations[row.digest]
    path = open_store(settings).fetch(location, checksums[location]) / FILE
    wanted = sorted(stored(path))
    if case_id in stored_left_out(path):
        raise BadInput(f"case {case_id} was left as it is: its labels are what the attack's target map wants")
    if case_id is not None:
        _require("case", case_id, {case for case, _ in wanted})
        wanted = [item for item in wanted if item[0] == case_id]
    if epsilon is not None:
        key = format_epsilon(require_epsilon(epsilon))
        _require("budget", key, {budget for _, budget in wanted})
        wanted = [item for item in wanted if item[1] == key]
    if not replace:
        for case, key in wanted:
            for file in _files(folder, _named(key), case, job.cohort.data.about.series):
                require_new(file, otherwise=OTHERWISE, ours=ours)
    dataset = Dataset(job.cohort.data, JobSource(**row.source), settings.cache / "data")
    cases = dict.fromkeys(case for case, _ in wanted)
    keys = {case: [key for other, key in wanted if other == case] for case in cases}
    return [found for case in cases for found in _write_case(job, dataset, path, case, keys[case], folder, realised)]


def files_of(written: WrittenImages, folder: Path) -> list[Path]:
    """The files of one case at one budget, the clean ones among them."""
    return _files(folder, written.folder, written.case, written.largest)


def as_table(written: Sequence[WrittenImages], folder: Path) -> Table:
    """A line for each case and budget."""
    columns = ("folder", "case", "files", "changed", "largest change ×255")
    rows = [
        (item.folder, item.case, len(item.largest), item.changed, 255 * max(item.largest.values())) for item in written
    ]
    count = len({file for item in written for file in files_of(item, folder)})
    return Table(f"attacked images in {folder}: {counted(count, 'file')}", columns, rows, programs=("files",))


def _files(folder: Path, attacked: str, case: str, series: Iterable[str]) -> list[Path]:
    places = (CLEAN, attacked, attacked.replace("epsilon-", "difference-", 1))
    return [folder / place / f"{case}_{name}.nii.gz" for name in series for place in places]


def _named(key: str) -> str:
    """The folder of the images at a budget."""
    return f"epsilon-{key.replace('/', '-')}"


def explained(written: Sequence[WrittenImages]) -> list[str]:
    """What the folders hold, and what the columns of the table mean."""
    form = "the number types of the case's own files" if any(item.realised for item in written) else "float32"
    return [
        f"{CLEAN} holds the images as they were, epsilon-… the attacked ones, both in {form}, difference-… attacked "
        "minus clean in float32; all raw intensities, a file is <case>_<series>.nii.gz",
        "changed: share of the brain's voxels that differ in any series; largest change: of any voxel, as a share of "
        "the range of its series that becomes [0,1]",
    ]


def _write_case(
    job: AttackJob, dataset: Dataset, path: Path, case_id: str, keys: list[str], folder: Path, realised: bool
) -> Iterator[WrittenImages]:
    from services.artifacts.nifti import write_series
    from services.jobs.kinds._attacked_files import AttackedFiles
    from services.science import attacks
    from services.science.imaging.stored_series import StoredSeries

    found = AttackedFiles.of(dataset, case_id, path, attacks.rebuild(job.attack), brain_only=job.brain_only)
    raw, series = found.raw, found.raw.anatomy.series
    before = dataset.stored(case_id) if realised else tuple(map(StoredSeries, raw.images))
    write_series(folder / CLEAN, raw, before)
    for key in keys:
        after = found.attacked(key, before)
        differences = [_difference(*pair) for pair in zip(before, after, strict=True)]
        name = _named(key)
        write_series(folder / name, raw, after)
        write_series(folder / name.replace("epsilon-", "difference-", 1), raw, map(StoredSeries, differences))
        ranges = zip(series, differences, np.subtract(found.high, found.low), strict=True)
        yield WrittenImages(
            name,
            case_id,
            {one: float(np.abs(difference).max() / spread) for one, difference, spread in ranges},
            float(np.any([difference[raw.brain] != 0 for difference in differences], axis=0).mean()),
            realised,
        )


def _difference(before: StoredSeries, after: StoredSeries) -> NDArray[np.float32]:
    return (after.raw() - before.raw()).astype(np.float32)


def _job(engine: Engine, which: Any) -> Any:
    columns = (Job.id, Job.kind, Job.state, Job.digest, Job.params, Job.source)
    with read(engine) as connection:
        return connection.execute(select(*columns).where(which)).one()


def _require(noun: str, name: str, known: set[str]) -> None:
    if name not in known:
        raise UnknownName(noun, name, known)
