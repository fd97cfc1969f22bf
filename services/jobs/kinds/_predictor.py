"""The predictor that a job attacks or scores: the stored network, in a sliding window where the sweep has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.datasets.spec import DataSpec
    from services.jobs.context import JobContext
    from services.science.nets.predictor import Predictor
    from services.science.sliding_window import SlidingWindow


def load_predictor(context: JobContext, victim: str, window: SlidingWindow | None, data: DataSpec) -> Predictor:
    """The network that the job of digest `victim` left behind, on the context's device.

    An external model has its window inside. Raises `BadInput` when it is about other series or classes than
    the data.
    """
    from services.artifacts.external_model import holds_external_model, load_declared

    folder = context.store.fetch(context.artifacts[victim])
    if holds_external_model(folder):
        from services.science.external._fitted import FittedNetwork

        return FittedNetwork(load_declared(folder, trusted=context.trusted), data.about).to(context.device).eval()
    model = context.load_model(folder).to(context.device)
    data.about.require_fitting(model, f"the model of job {victim[:12]}")
    if window is None:
        return model
    from services.science.nets.windowed import Windowed

    return Windowed(model, window)
