"""The panels of a patient of a stored sweep: his files, the stored attack or the shift, and what was predicted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from sqlalchemy import Engine, select

from db.engine import read
from db.models import Job
from services.errors import BadInput
from services.figures.drawing import Drawing, file_name
from services.figures.panels import PatientArrays, PatientWords, patient_panels
from services.figures.style import require_matplotlib, theme_named
from services.figures.words import metric_in_words
from services.reports.predictions import KeptPredictions, require_predictions
from services.reports.shown_patient import ShownPatient
from services.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from services.science.imaging.nifti import RawCase


def draw_patient(
    engine: Engine,
    settings: Settings,
    shown: ShownPatient,
    *,
    theme: str = "light",
    series: str | None = None,
    label: str | None = None,
) -> Drawing:
    """His panels; `label` stands for the name of his case, such as a pseudonym.

    Raises `BadInput` where images or predictions are gone, with the command that makes them again, and where matplotlib
    is not installed; `UnknownName` for a theme or a series.
    """
    chosen = theme_named(theme)
    require_matplotlib()
    arrays, classes, region = read_patient(engine, settings, shown)
    name = label or shown.case_id
    table = replace(shown.table, title=f"{name} under {shown.condition}")
    return patient_panels(arrays, _words(shown, classes, region, name), table, chosen, series=series)


def read_patient(
    engine: Engine, settings: Settings, shown: ShownPatient
) -> tuple[PatientArrays, tuple[str, ...], tuple[int, ...]]:
    """His arrays on the grid of his files, in canonical axes, the names of the classes, and those of the region."""
    before = require_predictions(engine, settings, shown.clean.job_id)
    after = require_predictions(engine, settings, shown.attacked.job_id)
    found = (_shifted if shown.under_shift else _attacked)(engine, settings, shown, before, after)

    series = found.raw.anatomy.series

    def turned(volume: NDArray[Any]) -> NDArray[Any]:
        return volume.transpose(2, 1, 0)  # to (X,Y,Z), as `Geometry.affine` has it

    arrays = PatientArrays(
        {name: turned(volume) for name, volume in zip(series, found.raw.images, strict=True)},
        {name: turned(volume) for name, volume in zip(series, found.images, strict=True)},
        dict(zip(series, zip(found.low, found.high, strict=True), strict=True)),
        turned(found.raw.labels),
        turned(before.labels(shown.case_id, "0")),
        turned(after.labels(shown.case_id, shown.epsilon_key)),
        found.raw.geometry.affine,
        None if found.moved is None else turned(found.moved),
    )
    about = before.data.about
    return arrays, about.classes, about.require_region(shown.region)


class _Changed(NamedTuple):
    """A case as its files have it, and its images under an attack or a shift, in raw intensities."""

    raw: RawCase
    low: Sequence[float]  # raw intensities that became 0 and 1 on clean images, per series
    high: Sequence[float]
    images: Sequence[NDArray[np.float32]]  # (D,H,W) each
    moved: NDArray[np.uint8] | None  # labels (D,H,W), where a shift moved them


def _attacked(
    engine: Engine, settings: Settings, shown: ShownPatient, before: KeptPredictions, after: KeptPredictions
) -> _Changed:
    from services.jobs.kinds._attacked_files import AttackedFiles
    from services.jobs.kinds.attack import AttackJob
    from services.science import attacks
    from services.science.imaging.stored_series import StoredSeries

    with read(engine) as connection:
        row: Any = connection.execute(select(Job.digest, Job.params).where(Job.id == shown.images_job)).one()
    job = AttackJob(**row.params)
    path = _images(engine, settings, shown, row.digest)
    attack = attacks.rebuild(job.attack)
    dataset = before.open_dataset(settings)
    found = AttackedFiles.of(dataset, shown.case_id, path, attack, brain_only=job.brain_only)
    attacked = found.attacked(shown.epsilon_key, tuple(map(StoredSeries, found.raw.images)))
    images = [series.raw().astype(np.float32) for series in attacked]
    return _Changed(found.raw, found.low, found.high, images, None)


def _shifted(
    engine: Engine, settings: Settings, shown: ShownPatient, before: KeptPredictions, after: KeptPredictions
) -> _Changed:
    """Shifted images are stored nowhere: the shift makes the same ones again."""
    clean = before.open_dataset(settings)
    raw, (low, high) = clean.raw(shown.case_id), clean.raw_range(shown.case_id)
    shifted = after.open_dataset(settings).scanned(shown.case_id)
    moved = None if np.array_equal(raw.labels, shifted.labels) else shifted.labels
    return _Changed(raw, low, high, list(shifted.images), moved)


def _images(engine: Engine, settings: Settings, shown: ShownPatient, digest: str) -> Any:
    """The verified file of attacked images; raises `BadInput` where it is gone."""
    from services.artifacts.perturbations import FILE
    from services.artifacts.store import open_store
    from services.errors import MissingArtifact
    from services.jobs.parent_files import find_files

    try:
        locations, checksums = find_files(engine, [digest])
        return open_store(settings).fetch(locations[digest], checksums[locations[digest]]) / FILE
    except (MissingArtifact, KeyError) as error:
        raise BadInput(
            f"the attacked images of job {shown.images_job} are gone: `robust-cli retry {shown.images_job}`, then "
            "`robust-cli worker --drain`, makes them again, and what was made from them"
        ) from error


def _words(shown: ShownPatient, classes: tuple[str, ...], region: tuple[int, ...], label: str) -> PatientWords:
    run, defense = shown.attacked, shown.words[0]
    network = run.model if defense == "none" else f"{run.model}, {defense}"
    place = f"fold {run.fold}" + (f", replica {run.replica}" if run.replica else "")
    title = f"{label}: {network} under {shown.condition}, {shown.access} ({place})"
    lines = [f"{shown.region}: clean → {shown.changed}"]
    for (name, metric), (before, after) in shown.scores.items():
        if name == shown.region:
            digits = 1 if metric_in_words(metric).endswith("mm") else 3
            lines.append(f"{metric_in_words(metric)}: {before:.{digits}f} → {after:.{digits}f}")
    for seen in shown.seen:
        psnr = "" if seen.psnr_db is None else f", PSNR {seen.psnr_db:.1f} dB"
        lines.append(f"{seen.series}: by {255 * seen.linf:.3g}/255{psnr}, SSIM {seen.ssim:.3f}")
    return PatientWords(file_name(shown.sweep, label), title, lines, classes, (shown.region, region), shown.changed)
