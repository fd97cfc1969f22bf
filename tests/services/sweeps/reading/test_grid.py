"""Which lists are grid axes is decided by the type of the parameter."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from services.science.epsilon import Epsilon
from services.sweeps.reading.grid import axes, depth, grid_points


class Parameters(BaseModel):
    steps: Annotated[int, Field(ge=1)] = 1
    loss: Literal["ce", "dice"] = "ce"
    epsilon: Epsilon | None = None
    channels: tuple[int, ...] = ()
    per_series: float | tuple[float, float] = 0.0
    blocks: list[list[int]] = []
    anything: Any = None


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (int, 0),
        (str, 0),
        (Annotated[int | None, Field(ge=1)], 0),
        (Literal["a", "b"], 0),
        (dict[str, list[int]], 0),
        (tuple[int, ...], 1),
        (list[tuple[int, ...]], 2),
        (float | tuple[float, float], 1),
        (tuple, 1),
    ],
)
def test_depth_is_how_many_lists_a_type_allows(annotation: Any, expected: int) -> None:
    assert depth(annotation) == expected


def test_a_list_is_an_axis_only_where_the_type_does_not_take_it() -> None:
    given = {
        "steps": [1, 2],
        "loss": "ce",
        "epsilon": ["1/255"],
        "channels": [8, 16],
        "per_series": [0.1, 0.2],
        "blocks": [[1], [2]],
        "anything": [1],
        "unknown": [1],
    }
    assert set(axes(Parameters, given)) == {"steps", "epsilon"}


def test_a_list_of_lists_is_an_axis_of_a_list_parameter() -> None:
    assert axes(Parameters, {"channels": [[8], [8, 16]]}) == {"channels": [[8], [8, 16]]}


def test_several_axes_mean_all_combinations_the_last_one_fastest() -> None:
    points = list(grid_points(Parameters, {"steps": [1, 2], "loss": ["ce", "dice"], "channels": [8]}))
    assert [(point.parameters["steps"], point.parameters["loss"]) for point in points] == [
        (1, "ce"),
        (1, "dice"),
        (2, "ce"),
        (2, "dice"),
    ]
    assert all(point.parameters["channels"] == [8] for point in points)
    assert dict(points[-1].indexes) == {"steps": 1, "loss": 1}


def test_without_axes_there_is_one_point() -> None:
    assert len(list(grid_points(Parameters, {"steps": 3}))) == 1
