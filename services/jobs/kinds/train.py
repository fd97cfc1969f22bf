"""Train one undefended network on the training part of a cohort."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from typing_extensions import override

from services.jobs.kinds._trained import Trained
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun


class TrainJob(Trained):
    """Its artifact: `weights.safetensors` and `model.json`."""

    @override
    def parents(self) -> tuple[str, ...]:
        return ()

    @override
    def train(self, run: TrainingRun, undefended: Segmenter | None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.training.loop import train

        return train(run)
