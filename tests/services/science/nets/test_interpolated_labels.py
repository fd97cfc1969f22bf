from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from services.science.nets.interpolated_labels import interpolated_labels

SHAPES = [
    ((7, 9, 8), (14, 18, 16)),  # working voxels of 2 mm
    ((7, 9, 8), (15, 13, 8)),  # one axis finer, one a little, one as it is
    ((9, 12, 11), (4, 30, 6)),  # coarser, too
    ((1, 5, 1), (3, 3, 3)),
    ((6, 1, 7), (6, 4, 7)),
]


@pytest.mark.parametrize(("working", "original"), SHAPES)
@pytest.mark.parametrize("classes", [1, 2, 5])
@pytest.mark.parametrize("threads", [1, 3])
def test_labels_are_those_of_the_logits_of_the_whole_grid(
    working: tuple[int, int, int], original: tuple[int, int, int], classes: int, threads: int
) -> None:
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        for seed in range(5):
            logits = torch.randn(classes, *working, generator=torch.Generator().manual_seed(seed))
            whole = functional.interpolate(logits[None], size=original, mode="trilinear", align_corners=False)[0]
            np.testing.assert_array_equal(interpolated_labels(logits, original), whole.argmax(0).numpy())
        assert torch.get_num_threads() == threads
    finally:
        torch.set_num_threads(before)


def test_views_and_double_precision_are_taken() -> None:
    logits = torch.randn(5, 8, 9, 3, generator=torch.Generator().manual_seed(0)).permute(3, 2, 0, 1)
    expected = interpolated_labels(logits.contiguous(), (18, 10, 12))
    np.testing.assert_array_equal(interpolated_labels(logits, (18, 10, 12)), expected)
    np.testing.assert_array_equal(interpolated_labels(logits.double(), (18, 10, 12)), expected)
