"""The next value is made while the last one is used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

S = TypeVar("S")
T = TypeVar("T")


def prefetched(make: Callable[[S], T], sources: Iterable[S]) -> Iterator[T]:
    """`make(source)` for every source, in order; one thread makes each while its predecessor is used.

    At most one value waits. What `make` raises is raised in the place of its value.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="prefetch") as thread:
        coming: Future[T] | None = None
        for source in sources:
            present, coming = coming, thread.submit(make, source)
            if present is not None:
                yield present.result()
        if coming is not None:
            yield coming.result()
