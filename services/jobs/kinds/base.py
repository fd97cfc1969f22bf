"""The base of all job kinds: validated parameters, named parents, one `run` that returns all its results."""

from __future__ import annotations

import hashlib
import json
from abc import abstractmethod
from collections.abc import Collection
from typing import TYPE_CHECKING, Any, ClassVar

from services.plugin import Plugin

if TYPE_CHECKING:
    from services.jobs.context import JobContext, Outcome


class JobKind(Plugin):
    """One unit of work. Its fields are its whole input: equal fields mean an equal job, which runs once.

    Parents are named by their digests inside the fields, so a digest covers everything that led to it.
    """

    #: Raised when the code of a kind changes so that old results no longer count as the same job.
    version: ClassVar[int] = 1

    #: Whether a GPU speeds it up.
    needs_gpu: ClassVar[bool] = True

    @property
    def gpus(self) -> int:
        """How many GPUs its slot should own where there are any."""
        return int(self.needs_gpu)

    @property
    def partial(self) -> bool:
        """Whether it runs as soon as its parents have ended, over those that are done: then it must say which."""
        return False

    @abstractmethod
    def parents(self) -> tuple[str, ...]:
        """Digests of the jobs that must be done first; of a partial job: that must have ended."""

    @abstractmethod
    def run(self, context: JobContext) -> Outcome:
        """Do the work. Database and artifact store are written by the caller, from what is returned."""

    def work(self) -> dict[str, Any]:
        """What is done, as JSON values: all parameters but those that only say how."""
        return self.spec()

    def digest(self, *, without: Collection[str] = ()) -> str:
        """The content address: sha256 of kind, version and all parameters (but `without`), defaults filled in."""
        content = {"version": self.version, **self.work()}
        for name in without:
            content.pop(name, None)
        text = json.dumps(content, sort_keys=True, separators=(",", ":"), allow_nan=False)
        return hashlib.sha256(text.encode()).hexdigest()
