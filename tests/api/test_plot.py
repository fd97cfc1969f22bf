"""`robust-cli plot` writes figures and their numbers into files, and over nobody's."""

from __future__ import annotations

import csv
from pathlib import Path
from xml.etree import ElementTree as Tree

import pytest

from tests.api.command_line import CommandLine, unfolded
from tests.made_once import made_once
from tests.services.figures.made_up import MadeUp, made_up_sweep

SHAPE = MadeUp(patients=6, budgets=(8, 32), regions=("WT",), metrics=("dice",), epochs=3)


@pytest.fixture(scope="session")
def drawn_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the database of a made-up sweep."""

    def make(folder: Path) -> None:
        (folder / ".robust").mkdir()
        made_up_sweep(folder / ".robust" / "robust.db", SHAPE).dispose()

    return made_once(tmp_path_factory, "made-up", make)


@pytest.fixture
def plot(drawn_folder: Path, tmp_path: Path) -> CommandLine:
    """The command line in an empty folder beside that database."""
    database = f"sqlite:///{drawn_folder / '.robust' / 'robust.db'}"
    return CommandLine(tmp_path, {"ROBUST_DATABASE_URL": database, "ROBUST_HOME": str(tmp_path / "home")})


def test_without_a_name_it_is_a_png_here_and_its_caption_is_printed(plot: CommandLine) -> None:
    printed = plot("plot", "made-up-0", "curve")
    assert printed.splitlines()[0] == "made-up-0-curve.png"
    assert "Mean Dice over 6 patients of unet3d of made-up-0 under pgd" in unfolded(printed)
    assert (plot.folder / "made-up-0-curve.png").read_bytes().startswith(b"\x89PNG")
    refused = unfolded(plot("plot", "made-up-0", "curve", code=2))
    assert "made-up-0-curve.png exists and is left as it is; give another name with --out, or say --replace" in refused
    plot("plot", "made-up-0", "curve", "--replace")


def test_the_end_of_the_name_says_what_is_written(plot: CommandLine) -> None:
    for name in ("figure.svg", "figure.pdf", "deep/figure.csv", "figure.TEX"):
        plot("plot", "made-up-0", "failures", "--out", name, "--theme", "dark")
    assert Tree.parse(plot.folder / "figure.svg").getroot().tag.endswith("svg")
    assert (plot.folder / "figure.pdf").read_bytes().startswith(b"%PDF")
    with (plot.folder / "deep" / "figure.csv").open() as file:
        assert {row["defense"] for row in csv.DictReader(file)} == set(SHAPE.defenses)
    assert r"\toprule" in (plot.folder / "figure.TEX").read_text()


def test_several_figures_are_several_files_with_names_of_their_own(plot: CommandLine) -> None:
    printed = plot("plot", "made-up-0", "pairs", "--out", "p.csv")
    names = {path.name for path in plot.folder.glob("*.csv")}
    assert names == {f"p-pairs-{defense}-none-dice.csv" for defense in SHAPE.defenses if defense != "none"}
    assert all(name in printed for name in names)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("plot made-up-0 curves", "unknown figure 'curves'; did you mean 'curve'?"),
        ("plot made-up-1 curve", "unknown sweep 'made-up-1'; did you mean 'made-up-0'?"),
        ("plot made-up-0 curve --out f.jpg", "unknown kind of file '.jpg'; did you mean '.png'?"),
        ("plot made-up-0 curve --out figure", "unknown kind of file 'figure'"),
        ("plot made-up-0 curve --theme drak", "unknown theme 'drak'; did you mean 'dark'?"),
        ("plot made-up-0 curve --region ET", "unknown region 'ET'"),
        ("plot made-up-0 curve --attack fsgm", "unknown attack 'fsgm'; did you mean 'fgsm'?"),
        ("plot made-up-0 curve --metric nsd", "nsd is not scored in sweep 'made-up-0', which has dice"),
        ("plot made-up-0 pairs --defense none", "has no two defenses that were attacked alike"),
        ("plot made-up-0 pairs --epsilon 9/255", "attacked alike at 9/255"),
        ("plot made-up-0 pairs --epsilon x", "epsilon: expected a number in [0, 1]"),
        ("plot made-up-0 ranking --defense none", "a ranking is of all defenses"),
        ("plot made-up-0 gates --metric dice", "gates speak of models"),
        ("plot made-up-0 failures --metric hd95", "failures are counted with Dice"),
        ("plot made-up-0 training --region WT", "trainings have no regions"),
    ],
)
def test_bad_input_is_one_sentence_and_no_file(plot: CommandLine, words: str, sentence: str) -> None:
    said = unfolded(plot(*words.split(), code=2))
    assert sentence in said
    assert said.count("robust-cli: ") == 1
    assert not [path for path in plot.folder.iterdir() if path.is_file()]
