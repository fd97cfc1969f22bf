"""Cheaper layers against torch's own, on random networks and shapes."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest
import torch
from torch import Tensor, nn
from torch.profiler import ProfilerActivity, profile

from services.science.nets import cheaper_layers
from services.science.nets.cheaper_layers import fast_convolutions, plain_slopes
from services.science.nets.freezing import attacked, frozen


@pytest.fixture(autouse=True)
def seeded() -> None:
    torch.manual_seed(0)


def images(*shape: int) -> Tensor:
    return torch.rand(1, 4, *shape)


def both_passes(model: nn.Module, given: Tensor) -> tuple[Tensor, Tensor]:
    """What a network computes, and the gradient of its images under weights that differ from voxel to voxel."""
    given = given.clone().requires_grad_()
    found = model(given)
    weights = torch.linspace(-1, 1, found.numel()).view_as(found)
    return found.detach(), torch.autograd.grad((found * weights).sum(), given)[0]


def operators(model: nn.Module, given: Tensor) -> set[str]:
    with profile(activities=[ProfilerActivity.CPU]) as seen:
        both_passes(model, given)
    return {event.key for event in seen.key_averages()}


def prelu_network(slopes: int = 1) -> nn.Module:
    return nn.Sequential(nn.Conv3d(4, 6, 3, padding=1), nn.PReLU(slopes, 0.3), nn.Conv3d(6, 3, 1), nn.PReLU(1, -0.2))


def random_convolutions(count: int) -> Iterator[tuple[nn.Module, tuple[int, ...]]]:
    drawn = random.Random(0)
    for _ in range(count):
        kernel = (drawn.choice([1, 3]), 3, 3)
        options = {"stride": drawn.choice([1, 2]), "padding": drawn.choice([0, 1]), "bias": drawn.random() < 0.5}
        out = drawn.choice([1, 3, 16])
        dilation = drawn.choice([1, 2])
        plain = nn.Conv3d(4, out, kernel, dilation=dilation, **options)  # type: ignore[arg-type]
        opened = nn.ConvTranspose3d(4, out, kernel, output_padding=options["stride"] - 1, **options)  # type: ignore[arg-type]
        yield drawn.choice([plain, opened]), tuple(drawn.randint(6, 20) for _ in range(3))


@pytest.mark.parametrize("slopes", [1, 6])
def test_a_frozen_prelu_computes_the_same_bits_in_both_passes(slopes: int) -> None:
    model = prelu_network(slopes).requires_grad_(False)
    given = images(9, 7, 8)
    before = both_passes(model, given)
    with plain_slopes(model):
        now = both_passes(model, given)
    assert all(torch.equal(a, b) for a, b in zip(before, now, strict=True))


def test_a_frozen_network_computes_no_gradient_of_a_single_slope() -> None:
    model, given = prelu_network(), images(6, 6, 6)
    with frozen(model):
        assert "aten::_prelu_kernel_backward" not in operators(model, given)
    assert "aten::_prelu_kernel_backward" in operators(model, given)


def test_a_slope_that_is_trained_keeps_its_gradient() -> None:
    model = prelu_network()
    with plain_slopes(model):
        model(images(6, 6, 6)).sum().backward()
    assert all(parameter.grad is not None for parameter in model.parameters())


@pytest.mark.parametrize("context", [frozen, attacked])
def test_a_network_is_afterwards_what_it_was(context: Callable[[nn.Module], AbstractContextManager[None]]) -> None:
    model = prelu_network()
    before, state = [dict(vars(module)) for module in model.modules()], copy.deepcopy(model.state_dict())
    with pytest.raises(ZeroDivisionError), context(model), context(model):
        raise ZeroDivisionError
    assert [dict(vars(module)) for module in model.modules()] == before
    assert all(torch.equal(value, state[name]) for name, value in model.state_dict().items())


def test_layers_that_somebody_has_changed_stay_as_they_are() -> None:
    class Doubled(nn.PReLU):
        def forward(self, input: Tensor) -> Tensor:  # noqa: A002
            return 2 * super().forward(input)

    replaced = nn.PReLU()
    vars(replaced)["forward"] = lambda given: given + 1
    model, given = nn.Sequential(Doubled(), replaced).requires_grad_(False), images(3, 3, 3)
    expected = model(given)
    with plain_slopes(model):
        assert torch.equal(model(given), expected)
    assert torch.equal(model(given), expected)


def test_small_convolutions_differ_from_torchs_own_kernels_by_rounding_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cheaper_layers, "_LEAST_WORK", 0)  # as if these were larger
    for model, shape in random_convolutions(40):
        model.requires_grad_(False)
        given = images(*shape)
        before = both_passes(model, given)
        with fast_convolutions(model):
            now = both_passes(model, given)
        exact = both_passes(copy.deepcopy(model).double(), given.double())
        for torchs, ours, truth in zip(before, now, exact, strict=True):
            largest = float(truth.abs().max())
            assert float((ours - truth).abs().max()) <= 2e-6 * largest
            assert float((torchs - truth).abs().max()) <= 2e-6 * largest  # neither is the better one


def test_gradients_of_weights_differ_by_rounding_alone_too() -> None:
    def gradients(model: nn.Module, given: Tensor, upstream: Tensor) -> tuple[Tensor, ...]:
        return torch.autograd.grad((model(given) * upstream).sum(), list(model.parameters()))

    for model, shape in random_convolutions(40):
        given = images(*shape)
        upstream = torch.rand_like(model(given))
        with fast_convolutions(model):
            now = gradients(model, given, upstream)
        exact = gradients(copy.deepcopy(model).double(), given.double(), upstream.double())
        for ours, truth in zip(now, exact, strict=True):
            # Most by 3e-7, as torch's own; oneDNN adds up long sums in one go.
            assert float((ours - truth).abs().max()) <= 2e-5 * float(truth.abs().max())


def test_small_convolutions_of_an_attacked_network_are_computed_by_onednn_in_both_passes() -> None:
    model, given = nn.Conv3d(4, 32, 3), images(16, 16, 16)
    slow = {"aten::slow_conv3d", "aten::slow_conv3d_forward"}
    assert operators(model.requires_grad_(False), given) & slow
    with attacked(model):
        assert not operators(model, given) & slow


@pytest.mark.parametrize(
    ("model", "given"),
    [
        (nn.Conv3d(4, 3, 3), torch.rand(2, 4, 8, 8, 8)),
        (nn.Conv3d(4, 3, 3), torch.rand(1, 4, 80, 70, 4)),
        (nn.ConvTranspose3d(4, 3, 3, 2), torch.rand(1, 4, 80, 70, 4)),
        (nn.Conv3d(4, 4, 3, groups=2), images(8, 8, 8)),
        (nn.Conv3d(4, 3, 3, padding=1, padding_mode="reflect"), images(8, 8, 8)),
        (nn.Conv3d(4, 3, 3, padding="same"), images(8, 8, 8)),
        (nn.Conv3d(4, 3, 1), images(8, 8, 8)),
        (nn.Conv3d(4, 3, 3), images(8, 8, 8)),
        (nn.Conv3d(4, 3, 3).double(), images(8, 8, 8).double()),
    ],
)
def test_what_torch_computes_by_onednn_itself_or_we_could_not_is_the_same_to_the_bit(
    model: nn.Module, given: Tensor
) -> None:
    model.requires_grad_(False)
    before = both_passes(model, given)
    with fast_convolutions(model):
        now = both_passes(model, given)
    assert all(torch.equal(a, b) for a, b in zip(before, now, strict=True))


def test_an_output_size_is_still_obeyed() -> None:
    model, given = nn.ConvTranspose3d(4, 3, 3, 2).requires_grad_(False), images(5, 5, 5)
    with fast_convolutions(model):
        assert model(given, output_size=(12, 12, 12)).shape[2:] == (12, 12, 12)


def test_onednn_that_is_switched_off_stays_off() -> None:
    model, given = nn.Conv3d(4, 3, 3).requires_grad_(False), images(8, 8, 8)
    with torch.backends.mkldnn.flags(enabled=False), fast_convolutions(model):
        assert operators(model, given) & {"aten::slow_conv3d_forward"}
