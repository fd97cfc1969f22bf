from __future__ import annotations

import pytest
import torch
from torch.profiler import ProfilerActivity, profile

from services.science import models


@pytest.mark.parametrize(("size", "is_cut"), [((16, 24), False), ((15, 24), True)])
def test_logits_are_cut_and_their_gradient_copied_only_where_images_were_padded(
    size: tuple[int, int], is_cut: bool
) -> None:
    model = models.build({"name": "unet", "dims": 2, "channels": [4, 8]}).build()
    with profile(activities=[ProfilerActivity.CPU]) as seen:
        logits = model(torch.rand(1, 4, *size))
        logits.sum().backward()
    assert logits.shape == (1, 4, *size)
    assert ("aten::slice_backward" in {event.key for event in seen.key_averages()}) == is_cut
