from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from services.contracts.synthetic_cases import make_case
from services.errors import BadInput, RobustError
from services.science import defenses, models
from services.science.nets.predict import predict_logits
from services.science.nets.segmenter import Segmenter
from services.science.training.loop import TrainingRun, train
from services.science.training.settings import EpochRecord, TrainingSettings

UNET = {"name": "unet", "channels": [4, 8]}
UNET_2D = {"name": "unet", "dims": 2, "channels": [4, 8]}
DYNUNET = {"name": "dynunet", "filters": [4, 8, 8], "deep_supervision": 1}
PATCHES = {"patch_size": (8, 12, 8), "batch_size": 2}


def make_run(folder: Path, spec: dict[str, object] = UNET, seed: int = 0, **settings: object) -> TrainingRun:
    """A run over three small cases with one for validation."""
    return TrainingRun(
        model=models.build(spec),
        settings=TrainingSettings.model_validate({"epochs": 4, "learning_rate": 1e-2, **settings}),
        cases=[make_case(number) for number in range(3)],
        validation=[make_case(9)],
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


def stop_after(epochs: Generator[EpochRecord, None, Segmenter], count: int) -> None:
    """Kill a training right after its `count`th epoch was reported."""
    for _ in range(count):
        next(epochs)
    epochs.close()


VARIANTS = [(UNET, {}), (UNET, PATCHES), (UNET_2D, {}), (DYNUNET, {"precision": "bfloat16"})]


@pytest.mark.parametrize(("spec", "settings"), VARIANTS, ids=["volumes", "patches", "slices", "deep supervision"])
def test_a_resumed_training_ends_with_the_weights_of_an_uninterrupted_one(
    tmp_path: Path, spec: dict[str, object], settings: dict[str, object]
) -> None:
    whole, records = finished(train(make_run(tmp_path / "a", spec, **settings)))
    for epochs in (1, 3):  # killed twice; the second attempt reports the epochs of the first again
        stop_after(train(make_run(tmp_path / "b", spec, **settings)), epochs)
    resumed, again = finished(train(make_run(tmp_path / "b", spec, **settings)))
    assert torch.equal(weights(whole), weights(resumed))
    assert [record.loss for record in again] == [record.loss for record in records]
    assert [record.epoch for record in again] == [1, 2, 3, 4]


def test_a_damaged_newest_checkpoint_costs_one_epoch_and_nothing_else(tmp_path: Path) -> None:
    whole, _ = finished(train(make_run(tmp_path / "a")))
    stop_after(train(make_run(tmp_path / "b")), 3)
    newest = max((tmp_path / "b" / "train").glob("epoch-*"))
    newest.write_bytes(newest.read_bytes()[:-100])
    resumed, _ = finished(train(make_run(tmp_path / "b")))
    assert torch.equal(weights(whole), weights(resumed))


def test_a_finished_training_only_loads(tmp_path: Path) -> None:
    model, records = finished(train(make_run(tmp_path)))
    again, repeated = finished(train(make_run(tmp_path)))
    assert torch.equal(weights(model), weights(again))
    assert repeated == records


def test_the_seed_decides_the_weights_and_the_global_generators_do_not(tmp_path: Path) -> None:
    torch.manual_seed(1)
    first, _ = finished(train(make_run(tmp_path / "a")))
    torch.manual_seed(2)
    same, _ = finished(train(make_run(tmp_path / "b")))
    other, _ = finished(train(make_run(tmp_path / "c", seed=1)))
    assert torch.equal(weights(first), weights(same))
    assert not torch.equal(weights(first), weights(other))


@pytest.mark.parametrize("loss", ["ce", "dice", "dice_ce"])
@pytest.mark.parametrize("spec", [UNET, UNET_2D, DYNUNET], ids=["3-D", "2-D", "deep supervision"])
def test_training_reduces_the_loss(tmp_path: Path, spec: dict[str, object], loss: str) -> None:
    _, records = finished(train(make_run(tmp_path, spec, loss=loss, epochs=16)))
    assert records[-1].loss < 0.85 * records[0].loss


def test_a_network_learns_to_segment(tmp_path: Path) -> None:
    spec = {"name": "unet", "channels": [8, 16, 32]}
    _, records = finished(train(make_run(tmp_path, spec, epochs=40, learning_rate=2e-2, precision="float32")))
    assert records[-1].validation_dice is not None
    assert records[-1].validation_dice > 0.6


def test_records_tell_where_the_training_is(tmp_path: Path) -> None:
    _, records = finished(train(make_run(tmp_path)))
    assert [(record.phase, record.epoch, record.epochs) for record in records] == [
        ("train", n, 4) for n in (1, 2, 3, 4)
    ]
    rates = [record.learning_rate for record in records]
    assert max(rates) <= 1e-2
    assert rates[-1] < max(rates)
    assert all(record.seconds > 0 and 0 <= (record.validation_dice or 0) <= 1 for record in records)


def test_without_validation_cases_there_is_no_validation_dice(tmp_path: Path) -> None:
    run = make_run(tmp_path, epochs=1)
    run = TrainingRun(run.model, run.settings, run.cases, [], run.seed, run.device, run.folder)
    _, (record,) = finished(train(run))
    assert record.validation_dice is None


def test_the_normalisation_comes_from_the_brain_of_the_training_cases(tmp_path: Path) -> None:
    run = make_run(tmp_path, epochs=1)
    model, _ = finished(train(run))
    voxels = np.concatenate([case.images[:, case.brain] for case in run.cases], axis=1)
    np.testing.assert_allclose(model.mean, voxels.mean(1), rtol=1e-5)
    np.testing.assert_allclose(model.std, voxels.std(1), rtol=1e-4)


@pytest.mark.parametrize("defense", [None, {"name": "adversarial_training", "mode": "online", "ratio": 0.7}])
@pytest.mark.parametrize("spec", [UNET, UNET_2D], ids=["3-D", "2-D"])
def test_half_the_batch_at_a_time_gives_the_same_network(
    tmp_path: Path, spec: dict[str, object], defense: dict[str, object] | None
) -> None:
    def predicted(divisor: int) -> Tensor:
        run = make_run(tmp_path / str(divisor), spec, batch_size=3, precision="float32")
        run = replace(run, batch_divisor=divisor)
        model, _ = finished(defenses.build(defense).defend(run) if defense else train(run))
        return predict_logits(model, torch.from_numpy(make_case(5).images))

    # Not the weights: those before an instance norm have no gradient but rounding, which AdamW scales up.
    torch.testing.assert_close(predicted(2), predicted(1), rtol=0, atol=1e-4)


def test_no_cases_is_a_clear_error(tmp_path: Path) -> None:
    run = make_run(tmp_path)
    empty = TrainingRun(run.model, run.settings, [], [], 0, "cpu", tmp_path)
    with pytest.raises(BadInput, match="at least one case"):
        next(train(empty))


def test_a_loss_that_is_not_finite_stops_the_training(tmp_path: Path) -> None:
    def broken(logits: Tensor, labels: Tensor, soft_logits: Tensor | None) -> Tensor:
        return logits.sum() * float("nan")

    with pytest.raises(RobustError, match="not finite in epoch 1"):
        next(train(make_run(tmp_path), objective=broken))
