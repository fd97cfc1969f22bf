"""A case under the images of an attack job, in raw intensities or in the units of its own files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.artifacts.perturbations import read_adversarial
from services.science.epsilon import parse_epsilon
from services.science.imaging.to_raw import raw_changes, to_stored

if TYPE_CHECKING:
    from pathlib import Path

    from services.datasets.dataset import Dataset
    from services.science.attacks.base import Attack
    from services.science.imaging.case import Case
    from services.science.imaging.nifti import RawCase
    from services.science.imaging.stored_series import StoredSeries


@dataclass(frozen=True)
class AttackedFiles:
    """One case, and what an attack's images change in it."""

    path: Path  # the file of perturbations
    attack: Attack
    brain_only: bool  # as the attack job has it
    case: Case
    raw: RawCase
    low: Sequence[float]  # raw intensities that became 0 and 1, per series
    high: Sequence[float]

    @classmethod
    def of(cls, dataset: Dataset, case_id: str, path: Path, attack: Attack, *, brain_only: bool) -> AttackedFiles:
        """The case, read from its files; raises as `Dataset.case` does."""
        low, high = dataset.raw_range(case_id)
        return cls(path, attack, brain_only, dataset.case(case_id), dataset.raw(case_id), low, high)

    def budgets(self, key: str) -> list[float] | None:
        """How far each series may move at a budget; None where it bounds no single voxel."""
        attack = self.attack.model_copy(update={"epsilon": parse_epsilon(key)})
        return attack.voxel_budgets(self.raw.anatomy.series)

    def attacked(self, key: str, before: Sequence[StoredSeries]) -> list[StoredSeries]:
        """The series under the attack at a budget, in the units in which `before` stores them."""
        changes = raw_changes(
            read_adversarial(self.path, self.case.case_id, key, self.case.images),
            self.case.images,
            self.raw.images,
            low=self.low,
            high=self.high,
            grid=self.case.grid,
            brain_only=self.brain_only,
            budgets=self.budgets(key),
        )
        return list(to_stored(before, changes))
