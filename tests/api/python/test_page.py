"""Every line of the how-to page works, one after the other, beside a sweep that has run."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.api.command_line import CommandLine

ROOT = Path(__file__).parents[3]


def python_in(page: str) -> list[str]:
    return re.findall(r"```python\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), re.S)


@pytest.mark.long
def test_all_lines_of_the_page_work(finished: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(finished.folder / ".robust", tmp_path / ".robust")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    blocks = python_in("docs/how-to/python.md")
    assert len(blocks) == 7
    for number, block in enumerate(blocks):
        exec(compile(block.replace("my-sweep", "tiny"), f"block {number}", "exec"), names)
    assert float((names["adv"] - names["images"]).abs().max()) <= 8 / 255 + 1e-7
    assert len(names["values"]) == 2
    assert names["compared"]["n_pairs"][0] == 4
    assert {row["gate"] for row in names["checks"] if row["passed"] is not None} >= {"G2", "G6", "G12", "G13"}
    assert names["page"].is_file()
