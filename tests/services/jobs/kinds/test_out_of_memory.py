"""Jobs that do not fit into memory: what can be halved is halved, and what cannot says what to change."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from sqlalchemy import Engine
from torch import Tensor

from db.engine import read
from services.contracts.synthetic_cases import make_case
from services.datasets.spec import Cohort, DataSpec, FoldSplit
from services.errors import OutOfMemory
from services.jobs.context import Outcome
from services.jobs.device.memory_advice import advising
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.base import JobKind
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.gates import GatesJob
from services.jobs.kinds.train import TrainJob
from services.science import models
from services.science.gates.settings import GateSettings
from services.science.nets.segmenter import Segmenter
from services.science.training.settings import TrainingSettings
from tests.made_cases import FakeDataset, job_context

COHORT = Cohort(data=DataSpec(fingerprint="f", labels="internal"), split=FoldSplit(folds=2))
SAID = "CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 15.70 GiB of which 1 GiB is free"


DATASET = FakeDataset([make_case(2)], train=map(make_case, range(2)))


def limit(monkeypatch: pytest.MonkeyPatch, items: int) -> None:
    """A device with room for so many items at once."""
    forward = Segmenter.forward_deep

    def limited(self: Segmenter, images: Tensor) -> list[Tensor]:
        if len(images) > items:
            raise torch.OutOfMemoryError(SAID)
        return forward(self, images)

    monkeypatch.setattr(Segmenter, "forward_deep", limited)


def run(kind: JobKind, folder: Path, *, dims: int, divisor: int, **fields: object) -> Outcome:
    network = models.build({"name": "unet", "dims": dims, "channels": [4, 8]}).build(seed=0)
    return kind.run(
        job_context(
            folder,
            DATASET,
            artifacts={"victim": "there"},
            load_model=lambda folder: network,
            record_epoch=lambda row: None,
            batch_divisor=divisor,
            **fields,
        )
    )


def train(dims: int, **settings: object) -> TrainJob:
    model = models.build({"name": "unet", "dims": dims, "channels": [4, 8]}).spec()
    return TrainJob(cohort=COHORT, model=model, training=TrainingSettings(epochs=1, **settings), seed=0)


def attack(*epsilons: str) -> AttackJob:
    return AttackJob(cohort=COHORT, victim="victim", attack={"name": "fgsm"}, epsilons=epsilons, seed=0)


EVALUATE = EvaluateJob(cohort=COHORT, victim="victim", perturbations=None, metrics=({"name": "dice"},), regions=("WT",))

HALVES = [(train(2), 2, 8), (train(3, batch_size=2), 3, 1), (attack("8/255"), 2, 8), (EVALUATE, 2, 8)]
WHOLES = [
    (train(3), 3, "training unet"),
    (EVALUATE, 3, "predicting case case-2"),
]


@pytest.mark.parametrize(("kind", "dims", "room"), HALVES, ids=["slices", "volumes", "attack", "evaluate"])
def test_what_does_not_fit_whole_fits_in_halves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: JobKind, dims: int, room: int
) -> None:
    limit(monkeypatch, room)
    with pytest.raises(OutOfMemory) as told:
        run(kind, tmp_path, dims=dims, divisor=1)
    assert told.value.can_halve
    run(kind, tmp_path, dims=dims, divisor=2)


@pytest.mark.parametrize(("kind", "dims", "what"), WHOLES, ids=["train", "evaluate"])
def test_one_volume_cannot_be_halved_and_says_what_to_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: JobKind, dims: int, what: str
) -> None:
    limit(monkeypatch, 0)
    with pytest.raises(OutOfMemory, match=f"^{what} ran out of memory and there is no batch to halve; set a") as told:
        run(kind, tmp_path, dims=dims, divisor=1)
    assert not told.value.can_halve
    assert SAID in str(told.value)


@pytest.mark.parametrize("epsilons", [("8/255",), ("4/255", "8/255")], ids=len)
def test_an_attack_on_a_volume_is_tried_again_within_what_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, epsilons: tuple[str, ...]
) -> None:
    limit(monkeypatch, 0)
    with pytest.raises(OutOfMemory, match=r"^attacking case case-2 ran out of memory; set a coarser") as told:
        run(attack(*epsilons), tmp_path, dims=3, divisor=1)
    assert told.value.can_halve


@pytest.mark.parametrize("epsilons", [("8/255",), ("4/255", "8/255")], ids=len)
def test_within_a_budget_that_is_set_only_pieces_help(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, epsilons: tuple[str, ...]
) -> None:
    limit(monkeypatch, 0)
    with pytest.raises(OutOfMemory, match=r"^attacking case case-2 ran out of memory") as told:
        run(attack(*epsilons), tmp_path, dims=3, divisor=1, is_bounded=True)
    assert told.value.can_halve is (len(epsilons) > 1)


@pytest.mark.parametrize("is_bounded", [False, True], ids=["free", "set"])
def test_gates_are_tried_again_within_what_is_free_unless_a_budget_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlite_engine: Engine, is_bounded: bool
) -> None:
    limit(monkeypatch, 0)
    job = GatesJob(cohort=COHORT, victim="victim", scored=(), settings=GateSettings(cases=1, steps=2), seed=0)
    with pytest.raises(OutOfMemory, match=r"^checking for gradient masking ran out of memory") as told:
        run(job, tmp_path, dims=3, divisor=1, is_bounded=is_bounded, read=lambda: read(sqlite_engine))
    assert told.value.can_halve is not is_bounded


def test_who_knows_that_nothing_can_be_halved_corrects_a_budget_that_does_not() -> None:
    for can_halve in (True, False):
        with (
            pytest.raises(OutOfMemory, match=r"^memory is limited$") as told,
            advising("attacking", batch_divisor=1, can_halve=can_halve),
        ):
            raise OutOfMemory("memory is limited", can_halve=True)
        assert told.value.can_halve is can_halve


def test_a_second_time_it_says_that_halves_did_not_help(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, 4)
    with pytest.raises(OutOfMemory, match=r"even with each batch computed in 2 parts; set a smaller training.patch"):
        run(train(2), tmp_path, dims=2, divisor=2)
