"""Perturbation budgets: numbers in units of the [0,1] intensity range, written as in the literature ("8/255")."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from services.errors import BadInput, in_short

_LONG_EXPONENT = re.compile(r"[eE][+-]?[0-9_]{4}")


def parse_epsilon(value: Any) -> float:
    """A budget in [0, 1] from a number or a fraction in words ("8/255", "0.5/255"); raises `ValueError`."""
    try:
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise ValueError
        number = _fraction(value) if isinstance(value, str) else float(value)
    except (ValueError, ArithmeticError):
        raise ValueError("a number in [0, 1] or a fraction such as '8/255'") from None
    if not 0.0 <= number <= 1.0:
        raise ValueError("a budget in [0, 1], the intensity range, such as '8/255'")
    return number


def require_epsilon(value: object) -> float:
    """The same; raises `BadInput` in one sentence."""
    try:
        return parse_epsilon(value)
    except ValueError as error:
        raise BadInput(f"epsilon: expected {error}, got {in_short(value)}") from None


@lru_cache(1024)  # listings ask for the same few again and again
def format_epsilon(epsilon: float) -> str:
    """The exact key of a budget: "8/255" for a multiple of 0.25/255, else the shortest exact decimal.

    Never lossy: `parse_epsilon(format_epsilon(e)) == e` for every float.
    """
    if epsilon == 0:
        return "0"
    numerator = round(epsilon * 1020) / 4
    text = f"{numerator:g}/255"
    return text if _fraction(text) == epsilon else repr(epsilon)


def _fraction(text: str) -> float:
    numerator, _, denominator = text.partition("/")
    # `Fraction` reads "255/2" as well, and writes out all digits of "1e999999999".
    if "/" in denominator or _LONG_EXPONENT.search(text):
        raise ValueError
    return float(Fraction(numerator.strip()) / Fraction(denominator.strip() or 1))


def _positive(epsilon: float) -> float:
    if epsilon == 0:
        raise ValueError("a budget above 0: without one nothing is attacked")
    return epsilon


Epsilon = Annotated[float, Field(ge=0, le=1), BeforeValidator(parse_epsilon)]
PositiveEpsilon = Annotated[Epsilon, AfterValidator(_positive)]
