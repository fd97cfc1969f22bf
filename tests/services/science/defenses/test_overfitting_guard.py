from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from services.contracts.defense import make_run
from services.contracts.synthetic_cases import make_case
from services.science.defenses._overfitting_guard import OverfittingGuard, RobustScores, finds_overfitting
from services.science.training.batches import Batch
from services.science.training.process_group import Shard

EPSILON = 8 / 255


class Reader(nn.Module):
    """Reads labels off the first series (label / 3); the second one, 0.5 in clean images, makes it see background.

    `folded`: one step of size epsilon leads over the crest of a wave down to where the clean images are; half a step
    leads to the crest. So the network stops FGSM and nothing else.
    """

    def __init__(self, dims: int, folded: bool) -> None:
        super().__init__()
        self.dims, self.folded = dims, folded

    def forward(self, images: Tensor) -> Tensor:
        logits = torch.stack([-4 * (3 * images[:, 0] - label) ** 2 for label in range(4)], 1)
        moved = (images[:, 1] - 0.5) / EPSILON
        blinded = 60 * (torch.sin(math.pi * moved) if self.folded else moved)
        return torch.cat([logits[:, :1] + blinded[:, None], logits[:, 1:]], 1)


def batch(dims: int) -> Batch:
    case = make_case(0, (10, 12, 14))
    labels = torch.from_numpy(case.labels).long()
    images = torch.full((4, *labels.shape), 0.5)
    images[0] = labels / 3
    brain = torch.ones((1, *labels.shape), dtype=torch.bool)
    if dims == 2:
        images, brain = images.transpose(0, 1), brain.transpose(0, 1)
    else:
        images, labels, brain = images[None], labels[None], brain[None]
    return Batch(images.contiguous(), labels, brain, None, (False,) * len(images), Shard(0, len(images), len(images)))


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("parts", [1, 2])
def test_a_network_that_stops_one_step_and_no_more_is_found_out(tmp_path: Path, dims: int, parts: int) -> None:
    guard = OverfittingGuard(make_run(tmp_path, dims), EPSILON)
    masked = guard.check(Reader(dims, folded=True), batch(dims), seed=0, parts=parts)  # type: ignore[arg-type]
    assert masked.fgsm > 0.99
    assert masked.pgd < 0.5
    assert finds_overfitting([masked])
    honest = guard.check(Reader(dims, folded=False), batch(dims), seed=0, parts=parts)  # type: ignore[arg-type]
    assert honest.fgsm < 0.01
    assert not finds_overfitting([honest])


@pytest.mark.parametrize(
    ("checks", "expected"),
    [
        ([], False),
        ([RobustScores(0.7, 0.51)], False),
        ([RobustScores(0.72, 0.51)], True),  # one step does much less than five
        ([RobustScores(0.6, 0.5), RobustScores(0.4, 0.31)], False),
        ([RobustScores(0.6, 0.5), RobustScores(0.4, 0.29)], True),  # five steps do much more than an epoch ago
        ([RobustScores(0.9, 0.8), RobustScores(0.5, 0.7), RobustScores(0.5, 0.51)], False),  # a slow decline is none
    ],
)
def test_catastrophic_overfitting_is_a_gap_between_one_step_and_five_or_a_fall_between_two_checks(
    checks: list[RobustScores], expected: bool
) -> None:
    assert finds_overfitting(checks) == expected
