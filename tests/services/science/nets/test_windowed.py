from __future__ import annotations

import numpy as np
import pytest
import torch
from monai.inferers import sliding_window_inference
from torch import Tensor, nn

from services.contracts.attack import TinySegmenter
from services.errors import BadInput
from services.science.attacks.pgd import Pgd
from services.science.nets.windowed import Windowed
from services.science.sliding_window import SlidingWindow


def network(dims: int) -> nn.Module:
    model = TinySegmenter(dims).double().eval().requires_grad_(False)
    model.dims = dims
    return model


def images(*size: int) -> Tensor:
    return torch.from_numpy(np.random.default_rng(0).random((2, 4, *size)))


CASES = [
    ((13, 9, 11), SlidingWindow(size=(6, 5, 8), overlap=0.5)),
    ((13, 9, 11), SlidingWindow(size=(6, 5, 8), overlap=0.25, blending="constant")),
    ((4, 9, 3), SlidingWindow(size=(6, 5, 8), overlap=0.5)),  # smaller than the window
    ((20, 17), SlidingWindow(size=(8, 8), overlap=0.7)),
]


@pytest.mark.parametrize(("size", "window"), CASES)
def test_logits_are_those_of_monai_s_sliding_window(size: tuple[int, ...], window: SlidingWindow) -> None:
    model, given = network(len(size)), images(*size)
    expected = sliding_window_inference(
        given, window.size, 1, model, overlap=window.overlap, mode=window.blending, sigma_scale=0.125
    )
    torch.testing.assert_close(Windowed(model, window)(given), expected, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize(("size", "window"), CASES)
def test_the_gradient_is_that_of_all_windows_at_once(size: tuple[int, ...], window: SlidingWindow) -> None:
    model, given = network(len(size)), images(*size).requires_grad_()
    whole = sliding_window_inference(
        given, window.size, 1, model, overlap=window.overlap, mode=window.blending, sigma_scale=0.125
    )
    upstream = torch.from_numpy(np.random.default_rng(1).random(whole.shape))
    (expected,) = torch.autograd.grad(whole, given, upstream)
    (found,) = torch.autograd.grad(Windowed(model, window)(given), given, upstream)
    torch.testing.assert_close(found, expected, rtol=1e-9, atol=1e-9)


def test_no_more_than_one_window_has_a_graph_at_a_time() -> None:
    size, window = 24, 8
    given = images(size, size, size).requires_grad_()
    saved: list[int] = []  # sizes of the tensors that are kept for a backward pass

    def keep(values: Tensor) -> Tensor:
        saved.append(values.numel())
        return values

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda values: values):
        logits = Windowed(network(3), SlidingWindow(size=(window, window, window)))(given)
        forward = len(saved)
        torch.autograd.grad(logits.sum(), given)
    assert forward == 2  # the images, and how much the windows weigh together
    features = 2 * 6 * (window + 2) ** 3  # of the widest layer, padded
    assert 0 < max(saved[forward:]) <= features


def test_attacks_go_through_the_window() -> None:
    model = Windowed(network(3), SlidingWindow(size=(8, 8, 8)))
    given = images(12, 12, 12)
    labels = torch.from_numpy(np.random.default_rng(2).integers(0, 4, (2, 12, 12, 12)))
    found = Pgd(steps=2)(model, given, labels)
    assert not torch.equal(found, given)
    assert float((found - given).abs().max()) <= 8 / 255 + 1e-12


def test_a_window_of_other_axes_than_the_network_is_refused() -> None:
    with pytest.raises(BadInput, match="needs a size of 3 numbers"):
        Windowed(network(3), SlidingWindow(size=(8, 8)))
