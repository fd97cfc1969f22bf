from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from services.artifacts.weights import load_model, save_model
from services.contracts.defense import DefenseContract, finished, make_run
from services.errors import BadInput
from services.science import defenses
from services.science.defenses.input_transform import InputTransform


class TestMedian(DefenseContract):
    defense = InputTransform()


class TestBitDepth(DefenseContract):
    defense = InputTransform(kind="bit_depth", bits=3)


class TestGaussian(DefenseContract):
    defense = InputTransform(kind="gaussian", sigma=0.8)


@pytest.mark.parametrize(
    ("parameters", "spec"),
    [
        ({}, {"name": "median"}),
        ({"kind": "bit_depth"}, {"name": "bit_depth", "bits": 4}),
        ({"kind": "bit_depth", "bits": 3}, {"name": "bit_depth", "bits": 3}),
        ({"kind": "gaussian"}, {"name": "gaussian", "sigma": 1.0}),
    ],
)
def test_the_transformation_belongs_to_the_stored_predictor(
    tmp_path: Path, parameters: dict[str, Any], spec: dict[str, Any]
) -> None:
    run = make_run(tmp_path / "run", epochs=1)
    model, _ = finished(InputTransform(**parameters).defend(run))
    save_model(tmp_path / "model", run.model.spec(), model)
    loaded = load_model(tmp_path / "model")
    assert loaded.transform is not None
    assert loaded.transform.spec() == spec


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"bits": 4}, "no 'bits' with the kind 'median'"),
        ({"kind": "gaussian", "bits": 4}, "no 'bits' with the kind 'gaussian'"),
        ({"kind": "bit_depth", "sigma": 1}, "no 'sigma' with the kind 'bit_depth'"),
        ({"kind": "bit_depth", "bits": 0}, "bits"),
        ({"kind": "gaussian", "sigma": 0}, "sigma"),
        ({"kind": "jpeg"}, "median"),
    ],
)
def test_a_parameter_of_another_kind_is_refused(parameters: dict[str, Any], message: str) -> None:
    with pytest.raises(BadInput, match=message):
        defenses.build({"name": "input_transform", **parameters})
