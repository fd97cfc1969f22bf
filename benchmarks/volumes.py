"""What one volume costs outside of networks: read, brought back to its grid, scored, and stored when perturbed.

    python -m benchmarks.volumes [--data FOLDER | --size 160] [--rounds 7] [--write docs/benchmarks.md]

Each piece takes turns with the plain way to do it: nibabel, torch's interpolation of all logits, a search for every
surface voxel, gzip in HDF5. Results of both are compared, bit for bit. Times are processor time of one thread, since
other work may run; ratios are medians over the rounds of those within a round. `--data` is a folder of scans, of which
the first is taken; without it a phantom of 160^3 voxels.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import h5py
import nibabel
import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from benchmarks.metrics import SPACING, volumes
from benchmarks.report import fill
from services.artifacts.perturbations import PerturbationWriter, read_adversarial
from services.datasets.discover import discover
from services.datasets.synth import write_synthetic
from services.science import attacks, models
from services.science.attack_volumes import AttackedVolume
from services.science.evaluate import score_case
from services.science.imaging.nifti import read_case
from services.science.imaging.preprocess import Preprocessed, preprocess
from services.science.layouts.base import CaseFiles
from services.science.metrics import _surfaces
from services.science.nets.predict import to_original

EPSILON = 8 / 255
GZIP = {"shuffle": True, "compression": "gzip", "compression_opts": 1, "fletcher32": True}
ATTACKS = [{"name": name, "epsilon": EPSILON, "steps": 10} for name in ("ifgsm", "pgd", "apgd")]


def line(name: str, plain: str, ours: str, ratio: float) -> str:
    """One line of the table."""
    return f"{name:46}{plain:>14}{ours:>14}{ratio:8.2f}"


def compare(name: str, plain: Callable[[], object], ours: Callable[[], object], rounds: int) -> str:
    """The line of two ways to do the same."""
    times: list[list[float]] = []
    for _ in range(rounds + 1):
        times.append([])
        for work in (plain, ours):
            start = time.process_time()
            work()
            times[-1].append((time.process_time() - start) * 1e3)
    del times[0]  # to warm up
    columns = [f"{statistics.median(column):.1f} ms" for column in zip(*times, strict=True)]
    return line(name, columns[0], columns[1], statistics.median(second / first for first, second in times))


def reading(files: CaseFiles, rounds: int) -> list[str]:
    """The files of one case: as arrays, and as a case on its grid."""
    paths = [*(series.path for series in files.series), files.segmentation]

    def by_nibabel(kind: Any) -> list[NDArray[Any]]:
        return [nibabel.load(path).get_fdata(dtype=kind) for path in paths]  # type: ignore[attr-defined]

    def to_2_mm() -> object:
        return preprocess(read_case(files), spacing_mm=2)

    raw = read_case(files)
    for image, expected in zip(raw.images, by_nibabel(np.float32), strict=False):
        assert np.array_equal(raw.geometry.from_canonical(image), expected)
    double, single = (partial(by_nibabel, kind) for kind in (np.float64, np.float32))
    return [
        compare("read a case: nibabel, float64", double, partial(read_case, files), rounds),
        compare("read a case: nibabel, float32", single, partial(read_case, files), rounds),
        compare("read and bring to 2 mm: nibabel, float64", double, to_2_mm, rounds),
    ]


def back(case: Preprocessed, rounds: int) -> list[str]:
    """Logits of 2 mm back to the original grid, as labels."""
    logits = torch.randn(4, *case.grid.working_shape, generator=torch.Generator().manual_seed(0)) * 4
    logits = functional.avg_pool3d(logits, 3, stride=1, padding=1)  # smooth, as those of networks are

    def whole() -> NDArray[np.uint8]:
        fine = functional.interpolate(logits[None], size=case.grid.box_shape, mode="trilinear", align_corners=False)[0]
        labels = np.zeros(case.grid.original_shape, np.uint8)
        labels[case.grid.box] = fine.argmax(0).numpy()
        return labels

    assert np.array_equal(whole(), to_original(logits, case.grid))
    return [compare("labels on the original grid: torch", whole, partial(to_original, logits, case.grid), rounds)]


def scoring(rounds: int) -> list[str]:
    """Dice, HD95 and NSD of three regions with and without looking around each surface voxel first."""
    truth, predictions = volumes()

    def score(prediction: NDArray[np.uint8], looks: int) -> list[float]:
        _surfaces.LOOKS = looks
        _surfaces._places.cache_clear()
        return [one.value for one in score_case(prediction, truth, spacing_mm=SPACING, scheme="internal")]

    lines = []
    for name, prediction in predictions.items():
        assert score(prediction, 1) == score(prediction, 200)
        ways = partial(score, prediction, 1), partial(score, prediction, 200)
        lines.append(compare(f"score, {name}: a search for every voxel", *ways, rounds))
    return lines


def storing(case: Preprocessed, folder: Path, rounds: int) -> list[str]:
    """Perturbations of an untrained network, beside HDF5 with gzip as the first format had it."""
    torch.manual_seed(0)
    model = models.build({"name": "unet", "dims": 3, "channels": [4, 8, 16]}).build().eval()
    images, labels, brain = (torch.from_numpy(array) for array in (case.images, case.labels, case.brain))
    lines = []
    for spec in ATTACKS:
        volume = AttackedVolume(attacks.build(spec), model, images, labels, mask=brain)
        adversarial = volume.sweep([EPSILON], rng=np.random.default_rng(0))[0].numpy()
        paths = [folder / f"{spec['name']}.{kind}" for kind in ("gzip", "ours")]

        def plain(path: Path = paths[0], adversarial: NDArray[np.float32] = adversarial) -> None:
            with h5py.File(path, "w") as file:
                zlib.crc32(case.images.data)
                delta = adversarial - case.images
                file.create_dataset("delta", data=delta, chunks=delta.shape, **GZIP)

        def plainly_read(path: Path = paths[0]) -> object:
            with h5py.File(path, "r") as file:
                zlib.crc32(case.images.data)
                return case.images + file["delta"][()]

        def ours(path: Path = paths[1], adversarial: NDArray[np.float32] = adversarial) -> None:
            with PerturbationWriter(path) as writer:
                writer.add("case", "8/255", adversarial, case.images)

        def read(path: Path = paths[1]) -> NDArray[np.float32]:
            return read_adversarial(path, "case", "8/255", case.images)

        lines.append(compare(f"store images of {spec['name']}: HDF5 with gzip", plain, ours, rounds))
        lines.append(compare("  read them again", plainly_read, read, rounds))
        assert np.array_equal(read().view(np.uint32), adversarial.view(np.uint32))
        sizes = [path.stat().st_size for path in paths]
        lines.append(line("  their size", f"{sizes[0] / 1e3:.0f} kB", f"{sizes[1] / 1e3:.0f} kB", sizes[1] / sizes[0]))
    return lines


def main() -> None:
    """Print one line per piece."""
    parser = argparse.ArgumentParser(description="what one volume costs outside of networks")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--size", type=int, default=160, help="voxels per axis of the phantom, without --data")
    parser.add_argument("--write", type=Path)
    given = parser.parse_args()
    torch.set_num_threads(1)
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        root = given.data or Path(folder) / "phantoms"
        if not given.data:
            write_synthetic(root, cases=1, size=given.size, seed=0)
        files = discover(root)[0]
        raw = read_case(files)
        case = preprocess(raw, spacing_mm=2)
        lines = [
            f"{os.cpu_count()} cores, load average {load:.1f} at the start; "
            f"one thread, median of {given.rounds} rounds",
            f"{'a patient' if given.data else 'a phantom'} of {'x'.join(map(str, raw.geometry.shape))} voxels",
            f"{'':46}{'the plain way':>14}{'ours':>14}   ratio",
            *reading(files, given.rounds),
            *back(case, given.rounds),
            *scoring(given.rounds),
            *storing(case, Path(folder), given.rounds),
        ]
    print("\n".join(lines))
    if given.write:
        fill(given.write, {"volumes": "\n".join(lines)})


if __name__ == "__main__":
    main()
