"""The section `data` of a sweep, validated: which scans, on which grid, split how.

Descriptions of the fields become `docs/sweep-file.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from services.datasets.patients import require_patient_pattern
from services.datasets.spec import (
    DataSource,
    FixedLimits,
    FractionSplit,
    LowerPercentile,
    Preprocessing,
    Split,
    Synthetic,
    UpperPercentile,
    VoxelSizeMm,
)
from services.frozen import MOST_NAMES, Frozen, Names
from services.science.anatomy import BRATS, Anatomy
from services.science.labels import LabelScheme, require_scheme
from services.science.layouts.files import Pattern

_SeriesNames = Annotated[tuple[Annotated[str, Field(min_length=1)], ...], Field(max_length=MOST_NAMES)]
_LabelValue = Annotated[int, Field(ge=0, le=255)]  # label maps are read as bytes
_LabelValues = Annotated[tuple[_LabelValue, ...], Field(max_length=MOST_NAMES)]
_Labels = Annotated[dict[str, _LabelValue | _LabelValues], Field(max_length=MOST_NAMES)]


class Data(Frozen):
    """Which scans, on which grid, split how. One of `root` and `synthetic` is needed."""

    root: str | None = Field(None, min_length=1, description="Folder of cases, relative to the working folder.")
    synthetic: Synthetic | None = Field(
        None, description="Phantoms made on demand instead of a folder: `{cases: 16, size: 48, seed: 0}`."
    )
    layout: str | None = Field(None, description="How the folder is laid out; left out: found by itself.")
    series: _SeriesNames | Annotated[dict[str, Pattern], Field(max_length=MOST_NAMES)] | None = Field(
        None,
        min_length=1,
        description="Which series, `[t1, flair]`, or where each lies, `{ct: '{case}/ct.nii.gz'}`; left out: the four "
        "of a glioma.",
    )
    segmentation: Pattern | None = Field(
        None, description="Where the label maps lie, beside patterns of the series: `'{case}/seg.nii.gz'`."
    )
    labels: str | _Labels | None = Field(
        None,
        description="Label scheme of the files, or labels with their values in them, `{liver: 1, tumor: [2, 3]}`, all "
        "that occur (0 is background unless one says so); left out: the layout's own.",
    )
    regions: dict[str, Names] | None = Field(
        None,
        min_length=1,
        max_length=MOST_NAMES,
        description="What is scored, as sets of labels, `{organ: [liver, tumor], tumor: [tumor]}`; left out: each "
        "label that `labels` declares, or WT, TC and ET.",
    )
    affine: Literal["sform", "qform"] | None = Field(
        None,
        description="What counts in files whose sform and qform disagree; left out: such files are refused.",
        exclude_if=lambda affine: affine is None,
    )
    spacing_mm: VoxelSizeMm | None = Field(
        None,
        description="Resample to this voxel size, one number or three, `[3, 1, 1]` for axial slices of 3 mm; left out: "
        "the native grid. Scores are always on the native grid.",
    )
    percentiles: tuple[LowerPercentile, UpperPercentile] = Field(
        (0.5, 99.5), description="Intensities (percentiles over the brain, per series) that become 0 and 1."
    )
    intensity: Literal["full"] | dict[str, FixedLimits | Literal["full"]] | None = Field(
        None,
        exclude_if=lambda given: given is None,
        description="Instead of percentiles the raw intensities that become 0 and 1 in every case, `{ct: [-200, 300], "
        "pet: [0, 20]}`; `full`, of a series or of all, for the least and the largest of each case, so that "
        "nothing is clipped. A model that was trained on a fixed window, or on z-scores, needs the same here. Series "
        "that are left out have percentiles.",
    )
    crop: Literal["body", "none"] = Field(
        "body",
        exclude_if=lambda crop: crop == "body",
        description="`body`: networks see the smallest box around the voxels in which any series is not 0; `none`: the "
        "whole field of view. Scores are always on all of it.",
    )
    patient: Annotated[str, AfterValidator(require_patient_pattern)] | dict[str, str] | None = Field(
        None,
        description="Whose scan each case is, where a patient has several: a pattern of the names of cases, "
        "`'UPENN-GBM-{patient}_{visit}'`, or `{file: patients.csv}` with the columns `case` and `patient`; left out: "
        "as names of BIDS (`sub-01_ses-02`) and of BraTS 2023 say, else each case is a patient.",
    )
    split: Split = Field(
        FractionSplit(),
        description="`{folds: 3}` (every case is a test case once), `{train: 0.7, validation: 0.1, test: 0.2}` or "
        "`{file: split.csv}`. The patient is the unit. Left out: fractions, and `{test: all}` in a sweep that trains "
        "nothing: all its models come from files, and no attack learns from training cases.",
    )

    @property
    def source(self) -> DataSource:
        """Where the cases are."""
        anatomy = self.anatomy
        files = {"files": self.series, "segmentation": self.segmentation} if isinstance(self.series, dict) else None
        return DataSource(
            root=self.root,
            synthetic=self.synthetic,
            layout=self.layout,
            series=anatomy.series if anatomy else None,
            files=files,
            patient=self.patient,
            affine=self.affine,
        )

    @property
    def scheme(self) -> LabelScheme | None:
        """The label scheme; None: the layout's own."""
        if not isinstance(self.labels, dict):
            return None if self.labels is None else require_scheme(self.labels)
        values = {"background": (0,), **self.labels}
        listed = {name: (found,) if isinstance(found, int) else found for name, found in values.items()}
        return LabelScheme.declared(listed)

    @property
    def anatomy(self) -> Anatomy | None:
        """Series, classes and regions, where they are not those of gliomas."""
        declared = isinstance(self.labels, dict)
        classes = tuple({"background": 0, **self.labels}) if isinstance(self.labels, dict) else BRATS.classes
        regions: Mapping[str, tuple[str, ...]] | None = self.regions
        if regions is None and declared:
            regions = {name: (name,) for name in classes[1:]}
        found = Anatomy(
            BRATS.series if self.series is None else tuple(self.series),
            classes,
            BRATS.regions
            if regions is None
            else {name: tuple(sorted(map(classes.index, parts))) for name, parts in regions.items()},
        )
        return found if declared or found != BRATS else None

    @property
    def preprocessing(self) -> Preprocessing:
        """What is done to every scan."""
        lower, upper = self.percentiles
        given = self.intensity
        if given == "full":
            given = dict.fromkeys((self.anatomy or BRATS).series, given)
        return Preprocessing(
            spacing_mm=self.spacing_mm,
            lower_percentile=lower,
            upper_percentile=upper,
            intensity=given or None,
            crop=self.crop,
        )
