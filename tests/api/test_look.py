"""`look`: the patient whom an attack harms most, his picture and his numbers; and a sentence where there is none."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.api.command_line import CommandLine, unfolded

pytestmark = pytest.mark.slow

_PNG = b"\x89PNG\r\n"


def drops(cli: CommandLine, epsilon: str = "32") -> dict[str, float]:
    """By case: Dice of WT on attacked less that on clean images."""
    rows = cli.json(
        "query",
        "select a.case_id, a.value - c.value as change from results a join results c on a.case_id = c.case_id "
        "where a.region = 'WT' and c.region = 'WT' and c.attack = 'clean' and a.attack = 'fgsm' "
        f"and a.access = 'white-box' and a.epsilon = {epsilon} / 255.0",
    )
    return {row["case_id"]: row["change"] for row in rows}


def number(found: dict[str, Any], what: str, of: str) -> dict[str, float]:
    (row,) = [row for row in found["numbers"] if (row["what"], row["of"]) == (what, of)]
    return row


def test_the_default_is_the_largest_drop_of_the_first_region_at_the_largest_budget(copied: CommandLine) -> None:
    changes = drops(copied)
    worst = min(changes, key=lambda case: changes[case])
    found = copied.json("look", "kept")
    assert (found["case"], found["file"]) == (worst, f"kept-{worst}.png")
    assert number(found, "dice", "WT")["change"] == pytest.approx(changes[worst])
    assert number(found, "largest change ×255", "flair")["attacked"] == pytest.approx(32, abs=0.01)
    assert (copied.folder / found["file"]).read_bytes().startswith(_PNG)
    assert copied.json("look", "kept", "--worst") == found


def test_another_case_budget_region_and_kind_of_file_are_drawn_and_told(copied: CommandLine) -> None:
    case = "phantom-0001"  # whose files have other axes
    told = copied("look", "kept", "--case", case, "--epsilon", "4/255", "--region", "TC", "--out", "a/b.svg")
    assert told.startswith("a/b.svg\n")
    assert f"{case}: small under fgsm 4/255, white-box" in told
    assert "made the folder a" in told
    assert "radiological: the patient's right is on the left" in unfolded(told)
    assert (copied.folder / "a" / "b.svg").read_text().count("<image") >= 3 * 7 + 4


def test_a_file_of_somebody_else_stays_and_its_own_is_written_again(copied: CommandLine) -> None:
    file = copied.folder / copied.json("look", "kept")["file"]
    copied("look", "kept", "--theme", "dark")
    file.write_text("mine")
    assert "exists and is left as it is; give another name with --out" in copied("look", "kept", code=2)
    assert file.read_text() == "mine"
    copied("look", "kept", "--replace")
    assert file.read_bytes().startswith(_PNG)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--case", "phantom-00"], "unknown case 'phantom-00'; did you mean 'phantom-000"),
        (["--attack", "fgms"], "unknown attack 'fgms'; did you mean 'fgsm'?"),
        (["--epsilon", "5/255"], "unknown budget '5/255'; did you mean '4/255'?"),
        (["--region", "wt"], "unknown region 'wt'; did you mean 'WT'?"),
        (["--defense", "nine"], "unknown defense 'nine'; did you mean 'none'?"),
        (["--series", "t3"], "unknown series 't3'; did you mean 't2'?"),
        (["--out", "x.jpeg"], "unknown kind of file '.jpeg'"),
    ],
)
def test_names_that_do_not_exist_are_told_with_the_nearest_one(
    made: CommandLine, words: list[str], sentence: str
) -> None:
    told = made("look", "kept", *words, code=2)
    assert sentence in told
    assert told.replace("drawing …\n", "").count("\n") == 1


def test_what_is_gone_is_told_with_the_command_that_makes_it_again(copied: CommandLine) -> None:
    artifacts = copied.folder / ".robust" / "artifacts"
    for file in artifacts.rglob("adversarial.h5"):
        file.unlink()
    (job,) = [
        word.strip("`,") for word in copied("look", "kept", code=2).split("retry ")[1:] for word in word.split()[:1]
    ]
    assert {row["kind"] for row in copied.json("jobs", "kept") if str(row["job"]) == job} == {"attack"}
    copied("retry", job)
    copied("worker", "--drain")
    copied("look", "kept")
    copied("gc", "--predictions", "--older-than", "0s", "--delete")
    assert "has no predictions, which were collected" in copied("look", "kept", "--replace", code=2)


def test_a_sweep_without_a_finished_evaluation_is_told(made: CommandLine, tmp_path: Path) -> None:
    shutil.copytree(made.folder / "phantoms", tmp_path / "phantoms")
    cli = CommandLine(tmp_path)
    cli.write("kept.yaml", (made.folder / "kept.yaml").read_text())
    cli("submit", "kept.yaml", "--no-wait")
    told = cli("look", "kept", code=2)
    assert "nothing to look at: `robust-cli status kept` tells how far it is" in told
    assert told.count("\n") == 1
