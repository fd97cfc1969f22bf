from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor

from services.contracts.attack import AttackContract, TinySegmenter
from services.errors import BadInput, RobustError
from services.science.attacking.inputs import AttackBatch
from services.science.attacking.losses import attack_loss
from services.science.attacks.ifgsm import Ifgsm
from services.science.attacks.noise import RandomSigns
from services.science.attacks.universal import Universal, placed
from tests.services.science.attacks.stronger import scores
from tests.services.science.attacks.test_optimum import Voxelwise

RNG = np.random.default_rng


class TestUniversal(AttackContract):
    attack = Universal(epochs=3)


class TestTargetedUniversal(AttackContract):
    attack = Universal(epochs=3, target="background")


def case(number: int, *size: int) -> AttackBatch:
    """Intensities away from both ends, so that no change is cut off."""
    random = RNG(number)
    images = torch.from_numpy(random.uniform(0.3, 0.7, (1, 4, *size))).float()
    return AttackBatch(images, torch.from_numpy(random.integers(0, 4, (1, *size))))


def lazy(*batches: AttackBatch) -> list[Callable[[], list[AttackBatch]]]:
    return [lambda batch=batch: [batch] for batch in batches]


def change(attack: Universal, model: torch.nn.Module, batch: AttackBatch, **masked: Tensor) -> Tensor:
    return attack(model, batch.images, batch.labels, **masked) - batch.images


@pytest.mark.parametrize("size", [(6, 7), (6, 5, 7)])
def test_all_cases_change_in_the_same_way_whatever_their_labels(size: tuple[int, ...]) -> None:
    model = TinySegmenter(len(size))
    attack = Universal(epochs=2).fit(model, lazy(case(0, *size), case(1, *size)), [8 / 255], rng=RNG(0))
    first, second = (change(attack, model, case(number, *size)) for number in (2, 3))
    torch.testing.assert_close(first, second, rtol=0, atol=1e-6)
    # Two cases, two epochs, steps of a tenth of the budget: four steps in one direction at most.
    assert float(first.abs().max()) == pytest.approx(0.4 * 8 / 255, abs=1e-6)


def test_voxels_are_matched_from_the_corner_and_smaller_or_larger_cases_are_cut_or_left_alone_beyond() -> None:
    model = TinySegmenter(3)
    attack = Universal(epochs=2).fit(model, lazy(case(0, 6, 4, 5), case(1, 4, 6, 5)), [8 / 255], rng=RNG(0))
    small, large = change(attack, model, case(2, 3, 3, 3)), change(attack, model, case(3, 8, 8, 8))
    torch.testing.assert_close(small, large[:, :, :3, :3, :3], rtol=0, atol=1e-6)
    assert bool((large[:, :, 6:] == 0).all())
    assert bool((large[:, :, :, 6:] == 0).all())
    assert bool((large[:, :, 4:, 4:] == 0).all())  # neither training case has voxels here
    assert not bool((large[:, :, :6, :4, :5] == 0).all())


def test_a_part_of_a_change_begins_where_it_is_told_and_is_zero_beyond() -> None:
    change = torch.arange(1.0, 7).view(1, 1, 2, 3)
    assert placed(change, (), [3, 2]).tolist() == [[[[1, 2], [4, 5], [0, 0]]]]
    assert placed(change, (1, 1), [2, 3]).tolist() == [[[[5, 6, 0], [0, 0, 0]]]]
    assert placed(change, (-1, -2), [2, 4]).tolist() == [[[[0, 0, 0, 0], [0, 0, 1, 2]]]]
    assert placed(change, (5, 0), [1, 2]).tolist() == [[[[0, 0]]]]


@pytest.mark.parametrize("dims", [2, 3])
def test_cases_are_aligned_where_they_lay_before_they_were_cropped(dims: int) -> None:
    """The same patient, cropped at another place, is changed in the same place of the scan."""
    model, whole = Voxelwise(), case(0, *[9] * dims)

    def cropped(start: int, stop: int) -> AttackBatch:
        inside = (..., *[slice(start, stop)] * dims)
        return AttackBatch(whole.images[inside], whole.labels[inside] % 2, origin=(start,) * dims)

    attack = Universal(epochs=3).fit(model, lazy(cropped(2, 8)), [0.1], rng=RNG(0))
    found = {start: attack.sweep_batch(model, cropped(start, 9), [0.1])[0] for start in (0, 2, 4)}
    moved = {start: images - cropped(start, 9).images for start, images in found.items()}
    assert bool((moved[0] != 0).any())
    for start in (2, 4):
        inside = (..., *[slice(start, None)] * dims)
        torch.testing.assert_close(moved[start], moved[0][inside], rtol=0, atol=1e-6)
    outside = (..., *[slice(0, 2)] * dims)
    assert not bool((moved[0][outside] != 0).any())


def test_one_case_learned_from_alone_is_the_iterative_sign_attack() -> None:
    model, batch = TinySegmenter(3), case(0, 5, 5, 5)
    attack = Universal(epsilon=0.1, epochs=7).fit(model, lazy(batch), [0.1], rng=RNG(0))
    found = attack(model, batch.images, batch.labels)
    expected = Ifgsm(epsilon=0.1, steps=7, step_size=0.01)(model, batch.images, batch.labels)
    torch.testing.assert_close(found, expected, rtol=0, atol=1e-6)
    torch.testing.assert_close(Universal(epsilon=0.1, epochs=7)(model, batch.images, batch.labels), found)


def test_reaches_the_best_change_of_a_linear_model_that_all_cases_share() -> None:
    cases = [AttackBatch(case(number, 5, 5).images, torch.zeros(1, 5, 5, dtype=torch.int64)) for number in range(3)]
    attack = Universal(epochs=10).fit(Voxelwise(), lazy(*cases), [8 / 255], rng=RNG(0))
    best = -8 / 255 * torch.tensor([1.0, -1, 1, -1]).view(1, 4, 1, 1).expand(1, 4, 5, 5)
    torch.testing.assert_close(change(attack, Voxelwise(), case(9, 5, 5)), best, rtol=0, atol=1e-6)


def test_every_budget_is_learned_for_itself_and_a_sweep_equals_single_calls() -> None:
    model, training, test = TinySegmenter(3), lazy(case(0, 5, 5, 5), case(1, 5, 5, 5)), case(2, 5, 5, 5)
    both = Universal(epochs=2).fit(model, training, [2 / 255, 0.1], rng=RNG(0))
    swept = both.sweep(model, test.images, test.labels, [2 / 255, 0.1])
    for budget, found in zip((2 / 255, 0.1), swept, strict=True):
        alone = Universal(epochs=2, epsilon=budget).fit(model, training, [budget], rng=RNG(0))
        assert torch.equal(alone(model, test.images, test.labels), found)
    with pytest.raises(RobustError, match="other budgets than 4/255"):
        both.sweep(model, test.images, test.labels, [4 / 255])


def test_learning_is_reproducible_leaves_the_plug_in_as_it_was_and_reports_its_progress() -> None:
    model, training, test = TinySegmenter(2).train(), lazy(*(case(n, 5, 5) for n in range(4))), case(9, 5, 5)
    attack, heard = Universal(epochs=2), []
    first, second = (
        attack.fit(model, training, [0.1], rng=RNG(3), progress=lambda *done: heard.append(done)) for _ in range(2)
    )
    swept = [fitted.sweep(model, test.images, test.labels, [0.1]) for fitted in (first, second)]
    assert torch.equal(*swept)
    assert attack == Universal(epochs=2)
    assert first.spec() == attack.spec()
    assert heard[:8] == [(number, 8) for number in range(1, 9)]
    assert model.training


def test_the_slices_of_a_case_are_one_step_however_they_are_batched() -> None:
    model = TinySegmenter(2).double()
    images, labels = torch.from_numpy(RNG(0).random((6, 4, 5, 5))), torch.from_numpy(RNG(1).integers(0, 4, (6, 5, 5)))
    found = []
    for at_once in (6, 2):
        batches = [AttackBatch(*pair) for pair in zip(images.split(at_once), labels.split(at_once), strict=True)]
        attack = Universal(epochs=3).fit(model, [lambda batches=batches: batches], [0.1], rng=RNG(0))
        found.append(attack.sweep(model, images, labels, [0.1]))
    torch.testing.assert_close(*found)


def test_masks_and_series_bound_what_is_learned_and_what_is_changed() -> None:
    model, batch = TinySegmenter(3), case(0, 5, 5, 5)
    mask = torch.zeros(1, 1, 5, 5, 5, dtype=torch.bool)
    mask[..., :3] = True
    masked = AttackBatch(batch.images, batch.labels, mask)
    attack = Universal(epochs=2, series=["flair"]).fit(model, lazy(masked), [0.1], rng=RNG(0))
    found = attack.sweep(model, batch.images, batch.labels, [0.1])[0] - batch.images
    assert bool((found[:, :3] == 0).all())
    assert bool((found[..., 3:] == 0).all())
    assert bool((found[:, 3, ..., :3] != 0).any())


def test_harms_cases_that_it_has_not_seen_more_than_noise_does() -> None:
    model = TinySegmenter(3)
    training = [case(number, 6, 6, 6) for number in range(4)]
    with torch.no_grad():
        training = [AttackBatch(batch.images, model.eval()(batch.images).argmax(1)) for batch in training]
        test = case(9, 6, 6, 6).images
        labels = model(test).argmax(1)
    attack = Universal(epochs=5).fit(model, lazy(*training), [0.1], rng=RNG(0))
    found, noise = attack.sweep(model, test, labels, [0.1])[0], RandomSigns(epsilon=0.1)(model, test, labels)
    assert bool((scores(model, found, labels) < scores(model, noise, labels)).all())


def test_voxels_that_surely_are_what_the_target_wants_no_longer_count() -> None:
    logits = torch.tensor([[4.0, 0, 0, 0], [1.0, 0, 0, 0]]).T.view(1, 4, 2)  # of class 0 with 0.95 and 0.48
    target = torch.zeros(1, 2, dtype=torch.int64)
    towards, away = Universal(target="background").loss_function(), Universal().loss_function()
    everything = attack_loss("ce")(logits, target, None)
    assert torch.equal(away(logits, target, None), everything)
    torch.testing.assert_close(towards(logits, target, None), attack_loss("ce")(logits[..., 1:], target[:, 1:], None))
    assert float(towards(logits, target, torch.tensor([[True, False]]))) == 0


def test_refuses_to_learn_from_nothing() -> None:
    with pytest.raises(BadInput, match="training cases"):
        Universal().fit(TinySegmenter(2), [], [0.1], rng=RNG(0))
