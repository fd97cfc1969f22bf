"""Models that a user brings on data with series, labels and regions of their own, as a user runs them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import torch
from torch import nn

from tests.api.command_line import CommandLine, unfolded
from tests.services.science.external import programs

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "own-model.md"
REGIONS = ("core", "lesion", "rim")
ATTACKS = ("clean", "fgsm", "pgd")


def example() -> str:
    """The sweep on another anatomy that the how-to page shows."""
    return str(re.findall(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)[1])


def with_models(models: str) -> str:
    """The page's sweep with another section `models`."""
    text = example()
    return text[: text.index("models:")] + f"models: {models}\n" + text[text.index("attacks:") :]


def softmax(seed: int = 0) -> nn.Sequential:
    """Four channels of two series."""
    return programs.network(series=2, seed=seed)


def sigmoid() -> nn.Sequential:
    """Three channels of two series."""
    return programs.network(series=2, channels=3)


@pytest.fixture
def ready(cli: CommandLine) -> CommandLine:
    """A folder with the sweep of the page and the files that it names."""
    programs.script(cli.folder, softmax(), "softmax.ts")
    programs.script(cli.folder, sigmoid(), "sigmoid.ts")
    cli.write("own.yaml", example())
    return cli


def counts(line: CommandLine) -> list[tuple[str, str, str, int]]:
    rows = line.json(
        "query", "select model, attack, region, count(*) as n from results group by 1, 2, 3 order by 1, 2, 3"
    )
    return [(row["model"], row["attack"], row["region"], row["n"]) for row in rows]


def test_the_example_of_the_page_is_attacked_scored_compared_and_checked(ready: CommandLine) -> None:
    ready("submit", "own.yaml", "--trust")
    assert counts(ready) == [
        (model, attack, region, 4) for model in ("sigmoid", "softmax") for attack in ATTACKS for region in REGIONS
    ]
    (scheme,) = ready.json("query", "select distinct label_scheme from results")
    assert scheme["label_scheme"] == "background=0 necrosis=1 edema=2 rim=4"
    compared = ready.json("query", "select distinct region from comparisons")
    assert {row["region"] for row in compared} == set(REGIONS)
    ran = ready.json("query", "select model, fold, gate from gates where passed is not null")
    assert {(row["model"], row["fold"], row["gate"]) for row in ran} == {
        (model, fold, f"G{number}")
        for model in ("sigmoid", "softmax")
        for fold in (0, 1)
        for number in (0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 15, 17, 19)
    }
    largest = ready.json("query", "select series, max(linf) as n from visibility where attack = 'fgsm' group by 1")
    assert {row["series"]: row["n"] for row in largest} == {
        "t1": pytest.approx(2 / 255, rel=1e-5),
        "flair": pytest.approx(8 / 255, rel=1e-5),
    }


CODE = """
from torch import nn


def build():
    return nn.Sequential(nn.Conv3d(2, 6, 3, padding=1), nn.Tanh(), nn.Conv3d(6, 4, 3, padding=1))
"""


def test_code_and_a_bundle_that_name_the_datas_own_go_the_same_way(ready: CommandLine) -> None:
    programs.weights(ready.folder, softmax())
    ready.write("own_code.py", CODE)
    bundle = ready.folder / "bundle"
    for name in ("configs", "models"):
        (bundle / name).mkdir(parents=True)
    network = {"_target_": "torch.nn.Conv3d", "in_channels": 2, "out_channels": 3, "kernel_size": 1}
    (bundle / "configs" / "inference.json").write_text(json.dumps({"network_def": network}))
    named = {
        "inputs": {"image": {"channel_def": {"0": "FLAIR", "1": "T1w"}}},
        "outputs": {"pred": {"channel_def": {"0": "Lesion", "1": "Core", "2": "Rim"}}},
    }
    (bundle / "configs" / "metadata.json").write_text(json.dumps({"network_data_format": named}))
    torch.save(nn.Conv3d(2, 3, 1).state_dict(), bundle / "models" / "model.pt")
    ready.write(
        "both.yaml",
        with_models(
            "{code: {python: 'own_code:build', weights: weights.safetensors, normalisation: none}, "
            "zoo: {file: bundle, normalisation: none, orientation: SAR}}"
        ),
    )
    ready("submit", "both.yaml", "--trust")
    assert counts(ready) == [
        (model, attack, region, 4) for model in ("code", "zoo") for attack in ATTACKS for region in REGIONS
    ]
    specs = {
        spec["name"]: spec
        for row in ready.json("query", "select params from job where kind = 'adopt'")
        for spec in [(json.loads(row["params"]) if isinstance(row["params"], str) else row["params"])["model"]]
    }
    assert specs["python"]["classes"] == ["background", "necrosis", "edema", "rim"]
    assert (specs["python"]["series"], specs["monai_bundle"]["series"]) == (["t1", "flair"], ["flair", "t1"])
    assert specs["monai_bundle"]["regions"] == ["lesion", "core", "rim"]


def test_a_model_of_fewer_series_than_gliomas_have_takes_those_of_the_data(ready: CommandLine) -> None:
    sweep = with_models("{mine: {file: softmax.ts, normalisation: none}}").replace("  labels", "  # labels")
    ready.write("own.yaml", sweep.replace("  regions", "  # regions"))
    ready("submit", "own.yaml", "--trust")
    assert {region for _, _, region, _ in counts(ready)} == {"WT", "TC", "ET"}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            ("[flair, t1] ", "[flair, t2] "),
            "models.softmax.series: expected for each channel, in the model's order, one",
        ),
        (("[background, rim, edema, necrosis]", "[background, rim, edema]"), "models.softmax.classes: expected"),
        (("[background, rim, edema, necrosis]", "[background, NCR, ED, ET]"), "got ED, ET, NCR: use the names of"),
        (("edema, necrosis]   ", "edema, cyst]   "), "got cyst: use the names of data.labels"),
        (("regions: [core, lesion, rim]", "regions: [core, WT, rim]"), "got WT: declare it in data.regions"),
        (("regions: [core, lesion, rim]", "regions: [lesion, rim]"), "models.sigmoid.regions: lesion, rim do not tell"),
        (("regions: [core, lesion, rim]", "regions: [core, rim]"), "core, rim leave out edema"),
        (("models:", "defenses: {distillation: {}}\nmodels:"), "leave out 'distillation'"),
    ],
)
def test_a_misfit_is_told_before_anything_is_queued(ready: CommandLine, change: tuple[str, str], words: str) -> None:
    assert change[0] in example()
    ready.write("bad.yaml", example().replace(*change))
    assert words in ready("submit", "bad.yaml", "--trust", code=2)
    assert ready.json("status") == []


@pytest.mark.parametrize(
    ("declared", "words"),
    [
        ("series: [t1]", "images of 1 series (t1) and the size [32, 32, 32]: say with 'series' which it takes"),
        (
            "regions: [core, lesion, rim]",
            "expected (1, 3, 32, 32, 32): say in 'classes' (softmax) or 'regions' (sigmoid) what each channel means, "
            "declared are core, lesion, rim",
        ),
    ],
)
def test_a_file_of_other_channels_fails_its_adopt_job_with_a_sentence(
    ready: CommandLine, declared: str, words: str
) -> None:
    ready.write("bad.yaml", with_models(f"{{mine: {{file: softmax.ts, normalisation: none, {declared}}}}}"))
    ready("submit", "bad.yaml", "--trust", code=1)
    (error,) = [row["error"] for row in ready.json("query", "select error from job where state = 'failed'")]
    assert words in error


def test_a_mistake_in_the_data_is_told_once_and_nothing_of_the_model_that_follows_from_it(ready: CommandLine) -> None:
    ready.write("bad.yaml", example().replace("labels: {necrosis: 1", "labels: {necrosis: one"))
    told = unfolded(ready("submit", "bad.yaml", "--trust", code=2))
    assert told.count("bad.yaml:") == 1
    assert "data.labels.necrosis: expected whole numbers" in told
