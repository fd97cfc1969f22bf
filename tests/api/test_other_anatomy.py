"""Two series and three labels from the sweep file to tables and tests, as a user runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.api.command_line import CommandLine
from tests.made_once import made_once

TEXT = """
name: other
data:
  synthetic: {cases: 4, size: 16}
  series: [t1, flair]
  labels: {core: [1, 4], edema: 2}
  regions: {lesion: [core, edema], core: core}
  split: {train: 0.5, validation: 0, test: 0.5}
models:
  small: {architecture: unet, dims: 3, channels: [4, 8]}
  flat: {architecture: dynunet, dims: 2, filters: [4, 8, 8], deep_supervision: 1}
training: {epochs: 1}
defenses:
  distillation: {temperature: 2}
attacks:
  fgsm: {epsilon: {t1: 2/255, flair: 8/255}}
  hide: {method: tifgsm, steps: 2, epsilon: 8/255, target: hide_label, hidden_label: core}
shifts:
  missing_series: {series: [t1]}
evaluation: {metrics: [dice], access: [white-box], gates: {cases: 1, steps: 2}}
"""


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A folder in which the sweep has run."""

    def run(folder: Path) -> None:
        line = CommandLine(folder)
        line.write("other.yaml", TEXT)
        line("submit", "other.yaml")

    return CommandLine(made_once(tmp_path_factory, "other", run))


def test_scores_are_of_the_declared_regions(line: CommandLine) -> None:
    rows = line.json("query", "select distinct region, label_scheme from results")
    assert {row["region"] for row in rows} == {"lesion", "core"}
    assert {row["label_scheme"] for row in rows} == {"background=0 core=1,4 edema=2"}
    attacks = line.json("query", "select distinct attack from results")
    assert {row["attack"] for row in attacks} == {"clean", "fgsm", "hide", "missing_series"}


def test_each_series_keeps_its_own_budget(line: CommandLine) -> None:
    rows = line.json(
        "query", "select series, max(linf) as largest from visibility where attack = 'fgsm' group by series"
    )
    largest = {row["series"]: row["largest"] for row in rows}
    assert largest == {"t1": pytest.approx(2 / 255, rel=1e-5), "flair": pytest.approx(8 / 255, rel=1e-5)}


def test_tables_tests_and_gates_show_them(line: CommandLine) -> None:
    assert {"core", "lesion"} <= set(line.json("results", "other")[0])
    assert line.json("results", "other")[0]["budgets"] == "0"
    assert "flair:8/255" in line("results", "other"), "what a series with a budget of its own may change"
    heads = line("results", "other").splitlines()[1].split()
    assert heads.index("lesion") < heads.index("core"), "as the file has them"
    compared = line.json("query", "select distinct region from comparisons")
    assert {row["region"] for row in compared} == {"lesion", "core"}
    assert line.json("query", "select * from gates")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ("attacks.fgsm.epsilon={t2: 8/255}", "unknown series 't2'"),
        ("attacks.hide.hidden_label=ET", "the label 'ET', which the data lack"),
        ("attacks.hide.target=erase_enhancing", "the label 'ET', which the data lack"),
        ("data.regions={lesion: [core, rim]}", "unknown label 'rim'"),
        ("data.regions={core: [core, edema]}", "'core' is a label"),
        ("data.labels={core: [1, 4], edema: 1}", "the value 1 is that of 'core' already"),
        ("data.series=[t1, t1]", "each series once"),
        ("data.labels={core rim: 1}", r"data\.labels\.core rim: expected a name of letters, .* got 'core rim'"),
        ("data.labels={'core=1': 1}", r"data\.labels\.core=1: expected a name of letters, .* got 'core=1'"),
        ("data.labels={core: []}", "whole numbers from 0 to 255"),
        ("data.regions={the core: core}", "expected a name of letters"),
        ("attacks.alma_prox={target: hide_label, hidden_label: core}", "needs 4 classes, the data have 3"),
        ("attacks.apgd={targets: 2}", "needs 4 classes, the data have 3"),
        ("evaluation.regions=[WT]", "unknown region 'WT'"),
        ("shifts.missing_series.series=[t1, flair]", "at least one series that is left"),
    ],
)
def test_what_the_data_lack_is_refused_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, change: str, problem: str
) -> None:
    from services.errors import BadSweep
    from services.sweeps.reading.load import load_sweep

    file = tmp_path_factory.mktemp("bad") / "other.yaml"
    file.write_text(TEXT)
    with pytest.raises(BadSweep, match=problem):
        load_sweep(file, [change])


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ("data.series=[t1, flar]", "unknown series 'flar'; did you mean 'flair'"),
        ("data.series=t1", "expected names such as [t1, flair], or a pattern for each"),
        ("data.series=[]", "at least 1 value"),
        ("data.series={t1: '{case}.nii'}", "patterns describe a folder of cases"),
        ("data.series={t1: t1.nii}", "data.series.t1: expected a path below data.root with '{case}'"),
        ("data.segmentation=seg.nii", "data.segmentation: expected a path below data.root with '{case}'"),
        ("data.labels={core: one, edema: 2}", "data.labels.core: expected whole numbers from 0 to 255, got 'one'"),
        ("data.regions={lesion: 3}", "unknown label 3"),
    ],
)
def test_a_mistake_in_the_data_is_told_once_and_nothing_that_follows_from_it(
    tmp_path_factory: pytest.TempPathFactory, change: str, problem: str
) -> None:
    from services.errors import BadSweep
    from services.sweeps.reading.load import load_sweep

    file = tmp_path_factory.mktemp("bad") / "other.yaml"
    file.write_text(TEXT)
    with pytest.raises(BadSweep) as caught:
        load_sweep(file, [change])
    (told,) = str(caught.value).splitlines()
    assert problem in told


def test_an_undeclared_value_is_refused_by_its_case() -> None:
    from services.datasets.sources import PhantomSource
    from services.datasets.spec import Synthetic
    from services.errors import BadData
    from services.science.labels import require_scheme

    source = PhantomSource(Synthetic(cases=2, size=16), require_scheme("background=0 core=1,4"), ("t1", "flair"))
    with pytest.raises(BadData, match="phantom-0000 holds label values 2"):
        source.read("phantom-0000")
