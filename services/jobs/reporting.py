"""Progress of a job: what its kind says, and in between what reading and preprocessing tell."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from services.jobs.context import Progress
from services.telling import tell

if TYPE_CHECKING:
    from torch import nn

#: Between two words about what is being done.
_PAUSE_S = 0.5


class Reporter:
    """Hands progress on; words without numbers become details of the last one."""

    def __init__(self, progress: Callable[[Progress], None]) -> None:
        self._progress, self._last, self._told = progress, Progress(0, 0, ""), -math.inf

    def __call__(self, found: Progress) -> None:
        """What the kind reports."""
        self._last = found
        self._progress(found)

    def detail(self, words: str) -> None:
        """What is being done now; said too soon after the last words it is left out."""
        if (moment := time.monotonic()) - self._told < _PAUSE_S:
            return
        self._told = moment
        self._progress(replace(self._last, detail=", ".join(filter(None, (self._last.detail, words)))))


def count_passes(network: nn.Module) -> None:
    """Tell now and then how often the network has been passed: the real steps of attacks and checks."""
    count, last = 0, time.monotonic()

    def passed(*details: object) -> None:
        nonlocal count, last
        count += 1
        if (moment := time.monotonic()) - last >= _PAUSE_S:
            last = moment
            tell(f"{count} passes")

    network.register_forward_hook(passed)
