from __future__ import annotations

import json
import os
import platform
import subprocess
import sys

import pytest

from services.jobs.device.kept_memory import TUNABLES, keeping_memory

#: Like two jobs: what the first one frees, and what the second is said to have had at most.
TWO_JOBS = """
import json
import numpy as np
from services.jobs.device.kept_memory import KeptMemory, _resident
from services.jobs.device.peak_memory import PeakMemory
kept, peak = KeptMemory(), PeakMemory("cpu")
tensors = [np.ones(40 << 17) for _ in range(5)]  # of 40 MiB
del tensors
found = {"freed": _resident()}
kept.give_back()
peak.begin()
found |= {"given_back": _resident(), "second_peak": peak.read()}
print(json.dumps(found))
"""
MIB = 1 << 20


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library")
def test_freed_memory_stays_until_the_job_has_ended_and_counts_for_no_other() -> None:
    environment = os.environ | keeping_memory({})
    answer = subprocess.run(
        [sys.executable, "-c", TWO_JOBS], env=environment, capture_output=True, text=True, check=True
    )
    found = json.loads(answer.stdout)
    assert found["freed"] > 200 * MIB
    assert found["given_back"] < 150 * MIB
    assert found["second_peak"] < 150 * MIB


def test_tunables_that_are_set_already_stay() -> None:
    own = {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX512F:glibc.malloc.trim_threshold=1000"}
    parts = set(keeping_memory(own)["GLIBC_TUNABLES"].split(":"))
    assert parts == {
        "glibc.cpu.hwcaps=-AVX512F",
        "glibc.malloc.trim_threshold=1000",
        f"glibc.malloc.mmap_threshold={TUNABLES['glibc.malloc.mmap_threshold']}",
    }
