"""A model that a user brings goes through a whole sweep, and every mistake with one is told in a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from tests.api.command_line import CommandLine
from tests.services.science.external import programs

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "own-model.md"


def example() -> str:
    """The sweep that the how-to page shows."""
    found = re.search(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    assert found
    return found[1]


@pytest.fixture
def ready(cli: CommandLine) -> CommandLine:
    """A folder with the sweep of the page and the file that it names."""
    programs.script(cli.folder, programs.network())
    cli.write("own.yaml", example())
    return cli


def test_the_example_of_the_page_is_attacked_and_scored_like_any_model(ready: CommandLine) -> None:
    ready("submit", "own.yaml", "--trust")
    kinds = {row["kind"]: row for row in ready.json("jobs", "own-model")}
    assert kinds.keys() == {"adopt", "trial", "attack", "evaluate", "stats"}
    # Processes of tests start without matplotlib.
    assert "matplotlib was not installed" in ready("data", "images", str(kinds["trial"]["job"]), "--out", "p", code=2)
    rows = ready.json("query", "select attack, access, architecture, count(*) as n from results group by 1, 2, 3")
    assert [(row["attack"], row["access"], row["architecture"], row["n"]) for row in rows] == [
        ("clean", "white-box", "torchscript", 4),
        ("fgsm", "white-box", "torchscript", 4),
        ("square", "black-box", "torchscript", 4),
    ]
    (ready.folder / "model.ts").unlink()
    programs.script(ready.folder, programs.network(seed=7))
    assert "adopt" in ready("plan", "own.yaml", "--trust")
    assert next(row for row in ready.json("plan", "own.yaml", "--trust") if row["jobs"] == "adopt")["to run"] == 1


CODE = """
from torch import nn


def build():
    return nn.Sequential(nn.Conv3d(4, 6, 3, padding=1), nn.Tanh(), nn.Conv3d(6, 4, 3, padding=1))
"""


@pytest.mark.parametrize("kind", ["torch_export", "python"])
def test_programs_and_code_of_the_working_folder_go_through_a_sweep(ready: CommandLine, kind: str) -> None:
    if kind == "python":
        programs.weights(ready.folder, programs.network())
        ready.write("own_code.py", CODE)
        said = "python: own_code:build\n    weights: weights.safetensors"
    else:
        programs.export(ready.folder, programs.network(), 1, 4, 16, 16, 16)
        said = "file: model.pt2"
    ready.write("other.yaml", example().replace("file: model.ts", said))
    ready("submit", "other.yaml", "--trust")
    rows = ready.json("query", "select architecture, attack, count(*) as n from results group by 1, 2 order by 2")
    assert [(row["architecture"], row["attack"], row["n"]) for row in rows] == [
        (kind, attack, 4) for attack in ("clean", "fgsm", "square")
    ]


def test_nothing_is_loaded_or_planned_without_trust(ready: CommandLine) -> None:
    for words in (("submit", "own.yaml"), ("plan", "own.yaml"), ("submit", "own.yaml", "--dry-run")):
        assert "say --trust if you trust whoever made it" in ready(*words, code=2)
    assert ready.json("status") == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("file: model.ts", "file: nowhere.ts"), "there is no file nowhere.ts"),
        (("file: model.ts", "file: own.yaml"), "expected a TorchScript archive"),
        (("file: model.ts", "file: model.ts\n    sha256: " + "0" * 64), "has another one"),
        (("[background, NCR, ED, ET]", "[background, NCR, ED]"), "ET is missing"),
        (("size: 24}", "size: 24}, labels: {tumor: [1, 2, 4]}"), "got ED, ET, NCR: use the names of data.labels"),
        (("attacks:", "defenses: {distillation: {}}\nattacks:"), "leave out 'distillation'"),
        (("attacks:", "training: {replicas: 2}\nattacks:"), "no replicas"),
        (("normalisation: zscore_brain", "normalisation: zscore"), "normalisation"),
        (("size: [16, 16, 16]", "size: [16, 16]"), "3 numbers"),
        (("metrics:", "transfer: independent, metrics:"), "'independent' is another training of each model, and model"),
    ],
)
def test_a_mistake_in_its_entry_is_told_before_anything_is_queued(
    ready: CommandLine, change: tuple[str, str], words: str
) -> None:
    assert change[0] in example()
    ready.write("bad.yaml", example().replace(*change))
    assert words in ready("submit", "bad.yaml", "--trust", code=2)
    assert ready.json("status") == []


def test_what_is_expected_is_told_with_both_numbers_before_anything_is_attacked(ready: CommandLine) -> None:
    text = example().replace("normalisation:", "expect: {dice: {WT: 0.99}}\n    normalisation:")
    ready.write("own.yaml", text)
    ready("submit", "own.yaml", "--trust", code=1)
    ended = {(row["kind"], row["state"]) for row in ready.json("jobs", "own-model")}
    assert {("trial", "done"), ("evaluate", "done"), ("expect", "failed"), ("attack", "blocked")} <= ended
    assert ("attack", "done") not in ended
    (error,) = [row["error"] for row in ready.json("query", "select error from job where state = 'failed'")]
    assert re.search(r"4 clean test cases .* WT 0\.\d{3} instead of 0\.99 \(tolerance 0\.02\)", error)
    ready.write("own.yaml", text.replace("{WT: 0.99}", "{WT: 0.5}, tolerance: 1"))
    ready("submit", "own.yaml", "--trust")
    assert {row["state"] for row in ready.json("jobs", "own-model")} == {"done"}


@pytest.mark.parametrize(
    ("network", "words"),
    [
        (nn.Sequential(programs.network(), nn.Dropout3d(0.5)).train(), "draws random numbers (dropout)"),
        (nn.Sequential(nn.BatchNorm3d(4), programs.network()).train(), "left in training mode"),
    ],
)
def test_a_model_that_was_left_in_training_mode_fails_its_trial_and_nothing_is_scored(
    ready: CommandLine, network: nn.Module, words: str
) -> None:
    images = programs.images(16, 16, 16)
    torch.jit.trace(network, images, check_trace=False).save(str(ready.folder / "model.ts"))
    ready("submit", "own.yaml", "--trust", code=1)
    (job,) = ready.json("query", "select kind, error from job where state = 'failed'")
    assert job["kind"] == "trial"
    assert words in job["error"]
    assert ready.json("query", "select count(*) as n from results")[0]["n"] == 0


class Detached(nn.Module):
    """A model without a gradient."""

    def __init__(self) -> None:
        super().__init__()
        self.network = programs.network()

    def forward(self, images: Tensor) -> Tensor:
        found: Tensor = self.network(images)
        return found.detach()


def test_a_model_without_a_gradient_fails_gradient_attacks_alone(ready: CommandLine) -> None:
    programs.script(ready.folder, Detached())
    ready("submit", "own.yaml", "--trust", code=1)
    errors = [row["error"] for row in ready.json("query", "select error from job where state = 'failed'")]
    assert errors
    assert all("the attack 'square' needs none" in error for error in errors)
    assert ready.json("query", "select count(*) as n from results where attack = 'square'")[0]["n"] == 4


@pytest.mark.parametrize(
    ("network", "words"),
    [
        (programs.network(channels=3), "expected (1, 4,"),
        (nn.Sequential(programs.network(), nn.Softmax(1)), "without its softmax"),
    ],
)
def test_a_file_that_does_not_fit_fails_its_adopt_job_with_a_sentence(
    ready: CommandLine, network: nn.Module, words: str
) -> None:
    programs.script(ready.folder, network)
    ready("submit", "own.yaml", "--trust", code=1)
    (error,) = [row["error"] for row in ready.json("query", "select error from job where state = 'failed'")]
    assert words in error


def test_gradient_attacks_refuse_a_model_that_rounds_its_images_and_square_takes_it(ready: CommandLine) -> None:
    (ready.folder / "model.ts").unlink()
    programs.script(ready.folder, programs.Rounding(programs.network()))
    ready("submit", "own.yaml", "--trust", code=1)
    errors = ready.json("query", "select distinct error from job where state = 'failed'")
    assert ["the attack 'square' needs none" in row["error"] for row in errors] == [True]
    scored = ready.json("query", "select distinct attack from results order by 1")
    assert [row["attack"] for row in scored] == ["clean", "square"]
