"""What the preprocessing of a MONAI bundle does to images: axes, voxel size, intensities; and what is not known."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from services.science.external._bundle_config import Unread, unread_in

#: Keys of samples that are no images.
_LABELS = {"label", "labels", "seg", "segmentation", "mask", "gt", "ground_truth", "target"}
#: They change neither where a voxel lies nor what it holds, or crop to the body as the data section does.
_HARMLESS = {
    "AddChannel",
    "ApplyPending",
    "AsChannelFirst",
    "CopyItems",
    "CropForeground",
    "DataStats",
    "DeleteItems",
    "EnsureChannelFirst",
    "EnsureType",
    "Identity",
    "LoadImage",
    "Mark",
    "RangePop",
    "RangePush",
    "SelectItems",
    "SimulateDelay",
    "ToCupy",
    "ToDevice",
    "ToNumpy",
    "ToTensor",
}
#: Which keys of the sweep file say what the network needs instead, of transforms that are known and not done here.
_NOT_DONE: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("Flip", "Rotate90", "Transpose"), ("orientation",)),
    **dict.fromkeys(("Affine", "ResampleToMatch", "Resize", "Rotate", "SpatialResample", "Zoom"), ("spacing_mm",)),
    **dict.fromkeys(("CenterScaleCrop", "CenterSpatialCrop", "ResizeWithPadOrCrop", "SpatialCrop"), ("window",)),
    **dict.fromkeys(("BorderPad",), ("window",)),
    **dict.fromkeys(
        (
            "AdjustContrast",
            "ClipIntensityPercentiles",
            "GaussianSharpen",
            "GaussianSmooth",
            "HistogramNormalize",
            "MaskIntensity",
            "MedianSmooth",
            "SavitzkyGolaySmooth",
            "ShiftIntensity",
            "StdShiftIntensity",
            "ThresholdIntensity",
        ),
        ("normalisation",),
    ),
}
_EVERYTHING = ("orientation", "spacing_mm", "normalisation")
_AXES = [["L", "R"], ["P", "A"], ["I", "S"]]
_FLOATS = (None, "float16", "float32", "float64", "float", "half", "double")


@dataclass
class BundlePreprocessing:
    """What was found, in the words of the sweep file; `unclear` says of its keys why they are not known."""

    orientation: str | None = None
    spacing_mm: list[float] | None = None
    steps: list[dict[str, Any]] = field(default_factory=list)
    padded: list[int] = field(default_factory=list)  # the size to which images are padded at least, of each axis
    divisible_by: list[int] | int = 1
    joined: list[str] = field(default_factory=list)  # images that become channels, in this order
    unclear: dict[str, str] = field(default_factory=dict)

    def ask(self, keys: tuple[str, ...], why: str) -> None:
        """The first reason of each key is told."""
        for key in keys:
            self.unclear.setdefault(key, why)


class _NotKnown(ValueError):
    """Parameters of a known transform that are not known here."""


def read_transforms(value: Any, series: Sequence[str], *, training: bool) -> BundlePreprocessing:
    """What a `Compose`, or a list of transforms, does to a network's series.

    `training`: it is that of a training, whose random transforms do not count.
    """
    found, keys = BundlePreprocessing(), set[str]()
    for transform in _flat(value):
        if isinstance(transform, Unread):
            found.ask(_EVERYTHING, f"has a transform that cannot be read: {transform.why}")
        elif transform is not None:
            name = _name(transform)
            own = _keys(transform)
            if (own and own <= _LABELS) or (training and name.startswith("Rand")):
                continue
            own -= _LABELS
            keys |= own
            if name == "ConcatItems":
                found.joined, keys = _words(transform.get("keys")), set(_words(transform.get("name")))
            else:
                _add(found, name, transform, series, len(own), len(keys))
    return found


def _flat(value: Any) -> Iterator[Any]:
    """Transforms one by one, out of `Compose` and lists."""
    if isinstance(value, list):
        for inner in value:
            yield from _flat(inner)
    elif isinstance(value, dict) and _name(value) == "Compose":
        yield from _flat(value.get("transforms") or [])
    elif isinstance(value, dict) and isinstance(value.get("_disabled_"), Unread):
        yield value["_disabled_"]
    elif isinstance(value, dict | Unread) or value is None:
        yield value
    else:
        yield Unread(f"{str(value)[:60]!r} is no transform")


def _name(transform: Mapping[str, Any]) -> str:
    """`Orientation` of `monai.transforms.Orientationd`, `OrientationD` and `OrientationDict`."""
    name = str(transform.get("_target_")).rpartition(".")[2]
    known = {*_HARMLESS, *_NOT_DONE, *_READERS, "CastToType", "ConcatItems", "DivisiblePad", "SpatialPad"}
    return next((name.removesuffix(end) for end in ("Dict", "d", "D") if name.removesuffix(end) in known), name)


def _keys(transform: Mapping[str, Any]) -> set[str]:
    """Of the samples that it is applied to; none where it does not say."""
    return set(_words(transform.get("keys")))


def _words(said: Any) -> list[str]:
    return [word for word in (said if isinstance(said, list) else [said]) if isinstance(word, str)]


def _add(
    found: BundlePreprocessing, name: str, transform: Mapping[str, Any], series: Sequence[str], own: int, keys: int
) -> None:
    """One transform, of so many images of all (`own` of `keys`)."""
    arguments = {key: value for key, value in transform.items() if not (key.startswith("_") and key.endswith("_"))}
    if name in _HARMLESS:
        return
    if name in _NOT_DONE:
        found.ask(_NOT_DONE[name], f"has {name}, which is not done here")
    elif name == "CastToType":
        if arguments.get("dtype", "float32") not in _FLOATS:
            found.ask(("normalisation",), "has CastToType, which rounds intensities")
    elif name == "DivisiblePad":
        divisors = arguments.get("k")
        if arguments.get("mode", "constant") != "constant" or not _are_lengths(divisors):
            found.ask(("divisible_by",), "has DivisiblePad with parameters that are not known here")
        else:
            found.divisible_by = divisors
    elif name == "SpatialPad":
        _pad(found, arguments)
    elif name not in _READERS:
        found.ask(_EVERYTHING, f"has {name[:40]}, which is not known here")
    else:
        key, read = _READERS[name]
        try:
            if key == "normalisation" and 0 < own < keys:
                raise _NotKnown("some of its images alone")
            if key == "normalisation" and arguments.get("dtype") not in _FLOATS:
                raise _NotKnown("dtype")
            if key == "normalisation" and (len(series) == 1 or own > 1):
                arguments = {**arguments, "channel_wise": True}  # each image has one channel
            read(found, arguments, series)
        except _NotKnown as error:
            found.ask((key,), f"has {name} with parameters that are not known here ({error})")


def _are_lengths(said: Any) -> TypeGuard[int | list[int]]:
    return all(type(length) is int and length > 0 for length in (said if isinstance(said, list) else [said]))


def _pad(found: BundlePreprocessing, arguments: Mapping[str, Any]) -> None:
    size = arguments.get("spatial_size")
    sizes = size if isinstance(size, list) else [size] * 3
    if all(type(length) is int for length in sizes) and arguments.get("mode", "constant") == "constant":
        found.padded = [max(pair) for pair in zip(found.padded or [0] * len(sizes), sizes, strict=False)]
    else:
        found.ask(("window",), "has SpatialPad with parameters that are not known here")


def _orientation(found: BundlePreprocessing, arguments: Mapping[str, Any], series: Sequence[str]) -> None:
    codes = arguments.get("axcodes")
    if _flag(arguments, "as_closest_canonical"):
        codes = "RAS"
    if isinstance(codes, list) and all(isinstance(code, str) for code in codes):
        codes = "".join(codes)
    if arguments.get("labels") not in (None, _AXES):
        raise _NotKnown("labels")
    if not isinstance(codes, str) or sorted(map(_axis, codes)) != [0, 1, 2]:
        raise _NotKnown(_why("axcodes", codes))
    if found.orientation is not None and found.spacing_mm is not None and found.orientation != codes:
        found.spacing_mm = _turned(found.spacing_mm, found.orientation, codes)
    elif found.orientation is None and found.spacing_mm is not None and len(set(found.spacing_mm)) > 1:
        found.spacing_mm = None
        found.ask(
            ("spacing_mm",), "resamples images before it turns them, so that the axes of its pixdim are not known"
        )
    found.orientation = codes


def _axis(code: str) -> int:
    """Which of the body's axes a letter is an end of; -1: none."""
    return next((axis for axis, ends in enumerate(_AXES) if code in ends), -1)


def _turned(spacing: list[float], before: str, after: str) -> list[float]:
    """The same voxel size along other axes."""
    axes = [*map(_axis, before)]
    return [spacing[axes.index(_axis(code))] for code in after]


def _spacing(found: BundlePreprocessing, arguments: Mapping[str, Any], series: Sequence[str]) -> None:
    said = arguments.get("pixdim")
    sizes = said if isinstance(said, list) else [said]
    for key in ("min_pixdim", "max_pixdim", "diagonal"):
        if arguments.get(key):
            raise _NotKnown(key)
    if not sizes or any(isinstance(size, bool) or not isinstance(size, int | float | None) for size in sizes):
        raise _NotKnown(_why("pixdim", said))
    kept = [size is None or not size > 0 for size in sizes]  # the axes that stay what they are
    if all(kept):
        return
    if any(kept) or not all(map(math.isfinite, sizes)):
        raise _NotKnown("pixdim")
    found.spacing_mm = [float(size or 0) for size in [*sizes, *[sizes[-1]] * 3][:3]]  # MONAI repeats the last one


def _zscore(found: BundlePreprocessing, arguments: Mapping[str, Any], series: Sequence[str]) -> None:
    nonzero, by_channel = (_flag(arguments, key) for key in ("nonzero", "channel_wise"))
    low, width = arguments.get("subtrahend"), arguments.get("divisor")
    if low is None and width is None:
        found.steps.append({"zscore": "nonzero" if nonzero else "image", "channel_wise": by_channel})
        return
    by_series = isinstance(low, list)
    lows, widths = (value if isinstance(value, list) else [value] for value in (low, width))
    if (
        nonzero
        or isinstance(width, list) != by_series
        or (by_series and not (by_channel and len(lows) == len(widths) == len(series)))
    ):
        raise _NotKnown("subtrahend and divisor")
    for number, (start, length) in enumerate(zip(lows, widths, strict=True)):
        constants = {"subtrahend": start, "divisor": length}
        least, size = _number(constants, "subtrahend"), _number(constants, "divisor")
        if size <= 0:
            raise _NotKnown("divisor")
        only = {"series": [series[number]]} if by_series else {}
        found.steps.append({**only, "a_min": least, "a_max": least + size})


def _range(found: BundlePreprocessing, arguments: Mapping[str, Any], series: Sequence[str]) -> None:
    least, most = _number(arguments, "a_min"), _number(arguments, "a_max")
    if not least < most:
        raise _NotKnown("a_min and a_max")
    found.steps.append({"a_min": least, "a_max": most, **_target(arguments, "b_min", "b_max")})


def _percentiles(found: BundlePreprocessing, arguments: Mapping[str, Any], series: Sequence[str]) -> None:
    lower, upper = _number(arguments, "lower"), _number(arguments, "upper")
    if _flag(arguments, "relative") or not 0 <= lower < upper <= 100:
        raise _NotKnown("lower, upper and relative")
    scope = {"channel_wise": _flag(arguments, "channel_wise")}
    found.steps.append({"percentiles": [lower, upper], **_target(arguments, "b_min", "b_max"), **scope})


def _minmax(found: BundlePreprocessing, arguments: Mapping[str, Any], series: Sequence[str]) -> None:
    ends = {"minv": 0.0, "maxv": 1.0, **arguments}
    if ends["minv"] is None or ends["maxv"] is None:
        raise _NotKnown("minv and maxv")
    target = {"b_min": _number(ends, "minv"), "b_max": _number(ends, "maxv")}
    found.steps.append({"minmax": "image", **target, "channel_wise": _flag(arguments, "channel_wise")})


def _target(arguments: Mapping[str, Any], low: str, high: str) -> dict[str, Any]:
    """Left out they are 0 and 1, and then MONAI does not clip."""
    clip = _flag(arguments, "clip")
    if arguments.get(low) is None and arguments.get(high) is None and not clip:
        return {"b_min": 0.0, "b_max": 1.0, "clip": False}
    return {"b_min": _number(arguments, low), "b_max": _number(arguments, high), "clip": clip}


def _number(arguments: Mapping[str, Any], key: str) -> float:
    value = arguments.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1e15 < value < 1e15:
        raise _NotKnown(_why(key, value))
    return float(value)


def _flag(arguments: Mapping[str, Any], key: str) -> bool:
    value = arguments.get(key, False)
    if not isinstance(value, bool):
        raise _NotKnown(_why(key, value))
    return value


def _why(key: str, value: Any) -> str:
    unread = unread_in(value)
    return f"{key}: {unread.why}" if unread else key


#: The key of the sweep file that says the same, and what reads it.
_READERS: Mapping[str, tuple[str, Callable[[BundlePreprocessing, Mapping[str, Any], Sequence[str]], None]]] = {
    "NormalizeIntensity": ("normalisation", _zscore),
    "Orientation": ("orientation", _orientation),
    "ScaleIntensity": ("normalisation", _minmax),
    "ScaleIntensityRange": ("normalisation", _range),
    "ScaleIntensityRangePercentiles": ("normalisation", _percentiles),
    "Spacing": ("spacing_mm", _spacing),
}
