"""One seed per purpose: every random draw has an address, and no draw depends on what ran before it."""

from __future__ import annotations

import hashlib


def derive(seed: int, *purpose: str | int) -> int:
    """A seed in [0, 2**63) that depends only on `seed` and the words of `purpose`, on every machine alike."""
    address = "\x1f".join([str(seed), *(f"{type(word).__name__}:{word}" for word in purpose)])
    return int.from_bytes(hashlib.sha256(address.encode()).digest()[:8], "big") >> 1
