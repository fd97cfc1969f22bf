"""Iterative fast gradient sign method (Kurakin et al., ICLR workshop 2017), as in methods 1.2."""

from __future__ import annotations

from services.science.attacks._iterative import Iterative


class Ifgsm(Iterative):
    """Small sign steps away from the true labels, projected into the budget after each."""
