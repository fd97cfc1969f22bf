"""Tables on terminals."""

from __future__ import annotations

import pytest
from rich.console import Console

from api.cli import show
from services.reports.gates import for_people
from services.reports.legend import legend, words_in
from services.reports.table import Table
from services.science.gates.result import GATES


def test_no_column_is_lost_on_a_narrow_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(show, "console", lambda: Console(width=40))
    row = ("small", "distillation fgsm", "distillation clean", *[-0.123] * 12)
    show.show_table(Table("comparisons", ("model", "a", "b", *(f"number {place}" for place in range(12))), [row]))
    heads, line = (text for text in capsys.readouterr().out.splitlines() if "model" in text or "small" in text)
    assert line.split() == ["small", "distillation", "distillation", *["-0.123"] * 12]
    assert heads.split()[:3] == ["model", "a", "b"]
    assert "number 11" in heads


@pytest.mark.parametrize("gates", [("masking-suspected",), ("masking-suspected", "masking-suspected / passed")])
def test_what_the_gates_say_is_never_broken(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], gates: tuple[str, ...]
) -> None:
    monkeypatch.setattr(show, "console", lambda: Console(width=60))
    rows = [("small", "distillation fgsm", "distillation clean", *[-0.123] * 8, said) for said in gates]
    show.show_table(Table("comparisons", ("a", "b", "c", *(f"number {place}" for place in range(8)), "gates"), rows))
    assert capsys.readouterr().out.count("masking-suspected") == len(gates)


def test_the_gates_of_a_network_and_what_explains_them_fit_80_columns(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(show, "console", lambda: Console(width=80))
    network = ("unet3d", "distillation", "{}", 0, 2)
    found = [(*network, gate, "ce on u/margin", False, -9.35e-10, 1e-6, "S 0.035 after 5 steps") for gate in GATES]
    columns = (
        "model",
        "defense",
        "defense_params",
        "replica",
        "fold",
        "gate",
        "variant",
        "passed",
        "value",
        "threshold",
    )
    tables = for_people(Table("gates", (*columns, "detail"), found))
    for table in tables:
        show.show_table(table)
    show.show_lines(legend([*words_in(*tables), "invalid", "masking-suspected", *GATES]))
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    text = " ".join(" ".join(line.split()) for line in lines)
    assert all(f"{gate}: {asked}" in text for gate, asked in GATES.items())
    assert "temperature=T: logits u are divided by T" in text


def test_a_title_stays_whole_above_a_narrow_table(capsys: pytest.CaptureFixture[str]) -> None:
    show.show_table(Table("the answer to a query", ("x",), [(1,)]))
    assert capsys.readouterr().out.splitlines()[0] == "the answer to a query"


def test_a_title_longer_than_the_terminal_is_folded_between_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(show, "console", lambda: Console(width=40))
    title = "annealed: Steps along the sign of the gradient, whose size falls. (plugins/attacks/annealed.py)"
    show.show_table(Table(title, ("x",), [(1,)]))
    lines = [line.rstrip() for line in capsys.readouterr().out.splitlines()]
    assert max(map(len, lines)) <= 40
    assert " ".join(lines).startswith(title)


def test_sentences_for_another_program_are_whole(capsys: pytest.CaptureFixture[str]) -> None:
    show.show_lines(["word " * 60])
    assert capsys.readouterr().out.rstrip() == ("word " * 60).rstrip()
