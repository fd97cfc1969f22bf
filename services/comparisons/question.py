"""A question as a user writes it under `comparisons:`, and the questions that are asked when none is written."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Annotated, Final, Literal, Self

from pydantic import Field, field_validator, model_validator

from services.frozen import Frozen, Names

#: The undefended model and the unperturbed images: what everything else is measured against.
UNDEFENDED, CLEAN = "none", "clean"

Varied = Literal["defense", "attack", "model"]
Alternative = Literal["two-sided", "greater", "less"]
ZeroRule = Literal["pratt", "drop"]
Adjustment = Literal["holm", "benjamini_hochberg"]
Inference = Literal["signed-rank", "variance-components"]
#: Over patients, given these networks; over networks and patients, which replicas make possible.
SIGNED_RANK: Final = "signed-rank"
VARIANCE_COMPONENTS: Final = "variance-components"


class Question(Frozen):
    """Does A differ from B, when everything else is equal?

    Every pair of runs that it covers is one family of tests, over all regions, attacks, budgets, kinds of access and
    sources of transfer.
    """

    id: str = Field("", max_length=200, description="A name of your own; left out: made from the other fields.")
    metric: str = Field("dice", min_length=1, description="Which metric is compared.")
    regions: Names = Field(("WT", "TC", "ET"), min_length=1, description="Some of evaluation.regions.")
    vary: Varied = Field(description="What A and B differ in; everything else is matched.")
    a: str | None = Field(None, description="Name of side A; left out: each in turn.")
    b: str | None = Field(None, description="Name of side B; left out: each other in turn.")
    attacks: Names = Field(
        (), description="Names of the attacks under which A and B are compared, such as [worst_case]; left out: all."
    )
    alternative: Alternative = Field(
        "two-sided", description="`greater`: A's values are larger (for hd95: worse). Declare it before the data."
    )
    zero_rule: ZeroRule = Field("pratt", description="Whether equal pairs are ranked (`pratt`) or left out (`drop`).")
    adjustment: Adjustment | None = Field(
        None,
        description="`holm` controls the chance of any false positive in the family, `benjamini_hochberg` the false "
        "discovery rate only; left out: `benjamini_hochberg`, since questions are exploratory.",
    )
    inference: Inference | None = Field(
        None,
        description="Which p is adjusted. `signed-rank` speaks of patients, given these networks; "
        "`variance-components`, from 2 `training.replicas` on, of networks and patients; left out: that where it can.",
    )
    failure_threshold: Annotated[float, Field(ge=0, le=1)] = Field(
        0.5, description="A case whose Dice is below this counts as a failure."
    )

    @field_validator("regions")
    @classmethod
    def _once(cls, regions: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(regions)) < len(regions):
            raise ValueError("each region once")
        return regions

    @model_validator(mode="after")
    def _attacks_are_a_condition(self) -> Self:
        if self.attacks and self.vary == "attack":
            raise ValueError("'a' and 'b', not 'attacks', where attacks are compared")
        return self

    @property
    def label(self) -> str:
        """The question's name: its id, or one made from its fields."""
        if self.id:
            return self.id
        sides = f"{self.a or f'every {self.vary}'} against {self.b or f'every other {self.vary}'}"
        side = "" if self.alternative == "two-sided" else f", {self.alternative}"
        under = f" under {', '.join(self.attacks)}" if self.attacks else ""
        return f"{self.metric} {'+'.join(self.regions)}: {sides}{under}{side}"


def default_questions(
    defenses: Sequence[str], attacks: Sequence[str], metrics: Sequence[str], regions: Sequence[str]
) -> tuple[Question, ...]:
    """Every attack against clean, every defense against none, and the defenses against each other.

    Takes the names of a sweep, with or without "none" and "clean".
    """
    tried = [name for name in dict.fromkeys(attacks) if name != CLEAN]
    defended = [name for name in dict.fromkeys(defenses) if name != UNDEFENDED]
    pairs: list[tuple[Varied, str, str]] = [
        *(("attack", attack, CLEAN) for attack in tried),
        *(("defense", defense, UNDEFENDED) for defense in defended),
        *(("defense", first, second) for first, second in combinations(defended, 2)),
    ]
    return tuple(
        Question(metric=metric, regions=tuple(regions), vary=vary, a=a, b=b)
        for metric in metrics
        for vary, a, b in pairs
    )
