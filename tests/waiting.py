"""Waiting for what happens in another thread or process."""

from __future__ import annotations

import threading
from collections.abc import Callable


def wait_for(reached: Callable[[], object], what: str = "what the test waits for", patience_s: float = 60.0) -> None:
    """Return once `reached` answers true; fails saying that `what` did not happen."""
    pause = threading.Event()
    for _ in range(int(patience_s / 0.05)):
        if reached():
            return
        pause.wait(0.05)
    raise AssertionError(f"within {patience_s:g} s it did not happen: {what}")
