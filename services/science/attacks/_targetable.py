"""What the attacks share that can seek a target map instead of leaving the labels."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pydantic import Field
from typing_extensions import override

from services.science.attacking.target_maps import TargetName, target_map
from services.science.attacks.base import Attack

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.anatomy import Anatomy


#: Its fields, for attacks that were without them in an earlier release.
TARGET_FIELDS = frozenset({"target", "hidden_label"})


class Targetable(Attack):
    """Targeted, towards the map `target`; untargeted without one."""

    target: TargetName | None = Field(
        None, description="The wrong map that the attacker wants to see; left out: anything but the labels."
    )
    hidden_label: str = Field(
        "ET", min_length=1, description="For target `hide_label`: the label that shall not be found."
    )

    @property
    @override
    def targeted(self) -> bool:
        return self.target is not None

    @override
    def target_labels(
        self, labels: Tensor, logits: Callable[[], Tensor], target_case: Tensor | None, anatomy: Anatomy
    ) -> Tensor:
        if self.target is None:
            return labels
        return target_map(
            self.target, labels, logits=logits, target_case=target_case, hidden_label=self.hidden_label, anatomy=anatomy
        )
