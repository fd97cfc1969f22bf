"""Tables on terminals."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from api.cli import layout, show
from services.reports.gates import for_people
from services.reports.legend import legend, words_in
from services.reports.table import Noted, Table
from services.science.gates.result import GATES


def printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], table: Table, width: int) -> str:
    monkeypatch.setenv("COLUMNS", str(width))
    show.show_table(table)
    return capsys.readouterr().out


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_column_is_lost_and_no_line_is_too_long(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], width: int
) -> None:
    row = ("small", "distillation fgsm", "distillation clean", *[-0.123] * 12)
    table = Table("comparisons", ("model", "a", "b", *(f"number {place}" for place in range(12))), [row])
    shown = printed(monkeypatch, capsys, table, width)
    assert max(map(len, shown.splitlines())) <= width
    assert shown.count("−0.123") == 12
    assert "number 11" in shown


@pytest.mark.parametrize("gates", ["masking-suspected", "masking-suspected / passed"])
def test_what_the_gates_say_is_never_broken(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], gates: str
) -> None:
    rows = [("distillation fgsm", "distillation clean", 0.1, said) for said in (gates, "passed")]
    shown = printed(monkeypatch, capsys, Table("comparisons", ("a", "b", "a−b", "gates"), rows), 60)
    assert shown.count("masking-suspected") == 1


def test_what_all_rows_share_stands_in_the_title(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [("a", "unet3d", 16, 0.5, None), ("b", "unet3d", 16, 0.5, None)]
    table = Table("means", ("attack", "model", "n", "dice", "error"), rows)
    title, heads, *_ = printed(monkeypatch, capsys, table, 80).splitlines()
    assert title == "means (model unet3d, n 16)"
    assert heads.split() == ["attack", "dice"]  # equal measurements are a result
    whole = printed(monkeypatch, capsys, replace(table, whole=True), 80).splitlines()
    assert whole[1].split() == ["attack", "model", "n", "dice", "error"]
    assert "model" in printed(monkeypatch, capsys, replace(table, rows=rows[:1]), 80).splitlines()[1]


def test_columns_for_wide_terminals_come_in_their_order_where_there_is_room(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [(name, 0.5, "0.400 … 0.600", number / 3) for number, name in enumerate(("distillation", "static"))]
    table = Table("t", ("defense", "dice", "95 % interval", "p"), rows, extras=("95 % interval", "p"))
    heads = {width: printed(monkeypatch, capsys, table, width).splitlines()[1] for width in (24, 36, 80)}
    assert ["interval" in head for head in heads.values()] == [False, True, True]
    assert [head.endswith("p") for head in heads.values()] == [False, False, True]


def test_long_names_are_folded_between_words_and_at_joints_and_numbers_never(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    row = ("adversarial_training_with_a_long_name mode=static", "-0.123 … +0.456", "16/255", "14 of 16", 0.5)
    table = Table("t", ("defense", "interval", "epsilon", "n", "dice"), [row, (*row[:-1], 0.25)], whole=True)
    shown = printed(monkeypatch, capsys, table, 52)
    assert max(map(len, shown.splitlines())) <= 52
    assert all(shown.count(number) == 2 for number in ("−0.123 … +0.456", "16/255", "14 of 16"))
    assert "adversarial_" in shown


def test_what_is_unusual_about_a_number_stands_behind_it_where_there_is_room(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    table = Table("t", ("x", "dice"), [("a", Noted(0.5, "=1 −2")), ("b", Noted(0.25, ""))])
    assert [line.split() for line in printed(monkeypatch, capsys, table, 80).splitlines()[1:5:2]] == [
        ["x", "dice"],
        ["a", "0.500", "=1", "−2"],
    ]


def test_nothing_from_outside_is_obeyed_by_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = "[red]:smile:\x1b]0;mine\x07\x1b[2J\u202egnp\x9b31m"
    written_out = "[red]:smile:\\x1b]0;mine\\x07\\x1b[2J\\u202egnp\\x9b31m"
    shown = printed(monkeypatch, capsys, Table(hostile, (hostile,), [(hostile,)]), 200)
    show.show_lines([hostile])
    shown += capsys.readouterr().out
    assert shown.count(written_out) == 4
    assert not any(sign in shown for sign in "\x1b\x07\x9b\u202e")


def test_an_empty_table_says_why(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no job failed" in printed(monkeypatch, capsys, Table("jobs", ("job",), [], empty="no job failed"), 80)


def test_into_a_pipe_a_table_is_80_wide_unless_columns_says_otherwise(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    table = Table("t", ("a", "b"), [("word " * 30, "word " * 30)])
    monkeypatch.delenv("COLUMNS", raising=False)
    show.show_table(table)
    assert 70 < max(map(len, capsys.readouterr().out.splitlines())) <= 80
    assert max(map(len, printed(monkeypatch, capsys, table, 140).splitlines())) > 130


def test_the_gates_of_a_network_and_what_explains_them_fit_80_columns(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
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
    monkeypatch.setenv("COLUMNS", "40")
    title = "annealed: Steps along the sign of the gradient, whose size falls. (plugins/attacks/annealed.py)"
    show.show_table(Table(title, ("x",), [(1,)]))
    lines = [line.rstrip() for line in capsys.readouterr().out.splitlines()]
    assert max(map(len, lines)) <= 40
    assert " ".join(lines).startswith(title)


def test_sentences_for_another_program_are_whole(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    show.show_lines(["word " * 60])
    assert capsys.readouterr().out.rstrip() == ("word " * 60).rstrip()


@pytest.mark.parametrize(("value", "shown"), [(-0.0004, "0.000"), (-0.0, "0.000"), (-0.0006, "−0.001"), (0.1, "0.100")])
def test_what_rounds_to_zero_has_no_sign(value: float, shown: str) -> None:
    assert layout.text(value) == shown


def test_a_note_is_none_of_its_number_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    show.show_table(Table("t", ("x", "y"), [(Noted(0.5, "=1 −2"), "a")]), as_json=True)
    assert json.loads(capsys.readouterr().out) == [{"x": 0.5, "y": "a"}]


def test_negative_numbers_have_a_minus_sign_and_names_keep_their_hyphens(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    table = Table("t", ("a−b", "interval", "name"), [(-0.25, "-0.500 … +0.100", "t1-2 (-3)"), (-0.0001, "", "a-1")])
    shown = printed(monkeypatch, capsys, table, 80)
    assert "-0" not in shown
    for text in ("−0.250", "−0.500 … +0.100", "t1-2 (−3)", " 0.000", "a-1"):
        assert text in shown
