"""What `plans.json` and `dataset.json` of nnU-Net v2 say of images and labels, in our words.

All raise `BadInput` for what they cannot tell, and `KeyError`, `TypeError` or `ValueError` for what is none of these.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from services.errors import BadInput
from services.science.aliases import series_of, tissue_of
from services.science.anatomy import BRATS
from services.science.labels import REGIONS

_REGION_NAMES = {"whole tumor": "WT", "tumor core": "TC", "enhancing tumor": "ET", "wt": "WT", "tc": "TC", "et": "ET"}


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


def series_in(dataset: Mapping[str, Any]) -> list[str]:
    """Our names of its channels, in their order."""
    names = dataset.get("channel_names") or dataset["modality"]
    found = [series_of(str(names[key])) for key in sorted(names, key=int)]
    if None in found:
        raise BadInput(
            f"dataset.json calls its channels {', '.join(map(str, names.values()))}: say with 'series' which of "
            f"{', '.join(BRATS.series)} they are"
        )
    return [series for series in found if series]


def normalisation_of(planned: Mapping[str, Any]) -> str:
    """Ours that does the same to images in [0,1]."""
    schemes = {*zip(planned["normalization_schemes"], planned["use_mask_for_norm"], strict=True)}
    if schemes != {("ZScoreNormalization", True)}:
        raise BadInput(
            "plans.json does not say z-score over the brain, and what it says is not meant for images in [0,1]: say "
            "with 'normalisation' what they need"
        )
    return "zscore_brain"


def channels_in(dataset: Mapping[str, Any]) -> dict[str, list[str]]:
    """The classes or regions that its channels stand for, read from their names."""
    labels = {name: value for name, value in dataset["labels"].items() if name != "ignore"}
    if not any(isinstance(value, list) and len(value) > 1 for value in labels.values()):
        ordered = sorted(labels, key=lambda name: int(labels[name]))
        tissues = [tissue_of(name) for name in ordered]
        if None not in tissues:
            return {"classes": [BRATS.classes[label] for label in tissues if label is not None]}
    else:
        painted = {name: value if isinstance(value, list) else [value] for name, value in labels.items() if value != 0}
        regions = [_REGION_NAMES.get(name.lower().replace("_", " "), "") for name in painted]
        # nnU-Net paints one region over the other; here the smallest one decides.
        sizes = [len(REGIONS[name]) for name in regions if name]
        if len(sizes) == len(regions) and sizes == sorted(sizes, reverse=True):
            return {"regions": regions}
    raise BadInput(
        f"dataset.json calls its labels {', '.join(labels)}: say with 'classes', or with 'regions' if they overlap, "
        "what the network's channels mean"
    )
