"""Case 7: clocks that are an hour off.

PostgreSQL's clock decides, so a worker's own does not matter. SQLite's clock is the machine's, the same for all its
processes; what can happen there is that it jumps, which may end leases early and costs attempts, never a job.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chaos.modes import Celery, Mode
from tests.waiting import wait_for

libfaketime = pytest.importorskip("libfaketime", reason="NOT RUN: case 7 needs the package libfaketime")

LIBRARY = Path(libfaketime.__file__).parent / "vendor" / "libfaketime" / "src" / "libfaketime.so.1"

pytestmark = pytest.mark.skipif(not LIBRARY.exists(), reason="NOT RUN: case 7 needs libfaketime for this platform")

FAKE = {"LD_PRELOAD": str(LIBRARY), "DONT_FAKE_MONOTONIC": "1", "FAKETIME_NO_CACHE": "1"}


@pytest.mark.parametrize("offset", ["+3600", "-3600"])
def test_a_worker_whose_clock_is_an_hour_off_changes_nothing(celery: Celery, offset: str) -> None:
    celery.start_worker(FAKETIME=offset, **FAKE)
    celery.start_worker()
    celery.start_reconciler(FAKETIME=offset, **FAKE)
    celery.submit({"a": [], "b": [], "child": ["a", "b"]}, rows=3, until=str(celery.gate))
    celery.wait_until_running(2)
    first = celery.witness.leases()
    wait_for(lambda: all(celery.witness.leases()[job] > first[job] for job in first), "both leases are extended")
    celery.open_gate()
    celery.wait_until_ended()
    assert celery.witness.fences() == {"a": 1, "b": 1, "child": 1}
    celery.check(rows=3)


@pytest.mark.parametrize("jump", ["+3600", "-3600"])
def test_a_machine_whose_clock_jumps_by_an_hour_loses_no_job(embedded: Mode, jump: str) -> None:
    clock = embedded.folder / "clock"
    clock.write_text("+0\n")
    embedded.settings["ROBUST_MAX_ATTEMPTS"] = "10"
    embedded.start_worker(slots=2, FAKETIME_TIMESTAMP_FILE=str(clock), **FAKE)
    embedded.submit({"a": [], "b": [], "child": ["a", "b"]}, rows=3, until=str(embedded.gate))
    embedded.wait_until_running(2)
    changed = clock.with_suffix(".new")
    changed.write_text(f"{jump}\n")
    changed.replace(clock)
    wait_for(
        lambda: any(abs(until - embedded.witness.now()) > 3000 for until in embedded.witness.leases().values()),
        "a lease is set by the new clock",
    )
    embedded.open_gate()
    embedded.wait_until_ended()
    embedded.witness.check(dict.fromkeys(["a", "b", "child"], "done"), 3)
