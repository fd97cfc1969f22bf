"""The anatomy of a network: its series (inputs), its classes (outputs), and the regions that are scored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.errors import BadInput, UnknownName
from services.science.labels import REGIONS, SERIES

if TYPE_CHECKING:
    from torch import nn


@dataclass(frozen=True)
class Anatomy:
    """Names of the image channels, names of the classes (class 0 is background), and regions as sets of classes."""

    series: tuple[str, ...]
    classes: tuple[str, ...]
    regions: Mapping[str, tuple[int, ...]]

    @property
    def scored(self) -> dict[str, tuple[int, ...]]:
        """All that may be scored: the regions, then each class but the background as a region of its own."""
        single = {name: (number,) for number, name in enumerate(self.classes) if number}
        return {**self.regions, **{name: only for name, only in single.items() if name not in self.regions}}

    def require_region(self, name: str) -> tuple[int, ...]:
        """The classes of a region; raises `UnknownName`."""
        if name not in self.scored:
            raise UnknownName("region", name, self.scored)
        return self.scored[name]

    def require_class(self, name: str, why: str) -> int:
        """The number of a class; raises `BadInput`, which begins with who needs it."""
        if name not in self.classes[1:]:
            raise BadInput(f"{why} the label {name!r}, which the data lack: they have {', '.join(self.classes[1:])}")
        return self.classes.index(name)

    def require_fitting(self, model: nn.Module, name: str) -> None:
        """Raises `BadInput` for a network (of that `name`) with another number of channels or classes."""
        own = anatomy_of(model)
        for what, has, wanted in (("series", own.series, self.series), ("classes", own.classes, self.classes)):
            if len(has) != len(wanted):
                raise BadInput(
                    f"{name} has {len(has)} {what}, but the data have {len(wanted)} ({', '.join(wanted)}); "
                    f"use a model with as many, or declare data.{'series' if what == 'series' else 'labels'} to fit"
                )


#: Four series of a glioma patient, and the nested regions that the BraTS challenge scores.
BRATS = Anatomy(SERIES, ("background", "NCR", "ED", "ET"), {name: REGIONS[name] for name in ("WT", "TC", "ET")})


def anatomy_of(model: nn.Module) -> Anatomy:
    """What the model says that it is about; gliomas where it says nothing."""
    return getattr(model, "anatomy", BRATS)
