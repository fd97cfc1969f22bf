"""The scan of a case of a sweep's data: the axial plane through most of a region, with the reference around it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, select

from db.models import Cell, Condition, Job, Sweep
from services.comparisons.question import CLEAN
from services.planes import png
from services.planes.cache import PlaneCache
from services.planes.nifti import Volume
from services.planes.plane import View, draw
from services.planes.volumes import REFERENCE, VolumeFacts, clean_volumes
from services.reports.declared import read_declared
from services.reports.patient_runs import case_of_key
from services.science.imaging.planes import richest_center
from services.science.labels import classes_mask
from services.settings import Settings

if TYPE_CHECKING:
    from services.datasets.spec import DataSpec

#: Changes with what is drawn.
_VERSION = 1
_VIEW = View(prediction="none")


@dataclass(frozen=True)
class CaseVolumes:
    """The clean series of one case and its reference, as `draw` takes them."""

    about: VolumeFacts
    found: Mapping[str, Volume]

    def volume(self, name: str) -> Volume:
        """`clean-<series>` or `REFERENCE`."""
        return self.found[name]


@dataclass(frozen=True)
class CaseOfSweep:
    """A case, and the parameters and the place of the data that a job of the sweep scored it on."""

    case_id: str
    data: Mapping[str, Any]
    source: Mapping[str, Any]
    region: str  # the first that the sweep scores

    def picture(self, settings: Settings) -> bytes:
        """As PNG, from the cache of this machine where it is there. Raises as `Dataset` does."""
        words = [_VERSION, "case", self.data, self.case_id, self.region]
        key = f"{hashlib.sha256(json.dumps(words, sort_keys=True).encode()).hexdigest()[:40]}.png"
        return PlaneCache.of(settings).read_or_make(key, lambda: png.encode(draw(self._read(settings), _VIEW)))

    def _read(self, settings: Settings) -> CaseVolumes:
        from services.datasets.dataset import Dataset
        from services.datasets.spec import DataSpec, JobSource

        data = DataSpec(**self.data)
        dataset = Dataset(data, JobSource(**self.source), settings.cache / "data")
        volumes = clean_volumes(dataset, self.case_id)
        return CaseVolumes(_about(volumes, data, self.region), volumes)


def case_of_sweep(connection: Connection, sweep_id: int, key: str, *, key_of: Callable[[str], str]) -> CaseOfSweep:
    """The case with scores on clean images of a sweep that a key stands for. Raises `NotThere`."""
    jobs = select(Job.params, Job.source, Condition.id).join(Cell, Cell.job_id == Job.id)
    scored = jobs.join(Condition, Condition.job_id == Job.id).order_by(Job.id)
    rows = connection.execute(
        scored.where(Cell.sweep_id == sweep_id, Cell.attack == CLEAN, Job.kind == "evaluate")
    ).all()
    case_id = case_of_key(connection, key, {row.id for row in rows}, key_of)
    params, regions = rows[0].params, rows[0].params["regions"]
    name = connection.scalar(select(Sweep.name).where(Sweep.id == sweep_id)) or ""
    region = read_declared(connection, name).first(regions) or regions[0]
    return CaseOfSweep(case_id, params["cohort"]["data"], rows[0].source, region)


def _about(volumes: Mapping[str, Volume], data: DataSpec, name: str) -> VolumeFacts:
    """Of the region with that name; the planes lie in the middle where the reference has none of it."""
    about, reference = data.about, volumes[REFERENCE]
    region = about.require_region(name)
    return VolumeFacts(
        reference.numbers.shape,
        reference.spacing_mm,
        richest_center(classes_mask(reference.numbers, region)),
        about.series,
        about.classes,
        region,
        1.0,
    )
