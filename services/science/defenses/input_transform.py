"""A transformation of the images in front of the network, in training and in use (methods 4.8)."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field, model_validator
from typing_extensions import override

from services.science.defenses.base import Defense
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun

#: The parameter of each transformation, if it has one, and what it is when left out.
_PARAMETERS = {"median": None, "bit_depth": ("bits", 4), "gaussian": ("sigma", 1.0)}


class InputTransform(Defense):
    """The network sees filtered or coarser images. It belongs to the predictor: attacks go through it (BPDA).

    A median filter, a lower bit depth (feature squeezing; Xu et al., NDSS 2018) or Gaussian smoothing removes small
    perturbations. The transformation is part of the network in training and in prediction; where it has no useful
    gradient, attacks approximate its backward pass (BPDA; Athalye et al., ICML 2018).
    """

    kind: Literal["median", "bit_depth", "gaussian"] = Field(
        "median",
        description="`median`: of the 3 x 3 (x 3) values around; `bit_depth`: intensities rounded to few levels; "
        "`gaussian`: smoothed.",
    )
    bits: Annotated[int, Field(ge=1, le=8)] | None = Field(
        None, description="Of `bit_depth`, with 2**bits levels; left out: 4."
    )
    sigma: Annotated[float, Field(gt=0, le=10)] | None = Field(
        None, description="Of `gaussian`, in voxels; left out: 1."
    )

    @model_validator(mode="before")
    @classmethod
    def _parameter_of_its_kind(cls, values: Any) -> Any:
        """The parameter of this kind filled in; raises `ValueError` for that of another kind."""
        if not isinstance(values, dict) or values.get("kind", "median") not in list(_PARAMETERS):
            return values
        kind = values.get("kind", "median")
        own = _PARAMETERS[kind]
        for other in ("bits", "sigma"):
            if values.get(other) is not None and (own is None or other != own[0]):
                raise ValueError(f"no {other!r} with the kind {kind!r}")
        return values if own is None or values.get(own[0]) is not None else {**values, own[0]: own[1]}

    @override
    def adaptive(self) -> tuple[dict[str, Any], ...]:
        # The identity, by which every attack goes through it, lets a voxel move its own median only (methods 4.8).
        return ({"surrogate": "mean"},) if self.kind == "median" else ()

    @override
    def defend(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.nets.transforms import build_transform
        from services.science.training.loop import train

        spec = {"name": self.kind, **self.model_dump(exclude={"kind"}, exclude_none=True)}
        return (yield from train(run, transform=build_transform(spec)))
