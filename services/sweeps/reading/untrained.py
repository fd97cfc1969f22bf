"""Sweeps that train nothing: every case is a test case, unless the file says otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from services.datasets.spec import AllTested
from services.science import attacks
from services.sweeps.reading.problems import Problems
from services.sweeps.sections.data import Data
from services.sweeps.sections.variants import ExternalModel


def with_split(problems: Problems, found: Mapping[str, Any]) -> Data | None:
    """The section data with the split that the sweep has; `found` holds its data (None with mistakes), models and
    attacks.

    One that trains keeps its split for all of its models, so that all are scored on the same cases.
    """
    data: Data | None = found["data"]
    if data is None or not found["models"]:
        return data
    learns = _who_learns(found)
    if "split" not in data.model_fields_set:
        return data if learns else data.model_copy(update={"split": AllTested(test="all")})
    if learns and isinstance(data.split, AllTested):
        problems.add(("data", "split"), f"expected a part to train on, because {learns}: say {{folds: 3}}, for example")
    return data


def _who_learns(found: Mapping[str, Any]) -> str:
    """What of the sweep needs training cases, in words; empty: nothing does."""
    for model in found["models"]:
        if not isinstance(model, ExternalModel):
            return f"model {model.name!r} is trained"
    for attack in found["attacks"]:
        if attacks.require(attack.method).needs_training_cases:
            return f"attack {attack.name!r} learns from training cases"
    return ""
