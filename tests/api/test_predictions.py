"""What was predicted stays: a stored score is that of the exported files, and what is gone is made again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import pytest
from numpy.typing import NDArray

from tests.api.command_line import KEPT, TURNED, CommandLine, unfolded


def jobs(cli: CommandLine, kind: str) -> list[int]:
    return [job["job"] for job in cli.json("jobs", "kept") if job["kind"] == kind]


def values(file: Path) -> NDArray[Any]:
    return np.asarray(nibabel.load(file).dataobj)


def dice(predicted: NDArray[Any], truth: NDArray[Any], labels: tuple[int, ...]) -> float:
    """By its definition; 1 where both are empty."""
    a, b = np.isin(predicted, labels), np.isin(truth, labels)
    return 2 * float((a & b).sum()) / float(a.sum() + b.sum()) if a.any() or b.any() else 1.0


@pytest.mark.slow
def test_an_exported_prediction_gives_its_stored_dice_by_an_independent_pipeline(
    made: CommandLine, tmp_path: Path
) -> None:
    """Plain nibabel and numpy: voxel by voxel against the label files, whose axes and affine the exports share."""
    stored = {
        (row["job_id"], row["case_id"], row["epsilon"], row["region"]): row["value"]
        for row in made.json("query", "select job_id, case_id, epsilon, region, value from results")
    }
    regions = {"WT": (1, 2, 4), "TC": (1, 4), "ET": (4,)}
    found: dict[Any, float] = {}
    for kind in ("evaluate", "realise"):
        for job in jobs(made, kind):
            for row in made.json("data", "predictions", str(job), "--out", str(tmp_path / str(job))):
                case, file = row["case"], tmp_path / str(job) / row["file"]
                reference = made.folder / "phantoms" / case / f"{case}_seg.nii.gz"
                assert np.array_equal(nibabel.load(file).affine, nibabel.load(reference).affine)
                folder = "clean" if row["epsilon"] == "0" else "fgsm" if kind == "evaluate" else "fgsm-realised"
                assert row["file"] == f"{folder}/{row['epsilon'].replace('/', '-')}/{case}.nii.gz"
                numerator, _, denominator = row["epsilon"].partition("/")
                for region, labels in regions.items():
                    key = job, case, int(numerator) / int(denominator or 1), region
                    found[key] = dice(values(file), values(reference), labels)
    assert found == pytest.approx(stored)
    assert len(set(stored.values())) > 10, "or they could be right by chance"
    assert nibabel.aff2axcodes(nibabel.load(made.folder / "phantoms" / TURNED / f"{TURNED}_t1.nii.gz").affine) == (
        "S", "R", "A",
    )  # fmt: skip


@pytest.mark.slow
def test_exports_are_of_one_case_or_budget_lose_no_file_and_say_what_their_values_mean(
    copied: CommandLine,
) -> None:
    cli, job = copied, str(jobs(copied, "evaluate")[-1])
    told = unfolded(cli("data", "predictions", job, "--out", "out"))
    assert "values as in the case's own label files: 0 background, 1 NCR, 2 ED, 4 ET" in told
    case = cli.json("data", "predictions", job, "--out", "out")[0]["case"]  # again: its own files
    (row,) = cli.json("data", "predictions", job, "--out", "one", "--case", case, "--epsilon", "32/255")
    file = cli.folder / "out" / row["file"]
    file.write_text("mine")
    assert "exists and is left as it is" in cli("data", "predictions", job, "--out", "out", code=2)
    assert file.read_text() == "mine"
    cli("data", "predictions", job, "--out", "out", "--replace")
    assert values(file).shape == (16, 16, 16)
    assert "did you mean 'phantom-000" in cli("data", "predictions", job, "--out", "o", "--case", "phantom-00", code=2)
    assert "unknown budget '5/255'" in cli("data", "predictions", job, "--out", "o", "--epsilon", "5/255", code=2)
    train = str(jobs(cli, "train")[0])
    assert f"job {train} is of kind train" in cli("data", "predictions", train, "--out", "o", code=2)
    assert not (cli.folder / "o").exists()


@pytest.mark.slow
def test_collected_predictions_leave_every_score_and_are_made_again_by_the_command_that_is_told(
    copied: CommandLine,
) -> None:
    cli, scores = copied, "select case_id, attack, epsilon, region, value from results order by 1, 2, 3, 4, 5"
    before, job = cli.json("query", scores), str(jobs(copied, "evaluate")[-1])
    others = f"select id, state, fence from job where id <> {job} and kind <> 'evaluate' and kind <> 'realise'"
    untouched = cli.json("query", others)
    exported = cli.json("data", "predictions", job, "--out", "before")
    assert cli.json("gc", "--predictions", "--older-than", "1d") == []
    listed = cli.json("gc", "--predictions", "--older-than", "0s")
    assert {row["state"] for row in listed} == {"would go"}
    assert len(list((cli.folder / ".robust").rglob("predictions.h5"))) == len(listed) == 6
    cli("gc", "--predictions", "--older-than", "0s", "--delete")
    assert list((cli.folder / ".robust").rglob("predictions.h5")) == []
    assert cli.json("query", scores) == before
    assert cli.json("gc", "--older-than", "0s") == []
    refused = cli("data", "predictions", job, "--out", "after", code=2)
    assert refused.count("\n") == 1
    assert f"`robust-cli retry {job}`, then `robust-cli worker --drain`" in refused
    assert "1 job will run again" in cli("retry", job)
    cli("worker", "--drain")
    assert cli.json("query", scores) == before
    assert cli.json("query", others) == untouched, "what was made from the scores stays"
    assert "the same as before: what was made from it stays" in cli("logs", job)
    assert cli.json("data", "predictions", job, "--out", "after") == exported
    for row in exported:
        assert np.array_equal(*(values(cli.folder / folder / row["file"]) for folder in ("before", "after")))


@pytest.mark.slow
def test_who_keeps_none_is_told_how_to_keep_them_and_no_score_is_computed_again(cli: CommandLine) -> None:
    text = KEPT.replace("root: phantoms", "synthetic: {cases: 4, size: 16}").replace(", realise: true", "")
    sweep = cli.write("kept.yaml", text.replace("metrics: [dice]", "metrics: [dice], keep: none"))
    cli("submit", sweep)
    assert list((cli.folder / ".robust").rglob("predictions.h5")) == []
    job = str(jobs(cli, "evaluate")[0])
    assert "`evaluation.keep: none`: take that out and submit it" in cli(
        "data", "predictions", job, "--out", "o", code=2
    )
    plan = cli.json("plan", sweep, "--set", "evaluation.keep=predictions")
    assert {row["to run"] for row in plan} == {0}
    cli("submit", sweep, "--set", "evaluation.keep=predictions")
    cli("retry", job)
    cli("worker", "--drain")
    assert len(cli.json("data", "predictions", job, "--out", "o")) == 2


@pytest.mark.slow
def test_an_exported_network_says_the_same_as_ours_without_our_code(made: CommandLine, tmp_path: Path) -> None:
    import torch

    from services.artifacts.weights import load_model

    job = str(jobs(made, "train")[0])
    found = made.json("export-model", job, "--out", str(tmp_path / "net"))
    assert [Path(file).name for file in found["files"]] == ["weights.safetensors", "model.json", "model.ts"]
    assert json.loads((tmp_path / "net" / "model.json").read_text())["name"] == "unet"
    network, program = load_model(tmp_path / "net"), torch.jit.load(str(tmp_path / "net" / "model.ts"))
    for size in ((16, 16, 16), (17, 5, 30)):
        images = torch.rand(2, 4, *size, generator=torch.Generator().manual_seed(0))
        with torch.no_grad():
            torch.testing.assert_close(program(images), network(images), rtol=1e-5, atol=1e-5)
    evaluate = str(jobs(made, "evaluate")[0])
    assert "networks come from train and defense jobs" in made("export-model", evaluate, "--out", "o", code=2)
