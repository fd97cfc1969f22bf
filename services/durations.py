"""How long, as people write it: `90s`, `15m`, `24h`, `7d`."""

from __future__ import annotations

import re

from services.errors import BadInput

_SECONDS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


def parse_duration(text: str) -> float:
    """Seconds; raises `BadInput`."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([smhd])", text.strip())
    if not found:
        raise BadInput(f"{text!r} is no length of time: give a number and a unit, such as 90s, 15m, 24h or 7d")
    return float(found[1]) * _SECONDS[found[2]]
