"""Lengths of time as people write them."""

from __future__ import annotations

import pytest

from api.cli.gc import parse_duration
from services.errors import BadInput


@pytest.mark.parametrize(
    ("text", "seconds"), [("0s", 0.0), ("90s", 90.0), ("1.5h", 5400.0), ("15 m", 900.0), ("7d", 604800.0)]
)
def test_a_number_and_a_unit_are_seconds(text: str, seconds: float) -> None:
    assert parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "24", "h", "-1h", "1w", "1h30m"])
def test_anything_else_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadInput, match="such as 90s"):
        parse_duration(text)
