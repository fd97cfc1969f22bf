"""What a network is about: the series that go in, the classes that come out, and the regions that are scored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.science.labels import REGIONS, SERIES

if TYPE_CHECKING:
    from torch import nn


@dataclass(frozen=True)
class Anatomy:
    """Names of the image channels, names of the classes (class 0 is background), and regions as sets of classes."""

    series: tuple[str, ...]
    classes: tuple[str, ...]
    regions: Mapping[str, tuple[int, ...]]


#: Four series of a glioma patient, and the nested regions that the BraTS challenge scores.
BRATS = Anatomy(SERIES, ("background", "NCR", "ED", "ET"), {name: REGIONS[name] for name in ("WT", "TC", "ET")})


def anatomy_of(model: nn.Module) -> Anatomy:
    """What the model says that it is about; gliomas where it says nothing."""
    found: Anatomy = getattr(model, "anatomy", BRATS)
    return found
