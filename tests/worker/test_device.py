"""Which device a slot owns, found without torch."""

from __future__ import annotations

import subprocess
import sys

import pytest

from worker.device import device_environment, find_gpus


@pytest.mark.parametrize(("visible", "found"), [("", []), ("-1", []), ("0,1", ["0", "1"]), (" 2 ", ["2"])])
def test_visible_devices_are_taken_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, visible: str, found: list[str]
) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", visible)
    assert find_gpus() == found


def test_without_a_driver_there_is_no_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    monkeypatch.setenv("PATH", "")
    assert find_gpus() == []


def test_a_gpu_slot_sees_its_own_gpu_and_exact_float32() -> None:
    variables = device_environment("3", slots=4)
    assert variables["CUDA_VISIBLE_DEVICES"] == "3"
    assert variables["NVIDIA_TF32_OVERRIDE"] == "0"
    assert device_environment("0,1", slots=1)["CUDA_VISIBLE_DEVICES"] == "0,1"


@pytest.mark.parametrize("device", ["cpu", "0", "0,1"])
def test_slots_share_out_the_threads(monkeypatch: pytest.MonkeyPatch, device: str) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: set(range(8)))
    assert device_environment(device, slots=3)["OMP_NUM_THREADS"] == "2"
    assert device_environment(device, slots=20)["OMP_NUM_THREADS"] == "1"


def test_the_supervisor_imports_no_torch() -> None:
    code = "import sys, worker.embedded_worker, worker.client; assert not {'torch', 'monai'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
