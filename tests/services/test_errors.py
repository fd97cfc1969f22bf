"""What a message shows of a value is short, whatever the value is."""

from __future__ import annotations

import time
from typing import Any

import pytest

from services.errors import UnknownName, did_you_mean, in_short, one_line

DEEP: Any = []
for _ in range(100_000):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    "value",
    [
        "x" * 10**7,
        b"x" * 10**7,
        int("f" * 20_000, 16),
        [int("f" * 20_000, 16)] * 1000,
        [1] * 10**6,
        DEEP,
        ("x" * 10**6,),
        {"x" * 10**6: "y"},
        dict.fromkeys(range(10**5), "x"),
        {(): DEEP},
        float("nan"),
        None,
        "\x1b[31m\n\u202e\udcff",
    ],
    ids=range(13),
)
def test_any_value_is_shown_in_a_line_of_80_letters_at_once(value: object) -> None:
    started = time.process_time()
    shown = in_short(value)
    assert 0 < len(shown) <= 80
    assert shown.isprintable()
    assert time.process_time() - started < 1
    assert len(str(UnknownName("attack", value, ["fgsm", "ifgsm"]))) < 200


def test_short_values_are_shown_as_they_are_written() -> None:
    for value in ("text", 8 / 255, 10**20, [1, [2, "a"]], {"a": [1]}, (1,), True, None):
        assert in_short(value) == repr(value)
    assert in_short(2**1000) == "a whole number of about 300 digits"


def test_text_in_a_message_is_one_line() -> None:
    assert one_line("a\nb\x1b") == "a\\nb\\x1b"
    assert one_line("größer") == "größer"
    assert one_line("x" * 100, 20) == "x" * 17 + "..."
    assert len(one_line("\x1b" * 100, 20)) == 20


def test_thousands_of_long_known_names_stay_a_short_hint() -> None:
    known = [f"{'n' * 3000}{number}" for number in range(5000)]
    started = time.process_time()
    hint = did_you_mean("m" * 5000, known)
    assert len(hint) < 6000
    assert "and 4940 more" in hint
    assert time.process_time() - started < 2
