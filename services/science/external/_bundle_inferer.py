"""The sliding window of a MONAI bundle's inferer."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from services.science.external._bundle_config import Unread, unread_in
from services.science.sliding_window import SlidingWindow

#: The inferer of whole volumes, MONAI's default.
WHOLE = "SimpleInferer"
_SLICES = "SliceInferer"
_SLIDING = ("SlidingWindowInferer", "SlidingWindowInfererAdapt", _SLICES)


def read_window(inferer: Any, dims: int) -> SlidingWindow | Unread | None:
    """The window, None for whole volumes, or why it is not known."""
    if isinstance(inferer, Unread):
        return inferer
    target = _target(inferer)
    if target == WHOLE:
        return None
    if target not in _SLIDING or not isinstance(inferer, dict):
        return Unread(f"its inferer {target[:40]} is not known here")
    size = inferer.get("roi_size")
    # MONAI's defaults where they are not ours.
    said: dict[str, Any] = {
        "size": [size] * dims if isinstance(size, int) else size,
        "overlap": _one(inferer.get("overlap", 0.25)),
        "blending": inferer.get("mode", "constant"),
        "padding": inferer.get("padding_mode", "constant"),
    }
    if said["blending"] == "gaussian":
        said["sigma"] = _one(inferer.get("sigma_scale", 0.125))
    if unread := unread_in(said):
        return unread
    if said["padding"] == "constant" and inferer.get("cval", 0) != 0:
        return Unread("it pads images with another value than 0 (cval)")
    if inferer.get("with_coord", False) is not False:
        return Unread("its network is told where a window lies (with_coord)")
    try:
        return SlidingWindow.model_validate(said)
    except ValidationError as error:
        wrong = ", ".join(dict.fromkeys(str(problem["loc"][0]) for problem in error.errors()))
        return Unread(f"its window ({wrong}) is not one of this software: {str(size)[:60]}")


def is_inferer(component: Any) -> bool:
    """Whether it is called one, known or not."""
    return _target(component).removesuffix("Adapt").endswith("Inferer")


def sliced_axis(inferer: Any) -> int | None:
    """Along which axis of the images slices lie; None where it does not say."""
    axis = inferer.get("spatial_dim", 0) if _target(inferer) == _SLICES else None
    return axis if axis in (0, 1, 2) and not isinstance(axis, bool) else None


def _target(inferer: Any) -> str:
    return str(inferer.get("_target_")).rpartition(".")[2] if isinstance(inferer, dict) else str(inferer)


def _one(value: Any) -> Any:
    """A number that is the same along all axes."""
    return value[0] if isinstance(value, list) and value and all(item == value[0] for item in value) else value
