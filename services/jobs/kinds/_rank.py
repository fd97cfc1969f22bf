"""The program of one of several processes that train a network: `python -m services.jobs.kinds._rank FOLDER`."""

from __future__ import annotations

import sys
from collections.abc import Generator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from services.artifacts.weights import load_model
from services.datasets.dataset import Dataset
from services.datasets.spec import JobSource
from services.jobs import kinds
from services.jobs.kinds._trained import Trained
from services.jobs.ranks.rank import take_part
from services.settings import load_settings

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun
    from services.science.training.process_group import ProcessGroup
    from services.science.training.settings import EpochRecord


def begin(
    order: Mapping[str, Any], group: ProcessGroup, device: str
) -> tuple[TrainingRun, Generator[EpochRecord, None, Segmenter]]:
    """The training that an order of `services.jobs.ranks.train` describes, in this process."""
    settings = load_settings()  # says where plug-ins of the user's own lie
    kind = kinds.rebuild(order["kind"])
    if not isinstance(kind, Trained):
        raise TypeError(f"{kind.name} is no training")
    open_dataset = partial(Dataset, source=JobSource(**order["source"]), cache=settings.cache / "data")
    run = kind.open_run(open_dataset, Path(order["scratch"]), device, order["batch_divisor"], group)
    return run, kind.epochs(run, *(load_model(Path(parent)) for parent in order["parents"]))


if __name__ == "__main__":
    take_part(Path(sys.argv[1]), begin)
