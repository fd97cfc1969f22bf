"""Transfer between all networks, adapted attacks and the worst case, as a user runs them."""

from __future__ import annotations

import json
from collections import defaultdict
from math import fsum
from pathlib import Path
from typing import Any

import pytest

from tests.api.command_line import CommandLine
from tests.made_once import made_once

TEXT = """
name: adaptive
data:
  synthetic: {cases: 4, size: 16}
  split: {train: 0.5, validation: 0, test: 0.5}
models:
  small: {architecture: unet, dims: 3, channels: [4, 8]}
  flat: {architecture: unet, dims: 2, channels: [4, 8]}
training: {epochs: 1, replicas: 2}
defenses:
  distillation: {temperature: 10}
attacks:
  fgsm: {epsilon: [4/255, 8/255]}
  noise: {epsilon: 8/255, draws: 2, series: flair}
  worst_case: {}
evaluation: {transfer: all, adaptive: true, metrics: [dice, nsd]}
comparisons:
  - {vary: defense, a: distillation, b: none, attacks: [worst_case]}
  - {vary: attack, a: noise, b: fgsm}
"""
SCORE = ("region", "metric", "value", "state", "reference_voxels", "prediction_voxels")


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A folder in which the sweep has run."""

    def run(folder: Path) -> None:
        line = CommandLine(folder)
        line.write("adaptive.yaml", TEXT)
        line("submit", "adaptive.yaml", "--workers", "2")

    return CommandLine(made_once(tmp_path_factory, "adaptive", run))


@pytest.fixture(scope="module")
def rows(line: CommandLine) -> list[dict[str, Any]]:
    """All scores."""
    found: list[dict[str, Any]] = line.json("query", "select * from results")
    return found


def sources(rows: list[dict[str, Any]], model: str, defense: str) -> set[tuple[str, str]]:
    return {(row["access"], row["source"]) for row in rows if (row["model"], row["defense"]) == (model, defense)}


def test_every_network_is_shown_the_images_of_every_other(rows: list[dict[str, Any]]) -> None:
    own = {("white-box", ""), ("black-box", "")}
    assert sources(rows, "small", "distillation") == own | {
        ("transfer", "undefended"),
        ("transfer", "another seed"),
        ("transfer", "network flat"),
        ("transfer", "network flat undefended"),
    }
    assert sources(rows, "flat", "none") == own | {
        ("transfer", "another seed"),
        ("transfer", "network small"),
        ("transfer", "defense distillation"),
        ("transfer", "network small defense distillation"),
    }


def test_what_needs_no_gradient_is_black_box(rows: list[dict[str, Any]]) -> None:
    direct = {(row["attack"], row["access"]) for row in rows if row["access"] != "transfer"}
    assert direct == {
        *(("clean", "white-box"), ("fgsm", "white-box"), ("noise", "black-box"), ("worst_case", "white-box"))
    }


def test_distillation_alone_meets_attacks_that_know_it(rows: list[dict[str, Any]]) -> None:
    forms: dict[str, set[tuple[Any, str]]] = defaultdict(set)
    for row in rows:
        params = json.loads(row["attack_params"])
        if row["attack"] == "fgsm":
            forms[row["defense"]].add((params.get("temperature"), params["loss"]))
    assert forms["none"] == {(None, "ce")}
    assert forms["distillation"] == {
        *((None, "ce"), (10.0, "ce"), ("margin", "ce"), (None, "margin"), (None, "hinge"), (None, "dlr")),
    }


def test_the_worst_case_is_the_row_set_of_its_worst_member(rows: list[dict[str, Any]]) -> None:
    """Of all attacks on a network in any way, the one with the lowest mean Dice: in all regions and metrics."""
    networks: dict[tuple[Any, ...], dict[tuple[str, int], list[dict[str, Any]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for row in rows:
        if row["attack"] != "clean":
            case = tuple(row[key] for key in ("model", "defense", "replica", "case_id", "epsilon"))
            networks[case][row["attack"], row["job_id"]].append(row)
    assert len(networks) == 2 * 2 * 2 * 2 * 2
    for found in networks.values():
        ((_, worst),) = ((key, mine) for key, mine in found.items() if key[0] == "worst_case")
        members = [mine for key, mine in found.items() if key[0] != "worst_case"]
        assert len(members) > 4
        least = min(members, key=mean_dice)
        assert mean_dice(worst) == mean_dice(least)
        assert scores(worst) in [scores(member) for member in members if mean_dice(member) == mean_dice(least)]


def mean_dice(rows: list[dict[str, Any]]) -> float:
    """Of the regions that the reference has."""
    values = [row["value"] for row in rows if row["metric"] == "dice" and row["reference_voxels"]]
    return fsum(values) / len(values)


def scores(rows: list[dict[str, Any]]) -> set[tuple[Any, ...]]:
    return {tuple(row[key] for key in SCORE) for row in rows}


def test_its_job_tells_how_often_each_member_won(line: CommandLine) -> None:
    jobs = [job for job in line.json("jobs", "adaptive") if job["kind"] == "worst_case"]
    assert len(jobs) == 2 * 2 * 2
    job = next(job for job in jobs if job["what"] == "choose worst_case of small/distillation fold 0 replica 0")
    won = line.json("show", str(job["job"]))["summary"]["won"]
    assert set(won) == {"4/255", "8/255"}
    assert {"fgsm", "fgsm temperature=10", "noise", "fgsm (transfer from another seed)"} <= set(won["8/255"])
    assert "noise" not in won["4/255"]
    assert all(sum(counts.values()) == 2 for counts in won.values()), "one for each case"


def test_defenses_are_compared_each_under_its_own_worst_case(line: CommandLine) -> None:
    found = [row for row in line.json("compare", "adaptive") if row["a"] == "defense=distillation"]
    assert {(row["role"], row["attack"], row["access"], row["epsilon"]) for row in found} == {
        ("primary", "worst white-box", "white-box", 8 / 255),  # its worst case is chosen by the mean, not by region
        ("exploratory", "worst_case", "white-box", 4 / 255),
        ("exploratory", "worst_case", "white-box", 8 / 255),
    }
    sizes = {(row["role"], row["family_size"]) for row in found}
    assert sizes == {("primary", 2), ("exploratory", 3 * 2)}  # two models; three regions, two budgets
    assert {row["n_pairs"] for row in found} == {2}
    asked = ("--a", "defense=distillation attack=worst_case", "--b", "defense=none attack=worst_case")
    assert len(line.json("compare", *asked, "--region", "WT")) == 2 * 2


def test_comparisons_do_not_mix_sources(line: CommandLine) -> None:
    found = [row for row in line.json("compare", "adaptive") if row["a"].startswith("defense=none attack=noise")]
    paired = [row for row in found if row["n_pairs"]]  # noise has one of the two budgets
    accesses = [row["access"] for row in paired if (row["model"], row["region"]) == ("small", "WT")]
    assert accesses[0] == "black-box, white-box"
    assert sorted(accesses[1:]) == [
        "transfer from another seed",
        "transfer from defense distillation",
        "transfer from network flat",
        "transfer from network flat defense distillation",
    ]
    wide = CommandLine(line.folder, {"COLUMNS": "200"})
    assert "transfer from another seed" in wide("results", "adaptive")


def test_submitting_again_runs_nothing(line: CommandLine) -> None:
    assert all(row["to run"] == 0 for row in line.json("plan", "adaptive.yaml"))
    fewer = TEXT.replace("name: adaptive", "name: fewer").replace("transfer: all", "transfer: seed")
    line.write("fewer.yaml", fewer)
    plan = {row["jobs"]: row["to run"] for row in line.json("plan", "fewer.yaml")}
    assert {jobs for jobs, number in plan.items() if number} == {"worst_case", "stats", "all"}
