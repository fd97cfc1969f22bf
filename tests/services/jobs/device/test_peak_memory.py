"""What a job had at most, measured without importing torch."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from services.jobs.device import peak_memory
from services.jobs.device.peak_memory import PeakMemory

MIB = 1 << 20


def touch(size: int) -> None:
    """Fill some memory and give it back."""
    data = bytearray(size)
    data[::4096] = b"x" * len(data[::4096])


@pytest.mark.parametrize("kernel_helps", [True, False])
def test_a_peak_is_of_the_present_job_and_not_of_an_earlier_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kernel_helps: bool
) -> None:
    if not kernel_helps:
        monkeypatch.setattr(peak_memory, "_CLEAR", tmp_path / "missing" / "clear_refs")
    memory = PeakMemory("cpu")
    memory.begin()
    before = memory.read()
    if kernel_helps:
        touch(200 * MIB)
    else:
        held = bytearray(b"x" * (200 * MIB))  # a sample has to fall into its life
        memory.read()
        del held
    assert memory.read() - before > 150 * MIB
    memory.begin()
    assert memory.read() - before < 50 * MIB


def test_a_peak_between_two_looks_is_seen_where_the_kernel_does_not_help(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(peak_memory, "_CLEAR", tmp_path / "missing" / "clear_refs")
    memory = PeakMemory("cpu")
    memory.begin()
    before = memory.read()
    held = bytearray(b"x" * (200 * MIB))
    pause = threading.Event()
    for _ in range(1000):
        if memory._sampler and memory._sampler._peak - before > 150 * MIB:
            break
        pause.wait(0.01)
    del held
    assert memory.read() - before > 150 * MIB


@pytest.mark.parametrize("kernel_helps", [True, False])
def test_a_lap_is_of_its_own_and_the_job_keeps_its_peak(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kernel_helps: bool
) -> None:
    if not kernel_helps:
        monkeypatch.setattr(peak_memory, "_CLEAR", tmp_path / "missing" / "clear_refs")
    memory = PeakMemory("cpu")
    memory.begin()
    memory.give_back()
    before = memory.resident()
    held = bytearray(b"x" * (200 * MIB))
    assert memory.lap() - before > 150 * MIB
    del held
    memory.give_back()
    memory.lap()
    assert memory.lap() - before < 50 * MIB
    assert memory.read() - before > 150 * MIB


def test_processes_that_the_job_started_count() -> None:
    memory = PeakMemory("cpu")
    memory.begin()
    memory.add_processes(1 << 40)
    assert memory.read() > 1 << 40
    memory.begin()
    assert memory.read() < 1 << 40


class FakeCuda:
    """Two GPUs of which the second had more."""

    def __init__(self) -> None:
        self.calls: list[object] = []

    def is_initialized(self) -> bool:
        return True

    def device_count(self) -> int:
        return 2

    def empty_cache(self) -> None:
        self.calls.append("empty")

    def reset_peak_memory_stats(self, index: int) -> None:
        self.calls.append(index)

    def max_memory_reserved(self, index: int) -> int:
        return (3, 5)[index] if len(self.calls) < 5 else 1

    def max_memory_allocated(self, index: int) -> int:
        return (2, 4)[index]

    def memory_allocated(self, index: int) -> int:
        return (1, 3)[index]


def test_on_a_gpu_slot_the_fullest_gpu_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    cuda = FakeCuda()
    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(cuda=cuda))
    memory = PeakMemory("cuda")
    memory.begin()
    assert cuda.calls == ["empty", 0, 1]
    assert memory.read() == 5
    assert memory.resident() == 3
    assert memory.lap() == 4
    assert memory.read() == 5  # of the lap before
    memory.add_processes(7)
    assert memory.read() == 7


def test_a_job_without_torch_costs_no_import_of_it() -> None:
    code = (
        "import sys; from services.jobs.device.peak_memory import PeakMemory\n"
        "for device in ('cpu', 'cuda'):\n"
        "    memory = PeakMemory(device); memory.begin(); memory.read()\n"
        "assert 'torch' not in sys.modules; assert memory.read() == 0"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
