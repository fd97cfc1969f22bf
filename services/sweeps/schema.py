"""A whole sweep, validated, with its grids spelled out.

Descriptions of the fields become `docs/sweep-file.md`.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from services.comparisons.access import Access
from services.comparisons.claims.declared import Claims
from services.comparisons.question import Question
from services.frozen import MOST_NAMES, Frozen, Names
from services.jobs.kinds.evaluate import Keep
from services.science.anatomy import BRATS
from services.science.gates.settings import GateSettings
from services.science.scoring.certify import CertificateSettings
from services.science.sliding_window import SlidingWindow
from services.science.training.settings import TrainingSettings
from services.sweeps.sections.data import Data
from services.sweeps.sections.study import Study
from services.sweeps.sections.variants import (
    AttackVariant,
    DefenseVariant,
    ExternalModel,
    Variant,
    WorstCaseVariant,
)

#: What users may call models, defenses and attacks: short words, free of the signs that addresses and filters use.
NAME = r"^[A-Za-z0-9][A-Za-z0-9_+-]{0,79}$"
NAME_IN_WORDS = "letters, digits, '_', '+' and '-', the first one a letter or digit, 80 at most"


def _require_name(text: str) -> str:
    if not re.fullmatch(NAME, text.replace(".", "_")):
        raise ValueError(f"a name of {NAME_IN_WORDS}; dots may follow")
    return text


TransferSource = Literal["undefended", "independent", "seed", "network", "defense", "all"]


def _switched(value: Any) -> Any:
    """Settings from `true`, none from `false`."""
    return {True: {}, False: None}[value] if isinstance(value, bool) else value


class Training(TrainingSettings):
    """How every network is trained. These are single values, not grid axes."""

    replicas: Annotated[int, Field(ge=1, le=1000)] = Field(
        1, description="Trainings with different seeds; statistics average over them first."
    )

    @property
    def settings(self) -> TrainingSettings:
        """The same without `replicas`: what one training job is told."""
        return TrainingSettings(**self.model_dump(exclude={"replicas"}))


class EvaluationSection(Frozen):
    """What is scored, and on whose adversarial images."""

    access: tuple[Access, ...] = Field(
        ("white-box", "transfer", "black-box"),
        min_length=1,
        max_length=10,
        description="How defended models are attacked. `white-box`: by images made with the gradients of the scored "
        "model itself; `black-box`: by those of attacks that need its predictions only; `transfer`: by images made "
        "against other models.",
    )
    transfer: tuple[TransferSource, ...] = Field(
        ("undefended",),
        min_length=1,
        max_length=10,
        description="Which other models. `undefended`: the one of the same model, fold and replica, from which some "
        "defenses start; `independent`: another undefended one with a seed of its own, trained for each fold in "
        "addition, from which none does, so that it is the fair one: questions are about it where it is listed; "
        "`seed`: the same model and defense of the next replica; `network`: the sweep's other models with the same "
        "defense; `defense`: the same model with each other defense; `all`: every model with every defense, but not "
        "`independent`.",
    )
    adaptive: bool = Field(
        False,
        description="Also attack each defense as one who knows it: white-box attacks with the changes of their "
        "parameters that the defense names. An attack with `adapted: [temperature]` takes those of these parameters "
        "alone, with `adapted: []` none: each form costs what the attack costs.",
    )
    metrics: tuple[dict[str, Any], ...] = Field(
        max_length=MOST_NAMES,
        description="Metric names, or `{name: {parameter: value}}` for other parameters than the defaults; "
        "left out: Dice, HD95 and NSD.",
    )
    regions: Names = Field(
        ("WT", "TC", "ET"),
        min_length=1,
        description="WT, TC, ET, or single labels NCR, ED; of other data those of data.regions and data.labels. Tables "
        "show them in this order, and what looks at one region looks at the first.",
    )
    floor: Annotated[float, Field(ge=0, le=1)] = Field(
        0.5,
        description="Tables and comparisons mark a network whose clean Dice, in the first of `regions`, is below this, "
        "or more than 0.2 below that of its undefended twin. Changes no score and runs nothing again.",
    )
    cases: Annotated[int, Field(ge=1, le=1_000_000)] | None = Field(
        None,
        description="How many test cases of each fold are attacked and scored, drawn by seed: the same for all models, "
        "defenses and replicas; left out: all.",
    )
    clean: Literal["drawn", "all"] = Field(
        "drawn",
        exclude_if=lambda clean: clean == "drawn",
        description="Whose unperturbed images are scored: those of the test cases that `cases` draws, or of `all` test "
        "cases. Attacks, shifts, certificates and gates meet the drawn ones either way, and whatever sets attacked "
        "images against clean ones does so over the same cases.",
    )
    realise: bool = Field(
        False,
        exclude_if=lambda realise: not realise,
        description="Also score each attack as a file could hold it: the change of the native voxels, rounded to the "
        "units of the case's own files, written, and read again with brain and percentiles of its own (fixed limits of "
        "`data.intensity` stay). Results show it "
        "with the access `white-box realised`, `black-box realised` or `transfer realised`; worst cases, gates and "
        "comparisons leave it out.",
    )
    confidence: bool = Field(
        False,
        exclude_if=lambda confidence: not confidence,
        description="Also score what each network says of its own prediction: per region the Dice that its "
        "probabilities expect (`expected_dice`) and their calibration error (`calibration_error`). `robust-cli results "
        "SWEEP --confidence` shows whether low confidence warns of failures. Attacks and trains nothing again.",
    )
    keep: Keep = Field(
        "predictions",
        exclude_if=lambda keep: keep == "predictions",
        description="What stays of an evaluation beside its scores: `predictions`, the label map of every image that "
        "is scored, 5 to 30 kB each at 1 mm, from which `robust-cli look` and `data predictions` show what a score is "
        "of; or `none`. Changes no score and runs nothing again.",
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
    defenses: tuple[DefenseVariant, ...]  # the undefended model first
    attacks: tuple[AttackVariant, ...]
    worst_cases: tuple[WorstCaseVariant, ...] = ()
    shifts: tuple[Variant, ...] = ()
    evaluation: EvaluationSection
    comparisons: tuple[Question, ...]
    claims: Claims | None = Field(None, exclude_if=lambda claims: claims is None)
    study: Study = Study()

    @property
    def scored_regions(self) -> tuple[str, ...]:
        """What is scored, in the order of the data: the one that the file lists is for tables and changes no score."""
        return tuple(name for name in (self.data.anatomy or BRATS).scored if name in self.evaluation.regions)
