"""Sub-pixel convolutions against torch's own transposed convolutions, in double precision."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from services.science.nets.subpixel_convolution import MOST_MAPS, cheaper


def both_ways(layer: nn.Module, images: Tensor) -> tuple[Tensor, Tensor]:
    """What a layer returns, and the gradient of the images of a weighted sum of that."""
    images = images.clone().requires_grad_()
    found = layer(images)
    weights = torch.linspace(-1, 1, found.numel(), dtype=found.dtype).view_as(found)
    (gradient,) = torch.autograd.grad((weights * found).sum(), images)
    return found.detach(), gradient


@pytest.mark.parametrize("maps", [1, 3, MOST_MAPS])
@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("size", [(4, 6, 8), (5, 7, 3), (1, 2, 1)])
@pytest.mark.parametrize("make", [nn.Conv3d, lambda a, b, *more, **names: nn.ConvTranspose3d(b, a, *more, 1, **names)])
def test_values_and_gradients_are_those_of_the_layer(
    make: Callable[..., nn.Module], size: tuple[int, int, int], bias: bool, maps: int
) -> None:
    torch.manual_seed(0)
    layer = make(maps, 6, 3, 2, 1, bias=bias).double().requires_grad_(False)
    stand = cheaper(layer)
    assert stand is not layer
    images = torch.randn(2, layer.in_channels, *size, dtype=torch.float64)
    for found, expected in zip(both_ways(stand, images), both_ways(layer, images), strict=True):
        torch.testing.assert_close(found, expected, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize(
    "layer",
    [
        nn.Conv3d(MOST_MAPS + 1, 8, 3, 2, 1),
        nn.Conv3d(4, 8, 3, 1, 1),
        nn.Conv3d(4, 8, 3, 2, 1, padding_mode="reflect"),
        nn.Conv3d(4, 8, 3, 2, 1, groups=2),
        nn.Conv3d(4, 8, 5, 2, 1),
        nn.Conv2d(4, 8, 3, 2, 1),
        nn.ConvTranspose3d(8, 4, 3, 2, 1, 0),
        nn.ConvTranspose3d(8, MOST_MAPS + 1, 3, 2, 1, 1),
        nn.InstanceNorm3d(4),
    ],
    ids=str,
)
def test_other_layers_stay_as_they_are(layer: nn.Module) -> None:
    assert cheaper(layer) is layer


def test_a_layer_whose_computation_somebody_replaced_stays_as_it_is() -> None:
    layer = nn.Conv3d(4, 8, 3, 2, 1)
    layer.forward = lambda images: images  # type: ignore[method-assign]
    assert cheaper(layer) is layer
