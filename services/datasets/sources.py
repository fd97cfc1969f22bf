"""Sources of cases: a folder of files, or phantoms made on demand. Both give ids, hashes and raw cases."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import numpy as np
from typing_extensions import override

from services.datasets.discover import discover
from services.datasets.equal_images import images_of, same_images
from services.datasets.fingerprint import digest_of, hash_files
from services.datasets.spec import DataSource, Synthetic
from services.datasets.synth import phantom_case, phantom_id
from services.errors import BadData, BadInput, UnknownName
from services.science import layouts
from services.science.imaging.nifti import RawCase, read_case, read_stored
from services.science.imaging.phantom import PHANTOM_VERSION
from services.science.imaging.stored_series import StoredSeries
from services.science.labels import SCHEMES, SERIES, LabelScheme, from_internal, to_internal
from services.science.layouts import CaseFiles

#: The label scheme in which phantoms are drawn.
PHANTOM_SCHEME = SCHEMES["brats"]
#: How many times smaller gzip makes scans with air around them: 15 of a phantom in a volume of 240 x 240 x 155 voxels
#: (benchmarks/reading.py); real ones have more noise.
_PACKING = 10


class CaseSource(ABC):
    """A set of cases by content; finding out reads paths and hashes, never images."""

    scheme: LabelScheme
    patients: Mapping[str, str]  # case id -> patient id, sorted by case id

    @property
    @abstractmethod
    def fingerprint(self) -> str:
        """Equal fingerprints mean equal cases, ids included."""

    @abstractmethod
    def digest(self, case_id: str) -> str:
        """The content of one case; does not depend on the other cases."""

    @property
    def packed_bytes(self) -> float:
        """The size of all files, those that are not packed as if they were; 0 where there are none."""
        return 0.0

    def same_images(self) -> list[str]:
        """Warnings about images that stand in the data under two names."""
        return []

    @abstractmethod
    def read(self, case_id: str) -> RawCase:
        """The raw case; raises `BadData` for files that cannot be used."""

    @abstractmethod
    def stored(self, case_id: str) -> tuple[StoredSeries, ...]:
        """The series of a case in the units in which its files hold them; raises `BadData` as `read` does."""


class FolderSource(CaseSource):
    """Cases in files below `root`; `scheme` overrides the label scheme that the layout declares."""

    def __init__(self, source: DataSource, root: Path, scheme: LabelScheme | None, cache: Path) -> None:
        self.root, self.cache = root.absolute(), cache
        self._cases = {
            case.case_id: replace(case, affine=source.affine)
            for case in discover(
                self.root,
                source.layout,
                series=source.series,
                files=source.files,
                code=source.layout_code,
                patient=source.patient,
            )
        }
        self._code = code_of_layout(source)
        self.scheme = scheme or common_scheme(list(self._cases.values()))
        self.patients = {case_id: case.patient_id for case_id, case in self._cases.items()}

    @cached_property
    def _hashes(self) -> Mapping[Path, str]:
        return hash_files((path for case in self._cases.values() for path in case.paths), self._memory("hashes"))

    def _memory(self, what: str) -> Path:
        return self.cache / what / f"{digest_of(str(self.root))[:16]}.json"

    @property
    @override
    def packed_bytes(self) -> float:
        paths = {path for case in self._cases.values() for path in case.paths}
        return sum(path.stat().st_size / (1 if path.suffix == ".gz" else _PACKING) for path in paths)

    def same_images(self) -> list[str]:
        """Warnings about images that stand in the data under two names; reads small sets once."""
        images = images_of(list(self._cases.values()), self._hashes, self._memory("contents"))
        return same_images(images, self.patients)

    @cached_property
    def _digests(self) -> dict[str, str]:
        hashes = self._hashes

        def digest(case: CaseFiles) -> str:
            series = [[hashes[series.path], series.channel] for series in case.series]
            content = [series, hashes[case.segmentation]]
            return digest_of([*content, case.affine] if case.affine else content)

        return {case_id: digest(case) for case_id, case in self._cases.items()}

    @cached_property
    @override
    def fingerprint(self) -> str:
        cases = [[case.case_id, case.patient_id, self._digests[case.case_id]] for case in self._cases.values()]
        return digest_of(["files", cases, self._code] if self._code else ["files", cases])

    @override
    def digest(self, case_id: str) -> str:
        return self._digests[case_id]

    @override
    def read(self, case_id: str) -> RawCase:
        return read_case(self._cases[case_id], self.scheme)

    @override
    def stored(self, case_id: str) -> tuple[StoredSeries, ...]:
        case = self._cases[case_id]
        return tuple(read_stored(series, case.affine) for series in case.series)


class PhantomSource(CaseSource):
    """Phantoms of one size and seed; the first n of a larger set are the same phantoms."""

    def __init__(
        self, settings: Synthetic, scheme: LabelScheme | None = None, series: Sequence[str] | None = None
    ) -> None:
        self.settings, self.scheme, self.series = settings, scheme or PHANTOM_SCHEME, series
        self._numbers = {phantom_id(number): number for number in range(settings.cases)}
        self.patients = {case_id: case_id for case_id in self._numbers}

    @property
    @override
    def fingerprint(self) -> str:
        return digest_of(["phantoms", PHANTOM_VERSION, self.settings.model_dump(mode="json")])

    @override
    def digest(self, case_id: str) -> str:
        number = self._numbers[case_id]
        return digest_of(["phantom", PHANTOM_VERSION, self.settings.size, self.settings.seed, number])

    @override
    def read(self, case_id: str) -> RawCase:
        raw = phantom_case(self._numbers[case_id], size=self.settings.size, seed=self.settings.seed)
        if self.series is not None:
            raw = replace(raw, images=raw.images[[SERIES.index(name) for name in self.series]])
        if self.scheme != PHANTOM_SCHEME:
            labels = to_internal(from_internal(raw.labels, PHANTOM_SCHEME), self.scheme, source=case_id)
            raw = replace(raw, labels=labels)
        return raw

    @override
    def stored(self, case_id: str) -> tuple[StoredSeries, ...]:
        """As `data synth` writes them: int16 files without a slope."""
        return tuple(StoredSeries(series.astype(np.int16)) for series in self.read(case_id).images)


def common_scheme(cases: Sequence[CaseFiles]) -> LabelScheme:
    """The label scheme of all cases; raises `BadData` where one proves none, or two prove different ones."""
    first = cases[0].require_scheme()
    for case in cases:
        if (other := case.require_scheme()) != first:
            raise BadData(
                f"label maps of case {cases[0].case_id} have the scheme {first.name!r}, those of {case.case_id} have "
                f"{other.name!r}; give the folder of one kind"
            )
    return first


def code_of_layout(source: DataSource) -> str:
    """Of a layout from outside; empty for the others."""
    return layouts.require(source.layout).code if source.layout else ""


def open_source(source: DataSource, scheme: LabelScheme | None, cache: Path) -> CaseSource:
    """The cases of `source`; `scheme` overrides the label scheme that the layout declares.

    Raises `BadInput` unless exactly one of `root` and `synthetic` is given, `BadData` for a folder that cannot be used.
    """
    root, synthetic = source.root, source.synthetic
    if root is not None and synthetic is None:
        return FolderSource(source, Path(root), scheme, cache)
    if root is not None or synthetic is None:
        raise BadInput("data needs exactly one of 'root' (a folder of cases) and 'synthetic' (phantoms)")
    if source.layout is not None:
        raise BadInput("data.layout describes a folder; leave it out for synthetic data")
    if scheme not in (None, PHANTOM_SCHEME) and source.series is None:
        raise BadInput(f"phantoms have labels {PHANTOM_SCHEME.name!r}, got data.labels {scheme.name!r}; leave it out")
    return PhantomSource(synthetic, scheme, source.series)


def require_case(cases: CaseSource, case_id: str) -> str:
    """The id itself; raises `UnknownName`."""
    if case_id not in cases.patients:
        raise UnknownName("case", case_id, cases.patients)
    return case_id
