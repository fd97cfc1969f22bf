from __future__ import annotations

from pathlib import Path

import pytest

from services.artifacts.weights import save_model
from services.datasets.spec import DataSpec
from services.errors import BadInput
from services.jobs.kinds._predictor import load_predictor
from services.science import models
from services.science.anatomy import BRATS, Anatomy
from tests.made_cases import job_context

PET = Anatomy(("ct", "pet"), ("background", "liver", "tumor"), {"tumor": (2,)})
VICTIM = "0123456789abcdef"


def load(folder: Path, trained_on: Anatomy, data: Anatomy) -> Anatomy:
    """What the predictor is about that a job gets from a stored network."""
    model = models.build({"name": "unet", "channels": [4, 8]})
    save_model(folder / "model", model.spec(), model.build(anatomy=trained_on))
    context = job_context(folder, artifacts={VICTIM: "model"})
    spec = DataSpec(fingerprint="f", labels="internal", anatomy=data)
    found: Anatomy = load_predictor(context, VICTIM, None, spec).anatomy  # type: ignore[assignment]
    return found


def test_a_network_keeps_what_it_is_about(tmp_path: Path) -> None:
    assert load(tmp_path, PET, PET) == PET


@pytest.mark.parametrize(
    ("trained_on", "data", "problem"),
    [
        (BRATS, PET, r"the model of job 0123456789ab has 4 series, but the data have 2 \(ct, pet\)"),
        (
            Anatomy(PET.series, (*PET.classes, "cyst"), {}),
            PET,
            r"the model of job 0123456789ab has 4 classes, but the data have 3 \(background, liver, tumor\)",
        ),
    ],
)
def test_a_network_of_other_numbers_is_refused_by_name(
    tmp_path: Path, trained_on: Anatomy, data: Anatomy, problem: str
) -> None:
    with pytest.raises(BadInput, match=problem):
        load(tmp_path, trained_on, data)
