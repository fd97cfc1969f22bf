from __future__ import annotations

from pathlib import Path

import pytest

from services.jobs.device import bfloat16
from services.jobs.device.bfloat16 import EMULATED, find_bfloat16, slot_in_words


@pytest.mark.parametrize(
    ("flags", "there"),
    [("fpu avx2 fma", False), ("fpu avx512_bf16 fma", True), ("amx_tile amx_bf16", True), ("avx512_bf16x", False)],
)
def test_a_processor_has_it_when_linux_says_so(
    flags: str, there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cpuinfo").write_text(f"processor\t: 0\nflags\t\t: {flags}\n")
    monkeypatch.setattr(bfloat16, "CPUINFO", tmp_path / "cpuinfo")
    assert find_bfloat16("cpu").there is there


def test_a_processor_of_which_nothing_can_be_read_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bfloat16, "CPUINFO", tmp_path / "none")
    assert find_bfloat16("cpu") == (False, "what this processor has cannot be read")
    assert find_bfloat16("cpu", told="emulate") == (True, EMULATED)


def test_a_machine_that_is_told_so_never_has_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cpuinfo").write_text("flags\t\t: avx512_bf16\n")
    monkeypatch.setattr(bfloat16, "CPUINFO", tmp_path / "cpuinfo")
    assert find_bfloat16("cpu", told="never") == (False, "ROBUST_BFLOAT16 is never")


@pytest.mark.parametrize(
    ("device", "there"),
    [("0", True), ("1", False), ("0,1", False), ("GPU-bb", False), ("MIG-cc", False), ("2", False)],
)
def test_all_gpus_of_a_slot_must_have_it(device: str, there: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [["0", "GPU-aa", "9.0"], ["1", "GPU-bb", "7.5"], ["2", "GPU-dd", "[N/A]"]]
    monkeypatch.setattr(bfloat16, "query_gpus", lambda *fields: rows)
    assert find_bfloat16(device).there is there


def test_a_driver_that_does_not_answer_promises_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bfloat16, "query_gpus", lambda *fields: [])
    assert not find_bfloat16("0").there


def test_sentences_name_a_slot_by_machine_and_device() -> None:
    assert slot_in_words("node1", 2, "cpu") == "slot 2 of node1 (CPU)"
    assert slot_in_words("node1", 0, "0,1") == "slot 0 of node1 (GPU 0,1)"
