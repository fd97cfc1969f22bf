from __future__ import annotations

import pytest
import torch
from monai.networks.nets.dynunet import DynUNet

from services.contracts.model import ModelContract
from services.errors import BadInput
from services.science import models
from services.science.nets.deep_dynunet import DeepDynUNet


class TestDynunet(ModelContract):
    spec = {"name": "dynunet", "filters": [4, 8, 16, 32], "deep_supervision": 2}  # noqa: RUF012


class TestDynunetWithOneHead(ModelContract):
    spec = {"name": "dynunet", "filters": [4, 8, 16], "deep_supervision": 0, "residual": False}  # noqa: RUF012


def test_level_by_level_it_computes_what_monai_computes() -> None:
    torch.manual_seed(0)
    network = DynUNet(
        spatial_dims=2,
        in_channels=4,
        out_channels=4,
        kernel_size=[3] * 4,
        strides=[1, 2, 2, 2],
        upsample_kernel_size=[2] * 3,
        filters=[4, 8, 16, 32],
        deep_supervision=True,
        deep_supr_num=2,
        res_block=True,
    )
    images = torch.rand(2, 4, 16, 24)
    expected = network.train()(images)  # all heads, the coarse ones enlarged
    final, *coarse = DeepDynUNet(network)(images)
    torch.testing.assert_close(final, expected[:, 0])
    for level, head in enumerate(coarse, start=1):
        enlarged = torch.nn.functional.interpolate(head, final.shape[2:])
        torch.testing.assert_close(enlarged, expected[:, level])


def test_more_heads_than_levels_are_refused() -> None:
    with pytest.raises(BadInput, match="deep_supervision at most 1"):
        models.build({"name": "dynunet", "filters": [4, 8, 16], "deep_supervision": 2})
