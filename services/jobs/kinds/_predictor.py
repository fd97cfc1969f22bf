"""The predictor that a job attacks or scores: the stored network, in a sliding window where the sweep has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.errors import BadData
from services.jobs.reporting import count_passes

if TYPE_CHECKING:
    from services.datasets.dataset import Dataset
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

        declared = load_declared(folder, trusted=context.trusted)
        fitted = FittedNetwork(declared, data.about, data.preprocessing.limits).to(context.device).eval()
        return _watched(fitted, context)
    model = context.load_model(folder).to(context.device)
    data.about.require_fitting(model, f"the model of job {victim[:12]}")
    _watched(model, context)
    if window is None:
        return model
    from services.science.nets.windowed import Windowed

    return Windowed(model, window)


def holds_less_next_time(model: Predictor, context: JobContext) -> bool:
    """Whether another try, which keeps within what is free, can do so by computing parts of the network again."""
    from services.science.nets.memory_budget import cut_networks

    return not context.is_bounded and any(True for _ in cut_networks(model))


def _watched(model: Predictor, context: JobContext) -> Predictor:
    count_passes(model)
    budget = context.open_budget()
    if budget is not None:
        budget.watch(model)
    return model


def require_known_zero(model: Predictor, dataset: Dataset, case_id: str) -> None:
    """That an external model can tell raw 0, where its z-score leaves that out and the case's own least intensity is 0.

    Raises `BadData` for a case with intensities below 0.
    """
    from services.science.external._fitted import FittedNetwork

    if not isinstance(model, FittedNetwork):
        return
    about, intensity = dataset.spec.about, dataset.spec.preprocessing.intensity or {}
    for name in sorted(model.network.declared.minding_zero):
        if intensity.get(name) == "full":
            least = dataset.raw_range(case_id)[0][about.series.index(name)]
            if least < 0:
                raise BadData(
                    f"case {case_id}: {name} has intensities down to {least:g}, so that the model cannot tell the 0 "
                    "that its z-score leaves out: give data.intensity, instead of 'full', two limits of the series "
                    "that hold all of its values in all cases"
                )
