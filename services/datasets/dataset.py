"""The cases of a job: preprocessed once, kept on disk, memory-mapped."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from services.datasets.fingerprint import digest_of
from services.datasets.sources import CaseSource, open_source, require_case
from services.datasets.spec import Cohort, DataSource, DataSpec
from services.datasets.splits import Parts, draw_cases, split_cases
from services.datasets.whole_folders import read_or_make
from services.errors import BadData
from services.science import shifts
from services.science.imaging.case import Case, Grid
from services.science.imaging.nifti import RawCase, read_series, require_same_grid
from services.science.imaging.preprocess import Preprocessed, preprocess
from services.science.imaging.stored_series import StoredSeries
from services.science.layouts.base import SeriesFile
from services.telling import tell

#: Raised when reading, shifting or preprocessing changes, so that volumes in old caches are not used again.
CACHE_VERSION = 2
#: The folder of preprocessed cases in the cache.
VOLUMES = "volumes"
_ARRAYS = ("images", "labels", "brain", "reference")


class Dataset:
    """Cases by content. Building one checks that the files are those that `spec` was made from.

    Raises `BadInput` and `BadData` as `open_source` does, and `BadData` for files that have changed since.
    """

    def __init__(self, spec: DataSpec, source: DataSource, cache: Path) -> None:
        self.spec, self._folder = spec, cache / VOLUMES
        self._source = open_source(source, spec.labels, cache)
        if self._source.fingerprint != spec.fingerprint:
            raise BadData(
                f"the files below {source.root} are not those that this job was planned with; submit the sweep again "
                "to plan it with the new ones"
                if source.root
                else "the phantoms that this version makes are not those that this job was planned with; submit again"
            )

    @property
    def patients(self) -> Mapping[str, str]:
        """Case id -> patient id."""
        return self._source.patients

    @property
    def case_ids(self) -> tuple[str, ...]:
        """All cases, sorted."""
        return tuple(sorted(self.patients))

    def parts(self, cohort: Cohort) -> Parts:
        """Who is trained on and who is tested in a cohort on these data.

        Raises `BadInput` as `split_cases` and `draw_cases` do.
        """
        parts = split_cases(cohort.split, self.patients, cohort.split_seed, cohort.fold)
        return draw_cases(parts, cohort.cases, cohort.split_seed, cohort.fold)

    def case(self, case_id: str) -> Case:
        """One preprocessed case, its arrays memory-mapped and read-only.

        Raises `UnknownName`, and `BadData` for files that cannot be used.
        """
        arrays, meta = self._load(case_id)
        grid = Grid(**{field: tuple(values) for field, values in meta["grid"].items()})
        return Case(case_id=case_id, patient_id=self.patients[case_id], grid=grid, **arrays)

    def raw_range(self, case_id: str) -> tuple[list[float], list[float]]:
        """The raw intensities that became 0 and 1, one per series."""
        _, meta = self._load(case_id)
        return meta["low"], meta["high"]

    def raw(self, case_id: str) -> RawCase:
        """The case as its files have it, read again: for exports in raw intensities."""
        raw = self._source.read(require_case(self._source, case_id))
        return replace(raw, anatomy=self.spec.about)

    def scanned(self, case_id: str) -> RawCase:
        """The case that is preprocessed: as its files have it, under the shift of these data where they have one."""
        raw = self.raw(case_id)
        if self.spec.shift:
            raw = shifts.rebuild(self.spec.shift.plugin)(raw, seed=self.spec.shift.seed)
        return raw

    def stored(self, case_id: str) -> tuple[StoredSeries, ...]:
        """The series of a case in the units in which its files hold them."""
        return self._source.stored(require_case(self._source, case_id))

    def read_again(self, raw: RawCase, files: Sequence[Path]) -> Case:
        """The case `raw` with its series from other `files`, through the same preprocessing, constants computed anew.

        Raises `BadData` for files that cannot be used.
        """
        images, geometries = zip(*(read_series(SeriesFile(path)) for path in files), strict=True)
        for path, geometry in zip(files, geometries, strict=True):
            require_same_grid(geometry, path, raw.geometry, files[0])
        done = preprocess(replace(raw, images=np.stack(images)), **self.spec.preprocessing.model_dump())
        arrays = {name: getattr(done, name) for name in _ARRAYS}
        return Case(case_id=raw.case_id, patient_id=raw.patient_id, grid=done.grid, **arrays)

    def _load(self, case_id: str) -> tuple[dict[str, Any], dict[str, Any]]:
        folder = self._folder / _address(self._source, self.spec, require_case(self._source, case_id))
        return read_or_make(folder, _read, lambda temporary: self._prepare(case_id, temporary))

    def _prepare(self, case_id: str, folder: Path) -> None:
        tell(f"reading case {case_id}")
        raw = self.scanned(case_id)
        tell(f"preprocessing case {case_id}")
        _write(folder, preprocess(raw, **self.spec.preprocessing.model_dump()))


def known_volumes(spec: DataSpec, source: DataSource, cache: Path, *, names: Collection[str] | None = None) -> set[str]:
    """The names of the folders in `cache / VOLUMES` that hold the cases of `source`. Raises as `open_source` does.

    With `names` only those of cases or patients that are called so. Whose scan a case is does not matter otherwise, and
    tables of that may lack patients who were forgotten.
    """
    if names is None:
        source = source.model_copy(update={"patient": None})
    cases = open_source(source, spec.labels, cache)
    return {
        _address(cases, spec, case_id)
        for case_id, patient in cases.patients.items()
        if names is None or case_id in names or patient in names
    }


def _address(cases: CaseSource, spec: DataSpec, case_id: str) -> str:
    content = [CACHE_VERSION, cases.digest(case_id), spec.labels.name, spec.preprocessing.model_dump(mode="json")]
    if spec.anatomy:
        content.append(spec.anatomy.series)
    if spec.shift:
        content += [spec.shift.model_dump(mode="json"), case_id]  # whose draws are those of the case
    return digest_of(content)[:40]


def _write(folder: Path, done: Preprocessed) -> None:
    for name in _ARRAYS:
        np.save(folder / f"{name}.npy", getattr(done, name))
    meta = {"grid": asdict(done.grid), "low": done.low, "high": done.high}
    (folder / "meta.json").write_text(json.dumps(meta, allow_nan=False))


def _read(folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Raises `whole_folders.DAMAGED` for a folder that `_write` has not written whole."""
    found = json.loads((folder / "meta.json").read_bytes())
    meta: dict[str, Any] = {name: found[name] for name in ("grid", "low", "high")}
    return {name: np.load(folder / f"{name}.npy", mmap_mode="r") for name in _ARRAYS}, meta
