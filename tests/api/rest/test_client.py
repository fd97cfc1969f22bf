"""The command line on a server: no broker, no database, the same words and numbers as on the server itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api.command_line import TINY, CommandLine, unfolded
from tests.api.pages.served import serving
from tests.api.rest.conftest import Server

_SPLIT = "case,part\nphantom-0000,train\nphantom-0001,train\nphantom-0002,test\nphantom-0003,test\n"
_SWEEP = """name: posted
data: {synthetic: {cases: 4, size: 16}, split: {file: split.csv}}
attacks: {fgsm: {epsilon: [8/255]}}
evaluation: {metrics: [dice]}
"""


@pytest.fixture
def client(server: Server, tmp_path: Path) -> Iterator[CommandLine]:
    """`robust-cli` in an empty folder of another machine, with a submitter's token."""
    folder = tmp_path / "laptop"
    folder.mkdir()
    token = server.client("admin").headers["authorization"].removeprefix("Bearer ")
    with serving(server.app) as address:
        yield CommandLine(folder, {"ROBUST_SERVER": address, "ROBUST_TOKEN": token})


@pytest.mark.parametrize(
    "words",
    [
        ("results", "tiny"),
        ("results", "tiny", "--json"),
        ("results", "--format", "csv", "--region", "WT"),
        ("results", "tiny", "--by", "case", "--attack", "clean"),
        ("jobs", "tiny", "--json"),
        ("status", "--json"),
    ],
    ids=" ".join,
)
def test_it_prints_what_the_server_itself_prints(
    client: CommandLine, finished: CommandLine, words: tuple[str, ...]
) -> None:
    assert client(*words) == finished(*words)
    assert not list(client.folder.iterdir())


def test_a_sweep_is_submitted_with_its_tables_and_stopped(client: CommandLine, server: Server) -> None:
    client.write("sweep.yaml", _SWEEP)
    client.write("split.csv", _SPLIT)
    assert "plan of sweep 'posted'" in client("plan", "sweep.yaml")
    assert "recorded sweep 'posted'; the server's workers run it" in unfolded(
        client("submit", "sweep.yaml", "--no-wait")
    )
    counts = {row["sweep"]: row for row in client.json("status")}
    assert counts["posted"]["jobs"] > 0
    told = client.json("cancel", "posted")
    assert told["cancelled"] == counts["posted"]["jobs"]
    assert client.json("retry", "posted")["again"] == counts["posted"]["jobs"]
    assert sorted(file.name for file in client.folder.iterdir()) == ["split.csv", "sweep.yaml"]


def test_tables_that_no_server_takes_are_told_as_tables_before_they_are_sent(client: CommandLine) -> None:
    patients = "data: {synthetic: {cases: 4, size: 16}, split: {file: split.csv}, patient: patients.csv}\n"
    client.write("sweep.yaml", patients)
    for name in ("split.csv", "patients.csv"):
        client.write(name, "x" * 5_000_000)
    said = unfolded(client("plan", "sweep.yaml", code=2))
    assert "sweep.yaml and its tables have 10.0 MB together, and a server takes 8.4 MB" in said
    assert "split.csv" in said


def test_a_finished_sweep_is_all_there_at_once(client: CommandLine) -> None:
    client.write("tiny.yaml", TINY)
    assert client.json("submit", "tiny.yaml")["jobs"].keys() == {"done"}


def test_mistakes_are_told_as_they_are_here(client: CommandLine, finished: CommandLine, cli: CommandLine) -> None:
    text = TINY.replace("fgsm: {epsilon", "fgsmm: {epsilon").replace("epochs: 2", "epochs: -2")
    for line in (client, cli):
        line.write("bad.yaml", text)
    assert client("plan", "bad.yaml", code=2) == cli("plan", "bad.yaml", code=2)
    assert "unknown sweep 'tinny'" in client("results", "tinny", code=2)


def test_what_it_cannot_ask_a_server_makes_no_database_here(client: CommandLine) -> None:
    for words in (["compare", "tiny"], ["workers"], ["logs", "1"]):
        assert "ROBUST_SERVER is set" in unfolded(client(*words, code=2))
    assert not list(client.folder.iterdir())


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"ROBUST_TOKEN": "rs_" + "x" * 43}, "does not know ROBUST_TOKEN"),
        ({"ROBUST_TOKEN": ""}, "set ROBUST_TOKEN, too"),
        ({"ROBUST_SERVER": "http://robust.example.org"}, "write https://"),
        ({"ROBUST_SERVER": "robust.example.org"}, "must be an address such as https://"),
        ({"ROBUST_SERVER": "http://127.0.0.1:1"}, "cannot reach the server"),
    ],
    ids=["unknown token", "no token", "in the open", "no address", "away"],
)
def test_what_keeps_it_from_the_server_is_a_sentence(client: CommandLine, variables: dict[str, str], said: str) -> None:
    line = CommandLine(client.folder, {**client.variables, **variables})
    code = 1 if "cannot reach" in said else 2
    assert said in unfolded(line("status", code=code))
