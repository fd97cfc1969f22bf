"""Train one defended network; the result is a model artifact like any other."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from services.errors import RobustError
from services.jobs.kinds._trained import Trained
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun


class DefenseJob(Trained):
    """Its artifact: `weights.safetensors` and `model.json`."""

    defense: dict[str, Any]  # spec of a defense plug-in
    undefended: str | None  # digest of the undefended twin's train job, for defenses that start from it

    @property
    @override
    def phases(self) -> tuple[str, ...]:
        from services.science import defenses

        return defenses.rebuild(self.defense).phases

    @override
    def parents(self) -> tuple[str, ...]:
        return (self.undefended,) if self.undefended else ()

    @override
    def train(self, run: TrainingRun, undefended: Segmenter | None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science import defenses
        from services.science.nets.segmenter import Segmenter

        epochs = defenses.rebuild(self.defense).defend(run, undefended)
        if not isinstance(epochs, Generator):
            raise RobustError(f"{self._noun} returned {type(epochs).__name__}, expected a generator of epochs")
        model = yield from epochs
        if not isinstance(model, Segmenter):
            raise RobustError(f"{self._noun} returned {type(model).__name__}, expected the defended network")
        return model

    @property
    def _noun(self) -> str:
        return f"defense {self.defense['name']!r}"
