"""What a bundle does to images before its network is read, or asked for by the key that the sweep file has to give."""

from __future__ import annotations

import itertools
import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from monai import transforms as monai_transforms
from monai.data.meta_tensor import MetaTensor
from monai.inferers.inferer import SliceInferer, SlidingWindowInferer
from torch import nn

from services.errors import BadInput
from services.science.anatomy import BRATS, Anatomy
from services.science.external._declared import open_declared
from services.science.external._fitted import FittedNetwork
from services.science.external.base import Unsaid, content_of
from services.science.external.monai_bundle import MonaiBundle
from services.science.nets.windowed import Windowed
from services.science.sliding_window import SlidingWindow
from tests.services.science.external import bundles
from tests.services.science.external.bundles import LOAD, RAS, ZSCORE, compose

CT = Anatomy(("ct",), ("background", "spleen"), {"spleen": (1,)})
ORGANS = Anatomy(("ct",), ("background", "liver", "kidney"), {"liver": (1,), "kidney": (2,)})
CT_RANGE = {"a_min": -57.0, "a_max": 164.0, "b_min": 0.0, "b_max": 1.0, "clip": True}


def declared(
    root: Path, values: Any, given: dict[str, Any] | None = None, anatomy: Anatomy = BRATS, **more: Any
) -> Any:
    return MonaiBundle.declared(bundles.write(root, values, **more), given or {}, anatomy)


def asked(root: Path, values: Any, given: dict[str, Any] | None = None, anatomy: Anatomy = BRATS, **more: Any) -> Any:
    with pytest.raises(Unsaid) as raised:
        declared(root, values, given, anatomy, **more)
    return raised.value.asked


def with_transforms(*transforms: Any, **values: Any) -> dict[str, Any]:
    return {"network_def": bundles.convolution(4, 4), "preprocessing": compose(*transforms), **values}


@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_bundles_as_they_are_common_are_read(suffix: str, tmp_path: Path) -> None:
    spleen = declared(tmp_path / "spleen", bundles.SPLEEN_LIKE, anatomy=CT, suffix=suffix)
    assert spleen == {
        "dims": 3,
        "orientation": "RAS",
        "spacing_mm": [1.5, 1.5, 2.0],
        "normalisation": [CT_RANGE],
        "window": {"size": [24, 24, 24], "overlap": 0.5, "blending": "constant"},
    }
    organs = declared(tmp_path / "organs", bundles.BTCV_LIKE, anatomy=ORGANS, suffix=suffix)
    assert organs == {
        "dims": 3,
        "orientation": "LPS",
        "spacing_mm": [1.5, 1.5, 2.0],
        "normalisation": [{"a_min": -175.0, "a_max": 250.0, "b_min": 0.0, "b_max": 1.0, "clip": False}],
        "window": {"size": [24, 24, 24], "overlap": 0.8, "blending": "gaussian"},
    }
    gliomas = asked(tmp_path / "asked", bundles.BRATS_LIKE, suffix=suffix)
    assert gliomas.keys() == {"orientation"}
    assert "does not turn images (Orientationd)" in gliomas["orientation"]
    read = declared(tmp_path / "gliomas", bundles.BRATS_LIKE, {"orientation": "LPS"}, suffix=suffix)
    assert read["normalisation"] == [{"zscore": "nonzero", "channel_wise": True}]
    assert read["window"]["size"] == [32, 32, 16]


INTENSITY = {
    "NormalizeIntensityd": [
        ({"nonzero": True, "channel_wise": True}, {"zscore": "nonzero", "channel_wise": True}),
        ({"channel_wise": True}, {"zscore": "image", "channel_wise": True}),
        ({"nonzero": True}, {"zscore": "nonzero", "channel_wise": False}),
        ({"subtrahend": 20.0, "divisor": 50.0}, {"a_min": 20.0, "a_max": 70.0}),
    ],
    "ScaleIntensityRanged": [
        (
            {"a_min": 10, "a_max": 90, "b_min": -1, "b_max": 1},
            {"a_min": 10.0, "a_max": 90.0, "b_min": -1.0, "b_max": 1.0, "clip": False},
        ),
        (
            {"a_min": 10, "a_max": 90, "b_min": 0, "b_max": 1, "clip": True},
            {"a_min": 10.0, "a_max": 90.0, "b_min": 0.0, "b_max": 1.0, "clip": True},
        ),
        ({"a_min": 10, "a_max": 90}, {"a_min": 10.0, "a_max": 90.0, "b_min": 0.0, "b_max": 1.0, "clip": False}),
    ],
    "ScaleIntensityd": [
        ({"channel_wise": True}, {"minmax": "image", "b_min": 0.0, "b_max": 1.0, "channel_wise": True}),
        ({"minv": -1.0, "maxv": 2.0}, {"minmax": "image", "b_min": -1.0, "b_max": 2.0, "channel_wise": False}),
    ],
    "ScaleIntensityRangePercentilesd": [
        (
            {"lower": 5, "upper": 95, "b_min": 0, "b_max": 1, "clip": True, "channel_wise": True},
            {"percentiles": [5.0, 95.0], "b_min": 0.0, "b_max": 1.0, "clip": True, "channel_wise": True},
        ),
        (
            {"lower": 5, "upper": 95, "b_min": 0, "b_max": 1},
            {"percentiles": [5.0, 95.0], "b_min": 0.0, "b_max": 1.0, "clip": False, "channel_wise": False},
        ),
    ],
}
NAMED = [(name, arguments, step) for name, found in INTENSITY.items() for arguments, step in found]


@pytest.mark.parametrize(("name", "arguments", "step"), NAMED)
def test_what_is_read_of_intensities_is_what_the_transform_does(
    name: str, arguments: dict[str, Any], step: dict[str, Any], tmp_path: Path
) -> None:
    """Its network, fitted to data of fixed limits, sees what MONAI's transform makes of raw images."""
    values = with_transforms(*LOAD, RAS, {"_target_": name, "keys": "image", **arguments})
    path = bundles.write(tmp_path, values)
    said = MonaiBundle.declared(path, {}, BRATS)
    assert said["normalisation"] == [step]
    files = MonaiBundle.collect(path, {})
    model = MonaiBundle(**{"series": BRATS.series, **said, "orientation": "SAR", "sha256": content_of(files)})
    (tmp_path / "stored").mkdir()
    model.store(files, tmp_path / "stored")
    network = open_declared(model, tmp_path / "stored")
    seen: list[torch.Tensor] = []
    network.core.register_forward_hook(lambda module, inputs, output: seen.append(inputs[0]))
    raw = np.random.default_rng(0).uniform(0, 100, (4, 8, 9, 10)).astype(np.float32)
    raw[:, :2] = 0
    raw[0, :, :, 0] = 0
    transform = getattr(monai_transforms, name)(keys="image", **arguments)
    expected = torch.as_tensor(np.asarray(transform({"image": raw.copy()})["image"]))
    fitted = FittedNetwork(network, BRATS, dict.fromkeys(BRATS.series, (-10.0, 190.0)))
    fitted(torch.from_numpy((raw + 10) / 200)[None])
    torch.testing.assert_close(seen[0][0], expected, rtol=1e-3, atol=1e-3)


@pytest.mark.parametrize(
    ("transform", "keys", "why"),
    [
        (
            {"_target_": "NormalizeIntensityd", "nonzero": "$len([1]) > 3"},
            {"normalisation"},
            "nonzero: '$len([1]) > 3'",
        ),
        ({"_target_": "NormalizeIntensityd", "subtrahend": 3}, {"normalisation"}, "NormalizeIntensity with parameters"),
        (
            {"_target_": "NormalizeIntensityd", "subtrahend": [1, 2, 3, 4], "divisor": 2},
            {"normalisation"},
            "subtrahend",
        ),
        ({"_target_": "NormalizeIntensityd", "dtype": "$np.int16"}, {"normalisation"}, "dtype"),
        ({"_target_": "ScaleIntensityRanged", "a_min": "@low", "a_max": 5}, {"normalisation"}, "'@low' names what"),
        ({"_target_": "ScaleIntensityRanged", "a_min": 5, "a_max": 5}, {"normalisation"}, "a_min and a_max"),
        ({"_target_": "ScaleIntensityRanged", "a_min": 5, "a_max": 6, "clip": True}, {"normalisation"}, "b_min"),
        ({"_target_": "ScaleIntensityd", "minv": None, "maxv": None, "factor": 2}, {"normalisation"}, "minv"),
        (
            {"_target_": "ScaleIntensityRangePercentilesd", "relative": True, "lower": 1, "upper": 9},
            {"normalisation"},
            "relative",
        ),
        (
            {"_target_": "ClipIntensityPercentilesd", "lower": 1, "upper": 99},
            {"normalisation"},
            "ClipIntensityPercentiles",
        ),
        ({"_target_": "CastToTyped", "dtype": "$np.uint8"}, {"normalisation"}, "rounds intensities"),
        ({"_target_": "Orientationd", "axcodes": "@codes"}, {"orientation"}, "'@codes' names what"),
        ({"_target_": "Orientationd", "axcodes": "RAX"}, {"orientation"}, "axcodes"),
        (
            {"_target_": "Orientationd", "axcodes": "RAS", "labels": [["R", "L"], ["A", "P"], ["I", "S"]]},
            {"orientation"},
            "labels",
        ),
        ({"_target_": "Flipd", "spatial_axis": 0}, {"orientation"}, "has Flip"),
        (
            {"_target_": "Spacingd", "pixdim": "$@spacing.tolist()"},
            {"spacing_mm"},
            "'$np.array([1, 1, 1])' is an expression",
        ),
        ({"_target_": "Spacingd", "pixdim": [1, 1, -1]}, {"spacing_mm"}, "pixdim"),
        ({"_target_": "Spacingd", "pixdim": [1, 1, 1], "max_pixdim": [2, 2, 2]}, {"spacing_mm"}, "max_pixdim"),
        ({"_target_": "Resized", "spatial_size": [96, 96, 96]}, {"spacing_mm"}, "has Resize, which is not done here"),
        ({"_target_": "CenterSpatialCropd", "roi_size": [9, 9, 9]}, {"window"}, "has CenterSpatialCrop"),
        ({"_target_": "SpatialPadd", "spatial_size": [99, 16, 16]}, {"window"}, "pads images to [99, 16, 16]"),
        (
            {"_target_": "scripts.mine.Unheardd"},
            {"orientation", "spacing_mm", "normalisation"},
            "Unheardd, which is not",
        ),
        ({"_target_": "Lambdad", "func": "$lambda x: x"}, {"orientation", "spacing_mm", "normalisation"}, "Lambdad"),
        ("@mine", {"orientation", "spacing_mm", "normalisation"}, "'@mine' names what the files do not define"),
        ("$monai.transforms.Identityd('x')", {"orientation", "spacing_mm", "normalisation"}, "is an expression"),
    ],
)
def test_what_cannot_be_read_is_asked_for_and_what_the_sweep_file_says_is_not(
    transform: Any, keys: set[str], why: str, tmp_path: Path
) -> None:
    if isinstance(transform, dict):
        transform = {"keys": "image", **transform}
    window = {"_target_": "SlidingWindowInferer", "roi_size": [16, 16, 16]}
    values = with_transforms(*LOAD, RAS, ZSCORE, transform, inferer=window, spacing="$np.array([1, 1, 1])")
    found = asked(tmp_path / "asked", values)
    assert found.keys() == keys
    assert all(why in sentence and f"say with '{key}'" in sentence for key, sentence in found.items())
    read = declared(tmp_path / "told", values, dict.fromkeys(keys, "anything"))
    assert not keys & read.keys()


def test_transforms_of_labels_and_disabled_ones_do_not_count(tmp_path: Path) -> None:
    values = with_transforms(
        *LOAD,
        RAS,
        ZSCORE,
        {"_target_": "Unheardd", "keys": ["label"]},
        {"_target_": "Unheardd", "keys": "image", "_disabled_": True},
        {"_target_": "CropForegroundd", "keys": ["image", "label"], "source_key": "image"},
        {"_target_": "EnsureTyped", "keys": ["image", "label"]},
    )
    found = declared(tmp_path, values)
    assert (found["orientation"], found["normalisation"]) == ("RAS", [{"zscore": "nonzero", "channel_wise": True}])


def test_images_that_become_channels_are_the_series_in_their_order(tmp_path: Path) -> None:
    names = ["t2", "t1", "flair"]
    turn = {"_target_": "Orientationd", "keys": names, "axcodes": "RAS"}
    join = {"_target_": "ConcatItemsd", "keys": names, "name": "image"}
    load = {"_target_": "LoadImaged", "keys": names}
    assert declared(tmp_path / "one", with_transforms(load, turn, join, ZSCORE))["series"] == names
    apart = {"_target_": "NormalizeIntensityd", "keys": names}
    found = declared(tmp_path / "two", with_transforms(load, turn, apart, join))
    assert found["normalisation"] == [{"zscore": "image", "channel_wise": True}]
    alone = {"_target_": "NormalizeIntensityd", "keys": ["t1"]}
    assert (
        "some of its images alone"
        in asked(tmp_path / "three", with_transforms(load, turn, alone, join))["normalisation"]
    )


@pytest.mark.parametrize("codes", ["LPS", "RAS", "SAR", "PIR"])
def test_voxels_turn_with_the_axes(codes: str, tmp_path: Path) -> None:
    spacing = {"_target_": "Spacingd", "keys": "image", "pixdim": [1.0, 2.0, 3.0]}
    turn = {"_target_": "Orientationd", "keys": "image", "axcodes": codes}
    found = declared(tmp_path, with_transforms(*LOAD, RAS, spacing, turn, ZSCORE))
    image = MetaTensor(torch.zeros(1, 8, 8, 8), affine=torch.diag(torch.tensor([4.0, 4.0, 4.0, 1.0])))
    for transform in (monai_transforms.Spacing([1.0, 2.0, 3.0]), monai_transforms.Orientation(codes, labels=None)):
        image = transform(image)
    assert found["spacing_mm"] == [round(float(size), 3) for size in image.pixdim]
    before = asked(tmp_path / "before", with_transforms(*LOAD, spacing, turn, ZSCORE))
    assert "before it turns them" in before["spacing_mm"]


WINDOWS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"roi_size": "@patch"}, {"size": [8, 8, 6], "overlap": 0.25, "blending": "constant"}),
    ({"roi_size": "%patch", "overlap": "@share"}, {"size": [8, 8, 6], "overlap": 0.75, "blending": "constant"}),
    ({"roi_size": "$[8] * 3", "overlap": [0.5, 0.5, 0.5]}, {"size": [8, 8, 8], "overlap": 0.5, "blending": "constant"}),
    ({"roi_size": 8, "mode": "gaussian"}, {"size": [8, 8, 8], "overlap": 0.25, "blending": "gaussian"}),
    (
        {"roi_size": [8, 8, 8], "mode": "$monai.utils.BlendMode.GAUSSIAN", "sigma_scale": 0.25},
        {"size": [8, 8, 8], "overlap": 0.25, "blending": "gaussian", "sigma": 0.25},
    ),
    (
        {"roi_size": [8, 12, 8], "padding_mode": "reflect"},
        {"size": [8, 12, 8], "overlap": 0.25, "blending": "constant", "padding": "reflect"},
    ),
]


@pytest.mark.parametrize(("arguments", "window"), WINDOWS)
def test_a_window_is_read_through_references_and_predicts_as_monais(
    arguments: dict[str, Any], window: dict[str, Any], tmp_path: Path
) -> None:
    inferer = {"_target_": "SlidingWindowInferer", "sw_batch_size": 4, "device": "$@device", **arguments}
    values = with_transforms(*LOAD, RAS, ZSCORE, inferer=inferer, patch=[8, 8, 6], share=0.75)
    assert declared(tmp_path, values)["window"] == window
    network = nn.Conv3d(4, 4, 3, padding=1)
    plain = {key: value for key, value in arguments.items() if not isinstance(value, str) or value == "reflect"}
    size = {"roi_size": window["size"], "overlap": window["overlap"], "mode": window["blending"]}
    monais = SlidingWindowInferer(**{**plain, **size})
    images = torch.rand(1, 4, 11, 9, 13)
    ours = Windowed(network, SlidingWindow.model_validate(window))
    torch.testing.assert_close(ours(images), monais(images, network))


@pytest.mark.parametrize(
    ("inferer", "why"),
    [
        ({"_target_": "SlidingWindowInferer", "roi_size": "@nothing"}, "'@nothing' names what the files do not define"),
        ({"_target_": "SlidingWindowInferer", "roi_size": "@circle"}, "@circle -> @circle is a circle of references"),
        ({"_target_": "SlidingWindowInferer", "roi_size": "$@device.size"}, "is an expression, of which nothing runs"),
        ({"_target_": "SlidingWindowInferer", "roi_size": [16, 16, -1]}, "its window (size) is not one"),
        ({"_target_": "SlidingWindowInferer", "roi_size": [16, 16, 16], "overlap": [0.5, 0.5, 0.25]}, "(overlap)"),
        ({"_target_": "SlidingWindowInferer", "roi_size": [16, 16, 16], "mode": "linear"}, "(blending)"),
        ({"_target_": "SlidingWindowInferer", "roi_size": [16, 16, 16], "cval": -1}, "another value than 0"),
        ({"_target_": "SlidingWindowInferer", "roi_size": [16, 16, 16], "with_coord": True}, "with_coord"),
        ({"_target_": "scripts.mine.Inferer"}, "its inferer Inferer is not known here"),
        ("@nothing", "'@nothing' names what the files do not define"),
    ],
)
def test_a_window_that_cannot_be_read_is_asked_for(inferer: Any, why: str, tmp_path: Path) -> None:
    values = with_transforms(*LOAD, RAS, ZSCORE, inferer=inferer, circle="@circle", device="$torch.device('cpu')")
    found = asked(tmp_path / "asked", values)
    assert found.keys() == {"window"}
    assert why in found["window"]
    assert "window" not in declared(tmp_path / "told", values, {"window": {"size": [16, 16, 16]}})


def test_an_inferer_that_has_no_usual_name_is_found_and_of_several_one_is_asked_for(tmp_path: Path) -> None:
    window = {"_target_": "monai.inferers.SlidingWindowInfererAdapt", "roi_size": [8, 8, 8]}
    values = with_transforms(*LOAD, RAS, ZSCORE, slide=window, handlers=[{"_target_": "Saver", "inferer": "@slide"}])
    assert declared(tmp_path / "one", values)["window"]["size"] == [8, 8, 8]
    values["other"] = {**window, "roi_size": [16, 16, 16]}
    assert "several inferers" in asked(tmp_path / "two", values)["window"]


def test_whole_volumes_have_no_window_but_lengths_that_divide(tmp_path: Path) -> None:
    pad = {"_target_": "DivisiblePadd", "keys": "image", "k": 16}
    values = with_transforms(*LOAD, RAS, ZSCORE, pad, inferer={"_target_": "SimpleInferer"})
    found = declared(tmp_path / "whole", values)
    assert (found.get("window"), found["divisible_by"]) == (None, 16)
    assert "divisible_by" not in declared(tmp_path / "none", with_transforms(*LOAD, RAS, ZSCORE))
    assert "divisible_by" in asked(tmp_path / "asked", with_transforms(*LOAD, RAS, ZSCORE, {**pad, "k": "@k"}))


class Slices(nn.Conv2d):
    """A network of slices."""

    dims = 2


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_a_network_of_slices_takes_their_axis_first(axis: int, tmp_path: Path) -> None:
    values = with_transforms(*LOAD, RAS, ZSCORE)
    values["network_def"] = {**values["network_def"], "spatial_dims": 2}
    inferer = {"_target_": "SliceInferer", "roi_size": [6, 6], "spatial_dim": axis}
    found = declared(tmp_path, {**values, "inferer": inferer})
    assert (found["dims"], found["window"]["size"]) == (2, [6, 6])
    assert found["orientation"] == "RAS"[axis] + "RAS".replace("RAS"[axis], "")
    assert asked(tmp_path / "asked", values).keys() == {"orientation"}
    network = Slices(4, 4, 3, padding=1).requires_grad_(False)
    images = torch.rand(1, 4, 8, 7, 9)
    monais = SliceInferer(roi_size=(6, 6), spatial_dim=axis)(images, network)
    slices = images.movedim(axis + 2, 2).transpose(1, 2).flatten(0, 1)
    ours = Windowed(network, SlidingWindow.model_validate(found["window"]))
    logits = ours(slices).unflatten(0, (1, -1)).transpose(1, 2).movedim(2, axis + 2)
    torch.testing.assert_close(logits, monais)


def test_what_the_inference_does_not_define_is_read_from_the_training(tmp_path: Path) -> None:
    inference = {"network_def": "@net", "inferer": {"_target_": "SlidingWindowInferer", "roi_size": "@patch"}}
    crop = {"_target_": "RandSpatialCropd", "keys": "image", "roi_size": "@patch"}
    training = {
        "patch": [8, 8, 8],
        "net": bundles.convolution(4, 4),
        "network_def": bundles.convolution(1, 1),
        "train": {"preprocessing": compose(*LOAD, RAS, ZSCORE, crop)},
    }
    found = declared(tmp_path / "train", inference, train=training)
    assert (found["orientation"], found["window"]["size"]) == ("RAS", [8, 8, 8])
    turn = {"_target_": "Orientationd", "keys": "image", "axcodes": "LPS"}
    training["validate"] = {"preprocessing": compose(*LOAD, turn, ZSCORE, crop)}
    assert (
        "RandSpatialCropd, which is not known" in asked(tmp_path / "validate", inference, train=training)["orientation"]
    )
    training["validate"]["preprocessing"]["transforms"].pop()
    assert declared(tmp_path / "without", inference, train=training)["orientation"] == "LPS"
    inference["preprocessing"] = compose(*LOAD, RAS, ZSCORE)
    assert declared(tmp_path / "own", inference, train=training)["orientation"] == "RAS"


@pytest.mark.parametrize("name", ["network_def", "net", "width"])
def test_a_network_that_the_training_defines_is_built_and_kept(name: str, tmp_path: Path) -> None:
    inference: dict[str, Any] = {"preprocessing": compose(*LOAD, RAS, ZSCORE)}
    network = bundles.convolution(4, 4)
    if name == "net":
        inference["network_def"] = "@net"
    elif name == "width":
        inference["network_def"] = {**network, "out_channels": "$@width + 0 * len('x')"}
    path = bundles.write(tmp_path, inference, train={name: 4 if name == "width" else network})
    files = MonaiBundle.collect(path, {})
    assert files.keys() == {"inference.json", "train.json", "model.pt"}
    said = MonaiBundle.declared(path, {}, BRATS)
    model = MonaiBundle(**{"series": BRATS.series, **said, "sha256": content_of(files)})
    (tmp_path / "stored").mkdir()
    model.store(files, tmp_path / "stored")
    (path / "configs" / "inference.json").write_text(json.dumps({**inference, "network_def": network}))
    assert MonaiBundle.collect(path, {}).keys() == {"inference.json", "model.pt"}
    assert model.load(tmp_path / "stored")(torch.rand(1, 4, 5, 5, 5)).shape == (1, 4, 5, 5, 5)


def test_a_macro_reads_another_file_of_the_bundle_and_none_beside_it(tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_text('{"patch": [8, 8, 8]}')
    for number, file in enumerate(
        ["configs/sizes.json", "sizes.json", "../secret.json", str(tmp_path / "secret.json")]
    ):
        inferer = {"_target_": "SlidingWindowInferer", "roi_size": f"%{file}#patch"}
        root, values = tmp_path / str(number), with_transforms(*LOAD, RAS, ZSCORE, inferer=inferer)
        if number < 2:
            assert declared(root, values, sizes={"patch": [8, 8, 6]})["window"]["size"] == [8, 8, 6]
        else:
            assert "the bundle has no file" in asked(root, values)["window"]


def test_what_has_no_usual_name_is_found_where_it_alone_loads_images(tmp_path: Path) -> None:
    values = {"network_def": bundles.convolution(4, 4), "steps": compose(*LOAD, RAS, ZSCORE), "post": compose(ZSCORE)}
    assert declared(tmp_path / "one", values)["orientation"] == "RAS"
    values["others"] = deepcopy(values["steps"])
    assert asked(tmp_path / "two", values).keys() == {"orientation", "normalisation"}


@pytest.mark.parametrize("name", ["inference", "train", "metadata"])
@pytest.mark.parametrize(
    ("text", "said"),
    [("[" * 100_000, "nested more than"), ('{"a":' * 100_000, "nested more than"), ("[1, 2]", "holds no mapping")],
)
def test_a_hostile_configuration_ends_in_a_sentence(name: str, text: str, said: str, tmp_path: Path) -> None:
    path = bundles.write(tmp_path, with_transforms(*LOAD, RAS, ZSCORE), train={}, metadata={})
    (path / "configs" / f"{name}.json").write_text(text)
    with pytest.raises(BadInput, match=f"{name}.json of the MONAI bundle .*{said}"):
        MonaiBundle.declared(path, {}, BRATS)


VALUES: list[Any] = [
    None,
    True,
    -1,
    1e300,
    "x",
    "@x",
    "$x",
    "%x",
    [],
    {},
    [None],
    {"_target_": 5},
    [[[]]],
    "\ud800\x1b[0m",
]


def test_any_value_in_any_place_is_read_or_asked_for(tmp_path: Path) -> None:
    path = bundles.write(tmp_path, {})
    whole = {**bundles.SPLEEN_LIKE, "dataset": {"transform": "@preprocessing"}, "evaluator": {"inferer": "@inferer"}}
    places, longest = [place for place in _places(whole) if place], 0
    for place, value in itertools.product(places, VALUES):
        values = deepcopy(whole)
        target: Any = values
        for step in place[:-1]:
            target = target[step]
        target[place[-1]] = value
        (path / "configs" / "inference.json").write_text(json.dumps(values))
        try:
            MonaiBundle(**{**_GIVEN, **MonaiBundle.declared(path, {}, CT)})
        except (BadInput, ValueError) as error:
            longest = max(longest, len(str(error)))
    assert longest < 2000


_GIVEN = {"series": ["ct"], "classes": CT.classes, "sha256": "0" * 64}


def _places(value: Any) -> list[tuple[Any, ...]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [(), *((key, *place) for key, inner in inside for place in _places(inner))]
