"""A model artifact: `weights.safetensors` (tensors, no pickled code) and `model.json` (the spec that rebuilds it).

The spec is that of a model plug-in; with `transform` for a network that changes its images first (a defense),
and `anatomy` for one that is about something else than gliomas.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from services.errors import MissingArtifact, RobustError
from services.outside import PluginRefused
from services.science import models
from services.science.anatomy import BRATS, Anatomy

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter

WEIGHTS, SPEC = "weights.safetensors", "model.json"


def save_model(folder: Path, spec: Mapping[str, Any], model: Segmenter) -> dict[str, Path]:
    """Write both files into `folder` (made if missing), each by rename; returns name -> file."""
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in model.state_dict().items()}
    unfinished = folder / f"{WEIGHTS}.part"
    save_file(tensors, unfinished)
    unfinished.replace(folder / WEIGHTS)
    whole = dict(spec) if model.transform is None else {**spec, "transform": model.transform.spec()}
    if model.anatomy != BRATS:
        whole["anatomy"] = asdict(model.anatomy)
    unfinished = folder / f"{SPEC}.part"
    unfinished.write_text(json.dumps(whole, sort_keys=True, indent=2) + "\n", encoding="utf-8")
    unfinished.replace(folder / SPEC)
    return {WEIGHTS: folder / WEIGHTS, SPEC: folder / SPEC}


def load_model(folder: Path) -> Segmenter:
    """The saved network on the CPU, in evaluation mode.

    Raises `MissingArtifact`, naming the file, when one is missing, damaged or does not fit the other, and
    `PluginRefused` when it is of an architecture from outside whose code is not here.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    from services.science.nets.transforms import build_transform

    spec_file, weights_file = folder / SPEC, folder / WEIGHTS
    for file in (spec_file, weights_file):
        if not file.is_file():
            raise MissingArtifact(f"{file} is missing; run the job that trains this model again (robust-cli retry)")
    try:
        spec = json.loads(spec_file.read_text(encoding="utf-8"))
        transform = spec.pop("transform", None)
        anatomy = BRATS if (found := spec.pop("anatomy", None)) is None else TypeAdapter(Anatomy).validate_python(found)
        model = models.rebuild(spec).build(anatomy=anatomy)
        model.transform = None if transform is None else build_transform(transform)
    except PluginRefused:  # the file is in order, and the architecture's code is not here
        raise
    except (ValueError, TypeError, RobustError) as error:
        raise MissingArtifact(f"{spec_file} does not describe a model ({error}); run its job again") from error
    try:
        tensors = load_file(weights_file)
    except (SafetensorError, OSError) as error:
        raise MissingArtifact(f"{weights_file} is damaged ({error}); run the job that made it again") from error
    try:
        model.load_state_dict(tensors)
    except RuntimeError as error:
        raise MissingArtifact(f"{weights_file} does not hold the weights of the model in {spec_file.name}") from error
    return model.eval()
