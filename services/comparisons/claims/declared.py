"""The section claims of a sweep file: what a study claims, and how each claim is answered. No digest covers it."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from services.comparisons.access import WHITE_BOX, Access
from services.frozen import MOST_NAMES, Frozen, Names

_Name = Annotated[str, StringConstraints(min_length=1, max_length=40)]
_Share = Annotated[float, Field(gt=0, lt=1)]


class Attacker(Frozen):
    """Of some attacks, for each case the lowest Dice at each budget: the attacker who may choose any of them."""

    attacks: Names = Field((), description="Names of attacks with a budget; left out: all of the sweep.")
    access: tuple[Access, ...] = Field(
        (WHITE_BOX,), min_length=1, max_length=3, description="Which kinds of access count, see `evaluation.access`."
    )
    adapted: bool = Field(
        False,
        description="Whether the forms that are adapted to a defense count (`evaluation.adaptive`); false: only those "
        "that the undefended network meets, too.",
    )
    realised: bool = Field(
        False, description="Images as files hold them (`evaluation.realise`), in place of the attacker's own."
    )


class Loss(Frozen):
    """The undefended network loses such a share of its mean Dice at some budget."""

    share: _Share = Field(description="`0.65`: it held where the whole interval is there or above at some budget.")


class Better(Frozen):
    """One defense has a larger area under Dice than another; answered once for each of several."""

    a: Names = Field(min_length=1, description="Defenses that are claimed to be better: it held where it did for one.")
    b: str = Field(min_length=1, description="The defense that they are compared with.")
    control: Names = Field((), description="Compared in the same way, and no part of the answer.")

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        names = (*self.a, *self.control, self.b)
        if len(set(names)) < len(names):
            raise ValueError("each defense once")
        return self


class BelowClean(Frozen):
    """The area under Dice of every defense is below the clean Dice of the undefended network, beyond the margin."""

    defenses: Names = Field((), max_length=MOST_NAMES, description="Which ones; left out: all of the sweep.")


class Claims(Frozen):
    """What the study claims, in Dice of the first of `evaluation.regions`, for `robust-cli claims`.

    Left out: nothing is claimed. Changes nothing that is computed.
    """

    margin: _Share = Field(0.02, description="How far apart two mean Dice count as different.")
    variance_factor: Annotated[float, Field(ge=1, le=100)] = Field(
        1.0,
        description="All answers are repeated with this many times the variance, and those that change by it cannot be "
        "told: `2` where two cases that count as two patients may be of one.",
    )
    attackers: dict[_Name, Attacker] = Field(
        description="By your names; each claim is answered once for each.", min_length=1, max_length=20
    )
    decisive: _Name | None = Field(
        None,
        description="The attacker whose comparisons are the primary family, and whose answer counts where a model is "
        "suspected of masking; left out: the last one.",
    )
    loss: Loss | None = Field(None, description="Left out: not claimed.")
    better: Better | None = Field(None, description="Left out: not claimed.")
    below_clean: BelowClean | None = Field(None, description="`{}` for all defenses; left out: not claimed.")

    @model_validator(mode="after")
    def _something_is_claimed(self) -> Self:
        if self.decisive is not None and self.decisive not in self.attackers:
            raise ValueError(f"'decisive' as one of {', '.join(self.attackers)}")
        if not (self.loss or self.better or self.below_clean):
            raise ValueError("one of 'loss', 'better' and 'below_clean'")
        return self

    @property
    def decided_by(self) -> str:
        """The name of the decisive attacker."""
        return self.decisive or list(self.attackers)[-1]
