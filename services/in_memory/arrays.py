"""One case from arrays: images in the range that a network takes, and their label map, checked once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from services.counted import counted
from services.errors import BadData, BadInput, in_short
from services.in_memory.words import Said
from services.science.imaging.case import Case, Grid
from services.science.labels import LabelScheme, to_internal

_SAY = "say with labels= which value means what, such as labels='brats' or labels={'liver': 1, 'tumor': [2, 3]}"
#: How far a value may be beyond the bounds for that to be rounding.
_ROUNDING = 1e-5


def case_of_arrays(
    name: str,
    image: object,
    label: object,
    said: Said,
    *,
    dims: int,
    bounds: tuple[float, float],
    voxel_mm: Sequence[float] | None,
    patient: str = "",
    mask: object = None,
) -> Case:
    """`image` (C,D,H,W), for a 2-D network also (C,H,W), within `bounds`; `label` and `mask` the same without series.

    The mask is where the brain is; left out: where any series is not 0. Raises `BadInput` naming the case.
    """
    images = numbers_of(image, f"the image of {name}")
    axes = "(C,D,H,W)" if dims == 3 else "(C,H,W) or (C,D,H,W)"
    if images.ndim not in ((4,) if dims == 3 else (3, 4)) or not images.size:
        hint = "" if images.ndim != dims else "; where it has one series, image[None] adds its axis"
        raise BadInput(f"the image of {name} has the shape {images.shape}, expected {axes}{hint}")
    require_series(images.shape[0], images.shape[-1], said, f"the image of {name}", "image.movedim(-1, 0)")
    labels = _without_channel(numbers_of(label, f"the label of {name}"), images.shape[1:], name, said)
    inside: NDArray[Any] = (
        (images != 0).any(axis=0)
        if mask is None
        else _without_channel(numbers_of(mask, f"the mask of {name}"), images.shape[1:], name, said) != 0
    )
    if not inside.any():
        raise BadInput(f"the image of {name} is 0 everywhere: replace it")
    flat = images.ndim == 3
    if flat:
        images, labels, inside = images[:, None], labels[None], inside[None]
    shape = images.shape[1:]
    grid = Grid(shape, _spacing(voxel_mm, flat, name), (0, 0, 0), shape, shape)
    numbers = to_classes(labels, said, f"the label of {name}", otherwise=_SAY)
    return Case(name, patient or name, in_unit(images, bounds, f"the image of {name}"), numbers, inside, numbers, grid)


def require_series(given: int, last: int, said: Said, what: str, turned: str) -> None:
    """Raises `BadInput` unless images of so many channels have those of the series; `last` is their last axis."""
    known = said.anatomy.series
    if given == len(known):
        return
    if last == len(known) and given != last:
        raise BadInput(f"{what}: the series seem to be the last axis, {turned} puts them where they belong")
    has = counted(given, "channel")
    raise BadInput(
        f"{what}: {has}, but series= names {len(known)} ({', '.join(known)})"
        if said.series
        else f"{what}: {has}; say series=[...], a name for each (left out, they are {', '.join(known)})"
    )


def in_unit(images: NDArray[Any], bounds: tuple[float, float], what: str) -> NDArray[np.float32]:
    """Images within `bounds` as float32 in [0,1]; raises `BadInput` for others and for NaN."""
    if not np.isfinite(images).all():
        bad = int(images.size - np.isfinite(images).sum())
        raise BadInput(f"{what} has {counted(bad, 'value', 'that is', 'that are')} NaN or infinite: export it again")
    low, high = bounds
    least, most = float(images.min()), float(images.max())
    slack = _ROUNDING * (high - low)
    if least < low - slack or most > high + slack:
        raise BadInput(
            f"{what}: values are between {least:.6g} and {most:.6g}, expected {low:g} to {high:g}; say bounds=(low, "
            "high), the range that the network takes, the same for all cases"
        )
    found = images.astype(np.float32)
    return found if bounds == (0, 1) else ((found - np.float32(low)) / np.float32(high - low)).clip(0, 1)


def to_classes(labels: NDArray[Any], said: Said, what: str, *, otherwise: str) -> NDArray[np.uint8]:
    """Label values as class numbers; raises `BadInput` for values that stand for no class, with what else to do."""
    classes = said.anatomy.classes
    scheme = said.scheme or LabelScheme.identity(len(classes))
    try:
        return to_internal(labels, scheme, source=what)
    except BadData:
        unknown = [value for value in np.unique(labels).tolist() if value not in scheme.label_of]
        known = ", ".join(f"{classes[number]} {value}" for value, number in sorted(scheme.label_of.items()))
        shown = ", ".join(f"{value:g}" for value in unknown[:5])
        raise BadInput(
            f"{what}: the values {shown} stand for no class, expected {known}; name every class with classes=, or "
            f"{otherwise}"
        ) from None


def require_bounds(given: object) -> tuple[float, float]:
    """Two finite numbers, the lower one first; raises `BadInput`."""
    try:
        low, high = (float(value) for value in given)  # type: ignore[attr-defined]
    except (TypeError, ValueError):
        low = high = 0.0
    if not (np.isfinite(low) and np.isfinite(high) and low < high):
        raise BadInput(
            f"bounds: expected the least and the largest value that the network takes, got {in_short(given)}"
        )
    return low, high


def numbers_of(given: object, what: str) -> NDArray[Any]:
    """An array from an array or a tensor of any kind; raises `BadInput` for what holds no numbers."""
    tensor: Any = given
    if hasattr(tensor, "detach"):
        tensor = tensor.detach().cpu()
        tensor = tensor.float() if str(tensor.dtype) in ("torch.bfloat16", "torch.float16") else tensor
    found: NDArray[Any] = np.asarray(tensor)
    if found.dtype.kind not in "biuf":
        raise BadInput(f"{what} holds {found.dtype}, expected numbers")
    if found.dtype.kind == "b":
        return np.asarray(found, np.uint8)
    return found


def _without_channel(found: NDArray[Any], shape: tuple[int, ...], name: str, said: Said) -> NDArray[Any]:
    """A label map or mask of the images' shape without series; raises `BadInput`."""
    if found.shape == (1, *shape):
        return found.reshape(shape)
    if found.shape == shape:
        return found
    if found.shape == (len(said.anatomy.classes), *shape):
        raise BadInput(f"the label of {name} has a channel for each class: give class numbers, label.argmax(0)")
    raise BadInput(
        f"the label of {name} has the shape {found.shape}, expected {shape}, that of its image without series"
    )


def _spacing(voxel_mm: Sequence[float] | None, flat: bool, name: str) -> tuple[float, float, float]:
    """Voxel size along (D,H,W); 1 where nothing says, which only metrics without a unit may use."""
    if voxel_mm is None:
        return (1.0, 1.0, 1.0)
    given = list(voxel_mm)
    wanted = 2 if flat else 3
    if len(given) != wanted or not all(isinstance(mm, int | float) and 0 < mm < 1e3 for mm in given):
        raise BadInput(f"voxel_mm of {name}: expected {wanted} sizes in mm, along its axes, got {in_short(given)}")
    sizes = [float(mm) for mm in given]
    return (1.0, *sizes) if flat else tuple(sizes)  # type: ignore[return-value]
