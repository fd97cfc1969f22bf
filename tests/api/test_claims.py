"""Claims from the sweep file to their answers, and clean images of cases that no attack meets, as a user sees them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.api.command_line import CommandLine, unfolded
from tests.made_once import made_once

TEXT = """
name: claimed
data: {synthetic: {cases: 6, size: 16}, split: {folds: 2}}
models: {small: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 1, replicas: 2}
defenses: {noisy: {method: gaussian_augmentation}}
attacks: {fgsm: {epsilon: [8/255, 32/255]}}
evaluation: {access: [white-box], metrics: [dice], regions: [WT], cases: 2, clean: all, floor: 0}
comparisons: [{vary: attack, a: fgsm, b: clean, regions: [WT]}]
"""
CLAIMS = """
claims:
  attackers: {white-box: {}}
  loss: {share: 0.65}
  below_clean: {}
"""


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A folder in which the sweep has run, claims and all."""

    def run(folder: Path) -> None:
        line = CommandLine(folder)
        line.write("claimed.yaml", TEXT + CLAIMS)
        line("submit", "claimed.yaml")

    return CommandLine(made_once(tmp_path_factory, "claimed", run))


def test_clean_images_of_all_cases_are_scored_and_nothing_is_called_missing(line: CommandLine) -> None:
    rows = line.json("results", "claimed")
    assert {(row["attack"], row["cases"], row["cases_expected"]) for row in rows} == {("clean", 12, 12), ("fgsm", 8, 8)}
    compared = line.json("compare", "claimed")
    assert {(row["n_pairs"], row["n_missing"], row["missing_cases"]) for row in compared} == {(4, 0, "")}
    sizes = line.json("results", "claimed", "--by-size")
    assert {sum(row[f"{third} patients"] for third in ("small", "middle", "large")) for row in sizes} == {4}
    drawn = "select case_id from results where sweep = 'claimed' and attack = 'fgsm'"
    query = (
        f"select avg(value) as mean from results where attack = 'clean' and defense = 'none' and case_id in ({drawn})"
    )
    (same,) = line.json("query", query)
    assert f"none {same['mean']:.3f} (n 8)" in unfolded(line("results", "claimed"))


def test_a_curve_begins_at_the_clean_mean_of_the_cases_that_are_attacked(line: CommandLine) -> None:
    line("plot", "claimed", "curve", "--defense", "none", "--out", "curve.csv", "--replace")
    means = [row for row in (line.folder / "curve.csv").read_text().splitlines() if ",mean," in row]
    assert len(means) == 3
    assert {row.split(",")[9] for row in means} == {"4"}


def test_each_claim_is_answered_with_its_numbers(line: CommandLine) -> None:
    rows = line.json("claims", "claimed")
    assert {row["claim"] for row in rows} == {"loss", "below clean"}
    for row in rows:
        assert row["answer"] in ("held", "did not hold", "cannot be told", "not answered")
        assert (row["patients"], row["networks"]) == (4, 4)
    for form in ("table", "md"):
        said = unfolded(line("claims", "claimed", "--format", form))
        assert "loss of 65" in said
        assert "area under WT Dice" in said


def test_claims_may_be_declared_and_changed_without_running_anything(line: CommandLine) -> None:
    line.write("claimed.yaml", TEXT)
    line("submit", "claimed.yaml")
    assert "claims nothing" in line("claims", "claimed", code=2)
    line.write("claimed.yaml", TEXT + CLAIMS.replace("0.65", "0.01"))
    line("submit", "claimed.yaml")
    assert {row["boundary"] for row in line.json("claims", "claimed") if row["claim"] == "loss"} == {0.01}
