from __future__ import annotations

import pytest
import torch
from monai.networks.nets.unet import UNet as MonaiUNet

from services.contracts.model import ModelContract
from services.science import models
from services.science.nets.unet import UNet


class TestUnet(ModelContract):
    spec = {"name": "unet", "channels": [4, 8, 16]}  # noqa: RUF012


class TestUnetWithResidualUnits(ModelContract):
    spec = {"name": "unet", "channels": [4, 8], "num_res_units": 1}  # noqa: RUF012


def test_it_pads_to_the_product_of_its_strides() -> None:
    assert models.build({"name": "unet", "channels": [4, 8, 16, 32]}).multiple == 8


@pytest.mark.parametrize("units", [0, 1, 2])
@pytest.mark.parametrize("channels", [[4, 8], [3, 6, 6, 4]])
@pytest.mark.parametrize("dims", [2, 3])
def test_parameters_gradients_and_logits_are_monai_s_bit_for_bit(dims: int, channels: list[int], units: int) -> None:
    torch.manual_seed(7)
    ours = UNet(dims, 3, 5, channels, residual_units=units)
    drawn = torch.rand(1)
    torch.manual_seed(7)
    theirs = MonaiUNet(
        spatial_dims=dims,
        in_channels=3,
        out_channels=5,
        channels=channels,
        strides=[2] * (len(channels) - 1),
        num_res_units=units,
        norm=("instance", {"affine": True}),
    )
    assert torch.equal(drawn, torch.rand(1)), "it draws as many numbers"
    assert_alike(ours, theirs)
    images = torch.rand(2, 3, *[16] * dims)
    logits = [network(images) for network in (ours, theirs)]
    assert torch.equal(*logits)
    logits[0].square().mean().backward()
    logits[1].square().mean().backward()
    for one, other in zip(ours.parameters(), theirs.parameters(), strict=True):
        assert torch.equal(one.grad, other.grad)


def assert_alike(ours: torch.nn.Module, theirs: torch.nn.Module) -> None:
    one, other = ours.state_dict(), theirs.state_dict()
    assert list(one) == list(other)  # in this order an optimizer keeps its state
    assert all(torch.equal(one[name], other[name]) for name in one)
