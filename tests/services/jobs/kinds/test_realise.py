"""Attacks that went through files: what is scored is what a file holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from services.artifacts.nifti import write_series
from services.artifacts.perturbations import PerturbationWriter
from services.datasets.dataset import Dataset
from services.datasets.describe import describe_data
from services.datasets.spec import Cohort, DataSpec, Synthetic
from services.datasets.splits import Parts
from services.datasets.synth import write_synthetic
from services.jobs.context import Outcome
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.realise import RealiseJob
from services.science.anatomy import Anatomy
from services.science.epsilon import format_epsilon
from services.science.imaging.to_raw import raw_changes, to_stored
from services.science.sliding_window import SlidingWindow
from services.sweeps.sections.data import Data
from tests.case_files import require_real_data
from tests.made_cases import job_context

METRICS = ({"name": "dice"},)
REGIONS = {"WT": (1, 2, 3), "TC": (1, 3), "ET": (3,)}
#: Numbers of classes by their value in the files.
BRATS, BRATS_2023, MSD = {1: 1, 2: 2, 4: 3}, {1: 1, 2: 2, 3: 3}, {1: 2, 2: 1, 3: 3}
FGSM = {"name": "fgsm", "loss": "ce"}


class Bright(nn.Module):
    """Sees the label in the last two series at a voxel: the brighter, the higher its number."""

    dims = 3

    def __init__(self, anatomy: Anatomy) -> None:
        super().__init__()
        self.anatomy = anatomy

    def forward(self, images: Tensor) -> Tensor:
        return torch.stack(
            [-((images[:, -2:].mean(1) * 9 - 5 - label) ** 2) for label in range(len(self.anatomy.classes))], dim=1
        )


class Relative(Bright):
    """Sees how bright a voxel is beside the mean of what the network is given: a volume, a slice or a window of one."""

    def __init__(self, anatomy: Anatomy, dims: int) -> None:
        super().__init__(anatomy)
        self.dims = dims

    def forward(self, images: Tensor) -> Tensor:
        return super().forward(images + 0.5 - images.mean(tuple(range(1, images.ndim)), keepdim=True))


class World:
    """Data with one test case, and an attack on it that moves every value of the brain to an end of the budget."""

    def __init__(self, folder: Path, data: Data, test: str) -> None:
        self.folder, self.test = folder, test
        found = describe_data(data.source, folder / "cache", data.scheme)
        spec = DataSpec(
            fingerprint=found.fingerprint, labels=found.scheme, preprocessing=data.preprocessing, anatomy=data.anatomy
        )
        self.cohort = Cohort(data=spec, split=data.split)
        self.dataset = Dataset(spec, found.source, folder / "cache")
        self.dataset.parts = lambda cohort: Parts(train=(), validation=(), test=(test,))  # type: ignore[method-assign]
        self.regions = REGIONS if data.anatomy is None else data.anatomy.regions
        self.network = Bright(spec.about)

    def attack(self, epsilons: Iterable[float]) -> None:
        case = self.dataset.case(self.test)
        signs = np.random.default_rng(0).choice([-1.0, 1.0], case.images.shape)
        with PerturbationWriter(self.folder / "adversarial.h5") as writer:
            for epsilon in epsilons:
                moved = np.clip(case.images.astype(np.float64) + epsilon * signs * case.brain, 0, 1)
                # Rounded towards the clean image, as the attacks themselves round.
                toward = np.nextafter(moved.astype(np.float32), case.images)
                writer.add(self.test, format_epsilon(epsilon), toward, np.array(case.images))

    def run(self, attack: dict[str, Any] = FGSM, **more: Any) -> Outcome:
        job = RealiseJob(
            cohort=self.cohort,
            victim="a model",
            perturbations="an attack",
            attack=attack,
            brain_only=True,
            metrics=METRICS,
            regions=tuple(self.regions),
            **more,
        )
        return job.run(self.context())

    def evaluated(self, **more: Any) -> Outcome:
        """The ordinary evaluation of the same attack."""
        job = EvaluateJob(
            cohort=self.cohort,
            victim="a model",
            perturbations="an attack",
            metrics=METRICS,
            regions=tuple(self.regions),
            **more,
        )
        return job.run(self.context())

    def context(self) -> Any:
        places = {"a model": "model", "an attack": "."}
        return job_context(self.folder, self.dataset, artifacts=places, load_model=lambda folder: self.network)  # type: ignore[arg-type]

    def written(self, epsilon: float) -> list[Path]:
        """The files of the attack, as users get them."""
        from services.artifacts.perturbations import read_adversarial

        case, raw, (low, high) = (getattr(self.dataset, of)(self.test) for of in ("case", "raw", "raw_range"))
        volume = read_adversarial(self.folder / "adversarial.h5", self.test, format_epsilon(epsilon), case.images)
        changes = raw_changes(
            volume, case.images, raw.images, low=low, high=high, grid=case.grid, budgets=[epsilon] * len(raw.images)
        )
        return write_series(self.folder / "files", raw, to_stored(self.dataset.stored(self.test), changes))


def plain(file: Path) -> NDArray[Any]:
    """What nibabel reads, in axes superior, anterior, right."""
    return np.asarray(nibabel.as_closest_canonical(nibabel.load(file)).dataobj).transpose(2, 1, 0)


def dice_of_files(
    files: list[Path],
    labels: Path,
    *,
    block: int,
    classes: dict[int, int],
    regions: Mapping[str, tuple[int, ...]],
    limits: tuple[float, float] | None = None,
) -> dict[str, float]:
    """Dice per region by nibabel and numpy alone: nothing of the software takes part."""
    raw, found = np.stack([plain(file).astype(np.float32) for file in files]), plain(labels)
    truth = sum((found == value) * number for value, number in classes.items())
    brain = (raw != 0).any(axis=0)
    box = []
    for axis in range(3):
        there = np.flatnonzero(brain.any(axis=tuple({0, 1, 2} - {axis})))
        length = -(-(there[-1] + 1 - there[0]) // block) * block
        start = max(0, there[0] - (length - (there[-1] + 1 - there[0])) // 2)
        start = min(start, brain.shape[axis] - length)
        box.append(slice(start, start + length))
    low, high = np.percentile(raw[:, brain], [0.5, 99.5], axis=1).reshape(2, -1, 1, 1, 1).astype(np.float32)
    if limits is not None:
        low, high = np.float32(limits)
    unit = (np.clip((raw - low) / (high - low), 0, 1) * brain)[(slice(None), *box)]
    for axis in (1, 2, 3):
        unit = np.add.reduceat(unit, np.arange(0, unit.shape[axis], block), axis=axis) / block
    share = brain[tuple(box)].astype(float)
    for axis in range(3):
        share = np.add.reduceat(share, np.arange(0, share.shape[axis], block), axis=axis) / block
    numbers = np.arange(max(classes.values()) + 1).reshape(-1, 1, 1, 1)
    logits = -(((unit * (share >= 0.5))[-2:].mean(axis=0) * 9 - 5 - numbers) ** 2)
    for axis in (1, 2, 3):  # linear interpolation between the centers of working voxels
        places = (np.arange(logits.shape[axis] * block) + 0.5) / block - 0.5
        weights = np.stack([np.interp(places, range(logits.shape[axis]), row) for row in np.eye(logits.shape[axis])])
        logits = np.moveaxis(np.tensordot(logits, weights, axes=(axis, 0)), -1, axis)
    predicted = np.zeros(brain.shape, int)
    predicted[tuple(box)] = logits.argmax(axis=0)
    masks = {name: (np.isin(predicted, parts), np.isin(truth, parts)) for name, parts in regions.items()}
    return {name: 2 * float((a & b).sum()) / float(a.sum() + b.sum()) for name, (a, b) in masks.items()}


def dice(outcome: Outcome, epsilon: float) -> dict[str, float]:
    return {row.region: row.value for row in outcome.scores if row.epsilon_key == format_epsilon(epsilon)}


def synthetic_files(folder: Path, spacing_mm: float | None, **data: Any) -> World:
    write_synthetic(folder / "data", cases=2, size=24, seed=0)
    return World(folder, Data(root=str(folder / "data"), spacing_mm=spacing_mm, **data), "phantom-0001")


@pytest.mark.parametrize(("spacing_mm", "block"), [(None, 1), (2.0, 2)])
def test_the_stored_score_is_that_of_the_file_by_an_independent_pipeline(
    tmp_path: Path, spacing_mm: float | None, block: int
) -> None:
    world = synthetic_files(tmp_path, spacing_mm)
    world.attack([8 / 255, 40 / 255])
    outcome = world.run()
    assert outcome.summary == {"cases": 1, "volumes": 2, "scores": 6}
    for epsilon in (8 / 255, 40 / 255):
        files = world.written(epsilon)
        assert {nibabel.load(file).get_data_dtype() for file in files} == {np.dtype(np.int16)}
        labels = tmp_path / "data" / "phantom-0001" / "phantom-0001_seg.nii.gz"
        assert dice(outcome, epsilon) == pytest.approx(
            dice_of_files(files, labels, block=block, classes=BRATS, regions=REGIONS), abs=2e-4
        )
    assert dice(outcome, 40 / 255) != dice(outcome, 8 / 255)


def test_with_fixed_limits_the_file_is_read_with_the_same_constants(tmp_path: Path) -> None:
    """So that what an attack did to all voxels alike is still there, and an independent pipeline finds the same."""
    limits = (0.0, 900.0)
    world = synthetic_files(tmp_path, None, intensity=dict.fromkeys(("t1", "t1ce", "t2", "flair"), limits))
    case = world.dataset.case(world.test)
    brighter = np.nextafter(np.clip(case.images + np.float32(0.2) * case.brain, 0, 1), case.images)
    with PerturbationWriter(tmp_path / "adversarial.h5") as writer:
        writer.add(world.test, format_epsilon(0.2), brighter, np.array(case.images))
    realised, evaluated = dice(world.run(), 0.2), dice(world.evaluated(), 0.2)
    labels = tmp_path / "data" / world.test / f"{world.test}_seg.nii.gz"
    again = dice_of_files(world.written(0.2), labels, block=1, classes=BRATS, regions=REGIONS, limits=limits)
    assert realised == pytest.approx(again, abs=2e-4)
    assert realised == pytest.approx(evaluated, abs=0.02)


def test_it_is_told_from_the_evaluated_score(tmp_path: Path) -> None:
    """The percentiles of a file that is brighter everywhere undo most of what the attack did."""
    world = synthetic_files(tmp_path, None)
    case = world.dataset.case(world.test)
    brighter = np.nextafter(np.clip(case.images + np.float32(0.2) * case.brain, 0, 1), case.images)
    with PerturbationWriter(tmp_path / "adversarial.h5") as writer:
        writer.add(world.test, format_epsilon(0.2), brighter, np.array(case.images))
        writer.add(world.test, format_epsilon(0.05), np.array(case.images), np.array(case.images))
    realised, evaluated = world.run(), world.evaluated()
    assert realised.evaluation == evaluated.evaluation
    assert dice(realised, 0.05) == dice(evaluated, 0.05), "an attack that changes nothing is the clean file"
    clean = dice(evaluated, 0.05)["WT"]
    lost, left = (clean - dice(outcome, 0.2)["WT"] for outcome in (evaluated, realised))
    assert lost > 0.3
    assert left < lost / 3


@pytest.mark.parametrize(("dims", "window"), [(2, None), (3, (8, 8, 8)), (2, (8, 8))])
def test_the_volume_of_the_file_goes_the_way_that_volumes_go(
    tmp_path: Path, dims: int, window: tuple[int, ...] | None
) -> None:
    """An attack that changes nothing scores as the evaluation does, slice by slice and through a window, too."""
    world = synthetic_files(tmp_path, None)
    images = np.array(world.dataset.case(world.test).images)
    with PerturbationWriter(tmp_path / "adversarial.h5") as writer:
        writer.add(world.test, format_epsilon(0.05), images, images)
    way = {} if window is None else {"window": SlidingWindow(size=window)}
    world.network = Relative(world.cohort.data.about, dims)
    realised = dice(world.run(**way), 0.05)
    assert realised == dice(world.evaluated(**way), 0.05)
    world.network = Relative(world.cohort.data.about, 3)
    assert realised != dice(world.evaluated(), 0.05), "a network that is given whole volumes says something else"


def test_phantoms_that_have_no_files_are_int16_files(tmp_path: Path) -> None:
    on_disk = synthetic_files(tmp_path / "a", 2.0)
    (tmp_path / "b").mkdir()
    made = World(tmp_path / "b", Data(synthetic=Synthetic(cases=2, size=24), spacing_mm=2.0), "phantom-0001")
    for world in (on_disk, made):
        world.attack([8 / 255])
    assert dice(on_disk.run(), 8 / 255) == dice(made.run(), 8 / 255)


def test_a_series_of_few_units_is_named_and_its_budget_is_kept(tmp_path: Path) -> None:
    world = synthetic_files(tmp_path, None)
    for file in (tmp_path / "data").glob("*/*_t1ce.nii.gz"):
        image = nibabel.load(file)
        coarse = np.asarray(image.dataobj)
        coarse = np.where(coarse > 0, 1 + coarse // 8, 0).astype(np.int16)
        nibabel.save(nibabel.Nifti1Image(coarse, image.affine), file)
    world = World(tmp_path, Data(root=str(tmp_path / "data")), "phantom-0001")
    world.attack([1 / 255])
    low, high = world.dataset.raw_range(world.test)
    found = world.run().summary["coarse"]
    assert [of["series"] for of in found] == ["t1ce"]
    assert found[0]["span"] == high[1] - low[1] < 255
    assert found[0]["units"] == pytest.approx((high[1] - low[1]) / 255)
    assert found[0]["budget"] == 1 / 255
    before, after = (
        np.asarray(nibabel.load(file).dataobj)
        for file in (tmp_path / "data" / world.test / f"{world.test}_t1ce.nii.gz", world.written(1 / 255)[1])
    )
    assert np.array_equal(before, after), "a budget of less than one unit leaves a series of whole numbers as it is"


def test_an_attack_without_a_budget_keeps_all_that_rounding_leaves_of_it(tmp_path: Path) -> None:
    """Every value moves to an end of the range, where no unit of a file is too coarse."""
    world = synthetic_files(tmp_path, None)
    world.attack([1.0])
    outcome = world.run({"name": "dag"})
    assert "coarse" not in outcome.summary
    assert dice(outcome, 1.0) == pytest.approx(dice(world.evaluated(), 1.0), abs=0.01)


def test_a_case_that_the_attack_left_out_gets_no_scores(tmp_path: Path) -> None:
    world = synthetic_files(tmp_path, None)
    with PerturbationWriter(tmp_path / "adversarial.h5") as writer:
        writer.leave_out(world.test)
    assert world.run().scores == []


#: What spans less than 255 units of its file.
COARSE = {"BraTS2021_01478": ("t1ce", 145.0), "hippocampus_001": ("mri", 102.0)}
HIPPOCAMPUS = {"series": ("mri",), "labels": {"anterior": 1, "posterior": 2}}
REAL = [
    ("brats2021", "BraTS2021_00006", 8 / 255, BRATS, {"spacing_mm": 2.0}),
    ("brats2021", "BraTS2021_01478", 1 / 255, BRATS, {"spacing_mm": 2.0}),
    ("brats2023", "BraTS-GLI-00000-000", 8 / 255, BRATS_2023, {"spacing_mm": 2.0}),
    ("msd", "", 8 / 255, MSD, {"spacing_mm": 2.0}),
    ("hippocampus", "hippocampus_001", 8 / 255, {1: 1, 2: 2}, HIPPOCAMPUS),
    ("hippocampus", "hippocampus_003", 8 / 255, {1: 1, 2: 2}, HIPPOCAMPUS),
]


@pytest.mark.parametrize(
    ("folder", "case", "epsilon", "classes", "more"), REAL, ids=[f"{of[0]}-{of[1]}" for of in REAL]
)
def test_the_score_of_a_real_case_is_that_of_its_file(
    tmp_path: Path, folder: str, case: str, epsilon: float, classes: dict[int, int], more: dict[str, Any]
) -> None:
    root = require_real_data(folder)
    case = case or next(path.name.removesuffix(".nii.gz") for path in (root / "imagesTr").glob("[!.]*.nii.gz"))
    places = (f"{case}/{case}_seg.nii.gz", f"{case}/{case}-seg.nii.gz", f"labelsTr/{case}.nii.gz")
    labels = next(root / place for place in places if (root / place).is_file())
    if (root / case).is_dir():  # only the files of this case are hashed
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / case).symlink_to(root / case)
        root = tmp_path / "data"
    world = World(tmp_path, Data(root=str(root), **more), case)
    world.attack([epsilon])
    outcome, block = world.run(), 2 if "spacing_mm" in more else 1
    by_hand = dice_of_files(world.written(epsilon), labels, block=block, classes=classes, regions=world.regions)
    assert dice(outcome, epsilon) == pytest.approx(by_hand, abs=2e-4)
    coarse = [(of["series"], of["span"]) for of in outcome.summary.get("coarse", ())]
    assert coarse == ([COARSE[case]] if case in COARSE else [])
