"""Natural shifts from the sweep file to tables and tests, as a user runs them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.api.command_line import CommandLine, unfolded
from tests.made_once import made_once

TEXT = """
name: shifted
data:
  synthetic: {cases: 4, size: 16}
  split: {train: 0.5, validation: 0, test: 0.5}
models:
  small: {architecture: unet, dims: 3, channels: [4, 8]}
  flat: {architecture: unet, dims: 2, channels: [4, 8]}
training: {epochs: 1}
attacks: {fgsm: {epsilon: 8/255}}
shifts:
  motion: {severity: [1, 2]}
  elastic: {severity: 1}
  missing_series: {series: [t1, flair]}
evaluation: {metrics: [dice]}
"""


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A folder in which the sweep has run."""

    def run(folder: Path) -> None:
        line = CommandLine(folder)
        line.write("shifted.yaml", TEXT)
        line("submit", "shifted.yaml")

    return CommandLine(made_once(tmp_path_factory, "shifted", run))


def test_every_network_has_scores_of_every_case_under_every_shift(line: CommandLine) -> None:
    rows = line.json("query", "select * from results where access = 'natural' and region = 'WT'")
    found = {(row["model"], row["attack"], row["attack_params"], row["epsilon"], row["case_id"]) for row in rows}
    assert len(found) == len(rows) == 2 * 4 * 2  # networks, shifts, cases
    assert {row["attack_params"] for row in rows} == {
        '{"method": "motion", "severity": 1}',
        '{"method": "motion", "severity": 2}',
        '{"method": "elastic", "severity": 1}',
        '{"method": "missing_series", "series": ["t1", "flair"]}',
    }
    assert {row["epsilon"] for row in rows} == {0.0}


def test_the_reference_moves_with_the_patient_and_is_the_same_for_every_network(line: CommandLine) -> None:
    question = (
        "select distinct attack, case_id, reference_voxels from results where region = 'WT' "
        "and attack in ('clean', 'elastic', 'motion')"
    )
    voxels = {(row["attack"], row["case_id"]): row["reference_voxels"] for row in line.json("query", question)}
    assert len(voxels) == len(line.json("query", question)) == 3 * 2
    for case in {case for _, case in voxels}:
        assert voxels["motion", case] == voxels["clean", case] != voxels["elastic", case]


def test_the_table_of_shifts_sums_up_their_severities(line: CommandLine) -> None:
    rows = line.json("results", "shifted", "--shifts")
    for model in ("small", "flat"):
        mine = [row for row in rows if row["model"] == model]
        assert [(row["shift"], row["severities"]) for row in mine] == [
            ("elastic", "1"),
            ("missing_series", ""),
            ("motion", "1,2"),
            ("mean of shifts", ""),
        ]
        assert all(0 <= row["WT overall"] <= 1 for row in mine)
    assert "mean of shifts" in line("results", "shifted", "--shifts")
    assert "motion severity=2" in line("results", "shifted").replace("\n", " ")


def test_shifts_are_tested_against_clean_images(line: CommandLine) -> None:
    rows = line.json("compare", "shifted")
    assert {row["b"] for row in rows} == {"defense=none attack=clean"}
    assert {row["access"] for row in rows} == {"white-box", "natural"}
    assert {(row["attack"], row["n_pairs"]) for row in rows} >= {("motion severity=1", 2), ("elastic", 2)}


def test_one_more_severity_costs_its_evaluations_only(line: CommandLine) -> None:
    line.write("more.yaml", TEXT.replace("severity: [1, 2]", "severity: [1, 2, 3]").replace("shifted", "more"))
    plan = {row["jobs"]: row["to run"] for row in line.json("plan", "more.yaml")}
    assert (plan["train"], plan["attack"], plan["evaluate"]) == (0, 0, 2)


def test_a_shift_that_moves_the_brain_out_of_the_image_fails_with_a_sentence(line: CommandLine, tmp_path: Path) -> None:
    line = CommandLine(shutil.copytree(line.folder, tmp_path / "far"))  # other tests count what has run
    line.write("far.yaml", TEXT.replace("elastic: {severity: 1}", "affine: {severity: 5}").replace("shifted", "far"))
    line("submit", "far.yaml", code=1)
    errors = line.json("query", "select error from job where error is not null")
    assert {row["error"].partition(" of case")[0] for row in errors} == {"shift 'affine' (severity 5) moves the brain"}


def test_shifts_are_listed_with_their_parameters(line: CommandLine) -> None:
    assert "bias_field" in line("plugins", "shifts")
    (row,) = line.json("plugins", "shifts", "motion")
    assert row["parameter"] == "severity"


def test_look_shows_whom_a_shift_harms_most_and_says_that_he_has_moved(line: CommandLine, tmp_path: Path) -> None:
    asked = (
        "select s.attack, s.case_id, s.value - c.value as change from results s join results c on c.model = s.model "
        "and c.case_id = s.case_id where s.region = 'WT' and c.region = 'WT' and s.access = 'natural' "
        "and c.attack = 'clean'"
    )
    drops = {(row["attack"], row["case_id"]): row["change"] for row in line.json("query", asked)}
    picture = str(tmp_path / "picture.png")
    found = line.json("look", "shifted", "--shifts", "--out", picture)
    (dice,) = [row for row in found["numbers"] if (row["what"], row["of"]) == ("dice", "WT")]
    assert dice["change"] == pytest.approx(min(drops.values()))
    assert dice["shifted"] == pytest.approx(dice["clean"] + dice["change"])
    told = line("look", "shifted", "--attack", "elastic", "--out", str(tmp_path / "moved.png"))
    assert "under elastic, natural (fold 0)" in unfolded(told)
    assert "on which the patient has moved" in unfolded(told)
    assert "how visible" not in told
    assert "0/255" not in told
    still = line("look", "shifted", "--attack", "motion severity=2", "--out", str(tmp_path / "still.svg"))
    assert "right on the clean image and wrong on the shifted one" in unfolded(still)
    assert "under fgsm 8/255, white-box" in line("look", "shifted", "--out", str(tmp_path / "attacked.png"))
    told = line("look", "shifted", "--attack", "elastik", "--out", picture, code=2)
    assert "unknown attack 'elastik'; did you mean 'elastic'?" in told
