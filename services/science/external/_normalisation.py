"""What is done to images before an external model sees them, as values: steps that a sweep file or a model's files say.

Steps are applied from first to last. They begin with raw intensities where `data.intensity` gives a series fixed
limits, else with images in [0,1], of which z-scores and ranges of a case make the same as of raw ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from services.frozen import MOST_NAMES, Frozen, Names

#: Which voxels count: those of a series that are not 0; those where any series is not 0, without (brain) or with the
#: holes within them (body); or all.
Voxels = Literal["nonzero", "brain", "body", "image"]


#: By how much, as a share of a range, limits may miss its ends: people write fewer digits.
_ROUNDED = 1e-3

#: The raw intensities that 0 and 1 stand for.
Limits = tuple[float, float]

#: What float32 holds with room to spare.
_LARGEST = 1e30
Number = Annotated[float, Field(ge=-_LARGEST, le=_LARGEST)]


class Constants(Frozen):
    """A z-score with fixed numbers, one for each of the model's series, in [0,1] space."""

    mean: Annotated[tuple[Number, ...], Field(max_length=MOST_NAMES)]
    std: Annotated[tuple[Annotated[float, Field(gt=0, le=_LARGEST)], ...], Field(max_length=MOST_NAMES)]


class Step(Frozen):
    """One step, on some of the model's series (None: on all)."""

    series: Annotated[Names, Field(min_length=1)] | None = None


class ZScore(Step):
    """Of each case: minus the mean, over the standard deviation (that of the population).

    `nonzero` and `image` are MONAI's `NormalizeIntensity` with and without `nonzero`, `body` and `image` are nnU-Net's
    `ZScoreNormalization` with and without `use_mask_for_norm`. Voxels that do not count stay what they are.
    """

    zscore: Voxels
    channel_wise: bool = True  # false: one mean and one deviation of all series together


class Range(Step):
    """`a_min` and `a_max`, in raw units, become `b_min` and `b_max`: MONAI's `ScaleIntensityRange`.

    Fixed numbers are one, too: subtrahend s and divisor d are the range from s and s + d to 0 and 1, and nnU-Net's
    `CTNormalization` that from its percentiles p to (p - mean) / std, clipped.
    """

    a_min: Number
    a_max: Number
    b_min: Number = 0.0
    b_max: Number = 1.0
    clip: bool = False

    @model_validator(mode="after")
    def _is_a_range(self) -> Self:
        if not self.a_min < self.a_max:
            raise ValueError(f"a_min below a_max, got {self.a_min:g} and {self.a_max:g}")
        return self


class MinMax(Step):
    """The least and the largest value of each case become `b_min` and `b_max`: MONAI's `ScaleIntensity`.

    nnU-Net's `RescaleTo01Normalization` is that with 0 and 1.
    """

    minmax: Literal["image"]
    b_min: Number = 0.0
    b_max: Number = 1.0
    channel_wise: bool = True  # false: of all series together


class Percentiles(Step):
    """Two percentiles of all voxels of each case become `b_min` and `b_max`.

    MONAI's `ScaleIntensityRangePercentiles`, not relative.
    """

    percentiles: tuple[Annotated[float, Field(ge=0, lt=100)], Annotated[float, Field(gt=0, le=100)]]
    b_min: Number = 0.0
    b_max: Number = 1.0
    clip: bool = False
    channel_wise: bool = True  # false: of all series together

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.percentiles[0] < self.percentiles[1]:
            raise ValueError(f"percentiles: the lower one first, got {list(self.percentiles)}")
        return self


#: The key that only one kind of step has.
_KINDS: Mapping[str, type[Step]] = {"zscore": ZScore, "a_min": Range, "minmax": MinMax, "percentiles": Percentiles}


def _kind(value: Any) -> str | None:
    if isinstance(value, Step):
        return next(key for key, kind in _KINDS.items() if isinstance(value, kind))
    return next((key for key in _KINDS if isinstance(value, dict) and key in value), None)


AnyStep = Annotated[
    Annotated[ZScore, Tag("zscore")]
    | Annotated[Range, Tag("a_min")]
    | Annotated[MinMax, Tag("minmax")]
    | Annotated[Percentiles, Tag("percentiles")],
    Discriminator(
        _kind,
        custom_error_type="step",
        custom_error_message="a step such as {zscore: nonzero}, {a_min: -200, a_max: 300, clip: true}, {minmax: image} "
        "or {percentiles: [0.5, 99.5]}",
    ),
]

Word = Literal["none", "zscore_brain", "zscore_series", "zscore_volume"]
#: What they stand for.
WORDS: Mapping[str, tuple[ZScore, ...]] = {
    "none": (),
    "zscore_brain": (ZScore(zscore="brain"),),
    "zscore_series": (ZScore(zscore="nonzero"),),
    "zscore_volume": (ZScore(zscore="image"),),
}


def _form(value: Any) -> str:
    if isinstance(value, str):
        return "word"
    constants = isinstance(value, Constants) or (isinstance(value, dict) and bool({"mean", "std"} & set(value)))
    return "constants" if constants else "steps"


def _listed(value: Any) -> Any:
    """A single step is a list of one."""
    return value if _form(value) != "steps" or isinstance(value, list | tuple) else (value,)


Normalisation = Annotated[
    Annotated[Word, Tag("word")]
    | Annotated[Constants, Tag("constants")]
    | Annotated[tuple[AnyStep, ...], Field(min_length=1, max_length=50), Tag("steps")],
    Discriminator(_form),
    BeforeValidator(_listed),
]


def lacking_units(
    steps: Sequence[AnyStep], series: Sequence[str], limits: Mapping[str, Limits]
) -> Iterator[tuple[str, Limits | None]]:
    """The series of which the steps mind the raw units, and that `limits` do not give: with the limits to give.

    Those have to hold the range of a first step in raw units. None: any would do, since one number is computed of
    several series together, which [0,1] images of different limits would change.
    """
    for name in series:
        first = next((step for step in steps if step.series is None or name in step.series), None)
        if isinstance(first, Range):
            given = limits.get(name)
            slack = _ROUNDED * (first.a_max - first.a_min)
            if given is None or given[0] > first.a_min + slack or given[1] < first.a_max - slack:
                yield name, (first.a_min, first.a_max)
        elif first is not None and not first.channel_wise and len(first.series or series) > 1 and name not in limits:
            yield name, None
