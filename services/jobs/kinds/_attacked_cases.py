"""The cases of a dataset as one attack on one model meets them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np

from services.science.epsilon import format_epsilon

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from db.rows import PerceptibilityRow
    from services.datasets.dataset import Dataset
    from services.science.attack_volumes import AttackedVolume
    from services.science.attacks.base import Attack
    from services.science.imaging.case import Case
    from services.science.nets.predictor import Predictor


@dataclass(frozen=True)
class AttackedCases:
    """What turns a case into the volume that is attacked."""

    attack: Attack
    model: Predictor
    dataset: Dataset
    target_cases: Mapping[str, str]  # case -> the case whose labels it is attacked towards, where it needs one
    brain_only: bool  # whether brain voxels alone may change, or the whole field of view
    by_volume: bool  # whose Dice decides which slices are kept: the volume's, or that of each slice
    batch_slices: int

    def volume(self, case: Case) -> AttackedVolume:
        """One case, under the attack."""
        import torch

        from services.jobs.kinds._predictor import require_known_zero
        from services.science.attack_volumes import AttackedVolume
        from services.science.attacking.target_case import labels_on_grid

        require_known_zero(self.model, self.dataset, case.case_id)
        target_case = None
        if case.case_id in self.target_cases:
            reference = self.dataset.case(self.target_cases[case.case_id]).reference
            target_case = torch.from_numpy(labels_on_grid(reference, case.grid))
        images, labels, brain = (torch.from_numpy(np.array(array)) for array in (case.images, case.labels, case.brain))
        return AttackedVolume(
            self.attack,
            self.model,
            images,
            labels,
            mask=brain if self.brain_only else None,
            target_case=target_case,
            origin=case.grid.origin,
            by_volume=self.by_volume,
            batch_slices=self.batch_slices,
        )

    def volume_of(self, case_id: str) -> AttackedVolume:
        """The same from a case's name."""
        return self.volume(self.dataset.case(case_id))


def perceptibility_rows(
    case: Case, epsilons: Sequence[float], found: NDArray[np.float32], series: Sequence[str]
) -> Iterator[PerceptibilityRow]:
    """How visible the images `found` (E,C,D,H,W) of a case are, per budget and series."""
    from db.rows import PerceptibilityRow
    from services.science.scoring.perceptibility import PerceptibilityReference

    reference = PerceptibilityReference(case.images, case.brain, series)
    for epsilon, volume in zip(epsilons, found, strict=True):
        for seen in reference.measure(volume):
            yield PerceptibilityRow(format_epsilon(epsilon), epsilon, case.case_id, **asdict(seen))
