"""A training that is interrupted on one machine goes on, on another, from where it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from db import jobs, workers
from db.engine import make_engine, read, write
from db.jobs import Claim
from db.models import Artifact
from db.schema import upgrade
from db.sweeps import record_sweep
from services.artifacts.store import open_store
from services.datasets.sources import open_source
from services.datasets.spec import Cohort, DataSource, DataSpec, FoldSplit, Synthetic
from services.jobs.context import Progress
from services.jobs.device.peak_memory import PeakMemory
from services.jobs.execute import execute
from services.jobs.kinds.train import TrainJob
from services.science import models
from services.science.training.settings import TrainingSettings
from services.settings import Settings

SOURCE = DataSource(synthetic=Synthetic(cases=2, size=16))
EPOCHS = 4


class Killed(Exception):
    """Stands for the end of a machine."""


def claim_training(engine: Engine, folder: Path) -> Claim:
    """Record one training if it is not there, and claim it."""
    data = DataSpec(fingerprint=open_source(SOURCE, None, folder).fingerprint, labels="brats")
    kind = TrainJob(
        cohort=Cohort(data=data, split=FoldSplit(folds=2)),
        model=models.build({"name": "unet", "channels": [4, 8]}).spec(),
        training=TrainingSettings(epochs=EPOCHS),
        seed=0,
    )
    row = {"family": None, "kind": "train", "label": "t", "gpus": 0, "priority": 0, "digest": kind.digest()}
    row |= {"params": kind.model_dump(mode="json"), "source": SOURCE.model_dump(mode="json")}
    with write(engine) as connection:
        record_sweep(connection, name="s", document={}, jobs=[row], parents={kind.digest(): ()}, cells=[])
        jobs.promote(connection, jobs.Job.id > 0)
        found = jobs.claim(connection, owner="w", lease_s=600)
    assert found is not None
    return found


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    engine = make_engine(f"sqlite:///{tmp_path / 'moving.db'}")
    upgrade(engine)
    with write(engine) as connection:
        workers.register_worker(connection, incarnation="w", host="h", pid=1, process_started=0.0, slot=0, device="cpu")
    return engine


def run(engine: Engine, claim: Claim, settings: Settings, *, epochs: int = EPOCHS) -> list[int]:
    """An attempt on the machine of these settings, which ends after so many epochs; returns those it reported."""
    reported: list[int] = []

    def report(progress: Progress) -> None:
        if progress.done in (0, *reported[-1:]):  # what is being done before the next epoch ends
            return
        reported.append(progress.done)
        if len(reported) == epochs < EPOCHS:
            raise Killed

    memory = PeakMemory("cpu")
    memory.begin()
    execute(claim, engine=engine, settings=settings, device="cpu", progress=report, memory=memory)
    return reported


def weights(engine: Engine) -> str:
    with read(engine) as connection:
        return connection.execute(select(Artifact.sha256).where(Artifact.name == "weights.safetensors")).scalar_one()


def test_another_machine_goes_on_and_ends_with_the_weights_of_an_uninterrupted_training(
    engine: Engine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared = str(tmp_path / "shared")
    first = Settings(home=tmp_path / "first", artifacts=shared, checkpoint_s=0)
    second = Settings(home=tmp_path / "second", artifacts=shared, checkpoint_s=0)
    claim = claim_training(engine, tmp_path)
    with pytest.raises(Killed):
        run(engine, claim, first, epochs=3)
    with write(engine) as connection:
        jobs.release(connection, claim, blame=None, max_attempts=3)
        again = jobs.claim(connection, owner="w", lease_s=600)
    assert again is not None
    capsys.readouterr()
    assert run(engine, again, second) == [1, 2, 3, 4]  # those of the first machine come again
    assert "goes on from checkpoints of another attempt (00000001-00000003)" in capsys.readouterr().out
    assert [entry.path for entry in open_store(second).entries()] == [f"{claim.digest}/2"]
    interrupted = weights(engine)

    whole = make_engine(f"sqlite:///{tmp_path / 'whole.db'}")
    upgrade(whole)
    with write(whole) as connection:
        workers.register_worker(connection, incarnation="w", host="h", pid=1, process_started=0.0, slot=0, device="cpu")
    run(whole, claim_training(whole, tmp_path), Settings(home=tmp_path / "third"))
    assert weights(whole) == interrupted


def test_a_store_of_one_machine_gets_no_checkpoints(engine: Engine, tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "only", checkpoint_s=0)
    with pytest.raises(Killed):
        run(engine, claim_training(engine, tmp_path), settings, epochs=2)
    assert open_store(settings).entries() == []
