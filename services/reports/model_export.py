"""A trained network as files for other programs: safetensors with its description, and TorchScript."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select

from db import states
from db.engine import read
from db.models import Job
from services.errors import BadInput
from services.jobs.parent_files import find_files
from services.new_files import require_new
from services.reports.images import OTHERWISE
from services.settings import Settings

PROGRAM = "model.ts"
#: Kinds of job that leave a network.
_TRAINED = ("train", "defense")


def export_model(
    engine: Engine,
    settings: Settings,
    job_id: int,
    folder: Path,
    *,
    replace: bool = False,
    ours: Set[Path] = frozenset(),
) -> tuple[list[Path], list[str]]:
    """Write `weights.safetensors`, `model.json` and, where there can be one, `model.ts` of a finished training.

    Returns the files, and sentences about them. Raises `BadInput` for another job, and, unless `replace`, where a file
    is there that is not of `ours`.
    """
    from services.artifacts.store import open_store
    from services.artifacts.weights import SPEC, WEIGHTS, load_model
    from services.jobs.packages import require_packages
    from services.science.nets.torchscript import as_torchscript

    with read(engine) as connection:
        job: Any = connection.execute(select(Job.kind, Job.state, Job.digest).where(Job.id == job_id)).one()
    if job.kind == "adopt":
        raise BadInput(f"job {job_id} adopted a model of yours: its file is the one that the sweep names")
    if job.kind not in _TRAINED or job.state != states.DONE:
        raise BadInput(
            f"job {job_id} is of kind {job.kind} and {job.state}; networks come from train and defense jobs that are "
            "done: `robust-cli jobs SWEEP` lists them"
        )
    require_packages("export networks on a machine of the cluster")
    targets = {name: folder / name for name in (WEIGHTS, SPEC, PROGRAM)}
    if not replace:
        for target in targets.values():
            require_new(target, otherwise=OTHERWISE, ours=ours)
    locations, checksums = find_files(engine, [job.digest])
    location = locations[job.digest]
    source = open_store(settings).fetch(location, checksums[location])
    network = load_model(source)
    notes = [
        f"{PROGRAM} takes images (B, {len(network.anatomy.series)}, {'D, ' if network.dims == 3 else ''}H, W) in "
        f"[0,1], the series {', '.join(network.anatomy.series)}, and gives the logits of "
        f"{', '.join(network.anatomy.classes)}"
    ]
    try:
        program = as_torchscript(network).save_to_buffer()
    except BadInput as why:
        del targets[PROGRAM]
        notes = [f"no {PROGRAM}: {why}; `services.artifacts.weights.load_model` reads the other two files"]
    folder.mkdir(parents=True, exist_ok=True)
    for name, target in targets.items():
        _replace(target, program if name == PROGRAM else (source / name).read_bytes())
    return list(targets.values()), notes


def _replace(target: Path, content: bytes) -> None:
    part = target.with_name(f".{target.name}.part")
    part.write_bytes(content)
    part.replace(target)
