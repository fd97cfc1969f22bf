from __future__ import annotations

import numpy as np
import pytest

from services.science.imaging.bounding_box import bounding_box


@pytest.mark.parametrize("dtype", [np.bool_, np.uint8, np.float32])
@pytest.mark.parametrize("shape", [(7,), (6, 5), (5, 6, 7), (2, 5, 6, 7)])
@pytest.mark.parametrize("order", ["C", "F"])
def test_the_box_runs_from_the_first_to_the_last_element_of_each_axis(dtype: type, shape: tuple, order: str) -> None:
    random = np.random.default_rng(0)
    for count in (1, 2, 5):
        mask = np.zeros(shape, dtype, order=order)
        places = [random.integers(0, size, count) for size in shape]
        mask[tuple(places)] = 1
        expected = tuple(slice(min(at), max(at) + 1) for at in places)
        assert bounding_box(mask) == expected
        grown = [(max(side.start - 2, 0), min(side.stop + 2, size)) for side, size in zip(expected, shape, strict=True)]
        assert [(side.start, side.stop) for side in bounding_box(mask, margin=2)] == grown


@pytest.mark.parametrize("shape", [(3, 4, 5), (0, 4, 5), (3, 0, 5)])
def test_nothing_has_an_empty_box(shape: tuple[int, ...]) -> None:
    assert bounding_box(np.zeros(shape), margin=1) == (slice(0, 0),) * 3


def test_what_is_no_number_is_foreground() -> None:
    assert bounding_box(np.array([0, np.nan, 0])) == (slice(1, 2),)
