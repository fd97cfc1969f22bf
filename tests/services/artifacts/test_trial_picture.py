"""The picture of a trial says where left and right are, as the case lies and as the network gets it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from services.artifacts.trial_picture import TrialCase, picture_of
from services.science.anatomy import BRATS
from services.science.external._declared import DeclaredNetwork
from services.science.external._fitted import FittedNetwork
from services.science.external._trial import Trial
from services.science.external.torchscript import Torchscript
from services.science.labels import SERIES
from tests.made_cases import cube_case

#: Where the first three series become brighter, and the other end.
TOWARDS = ("SI", "AP", "RL")


class Anything(nn.Module):
    def forward(self, images: Tensor) -> Tensor:
        return images - images.mean(1, keepdim=True)


def rows_of_axes(**declared: Any) -> list[list[Any]]:
    """The images of both rows, each series brighter along one axis of the body, which runs to S, A, R."""
    case = cube_case(0)
    slopes = [torch.linspace(0, 1, 10).view([-1 if axis == own else 1 for axis in range(3)]) for own in range(3)]
    images = torch.stack([slope.expand(10, 10, 10) for slope in (*slopes, slopes[0])])
    fields = {"sha256": "0" * 64, "series": SERIES, "normalisation": "none", **declared}
    model = FittedNetwork(DeclaredNetwork(Anything(), Torchscript(**fields)), BRATS).eval()
    logits, inside = Trial(model).look_inside("c", images)
    shown = TrialCase(replace(case, images=images.numpy()), logits[0].byte().numpy(), {"WT": 0.5}, frozenset(), inside)
    found = [axes for axes in picture_of([shown], model).axes if axes.get_images()]
    return [found[:3], found[6:9]]


def brighter(plane: np.ndarray[Any, Any]) -> str | None:
    """The side to which an image becomes brighter."""
    down, right = np.diff(plane, axis=0).mean(), np.diff(plane, axis=1).mean()
    if abs(down) > 0.01:
        return "bottom" if down > 0 else "top"
    return ("right" if right > 0 else "left") if abs(right) > 0.01 else None


@pytest.mark.parametrize(
    "declared",
    [{}, {"orientation": "RAS"}, {"orientation": "LPI"}, {"orientation": "AIL"}, {"orientation": "SPL", "dims": 2}],
)
def test_letters_stand_where_each_end_of_the_body_is(declared: dict[str, Any]) -> None:
    for row in rows_of_axes(**declared):
        letters = {}
        for text in row[0].texts:
            x, y = text.xy
            letters[text.get_text()] = {(0, 0.5): "left", (1, 0.5): "right", (0.5, 1): "top", (0.5, 0): "bottom"}[x, y]
        assert len(letters) == 4
        opposite = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}
        for axes, (end, other) in zip(row, TOWARDS, strict=True):
            side = brighter(np.asarray(axes.get_images()[0].get_array()))
            assert letters.get(end) == side
            assert letters.get(other) == (side and opposite[side])
