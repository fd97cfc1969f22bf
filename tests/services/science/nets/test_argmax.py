from __future__ import annotations

import pytest
import torch

from services.science.nets.argmax import argmax


@pytest.mark.parametrize("classes", [2, 4, 7])
def test_is_the_class_of_the_largest_logit_and_of_equal_ones_the_first(classes: int) -> None:
    torch.manual_seed(0)
    logits = torch.randint(-2, 3, (2, classes, 5, 6, 7)).float()  # many ties
    expected = (logits == logits.amax(1, keepdim=True)).int().argmax(1)
    assert torch.equal(argmax(logits).long(), expected)
