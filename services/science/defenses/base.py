"""The base class of defenses: trainings that can be stopped and resumed, and that end with a network like any other."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, ClassVar

from services.plugin import Plugin
from services.science.training.settings import EpochRecord, TrainingSettings

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun


class Defense(Plugin):
    """One way to train a network that is more robust to attacks.

    Most defenses call `services.science.training.loop.train` with samples, an objective or `Hooks` of their own.
    """

    #: The trainings that it consists of, in order; each has as many steps as the undefended training.
    phases: ClassVar[tuple[str, ...]] = ("train",)

    @property
    def needs_undefended(self) -> bool:
        """Whether it starts from the undefended twin: same architecture, data, settings and seed, no defense."""
        return False

    @property
    def certifies(self) -> bool:
        """Whether its networks draw noise, so that a certificate for their predictions can be computed."""
        return False

    def adaptive(self) -> tuple[dict[str, Any], ...]:
        """Changes of an attack's parameters that know this defense, such as {"temperature": 20.0}."""
        return ()

    def require_fitting(self, settings: TrainingSettings) -> None:
        """Raise `BadInput` when it cannot train by these settings."""

    @abstractmethod
    def defend(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        """Train by the run's settings; yields every epoch of every phase, returns the defended network.

        Checkpoints and whatever is made on the way lie in `run.folder`: the same run again goes on from there.
        """
