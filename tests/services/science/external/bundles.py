"""Phantoms of MONAI bundles: the structure of common ones, with tiny networks, in our own words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from ruamel.yaml import YAML
from torch import nn

LOAD: list[dict[str, Any]] = [
    {"_target_": "LoadImaged", "keys": "image"},
    {"_target_": "EnsureChannelFirstd", "keys": "image"},
]
ZSCORE = {"_target_": "NormalizeIntensityd", "keys": "image", "nonzero": True, "channel_wise": True}
RAS = {"_target_": "Orientationd", "keys": "image", "axcodes": "RAS"}


def compose(*transforms: Any) -> dict[str, Any]:
    return {"_target_": "Compose", "transforms": [*transforms]}


def convolution(series: int, channels: int) -> dict[str, Any]:
    sizes = {"spatial_dims": 3, "in_channels": series, "out_channels": channels}
    return {"_target_": "monai.networks.blocks.Convolution", **sizes, "kernel_size": 3, "strides": 1, "conv_only": True}


#: Gliomas of four series: z-scores of what is not 0, sigmoid regions, large windows; axes as the files have them.
BRATS_LIKE: dict[str, Any] = {
    "imports": ["$import glob", "$import os"],
    "bundle_root": ".",
    "datalist": "$list(sorted(glob.glob(@bundle_root + '/*.nii.gz')))",
    "device": "$torch.device('cuda:0' if torch.cuda.is_available() else 'cpu')",
    "network_def": convolution(4, 3),
    "network": "$@network_def.to(@device)",
    "preprocessing": compose(LOAD[0], ZSCORE),
    "dataset": {"_target_": "Dataset", "data": "@datalist", "transform": "@preprocessing"},
    "inferer": {
        "_target_": "SlidingWindowInferer",
        "roi_size": [32, 32, 16],
        "sw_batch_size": 1,
        "overlap": 0.5,
    },
    "postprocessing": compose({"_target_": "Activationsd", "keys": "pred", "sigmoid": True}),
    "evaluator": {"_target_": "SupervisedEvaluator", "network": "@network", "inferer": "@inferer"},
}

#: An organ in CT: canonical axes, thick slices, a fixed range of raw intensities, softmax.
SPLEEN_LIKE: dict[str, Any] = {
    "device": "$torch.device('cpu')",
    "network_def": convolution(1, 2),
    "preprocessing": compose(
        *LOAD,
        RAS,
        {"_target_": "Spacingd", "keys": "image", "pixdim": [1.5, 1.5, 2.0], "mode": "bilinear"},
        {
            "_target_": "ScaleIntensityRanged",
            "keys": "image",
            "a_min": -57,
            "a_max": 164,
            "b_min": 0,
            "b_max": 1,
            "clip": True,
        },
        {"_target_": "EnsureTyped", "keys": "image"},
    ),
    "inferer": {"_target_": "SlidingWindowInferer", "roi_size": [24, 24, 24], "sw_batch_size": 4, "overlap": 0.5},
}

#: Many organs in CT: transforms on keys by reference, a window by reference, options as members of enumerations.
BTCV_LIKE: dict[str, Any] = {
    "image_key": "image",
    "patch_size": "$[24] * 3",
    "spacing": [1.5, 1.5, 2.0],
    "network_def": convolution(1, 3),
    "load": {"_target_": "LoadImaged", "keys": "@image_key"},
    "turn": {"_target_": "monai.transforms.OrientationD", "keys": "@image_key", "axcodes": ["L", "P", "S"]},
    "range": {"_target_": "ScaleIntensityRanged", "keys": "@image_key", "a_min": -175, "a_max": 250},
    "deterministic": [
        "@load",
        {"_target_": "EnsureChannelFirstd", "keys": "@image_key"},
        "@turn",
        {"_target_": "Spacingd", "keys": "@image_key", "pixdim": "@spacing", "mode": ["bilinear"]},
        "%range",
        {"_target_": "CropForegroundd", "keys": "@image_key", "source_key": "@image_key"},
    ],
    "preprocessing": {"_target_": "Compose", "transforms": "@deterministic"},
    "inferer": {
        "_target_": "SlidingWindowInferer",
        "roi_size": "@patch_size",
        "overlap": 0.8,
        "mode": "$monai.utils.BlendMode.GAUSSIAN",
        "sw_device": "$@device",
    },
}


def write(
    root: Path, inference: Mapping[str, Any], *, suffix: str = "json", series: int = 4, channels: int = 4, **files: Any
) -> Path:
    """A bundle with weights for `convolution`; `files` are other configurations, such as `train`."""
    path = root / "bundle"
    (path / "configs").mkdir(parents=True)
    (path / "models").mkdir()
    for name, values in {"inference": inference, **files}.items():
        file = path / "configs" / f"{name}.{suffix}"
        with file.open("w", encoding="utf-8") as opened:
            if suffix == "json":
                json.dump(values, opened)
            else:
                YAML(typ="safe").dump(json.loads(json.dumps(values)), opened)
    with torch.random.fork_rng():
        torch.manual_seed(0)
        network = nn.Conv3d(series, channels, 3, padding=1)
    weights = {"conv.weight": network.weight.data, "conv.bias": network.bias.data}
    torch.save(weights, path / "models" / "model.pt")
    return path
