from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch
from torch import Tensor

from services.errors import BadInput
from services.science.attacking.target_maps import hide_label, least_likely, swap_edema_core, target_map
from services.science.labels import ED, ET, NCR


def maps(dims: int) -> Tensor:
    random = np.random.default_rng(2)
    grid = (3, *([6] * dims))
    coarse = random.integers(0, 4, (3, *([3] * dims)))
    for axis in range(1, dims + 1):
        coarse = coarse.repeat(2, axis)
    return torch.from_numpy(np.where(random.random(grid) < 0.1, 0, coarse))


def no_logits() -> Tensor:
    raise AssertionError("this target needs no logits")


@pytest.mark.parametrize("dims", [2, 3])
def test_simple_maps_by_definition(dims: int) -> None:
    labels = maps(dims)
    for name, table in {
        "background": [0, 0, 0, 0],
        "erase_enhancing": [0, NCR, ED, 0],
        "swap_edema_core": [0, ED, NCR, ET],
    }.items():
        found = target_map(name, labels, logits=no_logits, target_case=None)  # type: ignore[arg-type]
        assert torch.equal(found, torch.tensor(table)[labels])


def test_swapping_twice_gives_the_labels_back() -> None:
    labels = maps(3)
    assert torch.equal(swap_edema_core(swap_edema_core(labels)), labels)


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("hidden", [NCR, ED, ET])
def test_hidden_voxels_take_the_label_of_a_nearest_other_voxel(dims: int, hidden: int) -> None:
    labels = maps(dims)
    found = hide_label(labels, hidden)
    assert found.shape == labels.shape
    assert found.dtype == labels.dtype
    for subject, result in zip(labels.numpy(), found.numpy(), strict=True):
        others = np.argwhere(subject != hidden)
        for voxel in itertools.product(range(6), repeat=dims):
            if subject[voxel] != hidden:
                assert result[voxel] == subject[voxel]
                continue
            distances = ((others - np.array(voxel)) ** 2).sum(1)
            nearest = {int(subject[tuple(other)]) for other in others[distances == distances.min()]}
            assert int(result[voxel]) in nearest


def test_a_subject_of_one_class_only_becomes_background_and_the_others_do_not() -> None:
    labels = torch.full((2, 3, 3), ET)
    labels[1, 0, 0] = ED
    found = hide_label(labels, ET)
    assert found[0].unique().tolist() == [0]
    assert found[1].unique().tolist() == [ED]


def test_hiding_an_absent_label_changes_nothing() -> None:
    labels = maps(3)
    labels[labels == ET] = 0
    assert torch.equal(hide_label(labels, ET), labels)


def test_hide_label_hides_the_named_one() -> None:
    labels = maps(2)
    found = target_map("hide_label", labels, logits=no_logits, target_case=None, hidden_label="NCR")
    assert torch.equal(found, hide_label(labels, NCR))


def test_least_likely_is_the_smallest_logit() -> None:
    logits = torch.from_numpy(np.random.default_rng(0).normal(size=(2, 4, 3, 3)))
    assert np.array_equal(least_likely(logits).numpy(), logits.numpy().argmin(1))


def test_the_other_case_is_the_target_case() -> None:
    labels, target_case = maps(2), maps(2).flip(0)
    assert torch.equal(target_map("other_case", labels, logits=no_logits, target_case=target_case), target_case)
    with pytest.raises(BadInput, match="target_case"):
        target_map("other_case", labels, logits=no_logits, target_case=None)
