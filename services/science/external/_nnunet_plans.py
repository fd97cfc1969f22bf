"""What `plans.json` and `dataset.json` of nnU-Net v2 say of images and labels, in the data's words.

All raise `BadInput` for what they cannot tell, and `KeyError`, `TypeError` or `ValueError` for what is none of these.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from services.bounded_files import read_json
from services.errors import BadInput
from services.science.anatomy import Anatomy
from services.science.external._names import classes_in, regions_in, series_in, unclear
from services.science.external._outputs import known_regions


def read_object(path: Path) -> dict[str, Any]:
    """The JSON object of a file."""
    found = read_json(path)
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


def normalisation_of(
    plans: Mapping[str, Any], planned: Mapping[str, Any], series: Sequence[str]
) -> list[dict[str, Any]]:
    """Ours that do the same, as steps: one, or one for each of the network's series."""
    channels = zip(planned["normalization_schemes"], planned["use_mask_for_norm"], strict=True)
    found = [_step(str(scheme), masked, plans, number) for number, (scheme, masked) in enumerate(channels)]
    if all(step == found[0] for step in found):
        return found[:1]
    if len(found) != len(series):
        raise BadInput(f"plans.json normalises {len(found)} channels, but {len(series)} series are declared")
    return [{"series": [name], **step} for name, step in zip(series, found, strict=True)]


def _step(scheme: str, masked: object, plans: Mapping[str, Any], channel: int) -> dict[str, Any]:
    if scheme == "ZScoreNormalization":
        return {"zscore": "body" if masked else "image"}
    if scheme == "RescaleTo01Normalization":
        return {"minmax": "image"}
    if scheme == "RGBTo01Normalization":
        return {"a_min": 0.0, "a_max": 255.0}
    if scheme == "CTNormalization":
        intensities = plans.get("foreground_intensity_properties_per_channel", {}).get(str(channel), {})
        keys = ("percentile_00_5", "percentile_99_5", "mean", "std")
        if all(_is_number(intensities.get(key)) for key in keys):
            low, high, mean, std = (float(intensities[key]) for key in keys)
            least = max(std, 1e-8)
            target = {"b_min": (low - mean) / least, "b_max": (high - mean) / least}
            return {"a_min": low, "a_max": high, **target, "clip": True}
        raise BadInput(
            f"plans.json lacks the intensities that CTNormalization of channel {channel} needs: say with "
            "'normalisation' what the network needs"
        )
    raise BadInput(
        f"plans.json says {scheme} for channel {channel}, which is not known here: say with 'normalisation' what the "
        "network needs"
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def divisors_of(planned: Mapping[str, Any]) -> list[int] | None:
    """By how much the network halves each axis in all, where its plans say so and its patch is a multiple."""
    architecture = planned.get("architecture")
    arguments = architecture.get("arch_kwargs") if isinstance(architecture, dict) else None
    strides = (arguments or {}).get("strides") or planned.get("pool_op_kernel_sizes")
    patch = planned["patch_size"]
    if not isinstance(strides, list):
        return None
    found = [1] * len(patch)
    for stride in strides:
        each = stride if isinstance(stride, list) else [stride] * len(patch)
        found = [product * int(step) for product, step in zip(found, each, strict=True)]
    return found if all(of > 0 and size % of == 0 for size, of in zip(patch, found, strict=True)) else None


def spacing_of(planned: Mapping[str, Any]) -> list[float] | None:
    """The voxels to which images are resampled, along the axes of the network; None of slices, and where not said."""
    spacing = planned.get("spacing")
    whole = isinstance(spacing, list) and len(spacing) == 3 and all(_is_number(size) and size > 0 for size in spacing)
    return [float(size) for size in spacing] if whole and isinstance(spacing, list) else None


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
