"""Every mistake of a user: exit code 2, one clear sentence, no traceback, nothing recorded."""

from __future__ import annotations

from pathlib import Path

import nibabel
import numpy as np
import pytest

from tests.api.command_line import TINY, CommandLine


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("[4/255, 8/255]", "[300/255]"), "epsilon"),
        (("fgsm: {epsilon", "fgms: {epsilon"), "did you mean 'fgsm'"),
        (("steps: 2", "step: 2"), "did you mean 'steps'"),
        (("distillation: {temperature: 10}", "distillation: {temperature: -1}"), "temperature"),
        (("folds: 2", "folds: 9"), "fold"),
        (("architecture: unet", "architecture: unet3"), "did you mean 'unet'"),
        (("synthetic: {cases: 4, size: 16}", "root: nowhere"), "bad.yaml:4: data.root: data folder"),
        (("metrics: [dice]", "metrics: [dise]"), "did you mean 'dice'"),
    ],
)
def test_a_mistake_in_a_sweep_is_told_before_anything_is_queued(
    cli: CommandLine, change: tuple[str, str], words: str
) -> None:
    assert change[0] in TINY
    cli.write("bad.yaml", TINY.replace(*change))
    assert words in cli("submit", "bad.yaml", code=2)
    assert cli.json("status") == []


def test_a_sweep_file_that_does_not_exist_is_named(cli: CommandLine) -> None:
    assert "nothing.yaml" in cli("submit", "nothing.yaml", code=2)


def test_names_that_do_not_exist_are_told_with_the_nearest(finished: CommandLine) -> None:
    assert "did you mean 'tiny'" in finished("status", "tinny", code=2)
    assert "did you mean 'attacks'" in finished("plugins", "atacks", code=2)
    assert "did you mean 'distillation'" in finished("results", "--defense", "distilation", code=2)
    assert "did you mean 'fgsm'" in finished("compare", "--attack", "fgms", code=2)
    assert "did you mean 'latex'" in finished("results", "--format", "latexx", code=2)
    assert "no sweep and no job" in finished("cancel", "4711", code=2)
    assert "no such table" in finished("query", "select * from absent", code=2)
    assert "did you mean 'WT'" in finished("results", "--by-size", "--region", "WTT", code=2)
    assert "defense" in finished("compare", "--a", "defence=none", "--b", "defense=static", code=2)


def test_tables_that_exclude_each_other_are_told(finished: CommandLine) -> None:
    said = finished("results", "--by-size", "--shifts", code=2)
    assert "--shifts or --by-size or --intervals or --confidence or --agreement, not two" in said
    assert "--by-size shows one region" in finished("results", "--by-size", "--region", "WT,ET", code=2)
    assert "no score of dice under natural shifts" in finished("results", "--shifts")
    assert finished.json("results", "--shifts") == []


def test_a_database_of_a_newer_schema_is_refused(cli: CommandLine) -> None:
    import sqlite3

    cli("status")
    with sqlite3.connect(cli.folder / ".robust" / "robust.db") as connection:
        connection.execute("update alembic_version set version_num = '9999'")
    connection.close()
    assert "newer than this software knows" in cli("status", code=2)


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"ROBUST_DATABASE_URL": "nonsense"}, "not a database URL"),
        ({"ROBUST_DATABASE_URL": "mysql://u:secret@h/x"}, "SQLite or PostgreSQL"),
        ({"ROBUST_DATABASE_URL": "postgresql+psycopg://u:secret@127.0.0.1:1/x"}, "127.0.0.1"),
        ({"ROBUST_LEASE_S": "-1"}, "lease_s"),
    ],
)
def test_bad_settings_are_told_without_secrets(cli: CommandLine, variables: dict[str, str], words: str) -> None:
    line = CommandLine(cli.folder, variables)
    told = line("status", code=2)
    assert words in told
    assert "secret" not in told


def test_bad_files_fail_their_jobs_with_a_sentence_and_spoil_nothing_else(cli: CommandLine) -> None:
    cli("data", "synth", "cases", "--cases", "4", "--size", "16")
    cases = sorted(path for path in (cli.folder / "cases").iterdir() if path.is_dir())
    flair = next(cases[0].glob("*_flair.nii*"))
    image = nibabel.load(flair)
    spoiled = np.asarray(image.dataobj).astype(np.float32)
    spoiled[5, 5, 5] = np.nan
    nibabel.save(nibabel.Nifti1Image(spoiled, image.affine), flair)
    problems = cli("data", "inspect", "cases", code=2)
    assert problems == ""
    cli.write(
        "own.yaml", TINY.replace("synthetic: {cases: 4, size: 16}", "root: cases").replace("folds: 2", "folds: 4")
    )
    told = cli("submit", "own.yaml", code=1)
    assert flair.name in told
    states = cli.json("status", "tiny")[0]
    assert states["failed"] > 0
    errors = {row["error"] for row in cli.json("query", "select error from job where state = 'failed'")}
    assert all(flair.name in error for error in errors)


def test_a_missing_series_is_told_with_the_file_that_should_be_there(cli: CommandLine) -> None:
    cli("data", "synth", "cases", "--cases", "2", "--size", "16")
    missing = next((cli.folder / "cases").rglob("*_t1ce.nii*"))
    missing.unlink()
    cli.write("own.yaml", TINY.replace("synthetic: {cases: 4, size: 16}", "root: cases"))
    assert missing.name.split(".")[0] in cli("plan", "own.yaml", code=2)


def test_an_empty_folder_holds_no_cases(cli: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    cli.write("own.yaml", TINY.replace("synthetic: {cases: 4, size: 16}", "root: empty"))
    assert "empty" in cli("plan", "own.yaml", code=2)


def test_a_plan_says_what_would_take_over_a_day_and_still_plans(cli: CommandLine) -> None:
    cli.write("slow.yaml", TINY)
    assert "would take" not in cli("plan", "slow.yaml", "--set", "attacks={cw: {}}")
    told = cli("plan", "slow.yaml", "--set", "attacks={cw: {steps: 100000}}")
    assert "attack 'cw' would take about 62 days on one slot" in " ".join(told.split())
    rows = cli.json("plan", "slow.yaml", "--set", "attacks={cw: {steps: 100000}}")
    assert rows[-1]["jobs"] == "all"
