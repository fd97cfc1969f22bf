from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from services.artifacts.perturbations import PerturbationWriter
from services.artifacts.predictions import (
    PredictionWriter,
    copy_without,
    read_prediction,
    stored_predictions,
)
from services.errors import BadInput, MissingArtifact, RobustError


def write(path: Path, **maps: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> None:
    with PredictionWriter(path) as writer:
        for case, labels in maps.items():
            writer.add(case, "8/255", labels)


@given(labels=arrays(np.uint8, array_shapes(min_dims=3, max_dims=3, max_side=6), elements=st.integers(0, 3)))
def test_gives_back_every_label_map_whatever_it_holds(
    tmp_path_factory: pytest.TempPathFactory, labels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
) -> None:
    path = tmp_path_factory.mktemp("any") / "predictions.h5"
    write(path, case=labels)
    found = read_prediction(path, "case", "8/255")
    assert found.dtype == np.uint8
    assert np.array_equal(found, labels)


def test_names_with_slashes_and_dots_stay_what_they_are(tmp_path: Path) -> None:
    path = tmp_path / "predictions.h5"
    names = ["../up", "a/b", "a%2Fb", "."]
    write(path, **{name: np.full((1, 2, 3), number, np.uint8) for number, name in enumerate(names)})
    assert stored_predictions(path) == sorted((name, "8/255") for name in names)
    assert [int(read_prediction(path, name, "8/255")[0, 0, 0]) for name in names] == [0, 1, 2, 3]


def test_a_map_of_a_large_head_takes_a_few_kilobytes(tmp_path: Path) -> None:
    labels = np.zeros((155, 240, 240), np.uint8)
    grid = np.mgrid[-20:20, -25:25, -25:25] / np.array([20, 25, 25]).reshape(3, 1, 1, 1)
    labels[60:100, 90:140, 60:110] = (np.linalg.norm(grid, axis=0) < 1) * 2
    write(tmp_path / "predictions.h5", case=labels)
    assert (tmp_path / "predictions.h5").stat().st_size < 20_000


def test_a_copy_without_a_case_holds_the_others_bit_for_bit(tmp_path: Path) -> None:
    one, other = (np.full((2, 3, 4), number, np.uint8) for number in (1, 2))
    write(tmp_path / "both.h5", one=one, other=other)
    assert copy_without(tmp_path / "both.h5", tmp_path / "rest.h5", ["one"])
    assert stored_predictions(tmp_path / "rest.h5") == [("other", "8/255")]
    assert np.array_equal(read_prediction(tmp_path / "rest.h5", "other", "8/255"), other)


def test_a_damaged_file_another_kind_of_file_and_a_case_that_is_not_there_are_told(tmp_path: Path) -> None:
    path = tmp_path / "predictions.h5"
    write(path, case=np.random.default_rng(0).integers(0, 4, (9, 9, 9), dtype=np.uint8))
    with pytest.raises(MissingArtifact, match="no prediction of case other at epsilon 8/255"):
        read_prediction(path, "other", "8/255")
    content = bytearray(path.read_bytes())
    place = content.rindex(b"\x28\xb5\x2f\xfd") + 60  # inside a frame of Zstandard
    content[place] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(MissingArtifact, match="cannot read predictions"):
        read_prediction(path, "case", "8/255")
    with PerturbationWriter(tmp_path / "adversarial.h5"):
        pass
    with pytest.raises(RobustError, match="holds predictions in format 2"):
        read_prediction(tmp_path / "adversarial.h5", "case", "8/255")


def test_takes_maps_of_class_numbers_alone(tmp_path: Path) -> None:
    with PredictionWriter(tmp_path / "predictions.h5") as writer, pytest.raises(BadInput, match="uint8"):
        writer.add("case", "0", np.zeros((2, 2, 2), np.int64))  # type: ignore[arg-type]
