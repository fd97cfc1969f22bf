"""A training is changed through hooks alone: the loop knows none of the defenses that use them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from services.contracts.defense import finished, make_run, weights
from services.errors import RobustError
from services.science.nets.segmenter import Segmenter
from services.science.training import hooks as hooks_module
from services.science.training.batches import Batch
from services.science.training.checkpoint import Checkpoints
from services.science.training.hooks import EpochEnd, Hooks
from services.science.training.loop import train

TRAINING = Path(hooks_module.__file__).parent


class Inverting(Hooks):
    """A toy defense: inverts the altered items and trains on each batch `times` times, shifted by what it remembers."""

    altered_share = 0.5

    def __init__(self, times: int = 2, last: int = 99) -> None:
        self.times, self.last, self.ended = times, last, 0
        self.offset = torch.zeros(())
        self.seen: list[tuple[int, float]] = []

    def epochs(self, epochs: int) -> int:
        return epochs // self.times

    def images(self, batch: Batch, model: Segmenter, *, seed: int, progress: float) -> Batch:
        self.seen.append((seed, progress))
        inverted = torch.tensor(batch.altered).view(-1, *[1] * (batch.images.ndim - 1))
        return replace(batch, images=torch.where(inverted, 1 - batch.images, batch.images) * batch.brain)

    def passes(self, batch: Batch, epoch: int) -> Iterator[Batch]:
        for _ in range(self.times):
            images = (batch.images + self.offset).clamp(0, 1).requires_grad_()
            yield replace(batch, images=images)
            assert images.grad is not None
            self.offset = (self.offset + images.grad.sign().mean()).clamp(-0.1, 0.1)

    def epoch_ended(self, model: Segmenter, epoch: int) -> EpochEnd:
        self.ended = epoch
        return EpochEnd(f"offset {float(self.offset):.3f}")

    def is_over(self) -> bool:
        return self.ended >= self.last

    def state(self) -> tuple[Mapping[str, Tensor], Mapping[str, Any]]:
        return {"offset": self.offset}, {"ended": self.ended}

    def restore(self, tensors: Mapping[str, Tensor], values: Mapping[str, Any]) -> None:
        self.offset, self.ended = tensors["offset"], values["ended"]


class GoingBack(Hooks):
    """Wants the network of the epoch before, once."""

    def __init__(self, epoch: int) -> None:
        self.epoch = epoch

    def epoch_ended(self, model: Segmenter, epoch: int) -> EpochEnd:
        return EpochEnd(f"epoch {epoch}", go_back=epoch == self.epoch)


@pytest.mark.parametrize("dims", [2, 3])
def test_a_toy_defense_changes_a_training_and_resumes_it_bit_by_bit(tmp_path: Path, dims: int) -> None:
    whole, records = finished(train(make_run(tmp_path / "whole", dims, epochs=6), hooks=Inverting()))
    assert [(record.epoch, record.epochs) for record in records] == [(1, 3), (2, 3), (3, 3)]
    assert all(record.note.startswith("offset ") for record in records)
    for count in (1, 2):
        stopped = train(make_run(tmp_path / "parts", dims, epochs=6), hooks=Inverting())
        for _ in range(count):
            next(stopped)
        stopped.close()
    resumed, again = finished(train(make_run(tmp_path / "parts", dims, epochs=6), hooks=Inverting()))
    assert torch.equal(weights(whole), weights(resumed))
    assert [record.note for record in again] == [record.note for record in records]
    plain, _ = finished(train(make_run(tmp_path / "plain", dims, epochs=6)))
    assert not torch.equal(weights(whole), weights(plain))


def test_hooks_hear_the_progress_and_another_seed_at_every_step(tmp_path: Path) -> None:
    toy = Inverting(times=1)
    finished(train(make_run(tmp_path, epochs=2), hooks=toy))
    assert [progress for _, progress in toy.seen] == [0.25, 0.5, 0.75, 1.0]
    assert len({seed for seed, _ in toy.seen}) == 4


def test_hooks_end_a_training_also_one_that_is_resumed(tmp_path: Path) -> None:
    ended, records = finished(train(make_run(tmp_path, epochs=4), hooks=Inverting(times=1, last=2)))
    assert [record.epoch for record in records] == [1, 2]
    again, repeated = finished(train(make_run(tmp_path, epochs=4), hooks=Inverting(times=1, last=2)))
    assert repeated == records
    assert torch.equal(weights(ended), weights(again))


def test_going_back_takes_the_network_of_the_epoch_before(tmp_path: Path) -> None:
    training = train(make_run(tmp_path, epochs=3), hooks=GoingBack(2))
    next(training)
    before = Checkpoints(tmp_path / "train").require_newest()
    record = next(training)
    after = Checkpoints(tmp_path / "train").require_newest()
    assert (record.note, after.epoch) == ("epoch 2", 2)
    assert before.tensors.keys() == after.tensors.keys()
    assert all(torch.equal(tensor, after.tensors[name]) for name, tensor in before.tensors.items())


def test_there_is_nothing_to_go_back_to_in_the_first_epoch(tmp_path: Path) -> None:
    with pytest.raises(RobustError, match="no whole checkpoint to go back to"):
        next(train(make_run(tmp_path), hooks=GoingBack(1)))


def test_nothing_in_the_folder_of_the_loop_imports_a_defense_or_an_attack() -> None:
    imported = set()
    for file in TRAINING.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.ImportFrom):
                imported |= {f"{node.module}.{alias.name}" for alias in node.names}
            elif isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
    assert "services.science.training.hooks.Hooks" in imported
    above = ("services.science.defenses", "services.science.attacks", "services.science.attacking")
    assert [name for name in sorted(imported) if name.startswith(above)] == []
