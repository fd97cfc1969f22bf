"""What a plan asks about the jobs that are recorded already, to use them again."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from db.reusable import KnownAttack, KnownScores, KnownWorstCase


class KnownJobs(Protocol):
    """The recorded jobs, as the sweep that is planned sees them; each is asked once."""

    def attacks(self, families: Collection[str]) -> Mapping[str, Sequence[KnownAttack]]:
        """The attack jobs of each family; a family may be missing."""

    def scores(self, digests: Collection[str]) -> Mapping[str, KnownScores]:
        """Those of these jobs that exist."""

    def worst_cases(self, members: Collection[str]) -> Sequence[KnownWorstCase]:
        """The finished worst cases over any of these evaluate jobs."""


class NothingKnown:
    """Before anything is recorded."""

    def attacks(self, families: Collection[str]) -> Mapping[str, Sequence[KnownAttack]]:
        """None."""
        return {}

    def scores(self, digests: Collection[str]) -> Mapping[str, KnownScores]:
        """None."""
        return {}

    def worst_cases(self, members: Collection[str]) -> Sequence[KnownWorstCase]:
        """None."""
        return ()
