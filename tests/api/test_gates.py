"""A sweep that checks its models for gradient masking, as a user runs it; one of its defenses hides gradients."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.science.gates.result import GATES
from tests.api.command_line import CommandLine, unfolded
from tests.made_once import made_once

MASKED = """
name: masked
data:
  synthetic: {cases: 4, size: 24}
  split: {folds: 2}
models:
  small: {architecture: unet, dims: 3, channels: [4, 8]}
training: {epochs: 30}
defenses:
  distillation: {temperature: 1000, scaled_start: true}
attacks:
  fgsm: {epsilon: [8/255]}
  ifgsm: {epsilon: [4/255, 8/255], steps: 5}
  noise: {epsilon: [8/255], draws: 2}
evaluation: {access: [white-box, transfer, black-box], metrics: [dice], gates: {cases: 1, steps: 20}}
"""


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> tuple[CommandLine, str]:
    """A folder in which the sweep has run, and what submitting it printed."""

    def run(folder: Path) -> None:
        line = CommandLine(folder)
        line.write("masked.yaml", MASKED)
        line.write("submitted", line("submit", "masked.yaml"))

    line = CommandLine(made_once(tmp_path_factory, "checked", run))
    return line, (line.folder / "submitted").read_text()


@pytest.fixture
def cli(checked: tuple[CommandLine, str]) -> CommandLine:
    return checked[0]


def test_every_model_of_every_fold_is_checked_by_every_gate(cli: CommandLine) -> None:
    rows = cli.json("gates", "masked")
    models = {(row["defense"], row["fold"]) for row in rows}
    assert models == {(defense, fold) for defense in ("none", "distillation") for fold in (0, 1)}
    for defense, fold in models:
        mine = [row for row in rows if (row["defense"], row["fold"]) == (defense, fold)]
        assert {row["gate"] for row in mine} == {*(f"G{number}" for number in range(20)), "G21"} - {"G16"}
        assert all(row["passed"] in (True, False, None) for row in mine)
        assert all(row["detail"] for row in mine if row["passed"] is None)


def test_a_sound_machinery_passes_what_does_not_depend_on_the_training(cli: CommandLine) -> None:
    rows = cli.json("gates", "masked")
    assert {row["passed"] for row in rows if row["gate"] in ("G0", "G1", "G2", "G3", "G4")} == {True}
    assert {row["passed"] for row in rows if row["gate"] == "G13"} == {None}, "square was not run"


def test_distillation_at_a_large_temperature_is_flagged_and_the_undefended_model_is_not(cli: CommandLine) -> None:
    rows = [row for row in cli.json("gates", "masked") if (row["gate"], row["variant"]) == ("G5", "ce")]
    assert {row["defense"]: row["passed"] for row in rows} == {"none": True, "distillation": False}
    assert all(row["value"] > 0.5 for row in rows if row["defense"] == "distillation")
    assert {row["passed"] for row in cli.json("gates", "masked") if row["defense"] == "none"} == {True, None}


def test_comparisons_carry_what_the_gates_say_of_both_sides(cli: CommandLine) -> None:
    rows = cli.json("compare", "masked")
    assert rows
    for row in rows:
        for side in ("a", "b"):
            if "distillation" in row[side]:
                assert row[f"gates_{side}"] == "masking-suspected"
                assert f"{side.upper()} is masking-suspected: it fails" in row["note"]
                assert row[f"strength_{side}"] != "not run"
            else:
                assert row[f"gates_{side}"] == "passed"
    own = ("--a", "defense=distillation attack=fgsm", "--b", "defense=none attack=fgsm")
    assert {row["gates_a"] for row in cli.json("compare", *own)} == {"masking-suspected"}


@pytest.mark.parametrize(
    "words",
    [
        ("gates", "masked"),
        ("compare", "masked"),
        ("compare", "--a", "defense=distillation attack=fgsm", "--b", "defense=none attack=fgsm"),
    ],
)
def test_every_table_that_shows_the_defense_warns(cli: CommandLine, words: tuple[str, ...]) -> None:
    assert "masking-suspected" in cli(*words)


def test_what_a_user_meets_is_explained_below_the_tables(checked: tuple[CommandLine, str]) -> None:
    line, output = checked
    lines = line("gates", "masked").splitlines()
    assert any(words.startswith("masking-suspected: a check for gradient masking failed") for words in lines)
    assert any(words.startswith(("weak: ", "attack-limited: ", "strong: ")) for words in lines)
    assert any(words.startswith("S: Dice of the predicted labels") for words in lines)
    assert f"masking-suspected (G5: {GATES['G5']}" in unfolded(output) or f", weak (G5: {GATES['G5']}" in unfolded(
        output
    )
    assert "masking-suspected: a check" in line("compare", "masked")
    own = ("--a", "defense=distillation attack=fgsm", "--b", "defense=none attack=fgsm")
    assert f"G5: {GATES['G5']}" in line("compare", *own)
    assert "masking" not in line("results", "masked")


def test_submitting_ends_with_the_warning_and_runs_nothing_again(checked: tuple[CommandLine, str]) -> None:
    line, output = checked
    assert "checks for gradient masking" in output
    assert "masking-suspected" in output
    again = line.json("submit", "masked.yaml")
    (distilled,) = [row for row in again["gates"] if row["defense"] == "distillation"]
    assert distilled["gates"] == "masking-suspected"
    assert distilled["strength"] in ("strong", "weak", "attack-limited")
    assert "G5" in distilled["failed"]
    assert all(row["to run"] == 0 for row in line.json("plan", "masked.yaml"))


def test_a_sweep_without_gates_says_how_to_get_them(tmp_path: Path) -> None:
    line = CommandLine(tmp_path)
    line.write("plain.yaml", MASKED.replace(", gates: {cases: 1, steps: 20}", ""))
    line("submit", "plain.yaml", "--no-wait")
    assert "set `evaluation.gates: true`" in line("gates")
    assert line.json("gates") == []
    line("submit", "plain.yaml", "--set", "evaluation.gates=true", "--no-wait")
    assert "the jobs that do so are waiting" in line("gates")


LEFT_OUT = """
name: left-out
data: {synthetic: {cases: 4, size: 24}, split: {folds: 2}}
models: {small: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 1}
defenses: {distillation: {}}
attacks:
  fgsm: {epsilon: 8/255}
  erase: {method: pgd, steps: 2, target: erase_enhancing}
evaluation: {access: [white-box, transfer], metrics: [dice], gates: {cases: 2, steps: 2}}
"""


def test_models_are_checked_and_compared_where_a_target_leaves_a_case_out(tmp_path: Path) -> None:
    line = CommandLine(tmp_path)
    line.write("left-out.yaml", LEFT_OUT)
    line("submit", "left-out.yaml")
    assert {(row["defense"], row["fold"]) for row in line.json("gates", "left-out")} == {
        (defense, fold) for defense in ("none", "distillation") for fold in (0, 1)
    }
    counted = line.json("query", "select attack, count(distinct case_id) as n from results group by 1 order by 1")
    assert [(row["attack"], row["n"]) for row in counted] == [("clean", 4), ("erase", 3), ("fgsm", 4)]
    assert "erase left out 1 case, whose labels already are its target: phantom-0001" in line("results", "left-out")
    assert "not checked" not in line("gates", "left-out")
