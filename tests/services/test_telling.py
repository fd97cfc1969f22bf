"""Long work tells what it does, and progress of a job carries it."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import nn

from services.datasets.fingerprint import hash_files
from services.jobs import reporting
from services.jobs.context import Progress
from services.jobs.reporting import Reporter, count_passes
from services.telling import listening, tell


def test_nobody_has_to_listen() -> None:
    tell("something")


def test_hashing_tells_how_far_it_is(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_text(name)
    told: list[str] = []
    with listening(told.append):
        hash_files([tmp_path / name for name in "abc"], tmp_path / "memory.json")
    assert told[0] == "hashing files: 0 of 3"
    assert len(told) == 3


def test_what_is_told_becomes_a_detail_of_the_last_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "_PAUSE_S", -1.0)
    reported: list[Progress] = []
    reporter = Reporter(reported.append)
    reporter.detail("reading case a")
    reporter(Progress(3, 8, "case", "b: step 0 of 1"))
    network = nn.Identity()
    count_passes(network)
    with listening(reporter.detail):
        for _ in range(2):
            network(torch.zeros(1))
    assert [progress.detail for progress in reported] == [
        *("reading case a", "b: step 0 of 1"),
        *("b: step 0 of 1, 1 passes", "b: step 0 of 1, 2 passes"),
    ]
    assert (reported[-1].done, reported[-1].total) == (3, 8)


def test_words_that_follow_too_soon_are_left_out() -> None:
    reported: list[Progress] = []
    reporter = Reporter(reported.append)
    for number in range(1000):
        reporter.detail(str(number))
    assert len(reported) < 100
