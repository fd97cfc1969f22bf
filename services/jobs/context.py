"""The interface of a running job: what it is given and what it gives back. A kind touches nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.rows import ComparisonRow, EpochRow, EvaluationRow, GateRow, PerceptibilityRow, ScoreRow
from services.errors import BadInput

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from services.artifacts.store import ArtifactReader
    from services.datasets.dataset import Dataset
    from services.datasets.spec import DataSpec
    from services.science.nets.memory_budget import MemoryBudget
    from services.science.nets.segmenter import Segmenter
    from services.settings import ToldBfloat16


@dataclass(frozen=True)
class Progress:
    """How far a job is, in units that a user understands."""

    done: int
    total: int
    unit: str  # "epoch", "case"
    detail: str = ""


def _load_model(folder: Path) -> Segmenter:
    from services.artifacts.weights import load_model  # imports torch, which planning does without

    return load_model(folder)


@dataclass(frozen=True)
class JobContext:
    """The world of one attempt at one job."""

    job_id: int
    device: str  # what torch.device takes
    scratch: Path  # this job's own folder on this machine, for checkpoints: kept between attempts, removed at its end
    store: ArtifactReader
    artifacts: Mapping[str, str]  # parent's digest -> location for `store.fetch`
    open_dataset: Callable[[DataSpec], Dataset]
    progress: Callable[[Progress], None]
    record_epoch: Callable[[EpochRow], None]  # stored at once; raises when this attempt has lost its lease
    read: Callable[[], AbstractContextManager[Connection]]  # a read-only connection to the database
    load_model: Callable[[Path], Segmenter] = _load_model  # of a folder that a train or defense job left behind
    source: Mapping[str, Any] = field(default_factory=dict)  # where the data lie, as JSON: for processes of the job
    batch_divisor: int = 1  # 2: an attempt ran out of memory, so compute half as much at once
    add_memory: Callable[[int], None] = lambda peak_bytes: None  # told what processes that it started had at most
    open_budget: Callable[[], MemoryBudget | None] = lambda: None  # what passes with a gradient must stay within
    is_bounded: bool = False  # by ROBUST_MEMORY: then another try has the same budget
    fence: int = 0  # of this attempt
    bfloat16: ToldBfloat16 = "detect"  # emulate: attacks in bfloat16 run on a device that lacks it, slowly
    trusted: bool = False  # whether code from files of models may run: the submitter and this worker agree

    @property
    def output(self) -> Path:
        """A folder of this attempt alone: one that froze on this machine and came back writes into another."""
        folder = self.scratch / f"attempt-{self.fence}"
        folder.mkdir(parents=True, exist_ok=True)
        return folder


@dataclass(frozen=True)
class Outcome:
    """Everything one job leaves behind, committed in one transaction together with its state `done`."""

    files: Mapping[str, Path] = field(default_factory=dict)  # name in the artifact -> local file
    evaluation: EvaluationRow | None = None
    scores: Sequence[ScoreRow] = ()
    perceptibility: Sequence[PerceptibilityRow] = ()
    comparisons: Sequence[ComparisonRow] = ()
    gates: Sequence[GateRow] = ()
    summary: Mapping[str, Any] = field(default_factory=dict)  # a few numbers for `robust-cli show`


class Refused(BadInput):
    """A job fails for what it was given, and leaves behind what shows why: files and a summary."""

    def __init__(self, message: str, outcome: Outcome) -> None:
        self.outcome = outcome
        super().__init__(message)
