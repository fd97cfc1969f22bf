from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from services.errors import BadInput
from services.science.training.objectives import at_level, deep_loss, distilled, supervised


def example() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Logits (2, 4, 3, 4, 5), labels and a teacher's logits divided by T."""
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(2, 4, 3, 4, 5, generator=generator) * 3
    return (
        logits,
        torch.randint(0, 4, (2, 3, 4, 5), generator=generator),
        torch.randn(logits.shape, generator=generator),
    )


@pytest.mark.parametrize("temperature", [1.0, 7.0])
def test_the_teachers_loss_has_the_gradient_of_the_closed_form(temperature: float) -> None:
    logits, labels, _ = example()
    logits.requires_grad_()
    (gradient,) = torch.autograd.grad(supervised("ce", temperature=temperature)(logits, labels, None), logits)
    truth = functional.one_hot(labels, 4).movedim(-1, 1)
    expected = ((logits / temperature).softmax(1) - truth) / temperature / labels.numel()
    torch.testing.assert_close(gradient, expected)


@pytest.mark.parametrize("temperature", [1.0, 7.0])
def test_the_students_loss_has_the_gradient_of_the_closed_form(temperature: float) -> None:
    logits, labels, soft = example()
    logits.requires_grad_()
    (gradient,) = torch.autograd.grad(distilled("ce", temperature=temperature)(logits, labels, soft), logits)
    expected = ((logits / temperature).softmax(1) - soft.softmax(1)) / temperature / labels.numel()
    torch.testing.assert_close(gradient, expected)


def test_a_student_that_equals_its_teacher_has_no_loss() -> None:
    logits, labels, _ = example()
    assert float(distilled("ce", temperature=5)(logits, labels, logits / 5)) == pytest.approx(0, abs=1e-5)


def test_hard_soft_labels_make_it_the_cross_entropy() -> None:
    logits, labels, _ = example()
    certain = functional.one_hot(labels, 4).movedim(-1, 1) * 1000.0
    found = distilled("ce", temperature=3)(logits, labels, certain)
    torch.testing.assert_close(found, functional.cross_entropy(logits / 3, labels))


def test_the_dice_variant_adds_dice_at_the_temperature() -> None:
    logits, labels, soft = example()
    both, ce = (distilled(loss, temperature=3)(logits, labels, soft) for loss in ("dice_ce", "ce"))
    torch.testing.assert_close(both - ce, supervised("dice", temperature=3)(logits, labels, None))


def test_distillation_without_a_teacher_is_refused() -> None:
    logits, labels, _ = example()
    with pytest.raises(BadInput, match="teacher"):
        distilled("ce", temperature=2)(logits, labels, None)


def test_slices_count_as_one_volume() -> None:
    logits, labels, _ = example()
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
