"""Several processes train one network: real ones, started by torchrun, over gloo on this machine."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import psutil
import pytest
import torch
from torch import Tensor

from services.artifacts.weights import load_model
from services.contracts.synthetic_cases import make_case
from services.datasets.dataset import Dataset
from services.datasets.describe import describe_data
from services.datasets.spec import Cohort, DataSource, DataSpec, FractionSplit, Synthetic
from services.errors import BadInput
from services.jobs.context import JobContext, Outcome
from services.jobs.failures import FailureVerdict, Judged
from services.jobs.kinds._trained import Trained
from services.jobs.kinds.defense import DefenseJob
from services.jobs.kinds.train import TrainJob
from services.jobs.ranks.processes import first_signal, rank_environment
from services.jobs.ranks.rank import own_verdict
from services.jobs.ranks.train import PROGRAM, train_in_ranks
from services.outside import use_folder
from services.science import defenses, models
from services.science.nets.predict import predict_logits
from services.science.training.distributed import PeerLost
from services.science.training.settings import TrainingSettings
from services.settings import load_settings
from tests.forked import PLAIN
from tests.made_cases import job_context
from tests.services.outside.made import MODEL, write, write_all
from tests.waiting import wait_for

TORCHRUN = "services.jobs.ranks.torchrun"
SOURCE = DataSource(synthetic=Synthetic(cases=6, size=16))
SPLIT = FractionSplit(train=0.5, validation=0.34, test=0.16)


@dataclass
class World:
    """What a job is given, on real phantoms."""

    home: Path
    epochs: list[Any] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)

    def cohort(self) -> Cohort:
        found = describe_data(SOURCE, self.home / "cache" / "data")
        return Cohort(data=DataSpec(fingerprint=found.fingerprint, labels=found.scheme), split=SPLIT)

    def context(self, name: str, parent: Path | None = None) -> JobContext:
        (self.home / name).mkdir(exist_ok=True)
        return job_context(
            self.home / name,
            artifacts={"parent": str(parent)},
            open_dataset=partial(Dataset, source=SOURCE, cache=self.home / "cache" / "data"),
            record_epoch=self.epochs.append,
            source=SOURCE.model_dump(mode="json"),
            add_memory=self.memory.append,
        )


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setenv("ROBUST_HOME", str(tmp_path))
    monkeypatch.setenv("OMP_NUM_THREADS", "2")
    monkeypatch.setenv("PYTHONPATH", PLAIN)
    return World(tmp_path)


def kind(world: World, gpus: int, *, dims: int = 3, defense: dict[str, Any] | None = None, **settings: Any) -> Trained:
    common: dict[str, Any] = {
        "cohort": world.cohort(),
        "model": models.build({"name": "unet", "dims": dims, "channels": [4, 8]}).spec(),
        "training": TrainingSettings(
            **{"epochs": 2, "learning_rate": 1e-2, "precision": "float32", "gpus": gpus, **settings}
        ),
        "seed": 0,
    }
    if defense is None:
        return TrainJob(**common)
    return DefenseJob(**common, defense=defense, undefended="parent" if "mode" in defense else None)


def predicted(outcome: Outcome) -> Tensor:
    model = load_model(outcome.files["model.json"].parent)
    return predict_logits(model, torch.from_numpy(make_case(5).images))


def processes(of: psutil.Process | None = None) -> list[psutil.Process]:
    """Ranks and their torchrun that descend from this process."""
    found = []
    for child in (of or psutil.Process()).children(recursive=True):
        try:
            words = " ".join(child.cmdline())
        except psutil.Error:
            continue
        if PROGRAM in words and child.status() != psutil.STATUS_ZOMBIE:
            found.append(child)
    return found


def ranks(of: psutil.Process | None = None) -> list[psutil.Process]:
    return [process for process in processes(of) if TORCHRUN not in process.cmdline()]


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """No test may leave a process behind."""
    yield
    assert processes() == []


def assert_equal_networks(world: World, make: Callable[[int], Trained], parent: Path | None = None) -> None:
    alone = make(1).run(world.context("alone", parent))
    expected, expected_epochs = predicted(alone), list(world.epochs)
    world.epochs.clear()
    together = make(2).run(world.context("together", parent))
    # Not the weights: those before an instance norm have no gradient but rounding, which AdamW scales up.
    torch.testing.assert_close(predicted(together), expected, rtol=0, atol=1e-4)
    assert [(row.phase, row.epoch) for row in world.epochs] == [(row.phase, row.epoch) for row in expected_epochs]
    for row, wanted in zip(world.epochs, expected_epochs, strict=True):
        assert row.loss == pytest.approx(wanted.loss, rel=1e-4)
        assert row.validation_dice == pytest.approx(wanted.validation_dice, abs=1e-3)
    assert world.memory[-1] > 2 * 100 * 2**20  # both processes hold torch


def test_volumes_shared_by_two_give_the_same_network_in_every_phase(world: World) -> None:
    # Three cases in batches of two: in the last batch the first process has nothing to do.
    make = partial(kind, world, defense={"name": "distillation", "temperature": 3.0}, batch_size=2)
    assert_equal_networks(world, make)
    assert {row.phase for row in world.epochs} == {"teacher", "student"}


def test_slices_and_adversarial_copies_shared_by_two_give_the_same_network(world: World) -> None:
    parent = kind(world, 1, dims=2).run(world.context("parent")).files["model.json"].parent
    world.epochs.clear()
    static = {"name": "adversarial_training", "mode": "static"}
    assert_equal_networks(world, partial(kind, world, dims=2, defense=static, batch_size=10), parent)
    copies = sorted(file.name for file in (world.home / "together" / "copies").iterdir())
    assert copies == sorted(file.name for file in (world.home / "alone" / "copies").iterdir())


def test_a_perturbation_that_lives_on_from_batch_to_batch_is_that_of_all_processes(world: World) -> None:
    # In the last batch the first process has nothing to do, and the second one another place than before.
    assert_equal_networks(world, partial(kind, world, defense={"name": "free_at", "replays": 2}, batch_size=2))


def test_a_network_and_a_defense_from_outside_are_known_to_every_process(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("ROBUST_PLUGINS", str(write_all(tmp_path / "plugins")))
    load_settings()
    request.addfinalizer(lambda: use_folder(None))
    common = kind(world, 2, epochs=1, batch_size=2).model_copy(
        update={"model": models.build({"name": "shallow"}).spec()}
    )
    parameters = common.model_dump(include={"cohort", "model", "training", "seed"})
    made = DefenseJob(**parameters, defense=defenses.build({"name": "squeezed"}).spec(), undefended=None)
    outcome = made.run(world.context("together"))
    assert load_model(outcome.files["model.json"].parent).multiple == 1
    assert [row.epoch for row in world.epochs] == [1]


def started(world: World, made: Trained, name: str) -> Generator[Any, None, Any]:
    """A training in two processes, after its first epoch."""
    epochs = train_in_ranks(made.spec(), made.gpus, world.context(name), [])
    assert next(epochs).epoch == 1
    return epochs


def test_what_was_stopped_goes_on_from_its_checkpoint_in_one_process_or_in_two(world: World) -> None:
    make = partial(kind, world, batch_size=2, epochs=4)
    whole = predicted(make(1).run(world.context("whole")))
    epochs = started(world, make(2), "stopped")
    assert len(ranks()) == 2
    epochs.close()
    assert processes() == []
    world.epochs.clear()
    resumed = make(1).run(world.context("stopped"))
    assert [row.epoch for row in world.epochs] == [1, 2, 3, 4]
    torch.testing.assert_close(predicted(resumed), whole, rtol=0, atol=1e-4)


def test_no_process_gets_ahead_of_the_job_and_one_that_is_killed_ends_the_attempt_and_costs_no_more(
    world: World,
) -> None:
    epochs = started(world, kind(world, 2, batch_size=2, epochs=100_000), "ahead")
    pause = threading.Event()
    for _ in range(30):  # many epochs would fit into it
        assert [file.name for file in (world.home / "ahead" / "train").glob("epoch-*")] == ["epoch-000001.safetensors"]
        pause.wait(0.05)
    assert next(epochs).epoch == 2
    ranks()[1].kill()
    with pytest.raises(Judged, match="of the 2 that trained together was killed by SIGKILL while they trained") as told:
        list(epochs)
    assert (told.value.verdict.kind, told.value.verdict.retry) == ("lost", True)
    assert processes() == []


def test_a_process_that_the_kernel_ended_for_memory_is_told_from_one_that_somebody_killed(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.jobs.ranks.processes.count_kernel_kills", itertools.count().__next__)
    epochs = started(world, kind(world, 2, batch_size=2, epochs=100_000), "killed")
    ranks()[1].kill()
    with pytest.raises(Judged, match="was killed by SIGKILL while they trained, by the kernel: memory ran") as told:
        list(epochs)
    assert (told.value.verdict.kind, told.value.verdict.retry) == ("kernel_kill", True)


def test_the_kernel_is_not_blamed_for_a_process_that_ended_otherwise_while_it_killed_others(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.jobs.ranks.processes.count_kernel_kills", itertools.count().__next__)
    epochs = started(world, kind(world, 2, batch_size=2, epochs=100_000), "crashed")
    ranks()[1].send_signal(signal.SIGSEGV)
    with pytest.raises(Judged, match="was killed by SIGSEGV while they trained") as told:
        list(epochs)
    assert told.value.verdict.kind == "lost"


@pytest.mark.parametrize(
    ("signals", "first"),
    [
        ([], None),
        (["SIGKILL"], "SIGKILL"),
        (["SIGKILL", "SIGTERM"], "SIGKILL"),  # torchrun ended the other before it noticed
        (["SIGABRT", "SIGKILL"], "SIGKILL"),  # the other noticed first, and has the lower rank
        (["SIGSEGV", "SIGABRT"], "SIGSEGV"),
        (["SIGTERM", "SIGKILL"], "SIGTERM"),  # torchrun had to kill the other
        (["SIGABRT", "SIGTERM", "SIGKILL"], "SIGABRT"),
        (["SIGABRT", "SIGABRT"], "SIGABRT"),
    ],
)
def test_the_signal_that_ended_the_first_process_is_told_from_those_of_the_processes_that_ended_after_it(
    signals: list[str], first: str | None
) -> None:
    found = first_signal([signal.Signals[name] for name in signals])
    assert found == (first and signal.Signals[first])


#: No machine has this memory: torch says so itself.
HUGE = "body(self, anatomy):\n        import torch\n        from torch import nn\n\n        torch.empty(2**50)\n"


def test_an_error_in_a_process_is_the_jobs_own(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    huge = MODEL.replace("body(self, anatomy):\n        from torch import nn\n", HUGE)
    monkeypatch.setenv("ROBUST_PLUGINS", str(write(tmp_path / "plugins" / "models" / "huge.py", huge).parents[1]))
    load_settings()
    request.addfinalizer(lambda: use_folder(None))
    made = kind(world, 2, batch_size=2).model_copy(update={"model": models.build({"name": "huge"}).spec()})
    with pytest.raises(Judged, match="training huge ran out of memory and there is no batch to halve; set a") as told:
        list(train_in_ranks(made.spec(), made.gpus, world.context("huge"), []))
    assert (told.value.verdict.kind, told.value.verdict.retry) == ("out_of_memory", False)


ORPHAN = """
import sys
from tests.services.jobs.ranks.test_train import World, kind, train_in_ranks
from pathlib import Path
world = World(Path(sys.argv[1]))
made = kind(world, 2, batch_size=2, epochs=100_000)
list(train_in_ranks(made.spec(), made.gpus, world.context("orphans"), []))
"""


@pytest.mark.parametrize("victim", ["the job", "torchrun"])
def test_no_process_outlives_its_job_or_torchrun(world: World, victim: str) -> None:
    job = subprocess.Popen([sys.executable, "-c", ORPHAN, str(world.home)], start_new_session=True)
    try:
        of = psutil.Process(job.pid)
        wait_for(lambda: (world.home / "orphans" / "train").is_dir())
        everyone = processes(of)
        assert len(everyone) == 3
        (torchrun,) = set(everyone) - set(ranks(of))
        os.kill(job.pid if victim == "the job" else torchrun.pid, signal.SIGKILL)
        _, alive = psutil.wait_procs(everyone, timeout=30)
        assert alive == []
        job.wait(30)
    finally:
        job.kill()
        job.wait()


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Connection closed by peer [127.0.0.1]:1234", None),
        (
            "NCCL error: ncclRemoteError: A call failed possibly due to a network error or a remote process exiting",
            None,
        ),
        ("NCCL error in: ProcessGroupNCCL.cpp:3690, unhandled cuda error, NCCL version 2.27.5", "cuda"),
        ("CUDA error: an illegal memory access was encountered", "cuda"),
        ("NCCL error: Failed to CUDA calloc async 608 bytes: out of memory", "out_of_memory"),
    ],
)
def test_a_process_speaks_of_its_own_gpu_and_not_of_others_that_are_gone(said: str, kind: str | None) -> None:
    lost = PeerLost(said)
    lost.__cause__ = RuntimeError(said)
    verdict = own_verdict(lost, 1)
    assert (verdict and verdict.kind) == kind
    assert own_verdict(BadInput("a mistake"), 1) == FailureVerdict("bad_input", "a mistake", retry=False)


def test_a_slot_with_too_few_gpus_is_told_to_the_user(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "3")
    context = replace(world.context("few"), device="cuda")
    with pytest.raises(BadInput, match=r"gpus is 2 but this slot owns 1: start workers with --gpus-per-slot 2"):
        next(train_in_ranks(kind(world, 2, batch_size=2).spec(), 2, context, []))


def test_processes_share_out_the_threads_of_their_slot() -> None:
    assert rank_environment({"OMP_NUM_THREADS": "8"}, 2)["OMP_NUM_THREADS"] == "4"
    assert rank_environment({"OMP_NUM_THREADS": "1"}, 2)["MKL_NUM_THREADS"] == "1"
    assert rank_environment({"OMP_NUM_THREADS": " 8, 2"}, 2)["OMP_NUM_THREADS"] == "4"
    for nothing in ({}, {"OMP_NUM_THREADS": "all"}, {"OMP_NUM_THREADS": "-1"}, {"OMP_NUM_THREADS": ""}):
        assert int(rank_environment(nothing, 1)["OPENBLAS_NUM_THREADS"]) == len(os.sched_getaffinity(0))
