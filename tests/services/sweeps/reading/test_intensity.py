"""What becomes 0 and 1, and the crop, as sweep files say it; and what an external model needs of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from services.datasets.spec import Preprocessing
from services.errors import BadSweep
from services.science.external.torchscript import Torchscript
from services.sweeps.reading.external_models import notes_on
from services.sweeps.reading.load import load_sweep
from services.sweeps.schema import SweepSpec
from services.sweeps.sections.data import Data
from services.sweeps.sections.variants import ExternalModel
from tests.services.science.external import programs

DATA = "{synthetic: {cases: 4, size: 24}, split: {folds: 2}, %s}"


def load(folder: Path, data: str, models: str = "{net: {architecture: unet, dims: 3}}", rest: str = "") -> SweepSpec:
    path = folder / "sweep.yaml"
    path.write_text(f"name: s\ndata: {DATA % data}\nmodels: {models}\n{rest}")
    return load_sweep(path)


def mistakes(folder: Path, *parts: str) -> str:
    with pytest.raises(BadSweep) as caught:
        load(folder, *parts)
    return "\n".join(caught.value.problems)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("", {}),
        ("intensity: {}", {}),
        ("crop: body", {}),
        ("crop: none", {"crop": "none"}),
        ("intensity: {t1: [-200, 300], flair: full}", {"intensity": {"t1": (-200.0, 300.0), "flair": "full"}}),
        ("intensity: full", {"intensity": dict.fromkeys(("t1", "t1ce", "t2", "flair"), "full")}),
        ("intensity: full, series: [t2]", {"intensity": {"t2": "full"}}),
        ("spacing_mm: 2.0", {"spacing_mm": 2.0}),
        ("spacing_mm: [1, 1.5, 2]", {"spacing_mm": (1.0, 1.5, 2.0)}),
    ],
)
def test_a_data_section_says_it_and_what_is_left_out_changes_no_digest(
    said: str, found: dict[str, Any], tmp_path: Path
) -> None:
    done = load(tmp_path, said).data.preprocessing
    before = {"spacing_mm": None, "lower_percentile": 0.5, "upper_percentile": 99.5}
    assert done.model_dump() == {**before, **found}
    assert Preprocessing.model_validate_json(done.model_dump_json()) == done


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("intensity: half", "data.intensity: expected 'full' or limits for each series, {ct: [-200, 300]}, got 'half'"),
        ("intensity: {ct: [0, 1]}", "data.intensity.ct: unknown series 'ct'; did you mean 't2'?"),
        ("intensity: {t1: [0, 1]}, series: [t2]", "data.intensity.t1: unknown series 't1'"),
        ("intensity: {t1: [3, 0]}", "data.intensity.t1: expected two raw intensities, the lower one first"),
        ("intensity: {t1: [0, .nan]}", "well apart, or 'full', got [0, nan]"),
        ("intensity: {t1: [0, 1e39]}", "well apart, or 'full', got"),
        ("intensity: {t1: [1000000, 1000001]}", "well apart, or 'full', got"),
        ("intensity: {t1: ['0', 1]}", "well apart, or 'full', got"),
        ("intensity: {t1: [0, true]}", "well apart, or 'full', got [0, True]"),
        ("intensity: {t1: 5}", "well apart, or 'full', got 5"),
        ("intensity: full, percentiles: [1, 99]", "data.percentiles: 'intensity' gives every series its limits"),
        ("crop: head", "data.crop: expected 'body' or 'none', got 'head'"),
    ],
)
def test_what_is_none_of_it_is_a_mistake_in_a_sentence(said: str, words: str, tmp_path: Path) -> None:
    found = mistakes(tmp_path, said)
    assert words in found
    assert "\n" not in found


def mine(folder: Path, said: str) -> str:
    return f"{{mine: {{file: {programs.script(folder, programs.network())}, {said}}}}}"


RANGE = "normalisation: {a_min: 0, a_max: 900, clip: true, series: [t2]}"


def test_a_model_in_raw_units_needs_limits_that_hold_them(tmp_path: Path) -> None:
    model = mine(tmp_path, RANGE)
    wanted = "models.mine.normalisation: its range is in raw units, so that the data need fixed limits that hold it: "
    assert mistakes(tmp_path, "", model).endswith(wanted + "data.intensity: {t2: [0, 900]}")
    cut = mistakes(tmp_path, "intensity: {t2: [0, 800]}", model)
    assert cut.endswith("data.intensity: {t2: [0, 900]} and not {t2: [0, 800]}, which cut off a part")
    assert load(tmp_path, "intensity: {t2: [0, 900]}", model).models[0].name == "mine"


def test_one_number_of_several_series_needs_limits_of_each(tmp_path: Path) -> None:
    model = mine(tmp_path, "normalisation: {zscore: image, channel_wise: false, series: [t1, t2]}")
    assert "each of them needs fixed limits in data.intensity, and t2 has none" in mistakes(
        tmp_path, "intensity: {t1: [0, 900]}", model
    )


def test_the_window_of_the_evaluation_fits_the_model(tmp_path: Path) -> None:
    model, window = (
        mine(tmp_path, "normalisation: none, divisible_by: 16"),
        "evaluation: {window: {size: [16, 24, 16]}}",
    )
    assert "evaluation.window: expected a size of multiples of [16, 16, 16], which the model 'mine' needs" in mistakes(
        tmp_path, "", model, window
    )


def note(data: dict[str, Any], **declared: Any) -> str:
    fields = {"sha256": "0" * 64, "series": ("ct",), "normalisation": "none", **declared}
    model = ExternalModel(name="mine", spec=Torchscript(**fields).spec(), file="/x")
    return "\n".join(notes_on(model, Data(root="/x", series=("ct",), **data)))


def test_a_note_tells_where_percentiles_clip_what_a_model_normalises_itself() -> None:
    clipped = note({}, normalisation={"zscore": "nonzero"})
    assert clipped.startswith("model mine is told to normalise images itself, and data.percentiles clips those of ct")
    assert note({"intensity": "full"}, normalisation={"zscore": "nonzero"}) == ""
    assert note({}, normalisation="zscore_brain") == ""
