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
from services.frozen import Frozen
from services.plugin import Plugin
from services.science.anatomy import BRATS, Anatomy
from services.science.external._outputs import decisions, require_classes
from services.science.sliding_window import SlidingWindow

if TYPE_CHECKING:
    from torch import nn

#: The two ends of each axis of a body; our own volumes run to the second ends, axis by axis.
ENDS = ("IS", "PA", "LR")


class Constants(Frozen):
    """A z-score with fixed numbers, one for each of the model's series, in [0,1] space."""

    mean: tuple[float, ...]
    std: tuple[Annotated[float, Field(gt=0)], ...]


class ExternalFormat(Plugin):
    """An external model: one that a user brings, in files. Their content, not their place, is part of its address.

    Nothing of it is trained. To load one may run code from it: only who trusts the file may call `load`.
    """

    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] = Field(
        description="Of the file; left out: computed. A file with another one is refused."
    )
    dims: Literal[2, 3] = Field(3, description="2: it takes axial slices; 3: volumes.")
    series: tuple[str, ...] = Field(
        min_length=1, description="The series that it takes, in its order; left out: those of the data, in theirs."
    )
    normalisation: Literal["none", "zscore_brain", "zscore_series", "zscore_volume"] | Constants = Field(
        description="What is done to images in [0,1] before it sees them: `none`; `{mean: [...], std: [...]}`; or a "
        "z-score of each series over the whole volume: all voxels (`zscore_volume`), those not 0 in any series "
        "(`zscore_brain`), those not 0 in that series (`zscore_series`).",
    )
    classes: tuple[str, ...] | None = Field(
        None,
        min_length=1,
        description="What each channel of its logits (softmax) stands for; one class may stand there several times. "
        "Left out, with `regions` left out, too: the background, then the labels of the data, of gliomas NCR, ED, ET.",
    )
    regions: tuple[str, ...] | None = Field(
        None,
        min_length=1,
        description="Instead of classes, where each channel is the logit (sigmoid) of a region or label of the data: "
        "`[TC, WT, ET]`.",
    )
    window: SlidingWindow | None = Field(
        None, description="The window that slides over a volume; left out: that of the evaluation section, or none."
    )
    orientation: Annotated[str, Field(pattern=r"^[ISPALR]{3}$")] = Field(
        "SAR",
        description="To where the axes of its images run, as `RAS` in MONAI (axes x, y, z) or `SPL` in nnU-Net (the "
        "z, y, x of LPS files).",
    )
    head: int | str | None = Field(
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
        if self.classes is not None and self.regions is not None:
            raise ValueError("either classes (softmax) or regions (sigmoid), not both")
        if self.window is not None and len(self.window.size) != self.dims:
            raise ValueError(f"window.size: {self.dims} numbers for a {self.dims}-D model")
        if any(sum(letter in ends for letter in self.orientation) != 1 for ends in ENDS):
            raise ValueError("orientation: one letter of each of I or S, P or A, L or R, such as 'RAS'")
        return self

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

    @classmethod
    def recognises(cls, path: Path) -> bool:
        """Whether the file or folder is of this format; runs nothing of it."""
        return False

    @classmethod
    def collect(cls, path: Path, given: Mapping[str, Any]) -> dict[str, Path]:
        """The files that the model with these fields consists of, by short names; raises `BadInput`."""
        return {cls.kept: path}

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
            with path.open("rb") as file:
                sums[name] = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise BadInput(f"{path} cannot be read: {error.strerror}") from None
    if len(sums) == 1:
        return next(iter(sums.values()))
    return hashlib.sha256(json.dumps(sums, sort_keys=True).encode()).hexdigest()
