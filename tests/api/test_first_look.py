"""From a folder that nobody has described to a sweep that plans: `data inspect`, `init`, and who is a patient."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from services.datasets.describe import describe_data
from services.datasets.inspect import inspect_look
from services.datasets.look import look_at_folder, look_at_source
from services.datasets.proposal import propose_section
from services.datasets.splits import split_cases
from services.errors import BadInput
from services.science.anatomy import BRATS
from services.sweeps.first_sweep import first_sweep, write_new
from services.sweeps.reading.load import load_data, load_sweep
from tests.api.command_line import CommandLine
from tests.case_files import images, labels, save, write_decathlon, write_organs, write_prostates, write_set
from tests.services.science.layouts.test_nnunet import write_raw

ROOT = Path(__file__).parents[2]
UPENN = ("UPENN-GBM-00001_11", "UPENN-GBM-00001_21", "UPENN-GBM-00002_11", "UPENN-GBM-00002_21")
REST = "\nmodels: {small: {architecture: unet, dims: 3, channels: [4, 8]}}\nattacks: {fgsm: {epsilon: 2/255}}\n"


@pytest.fixture
def cli(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path)


def by_series(root: Path) -> None:
    for number in range(3):
        for name, array in (("t1", images(number)[0]), ("flair", images(number)[3]), ("truth", labels(3))):
            save(root / name / f"case{number}.nii.gz", array)


def regions(root: Path) -> None:
    index = {
        "channel_names": {"0": "T1", "1": "T2 fat sat"},
        "labels": {"background": 0, "whole": [1, 2], "core": [2]},
        "file_ending": ".nii.gz",
    }
    write_raw(root, index, ("a", "b"))


@pytest.mark.parametrize(
    "write",
    [
        lambda root: write_set(root, 3),
        lambda root: write_set(root, layout="brats2023", ids=["BraTS-GLI-00001-000", "BraTS-GLI-00002-000"]),
        lambda root: write_decathlon(root, ("a", "b")),
        write_prostates,
        write_raw,
        regions,
        write_organs,
        by_series,
    ],
    ids=["brats", "brats2023", "decathlon", "other task", "nnunet", "regions", "patterns", "folder of a series"],
)
def test_what_is_proposed_of_a_folder_makes_a_sweep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[[Path], object]
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "scans")
    look = look_at_folder("scans")
    write_new(Path("sweep.yaml"), first_sweep(look, inspect_look(look), Path("sweep.yaml")))
    sweep = load_sweep("sweep.yaml")
    data = describe_data(sweep.data.source, tmp_path / "cache", sweep.data.scheme)
    assert data.patients == look.patients
    assert split_cases(sweep.data.split, data.patients, 0).test
    anatomy = sweep.data.anatomy or BRATS
    again = look_at_source(sweep.data.source, sweep.data.scheme, anatomy.classes)
    reports = inspect_look(again)
    assert all(not report.problems and report.series == anatomy.series for report in reports)
    assert all(sum(report.labels.values()) > 10 for report in reports)


def test_a_folder_of_no_layout_from_inspect_to_plan(cli: CommandLine) -> None:
    write_organs(cli.folder / "scans", 3)
    _, _, section = cli("data", "inspect", "scans").partition("In a sweep file:\n\n")
    cli.write("pasted.yaml", section + REST)
    assert "train" in cli("plan", "pasted.yaml")
    assert "wrote sweep.yaml" in cli("init", "scans")
    assert "train" in cli("plan", "sweep.yaml")
    assert cli.json("data", "inspect", "sweep.yaml")[0]["labels"] == "label1: 192, label2: 12, label3: 12"


def test_tables_of_cases_fit_80_columns(cli: CommandLine) -> None:
    write_set(cli.folder / "scans", ids=UPENN)
    lines = cli("data", "inspect", "scans").splitlines()
    table = lines[: next(place for place, line in enumerate(lines) if line.startswith("All: "))]
    assert max(map(len, table)) <= 80
    assert "All: layout brats, 6×8×7 voxels, spacing 1×1×1 mm, series t1 t1ce t2 flair." in lines[len(table)]


def test_the_package_holds_the_quickstart_of_the_examples_and_no_link_to_it() -> None:
    held = ROOT / "services" / "sweeps" / "quickstart.yaml"
    assert not held.is_symlink(), "a checkout without links would hold the words of the link"
    assert held.read_text() == (ROOT / "examples" / "quickstart.yaml").read_text()


def test_init_never_overwrites(cli: CommandLine) -> None:
    cli.write("quickstart.yaml", "mine")
    assert "quickstart.yaml exists and is left as it is" in cli("init", code=2)
    assert (cli.folder / "quickstart.yaml").read_text() == "mine"
    assert "wrote other.yaml" in cli("init", "--out", "other.yaml")
    assert "name: quickstart" in (cli.folder / "other.yaml").read_text()


def test_patterns_on_the_command_line(cli: CommandLine) -> None:
    write_organs(cli.folder / "scans", 2)
    words = ("data", "inspect", "scans", "--images", "scan={case}/pet.nii.gz", "--labels", "{case}/seg.nii.gz")
    told = cli(*words, "--label", "liver=1", "--label", "tumor=2,3")
    assert "labels: {liver: 1, tumor: [2, 3]}" in told
    assert 'scan: "{case}/pet.nii.gz"' in told
    assert "label1: 1, label2: 2, label3: 3" in cli(*words)
    for bad, sentence in (
        (("--images", "t1"), "expected NAME=VALUE, each name once"),
        (("--images", "t1=t1.nii.gz", "--labels", "{case}"), "--images: expected a path below data.root"),
        (("--images", "t1={case}.nii.gz"), "give --images NAME=PATTERN for each series, --labels PATTERN"),
        ((*words[3:], "--label", "liver=one"), "--label: expected liver=VALUE"),
    ):
        assert sentence in cli("data", "inspect", "scans", *bad, code=2)


def test_labels_that_no_name_proves_are_asked_for_until_they_are_said(cli: CommandLine) -> None:
    write_set(cli.folder / "scans", layout="brats2023", ids=["BraTS-PED-00001-000", "BraTS-PED-00002-000"])
    cli("init", "scans")
    assert "do not prove what the values of a label map mean" in cli("plan", "sweep.yaml", code=2)
    text = (cli.folder / "sweep.yaml").read_text()
    assert "# labels: {ET: 1, NET: 2, CC: 3, ED: 4}" in text
    cli.write("sweep.yaml", text.replace("# labels: ", "labels: "))
    assert "train" in cli("plan", "sweep.yaml")


def test_scans_that_look_like_follow_ups_are_warned_of_until_somebody_says_who_is_who(cli: CommandLine) -> None:
    write_set(cli.folder / "scans", ids=UPENN)
    cli.write("sweep.yaml", "data: {root: scans, split: {folds: 4}}" + REST)
    for told in (cli("plan", "sweep.yaml"), cli("data", "inspect", "scans")):
        assert "UPENN-GBM-00001_11 and UPENN-GBM-00001_21 look like scans of one patient" in " ".join(told.split())
        assert 'patient: "UPENN-GBM-{patient}_{visit}"' in " ".join(told.split())
    ruled = ("--set", "data.patient=UPENN-GBM-{patient}_{visit}")
    assert "4 folds need as many patients, got 2" in cli("plan", "sweep.yaml", *ruled, code=2)
    assert "look like" not in cli("plan", "sweep.yaml", "--set", "data.patient='{patient}'")
    cli.write("who.csv", "case,patient\n" + "".join(f"{name},{name[:15]}\n" for name in UPENN))
    named = ("--set", "data.patient={file: who.csv}")
    assert "got 2; use fewer folds" in cli("plan", "sweep.yaml", *named, code=2)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("'P{case}'", "data.patient"),
        ("3", "data.patient"),
        ("{file: nowhere.csv}", "patient file nowhere.csv cannot be read"),
        ("{table: x.csv}", "unknown key 'table'"),
        ("'{patient}_{visit}'", "does not fit case alone"),
    ],
)
def test_a_rule_of_patients_that_cannot_be_used_is_one_sentence(cli: CommandLine, value: str, words: str) -> None:
    write_set(cli.folder / "scans", ids=["alone", "two"])
    cli.write("sweep.yaml", f"data: {{root: scans, patient: {value}}}" + REST)
    assert words in cli("plan", "sweep.yaml", code=2)


def test_a_pasted_section_holds_any_text(tmp_path: Path) -> None:
    root = write_organs(tmp_path / "a: #b, {c} 'd' \"e\" ü", 2)
    look = look_at_folder(str(root))
    (tmp_path / "sweep.yaml").write_text(propose_section(look, inspect_look(look)), encoding="utf-8")
    assert load_data(tmp_path / "sweep.yaml").root == str(root)


@pytest.mark.long
def test_an_installed_wheel_runs_the_quickstart_in_an_empty_folder(tmp_path: Path) -> None:
    source, wheels, site, folder = (tmp_path / name for name in ("source", "wheels", "site", "empty"))
    folder.mkdir()
    source.mkdir()
    for name in ("api", "worker", "services", "db", "examples"):
        shutil.copytree(ROOT / name, source / name, symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    isolation = ["--no-build-isolation"] if _has_new_setuptools() else []
    subprocess.run([*pip, "wheel", "--no-deps", *isolation, "--wheel-dir", str(wheels), str(source)], check=True)
    (wheel,) = wheels.glob("*.whl")
    subprocess.run([*pip, "install", "--no-deps", "--target", str(site), str(wheel)], check=True)
    variables = {name: value for name, value in os.environ.items() if not name.startswith("ROBUST_")}

    def run(*words: str) -> str:
        return subprocess.run(
            [sys.executable, "-P", "-m", *words],
            cwd=folder,
            env={**variables, "PYTHONPATH": str(site)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout

    assert "wrote quickstart.yaml" in run("api.cli.main", "init")
    text = (ROOT / "examples" / "quickstart.yaml").read_text()
    assert (folder / "quickstart.yaml").read_text() == text.replace("examples/quickstart.yaml", "quickstart.yaml")
    planned = {
        row["jobs"]: row["total"] for row in json.loads(run("api.cli.main", "plan", "quickstart.yaml", "--json"))
    }
    assert planned["train"] == 2


def _has_new_setuptools() -> bool:
    """Whether the environment itself can build, without another one from the network."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return int(version("setuptools").partition(".")[0]) >= 77
    except PackageNotFoundError:
        return False


def test_a_sweep_file_that_finds_no_room_is_not_left_half_written(tmp_path: Path) -> None:
    file = tmp_path / "sweep.yaml"
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
    try:
        with pytest.raises(BadInput, match=r"sweep\.yaml cannot be written: File too large"):
            write_new(file, "#" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not file.exists()
