"""Projected gradient descent (Madry et al., ICLR 2018) with the best iterate kept (methods 0.2)."""

from __future__ import annotations

from services.science.attacks._gradient import LossAttack
from services.science.attacks._projected import Projected


class Pgd(Projected, LossAttack):
    """Steps along the gradient's sign (or, in l2, the gradient) from random starts."""
