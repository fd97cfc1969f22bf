"""How often somebody may ask: as many times at once, and then so many a second."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from api.rest.refusal import Refusal

#: Of these who asked last the rest is forgotten, so that strangers cannot fill the memory.
_MOST_KNOWN = 10_000


@dataclass
class Rate:
    """Requests of each of many callers."""

    at_once: float
    a_second: float
    clock: Callable[[], float] = time.monotonic
    _left: OrderedDict[Hashable, tuple[float, float]] = field(default_factory=OrderedDict, repr=False)

    def take(self, who: Hashable) -> None:
        """Count one request. Raises `Refusal` (429), which says when to come again, for one too many."""
        now = self.clock()
        left, then = self._left.pop(who, (self.at_once, now))
        left = min(self.at_once, left + (now - then) * self.a_second)
        self._left[who] = (left - 1.0 if left >= 1.0 else left, now)
        while len(self._left) > _MOST_KNOWN:
            self._left.popitem(last=False)
        if left < 1.0:
            wait = max(1, math.ceil((1.0 - left) / self.a_second))
            raise Refusal(429, f"too many requests: wait {wait} s and ask again", {"retry-after": str(wait)})
