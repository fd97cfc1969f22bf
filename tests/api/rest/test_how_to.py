"""The examples of docs/how-to/rest.md do what the page says."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from tests.api.command_line import TINY, CommandLine
from tests.api.pages.served import serving
from tests.api.rest.conftest import Server

_PAGE = (Path(__file__).parents[3] / "docs" / "how-to" / "rest.md").read_text(encoding="utf-8")


def test_the_examples_run(server: Server, tmp_path: Path) -> None:
    blocks = re.findall(r"```sh\n(.*?)```", _PAGE, re.DOTALL)
    (tmp_path / "tiny.yaml").write_text(TINY)
    token = server.client("submitter").headers["authorization"].removeprefix("Bearer ")
    with serving(server.app) as address:
        line = CommandLine(tmp_path, {"ROBUST_SERVER": address, "ROBUST_TOKEN": token})
        for block in blocks:
            if block.startswith("robust-cli"):
                for words in block.splitlines():
                    assert line(*words.split()[1:])
                continue
            ended = subprocess.run(
                ["bash", "-ec", block], cwd=tmp_path, env=line.environment, capture_output=True, text=True, timeout=120
            )
            assert ended.returncode == 0, f"{block}\n{ended.stdout}\n{ended.stderr}"
            assert ended.stdout or (tmp_path / "scores.csv").stat().st_size > 1000
    assert len(blocks) == 8


def test_the_error_is_told_as_the_page_has_it(server: Server) -> None:
    shown = json.loads(re.findall(r"```json\n(.*?)```", _PAGE, re.DOTALL)[0])
    text = "data: {synthetic: {cases: 4, size: 16}}\ntraining:\n  epochs: -1\n"
    answer = server.client("submitter").post("/api/v1/validate", json={"text": text, "name": "mine.yaml"})
    del shown["title"]  # which newer Pythons call otherwise
    assert answer.json() == {**shown, "title": answer.json()["title"]}
