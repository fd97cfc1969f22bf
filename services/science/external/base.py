"""What an external model declares: the images it takes, what its channels mean, its windows."""

from __future__ import annotations

import hashlib
import json
import shutil
from abc import abstractmethod
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, Self

from pydantic import Field, model_validator

from services.errors import BadInput
from services.frozen import Names
from services.plugin import Plugin
from services.science.anatomy import BRATS, Anatomy
from services.science.external._normalisation import (
    WORDS,
    AnyStep,
    Constants,
    Limits,
    Normalisation,
    ZScore,
    lacking_units,
)
from services.science.external._outputs import decisions, require_classes
from services.science.sliding_window import SlidingWindow

if TYPE_CHECKING:
    from torch import nn

#: The two ends of each axis of a body; our own volumes run to the second ends, axis by axis.
ENDS = ("IS", "PA", "LR")


class Unsaid(BadInput):
    """What a model's files do not say, so that the sweep file has to: for each key a sentence."""

    def __init__(self, asked: Mapping[str, str]) -> None:
        self.asked = dict(asked)
        super().__init__("; ".join(self.asked.values()))


#: Along one axis, in mm.
VoxelSize = Annotated[float, Field(gt=0, le=1000)]
_Divisor = Annotated[int, Field(ge=1, le=10_000)]


class ExternalFormat(Plugin):
    """An external model: one that a user brings, in files. Their content, not their place, is part of its address.

    Nothing of it is trained. To load one may run code from it: only who trusts the file may call `load`.
    """

    added: ClassVar[frozenset[str]] = frozenset({"divisible_by", "spacing_mm"})

    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] = Field(
        description="Of the file; left out: computed. A file with another one is refused."
    )
    dims: Literal[2, 3] = Field(3, description="2: it takes axial slices; 3: volumes.")
    series: Names = Field(
        min_length=1, description="The series that it takes, in its order; left out: those of the data, in theirs."
    )
    normalisation: Normalisation = Field(
        description="What is done to images in [0,1] before it sees them: `none`; `{mean: [...], std: [...]}`; a "
        "z-score of each series over the whole volume: all voxels (`zscore_volume`), those not 0 in any series "
        "(`zscore_brain`), those not 0 in that series (`zscore_series`); or a step, or a list of steps, as its "
        "training has them: `{zscore: nonzero}` (also `body`, `image`), `{a_min: -200, a_max: 300, clip: true}` in raw "
        "units, `{minmax: image}`, `{percentiles: [0.5, 99.5]}`. See below.",
    )
    classes: Names | None = Field(
        None,
        min_length=1,
        description="What each channel of its logits (softmax) stands for; one class may stand there several times. "
        "Left out, with `regions` left out, too: the background, then the labels of the data, of gliomas NCR, ED, ET.",
    )
    regions: Names | None = Field(
        None,
        min_length=1,
        description="Instead of classes, where each channel is the logit (sigmoid) of a region or label of the data: "
        "`[TC, WT, ET]`.",
    )
    window: SlidingWindow | None = Field(
        None, description="The window that slides over a volume; left out: that of the evaluation section, or none."
    )
    divisible_by: _Divisor | Annotated[tuple[_Divisor, ...], Field(min_length=1, max_length=3)] = Field(
        1,
        description="Of what the lengths of its images must be multiples, one number or one for each of its axes. "
        "What is missing is padded with 0 after `normalisation`, half on each side, and the logits are cropped "
        "back. Where there is a window, that is what must be a multiple.",
    )
    spacing_mm: VoxelSize | Annotated[tuple[VoxelSize, ...], Field(max_length=3)] | Literal["data"] | None = Field(
        None,
        description="The voxel size that it was trained on, one number or one for each of its axes: `plan` says where "
        "`data.spacing_mm` is another. Changes nothing; `data`: that of the data, whatever its files say; left out: "
        "what its files say, or not known.",
    )
    orientation: Annotated[str, Field(pattern=r"^[ISPALR]{3}$")] = Field(
        "SAR",
        description="To where the axes of its images run, as `RAS` in MONAI (axes x, y, z) or `SPL` in nnU-Net (the "
        "z, y, x of LPS files).",
    )
    head: Annotated[int, Field(ge=-1000, le=1000)] | str | None = Field(
        None, description="Which of several outputs counts, by number or key; left out: the only one of full size."
    )

    @model_validator(mode="after")
    def _declarations_fit(self) -> Self:
        if len(set(self.series)) < len(self.series):
            raise ValueError(f"series: each at most once, got {', '.join(self.series)}")
        if isinstance(self.normalisation, Constants):
            for key in ("mean", "std"):
                if len(getattr(self.normalisation, key)) != len(self.series):
                    raise ValueError(f"normalisation.{key}: {len(self.series)} numbers, one for each series")
        for step in self.steps:
            if others := [name for name in step.series or () if name not in self.series]:
                raise ValueError(f"normalisation.series: some of {', '.join(self.series)}, got {', '.join(others)}")
        if self.classes is not None and self.regions is not None:
            raise ValueError("either classes (softmax) or regions (sigmoid), not both")
        if self.window is not None and len(self.window.size) != self.dims:
            raise ValueError(f"window.size: {self.dims} numbers for a {self.dims}-D model")
        for key in ("divisible_by", "spacing_mm"):
            numbers = getattr(self, key)
            if isinstance(numbers, tuple) and len(numbers) != (self.dims if key == "divisible_by" else 3):
                raise ValueError(f"{key}: one number, or one for each axis of its images, got {len(numbers)}")
        if self.window is not None and any(size % of for size, of in zip(self.window.size, self.divisors, strict=True)):
            raise ValueError(f"window.size: multiples of divisible_by, {list(self.divisors)}")
        if any(sum(letter in ends for letter in self.orientation) != 1 for ends in ENDS):
            raise ValueError("orientation: one letter of each of I or S, P or A, L or R, such as 'RAS'")
        return self

    @property
    def divisors(self) -> tuple[int, ...]:
        """Of what the length of each axis of its images must be a multiple."""
        given = self.divisible_by
        return given if isinstance(given, tuple) else (given,) * self.dims

    @property
    def steps(self) -> tuple[AnyStep, ...]:
        """The steps of its normalisation, but for fixed numbers in [0,1]."""
        how = self.normalisation
        if isinstance(how, Constants):
            return ()
        return WORDS[how] if isinstance(how, str) else how

    @property
    def reads_raw(self) -> bool:
        """Whether it computes numbers of a case itself, as it would of raw images."""
        return isinstance(self.normalisation, tuple)

    @property
    def minding_zero(self) -> set[str]:
        """The series of which it matters where they are 0 in raw units, since a z-score leaves that out."""
        found: set[str] = set()
        for step in self.steps:
            if isinstance(step, ZScore) and step.zscore in ("brain", "body"):
                found.update(self.series)
            elif isinstance(step, ZScore) and step.zscore == "nonzero":
                found.update(step.series or self.series)
        return found

    @property
    def meanings(self) -> tuple[str, ...]:
        """What each channel of its output stands for."""
        return self.regions or self.classes or BRATS.classes

    @property
    def axes(self) -> list[int]:
        """Which of our axes each axis of its images is."""
        return [next(axis for axis, ends in enumerate(ENDS) if letter in ends) for letter in self.orientation]

    def misfits(self, anatomy: Anatomy) -> Iterator[tuple[str, str]]:
        """Why it cannot be used on data of this anatomy: a key, and what was expected of its value in a sentence."""
        if lacking := [name for name in self.series if name not in anatomy.series]:
            yield (
                "series",
                "expected for each channel, in the model's order, one of the data's series "
                f"{', '.join(anatomy.series)}, got {', '.join(lacking)}",
            )
        try:
            if self.regions is not None:
                decisions(self.regions, anatomy)
            else:
                require_classes(self.meanings, anatomy)
        except BadInput as error:
            yield "classes" if self.regions is None else "regions", str(error)

    def misfits_of_units(self, limits: Mapping[str, Limits]) -> Iterator[tuple[str, str]]:
        """The same of data whose series have these raw intensities as fixed limits, if any."""
        lacking = dict(lacking_units(self.steps, self.series, limits))
        ranges = {name: wanted for name, wanted in lacking.items() if wanted is not None}
        if ranges:
            wanted = ", ".join(f"{name}: [{low:g}, {high:g}]" for name, (low, high) in ranges.items())
            has = ", ".join(f"{name}: [{low:g}, {high:g}]" for name, (low, high) in limits.items() if name in ranges)
            got = f" and not {{{has}}}, which cut off a part" if has else ""
            yield (
                "normalisation",
                f"its range is in raw units, so that the data need fixed limits that hold it: data.intensity: "
                f"{{{wanted}}}{got}",
            )
        elif lacking:
            yield (
                "normalisation",
                f"one number is computed of {', '.join(self.series)} together, in raw units, so that each of them "
                f"needs fixed limits in data.intensity, and {', '.join(lacking)} has none",
            )

    @classmethod
    def recognises(cls, path: Path) -> bool:
        """Whether the file or folder is of this format; runs nothing of it."""
        return False

    @classmethod
    def collect(cls, path: Path, given: Mapping[str, Any]) -> dict[str, Path]:
        """The files that the model with these fields consists of, by short names; raises `BadInput`."""
        return {cls.kept: path}

    #: Whether a sweep whose data keep their own voxels has to say so, where its files say which it takes.
    asks_for_voxels: ClassVar[bool] = False

    #: The name under which the file is kept, in formats of one file.
    kept: ClassVar[str]

    @classmethod
    def declared(cls, path: Path, given: Mapping[str, Any], anatomy: Anatomy) -> dict[str, Any]:
        """What the files themselves say of the fields, in the data's words; runs nothing of them. Raises `BadInput`."""
        return {}

    def store(self, files: Mapping[str, Path], folder: Path) -> None:
        """Write what `load` needs of the files into an empty folder; raises `BadInput`."""
        for name, path in files.items():
            shutil.copyfile(path, folder / name)

    @abstractmethod
    def load(self, folder: Path) -> nn.Module:
        """The network, in evaluation mode on the CPU, from what `store` wrote. May run code. Raises `BadInput`."""


def content_of(files: Mapping[str, Path]) -> str:
    """The sha256 of one file, or of the names and checksums of several; raises `BadInput`."""
    sums = {}
    for name, path in files.items():
        try:
            if not path.is_file():  # a pipe or a device would have no end
                raise BadInput(f"{path} is no file")
            with path.open("rb") as file:
                sums[name] = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise BadInput(f"{path} cannot be read: {error.strerror}") from None
    if len(sums) == 1:
        return next(iter(sums.values()))
    return hashlib.sha256(json.dumps(sums, sort_keys=True).encode()).hexdigest()
