from __future__ import annotations

import numpy as np
import pytest

from services.errors import BadData
from services.science.labels import SCHEMES, LabelScheme, from_internal, require_scheme, to_internal

DECLARED = LabelScheme.declared({"background": (0,), "core": (1, 4), "edema": (2,)})


def test_a_declared_scheme_is_named_by_its_labels_and_their_values() -> None:
    assert DECLARED.name == "background=0 core=1,4 edema=2"
    assert require_scheme(DECLARED.name) == DECLARED
    assert DECLARED.label_of == {0: 0, 1: 1, 4: 1, 2: 2}


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float64])
def test_all_values_of_a_label_become_its_number(dtype: type) -> None:
    found = to_internal(np.array([0, 1, 2, 4], dtype), DECLARED)
    assert found.dtype == np.uint8
    assert found.tolist() == [0, 1, 2, 1]


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float64])
def test_a_value_that_no_label_has_is_named_with_those_that_there_are(dtype: type) -> None:
    with pytest.raises(BadData, match=r"seg\.nii holds label values 3, .* allows only 0, 1, 2, 4"):
        to_internal(np.array([0, 3], dtype), DECLARED, source="seg.nii")


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=list(SCHEMES))
def test_what_is_written_in_a_scheme_reads_the_same_again(scheme: LabelScheme) -> None:
    labels = np.arange(4, dtype=np.uint8).reshape(1, 2, 2)
    assert np.array_equal(to_internal(from_internal(labels, scheme), scheme), labels)


def test_the_identity_scheme_leaves_every_label_map_as_it_is() -> None:
    labels = np.arange(5, dtype=np.uint8)
    assert np.array_equal(to_internal(labels, LabelScheme.identity(5)), labels)


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float32, np.float64])
@pytest.mark.parametrize("order", ["C", "F"])
def test_every_voxel_keeps_its_place_whatever_the_memory_order(dtype: type, order: str) -> None:
    values = np.random.default_rng(0).choice([0, 1, 2, 4], (5, 6, 7)).astype(dtype, order=order)
    for labels in (values, values[1:, ::2, ::-1]):
        expected = np.select([np.isin(labels, [1, 4]), labels == 2], [1, 2], 0)
        assert np.array_equal(to_internal(labels, DECLARED), expected)


@pytest.mark.parametrize("value", [-1, 255, 256, 257])
def test_values_beyond_a_byte_are_told_from_those_within(value: int) -> None:
    with pytest.raises(BadData, match=f"holds label values {value}, "):
        to_internal(np.array([0, 1, value], np.int16), DECLARED)
    far = LabelScheme.declared({"background": (0,), "core": (value,)})
    assert to_internal(np.array([0, value], np.int16), far).tolist() == [0, 1]
