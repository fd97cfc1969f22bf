"""Which versions and devices a sweep's jobs were computed with."""

from __future__ import annotations

import platform
from importlib.metadata import version

import pytest
import torch
from sqlalchemy import Engine, select, update

from db.engine import write
from db.models import Job
from services.jobs.computed_with import computed_with as here
from services.reports.computed_with import UNKNOWN, computed_with
from tests.db.populated import Shape, populate


def test_versions_and_processor_are_those_of_this_process() -> None:
    found = here("cpu")
    assert found["python"] == platform.python_version()
    assert {name: found[name] for name in ("torch", "numpy", "monai")} == {
        name: version(name) for name in ("torch", "numpy", "monai")
    }
    assert found["device"]
    assert platform.node() not in found.values()  # the kind of the machine, not which one


def test_a_gpu_that_cannot_be_asked_is_called_as_torch_calls_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(device: str) -> str:
        raise RuntimeError("CUDA error")

    monkeypatch.setattr(torch.cuda, "get_device_name", fail)
    assert here("cuda:7")["device"] == "cuda:7"


def test_a_row_stands_for_each_set_of_versions_and_jobs_of_before_are_said_to_have_none(engine: Engine) -> None:
    shape = Shape(folds=1, patients=2, defenses=("none",), attacks=("fgsm",), budgets=(8,), regions=("WT",), epochs=1)
    populate(engine, shape, sweeps=1)
    with write(engine) as connection:
        first, *rest = connection.scalars(select(Job.id).order_by(Job.id)).all()
        connection.execute(update(Job).values(summary=None))
        recorded = {"computed_with": {"torch": "2.13.0+cpu", "python": "3.11.7", "device": "AMD EPYC"}, "cases": 2}
        connection.execute(update(Job).where(Job.id == first).values(summary=recorded))
    assert computed_with(engine, "sweep-0") == [
        (f"{len(rest)} jobs", UNKNOWN),
        ("1 job", "torch 2.13.0+cpu, python 3.11.7; on AMD EPYC"),
    ]
