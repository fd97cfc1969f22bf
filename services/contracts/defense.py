"""What every defense must keep: the test class of each inherits this one."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
import torch
from torch import Tensor

from services.artifacts.weights import load_model, save_model
from services.contracts.synthetic_cases import make_case
from services.science import attacks, defenses, models
from services.science.defenses.base import Defense
from services.science.nets.predict import predict_logits
from services.science.nets.segmenter import Segmenter
from services.science.training.loop import TrainingRun
from services.science.training.settings import EpochRecord, TrainingSettings

EPOCHS = 2


def make_run(folder: Path, dims: int = 3, seed: int = 0, epochs: int = EPOCHS) -> TrainingRun:
    """A run over two small cases."""
    return TrainingRun(
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
    epochs: ClassVar[int] = EPOCHS  # of the settings
    reported: ClassVar[int] = EPOCHS  # of each phase

    def run(self, folder: Path, dims: int, seed: int = 0) -> TrainingRun:
        return make_run(folder, dims, seed, self.epochs)

    def defend(self, run: TrainingRun) -> Generator[EpochRecord, None, Segmenter]:
        twin = run.model.build(seed=7) if self.defense.needs_undefended else None
        return self.defense.defend(run, twin)

    def test_every_phase_reports_every_epoch(self, tmp_path: Path, dims: int) -> None:
        _, records = finished(self.defend(self.run(tmp_path, dims)))
        expected = [(phase, epoch) for phase in self.defense.phases for epoch in range(1, self.reported + 1)]
        assert [(record.phase, record.epoch) for record in records] == expected

    def test_the_result_is_a_network_like_any_other(self, tmp_path: Path, dims: int) -> None:
        run = self.run(tmp_path, dims)
        model, _ = finished(self.defend(run))
        assert isinstance(model, Segmenter)
        assert not model.training
        assert set(model.state_dict()) == set(run.model.build().state_dict())
        assert all(parameter.requires_grad for parameter in model.parameters())

    def test_killed_after_any_epoch_and_resumed_it_ends_with_the_same_weights(self, tmp_path: Path, dims: int) -> None:
        whole, records = finished(self.defend(self.run(tmp_path / "whole", dims)))
        for count in range(1, len(records)):
            stopped = self.defend(self.run(tmp_path / "parts", dims))
            for _ in range(count):
                next(stopped)
            stopped.close()
        resumed, _ = finished(self.defend(self.run(tmp_path / "parts", dims)))
        assert torch.equal(weights(whole), weights(resumed))

    def test_the_seed_decides_the_weights(self, tmp_path: Path, dims: int) -> None:
        first, _ = finished(self.defend(self.run(tmp_path / "a", dims)))
        same, _ = finished(self.defend(self.run(tmp_path / "b", dims)))
        other, _ = finished(self.defend(self.run(tmp_path / "c", dims, seed=1)))
        assert torch.equal(weights(first), weights(same))
        assert not torch.equal(weights(first), weights(other))

    def test_the_spec_rebuilds_the_plugin(self, dims: int) -> None:
        assert defenses.build(self.defense.spec()) == self.defense

    def test_half_the_batch_at_a_time_gives_the_same_network(self, tmp_path: Path, dims: int) -> None:
        def predicted(divisor: int) -> Tensor:
            run = self.run(tmp_path / str(divisor), dims)
            settings = run.settings.model_copy(update={"precision": "float32", "batch_size": 3})
            model, _ = finished(self.defend(replace(run, settings=settings, batch_divisor=divisor)))
            return predict_logits(model, torch.from_numpy(run.cases[0].images))

        # Not the weights: those before an instance norm have no gradient but rounding, which AdamW scales up. And only
        # nearly: where an attacker's gradient is 0 but for rounding, its sign is anything.
        torch.testing.assert_close(predicted(2), predicted(1), rtol=0, atol=5e-3)

    def test_a_stored_network_predicts_what_the_trained_one_does(self, tmp_path: Path, dims: int) -> None:
        run = self.run(tmp_path / "run", dims)
        model, _ = finished(self.defend(run))
        save_model(tmp_path / "model", run.model.spec(), model)
        images = torch.from_numpy(run.cases[0].images)
        assert torch.equal(predict_logits(load_model(tmp_path / "model"), images), predict_logits(model, images))

    def test_what_it_says_about_attacks_that_know_it_are_parameters_of_attacks(self, dims: int) -> None:
        for change in self.defense.adaptive():
            assert attacks.build({"name": "apgd", **change}) != attacks.build({"name": "apgd"})
