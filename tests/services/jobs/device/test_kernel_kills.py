"""What the kernel ended for want of memory is counted where it tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.jobs.device import kernel_kills


@pytest.mark.parametrize(
    ("text", "count"), [("pgfault 9\noom_kill 12\noom_kill_x 3\n", 12), ("pgfault 9\n", 0), (None, 0)]
)
def test_kills_are_counted_from_what_the_kernel_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | None, count: int
) -> None:
    monkeypatch.setattr(kernel_kills, "VMSTAT", tmp_path / "vmstat")
    if text is not None:
        kernel_kills.VMSTAT.write_text(text)
    assert kernel_kills.count_kernel_kills() == count
