"""What the base of all shifts keeps and refuses."""

from __future__ import annotations

from dataclasses import replace
from importlib.util import find_spec
from typing import Any

import numpy as np
import pytest

from services.contracts.shift import case
from services.errors import BadInput, RobustError
from services.science import shifts
from services.science.imaging.nifti import RawCase
from services.science.shifts import base
from services.science.shifts.base import Shift


class Careless(Shift):
    """Writes whatever it is told, everywhere."""

    value: float | None = 7.0

    def change(self, raw: RawCase, rng: np.random.Generator) -> RawCase:
        value = np.nan if self.value is None else self.value
        return replace(raw, images=np.full(raw.images.shape, value, np.float64), mask=raw.brain)


@pytest.mark.parametrize("severity", [0, 6, 2.5, "mild", None])
def test_a_severity_is_one_to_five(severity: object) -> None:
    with pytest.raises(BadInput, match="severity"):
        shifts.build({"name": "motion", "severity": severity})


def test_a_severity_is_required() -> None:
    with pytest.raises(BadInput, match="'severity' is required"):
        shifts.build({"name": "motion"})


def test_values_outside_the_brain_and_below_zero_are_put_right() -> None:
    assert (Careless()(case(), seed=0).images == 7 * case().brain).all()
    assert not Careless(value=-3.0)(case(), seed=0).images.any()


def test_values_that_are_not_finite_are_a_mistake_of_the_shift() -> None:
    with pytest.raises(RobustError, match="must return finite images"):
        Careless(value=None)(case(), seed=0)


def test_a_shift_that_forgets_to_return_a_case_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Careless, "change", lambda *_: None)
    with pytest.raises(RobustError, match="returned NoneType, expected a changed case"):
        Careless()(case(), seed=0)


def test_without_torchio_a_shift_that_needs_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def find(name: str) -> Any:
        return None if name == "torchio" else find_spec(name)

    monkeypatch.setattr(base, "find_spec", find)
    with pytest.raises(BadInput, match=r"'motion' needs TorchIO: pip install 'robustseg\[shifts\]'"):
        shifts.build({"name": "motion", "severity": 1})(case(), seed=0)
    assert shifts.build({"name": "smoothing", "severity": 1})(case(), seed=0).images.any()
