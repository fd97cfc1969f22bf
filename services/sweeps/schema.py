"""A whole sweep, validated, with its grids spelled out.

Descriptions of the fields become `docs/sweep-file.md`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from services.comparisons.access import BLACK_BOX, TRANSFER, WHITE_BOX, Access
from services.comparisons.naming import shown_value
from services.comparisons.question import UNDEFENDED, Question
from services.datasets.spec import (
    DataSource,
    FractionSplit,
    LowerPercentile,
    Preprocessing,
    SpacingMm,
    Split,
    Synthetic,
    UpperPercentile,
)
from services.frozen import Frozen
from services.science import attacks
from services.science.anatomy import BRATS, Anatomy
from services.science.epsilon import Epsilon
from services.science.gates.settings import GateSettings
from services.science.labels import LabelScheme, require_scheme
from services.science.layouts.files import Pattern
from services.science.scoring.certify import CertificateSettings
from services.science.sliding_window import SlidingWindow
from services.science.training.settings import TrainingSettings

#: What users may call models, defenses and attacks: short words, free of the signs that addresses and filters use.
NAME = r"^[A-Za-z0-9][A-Za-z0-9_+-]*$"
NAME_IN_WORDS = "letters, digits, '_', '+' and '-', the first one a letter or digit"

#: In the section attacks: not an attack of its own, but the worst of several.
WORST_CASE = "worst_case"


def _require_name(text: str) -> str:
    if not re.fullmatch(NAME, text.replace(".", "_")):
        raise ValueError(f"a name of {NAME_IN_WORDS}; dots may follow")
    return text


TransferSource = Literal["undefended", "seed", "network", "defense", "all"]


def _switched(value: Any) -> Any:
    """Settings from `true`, none from `false`."""
    return {True: {}, False: None}[value] if isinstance(value, bool) else value


class Data(Frozen):
    """Which scans, on which grid, split how. One of `root` and `synthetic` is needed."""

    root: str | None = Field(None, min_length=1, description="Folder of cases, relative to the working folder.")
    synthetic: Synthetic | None = Field(
        None, description="Phantoms made on demand instead of a folder: `{cases: 16, size: 48, seed: 0}`."
    )
    layout: str | None = Field(None, description="How the folder is laid out; left out: found by itself.")
    series: tuple[Annotated[str, Field(min_length=1)], ...] | dict[str, Pattern] | None = Field(
        None,
        min_length=1,
        description="Which series, `[t1, flair]`, or where each lies, `{ct: '{case}/ct.nii.gz'}`; left out: the four "
        "of a glioma.",
    )
    segmentation: Pattern | None = Field(
        None, description="Where the label maps lie, beside patterns of the series: `'{case}/seg.nii.gz'`."
    )
    labels: str | dict[str, int | tuple[int, ...]] | None = Field(
        None,
        description="Label scheme of the files, or labels with their values in them, `{liver: 1, tumor: [2, 3]}`, all "
        "that occur (0 is background unless one says so); left out: the layout's own.",
    )
    regions: dict[str, tuple[str, ...]] | None = Field(
        None,
        min_length=1,
        description="What is scored, as sets of labels, `{organ: [liver, tumor], tumor: [tumor]}`; left out: each "
        "label that `labels` declares, or WT, TC and ET.",
    )
    spacing_mm: SpacingMm | None = Field(
        None,
        description="Resample to this voxel size; left out: the native grid. Scores are always on the native grid.",
    )
    percentiles: tuple[LowerPercentile, UpperPercentile] = Field(
        (0.5, 99.5), description="Intensities (percentiles over the brain, per series) that become 0 and 1."
    )
    split: Split = Field(
        FractionSplit(),
        description="`{folds: 3}` (every case is a test case once), `{train: 0.7, validation: 0.1, test: 0.2}` or "
        "`{file: split.csv}`. The patient is the unit.",
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
        return Preprocessing(spacing_mm=self.spacing_mm, lower_percentile=lower, upper_percentile=upper)


class Training(TrainingSettings):
    """How every network is trained. These are single values, not grid axes."""

    replicas: Annotated[int, Field(ge=1, le=1000)] = Field(
        1, description="Trainings with different seeds; statistics average over them first."
    )

    @property
    def settings(self) -> TrainingSettings:
        """The same without `replicas`: what one training job is told."""
        return TrainingSettings(**self.model_dump(exclude={"replicas"}))


class Variant(Frozen):
    """One point of a model's, defense's, attack's or shift's grid."""

    name: Annotated[str, StringConstraints(min_length=1)]
    spec: dict[str, Any]  # of the plug-in, defaults filled in; {} for the undefended model
    grid: dict[str, Any] = Field(default_factory=dict)

    @property
    def method(self) -> str:
        """The plug-in's name."""
        return str(self.spec.get("name", UNDEFENDED))

    @property
    def params(self) -> dict[str, Any]:
        """The spec as the view `results` shows it: the plug-in's name under `method`; {} for the undefended model."""
        return {("method" if key == "name" else key): value for key, value in self.spec.items()}

    @property
    def label(self) -> str:
        """The name, and what tells this variant from others of that name."""
        return " ".join([self.name, *(f"{key}={shown_value(key, value)}" for key, value in self.grid.items())])


class ExternalModel(Variant):
    """An external model; `spec` is that of a model format."""

    file: str  # where it lies, absolute


class AttackVariant(Variant):
    """An attack with the budgets that it is tried with; `spec` is without epsilon."""

    epsilons: tuple[Epsilon, ...]  # ascending, distinct, above 0

    @property
    def access(self) -> str:
        """What the attacker knows of a network that is attacked itself."""
        return WHITE_BOX if attacks.require(self.method).needs_gradient else BLACK_BOX


class Worst(Frozen):
    """Of several attacks the worst for each case at each budget, by Dice averaged over the regions that the case has.

    All scores of a case come from the images of one attack. An attack that minds no budget counts at those of others
    only. `access` in the results is the most that any of these attackers knows.
    """

    of: tuple[str, ...] = Field(
        (), description="Names of attacks, whose adapted forms are included; left out: all of the sweep."
    )
    access: tuple[Access, ...] = Field(
        (), description="Which kinds of access count, see `evaluation.access`; left out: all that are evaluated."
    )


class WorstCaseVariant(Worst):
    """The same under a name, with nothing left out."""

    name: Annotated[str, StringConstraints(min_length=1)]

    @property
    def params(self) -> dict[str, Any]:
        """As the view `results` shows it."""
        return {"method": WORST_CASE, "of": list(self.of), "access": list(self.access)}

    @property
    def known(self) -> str:
        """The most that its attacker knows of the network."""
        return next(access for access in (WHITE_BOX, BLACK_BOX, TRANSFER) if access in self.access)


class EvaluationSection(Frozen):
    """What is scored, and on whose adversarial images."""

    access: tuple[Access, ...] = Field(
        ("white-box", "transfer", "black-box"),
        min_length=1,
        description="How defended models are attacked. `white-box`: by images made with the gradients of the scored "
        "model itself; `black-box`: by those of attacks that need its predictions only; `transfer`: by images made "
        "against other models.",
    )
    transfer: tuple[TransferSource, ...] = Field(
        ("undefended",),
        min_length=1,
        description="Which other models. `undefended`: the one of the same model, fold and replica; `seed`: the same "
        "model and defense of the next replica; `network`: the sweep's other models with the same defense; `defense`: "
        "the same model with each other defense; `all`: every model with every defense.",
    )
    adaptive: bool = Field(
        False,
        description="Also attack each defense as one who knows it: white-box attacks with the changes of their "
        "parameters that the defense names.",
    )
    metrics: tuple[dict[str, Any], ...] = Field(
        description="Metric names, or `{name: {parameter: value}}` for other parameters than the defaults; "
        "left out: Dice, HD95 and NSD.",
    )
    regions: tuple[str, ...] = Field(
        ("WT", "TC", "ET"),
        min_length=1,
        description="WT, TC, ET, or single labels NCR, ED; of other data those of data.regions and data.labels.",
    )
    brain_only: bool = Field(True, description="Attacks change brain voxels only; false: the whole field of view.")
    certificate: CertificateSettings = Field(
        CertificateSettings(), description="How networks of the defense `smoothing` are certified."
    )
    window: SlidingWindow | None = Field(
        None,
        description="Networks see volumes through a sliding window, and so do attacks: `{size: [96, 96, 96], overlap: "
        "0.5, blending: gaussian}` (or `constant`); left out: whole volumes, or whole slices.",
    )
    gates: Annotated[GateSettings | None, BeforeValidator(_switched)] = Field(
        None,
        description="Check every model for gradient masking: `true`, or `{cases: 2, steps: 20, epsilon: 8/255}`; left "
        "out: no checks. `robust-cli gates SWEEP` shows them, comparisons carry what they say.",
    )


class TopLevel(Frozen):
    """What the sweep is called, and the root of all its randomness."""

    name: Annotated[str, StringConstraints(max_length=80), AfterValidator(_require_name)] = Field(
        description="Under this name the sweep stands in the database; left out: the file's name."
    )
    seed: Annotated[int, Field(ge=0, lt=2**63)] = Field(0, description="Another seed is another experiment.")


class SweepSpec(TopLevel):
    """What should be computed."""

    data: Data
    models: tuple[ExternalModel | Variant, ...]
    training: Training
    defenses: tuple[Variant, ...]  # the undefended model first
    attacks: tuple[AttackVariant, ...]
    worst_cases: tuple[WorstCaseVariant, ...] = ()
    shifts: tuple[Variant, ...] = ()
    evaluation: EvaluationSection
    comparisons: tuple[Question, ...]
