"""What `plans.json` and `dataset.json` of nnU-Net v2 say of images and labels, in the data's words.

All raise `BadInput` for what they cannot tell, and `KeyError`, `TypeError` or `ValueError` for what is none of these.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from services.errors import BadInput
from services.science.anatomy import Anatomy
from services.science.external._names import classes_in, regions_in, series_in, unclear
from services.science.external._outputs import known_regions


def read_object(path: Path) -> dict[str, Any]:
    """The JSON object of a file."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise BadInput(f"{path} cannot be read: {error}") from error
    if not isinstance(found, dict):
        raise BadInput(f"{path} holds no JSON object")
    return found


def with_inherited(configurations: Mapping[str, Any], name: str) -> dict[str, Any]:
    """A configuration with what it takes over from others."""
    own, seen = dict(configurations[name]), {name}
    while (parent := own.pop("inherits_from", None)) is not None:
        if parent in seen:
            raise BadInput(f"in plans.json the configuration {name} inherits from itself")
        seen.add(parent)
        own = {**configurations[parent], **own}
    return own


def orientation_of(plans: Mapping[str, Any]) -> str:
    """To where its axes run: files of the usual direction (LPS) are read as z, y, x, and then transposed."""
    read = "SAR" if plans.get("image_reader_writer") == "NibabelIOWithReorient" else "SPL"
    return "".join(read[axis] for axis in plans["transpose_forward"])


def series_of_channels(dataset: Mapping[str, Any], anatomy: Anatomy) -> list[str]:
    """The data's names of its channels, in their order."""
    names = dataset.get("channel_names") or dataset["modality"]
    return series_in([str(names[key]) for key in sorted(names, key=int)], anatomy, "dataset.json")


def normalisation_of(planned: Mapping[str, Any]) -> str:
    """Ours that does the same to images in [0,1]."""
    schemes = {*zip(planned["normalization_schemes"], planned["use_mask_for_norm"], strict=True)}
    if schemes != {("ZScoreNormalization", True)}:
        raise BadInput(
            "plans.json does not say z-score over the brain, and what it says is not meant for images in [0,1]: say "
            "with 'normalisation' what they need"
        )
    return "zscore_brain"


def meanings_of_channels(dataset: Mapping[str, Any], anatomy: Anatomy) -> dict[str, list[str]]:
    """The classes or regions that its channels stand for, read from their names."""
    labels = {name: value for name, value in dataset["labels"].items() if name != "ignore"}
    labels |= {name: value[0] for name, value in labels.items() if isinstance(value, list) and len(value) == 1}
    if not any(isinstance(value, list) for value in labels.values()):
        if classes := classes_in(sorted(labels, key=lambda name: int(labels[name])), anatomy):
            return {"classes": classes}
    elif regions := regions_in([name for name, value in labels.items() if value != 0], anatomy):
        # nnU-Net paints one region over the other, the last one wins; here the smallest one decides.
        sizes = [len(known_regions(anatomy)[name]) for name in regions]
        if sizes == sorted(set(sizes), reverse=True):
            return {"regions": regions}
    raise unclear(labels, anatomy, "dataset.json")
