"""The models, defenses, attacks and worst cases of a sweep, validated, each at one point of its grid.

Descriptions of the fields become `docs/sweep-file.md`.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, StringConstraints
from typing_extensions import override

from services.comparisons.access import BLACK_BOX, TRANSFER, WHITE_BOX, Access
from services.comparisons.naming import MARKS, shown_value
from services.comparisons.question import UNDEFENDED
from services.comparisons.worst_cases import MEAN, WORST_CASE
from services.frozen import MOST_NAMES, Frozen, Names
from services.science import attacks
from services.science.attacking.precision import BFLOAT16, FLOAT32, Precision
from services.science.epsilon import Epsilon
from services.science.training.settings import TrainingChanges, TrainingSettings

#: Of one attack.
MOST_BUDGETS = 1000


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
    def identity(self) -> str:
        """What two variants under different names may not share."""
        return repr(self.spec)

    @property
    def label(self) -> str:
        """The name, and what tells this variant from others of that name."""
        return " ".join([self.name, *(f"{key}={shown_value(key, value)}" for key, value in self.grid.items())])


class DefenseVariant(Variant):
    """A defense, with what is trained otherwise than the sweep says."""

    training: TrainingChanges = TrainingChanges()

    @property
    @override
    def params(self) -> dict[str, Any]:
        """With `training` where something is trained otherwise."""
        changed = self.training.given()
        return {**super().params, **({"training": changed} if changed else {})}

    @property
    @override
    def identity(self) -> str:
        return repr((self.spec, self.training.given()))

    def settings(self, training: TrainingSettings) -> TrainingSettings:
        """How its networks are trained in a sweep that trains others by `training`."""
        return training.model_copy(update=self.training.given())


class Expectation(Frozen):
    """What an external model scores on clean images, as its user knows from elsewhere."""

    dice: dict[str, Annotated[float, Field(ge=0, le=1)]] = Field(
        min_length=1,
        max_length=MOST_NAMES,
        description="Region and mean Dice over all clean test cases of the sweep, `{WT: 0.9}`.",
    )
    tolerance: Annotated[float, Field(ge=0, le=1)] = Field(
        0.02, description="How far the mean may be from that, above or below."
    )


class ExternalModel(Variant):
    """An external model; `spec` is that of a model format."""

    file: str  # where it lies, absolute
    expect: Expectation | None = Field(None, exclude_if=lambda expect: expect is None)
    # Where the sweep file and the model's files contradict each other, a sentence each; no part of what it is.
    notes: Annotated[tuple[str, ...], Field(exclude=True)] = ()


class AttackVariant(Variant):
    """An attack with the budgets that it is tried with; `spec` is without epsilon."""

    epsilons: Annotated[tuple[Epsilon, ...], Field(max_length=MOST_BUDGETS)]  # ascending, distinct, above 0
    auto_precision: bool = Field(False, exclude_if=lambda auto: not auto)  # `spec` says what it became
    # Of the forms that are adapted to a defense those that change these parameters alone; None: all that it can take.
    adapted: Names | None = Field(None, exclude_if=lambda adapted: adapted is None)

    @property
    def access(self) -> str:
        """What the attacker knows of a network that is attacked itself."""
        return WHITE_BOX if attacks.require(self.method).needs_gradient else BLACK_BOX

    @property
    @override
    def label(self) -> str:
        """With a mark where it follows gradients in bfloat16."""
        return super().label + (MARKS[BFLOAT16] if self.precision == BFLOAT16 and "precision" not in self.grid else "")

    @property
    def precision(self) -> Precision:
        """What networks compute in while it follows their gradients."""
        return BFLOAT16 if self.spec.get("precision") == BFLOAT16 else FLOAT32


class Worst(Frozen):
    """Of several attacks the worst for each case at each budget.

    By the mean, all scores of a case come from the images of one attack; by region or by a metric, each region has the
    attack that is worst there, also one that the case lacks. A question of a single region is about the choice by
    region, which is added where a sweep has such a question: no attack runs again. An attack that minds no budget
    counts at those of others only. `access` in the results is the most that any of these attackers knows.
    """

    of: Names = Field((), description="Names of attacks, whose adapted forms are included; left out: all of the sweep.")
    access: tuple[Access, ...] = Field(
        (),
        max_length=10,
        description="Which kinds of access count, see `evaluation.access`; left out: all that are evaluated.",
    )
    select: str = Field(
        MEAN,
        min_length=1,
        description="`mean`: the lowest Dice averaged over the regions that the case has; `region`: in each region the "
        "lowest Dice there; or a metric of `evaluation.metrics`: in each region its worst value.",
    )


class WorstCaseVariant(Worst):
    """The same under a name, with nothing left out."""

    name: Annotated[str, StringConstraints(min_length=1)]

    @property
    def params(self) -> dict[str, Any]:
        """As the view `results` shows it."""
        chosen = {} if self.select == MEAN else {"select": self.select}
        return {"method": WORST_CASE, "of": list(self.of), "access": list(self.access), **chosen}

    @property
    def known(self) -> str:
        """The most that its attacker knows of the network."""
        return next(access for access in (WHITE_BOX, BLACK_BOX, TRANSFER) if access in self.access)
