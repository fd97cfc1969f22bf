"""The volumes of a patient: read from his files and the stored attack once, then from the cache of this machine."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Engine, select

from db.engine import read
from db.models import Job
from services.figures.of_patient import read_patient
from services.figures.panels import PatientArrays, largest_factor
from services.keyed_locks import KeyedLocks
from services.planes.cache import PlaneCache
from services.planes.nifti import Volume, from_bytes, to_bytes
from services.reports.predictions import require_stored_predictions
from services.reports.shown_patient import ShownPatient
from services.science.imaging.nifti import Geometry
from services.science.imaging.planes import richest_center
from services.science.labels import classes_mask
from services.settings import Settings

if TYPE_CHECKING:
    from services.datasets.dataset import Dataset

#: Changes with what is stored, so that files of an earlier version are not read.
_VERSION = 1
#: A series is stored in steps of this part of the range that became [0,1]: 64 of them in 1/255.
STEPS = 16384
REFERENCE, ON_CLEAN, ON_ATTACKED = "reference", "prediction-clean", "prediction-attacked"
LABELS = (REFERENCE, ON_CLEAN, ON_ATTACKED)
#: A page asks for nine planes at once: one thread of this process reads the patient, the others wait for it.
_locks = KeyedLocks()


@dataclass(frozen=True)
class VolumeFacts:
    """What is known of the volumes of a patient under one attack; JSON keeps it."""

    shape: tuple[int, int, int]  # (D,H,W)
    spacing_mm: tuple[float, float, float]
    center: tuple[int, int, int]  # voxel (D,H,W) of the planes that are shown first
    series: tuple[str, ...]
    classes: tuple[str, ...]  # names of the class numbers, the background first
    region: tuple[int, ...]  # class numbers of the region that is shown
    factor: float  # by which a difference may be multiplied so that none leaves [-1,1]


class Volumes(Protocol):
    """Volumes that planes are drawn of."""

    @property
    def about(self) -> VolumeFacts:
        """What they are."""

    def volume(self, name: str) -> Volume:
        """One of them."""


class PatientVolumes:
    """Of one case under one attack on one network, by names: `clean-<series>`, `attacked-<series>`, and `LABELS`.

    Whatever is missing in the cache is made when it is asked for, all of it at once. Raises as `read_patient` does.
    """

    def __init__(self, engine: Engine, settings: Settings, shown: ShownPatient) -> None:
        self._engine, self._settings, self._shown = engine, settings, shown
        self._cache = PlaneCache.of(settings)

    @cached_property
    def about(self) -> VolumeFacts:
        """What the volumes are."""
        content = self._cache.find(self.key("about", self._shown.region))
        if content is None:
            with _locks.one_at_a_time(self.key("about")):
                content = self._cache.find(self.key("about", self._shown.region)) or self._make("about")
        found: dict[str, Any] = json.loads(content)
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in found.items()
        }
        return VolumeFacts(**values)

    @property
    def is_warm(self) -> bool:
        """Whether what the volumes are is known without reading any file of the patient."""
        return self._cache.find(self.key("about", self._shown.region)) is not None

    def require_stored(self) -> None:
        """Raises `BadInput` where predictions were not kept, or are gone, with the command that makes them again."""
        for run in (self._shown.clean, self._shown.attacked):
            require_stored_predictions(self._engine, run.job_id)

    @property
    def names(self) -> tuple[str, ...]:
        """All that may be asked for."""
        series = self.about.series
        return (*(f"{when}-{name}" for when in ("clean", "attacked") for name in series), *LABELS)

    def file(self, name: str) -> bytes:
        """A volume as NIfTI, compressed; `name` is one of `names`."""
        key = self._address(name)
        content = self._cache.find(key)
        if content is None:
            with _locks.one_at_a_time(self.key("about")):
                content = self._cache.find(key) or self._make(name)
        return content

    def volume(self, name: str) -> Volume:
        """The same, read."""
        return from_bytes(self.file(name))

    @property
    def cache(self) -> PlaneCache:
        """Where planes that are made from these volumes are kept, too."""
        return self._cache

    def key(self, *words: str) -> str:
        """A name in the cache for what is made from these volumes."""
        return _digest([_VERSION, self._jobs, self._shown.case_id, self._shown.epsilon_key, *words])

    def _address(self, name: str) -> str:
        """Of a volume: what depends on no attack is kept once for all."""
        data, clean, attack, attacked = self._jobs
        case, budget = self._shown.case_id, self._shown.epsilon_key
        of: list[Any] = [data]
        if name == ON_CLEAN:
            of = [clean]
        elif name == ON_ATTACKED:
            of = [attacked, budget]
        elif name.startswith("attacked-"):
            of = [attack, budget]
        return f"{_digest([_VERSION, *of, case, name])}.nii.gz"

    @cached_property
    def _jobs(self) -> tuple[Any, Any, Any, Any]:
        """What the data are, and where the files of the three jobs lie: others after a job has run again."""
        shown = self._shown
        ids = (shown.clean.job_id, shown.images_job, shown.attacked.job_id)
        with read(self._engine) as connection:
            rows = connection.execute(select(Job.id, Job.digest, Job.artifact, Job.params).where(Job.id.in_(ids))).all()
        by_id = {row.id: row for row in rows}
        clean, attack, attacked = (by_id[job_id].artifact or by_id[job_id].digest for job_id in ids)
        return by_id[ids[0]].params["cohort"]["data"], clean, attack, attacked

    def _make(self, wanted: str) -> bytes:
        """Everything that is missing; returns what was asked for."""
        arrays, classes, region = read_patient(self._engine, self._settings, self._shown)
        volumes = _volumes(arrays)
        about = json.dumps(asdict(_about(volumes, arrays, classes, region))).encode()
        self._cache.keep(self.key("about", self._shown.region), about)
        made = {}
        for name, volume in volumes.items():
            if self._cache.find(self._address(name)) is None or name == wanted:
                made[name] = to_bytes(volume)
                self._cache.keep(self._address(name), made[name])
        return about if wanted == "about" else made[wanted]


def _volumes(arrays: PatientArrays) -> dict[str, Volume]:
    """All volumes in canonical axes, series in steps of the range that became [0,1]."""
    shape: Any = arrays.reference.shape
    geometry = Geometry(shape, arrays.affine)
    found = {}
    for when, series in (("clean", arrays.clean), ("attacked", arrays.attacked)):
        for name, array in series.items():
            turned = geometry.to_canonical(array).astype(np.float32)
            found[f"{when}-{name}"] = _in_steps(turned, arrays.limits[name], geometry.affine)
    for name, labels in zip(LABELS, (arrays.reference, arrays.on_clean, arrays.on_attacked), strict=True):
        found[name] = Volume(geometry.to_canonical(labels).astype(np.uint8), geometry.affine)
    return found


def clean_volumes(dataset: Dataset, case_id: str) -> dict[str, Volume]:
    """The series of a case as it was scanned, and its reference, by the names of `PatientVolumes`."""
    raw, limits = dataset.raw(case_id), zip(*dataset.raw_range(case_id), strict=True)
    affine = raw.geometry.affine
    series = zip(raw.anatomy.series, raw.images, limits, strict=True)
    found = {f"clean-{name}": _in_steps(image, between, affine) for name, image, between in series}
    return {**found, REFERENCE: Volume(raw.labels, affine)}


def _in_steps(array: NDArray[np.float32], limits: tuple[float, float], affine: NDArray[np.float64]) -> Volume:
    """A series (D,H,W) in steps of the range between two raw intensities."""
    low, high = limits
    span = high - low if high > low else 1.0
    steps = np.rint((array - low) * (STEPS / span))
    return Volume(np.clip(steps, -32768, 32767).astype(np.int16), affine, span / STEPS, low)


def _about(
    volumes: Mapping[str, Volume], arrays: PatientArrays, classes: tuple[str, ...], region: tuple[int, ...]
) -> VolumeFacts:
    reference = volumes[REFERENCE]
    of_region = classes_mask(reference.numbers, region)
    then, before = (classes_mask(volumes[name].numbers, region) for name in (ON_ATTACKED, ON_CLEAN))
    largest = max(
        int(np.abs(_difference(volumes[f"clean-{name}"], volumes[f"attacked-{name}"])).max()) for name in arrays.clean
    )
    mask = of_region if of_region.any() else then != before
    return VolumeFacts(
        reference.numbers.shape,
        reference.spacing_mm,
        richest_center(mask),
        tuple(arrays.clean),
        classes,
        region,
        largest_factor(largest / STEPS),
    )


def _difference(clean: Volume, attacked: Volume) -> NDArray[np.int32]:
    found: NDArray[np.int32] = attacked.numbers.astype(np.int32) - clean.numbers
    return found


def _digest(words: list[Any]) -> str:
    return hashlib.sha256(json.dumps(words, sort_keys=True).encode()).hexdigest()[:40]
