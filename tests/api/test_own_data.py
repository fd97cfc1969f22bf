"""Data of other anatomies, in files of their own layout or of a Decathlon task, go through a whole sweep."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from tests.api.command_line import CommandLine
from tests.case_files import save, write_organ_case, write_organs, write_prostates

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "own-data.md"


def examples() -> list[str]:
    """The YAML that the how-to page shows: a whole sweep over files, and the data section of a Decathlon task."""
    return re.findall(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)


def test_the_example_of_the_page_is_trained_attacked_and_scored(cli: CommandLine) -> None:
    write_organs(cli.folder / "scans")
    cli.write("own.yaml", examples()[0])
    cli("submit", "own.yaml")
    rows = cli.json("query", "select attack, region, count(*) as n from results group by 1, 2 order by 1, 2")
    assert [(row["attack"], row["region"], row["n"]) for row in rows] == [
        (attack, region, 4) for attack in ("clean", "fgsm", "hide") for region in ("organ", "tumor")
    ]
    voxels = cli.json("query", "select distinct region, reference_voxels from results order by 1")
    assert [(row["region"], row["reference_voxels"]) for row in voxels] == [("organ", 216), ("tumor", 24)]


def test_a_decathlon_folder_of_another_task_does_too(cli: CommandLine) -> None:
    write_prostates(cli.folder / "Task05_Prostate")
    sweep = examples()[0]
    others = sweep[sweep.index("models:") : sweep.index("attacks:")]
    attacks = "attacks: {fgsm: {epsilon: 8/255}}\nevaluation: {metrics: [dice]}\n"
    cli.write("own.yaml", f"name: zones\n{examples()[1]}  split: {{folds: 2}}\n{others}{attacks}")
    cli("submit", "own.yaml")
    rows = cli.json("query", "select attack, region, count(*) as n from results group by 1, 2 order by 1, 2")
    assert [(row["attack"], row["region"], row["n"]) for row in rows] == [
        (attack, region, 4) for attack in ("clean", "fgsm") for region in ("peripheral", "transition")
    ]


def test_a_missing_file_stops_the_sweep_before_anything_is_queued(cli: CommandLine) -> None:
    root = write_organs(cli.folder / "scans")
    (root / "patient-2" / "pet.nii.gz").unlink()
    cli.write("own.yaml", examples()[0])
    assert "case patient-2: file pet.nii.gz is missing" in cli("submit", "own.yaml", code=2)
    assert cli.json("status") == []


@pytest.mark.parametrize("spoilt", ["value", "shape"])
def test_a_file_that_cannot_be_used_fails_the_jobs_that_read_it_in_a_sentence(cli: CommandLine, spoilt: str) -> None:
    folder = write_organs(cli.folder / "scans") / "patient-2"
    if spoilt == "value":
        write_organ_case(folder, marks=(1, 2, 9))
        words = f"{folder}/seg.nii.gz holds label values 9"
    else:
        save(folder / "pet.nii.gz", np.arange(1296, dtype=np.float32).reshape(12, 12, 9))
        words = f"{folder}/pet.nii.gz has 12×12×9 voxels, but ct.nii.gz has 12×12×10"
    cli.write("own.yaml", examples()[0])
    cli("submit", "own.yaml", code=1)
    errors = [row["error"] for row in cli.json("query", "select error from job where state = 'failed'")]
    assert errors
    assert all(words in error and "\n" not in error for error in errors)
