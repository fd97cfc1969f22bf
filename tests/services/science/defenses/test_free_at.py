from __future__ import annotations

from pathlib import Path

import pytest
import torch

from services.errors import BadInput
from services.science.defenses._free_perturbation import FreePerturbation
from services.science.defenses.free_at import FreeAt
from services.science.training.batches import Batch
from services.science.training.checkpoint import DELTA, Checkpoints
from services.science.training.process_group import ALONE, Shard
from services.science.training.settings import TrainingSettings
from tests.contracts.defense_contract import DefenseContract, finished, make_run
from tests.services.science.defenses.marked import marked, network

EPSILON = 8 / 255


class TestFreeAt(DefenseContract):
    defense = FreeAt(replays=2)
    epochs = 4


class TestFreeAtWithARest(DefenseContract):
    defense = FreeAt(replays=2)
    epochs = 3  # the last round takes one replay


def batch(size: tuple[int, ...] = (10, 12, 14), of: int = 2) -> Batch:
    items = marked()
    cut = (slice(of), slice(None), *(slice(length) for length in size))
    labels = items.labels[(slice(of), *cut[2:])]
    return Batch(items.images[cut], labels, items.brain[cut], None, (False,) * of, Shard(0, of, of))


def backward(seen: Batch) -> None:
    torch.nn.functional.cross_entropy(network()(seen.images), seen.labels).backward()


def test_one_replay_moves_the_perturbation_by_the_whole_budget() -> None:
    """Published code stepped by the floor of a number below 1: it never moved (docs/published-defects.md)."""
    replay = FreePerturbation(EPSILON, 8)
    seen = replay.on(batch())
    assert torch.equal(seen.images, batch().images)
    backward(seen)
    replay.follow(seen, ALONE)
    assert replay.delta is not None
    moved = replay.delta.abs()
    assert torch.allclose(moved[batch().brain.expand_as(moved)], torch.tensor(EPSILON))
    assert not moved[~batch().brain.expand_as(moved)].any()


def test_the_perturbation_lives_on_in_the_next_batch_and_keeps_its_budget() -> None:
    replay = FreePerturbation(EPSILON, 2)
    for _ in range(3):
        seen = replay.on(batch())
        backward(seen)
        replay.follow(seen, ALONE)
    other = replay.on(batch())
    change = (other.images - batch().images).detach()
    assert float(change.abs().max()) <= EPSILON
    assert float(change.abs().max()) > 0.99 * EPSILON


def test_it_grows_with_the_batches_and_keeps_what_lies_beside_smaller_ones() -> None:
    replay = FreePerturbation(EPSILON, 2)
    for size, of in (((6, 12, 8), 1), ((10, 8, 14), 2)):
        seen = replay.on(batch(size, of))
        backward(seen)
        replay.follow(seen, ALONE)
    assert replay.delta is not None
    assert replay.delta.shape == (2, 4, 10, 12, 14)
    brain = batch().brain[0, 0]
    assert replay.delta[0, 0, :6, 8:, :8][brain[:6, 8:, :8]].abs().min() > 0  # of the first batch alone
    assert not replay.delta[1, :, :, 8:].any()


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
