"""A sweep whose jobs have pretended to run: real parameters, rows, files and logs, without any network."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import numpy as np
from sqlalchemy import Engine

from db import jobs, logs, workers
from db.engine import write
from db.jobs import Claim
from db.rows import EvaluationRow, GateRow, PerceptibilityRow, ScoreRow
from services.artifacts import predictions
from services.artifacts.owner import mark_store
from services.artifacts.perturbations import FILE, PerturbationWriter
from services.artifacts.predictions import PredictionWriter
from services.artifacts.store import ArtifactStore
from services.datasets.dataset import Dataset
from services.datasets.spec import Cohort, JobSource
from services.datasets.synth import write_synthetic
from services.jobs.context import Outcome
from services.jobs.device.peak_memory import PeakMemory
from services.jobs.execute import commit, execute
from services.science.epsilon import format_epsilon
from services.settings import Settings
from services.sweeps.submitting.submit import prepare, submit

_SWEEP = """
name: {name}
data:
  root: {root}
  patient: {{file: {patients}}}
  split: {{folds: 2}}
models:
  small: {{architecture: unet, dims: 3, channels: [4, 8]}}
training: {{epochs: {epochs}}}
defenses:
  distillation: {{temperature: 10}}
attacks:
  fgsm: {{epsilon: [4/255, 8/255]}}
evaluation: {{access: [white-box], metrics: [dice], gates: true}}
"""

#: The patient of two cases; every other case is a patient of its own.
PATIENT = "Meyer"
REGIONS = ("WT", "TC", "ET")
_HOW = EvaluationRow("1", "brats", "original", "rule", None)


def make_data(folder: Path) -> list[str]:
    """Five cases in files, and a table that says that the first two are of one patient; returns the cases."""
    write_synthetic(folder / "data", cases=5, size=16, seed=0)
    cases = sorted(path.name for path in (folder / "data").iterdir() if path.is_dir())
    owners = {case: PATIENT if number < 2 else f"patient-{number}" for number, case in enumerate(cases)}
    table = "".join(f"{case},{patient}\n" for case, patient in owners.items())
    (folder / "patients.csv").write_text(f"case,patient\n{table}")
    return cases


def record(engine: Engine, settings: Settings, store: ArtifactStore, folder: Path, name: str, epochs: int = 1) -> None:
    """Submit a sweep of these data; another number of epochs means other networks."""
    file = folder / f"{name}.yaml"
    text = _SWEEP.format(name=name, root=folder / "data", patients=folder / "patients.csv", epochs=epochs)
    file.write_text(text)
    submit(engine, prepare(file, [], settings, engine))
    mark_store(engine, store)
    with write(engine) as connection:
        workers.register_worker(connection, incarnation=name, host="h", pid=1, process_started=0, slot=0, device="cpu")


def claim(engine: Engine, owner: str) -> Claim | None:
    """The next job that is ready."""
    with write(engine) as connection:
        return jobs.claim(connection, owner=owner, lease_s=60)


def run(engine: Engine, settings: Settings, store: ArtifactStore, folder: Path, name: str, *, most: int = 1000) -> int:
    """Every job that is ready, one after the other, tests for real; returns how many ran."""
    for count in range(most):
        held = claim(engine, name)
        if held is None:
            return count
        if held.kind == "stats":
            report = PeakMemory("cpu")
            execute(held, engine=engine, settings=settings, device="cpu", progress=lambda step: None, memory=report)
            continue
        with write(engine) as connection:
            for piece in _said(held, settings):
                logs.append(connection, held.job_id, held.fence, piece)
        commit(engine, held, _outcome(held, settings, folder), store)
    return most


def _tested(held: Claim, settings: Settings) -> tuple[list[str], dict[str, str]]:
    cohort = Cohort(**held.params["cohort"])
    dataset = Dataset(cohort.data, JobSource(**held.source), settings.cache / "data")
    return list(dataset.parts(cohort).test), dict(dataset.patients)


def _said(held: Claim, settings: Settings) -> Iterator[str]:
    """A log in pieces that end in the middle of names."""
    for case in _tested(held, settings)[0]:
        yield f"looks at {case[:4]}"
        yield f"{case[4:]} now\n"


def _outcome(held: Claim, settings: Settings, folder: Path) -> Outcome:
    cases, patients = _tested(held, settings)
    if held.kind in ("train", "defense"):
        (folder / "weights").write_bytes(held.digest.encode())
        return Outcome(files={"weights": folder / "weights"}, summary={"loss": 0.5})
    if held.kind == "attack":
        return _attacked(held, cases, settings, folder)
    if held.kind == "gates":
        row = GateRow(gate="G1", variant="", passed=True, value=0.5, threshold=1.0, detail=f"seen on {cases[0]}")
        return Outcome(gates=[row], summary={"verdict": "passed"})
    keys = [0.0] if not held.params.get("perturbations") else [4 / 255, 8 / 255]
    rows = [
        ScoreRow(format_epsilon(key), key, case, patients[case], region, "dice", _dice(case, key), "normal", 9, 9)
        for key, case, region in product(keys, cases, REGIONS)
    ]
    summary = {"cases": len(cases), "coarse": [{"case": case} for case in cases], "raw_spans": {"t1": [1, 2, 3]}}
    summary["largest_distance_mm"] = 373.0
    path = folder / predictions.FILE
    with PredictionWriter(path) as writer:
        for case, key in product(cases, keys):
            writer.add(case, format_epsilon(key), np.full((2, 2, 2), 2, np.uint8))
    files = {path.name: path} if held.kind == "evaluate" else {}
    return Outcome(files=files, evaluation=_HOW, scores=rows, summary=summary)


def _dice(case: str, epsilon: float) -> float:
    return 0.5 + sum(map(ord, case)) % 17 / 40 - epsilon


def _attacked(held: Claim, cases: list[str], settings: Settings, folder: Path) -> Outcome:
    path = folder / FILE
    clean = np.zeros((1, 2, 2, 2), np.float32)
    keys = [format_epsilon(epsilon) for epsilon in held.params["epsilons"]]
    with PerturbationWriter(path) as writer:
        for case, key in product(cases, keys):
            writer.add(case, key, clean + np.float32(0.01), clean)
    rows = [
        PerceptibilityRow(key, epsilon, case, "t1", epsilon, 1.0, 40.0, 0.9)
        for (key, epsilon), case in product(zip(keys, held.params["epsilons"], strict=True), cases)
    ]
    return Outcome(files={FILE: path}, perceptibility=rows, summary={"short_of_aim": dict.fromkeys(keys, cases)})
