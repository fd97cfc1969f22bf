"""What scoring one volume costs beside MONAI, measured in turns in one run.

    python -m benchmarks.metrics [--rounds 3]

A volume of 240 x 240 x 155 voxels with a layered tumor; five regions, Dice, HD95 and NSD. `normal` is a prediction that
is a little off, `scattered` one with wrong blobs all over the brain, as attacks leave it. MONAI gets the region masks
ready made and is called once per region and metric, as its documentation shows. Values are compared too.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from functools import partial

import numpy as np
import torch
from monai.metrics import compute_dice, compute_hausdorff_distance, compute_surface_dice
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from services.science.evaluate import score_case
from services.science.labels import REGIONS, classes_mask

SHAPE, SPACING = (155, 240, 240), (1.0, 1.0, 1.0)
Labels = NDArray[np.uint8]


def ellipsoid(center: tuple[int, int, int], radii: tuple[int, int, int]) -> NDArray[np.float32]:
    """Squared distance from the centre in units of the radii, per voxel."""
    grids = np.ogrid[tuple(slice(size) for size in SHAPE)]
    return sum(((g - c) / r) ** 2 for g, c, r in zip(grids, center, radii, strict=True)).astype(np.float32)


def volumes() -> tuple[Labels, dict[str, Labels]]:
    """The truth and two predictions."""
    random = np.random.default_rng(0)
    noise = [gaussian_filter(random.standard_normal(SHAPE, dtype=np.float32), 2) * 12 for _ in range(3)]
    brain = ellipsoid((75, 120, 120), (65, 85, 65)) < 1
    distance = ellipsoid((85, 105, 140), (26, 30, 28))

    def tumor(field: NDArray[np.float32]) -> Labels:
        return (np.select([field < 0.15, field < 0.4, field < 1], [1, 3, 2], 0) * brain).astype(np.uint8)

    blobs = np.select([field > 2.0 for field in noise], [1, 2, 3], 0)
    truth = tumor(distance + 0.05 * noise[0])
    scattered = np.where((blobs > 0) & brain, blobs, truth).astype(np.uint8)
    return truth, {"normal": tumor(distance + 0.1 * noise[1]), "scattered": scattered}


def score_ours(prediction: Labels, truth: Labels) -> list[float]:
    """All values, regions in order, metrics within."""
    scores = score_case(prediction, truth, spacing_mm=SPACING, scheme="internal", regions=tuple(REGIONS))
    return [score.value for score in scores]


def score_monai(pairs: list[tuple[torch.Tensor, torch.Tensor]]) -> list[float]:
    """The same values."""
    found = []
    for p, g in pairs:
        found.append(float(compute_dice(torch.cat([1 - p, p], 1), torch.cat([1 - g, g], 1), include_background=False)))
        found.append(
            float(compute_hausdorff_distance(p, g, include_background=True, percentile=95, spacing=list(SPACING)))
        )
        found.append(
            float(compute_surface_dice(p, g, class_thresholds=[1.0], include_background=True, spacing=list(SPACING)))
        )
    return found


def seconds(work: Callable[[], object]) -> float:
    """Wall-clock time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Print one ratio per kind of prediction, each from medians over the rounds."""
    parser = argparse.ArgumentParser(description="time to score one volume as a ratio to MONAI's")
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    torch.set_num_threads(1)
    truth, predictions = volumes()
    for name, prediction in predictions.items():
        masks = [[classes_mask(labels, REGIONS[region]) for labels in (prediction, truth)] for region in REGIONS]
        pairs = [tuple(torch.from_numpy(m[None, None].astype(np.float32)) for m in pair) for pair in masks]
        gap = np.abs(np.subtract(score_ours(prediction, truth), score_monai(pairs))).max()
        works = partial(score_ours, prediction, truth), partial(score_monai, pairs)
        times = [[seconds(work) for work in works] for _ in range(rounds)]
        ours, monai = (statistics.median(column) for column in zip(*times, strict=True))
        print(
            f"{name:10} ours {ours * 1e3:7.0f} ms   MONAI {monai * 1e3:7.0f} ms   "
            f"MONAI / ours {monai / ours:5.1f}   largest difference of a value {gap:.1e}"
        )


if __name__ == "__main__":
    main()
