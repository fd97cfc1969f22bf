from __future__ import annotations

from pathlib import Path

import pytest
import torch

from services.contracts.defense import DefenseContract, finished, make_run
from services.errors import BadInput
from services.science.defenses._free_perturbation import DELTA, FreePerturbation
from services.science.defenses.free_at import FreeAt
from services.science.training.batches import Batch
from services.science.training.checkpoint import Checkpoints
from services.science.training.process_group import Shard
from services.science.training.settings import TrainingSettings
from tests.services.science.defenses.step_items import network, step_items

EPSILON = 8 / 255


class TestFreeAt(DefenseContract):
    defense = FreeAt(replays=2)
    epochs = 4


class TestFreeAtWithARest(DefenseContract):
    defense = FreeAt(replays=2)
    epochs = 3  # the last round takes one replay


def batch(size: tuple[int, ...] = (10, 12, 14), of: int = 2) -> Batch:
    items = step_items()
    cut = (slice(of), slice(None), *(slice(length) for length in size))
    labels = items.labels[(slice(of), *cut[2:])]
    return Batch(items.images[cut], labels, items.brain[cut], None, (False,) * of, Shard(0, of, of))


def backward(seen: Batch) -> None:
    torch.nn.functional.cross_entropy(network()(seen.images), seen.labels).backward()


def free_perturbation(folder: Path, replays: int) -> FreePerturbation:
    """The perturbation of a training whose first epoch sees each batch `replays` times."""
    return FreePerturbation(make_run(folder, epochs=8), EPSILON, replays)


def test_one_replay_moves_the_perturbation_by_the_whole_budget(tmp_path: Path) -> None:
    """Published code stepped by the floor of a number below 1: it never moved (docs/published-defects.md)."""
    free = free_perturbation(tmp_path, 1)
    for seen in free.passes(batch(), 1):
        assert torch.equal(seen.images, batch().images)
        backward(seen)
    assert free.delta is not None
    moved = free.delta.abs()
    assert torch.allclose(moved[batch().brain.expand_as(moved)], torch.tensor(EPSILON))
    assert not moved[~batch().brain.expand_as(moved)].any()


def test_the_perturbation_lives_on_in_the_next_batch_and_keeps_its_budget(tmp_path: Path) -> None:
    free = free_perturbation(tmp_path, 3)
    replays = 0
    for seen in free.passes(batch(), 1):
        backward(seen)
        replays += 1
    assert replays == 3
    other = next(free.passes(batch(), 1))
    change = (other.images - batch().images).detach()
    assert float(change.abs().max()) <= EPSILON
    assert float(change.abs().max()) > 0.99 * EPSILON


def test_it_grows_with_the_batches_and_keeps_what_lies_beside_smaller_ones(tmp_path: Path) -> None:
    free = free_perturbation(tmp_path, 1)
    for size, of in (((6, 12, 8), 1), ((10, 8, 14), 2)):
        for seen in free.passes(batch(size, of), 1):
            backward(seen)
    assert free.delta is not None
    assert free.delta.shape == (2, 4, 10, 12, 14)
    brain = batch().brain[0, 0]
    assert free.delta[0, 0, :6, 8:, :8][brain[:6, 8:, :8]].abs().min() > 0  # of the first batch alone
    assert not free.delta[1, :, :, 8:].any()


def test_the_last_epoch_takes_the_replays_that_are_left(tmp_path: Path) -> None:
    free = FreePerturbation(make_run(tmp_path, epochs=8), EPSILON, 3)
    assert free.epochs(8) == 3
    seen = []
    for epoch in (1, 2, 3):
        seen.append(0)
        for one in free.passes(batch(), epoch):
            backward(one)
            seen[-1] += 1
    assert seen == [3, 3, 2]


def test_replays_have_as_many_steps_in_all_as_the_undefended_training(tmp_path: Path) -> None:
    rates = []
    for replays, epochs in ((1, 5), (2, 3), (5, 1)):
        run = make_run(tmp_path / str(replays), epochs=5)
        _, records = finished(FreeAt(replays=replays).defend(run))
        assert [(record.epoch, record.epochs) for record in records] == [(n + 1, epochs) for n in range(epochs)]
        rates.append(records[-1].learning_rate)
    assert rates[0] == rates[1] == rates[2]  # the schedule has come to its end


def test_the_perturbation_is_part_of_the_checkpoint(tmp_path: Path) -> None:
    finished(FreeAt(replays=2).defend(make_run(tmp_path)))
    kept = Checkpoints(tmp_path / "train").find_newest()
    assert kept is not None
    assert kept.tensors[DELTA].abs().max() == pytest.approx(4 / 255)


@pytest.mark.parametrize(("replays", "epochs"), [(8, 7), (2, 1)])
def test_more_replays_than_epochs_are_refused(tmp_path: Path, replays: int, epochs: int) -> None:
    defense = FreeAt(replays=replays)
    with pytest.raises(BadInput, match=rf"epochs {epochs}: set replays to {epochs} or less"):
        next(defense.defend(make_run(tmp_path, epochs=epochs)))
    defense.require_fitting(TrainingSettings(epochs=replays))
