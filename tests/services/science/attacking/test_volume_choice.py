"""What is kept of each slice, against brute force over all combinations."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
import torch
from torch import Tensor

from services.science.attacking.volume_choice import Counts, Offers, VolumeScore
from services.science.metrics._hard_dice import HardDice

BRATS = ((1, 2, 3), (1, 3), (3,))
WHOLE = ((1, 2, 3),)


def volume(seed: int, *, slices: int = 5, offers: int = 3, tumor: float = 0.3) -> tuple[Tensor, Tensor]:
    """Labels (S,V), some slices empty, and predictions (S,O,V) that lack some tumor and invent some."""
    random = np.random.default_rng(seed)
    labels = random.integers(1, 4, (slices, 60)) * (random.random((slices, 60)) < tumor * random.random((slices, 1)))
    labels[random.random(slices) < 0.3] = 0
    lacking, inventing = random.random((2, slices, offers, 1))
    drawn, invented = random.random((slices, offers, 60)), random.integers(1, 4, (slices, offers, 60))
    tumor_left = np.where(drawn < lacking, 0, labels[:, None])
    predicted = np.where(labels[:, None] > 0, tumor_left, invented * (drawn < inventing / 3))
    return torch.from_numpy(labels), torch.from_numpy(predicted)


def counts(labels: Tensor, predicted: Tensor, regions: tuple[tuple[int, ...], ...]) -> list[Counts]:
    offers = predicted.shape[1]
    return [
        HardDice(one.expand(offers, -1), regions).joint_counts(found).numpy()
        for one, found in zip(labels, predicted, strict=True)
    ]


def dice(labels: Tensor, predicted: Tensor, choice: list[int], regions: tuple[tuple[int, ...], ...]) -> float:
    """S of the whole volume, from the volume itself."""
    whole = torch.cat([predicted[place, number] for place, number in enumerate(choice)])
    return float(HardDice(labels.flatten()[None], regions)(whole[None]))


def by_slice(labels: Tensor, predicted: Tensor, regions: tuple[tuple[int, ...], ...], sign: int) -> list[int]:
    """The old rule: of each slice the offer with the lowest S of its own."""
    found = [HardDice(one.expand(len(p), -1), regions)(p) for one, p in zip(labels, predicted, strict=True)]
    return [int((sign * scores).argmin()) for scores in found]


def lowest_of_all(labels: Tensor, predicted: Tensor, regions: tuple[tuple[int, ...], ...], sign: int) -> float:
    """S (for a target minus S) of the best of all combinations, from masks."""
    choices = np.array([*product(range(predicted.shape[1]), repeat=len(labels))])
    places, dices = np.arange(len(labels)), []
    for region in regions:
        true, found = np.isin(labels.numpy(), region), np.isin(predicted.numpy(), region)
        common, size = (found & true[:, None]).sum(2)[places, choices].sum(1), found.sum(2)[places, choices].sum(1)
        if true.any():
            dices.append(2 * common / (size + true.sum()))
    return float((sign * np.mean(dices, axis=0)).min())


@pytest.mark.parametrize("targeted", [False, True], ids=["untargeted", "targeted"])
@pytest.mark.parametrize("regions", [BRATS, WHOLE], ids=["three regions", "one region"])
def test_the_volume_s_dice_is_never_above_that_of_the_rule_for_slices(
    regions: tuple[tuple[int, ...], ...], targeted: bool
) -> None:
    """And it is the lowest of any combination: of one region always, of three in all volumes that were tried."""
    sign, lower = -1 if targeted else 1, 0
    for seed in range(40):
        labels, predicted = volume(seed)
        if not labels.any():
            continue
        start = by_slice(labels, predicted, regions, sign)
        choice = VolumeScore(regions, targeted).choose(counts(labels, predicted, regions), start)
        before, found = (sign * dice(labels, predicted, numbers, regions) for numbers in (start, choice))
        assert found <= before
        lower += found < before
        assert found == pytest.approx(lowest_of_all(labels, predicted, regions, sign), abs=1e-12)
    assert lower >= 8


def test_every_single_change_of_one_slice_would_leave_more() -> None:
    for seed in (*range(4), 35):  # of the last, Dinkelbach's steps alone leave more
        labels, predicted = volume(seed, slices=6, offers=5)
        tables = counts(labels, predicted, BRATS)
        choice = VolumeScore(BRATS).choose(tables, [0] * 6)
        found = dice(labels, predicted, choice, BRATS)
        for place, number in product(range(6), range(5)):
            other = [*choice[:place], number, *choice[place + 1 :]]
            assert dice(labels, predicted, other, BRATS) >= found - 1e-12


def test_in_a_volume_without_tumor_the_most_false_positives_are_kept() -> None:
    labels, predicted = volume(3, tumor=0)
    choice = VolumeScore(BRATS).choose(counts(labels, predicted, BRATS), [0] * 5)
    assert choice == (predicted > 0).sum(2).argmax(1).tolist()
    fewest = VolumeScore(BRATS, targeted=True).choose(counts(labels, predicted, BRATS), [0] * 5)
    assert fewest == (predicted > 0).sum(2).argmin(1).tolist()


def test_what_cannot_be_improved_stays_as_it_is() -> None:
    labels, predicted = volume(0)
    same = predicted[:, :1].expand(-1, 3, -1)
    assert VolumeScore(BRATS).choose(counts(labels, same, BRATS), [2, 0, 1, 2, 0]) == [2, 0, 1, 2, 0]


def test_offers_whose_score_is_no_dice_have_no_counts() -> None:
    offers = Offers()
    keeper = offers.keeper(torch.zeros(2, 1))
    score = torch.zeros(2, dtype=torch.float64)
    offers.count(score, torch.zeros(2, 4, 4, dtype=torch.float64))
    keeper.offer(torch.ones(2, 1), score)
    assert [table.shape for table in offers.counts() or ()] == [(1, 4, 4)] * 2
    keeper.offer(torch.ones(2, 1), torch.ones(2, dtype=torch.float64))
    assert offers.counts() is None
