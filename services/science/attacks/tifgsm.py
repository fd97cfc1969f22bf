"""Targeted iterative fast gradient sign method, as in methods 1.2.

Here "ti" means targeted and iterative (Liu et al. 2021), not the translation-invariant attack of Dong et al. 2019.
"""

from __future__ import annotations

from pydantic import Field

from services.science.attacking.target_maps import TargetName
from services.science.attacks._iterative import Iterative
from services.science.attacks._targetable import Targetable


class Tifgsm(Targetable, Iterative):
    """Small sign steps that bring the prediction closer to a wrong map of the attacker's choice."""

    target: TargetName = Field("background", description="The wrong map: what the attacker wants to see.")
