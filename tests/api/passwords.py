"""A wrong password that no command may repeat, and URLs that hold it."""

from __future__ import annotations

SECRET = "not-the-password"


def with_password(url: str, password: str) -> str:
    """The same URL with another password."""
    before, _, place = url.rpartition("@")
    return f"{before.rpartition(':')[0]}:{password}@{place}"
