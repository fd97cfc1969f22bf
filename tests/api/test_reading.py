"""What commands print can be read without scrolling: at 80 columns, in a terminal and through a pipe."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import subprocess
import sys

import pytest
from rich.cells import cell_len

from tests.api.command_line import CommandLine

NARROW = {"COLUMNS": "80"}


@pytest.fixture
def narrow(finished: CommandLine) -> CommandLine:
    return CommandLine(finished.folder, NARROW)


@pytest.mark.parametrize(
    "words",
    [
        *("status", "jobs", "jobs tiny", "results", "results --metric dice --by fold", "results --by case"),
        *("results --by region", "results --worst 2", "results --by-size", "compare", "compare --region ET", "gates"),
        *(
            "workers --all",
            "plugins",
            "plugins attacks sea",
            "plan tiny.yaml",
            "plan tiny.yaml --set training.epochs=3",
        ),
        *(
            "results --attack fgsm --defense static",
            "doctor",
            "gc --older-than 1s",
            "query 'select * from results limit 2'",
        ),
        "compare --a defense=none --b defense=static",
    ],
)
def test_no_line_is_longer_than_the_terminal(narrow: CommandLine, words: str) -> None:
    import shlex

    shown = narrow(*shlex.split(words))
    assert shown.strip()
    assert max(map(cell_len, shown.splitlines())) <= 80


def test_a_submit_ends_with_at_most_ten_lines_of_findings(narrow: CommandLine) -> None:
    _, _, findings = narrow("submit", "tiny.yaml").partition("clean WT Dice")
    assert len(findings.splitlines()) <= 10
    text = " ".join(findings.split())
    assert "(n 4): none" in text
    assert "lowest WT Dice by one attack: none" in text
    assert "primary comparisons, WT Dice at 8/255: " in text
    assert "p adj." in text
    assert not re.search(r"[\s(]-\d", text), "a minus is one, as in tables"
    assert "robust-cli results|compare|export tiny" in text


def test_results_are_csv_latex_and_markdown_with_intervals(finished: CommandLine) -> None:
    rows = list(csv.DictReader(io.StringIO(finished("results", "--format", "csv", "--attack", "fgsm"))))
    assert {row["attack"] for row in rows} == {"fgsm"}
    assert {row["region"] for row in rows} == {"WT", "TC", "ET"}
    assert all(0 <= float(row["low"]) <= float(row["mean"]) <= float(row["high"]) <= 1 for row in rows)
    latex = finished("results", "--format", "latex", "--region", "WT")
    assert latex.count(r"\begin{tabular}") == latex.count(r"\end{tabular}") == 1
    assert r"WT 95 \%" in latex
    markdown = finished("compare", "--format", "md", "--defense", "static")
    assert "| 95 % interval |" in markdown
    assert finished("query", "select 1 as x", "--format", "csv") == "x\n1\n"


def test_comparisons_go_by_the_same_filters(finished: CommandLine) -> None:
    every = finished.json("compare")
    rows = finished.json("compare", "--attack", "ifgsm", "--defense", "static", "--region", "ET")
    assert 0 < len(rows) < len(every)
    assert {row["region"] for row in rows} == {"ET"}
    assert all("static" in row["a"] + row["b"] for row in rows)
    assert all("ifgsm" in row["attack"] + row["a"] + row["b"] for row in rows)


def test_a_job_is_a_page_on_a_terminal_and_json_elsewhere(finished: CommandLine) -> None:
    job = next(row["job"] for row in finished.json("jobs", "tiny") if row["kind"] == "train")
    assert json.loads(finished("show", str(job)))["kind"] == "train"
    page = on_a_terminal(finished, "show", str(job))
    assert "loss" in page
    assert any(bar in page for bar in "▁▂▃▄▅▆▇█")
    assert "started" in page
    assert "Z" in page
    assert "epochs" in page
    assert not page.startswith("{")
    assert json.loads(on_a_terminal(finished, "show", str(job), "--json"))["kind"] == "train"


def test_short_words_are_understood(finished: CommandLine) -> None:
    assert finished("--version").startswith("robust-cli ")
    assert finished("-h") == finished("--help")
    assert finished("plugins", "attack") == finished("plugins", "attacks")
    assert "Did you mean 'results'" in finished("resluts", code=2)
    rows = {row["parameter"]: row for row in finished.json("plugins", "defense", "adversarial_training")}
    assert rows["epsilon"]["default"] == "[4/255]"
    assert rows["ratio"]["type"] == "number from 0 to 1"


def test_nothing_there_says_why(finished: CommandLine) -> None:
    assert "no job of any sweep is failed" in finished("jobs", "--state", "failed")
    assert "robust-cli worker" in finished("workers")
    assert "no row answers it" in finished("query", "select * from results where sweep = 'other'")
    assert "checks no models" in finished("gates", "--failed")


def on_a_terminal(line: CommandLine, *words: str) -> str:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-P", "-m", "api.cli.main", *words]
    process = subprocess.Popen(command, cwd=line.folder, env=line.environment, stdout=theirs, stderr=theirs)
    os.close(theirs)
    pieces = []
    try:
        while piece := os.read(ours, 65536):
            pieces.append(piece)
    except OSError:  # Linux says so when the other side is closed
        pass
    os.close(ours)
    assert process.wait(60) == 0
    return b"".join(pieces).decode()
