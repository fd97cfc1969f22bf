"""What the configuration of a MONAI bundle declares of its network, in the words of the sweep file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from services.errors import BadInput
from services.science.anatomy import BRATS, Anatomy
from services.science.external._bundle_config import BundleConfig, Unread
from services.science.external._bundle_inferer import WHOLE, is_inferer, read_window, sliced_axis
from services.science.external._bundle_transforms import BundlePreprocessing, read_transforms
from services.science.external._names import classes_in, regions_in, series_in, unclear
from services.science.external.base import Unsaid

#: Where a bundle says what is done to images, the first that it has; of a training without what is random.
_PREPROCESSING = ("dataset::transform", "preprocessing", "pre_transforms", "preprocess", "pre_processing")
_VALIDATION = ("validate::dataset::transform", "validate::preprocessing")
_TRAINING = ("train::dataset::transform", "train::preprocessing", "train::deterministic_transforms")
_INFERERS = ("evaluator::inferer", "inferer", "validate::evaluator::inferer", "validate::inferer")
#: What the user has to say where a bundle does not.
_SAY = {
    "divisible_by": "say with 'divisible_by' of what the lengths of its images must be multiples",
    "orientation": "say with 'orientation' how the axes of its images run, such as RAS or LPS",
    "normalisation": "say with 'normalisation' what is done to intensities before its network",
    "spacing_mm": "say with 'spacing_mm' which voxels it takes, such as [1.5, 1.5, 2], or 'data' for those of the data",
    "window": "say with 'window' through which its network sees a volume, such as {size: [96, 96, 96], overlap: 0.5}",
}


def declarations(
    config: BundleConfig, metadata: Mapping[str, Any], given: Mapping[str, Any], anatomy: Anatomy
) -> dict[str, Any]:
    """The fields that the files say, also those that the sweep file has `given`, if they can be read.

    Raises `Unsaid` for those that they do not say, or not so that it is known without running something.
    """
    found: dict[str, Any] = {}
    asked: dict[str, str] = {}
    dims = config.get("network_def::spatial_dims")
    if type(dims) is int and dims in (2, 3):
        found["dims"] = dims
    done = _preprocessing(config, given.get("series") or anatomy.series)
    _add_channels(found, asked, metadata, done.joined, anatomy)
    inferer = _inferer(config)
    window = read_window(inferer, found.get("dims", 3))
    if isinstance(window, Unread):
        done.ask(("window",), f"has a window that cannot be read ({window.why})")
    elif window is not None:
        found["window"] = window.model_dump(mode="json")
    elif done.divisible_by != 1:  # a window is a multiple already
        found["divisible_by"] = done.divisible_by
    if found.get("dims") == 2:
        _put_slices_first(done, sliced_axis(inferer))
    elif done.padded and not (window and not isinstance(window, Unread) and _within(done.padded, window.size)):
        done.ask(("window",), f"pads images to {done.padded} voxels (SpatialPad)")
    said = {"orientation": done.orientation, "spacing_mm": done.spacing_mm, "normalisation": done.steps}
    found |= {key: value for key, value in said.items() if value}
    asked |= {key: f"the bundle {why}: {_SAY[key]}" for key, why in done.unclear.items()}
    if left := {key: sentence for key, sentence in asked.items() if not _is_given(key, given)}:
        raise Unsaid(left)
    return {key: value for key, value in found.items() if key not in asked}


def _is_given(key: str, given: Mapping[str, Any]) -> bool:
    return key in given or (key == "classes" and "regions" in given)


def _inferer(config: BundleConfig) -> Any:
    """That of the usual places, else the only one that stands anywhere; MONAI's default where there is none."""
    place = next((place for place in _INFERERS if config.has(place)), None)
    if place is not None:
        return config.get(place)
    found: list[Any] = []
    for name in config.names():
        _add_inferers(found, config.get(name))
    if len(found) > 1:
        return Unread("several inferers stand there, and none is called 'inferer'")
    return found[0] if found else {"_target_": WHOLE}


def _add_inferers(found: list[Any], value: Any) -> None:
    if isinstance(value, dict) and is_inferer(value):
        found += [value] * (value not in found)
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _add_inferers(found, inner)


def _preprocessing(config: BundleConfig, series: Any) -> BundlePreprocessing:
    places = (*_PREPROCESSING, *_VALIDATION, *_TRAINING)
    place = next((place for place in places if config.has(place)), None) or _only_pipeline(config)
    value = [] if place is None else config.get(place)
    named = series if isinstance(series, list | tuple) else ()
    found = read_transforms(value, named, training=place in _TRAINING)
    if found.orientation is None:
        found.ask(("orientation",), "does not turn images (Orientationd), so that it saw axes as they ran in its files")
    if not found.steps:
        found.ask(("normalisation",), "does nothing to intensities")
    return found


def _only_pipeline(config: BundleConfig) -> str | None:
    """The only value of the top level that loads images and composes what is done to them."""
    found = []
    for name in config.names():
        value = config.get(name)
        if isinstance(value, dict) and str(value.get("_target_")).endswith("Compose"):
            inside = value.get("transforms")
            targets = [str(item.get("_target_")) for item in inside if isinstance(item, dict)] if inside else []
            found += [name] * any("LoadImage" in target for target in targets)
    return found[0] if len(found) == 1 else None


def _within(padded: Sequence[int], size: Sequence[int]) -> bool:
    """Whether images are padded to no more than a window, which does so itself."""
    return len(padded) == len(size) and all(length <= full for length, full in zip(padded, size, strict=True))


def _put_slices_first(done: BundlePreprocessing, axis: int | None) -> None:
    """A network of slices takes the first axis as that of its slices."""
    if axis is None:
        done.ask(("orientation",), "does not say along which axis its slices lie (SliceInferer)")
        return
    order = [axis, *(other for other in range(3) if other != axis)]
    if done.orientation:
        done.orientation = "".join(done.orientation[place] for place in order)
    if done.spacing_mm:
        done.spacing_mm = [done.spacing_mm[place] for place in order]


def _add_channels(
    found: dict[str, Any], asked: dict[str, str], metadata: Mapping[str, Any], joined: Sequence[str], anatomy: Anatomy
) -> None:
    """Its series, and its classes if one is the background, else its regions; nothing where it does not name them."""
    inputs, outputs = _named(metadata, "inputs", "image"), _named(metadata, "outputs", "pred")
    named, file = (inputs, "metadata.json") if inputs else (joined, "the bundle")
    try:
        if named:
            found["series"] = series_in(named, anatomy, file)
    except BadInput as error:
        asked["series"] = str(error)
    if outputs:
        classes, regions = classes_in(outputs, anatomy), regions_in(outputs, anatomy)
        if classes and BRATS.classes[0] in classes:
            found |= {} if tuple(classes) == BRATS.classes else {"classes": classes}
        elif regions:
            found["regions"] = regions
        else:
            asked["classes"] = str(unclear(outputs, anatomy, "metadata.json"))


def _named(metadata: Mapping[str, Any], side: str, what: str) -> list[str]:
    """What its channels are called, in their order; none where it does not name each."""
    try:
        names = metadata["network_data_format"][side][what]["channel_def"]
        names = {str(number): name for number, name in names.items()}  # numbers in YAML
        return [str(names[str(number)]) for number in range(len(names))]
    except (KeyError, TypeError, AttributeError):
        return []
