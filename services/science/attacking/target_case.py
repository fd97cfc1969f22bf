"""Whose labels a case is attacked towards when the target is another case (methods T4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from services.errors import BadInput
from services.science.imaging.case import Grid
from services.seeds import derive


def pair_target_cases(patients: Mapping[str, str], seed: int) -> dict[str, str]:
    """Case -> its target case; each gives once and takes once, never within one patient; random by `seed`.

    `patients` maps case to patient. Raises `BadInput` when no such pairing exists.
    """
    most = max(Counter(patients.values()).values(), default=0)
    if not patients or 2 * most > len(patients):
        raise BadInput(
            f"target 'other_case' needs for each of the {len(patients)} test cases the labels of another patient; "
            "choose another target or a split with more test patients"
        )
    rng = np.random.default_rng(derive(seed, "donors"))  # the draw's first name: another one would pair cases anew
    groups = sorted(set(patients.values()))
    rank = dict(zip(groups, rng.permutation(len(groups)).tolist(), strict=True))
    order = sorted(patients, key=lambda case: (rank[patients[case]], case))
    # Cases of a patient stand together, so a shift by the largest such run leaves every patient.
    return {case: order[(place + most) % len(order)] for place, case in enumerate(order)}


def labels_on_grid(reference: NDArray[np.uint8], grid: Grid) -> NDArray[np.uint8]:
    """A target case's labels on its whole original grid, brought to the working grid of another case.

    A different original shape is first cut or padded with background around the centre.
    """
    labels = _centred(reference, grid.original_shape)[grid.box]
    for axis, (source, wanted) in enumerate(zip(grid.box_shape, grid.working_shape, strict=True)):
        nearest = ((np.arange(wanted) + 0.5) * source / wanted).astype(np.int64)
        labels = labels.take(nearest, axis)
    return labels


def _centred(labels: NDArray[np.uint8], shape: tuple[int, int, int]) -> NDArray[np.uint8]:
    result = np.zeros(shape, labels.dtype)
    here, there = [], []
    for have, want in zip(labels.shape, shape, strict=True):
        common = min(have, want)
        here.append(slice((want - common) // 2, (want - common) // 2 + common))
        there.append(slice((have - common) // 2, (have - common) // 2 + common))
    result[tuple(here)] = labels[tuple(there)]
    return result
