"""Cases and data sets that are made up, and what a job is given that runs on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from services.datasets.spec import Cohort, DataSpec
from services.datasets.splits import Parts
from services.jobs.context import JobContext
from services.science.imaging.case import Case, Grid

#: Voxels of a `noise_case`.
NOISE_SHAPE = (6, 7, 5)
#: Voxel sizes of a `cube_case`, in mm.
CUBE_SPACING = (2.0, 0.5, 0.7)


def noise_case(number: int) -> Case:
    """A small brain of random images and labels, on its original grid; case `number` has always the same arrays."""
    random = np.random.default_rng(number)
    brain = np.zeros(NOISE_SHAPE, bool)
    brain[1:5, 1:6, 1:4] = True
    labels = random.integers(0, 4, NOISE_SHAPE, dtype=np.uint8) * brain
    images = random.random((4, *NOISE_SHAPE), dtype=np.float32) * brain
    grid = Grid(NOISE_SHAPE, (1.0, 1.0, 1.0), (0, 0, 0), NOISE_SHAPE, NOISE_SHAPE)
    return Case(f"case{number}", f"patient{number}", images, labels, brain, labels, grid)


def cube_case(number: int) -> Case:
    """A tumor cube in a box of 10 voxels a side, which lies at (3, 2, 4) of a larger original grid.

    The first series shows the labels: a third of their number; the others are random.
    """
    labels = np.zeros((10, 10, 10), np.uint8)
    labels[2:7, 2:7, 2:7] = 2
    labels[3:6, 3:6, 3:6] = 3
    labels[4, 4, 4] = 1
    images = np.random.default_rng(number).random((4, 10, 10, 10), dtype=np.float32)
    images[0] = labels / 3
    grid = Grid((15, 16, 17), CUBE_SPACING, (3, 2, 4), (13, 12, 14), (10, 10, 10))
    reference = np.zeros(grid.original_shape, np.uint8)
    reference[grid.box] = labels
    return Case(f"case{number}", f"patient{number}", images, labels, images[0] >= 0, reference, grid)


class FakeDataset:
    """Cases by the part that they are in, whatever cohort is asked for."""

    spec = DataSpec(fingerprint="made up", labels="internal")

    def __init__(self, test: Iterable[Case], *, train: Iterable[Case] = (), validation: Iterable[Case] = ()) -> None:
        parts = {"train": [*train], "validation": [*validation], "test": [*test]}
        self.cases = {case.case_id: case for cases in parts.values() for case in cases}
        self._parts = Parts(**{name: tuple(case.case_id for case in cases) for name, cases in parts.items()})

    @property
    def patients(self) -> Mapping[str, str]:
        """The patient of every case."""
        return {name: case.patient_id for name, case in self.cases.items()}

    def parts(self, cohort: Cohort) -> Parts:
        """The same parts for every cohort."""
        return self._parts

    def case(self, case_id: str) -> Case:
        """One case."""
        return self.cases[case_id]

    def raw_range(self, case_id: str) -> tuple[list[float], list[float]]:
        """As if [0,1] had been 100 to 600 in the files of the first case, and 100 more in those of each other."""
        series = len(self.cases[case_id].images)
        return [100.0] * series, [600.0 + 100 * [*self.cases].index(case_id)] * series


def job_context(folder: Path, dataset: FakeDataset | None = None, **fields: Any) -> JobContext:
    """An attempt at a job that works in `folder`, below which the artifacts of its parents lie too.

    It can open `dataset` and report progress; whatever else it needs is said in `fields`.
    """

    def unexpected(*_: object) -> Any:
        raise AssertionError("this job should not need that")

    given: dict[str, Any] = {
        "job_id": 1,
        "device": "cpu",
        "scratch": folder,
        "store": SimpleNamespace(fetch=lambda location: folder / location),
        "artifacts": {},
        "open_dataset": unexpected if dataset is None else lambda spec: dataset,
        "progress": lambda step: None,
        "record_epoch": unexpected,
        "read": unexpected,
    }
    return JobContext(**{**given, **fields})
