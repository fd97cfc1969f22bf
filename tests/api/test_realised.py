"""A sweep whose attacks are realised, from its file to the files of its images."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import pytest
import torch

from services.artifacts.weights import load_model
from services.jobs.computed_with import computed_with
from tests.api.command_line import CommandLine, unfolded
from tests.made_once import made_once

SWEEP = """
name: files
data: {root: phantoms, split: {file: split.csv}}
models: {small: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 1}
defenses: {gaussian_augmentation: {}}
attacks:
  fgsm: {epsilon: [1/255, 8/255]}
  worst_case: {}
evaluation: {realise: true, confidence: true, metrics: [dice], access: [white-box, transfer]}
"""
SPLIT = "case,part\nphantom-0000,train\nphantom-0001,test\n"
SERIES = ("t1", "t1ce", "t2", "flair")


@pytest.fixture(scope="module")
def swept(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A folder in which the sweep has run, with what `submit` printed in `printed`."""

    def run(folder: Path) -> None:
        line = CommandLine(folder)
        line("data", "synth", "phantoms", "--cases", "2", "--size", "16")
        for file in folder.glob("phantoms/*/*_t1ce.nii.gz"):  # a series of few units
            image = nibabel.load(file)
            values = np.asarray(image.dataobj)
            nibabel.save(nibabel.Nifti1Image(values // 8 + (values > 0), image.affine), file)
        line.write("split.csv", SPLIT)
        line.write("files.yaml", SWEEP)
        line.write("printed", line("submit", "files.yaml"))

    return CommandLine(made_once(tmp_path_factory, "realised", run))


def job_of(swept: CommandLine, kind: str, what: str = "small") -> str:
    """The first job of a kind on the undefended network."""
    return next(str(job["job"]) for job in swept.json("jobs", "files") if job["kind"] == kind and what in job["what"])


def undefended(swept: CommandLine) -> dict[tuple[str, float, str], float]:
    """Scores of the undefended network by access, budget and region."""
    asked = "select access, epsilon, region, value from results where defense = 'none' and metric = 'dice'"
    rows = swept.json("query", asked)
    return {(row["access"], row["epsilon"], row["region"]): row["value"] for row in rows}


def numbers(file: Path) -> Any:
    return np.asarray(nibabel.load(file).dataobj)


def test_every_evaluation_also_says_what_the_networks_expected(swept: CommandLine) -> None:
    rows = swept.json("results", "files", "--confidence")
    asked = {(row["attack"], row["access"]) for row in rows}
    assert {("clean", None), ("fgsm", "transfer"), ("fgsm", "white-box realised"), ("worst_case", "white-box")} <= asked
    for row in rows:
        assert row["gap"] == pytest.approx(row["expected_dice"] - row["dice"])
        assert 0 < row["calibration_error"] < 1
    shown = swept("results", "files", "--confidence")
    assert "too few failures to tell whether low confidence warns" in unfolded(shown)
    assert max(map(len, shown.partition("\n\n")[0].splitlines())) <= 80
    assert "expected_dice" not in swept("results", "files")


def test_replicas_that_are_not_there_cannot_agree(swept: CommandLine) -> None:
    told = unfolded(swept("results", "files", "--agreement", code=2))
    assert "training.replicas of 2 or more" in told


def test_rows_have_an_access_of_their_own_that_comparisons_leave_out(swept: CommandLine) -> None:
    rows = swept.json("query", "select distinct defense, attack, access, source from results")
    assert {(row["defense"], *list(row.values())[1:]) for row in rows if "realised" in row["access"]} == {
        ("none", "fgsm", "white-box realised", ""),
        ("gaussian_augmentation", "fgsm", "white-box realised", ""),
        ("gaussian_augmentation", "fgsm", "transfer realised", "undefended"),
    }
    compared = swept.json("query", "select distinct access from comparisons")
    assert {row["access"] for row in compared} == {"white-box", "transfer"}


def test_a_question_of_ones_own_is_about_them_where_it_names_their_access(swept: CommandLine) -> None:
    fgsm = "defense=none attack=fgsm"
    assert {row["access"] for row in swept.json("compare", "--a", fgsm, "--b", "attack=clean")} == {"white-box"}
    found = swept.json("compare", "--a", f"{fgsm} access='white-box realised'", "--b", f"{fgsm} access=white-box")
    assert len(found) == 2 * 3  # budgets, regions


def test_the_tables_show_the_gap_and_where_units_are_too_coarse(swept: CommandLine) -> None:
    scores, shown = undefended(swept), swept("results", "files")
    assert "gap: realised less evaluated" in unfolded(shown)
    assert "series t1ce of case phantom-0001 spans" in unfolded(shown)
    assert "a budget of 1/255 is 0." in unfolded(shown)
    assert "attacks in files" in (swept.folder / "printed").read_text()
    _, _, table = shown.partition("attacks in files: mean Dice, WT, model ")
    line = next(line.split() for line in table.splitlines() if {"none", "white-box", "8/255"} <= set(line.split()))
    evaluated, realised = (scores[access, 8 / 255, "WT"] for access in ("white-box", "white-box realised"))
    assert [float(number) for number in line[-3:]] == pytest.approx(
        [evaluated, realised, realised - evaluated], abs=0.0006
    )
    assert "(n: 1" in table.partition("\n")[0]
    summary = swept.json("show", job_of(swept, "realise"))["summary"]
    (found,) = summary["coarse"]
    assert found["units"] < 1
    assert summary["computed_with"] == computed_with("cpu")


def test_clean_images_and_differences_lie_beside_attacked_ones(swept: CommandLine) -> None:
    attack, out = job_of(swept, "attack"), swept.folder / "images"
    printed = swept("data", "images", attack, "--out", "images", "--epsilon", "8/255")
    assert "difference-…" in printed
    files = {folder.name: sorted(file.name for file in folder.iterdir()) for folder in out.iterdir()}
    assert files == dict.fromkeys(
        ("clean", "epsilon-8-255", "difference-8-255"), sorted(f"phantom-0001_{name}.nii.gz" for name in SERIES)
    )
    for name in files["clean"]:
        clean, hit, difference = (
            numbers(out / folder / name) for folder in ("clean", "epsilon-8-255", "difference-8-255")
        )
        assert {clean.dtype, hit.dtype, difference.dtype} == {np.dtype(np.float32)}
        np.testing.assert_allclose(hit - clean, difference, atol=1e-3)
        assert np.array_equal(clean, numbers(swept.folder / "phantoms" / "phantom-0001" / name))
        assert difference.any()


def test_the_dice_of_the_files_that_users_get_is_the_stored_one(swept: CommandLine) -> None:
    swept("data", "images", job_of(swept, "realise"), "--out", "files")
    job = swept.json("show", job_of(swept, "train"))
    (weights,) = (swept.folder / ".robust" / "artifacts" / job["digest"]).glob("*/*.safetensors")
    network, scores = load_model(weights.parent).eval(), undefended(swept)
    truth = numbers(swept.folder / "phantoms" / "phantom-0001" / "phantom-0001_seg.nii.gz")[::-1, ::-1].transpose(
        2, 1, 0
    )
    for key, epsilon in (("1-255", 1 / 255), ("8-255", 8 / 255)):
        found = [numbers(swept.folder / "files" / f"epsilon-{key}" / f"phantom-0001_{name}.nii.gz") for name in SERIES]
        assert {values.dtype for values in found} == {np.dtype(np.int16)}
        raw = np.stack(found).astype(np.float32)[:, ::-1, ::-1].transpose(0, 3, 2, 1)
        brain = (raw != 0).any(axis=0)
        low, high = np.percentile(raw[:, brain], [0.5, 99.5], axis=1).reshape(2, 4, 1, 1, 1).astype(np.float32)
        box = tuple(slice(there.min(), there.max() + 1) for there in np.nonzero(brain))
        unit = (np.clip((raw - low) / (high - low), 0, 1) * brain)[(slice(None), *box)]
        predicted = np.zeros(brain.shape, int)
        with torch.no_grad():
            predicted[box] = network(torch.from_numpy(unit)[None])[0].argmax(0).numpy()
        for region, labels, values in (("WT", (1, 2, 3), (1, 2, 4)), ("TC", (1, 3), (1, 4)), ("ET", (3,), (4,))):
            a, b = np.isin(predicted, labels), np.isin(truth, values)
            dice = 2 * (a & b).sum() / (a.sum() + b.sum())
            assert scores["white-box realised", epsilon, region] == pytest.approx(dice, abs=1e-3)


def test_an_attack_job_gives_the_same_files_when_they_are_asked_for(swept: CommandLine) -> None:
    for job, out in ((job_of(swept, "realise"), "one"), (job_of(swept, "attack"), "two")):
        swept("data", "images", job, "--out", out, "--epsilon", "8/255", *["--realised"] * (out == "two"))
    name = Path("epsilon-8-255") / "phantom-0001_flair.nii.gz"
    assert np.array_equal(numbers(swept.folder / "one" / name), numbers(swept.folder / "two" / name))


def test_a_job_of_another_kind_is_refused_in_a_sentence(swept: CommandLine) -> None:
    told = swept("data", "images", job_of(swept, "evaluate"), "--out", "x", code=2)
    assert "images come from an attack job that is done" in told
