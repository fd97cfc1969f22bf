"""What the database knows of a sweep's jobs, as its plan asks for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection

from db.reusable import KnownAttack, KnownScores, KnownWorstCase, find_attacks, find_scores, find_worst_cases


class Recorded:
    """What the database knows, as a sweep sees it (`Known`), and what of it was asked."""

    def __init__(self, sweep: str) -> None:
        self._sweep = sweep
        self._connection: Connection | None = None
        self._asked: list[tuple[Callable[..., Any], Collection[str], Any]] = []

    @contextmanager
    def asking(self, connection: Connection) -> Iterator[None]:
        """Answer from this connection, from the beginning."""
        self._connection, self._asked = connection, []
        yield
        self._connection = None

    def attacks(self, families: Collection[str]) -> dict[str, list[KnownAttack]]:
        found: dict[str, list[KnownAttack]] = self._ask(find_attacks, families)
        return found

    def scores(self, digests: Collection[str]) -> dict[str, KnownScores]:
        found: dict[str, KnownScores] = self._ask(find_scores, digests)
        return found

    def worst_cases(self, members: Collection[str]) -> list[KnownWorstCase]:
        found: list[KnownWorstCase] = self._ask(find_worst_cases, members)
        return found

    def holds(self, connection: Connection) -> bool:
        """Whether all answers would be the same now, and so whatever was planned with them."""
        return all(find(connection, about, self._sweep) == answer for find, about, answer in self._asked)

    def _ask(self, find: Callable[..., Any], about: Collection[str]) -> Any:
        names = list(about)
        answer = find(self._connection, names, self._sweep)
        self._asked.append((find, names, answer))
        return answer
