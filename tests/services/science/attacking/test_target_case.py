from __future__ import annotations

import numpy as np
import pytest

from services.errors import BadInput
from services.science.attacking.target_case import labels_on_grid, pair_target_cases
from services.science.imaging.case import Grid


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("groups", [[1, 1], [1] * 11, [2, 1, 1], [3, 2, 1], [2, 2]])
def test_every_case_gives_once_takes_once_and_never_within_a_patient(seed: int, groups: list[int]) -> None:
    patients = {f"case{p}-{i}": f"patient{p}" for p, size in enumerate(groups) for i in range(size)}
    target_cases = pair_target_cases(patients, seed)
    assert sorted(target_cases) == sorted(target_cases.values()) == sorted(patients)
    assert all(patients[case] != patients[target_case] for case, target_case in target_cases.items())


def test_depends_on_the_seed_and_on_nothing_else() -> None:
    patients = {f"case{i}": f"patient{i}" for i in range(12)}
    assert pair_target_cases(patients, 1) == pair_target_cases(dict(reversed(patients.items())), 1)
    assert pair_target_cases(patients, 1) != pair_target_cases(patients, 2)


@pytest.mark.parametrize("patients", [{}, {"a": "p"}, {"a": "p", "b": "p", "c": "q"}])
def test_says_when_no_other_patient_is_left(patients: dict[str, str]) -> None:
    with pytest.raises(BadInput, match="another patient"):
        pair_target_cases(patients, 0)


def grid(original: tuple[int, int, int], working: tuple[int, int, int]) -> Grid:
    start = (1, 2, 0)
    stop = (original[0], original[1] - 1, original[2])
    return Grid(original, (1.0, 1.0, 1.0), start, stop, working)


def test_labels_are_cut_by_the_box_of_the_case() -> None:
    reference = np.random.default_rng(0).integers(0, 4, (6, 7, 8), dtype=np.uint8)
    found = labels_on_grid(reference, grid((6, 7, 8), (5, 4, 8)))
    assert np.array_equal(found, reference[1:6, 2:6, :])


def test_labels_are_resampled_to_the_nearest_voxel() -> None:
    reference = np.random.default_rng(0).integers(0, 4, (7, 9, 8), dtype=np.uint8)
    found = labels_on_grid(reference, grid((7, 9, 8), (2, 2, 4)))
    assert np.array_equal(found, reference[1:, 2:8][1::3, 1::3, 1::2])


def test_another_original_shape_is_cut_and_padded_around_the_centre() -> None:
    reference = np.zeros((4, 11, 8), np.uint8)
    reference[1:3, 5, 4] = 2
    target = Grid((6, 7, 8), (1.0, 1.0, 1.0), (0, 0, 0), (6, 7, 8), (6, 7, 8))
    found = labels_on_grid(reference, target)
    assert found.shape == (6, 7, 8)
    assert np.argwhere(found == 2).tolist() == [[2, 3, 4], [3, 3, 4]]
