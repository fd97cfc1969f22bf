"""What every plug-in must keep, as classes of tests which the test of a plug-in inherits:

    from services.contracts import AttackContract
    from services.science import attacks

    class TestMine(AttackContract):
        attack = attacks.build({"name": "mine"})

Needs pytest, and for metrics hypothesis: `pip install 'robustseg[worker,contracts]'`. Importing it reads the settings,
so that plug-ins in the folder ROBUST_PLUGINS can be built.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import pytest

from services.settings import load_settings

if TYPE_CHECKING:
    from services.contracts.attack import AttackContract
    from services.contracts.defense import DefenseContract
    from services.contracts.layout import LayoutContract
    from services.contracts.metric import MetricContract
    from services.contracts.model import ModelContract
    from services.contracts.shift import ShiftContract

__all__ = [
    "AttackContract",
    "DefenseContract",
    "LayoutContract",
    "MetricContract",
    "ModelContract",
    "ShiftContract",
]

# So that a failing assertion says what it compared.
pytest.register_assert_rewrite(
    *(f"{__name__}.{kind}" for kind in ("attack", "defense", "layout", "metric", "model", "shift"))
)
load_settings()


def __getattr__(name: str) -> type:
    """The contract, imported when it is asked for: that of metrics needs no torch, the others no hypothesis."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    contract: type = getattr(importlib.import_module(f"{__name__}.{name.removesuffix('Contract').lower()}"), name)
    return contract
