"""Supervisor process: the output of a job that is not stored yet."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from db import logs
from db.jobs import Claim

#: Output beyond this many characters of one piece is cut in the middle.
_LONGEST = 200_000


@dataclass
class JobLog:
    """Output of one attempt at a time, stored with whatever else its slot tells the database."""

    text: str = ""
    _of: Claim | None = None

    def begin(self, claim: Claim | None) -> None:
        """From now on it is this attempt that prints; what is left of the one before is dropped."""
        self.text, self._of = "", claim

    def store(self, connection: Connection) -> None:
        """Append it to the stored log; call `saved` once that is committed."""
        text, claim = self.text, self._of
        if not text or claim is None:
            return
        if len(text) > _LONGEST:
            half = _LONGEST // 2
            text = f"{text[:half]}\n[... {len(text) - _LONGEST} characters left out ...]\n{text[-half:]}"
        logs.append(connection, claim.job_id, claim.fence, text.replace("\0", ""))

    def saved(self) -> None:
        """What was stored need not be stored again."""
        self.text = ""
