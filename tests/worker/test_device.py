"""Which device a slot owns, found without torch."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from services.errors import BadInput
from worker.device import SPINS, device_environment, find_devices, find_gpus

GPU, PART = "GPU-8932f937-d72c-4106-c12f-20bd9faed9f6", "MIG-GPU-8932f937-d72c-4106-c12f-20bd9faed9f6/1/2"


@pytest.mark.parametrize(
    ("visible", "found"),
    [
        ("", []),
        (" ", []),
        ("-1", []),
        ("NoDevFiles", []),
        ("void", []),
        ("none", []),
        ("0,1", ["0", "1"]),
        (" 2 ", ["2"]),
        ("0, 1,", ["0", "1"]),
        ("1,1,0", ["1", "0"]),
        ("1,-1,0", ["1"]),
        ("0,x,1", ["0"]),
        (GPU, [GPU]),
        (f"{GPU}, {PART}", [GPU, PART]),
        ("MIG-6c0bd4ae-0f2d-5a0e-b4ac-7a6b2c5e3a41", ["MIG-6c0bd4ae-0f2d-5a0e-b4ac-7a6b2c5e3a41"]),
    ],
)
def test_visible_devices_are_taken_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, visible: str, found: list[str]
) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", visible)
    assert find_gpus() == found


@pytest.mark.parametrize("visible", ["all", " ALL "])
def test_all_gpus_are_those_that_the_driver_lists(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, visible: str
) -> None:
    program = tmp_path / "nvidia-smi"
    program.write_text("#!/bin/sh\necho 0; echo 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", visible)
    assert find_gpus() == ["0", "1"]
    assert find_devices("all", 3) == ["0", "1"]


def test_gpus_that_a_worker_is_given_are_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "NoDevFiles")
    assert find_devices(None, 2) == ["cpu", "cpu"]
    assert find_devices("0, 1,", 2) == ["0", "1"]
    assert find_devices(f"{GPU},{PART}", 2) == [GPU, PART]
    for wrong in ("", ",", "-1", "0,0", "gpu0", "0-3", "cuda:0"):
        with pytest.raises(BadInput, match="--gpus: expected indices of GPUs such as 0,1"):
            find_devices(wrong, 2)


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


def test_threads_look_for_work_for_a_while_unless_the_user_says_how(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT"):
        monkeypatch.delenv(name, raising=False)
    assert device_environment("cpu", slots=1)["GOMP_SPINCOUNT"] == SPINS
    monkeypatch.setenv("OMP_WAIT_POLICY", "PASSIVE")
    assert "GOMP_SPINCOUNT" not in device_environment("cpu", slots=1)
    monkeypatch.setenv("GOMP_SPINCOUNT", "5")
    assert device_environment("cpu", slots=1)["GOMP_SPINCOUNT"] == "5"


def test_a_runner_keeps_the_memory_that_its_job_frees(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLIBC_TUNABLES", "glibc.malloc.trim_threshold=7")
    tunables = device_environment("0", slots=1)["GLIBC_TUNABLES"].split(":")
    assert "glibc.malloc.trim_threshold=7" in tunables
    assert any(tunable.startswith("glibc.malloc.mmap_threshold=") for tunable in tunables)


def test_the_supervisor_imports_no_torch() -> None:
    code = "import sys, worker.embedded_worker, worker.client; assert not {'torch', 'monai'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
