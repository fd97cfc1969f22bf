"""The pages about plug-ins of one's own, followed to the letter in an empty folder."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.forked import PLAIN

PAGES = Path(__file__).parents[2] / "docs" / "how-to"

#: A fenced block, and what stands before it when it is a file.
BLOCK = re.compile(r"(?:^`(?P<file>[\w./]+)`:\n\n)?^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: str) -> Iterator[tuple[str | None, str, str]]:
    """File name, language and text of each block, in order."""
    for match in BLOCK.finditer((PAGES / page).read_text(encoding="utf-8")):
        yield match["file"], match["language"], match["text"]


def words(text: str) -> list[str]:
    """Without lines of tables, and wherever lines end: both go by how wide the terminal is."""
    return [word for word in text.split() if word.strip("─")]


@pytest.mark.parametrize("kind", ["attack", "defense", "metric", "model"])
def test_the_page_leads_from_an_empty_folder_to_results(tmp_path: Path, kind: str) -> None:
    environment = {
        "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
        "HOME": str(tmp_path),
        "OMP_NUM_THREADS": "1",
        "OMP_WAIT_POLICY": "PASSIVE",
        "PYTHONPATH": PLAIN,
        "ROBUST_BFLOAT16": "never",  # `plan` tells what a machine that has it would save
    }
    exports, said, checked = "", "", 0
    for file, language, text in blocks(f"new-{kind}.md"):
        if file:
            (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / file).write_text(text)
        elif language == "bash":
            exports += "".join(line for line in text.splitlines(keepends=True) if line.startswith("export "))
            command = ["bash", "-e", "-c", exports + text]
            done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
            assert done.returncode == 0, f"{text}\n{done.stdout}\n{done.stderr}"
            said = done.stdout
        else:
            assert language == "text"
            expected = words(text)
            assert words(said)[-len(expected) :] == expected
            checked += 1
    assert checked == 2
