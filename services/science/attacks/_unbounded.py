"""What the attacks share that search without a budget."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from services.science.attacks.base import Attack
from services.science.epsilon import Epsilon


class Unbounded(Attack):
    """Searches the whole intensity range, once for all budgets."""

    unbounded: ClassVar[bool] = True

    epsilon: Epsilon = Field(1.0, description="1: the images as they were found; less: the nearest of that budget.")
