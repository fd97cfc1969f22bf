"""What every defense must keep: the test class of each inherits this one."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import ClassVar

import pytest
import torch
from torch import Tensor

from services.science import defenses, models
from services.science.defenses.base import Defense
from services.science.nets.segmenter import Segmenter
from services.science.train import Run
from services.science.training import EpochRecord, TrainingSettings
from tests.synthetic_cases import make_case

EPOCHS = 2


def make_run(folder: Path, dims: int = 3, seed: int = 0, epochs: int = EPOCHS) -> Run:
    """A run over two small cases."""
    return Run(
        model=models.build({"name": "unet", "dims": dims, "channels": [4, 8]}),
        settings=TrainingSettings(epochs=epochs, learning_rate=1e-2),
        cases=[make_case(number, (10, 12, 14)) for number in range(2)],
        validation=[],
        seed=seed,
        device="cpu",
        folder=folder,
    )


def finished(epochs: Generator[EpochRecord, None, Segmenter]) -> tuple[Segmenter, list[EpochRecord]]:
    """The network and the records of a training run to its end."""
    records = []
    while True:
        try:
            records.append(next(epochs))
        except StopIteration as end:
            return end.value, records


def weights(model: Segmenter) -> Tensor:
    """Everything in the network as one vector."""
    return torch.cat([tensor.flatten() for tensor in model.state_dict().values()])


@pytest.mark.parametrize("dims", [2, 3])
class DefenseContract:
    """`defense` is the plug-in under test."""

    defense: ClassVar[Defense]

    def defend(self, run: Run) -> Generator[EpochRecord, None, Segmenter]:
        twin = run.model.build(seed=7) if self.defense.needs_undefended else None
        return self.defense.defend(run, twin)

    def test_every_phase_reports_every_epoch(self, tmp_path: Path, dims: int) -> None:
        _, records = finished(self.defend(make_run(tmp_path, dims)))
        expected = [(phase, epoch) for phase in self.defense.phases for epoch in range(1, EPOCHS + 1)]
        assert [(record.phase, record.epoch) for record in records] == expected

    def test_the_result_is_a_network_like_any_other(self, tmp_path: Path, dims: int) -> None:
        run = make_run(tmp_path, dims)
        model, _ = finished(self.defend(run))
        assert isinstance(model, Segmenter)
        assert not model.training
        assert set(model.state_dict()) == set(run.model.build().state_dict())
        assert all(parameter.requires_grad for parameter in model.parameters())

    def test_killed_after_any_epoch_and_resumed_it_ends_with_the_same_weights(self, tmp_path: Path, dims: int) -> None:
        whole, records = finished(self.defend(make_run(tmp_path / "whole", dims)))
        for count in range(1, len(records)):
            stopped = self.defend(make_run(tmp_path / "parts", dims))
            for _ in range(count):
                next(stopped)
            stopped.close()
        resumed, _ = finished(self.defend(make_run(tmp_path / "parts", dims)))
        assert torch.equal(weights(whole), weights(resumed))

    def test_the_seed_decides_the_weights(self, tmp_path: Path, dims: int) -> None:
        first, _ = finished(self.defend(make_run(tmp_path / "a", dims)))
        same, _ = finished(self.defend(make_run(tmp_path / "b", dims)))
        other, _ = finished(self.defend(make_run(tmp_path / "c", dims, seed=1)))
        assert torch.equal(weights(first), weights(same))
        assert not torch.equal(weights(first), weights(other))

    def test_the_spec_rebuilds_the_plugin(self, dims: int) -> None:
        assert defenses.build(self.defense.spec()) == self.defense
