"""What a job may hold: what the setting says, or what is free once it ran out."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import psutil
import pytest

from services.jobs.device import budget
from services.jobs.device.budget import open_budget
from services.jobs.device.peak_memory import PeakMemory
from services.settings import Settings

GB = 10**9


def test_a_job_takes_what_it_needs_unless_something_else_is_said() -> None:
    assert open_budget(Settings(), PeakMemory("cpu"), "cpu", halved=False) is None


def test_the_setting_bounds_every_job() -> None:
    found = open_budget(Settings(memory="6GB"), PeakMemory("cpu"), "cpu", halved=False)  # type: ignore[arg-type]
    assert found is not None
    assert found._budget == 6 * GB


def test_a_job_that_ran_out_of_memory_gets_most_of_what_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=10 * GB))
    memory = PeakMemory("cpu")
    for in_group, free in ((None, 10 * GB), (4 * GB, 4 * GB), (20 * GB, 10 * GB)):
        monkeypatch.setattr(budget, "free_in_group", lambda in_group=in_group: in_group)
        found = open_budget(Settings(), memory, "cpu", halved=True)
        assert found is not None
        assert 0.9 * free < found._budget < 0.9 * (free + 2 * memory.resident())


#: What is resident after 20 tensors of changing sizes are freed, one that was made last aside.
_LEFT = """
import sys
from services.jobs.device.peak_memory import PeakMemory
if sys.argv[1] == "bounded":
    PeakMemory("cpu").economise()
import psutil
before, kept, held = psutil.Process().memory_info().rss, [], []
for number in range(20):
    held.append(bytearray(b"x" * ((5 + number) << 20)))
    kept.append(bytearray(b"x" * 1000))
del held
print(psutil.Process().memory_info().rss - before)
"""


@pytest.mark.long
def test_within_a_budget_large_memory_goes_back_to_the_kernel_at_once() -> None:
    keeping = {"GLIBC_TUNABLES": "glibc.malloc.mmap_threshold=4294967296:glibc.malloc.trim_threshold=17179869184"}
    left = {}
    for name in ("kept", "bounded"):
        command = [sys.executable, "-c", _LEFT, name]
        left[name] = int(subprocess.run(command, env=keeping, check=True, capture_output=True).stdout)
    assert left["kept"] > 100 << 20
    assert left["bounded"] < 20 << 20
