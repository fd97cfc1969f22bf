"""FGSM from a random start, and the guard that ends a training which only learns to stop that."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path

import pytest
import torch

from services.contracts.defense import DefenseContract, finished, make_run
from services.errors import RobustError
from services.science.defenses._overfitting_guard import OverfittingGuard, RobustScores
from services.science.defenses.fast_at import FastAt
from services.science.nets.segmenter import Segmenter
from services.science.training.checkpoint import Checkpoints
from services.science.training.settings import EpochRecord
from tests.services.science.defenses.step_items import change, network, step_items

GOOD, BETTER, BROKEN = RobustScores(0.5, 0.45), RobustScores(0.6, 0.5), RobustScores(0.8, 0.2)

Found = Callable[[Sequence[RobustScores]], None]


class TestFastAt(DefenseContract):
    defense = FastAt()


def test_one_step_of_more_than_the_budget_from_a_random_start_ends_in_the_budget() -> None:
    items = step_items()
    moved = change(FastAt(epsilon=0.1).adversary(network(), items), items)
    assert float(moved.max()) <= 0.1
    # A start in [-eps, eps] and a step of 1.25 eps: most values end on the rim, and those at the other end do not.
    free = items.brain & (items.images > 0.1) & (items.images < 0.9)
    assert 0.5 < float((moved[free] > 0.0999).double().mean()) < 0.95


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Found:
    """Lets the guard of a training find what is given, epoch by epoch."""

    def inject(checks: Sequence[RobustScores]) -> None:
        script = iter(checks)
        monkeypatch.setattr(OverfittingGuard, "check", lambda *_, **__: next(script))

    return inject


def epochs(folder: Path, dims: int = 3) -> Generator[EpochRecord, None, Segmenter]:
    return FastAt().defend(make_run(folder, dims, epochs=6))


@pytest.mark.parametrize("dims", [2, 3])
def test_a_collapse_ends_the_training_with_the_network_of_the_epoch_before(
    tmp_path: Path, dims: int, found: Found
) -> None:
    found([GOOD, BETTER, BROKEN])
    training = epochs(tmp_path, dims)
    next(training)
    next(training)
    kept = Checkpoints(tmp_path / "train").find_newest()
    model, records = finished(training)
    assert [record.epoch for record in records] == [3]
    assert records[0].note == "FGSM 0.800, PGD-5 0.200: collapsed, back to epoch 2"
    assert kept is not None
    for name, tensor in model.state_dict().items():
        assert torch.equal(tensor, kept.tensors[f"model.{name}"])


@pytest.mark.parametrize("killed_after", [1, 2, 3])
def test_killed_after_any_epoch_a_collapsing_training_ends_with_the_same_network(
    tmp_path: Path, killed_after: int, found: Found
) -> None:
    script = [GOOD, BETTER, BROKEN]
    found(script)
    whole, records = finished(epochs(tmp_path / "whole"))
    found(script)
    stopped = epochs(tmp_path / "parts")
    for _ in range(killed_after):
        next(stopped)
    stopped.close()
    found(script[killed_after:])
    resumed, again = finished(epochs(tmp_path / "parts"))
    assert [(record.epoch, record.note) for record in again] == [(record.epoch, record.note) for record in records]
    assert all(torch.equal(one, other) for one, other in zip(whole.parameters(), resumed.parameters(), strict=True))


def test_a_collapse_in_the_first_epoch_leaves_no_network(tmp_path: Path, found: Found) -> None:
    found([BROKEN])
    with pytest.raises(RobustError, match=r"first epoch .* lower the defense's epsilon or training.learning_rate"):
        next(epochs(tmp_path))


def test_every_epoch_says_what_the_guard_found(tmp_path: Path) -> None:
    _, records = finished(FastAt().defend(make_run(tmp_path)))
    assert all(record.note.startswith("FGSM ") and "PGD-5" in record.note for record in records)
