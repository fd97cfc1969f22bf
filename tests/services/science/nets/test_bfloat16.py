"""The stand-in of a network whose layers compute in bfloat16: what it changes, and what it leaves alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn.functional import cosine_similarity

from services.contracts.attack import TinySegmenter
from services.science import models
from services.science.nets.bfloat16 import in_bfloat16
from services.science.nets.freezing import frozen
from services.science.nets.memory_budget import MemoryBudget
from services.science.nets.padded import Padded
from services.science.nets.segmenter import Segmenter
from services.science.nets.stacked import Stacked
from services.science.nets.transforms import Gaussian, GaussianNoise, noise_of
from services.science.nets.windowed import Windowed
from services.science.sliding_window import SlidingWindow


def network(dims: int = 3, architecture: str = "unet") -> Segmenter:
    torch.manual_seed(0)
    widths = "filters" if architecture == "dynunet" else "channels"
    made = models.build({"name": architecture, "dims": dims, widths: [4, 8, 16, 32]}).build()
    assert isinstance(made, Segmenter)
    made.normalise_with([0.4] * 4, [0.2] * 4)
    return made.eval()


def images(dims: int = 3, size: int = 16) -> Tensor:
    return torch.rand(1, 4, *[size] * dims, generator=torch.Generator().manual_seed(1))


def both(model: nn.Module, given: Tensor) -> list[tuple[Tensor, Tensor]]:
    """Logits and input gradient of the network and of its stand-in."""
    found = []
    with frozen(model):
        for each in (model, in_bfloat16(model)):
            seen = given.clone().requires_grad_()
            logits = each(seen)
            (gradient,) = torch.autograd.grad(logits.log_softmax(1)[:, 1].sum(), seen)
            found.append((logits.detach(), gradient))
    return found


WRAPPED: dict[str, Callable[[], tuple[nn.Module, Tensor]]] = {
    "3-D": lambda: (network(), images()),
    "2-D": lambda: (network(2), images(2)),
    "residual": lambda: (network(3, "dynunet"), images()),
    "in a window": lambda: (Windowed(network(), SlidingWindow(size=(16, 16, 16))), images(size=20)),
    "padded": lambda: (Padded(network(), (8, 8, 8)), images(size=13)),
    "of slices": lambda: (Stacked(network(2)), images()),
    "of somebody else": lambda: (TinySegmenter(3), images()),
    "a TorchScript program": lambda: (torch.jit.trace(TinySegmenter(3).eval(), images()), images()),
}


@pytest.mark.parametrize("name", WRAPPED)
def test_logits_and_gradients_are_float32_and_near_those_of_the_network(name: str) -> None:
    (logits, gradient), (low_logits, low_gradient) = both(*WRAPPED[name]())
    assert low_logits.dtype == low_gradient.dtype == torch.float32
    assert not torch.equal(low_logits, logits)  # or nothing was computed in bfloat16
    assert float((low_logits - logits).abs().max() / logits.abs().max()) < 0.03
    assert float(cosine_similarity(low_gradient.flatten(), gradient.flatten(), 0)) > 0.95


def test_the_network_itself_stays_as_it_is() -> None:
    model, given = network(), images()
    before = model(given).detach()
    with frozen(model):
        in_bfloat16(model)(given)
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float32}
    assert all(parameter.requires_grad for parameter in model.parameters())
    assert torch.equal(model(given), before)


def test_convolutions_are_converted_once_and_everything_else_is_shared() -> None:
    model = network()
    with frozen(model):
        twin = in_bfloat16(model)
    types = {parameter.dtype for parameter in twin.parameters() if parameter.ndim > 1}
    assert types == {torch.bfloat16}
    own = {id(parameter) for parameter in model.parameters()}
    small = [parameter for parameter in twin.parameters() if parameter.dtype == torch.float32]
    assert all(id(parameter) in own for parameter in small)
    assert twin.mean is model.mean
    assert twin.transform is model.transform


def test_transformations_in_front_of_the_network_stay_in_float32() -> None:
    model, seen = network(), []
    model.transform = Gaussian(1.0)
    model.body.register_forward_pre_hook(lambda _, given: seen.append(given[0].detach()))
    both(model, images())
    assert torch.equal(seen[0], seen[1])


def test_noise_that_is_seeded_in_the_network_is_that_of_the_stand_in() -> None:
    model = network()
    model.transform = GaussianNoise(0.1, 4)
    with frozen(model):
        twin = in_bfloat16(model)
        assert noise_of(twin) is noise_of(model)


class _Small:
    """A meter by which every pass needs more than there is."""

    def resident(self) -> int:
        return 0

    def lap(self) -> int:
        return 10**7

    def give_back(self) -> None:
        pass

    def economise(self) -> None:
        pass


def test_what_a_memory_budget_computes_again_is_computed_in_bfloat16_again() -> None:
    found = []
    for budget in (None, MemoryBudget(10**6, _Small(), advice="{smallest}")):
        model = network()
        if budget is not None:
            budget.watch(model)
        found.append(both(model, images())[1])  # after the pass in float32 it knows that a whole one is too much
    assert all(torch.equal(whole, again) for whole, again in zip(*found, strict=True))


def test_whoever_counts_the_passes_of_a_network_counts_those_of_the_stand_in() -> None:
    model, counted = network(), []
    model.register_forward_hook(lambda *_: counted.append(1))
    with frozen(model):
        in_bfloat16(model)(images())
    assert counted == [1]
