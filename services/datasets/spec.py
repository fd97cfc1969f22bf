"""The data of a job: their content, which digests cover (`DataSpec`, `Split`), and where they lie (`DataSource`)."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Discriminator, Field, PlainSerializer, Tag

from services.frozen import Frozen
from services.science.anatomy import BRATS, Anatomy
from services.science.labels import LabelScheme, require_scheme


class Synthetic(Frozen):
    """A set of phantoms, made on demand from its seed."""

    cases: Annotated[int, Field(ge=2, le=10_000)] = Field(16, description="How many patients, with one scan each.")
    size: Annotated[int, Field(ge=16, le=256)] = Field(48, description="Voxels of 1 mm along each axis.")
    seed: Annotated[int, Field(ge=0, lt=2**63)] = Field(0, description="The same seed makes the same phantoms.")


class DataSource(Frozen):
    """Where the cases are; not part of any digest (the fingerprint in `DataSpec` is)."""

    model_config = ConfigDict(str_max_length=None)  # which would refuse names that are not UTF-8 in its own words

    root: str | None = None
    layout: str | None = None  # of `root`; None: found by itself
    layout_code: str | None = Field(None, exclude_if=lambda code: code is None)  # of a layout from outside
    synthetic: Synthetic | None = None
    series: tuple[str, ...] | None = None  # which of those that there are; None: the four of a glioma
    files: dict[str, Any] | None = None  # parameters of the layout `files`
    # Whose scan each case is: a pattern of case names, or case -> patient; None: as names and layout say.
    patient: str | dict[str, str] | None = Field(None, exclude_if=lambda patient: patient is None)
    # Which counts in files whose sform and qform disagree; the fingerprint covers it.
    affine: Literal["sform", "qform"] | None = Field(None, exclude_if=lambda affine: affine is None)


class JobSource(DataSource):
    """Where the jobs of a sweep find its data, and the files of its external models.

    Only who trusts these files records any.
    """

    models: dict[str, str] = Field(default_factory=dict)  # sha256 -> file or folder
    # Of models that came over the network: what must be allowed (`services.access.trust`) when a job begins.
    to_be_allowed: tuple[str, ...] = Field((), exclude_if=lambda contents: not contents)


def _scheme(value: Any) -> Any:
    return require_scheme(value) if isinstance(value, str) else value


#: A label scheme that stands in stored jobs and digests by its name.
NamedScheme = Annotated[LabelScheme, BeforeValidator(_scheme), PlainSerializer(lambda scheme: scheme.name)]

SpacingMm = Annotated[float, Field(gt=0, le=20)]
#: Of cubes, or along the axes of volumes: from one axial slice to the next, and within slices.
VoxelSizeMm = Annotated[
    Annotated[SpacingMm, Tag("cube")]
    | Annotated[tuple[SpacingMm, ...], Field(min_length=3, max_length=3), Tag("axes")],
    Discriminator(lambda given: "axes" if isinstance(given, list | tuple) else "cube"),
]
LowerPercentile = Annotated[float, Field(ge=0, lt=50)]
UpperPercentile = Annotated[float, Field(gt=50, le=100)]


#: What float32 holds with room to spare, and how near two of its numbers may be to have others between them.
_LARGEST, _NEAREST = 1e30, 1e-5


def require_limits(low: float, high: float) -> tuple[float, float]:
    """Two raw intensities that may become 0 and 1; raises `ValueError`."""
    if not (abs(low) <= _LARGEST >= abs(high) and high - low > _NEAREST * max(abs(low), abs(high))):
        raise ValueError(f"two raw intensities, the lower one first and well apart, got {low:g} and {high:g}")
    return low, high


_RawIntensity = Annotated[float, Field(ge=-_LARGEST, le=_LARGEST)]
#: The raw intensities that become 0 and 1.
FixedLimits = Annotated[tuple[_RawIntensity, _RawIntensity], AfterValidator(lambda limits: require_limits(*limits))]


class Preprocessing(Frozen):
    """Intensity space and grid (methods 1.2). `spacing_mm` None keeps the native grid.

    Series in `intensity` have fixed limits, or those of the whole case (`full`); the others have percentiles.
    """

    spacing_mm: VoxelSizeMm | None = None
    lower_percentile: LowerPercentile = 0.5
    upper_percentile: UpperPercentile = 99.5
    # Came after results had been stored: digests name them only where they are set.
    intensity: dict[str, FixedLimits | Literal["full"]] | None = Field(None, exclude_if=lambda given: given is None)
    crop: Literal["body", "none"] = Field("body", exclude_if=lambda crop: crop == "body")

    @property
    def limits(self) -> dict[str, tuple[float, float]]:
        """The raw intensities that become 0 and 1 in every case, of the series that have such."""
        return {name: given for name, given in (self.intensity or {}).items() if given != "full"}


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

    folds: Annotated[int, Field(ge=2, le=10_000)] = Field(description="Into how many parts the patients are dealt.")
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

    assigned: Annotated[tuple[tuple[str, Literal["train", "validation", "test"]], ...], Field(max_length=1_000_000)]


class AllTested(Frozen):
    """Every case is a test case; nothing can be trained."""

    test: Literal["all"] = Field(description="All of them, where every model of the sweep comes from a file.")


Split = FoldSplit | FractionSplit | AssignedSplit | AllTested


class Cohort(Frozen):
    """Which part of which data a job works on; `split_seed` and the data's case ids fix the parts."""

    data: DataSpec
    split: Split
    split_seed: int = 0
    fold: Annotated[int, Field(ge=0, le=10_000)] = 0
    # Of the test cases; came after results had been stored: digests name it only where it is set.
    cases: Annotated[int, Field(ge=1, le=1_000_000)] | None = Field(
        None, exclude_if=lambda cases: cases is None
    )  # None: all
