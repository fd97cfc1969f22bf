from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from services.science.training.objectives import at_level, deep_loss, supervised


def example() -> tuple[torch.Tensor, torch.Tensor]:
    """Logits (2, 4, 3, 4, 5) and labels."""
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(2, 4, 3, 4, 5, generator=generator) * 3
    return logits, torch.randint(0, 4, (2, 3, 4, 5), generator=generator)


@pytest.mark.parametrize("temperature", [1.0, 7.0])
def test_the_teachers_loss_has_the_gradient_of_the_closed_form(temperature: float) -> None:
    logits, labels = example()
    logits.requires_grad_()
    (gradient,) = torch.autograd.grad(supervised("ce", temperature=temperature)(logits, labels, None), logits)
    truth = functional.one_hot(labels, 4).movedim(-1, 1)
    expected = ((logits / temperature).softmax(1) - truth) / temperature / labels.numel()
    torch.testing.assert_close(gradient, expected)


def test_slices_count_as_one_volume() -> None:
    logits, labels = example()
    slices, slice_labels = logits[0].transpose(0, 1), labels[0]
    found = supervised("dice_ce")(slices, slice_labels, None)
    torch.testing.assert_close(found, supervised("dice_ce")(logits[:1], labels[:1], None))


def test_coarser_heads_weigh_half_each_and_meet_labels_of_their_size() -> None:
    labels = torch.randint(0, 4, (1, 8, 7, 5))
    heads = [torch.randn(1, 4, 8, 7, 5), torch.randn(1, 4, 4, 4, 3), torch.randn(1, 4, 2, 2, 2)]
    one = supervised("ce")
    parts = [one(head, at_level(labels, level, head.shape[2:]), None) for level, head in enumerate(heads)]
    torch.testing.assert_close(deep_loss(one, heads, labels), (parts[0] + parts[1] / 2 + parts[2] / 4) / 1.75)


def test_coarse_labels_are_those_at_the_centres() -> None:
    labels = torch.arange(9)[None]
    assert at_level(labels, 1, [5]).tolist() == [[1, 3, 5, 7, 8]]
    assert at_level(labels, 2, [3]).tolist() == [[2, 6, 8]]
