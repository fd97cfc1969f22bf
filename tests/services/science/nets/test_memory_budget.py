"""Passes within a memory budget: the same bits, less memory, and a sentence where it cannot be kept."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from services.errors import OutOfMemory
from services.science import attacks, models
from services.science.models.base import Model
from services.science.nets.freezing import attacked
from services.science.nets.memory_budget import MemoryBudget
from services.science.nets.segmenter import Segmenter
from services.science.nets.segments import Plan, computed_again, is_cut, measure_parts, plans
from services.science.nets.transforms import GaussianNoise

MODELS = [
    {"name": "unet", "dims": 3, "channels": [4, 8, 16]},
    {"name": "unet", "dims": 3, "channels": [4, 8, 16], "num_res_units": 2},
    {"name": "unet", "dims": 2, "channels": [4, 8, 16]},
    {"name": "dynunet", "dims": 3, "filters": [4, 8, 16, 32]},
    {"name": "dynunet", "dims": 3, "filters": [4, 8, 16, 32], "residual": False},
    {"name": "dynunet", "dims": 2, "filters": [4, 8, 16, 32]},
]


class Meter:
    """A device on which nothing but what is told is held."""

    def __init__(self, held: int = 0, peak: int = 0) -> None:
        self.held, self.peak = held, peak
        self.gives_back = self.economises = False

    def resident(self) -> int:
        return self.held

    def lap(self) -> int:
        return self.peak

    def give_back(self) -> None:
        self.gives_back = True

    def economise(self) -> None:
        self.economises = True


def network(spec: dict[str, object], seed: int = 0) -> Segmenter:
    model: Model = models.build(spec)
    return model.build(seed=seed).eval().requires_grad_(False)


def images_of(dims: int, seed: int) -> Tensor:
    random = np.random.default_rng(seed)
    return torch.from_numpy(random.random((1, 4, *random.integers(8, 18, dims)), dtype=np.float32))


def passed(model: nn.Module, images: Tensor) -> tuple[Tensor, Tensor]:
    """Logits and the gradient of a loss."""
    given = images.clone().requires_grad_()
    logits = model(given)
    (gradient,) = torch.autograd.grad(logits.float().logsumexp(1).sum(), given)
    return logits.detach(), gradient


def inputs_of(model: Segmenter, images: Tensor) -> tuple[Tensor, ...]:
    """What the body of a network is given."""
    heard: list[tuple[Tensor, ...]] = []
    handle = model.body.register_forward_pre_hook(lambda _, inputs: heard.append(inputs))
    with torch.no_grad():
        model(images)
    handle.remove()
    return heard[0]


def options(model: Segmenter, images: Tensor) -> list[Plan]:
    return plans(measure_parts(model.body, inputs_of(model, images)))


def saved_bytes(work: Callable[[], object]) -> int:
    """What a forward pass keeps for its gradient, each piece of memory once."""
    kept: dict[int, int] = {}

    def pack(tensor: Tensor) -> Tensor:
        kept[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        work()
    return sum(kept.values())


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("spec", MODELS, ids=str)
def test_every_plan_gives_the_same_bits(spec: dict[str, object], seed: int) -> None:
    model, images = network(spec, seed), images_of(int(str(spec["dims"])), seed)
    expected = passed(model, images)
    found = options(model, images)
    assert len(found) > 1
    for plan in found:
        with computed_again(model.body, plan):
            logits, gradient = passed(model, images)
        assert torch.equal(logits, expected[0])
        assert torch.equal(gradient, expected[1])


@pytest.mark.parametrize("spec", MODELS, ids=str)
def test_a_plan_that_is_said_to_need_less_keeps_less(spec: dict[str, object]) -> None:
    model, images = network(spec), images_of(int(str(spec["dims"])), 0)
    given = images.requires_grad_()
    plain = saved_bytes(lambda: model(given))
    found = options(model, images.detach())
    assert [plan.estimate for plan in found] == sorted({plan.estimate for plan in found}, reverse=True)
    for plan in (found[0], found[-1]):
        with computed_again(model.body, plan):
            kept = saved_bytes(lambda: model(given))
        assert kept < plain
        plain = kept


def test_dropout_drops_the_same_values_when_it_is_computed_again() -> None:
    model = network(MODELS[0])
    for module in model.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.5
    model.train()
    images = images_of(3, 0)
    torch.manual_seed(1)
    expected = passed(model, images)
    with computed_again(model.body, options(model.eval(), images)[-1]):
        model.train()
        torch.manual_seed(1)
        logits, gradient = passed(model, images)
    assert torch.equal(logits, expected[0])
    assert torch.equal(gradient, expected[1])


def test_noise_in_front_of_a_network_is_drawn_once_a_pass() -> None:
    model, images = network(MODELS[0]), images_of(3, 0)
    model.transform = GaussianNoise(0.1, votes=1)
    model.transform.seed(3)
    expected = [passed(model, images) for _ in range(2)]
    MemoryBudget(10**6, Meter(), advice="").watch(model)
    model.transform.seed(3)
    for logits, gradient in expected:
        again = passed(model, images)
        assert torch.equal(again[0], logits)
        assert torch.equal(again[1], gradient)


class ChangesLater(nn.Module):
    """Writes to what it gave to one of its parts before."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Sequential(nn.Conv3d(4, 4, 1), nn.Sigmoid())

    def forward(self, images: Tensor) -> Tensor:
        features = images * 2
        found = self.first(features)
        features += 1
        return found + features  # type: ignore[no-any-return]


def test_a_part_whose_input_is_overwritten_is_not_computed_again() -> None:
    model = ChangesLater()
    found = plans(measure_parts(model, [torch.rand(1, 4, 6, 6, 6)]))
    assert [plan.segments for plan in found] == [()]


def test_an_overwritten_input_is_an_error_and_no_wrong_gradient() -> None:
    model, images = ChangesLater(), torch.rand(1, 4, 6, 6, 6)
    with (
        computed_again(model, Plan(("first",), 0)),
        pytest.raises(RuntimeError, match="modified by an inplace operation"),
    ):
        passed(model, images)


def test_with_cheaper_layers_the_bits_are_theirs() -> None:
    model, images = network(MODELS[0]), torch.rand(1, 4, 40, 24, 36)
    with attacked(model):
        expected = passed(model, images)
        with computed_again(model.body, options(model, images)[-1]):
            logits, gradient = passed(model, images)
    assert torch.equal(logits, expected[0])
    assert torch.equal(gradient, expected[1])


@pytest.mark.parametrize("name", ["pgd", "apgd"])
def test_an_attack_within_a_budget_returns_the_same_images(name: str) -> None:
    model, images = network(MODELS[3]), images_of(3, 1)
    labels = torch.randint(0, 4, (1, *images.shape[2:]))
    attack = attacks.build({"name": name, "steps": 3})
    expected = attack(model, images, labels, rng=np.random.default_rng(0))
    least = options(model, images)[-1].estimate
    bounded = copy.deepcopy(model)
    MemoryBudget(2 * least, Meter(peak=least), advice="").watch(bounded)
    assert torch.equal(attack(bounded, images, labels, rng=np.random.default_rng(0)), expected)


def test_an_attack_in_bfloat16_keeps_its_bits_within_a_budget() -> None:
    model, images = network(MODELS[0]), images_of(3, 1)
    labels = torch.randint(0, 4, (1, *images.shape[2:]))
    attack = attacks.build({"name": "ifgsm", "steps": 2, "precision": "bfloat16"})
    expected = attack(model, images, labels)
    assert not torch.equal(attacks.build({"name": "ifgsm", "steps": 2})(model, images, labels), expected)
    meter = Meter(peak=1)
    budget = MemoryBudget(options(model, images)[-1].estimate, meter, advice="")
    budget.watch(model)
    assert torch.equal(attack(model, images, labels), expected)
    assert {given[1] for kind in budget._plans for given in kind[2:]} == {torch.float32}


def test_the_fastest_plan_that_fits_is_taken_once_its_need_is_known() -> None:
    model, images = network(MODELS[3]), images_of(3, 0)
    found = options(model, images)
    meter = Meter(peak=found[-1].estimate)
    budget = MemoryBudget(found[0].estimate + 1, meter, advice="")
    budget.watch(model)
    taken: list[int] = []
    choose = budget._choose

    def told(kind: object, held: int) -> int:
        taken.append(choose(kind, held))
        return taken[-1]

    budget._choose = told  # type: ignore[method-assign]
    for _ in range(3):
        passed(model, images)
    assert meter.economises
    assert taken == [len(found) - 1, 0, 0]


def test_a_budget_that_is_too_small_is_named_with_one_that_is_not() -> None:
    model, images = network(MODELS[0]), images_of(3, 0)
    MemoryBudget(10**9, Meter(held=2 * 10**9), advice="set ROBUST_MEMORY={smallest} or leave it out").watch(model)
    with pytest.raises(OutOfMemory, match=r"limited to 1GB, .* even where all .*; set ROBUST_MEMORY=") as told:
        passed(model, images)
    smallest = re.search(r"MEMORY=([\d.]+)GB", str(told.value))
    assert smallest is not None
    again = network(MODELS[0])
    MemoryBudget(int(float(smallest[1]) * 1e9), Meter(held=2 * 10**9), advice="").watch(again)
    passed(again, images)


def test_after_passes_that_needed_more_than_the_budget_the_next_says_so() -> None:
    model, images = network(MODELS[0]), images_of(3, 0)
    MemoryBudget(10**9, Meter(peak=3 * 10**9), advice="{smallest}").watch(model)
    for _ in range(2):  # the second in the way that needs least
        passed(model, images)
    with pytest.raises(OutOfMemory, match=r"limited to 1GB, .*; 3\.2GB"):
        passed(model, images)


def test_memory_is_kept_where_the_whole_fits() -> None:
    model, images, meter = network(MODELS[0]), images_of(3, 0), Meter()
    MemoryBudget(10**9, meter, advice="").watch(model)
    passed(model, images)
    assert not meter.gives_back
    assert not meter.economises


def test_passes_without_a_gradient_are_left_alone() -> None:
    model, images = network(MODELS[0]), images_of(3, 0)
    with torch.no_grad():
        expected = model(images)
        meter = Meter(held=1)
        MemoryBudget(1, meter, advice="").watch(model)
        assert torch.equal(model(images), expected)
    assert not meter.gives_back
    assert not meter.economises


def test_a_pass_that_fails_leaves_the_network_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    model, images = network(MODELS[0]), images_of(3, 0)
    MemoryBudget(1 << 40, Meter(), advice="").watch(model)
    expected = passed(model, images)
    with monkeypatch.context() as patch:
        patch.setattr(torch.nn.functional, "prelu", lambda *_: (_ for _ in ()).throw(RuntimeError("no")))
        with pytest.raises(RuntimeError, match="no"):
            passed(model, images)
    assert not any("forward" in vars(module) for module in model.modules())
    assert torch.equal(passed(model, images)[1], expected[1])


def test_a_program_cannot_be_cut() -> None:
    layer = nn.Conv3d(4, 4, 1)
    assert not is_cut(torch.jit.trace(layer, torch.rand(1, 4, 3, 3, 3)))
    assert is_cut(layer)


def test_convolutions_whose_weights_learn_keep_their_input() -> None:
    model, images = network(MODELS[0]).requires_grad_(True), images_of(3, 0)

    def gradients() -> list[Tensor]:
        return list(torch.autograd.grad(model(images).logsumexp(1).sum(), list(model.parameters())))

    expected = gradients()
    with computed_again(model.body, options(model, images)[-1]):
        assert all(map(torch.equal, gradients(), expected))
