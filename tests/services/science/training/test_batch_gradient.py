"""A batch in micro-batches has the gradient of the whole batch."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.profiler import ProfilerActivity, profile

from services.contracts.synthetic_cases import make_case
from services.science import models
from services.science.defenses.distillation import distillation_objective
from services.science.defenses.trades import TradesObjective
from services.science.nets import cheaper_layers
from services.science.nets.segmenter import Segmenter
from services.science.training.batch_gradient import BatchGradient
from services.science.training.batches import Batch, assemble
from services.science.training.objectives import deep_loss, supervised
from services.science.training.process_group import SINGLE_PROCESS, Shard, split
from services.science.training.sampling import Draw, Sample
from services.science.training.settings import TrainingSettings

if TYPE_CHECKING:
    from services.science.training.objectives import TrainingObjective

UNET = {"name": "unet", "channels": [4, 8]}
DYNUNET = {"name": "dynunet", "filters": [4, 8, 8], "deep_supervision": 1}
OBJECTIVES = {
    "cross-entropy": supervised("ce"),
    "Dice": supervised("dice"),
    "a teacher and Dice": distillation_objective("dice_ce", temperature=3.0),
}


def example(spec: dict[str, object], dims: int) -> tuple[Segmenter, Batch]:
    model = models.build({**spec, "dims": dims}).build(seed=1).train()
    model.normalise_with([0.5] * 4, [0.2] * 4)
    whole = slice(None)
    boxes = [(slice(n, n + 1) if dims == 2 else whole, whole, whole) for n in (4, 5, 6, 2, 7)]
    samples = []
    for number in range(3):
        case = make_case(number, (10, 12, 14 + 2 * number))
        soft = np.random.default_rng(number).normal(size=(4, *case.labels.shape)).astype(np.float16)
        samples.append(Sample(case, soft_logits=soft))
    draws = [Draw(number % 3, box) for number, box in enumerate(boxes)]
    return model, assemble(samples, draws, dims=dims, device=torch.device("cpu"))


def gradient(model: Segmenter) -> Tensor:
    """All gradients as one vector, taken from the parameters."""
    found = torch.cat([parameter.grad.flatten() for parameter in model.parameters() if parameter.grad is not None])
    model.zero_grad()
    return found


def compute(model: Segmenter, batch: Batch, objective: TrainingObjective, divisor: int) -> tuple[float, Tensor]:
    settings = TrainingSettings(precision="float32")
    loss = BatchGradient(model, batch, objective, settings, SINGLE_PROCESS, divisor).compute().item()
    return loss, gradient(model)


def distance(one: Tensor, other: Tensor) -> float:
    return float((one - other).norm() / other.norm())


@pytest.mark.parametrize("name", list(OBJECTIVES))
@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("spec", [UNET, DYNUNET], ids=["unet", "deep supervision"])
def test_micro_batches_have_the_loss_and_the_gradient_of_the_whole(
    spec: dict[str, object], dims: int, name: str
) -> None:
    model, batch = example(spec, dims)
    objective = OBJECTIVES[name]
    loss = deep_loss(objective, model.forward_deep(batch.images), batch.labels, batch.soft_logits)
    torch.autograd.backward(loss)
    expected = gradient(model)
    for divisor in (1, 2, 5, 8):
        found_loss, found = compute(model, batch, objective, divisor)
        assert found_loss == pytest.approx(float(loss.detach()), rel=1e-5)
        assert distance(found, expected) < 1e-5


@pytest.mark.parametrize("dims", [2, 3])
def test_a_term_over_the_brain_is_that_of_the_whole_batch(dims: int) -> None:
    model, batch = example(DYNUNET, dims)
    objective = TradesObjective(supervised("dice_ce"), 6.0)
    pairs = dataclasses.replace(batch, images=torch.cat([batch.images, batch.images.flip(-1)], 1), paired=True)
    loss, expected = compute(model, pairs, objective, 1)
    for divisor in (2, 5):
        found_loss, found = compute(model, pairs, objective, divisor)
        assert found_loss == pytest.approx(loss, rel=1e-5)
        assert distance(found, expected) < 1e-5
    more = dataclasses.replace(pairs, brain=torch.ones_like(pairs.brain))
    assert not bool(pairs.brain.all())
    assert compute(model, more, objective, 1)[0] != pytest.approx(loss, rel=1e-3)


def test_a_mean_over_micro_batches_of_slices_would_be_something_else() -> None:
    model, batch = example(UNET, 2)
    objective = OBJECTIVES["Dice"]
    _, whole = compute(model, batch, objective, 1)
    for part in split(5, 2):
        loss = deep_loss(objective, model.forward_deep(batch.images[part]), batch.labels[part])
        torch.autograd.backward(loss * (part.stop - part.start) / 5)
    assert distance(gradient(model), whole) > 0.05


def test_no_micro_batch_is_larger_than_asked_for() -> None:
    model, batch = example(UNET, 2)
    sizes = []
    model.body.register_forward_pre_hook(lambda _, inputs: sizes.append(len(inputs[0])))
    compute(model, batch, OBJECTIVES["Dice"], 2)
    assert sizes == [2, 3, 2, 3]  # once without a gradient, once with
    sizes.clear()
    compute(model, batch, OBJECTIVES["Dice"], 1)
    assert sizes == [5]


def test_small_volumes_are_trained_on_without_torch_s_slow_convolutions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cheaper_layers, "_LEAST_WORK", 0)  # as if they were not tiny
    model, batch = example(UNET, 3)
    one = dataclasses.replace(batch, images=batch.images[:1], labels=batch.labels[:1], shard=Shard(0, 1, 1))
    with profile(activities=[ProfilerActivity.CPU]) as seen:
        compute(model, one, supervised("dice_ce"), 1)
    assert not [event.key for event in seen.key_averages() if "slow_conv" in event.key]
