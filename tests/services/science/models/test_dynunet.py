from __future__ import annotations

import pytest
import torch
from monai.networks.nets.dynunet import DynUNet as MonaiDynUNet

from services.contracts.model import ModelContract
from services.errors import BadInput
from services.science import models
from services.science.nets.dynunet import DynUNet


class TestDynunet(ModelContract):
    spec = {"name": "dynunet", "filters": [4, 8, 16, 32], "deep_supervision": 2}  # noqa: RUF012


class TestDynunetWithOneHead(ModelContract):
    spec = {"name": "dynunet", "filters": [4, 8, 16], "deep_supervision": 0, "residual": False}  # noqa: RUF012


@pytest.mark.parametrize("residual", [True, False])
@pytest.mark.parametrize(("filters", "heads"), [([4, 8, 16, 32], 2), ([4, 8, 4], 0), ([3, 4, 4, 6], 1)])
@pytest.mark.parametrize("dims", [2, 3])
def test_parameters_heads_and_gradients_are_monai_s(dims: int, filters: list[int], heads: int, residual: bool) -> None:
    torch.manual_seed(7)
    ours = DynUNet(dims, 3, 5, filters, coarse_heads=heads, residual=residual)
    drawn = torch.rand(1)
    torch.manual_seed(7)
    levels = len(filters)
    theirs = MonaiDynUNet(
        spatial_dims=dims,
        in_channels=3,
        out_channels=5,
        kernel_size=[3] * levels,
        strides=[1, *[2] * (levels - 1)],
        upsample_kernel_size=[2] * (levels - 1),
        filters=filters,
        norm_name=("instance", {"affine": True}),
        deep_supervision=heads > 0,
        deep_supr_num=max(heads, 1),
        res_block=residual,
    )
    assert torch.equal(drawn, torch.rand(1)), "it draws as many numbers"
    found = theirs.state_dict()
    expected = {name: found[as_monai_calls_it(name, levels)] for name in ours.state_dict()}
    assert all(torch.equal(tensor, expected[name]) for name, tensor in ours.state_dict().items())
    assert len(list(ours.parameters())) == len(list(theirs.parameters()))

    images = torch.rand(2, 3, *[16] * dims)
    logits = theirs.train()(images)  # all heads, the coarse ones enlarged
    final, *coarse = ours(images)
    assert torch.equal(final, logits[:, 0] if heads else logits)
    assert len(coarse) == heads
    for level, head in enumerate(coarse, start=1):
        assert torch.equal(torch.nn.functional.interpolate(head, final.shape[2:]), logits[:, level])

    final.square().mean().backward()
    (logits[:, 0] if heads else logits).square().mean().backward()
    for name, parameter in ours.named_parameters():
        expected = theirs.get_parameter(as_monai_calls_it(name, levels)).grad  # 0 at the coarse heads
        assert torch.equal(torch.zeros_like(parameter) if parameter.grad is None else parameter.grad, expected)


def as_monai_calls_it(name: str, levels: int) -> str:
    part, rest = name.split(".", 1)
    if part == "final_head":
        return f"output_block.{rest}"
    number, rest = rest.split(".", 1)
    if part == "encoder":
        places = ["input_block", *(f"downsamples.{level}" for level in range(levels - 2)), "bottleneck"]
        return f"{places[int(number)]}.{rest}"
    return f"upsamples.{number}.{rest}" if part == "decoder" else f"deep_supervision_heads.{number}.{rest}"


def test_names_of_parameters_are_those_of_weights_that_are_stored() -> None:
    network = models.build({"name": "dynunet", "filters": [4, 8, 16], "deep_supervision": 1}).build()
    names = set(network.state_dict())
    assert {"body.encoder.1.conv3.conv.weight", "body.decoder.0.transp_conv.conv.weight"} <= names
    assert {"body.decoder.1.conv_block.norm2.bias", "body.final_head.conv.conv.bias"} <= names
    assert "body.coarse_heads.0.conv.conv.weight" in names


def test_more_heads_than_levels_are_refused() -> None:
    with pytest.raises(BadInput, match="deep_supervision at most 1"):
        models.build({"name": "dynunet", "filters": [4, 8, 16], "deep_supervision": 2})
