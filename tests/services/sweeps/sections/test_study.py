"""What people say of a study is text of bounded length, under names that are known."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.errors import BadSweep
from services.sweeps.reading.load import load_sweep
from services.sweeps.sections.study import Study

USUAL = "data: {synthetic: {cases: 4, size: 16}, split: {folds: 2}}\n"


def load(folder: Path, study: str) -> Study:
    path = folder / "s.yaml"
    path.write_text(f"{USUAL}{study}")
    return load_sweep(path).study


def test_a_sweep_may_say_nothing_or_something_of_its_study(tmp_path: Path) -> None:
    assert load(tmp_path, "") == Study()
    said = load(tmp_path, "study: {intended_use: none, authors: [A, B], images: none}\n")
    assert (said.intended_use, said.authors, said.images) == ("none", ("A", "B"), "none")


@pytest.mark.parametrize(
    ("study", "sentence"),
    [
        ("study: {intended_uses: x}", "unknown key 'intended_uses'; did you mean 'intended_use'?"),
        ("study: {images: all}", "study.images: expected 'none', 'panels' or 'volumes', got 'all'"),
        (f"study: {{funding: {'x' * 4001}}}", "study.funding: expected text of at most 4000 characters"),
        ("study: words", "study: expected a mapping with keys such as title, authors, images, intended_use"),
    ],
)
def test_a_mistake_has_its_place_and_the_nearest_name(tmp_path: Path, study: str, sentence: str) -> None:
    with pytest.raises(BadSweep) as error:
        load(tmp_path, study)
    assert sentence in str(error.value)
