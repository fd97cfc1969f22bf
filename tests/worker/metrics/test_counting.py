"""A worker's /metrics, counted by threads of one process and by several processes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.worker.metrics.scrape import free_port, scrape
from worker.metrics.counting import counting_processes, counting_threads
from worker.metrics.gpu import GpuMemory
from worker.slot import Slot

CPU, GPU = Slot(0, 2, "cpu"), Slot(1, 2, "0,1")

#: A slot process: counts two jobs, says that it stands, and waits for the end of its input.
PROCESS = """
import sys
from worker.metrics.folder import find_meters
from worker.slot import Slot
meter = find_meters().of(Slot(int(sys.argv[1]), 2, "cpu"))
for kind, outcome in (("train", "done"), ("attack", "failed")):
    meter.began()
    meter.extended()
    meter.ended(kind, outcome, 7.0)
meter.began()
print("counted", flush=True)
sys.stdin.read()
"""


def test_threads_count_jobs_leases_runners_and_their_state() -> None:
    port = free_port()
    with counting_threads(port, "127.0.0.1", [CPU, GPU]) as meters:
        assert meters is not None
        first, second = meters.of(CPU), meters.of(GPU)
        for meter in (first, second):
            meter.started_runner()
            meter.began()
        first.extended()
        first.measured(5 * 2**20)
        first.ended("train", "done", 100.0)
        second.ended("attack", "lost", 0.5)
        second.began()
        second.enter("quarantined")
        seen = scrape(port)
    assert seen["robust_jobs_ended_total", "train", "done"] == 1
    assert seen["robust_jobs_ended_total", "attack", "lost"] == 1
    assert (seen["robust_job_seconds_sum", "train"], seen["robust_job_seconds_count", "train"]) == (100.0, 1)
    below = [seen["robust_job_seconds_bucket", "train", limit] for limit in ("60.0", "300.0")]
    assert below == [0, 1]
    assert (seen["robust_lease_extensions_total", "cpu", "0"], seen["robust_leases_lost_total", "0,1", "1"]) == (1, 1)
    assert (seen["robust_runner_starts_total", "cpu", "0"], seen["robust_runner_starts_total", "0,1", "1"]) == (1, 1)
    assert seen["robust_runner_resident_memory_bytes", "cpu", "0"] == 5 * 2**20
    assert seen["robust_slot_job_start_time_seconds", "cpu", "0"] == 0
    states = {name[1:]: value for name, value in seen.items() if name[0] == "robust_slot_state" and value}
    assert states == {("cpu", "0", "idle"): 1, ("0,1", "1", "quarantined"): 1}


def test_processes_are_summed_and_the_present_of_dead_ones_is_forgotten() -> None:
    port = free_port()
    with counting_processes(port, "127.0.0.1", [CPU]):
        folder = Path(os.environ["PROMETHEUS_MULTIPROC_DIR"])
        processes = [
            subprocess.Popen(
                [sys.executable, "-c", PROCESS, str(slot)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            for slot in (0, 1)
        ]
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "counted\n"
        both = scrape(port)
        processes[1].kill()
        processes[1].wait()
        one = scrape(port)
        processes[0].communicate()
    for seen in (both, one):  # what a dead process counted has happened
        assert seen["robust_jobs_ended_total", "train", "done"] == 2
        assert seen["robust_job_seconds_count", "attack"] == 2
    assert (both["robust_slot_state", "cpu", "1", "busy"], both["robust_slot_state", "cpu", "0", "busy"]) == (1, 1)
    assert one["robust_slot_state", "cpu", "0", "busy"] == 1
    assert ("robust_slot_state", "cpu", "1", "busy") not in one
    assert not folder.exists()
    assert "PROMETHEUS_MULTIPROC_DIR" not in os.environ


def test_without_a_port_nobody_counts() -> None:
    with counting_threads(None, "127.0.0.1", [CPU]) as meters:
        assert meters is None
    with counting_processes(None, "127.0.0.1", [CPU]):
        assert "PROMETHEUS_MULTIPROC_DIR" not in os.environ
    modules = "worker.celery_worker, worker.embedded_worker, worker.celery_slot"
    code = f"import sys, {modules}; assert 'prometheus_client' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def smi(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> Path:
    """A stand-in for nvidia-smi, which writes a line for each call."""
    calls = folder / "calls"
    program = folder / "nvidia-smi"
    program.write_text(f"#!/bin/sh\necho called >>{calls}\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return calls


def test_memory_of_the_workers_own_gpus_is_asked_from_the_driver_not_too_often(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = smi(tmp_path, monkeypatch, "echo '0, 1024, 81920'; echo '1, 0, 81920'; echo '2, 5, 81920'")
    port = free_port()
    with counting_threads(port, "127.0.0.1", [CPU, GPU]):
        scrapers = [threading.Thread(target=scrape, args=(port,)) for _ in range(4)]
        for scraper in scrapers:
            scraper.start()
        for scraper in scrapers:
            scraper.join()
        seen = scrape(port)
    assert {name[1]: value for name, value in seen.items() if name[0] == "robust_gpu_memory_used_bytes"} == {
        "0": 2.0**30,
        "1": 0.0,
    }
    assert seen["robust_gpu_memory_total_bytes", "1"] == 80 * 2.0**30
    assert calls.read_text() == "called\n"


@pytest.mark.parametrize("script", ["exit 9", "echo '0, [N/A], [N/A]'", "echo 'No devices were found'"])
def test_a_driver_that_knows_nothing_leaves_no_samples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    smi(tmp_path, monkeypatch, script)
    assert [family.samples for family in GpuMemory(frozenset({"0"})).collect()] == [[], []]


def test_a_machine_without_driver_leaves_no_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    assert [family.samples for family in GpuMemory(frozenset({"0"})).collect()] == [[], []]
