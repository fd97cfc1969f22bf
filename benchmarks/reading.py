"""What it takes to read a case, to resample it to 2 mm, to bring a prediction back and to score it.

    python -m benchmarks.reading [--rounds 5]

Phantoms in gzipped NIfTI files, the last one with air around it as BraTS has (240 x 240 x 155 voxels of 1 mm). Seconds
of one thread's processor, the median of the rounds, and the same for each MB of the five packed files of a case, by
which `plan` guesses. Real scans pack less well than phantoms, so that a megabyte of theirs holds fewer voxels.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import torch

from services.datasets.sources import open_source
from services.datasets.spec import DataSource
from services.datasets.synth import phantom_case
from services.science.evaluate import score_case
from services.science.imaging.preprocess import preprocess
from services.science.labels import SCHEMES, SERIES, from_internal
from services.science.nets.predict import to_original

CASE = "BraTS2021_00000"
#: Size of the phantom and of the volume in which it lies.
VOLUMES = ((48, (48, 48, 48)), (96, (96, 96, 96)), (128, (155, 240, 240)))


def write(folder: Path, size: int, shape: tuple[int, int, int]) -> int:
    """One case; returns the bytes of its files."""
    raw = phantom_case(0, size=size, seed=0)
    air = [((outer - size) // 2, outer - size - (outer - size) // 2) for outer in shape]
    (folder / CASE).mkdir(parents=True)
    arrays = {**dict(zip(SERIES, raw.images, strict=True)), "seg": from_internal(raw.labels, SCHEMES["brats"])}
    for name, array in arrays.items():
        voxels = np.pad(array.astype(np.int16), air).transpose(2, 1, 0)
        nibabel.save(nibabel.Nifti1Image(voxels, np.diag([-1, -1, 1, 1])), folder / CASE / f"{CASE}_{name}.nii.gz")
    return sum(file.stat().st_size for file in (folder / CASE).iterdir())


def clocked(work: Callable[[], Any], rounds: int) -> tuple[float, Any]:
    """Seconds of this process's processor, the median, and what came of it."""
    taken, found = [], None
    for _ in range(rounds):
        began = time.process_time()
        found = work()
        taken.append(time.process_time() - began)
    return statistics.median(taken), found


def main() -> None:
    """Print a line for each volume."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    torch.set_num_threads(1)
    heads = " ".join(f"{head:>8}" for head in ("packed", "read", "resample", "back", "score"))
    print(f"{'volume':>17} {heads}   {'in':>7} {'out s/MB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for size, shape in VOLUMES:
            root = Path(folder) / str(size)
            packed = write(root, size, shape) / 1e6
            source = open_source(DataSource(root=str(root)), None, Path(folder) / "cache")
            reading, raw = clocked(partial(source.read, CASE), rounds)
            resampling, done = clocked(partial(preprocess, raw, spacing_mm=2.0), rounds)
            logits = torch.rand((4, *done.grid.working_shape))
            back, _ = clocked(partial(to_original, logits, done.grid), rounds)
            sides = np.roll(raw.labels, 2, 0), raw.labels
            score, _ = clocked(partial(score_case, *sides, spacing_mm=(1, 1, 1), scheme="internal"), rounds)
            name = "x".join(map(str, shape))
            columns = " ".join(f"{value:6.3f} s" for value in (reading, resampling, back, score))
            rates = f"{(reading + resampling) / packed:7.3f} {(back + score) / packed:8.3f}"
            print(f"{name:>17} {packed:5.2f} MB {columns}   {rates}", flush=True)


if __name__ == "__main__":
    main()
