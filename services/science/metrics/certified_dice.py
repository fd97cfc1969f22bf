"""The least Dice that a certificate leaves possible (Fischer et al., ICML 2021; methods 4.9)."""

from __future__ import annotations

from typing import ClassVar

from services.science.metrics.dice import Dice


class CertifiedDice(Dice):
    """Dice of the worst prediction that a certificate allows; scored by itself where a defense certifies."""

    certified: ClassVar[bool] = True
