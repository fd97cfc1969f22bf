"""The data of a job: their content, which digests cover (`DataSpec`, `Split`), and where they lie (`DataSource`)."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainSerializer

from services.frozen import Frozen
from services.science.anatomy import BRATS, Anatomy
from services.science.labels import LabelScheme, require_scheme


class Synthetic(Frozen):
    """A set of phantoms, made on demand from its seed."""

    cases: Annotated[int, Field(ge=2, le=10_000)] = Field(16, description="How many patients, with one scan each.")
    size: Annotated[int, Field(ge=16, le=256)] = Field(48, description="Voxels of 1 mm along each axis.")
    seed: Annotated[int, Field(ge=0)] = Field(0, description="The same seed makes the same phantoms.")


class DataSource(Frozen):
    """Where the cases are; not part of any digest (the fingerprint in `DataSpec` is)."""

    root: str | None = None
    layout: str | None = None  # of `root`; None: found by itself
    layout_code: str | None = Field(None, exclude_if=lambda code: code is None)  # of a layout from outside
    synthetic: Synthetic | None = None
    series: tuple[str, ...] | None = None  # which of those that there are; None: the four of a glioma
    files: dict[str, Any] | None = None  # parameters of the layout `files`


class JobSource(DataSource):
    """Where the jobs of a sweep find its data, and the files of its external models.

    Only who trusts these files records any.
    """

    models: dict[str, str] = Field(default_factory=dict)  # sha256 -> file or folder


def _scheme(value: Any) -> Any:
    return require_scheme(value) if isinstance(value, str) else value


#: A label scheme that stands in stored jobs and digests by its name.
NamedScheme = Annotated[LabelScheme, BeforeValidator(_scheme), PlainSerializer(lambda scheme: scheme.name)]

SpacingMm = Annotated[float, Field(gt=0, le=20)]
LowerPercentile = Annotated[float, Field(ge=0, lt=50)]
UpperPercentile = Annotated[float, Field(gt=50, le=100)]


class Preprocessing(Frozen):
    """Intensity space and grid (methods 1.2). `spacing_mm` None keeps the native grid."""

    spacing_mm: SpacingMm | None = None
    lower_percentile: LowerPercentile = 0.5
    upper_percentile: UpperPercentile = 99.5


class ShiftSpec(Frozen):
    """A natural shift that is applied to every case before preprocessing."""

    plugin: dict[str, Any]  # spec of a shift plug-in, defaults filled in
    seed: int


class DataSpec(Frozen):
    """The data of a job by content: equal specs mean equal arrays."""

    fingerprint: str  # covers the bytes of every image and label file, or the phantom settings
    labels: NamedScheme  # label scheme of the source
    preprocessing: Preprocessing = Preprocessing()
    # Came after results had been stored: digests name it only where there is one.
    shift: ShiftSpec | None = Field(None, exclude_if=lambda shift: shift is None)
    anatomy: Anatomy | None = Field(None, exclude_if=lambda anatomy: anatomy is None)  # None: gliomas

    @property
    def about(self) -> Anatomy:
        """Series, classes and regions of these data."""
        return self.anatomy or BRATS


class FoldSplit(Frozen):
    """Every case is a test case once."""

    folds: Annotated[int, Field(ge=2)] = Field(description="Into how many parts the patients are dealt.")
    validation: Annotated[float, Field(ge=0, lt=1)] = Field(
        0.0, description="Share of each training part that is scored after every epoch instead of trained on."
    )


class FractionSplit(Frozen):
    """One split into three parts whose shares sum to 1."""

    train: Annotated[float, Field(gt=0, lt=1)] = Field(0.7, description="Share of the patients to train on.")
    validation: Annotated[float, Field(ge=0, lt=1)] = Field(0.1, description="Share to score after every epoch.")
    test: Annotated[float, Field(gt=0, lt=1)] = Field(0.2, description="Share to attack and to evaluate.")


class AssignedSplit(Frozen):
    """One split read from a CSV with the columns `case` and `part` (train, validation or test)."""

    assigned: tuple[tuple[str, Literal["train", "validation", "test"]], ...]


Split = FoldSplit | FractionSplit | AssignedSplit


class Cohort(Frozen):
    """Which part of which data a job works on; `split_seed` and the data's case ids fix the parts."""

    data: DataSpec
    split: Split
    split_seed: int = 0
    fold: Annotated[int, Field(ge=0)] = 0
