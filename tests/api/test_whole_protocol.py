"""The whole protocol on a tiny sweep, as a user runs it."""

from __future__ import annotations

import csv
import json

import nibabel
import numpy as np
import pytest

from tests.api.command_line import TINY, CommandLine, unfolded

REGIONS = ("WT", "TC", "ET")


def test_every_cell_of_the_protocol_has_every_case_and_region(finished: CommandLine) -> None:
    rows = finished.json("query", "select * from results where metric = 'dice'")
    budgets = {"clean": {0.0}, "fgsm": {4 / 255, 8 / 255}, "ifgsm": {8 / 255}}
    cells = {(row["defense"], row["attack"], row["access"], row["epsilon"]) for row in rows}
    expected = {
        (defense, attack, access, epsilon)
        for defense in ("none", "distillation", "static")
        for attack, epsilons in budgets.items()
        for epsilon in epsilons
        for access in ("white-box", "transfer")
        if access == "white-box" or (defense != "none" and attack != "clean")
    }
    assert cells == expected
    for cell in cells:
        mine = [row for row in rows if (row["defense"], row["attack"], row["access"], row["epsilon"]) == cell]
        cases = {row["case_id"] for row in mine}
        assert len(cases) == 4, "every phantom is a test case once"
        assert len({(row["case_id"], row["region"]) for row in mine}) == len(mine)
        assert set(REGIONS) <= {row["region"] for row in mine}
    assert all(0 <= row["value"] <= 1 for row in rows)


def test_submitting_again_runs_nothing_and_says_so(finished: CommandLine) -> None:
    before = finished.json("query", "select count(*) as n from score")
    output = finished("submit", "tiny.yaml")
    assert "everything was already there" in output
    assert finished.json("query", "select count(*) as n from score") == before
    plan = finished.json("plan", "tiny.yaml")
    assert all(row["to run"] == 0 for row in plan)


def test_extending_by_one_budget_runs_only_that_budget(finished: CommandLine) -> None:
    finished.write("more.yaml", TINY.replace("[4/255, 8/255]", "[4/255, 8/255, 16/255]").replace("tiny", "more"))
    plan = {row["jobs"]: row for row in finished.json("plan", "more.yaml")}
    assert plan["train"]["to run"] == plan["defense"]["to run"] == 0
    assert plan["attack"]["to run"] == 3 * 2  # one for each network and fold
    assert plan["evaluate"]["to run"] == 3 * 2 + 2 * 2  # white-box for each, transfer for each defended one


def test_the_stats_job_stored_comparisons_in_families(finished: CommandLine) -> None:
    rows = finished.json("compare", "tiny")
    assert {row["status"] for row in rows} <= {"ok", "too_few_pairs", "no_differences"}
    assert all(row["n_pairs"] == 4 for row in rows)
    assert all(row["p_adjusted"] >= row["p_value"] for row in rows)
    pairs = {(row["a"], row["b"]) for row in rows}
    assert len(pairs) >= 3 + 3  # attacked against clean for each model, and each pair of defenses


def test_an_own_question_is_answered_over_completed_runs(finished: CommandLine) -> None:
    sides = ("--a", "defense=distillation attack=fgsm", "--b", "defense=adversarial_training attack=fgsm")
    rows = finished.json("compare", *sides, "--region", "WT")
    assert {row["epsilon"] for row in rows} == {4 / 255, 8 / 255}
    assert all(row["region"] == "WT" and row["metric"] == "dice" for row in rows)
    assert {row["region"] for row in finished.json("compare", *sides)} >= {"WT", "TC", "ET"}


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_every_row_is_exported(finished: CommandLine, form: str) -> None:
    (counted,) = finished.json("query", "select count(*) as n from results where sweep = 'tiny'")
    finished("export", "tiny", "--format", form)
    path = finished.folder / f"tiny.{form}"
    if form == "csv":
        finished("export", "tiny", "--format", form)
        table = path.read_bytes()
        path.write_bytes(table + b"mine")
        told = finished("export", "tiny", "--format", form, code=2)
        path.write_bytes(table)
        assert "tiny.csv exists and is left as it is; give another name with --out, or say --replace" in told
        assert "rows in new/t.csv; made the folder new" in finished("export", "tiny", "--out", "new/t.csv")
        finished("export", "tiny", "--out", "new/t.csv", "--replace")
    if form == "csv":
        count = len(list(csv.DictReader(path.open())))
    elif form == "jsonl":
        count = len([json.loads(line) for line in path.open()])
    else:
        import pyarrow.parquet

        count = pyarrow.parquet.read_table(path).num_rows
    assert count == counted["n"] > 0


def test_perturbations_obey_their_budget_as_they_are_stored(finished: CommandLine) -> None:
    rows = finished.json(
        "query", "select epsilon, max(linf) as worst, min(psnr_db) as psnr from visibility group by epsilon"
    )
    assert rows
    assert all(0 < row["worst"] <= row["epsilon"] for row in rows)


def test_logs_show_jobs_and_status_speak_of_the_sweep(finished: CommandLine) -> None:
    assert finished.json("status", "tiny")[0]["done"] == finished.json("status", "tiny")[0]["jobs"]
    jobs = finished.json("jobs", "tiny")
    first = next(job for job in jobs if job["kind"] == "train")
    shown = finished.json("show", str(first["job"]))
    assert shown["peak_memory"] == first["peak_memory"]
    assert all(job["peak_memory"] > 1 << 20 for job in jobs)
    assert shown["state"] == "done"
    assert shown["sweeps"] == ["tiny"]
    finished("logs", str(first["job"]))


@pytest.mark.parametrize(
    "words",
    [
        ("status",),
        ("jobs",),
        ("results",),
        ("results", "--by-size"),
        ("compare",),
        ("plugins",),
        ("plugins", "attacks", "fgsm"),
        ("workers",),
        ("doctor",),
    ],
)
def test_every_table_is_also_json_and_text(finished: CommandLine, words: tuple[str, ...]) -> None:
    assert isinstance(finished.json(*words), list)
    assert finished(*words).strip()


def test_adversarial_images_are_written_with_the_affine_of_their_case(finished: CommandLine) -> None:
    job = next(job for job in finished.json("jobs", "tiny") if job["kind"] == "attack")
    told = finished("data", "images", str(job["job"]), "--out", "images", "--epsilon", "8/255")
    written = [path for path in (finished.folder / "images").rglob("*") if path.is_file()]
    assert f"attacked images in images: {len(written)} files" in unfolded(told)
    assert "made the folder images" in told
    again = ("data", "images", str(job["job"]), "--out", "images", "--epsilon", "8/255")
    finished(*again)
    written[0].write_text("mine")
    assert "exists and is left as it is; give another folder with --out, or say --replace" in finished(*again, code=2)
    finished(*again, "--replace")
    files = sorted((finished.folder / "images" / "epsilon-8-255").iterdir())
    assert len(files) == 2 * 4  # two test cases, four series
    image = nibabel.load(files[0])
    assert image.shape == (16, 16, 16)
    assert np.isfinite(np.asarray(image.dataobj)).all()
    assert "did you mean" in finished("data", "images", str(job["job"]), "--out", "x", "--case", "phantom-9999", code=2)
    train = next(job for job in finished.json("jobs", "tiny") if job["kind"] == "train")
    assert "images come from an attack job" in finished("data", "images", str(train["job"]), "--out", "x", code=2)


def test_stored_comparisons_are_narrowed_to_one_region(finished: CommandLine) -> None:
    assert {row["region"] for row in finished.json("compare", "tiny", "--region", "TC")} == {"TC"}
    assert "did you mean 'TC'" in finished("compare", "tiny", "--region", "TCC", code=2)
