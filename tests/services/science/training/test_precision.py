"""When a training computes in bfloat16."""

from __future__ import annotations

import pytest
import torch

from services.science.training import precision
from services.science.training.precision import SMALLEST_SIDE, autocast

CPU = torch.device("cpu")


@pytest.mark.parametrize(
    ("wanted", "fast", "coarsest", "bfloat16"),
    [
        ("auto", True, SMALLEST_SIDE, True),
        ("auto", True, SMALLEST_SIDE - 1, False),  # torch's own gradients are not to be trusted there
        ("auto", False, 100, False),
        ("float32", True, 100, False),
        ("bfloat16", False, 1, True),
    ],
)
def test_auto_takes_bfloat16_only_where_it_is_fast_and_safe(
    monkeypatch: pytest.MonkeyPatch, wanted: str, fast: bool, coarsest: int, bfloat16: bool
) -> None:
    monkeypatch.setattr(precision, "has_fast_bfloat16", lambda _: fast)
    with autocast(CPU, wanted, coarsest=coarsest):
        assert torch.is_autocast_enabled("cpu") is bfloat16
