"""Every attack that there is keeps its budget, on hundreds of random inputs: a new one is asked without a word here."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from services.contracts.attack import TinySegmenter
from services.science import attacks
from services.science.attacks.base import Attack

#: Short runs: what is asked is how far images move, not how well.
SHORT = {"steps": 3, "epochs": 2, "queries": 6}
SERIES = ("t1", "t1ce", "t2", "flair")
SUBJECTS, SIZE = 50, 4


def forms(name: str) -> list[Attack]:
    """The attack for one budget, for budgets per series, for some series alone, and in l2 where it has it."""
    fields = type(attacks.build({"name": name})).model_fields
    spec: dict[str, Any] = {"name": name} | {key: value for key, value in SHORT.items() if key in fields}
    changes: list[dict[str, Any]] = [
        {"epsilon": 8 / 255},
        {"epsilon": {"t1": 0.3, "t1ce": 1 / 255, "flair": 0.0517}},
        {"epsilon": 0.1, "series": ["t2", "flair"]},
        {"epsilon": 1.0},
    ]
    if "norm" in fields:
        changes += [{"epsilon": 8 / 255, "norm": "l2"}, {"epsilon": 0.1, "norm": "l2", "series": ["t2"]}]
    return [attacks.build(spec | change) for change in changes]


def inputs(seed: int, dims: int) -> tuple[Tensor, Tensor, Tensor]:
    """Images with values at both ends of the range, labels, and a mask that is another one for each subject."""
    random = np.random.default_rng(seed)
    grid = (SUBJECTS, *[SIZE] * dims)
    images = random.random((SUBJECTS, 4, *grid[1:]), dtype=np.float32)
    images[random.random(images.shape) < 0.2] = 0
    images[random.random(images.shape) < 0.1] = 1
    mask = random.random((SUBJECTS, 1, *grid[1:])) < random.random((SUBJECTS, 1, *[1] * dims))
    return torch.from_numpy(images), torch.from_numpy(random.integers(0, 4, grid)), torch.from_numpy(mask)


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("name", attacks.names())
def test_no_attack_leaves_its_budget_the_mask_or_the_range(name: str, dims: int) -> None:
    model = TinySegmenter(dims).eval()
    for seed, attack in enumerate(forms(name)):
        images, labels, mask = inputs(seed, dims)
        found = attack(model, images, labels, mask=mask, rng=np.random.default_rng(seed))
        shares = dict.fromkeys(SERIES, 1.0) if attack.series is None else dict(attack.series)
        share = torch.tensor([shares.get(series, 0.0) for series in SERIES], dtype=torch.float64)
        share = share.view(1, 4, *[1] * dims)
        change = found.double() - images.double()  # exact: both are float32
        ulp = float(np.spacing(np.float32(attack.epsilon)))
        may_change = mask & (share > 0)
        assert bool((change[~may_change] == 0).all())
        assert bool(((found >= 0) & (found <= 1)).all())
        assert bool((change != 0).any())
        if attack.ball_norm == "linf":
            assert bool((change.abs() <= attack.epsilon * share + ulp).all())
        else:
            count = may_change.flatten(1).sum(1).clamp(min=1)
            assert bool(((change.square().flatten(1).sum(1) / count).sqrt() <= attack.epsilon + ulp).all())
