"""One job for people: times of the calendar, words of the docs, and the loss as a line of characters."""

from __future__ import annotations

import math

import pytest
from sqlalchemy import Engine, insert

from db.engine import write
from db.models import Epoch, Job
from services.reports.job_page import curve, job_tables
from services.sweeps.progress.status import show_job


def test_a_curve_begins_high_and_ends_low_and_is_no_wider_than_asked() -> None:
    assert curve([8, 7, 6, 5, 4, 3, 2, 1]) == "█▇▆▅▄▃▂▁"
    falling = curve([1 / (epoch + 1) for epoch in range(1000)], 48)
    assert (len(falling), falling[0], falling[-1]) == (48, "█", "▁")
    assert curve([0.5, 0.5]) == "▁▁"
    assert curve([1.0, math.nan, 0.0])[1] == "×"
    assert curve([math.nan]) == ""


@pytest.mark.parametrize("state", ["done", "failed", "running"])
def test_a_page_tells_times_needs_parameters_and_the_loss(sqlite_engine: Engine, state: str) -> None:
    with write(sqlite_engine) as connection:
        row = {"id": 7, "digest": "d" * 64, "kind": "train", "label": "train net", "source": {"root": "/data"}}
        params = {"training": {"epochs": 3, "learning_rate": 0.005}, "epsilon": 8 / 255}
        times = {"created_at": 0.0, "started_at": 60.0, "finished_at": None if state == "running" else 90.5}
        error = "it broke" if state == "failed" else None
        connection.execute(insert(Job).values(**row, **times, params=params, state=state, fence=2, error=error))
        for epoch, loss in enumerate((2.0, 1.0, 0.5), start=1):
            values = {"epochs": 3, "validation_dice": None, "learning_rate": 0.1, "seconds": 1.0}
            connection.execute(insert(Epoch).values(job_id=7, phase="train", epoch=epoch, loss=loss, **values))
    about, *others = job_tables(sqlite_engine, show_job(sqlite_engine, "7"))
    page = {row[0]: row[1] for row in about.rows}
    assert about.title == "job 7: train net"
    assert (page["submitted"], page["started"]) == ("1970-01-01T00:00:00Z", "1970-01-01T00:01:00Z")
    assert page.get("took") == (None if state == "running" else "30.5 s")
    assert page.get("error") == error
    assert page["claims (fence)"].startswith("2: ")
    assert page["queue"] == "cpu"
    assert page["loss"].splitlines() == ["█▃▁", "2.000 in epoch 1, 0.500 in epoch 3 of 3, lowest 0.500"]
    parameters = dict(next(table for table in others if table.title == "parameters").rows)
    assert parameters == {"training.epochs": "3", "training.learning_rate": "0.005", "epsilon": "8/255"}
