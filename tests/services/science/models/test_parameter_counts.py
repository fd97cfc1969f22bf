"""The formula by which an architecture tells its size gives that of the module, whatever its settings."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from services.science import models
from services.science.anatomy import BRATS, Anatomy
from services.science.models.base import Model

OTHER = Anatomy(("ct", "pet"), ("background", *"abcdef"), {})


def random_settings(name: str, rng: np.random.Generator) -> dict[str, Any]:
    widths = [int(width) for width in rng.choice([1, 2, 3, 4, 4, 7], size=rng.integers(3, 6))]
    spec: dict[str, Any] = {"name": name, "dims": int(rng.integers(2, 4))}
    if name == "unet":
        return {**spec, "channels": widths[int(rng.integers(2)) :], "num_res_units": int(rng.integers(0, 4))}
    heads = int(rng.integers(0, len(widths) - 1))
    return {**spec, "filters": widths, "deep_supervision": heads, "residual": bool(rng.integers(2))}


@pytest.mark.parametrize("name", models.built_in())
def test_the_formula_counts_what_the_module_has(name: str) -> None:
    rng = np.random.default_rng(7)
    for number in range(25):
        plugin = models.build(random_settings(name, rng))
        anatomy = BRATS if number % 2 else OTHER
        module = plugin.body(anatomy)
        assert plugin.parameter_count(anatomy) == sum(weights.numel() for weights in module.parameters()), plugin


def test_the_usual_networks_have_as_many_as_the_modules_that_are_trained() -> None:
    for name in models.built_in():
        network = models.build({"name": name}).build()
        assert models.build({"name": name}).parameter_count() == sum(part.numel() for part in network.parameters())


def test_the_formula_needs_no_torch() -> None:
    code = (
        "import sys; sys.modules['torch'] = None\n"
        "from services.science import models\n"
        "for name in models.built_in(): assert models.build({'name': name}).parameter_count() > 0\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_an_architecture_that_does_not_tell_has_none() -> None:
    class Silent(Model):
        @property
        def multiple(self) -> int:
            return 1

        def body(self, anatomy: Anatomy) -> Any:
            raise NotImplementedError

    assert Silent().parameter_count() is None


def test_one_that_changes_the_body_of_another_does_not_tell_that_ones_number() -> None:
    class Wrapped(type(models.build({"name": "unet"}))):  # type: ignore[misc]
        def body(self, anatomy: Anatomy) -> Any:
            return super().body(anatomy)

    class Counted(Wrapped):
        def parameter_count(self, anatomy: Anatomy = BRATS) -> int:
            return 7

    class Broken(Counted):
        code = "sha256:0"

        def parameter_count(self, anatomy: Anatomy = BRATS) -> int:
            raise ZeroDivisionError

    assert Wrapped().told_parameter_count() is None
    assert Counted().told_parameter_count() == 7
    assert Broken().told_parameter_count() is None
