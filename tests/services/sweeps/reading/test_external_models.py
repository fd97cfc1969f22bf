"""Mistakes with external models that are told when the sweep is read, before anything of them runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.errors import BadSweep
from services.sweeps.reading.load import load_sweep
from services.sweeps.schema import SweepSpec
from tests.services.science.external import programs


def load(folder: Path, *models: str) -> SweepSpec:
    path = folder / "sweep.yaml"
    entries = "".join(f"  {name}: {{{said}}}\n" for name, said in zip(("mine", "again"), models, strict=False))
    path.write_text(
        f"name: s\ndata: {{synthetic: {{cases: 4, size: 24}}}}\nmodels:\n{entries}attacks: {{fgsm: {{}}}}\n"
    )
    return load_sweep(path)


def mistakes(folder: Path, *models: str) -> str:
    with pytest.raises(BadSweep) as caught:
        load(folder, *models)
    return "\n".join(caught.value.problems)


@pytest.mark.slow  # torch.export
@pytest.mark.parametrize(
    ("shape", "said", "words"),
    [
        (
            (1, 4, 16, 12, 16),
            "",
            "mine.window: the program takes images of the size [16, 12, 16] only: declare `window: ",
        ),
        ((1, 4, 16, 12, 16), "window: {size: [16, 16, 16]}", "declare `window: {size: [16, 12, 16]}`"),
        ((1, 3, 8, 8, 8), "window: {size: [8, 8, 8]}", "mine.series: the program takes 3 series, but 4 are declared"),
        ((1, 4, 8, 8), "", "mine.dims: the program takes inputs of the shapes [(1, 4, 8, 8)], expected one of 5 axes"),
        ((2, 4, 8, 8, 8), "window: {size: [8, 8, 8]}", "mine.file: the program takes batches of 2"),
    ],
)
def test_what_an_exported_program_takes_is_read_from_its_file(
    shape: tuple[int, ...], said: str, words: str, tmp_path: Path
) -> None:
    path = programs.export(tmp_path, programs.network(len(shape) - 2, series=shape[1]), *shape)
    assert words in mistakes(tmp_path, f"file: {path}, normalisation: none, {said}")


@pytest.mark.slow  # torch.export
def test_an_exported_program_that_takes_any_size_needs_no_window(tmp_path: Path) -> None:
    path = programs.export(tmp_path, programs.network(), 2, 4, 8, 8, 8, dynamic=True)
    assert load(tmp_path, f"file: {path}, normalisation: none").models[0].name == "mine"
    fixed = programs.export(tmp_path, programs.network(), 1, 4, 8, 8, 8)
    assert load(tmp_path, f"file: {fixed}, normalisation: none, window: {{size: [8, 8, 8]}}").models[0].name == "mine"


@pytest.mark.slow  # torch.export
@pytest.mark.parametrize("said", ["series: 3", "series: [[t1], 2, 3, 4]", "window: 7", "window: {size: 8}", "dims: x"])
def test_values_of_any_type_beside_an_exported_program_end_in_a_sentence(said: str, tmp_path: Path) -> None:
    path = programs.export(tmp_path, programs.network(), 1, 4, 8, 8, 8)
    assert "models.mine." in mistakes(tmp_path, f"file: {path}, normalisation: none, {said}")


def test_entries_that_differ_in_what_is_expected_alone_are_one_model_and_that_is_said(tmp_path: Path) -> None:
    said = f"file: {programs.script(tmp_path, programs.network())}, normalisation: none"
    both = (f"{said}, expect: {{dice: {{WT: 0.9}}}}", f"{said}, expect: {{dice: {{WT: 0.5}}}}")
    words = "models.again: has the same parameters as models.mine; 'expect' is checked and makes no other model"
    assert words in mistakes(tmp_path, *both)
    assert "leave one of them out" in mistakes(tmp_path, both[0], both[0])
