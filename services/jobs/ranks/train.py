"""One training by several processes, one for each GPU of the slot, as one job."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from services.errors import BadInput
from services.jobs.context import JobContext
from services.jobs.ranks.processes import RankProcesses
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter


#: What each process runs. A name and no import: job kinds stand above this folder.
PROGRAM = "services.jobs.kinds._rank"


def train_in_ranks(
    spec: Mapping[str, Any], gpus: int, context: JobContext, parents: Sequence[Path]
) -> Generator[EpochRecord, None, Segmenter]:
    """The training of the job `spec` in `gpus` processes; `parents` are the folders of its parents' models.

    Raises `Judged` when one of them failed or died, and `BadInput` on a slot with too few GPUs. When the generator is
    closed, all processes have ended.
    """
    from services.artifacts.weights import load_model

    _require_gpus(gpus, context.device)
    folder = context.output / "ranks"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    order = {
        "kind": spec,
        "source": context.source,
        "parents": [str(parent) for parent in parents],
        "scratch": str(context.scratch),
        "device": context.device,
        "batch_divisor": context.batch_divisor,
    }
    (folder / "order.json").write_text(json.dumps(order, allow_nan=False))
    ranks = RankProcesses(PROGRAM, folder, gpus, context.device)
    try:
        with ranks:
            for epoch in ranks.epochs():
                yield EpochRecord(**epoch)
    finally:
        context.add_memory(ranks.peak_memory())
    return load_model(folder / "model")


def _require_gpus(wanted: int, device: str) -> None:
    owned = len([name for name in os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",") if name.strip()])
    if device != "cpu" and owned < wanted:
        raise BadInput(
            f"training.gpus is {wanted} but this slot owns {owned}: start workers with --gpus-per-slot {wanted}, or "
            "submit the sweep again with fewer"
        )
