"""One constraint per voxel, and the multipliers that make the voxels that resist weigh more (Rony et al. 2023).

Voxels are rows here: all voxels to be fooled, subject after subject, in float64.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.errors import BadInput
from services.science.attacking.losses import margin

if TYPE_CHECKING:
    from torch import Tensor

#: A voxel counts as fooled from this margin on.
TOLERANCE = 1e-4
#: How far a multiplier keeps what it was in a step, and its bounds.
_INERTIA, _SMALLEST, _LARGEST = 0.8, 1e-12, 1.0
#: Every so many steps the penalty is doubled where a constraint has not sunk below that share of itself.
_CHECKED_EVERY, _NO_PROGRESS = 10, 0.95
#: All constraints of a subject shrink and grow by this in a step, as it is fooled or not, down to the last number.
_SCALE_STEP, _SMALLEST_SCALE = 0.02, 0.1


class Constraints:
    """An `AttackLoss` that is called once per step: its sum of penalties is what the next step should lower.

    After a call `share` (B,) is how many of each subject's voxels were fooled, and `reached` whether that is enough.
    """

    def __init__(self, wanted: Tensor, *, targeted: bool, success: float, steps: int) -> None:
        """`wanted` (B,...) bool: the voxels to be fooled; `success`: the share that is enough."""
        import torch

        self._wanted, self._targeted, self._success, self._steps = wanted, targeted, success, steps
        self._count = wanted.flatten(1).sum(1)
        self._counts: list[int] = self._count.tolist()
        rows = torch.ones(sum(self._counts), dtype=torch.float64, device=wanted.device)
        self._multiplier, self._penalty = rows, 0.01 * rows
        self._scale = rows.new_ones(len(wanted))
        self._step = 0
        self._at_check, self._fooled_since = rows, torch.zeros_like(rows, dtype=torch.bool)
        self.share = rows.new_zeros(len(wanted))
        self.reached = torch.zeros_like(self.share, dtype=torch.bool)

    def __call__(self, logits: Tensor, target_labels: Tensor, scored: Tensor | None) -> Tensor:
        """What the objective is, (B,): minus the penalties untargeted, and the penalties towards a target."""
        import torch

        rows = logits.movedim(1, -1)[self._wanted].double()
        labels = target_labels[self._wanted]
        fooled = (rows.detach().argmax(1) == labels) == self._targeted
        self.share = 1 - self._sums(~fooled) / self._count.clamp(min=1)
        self.reached = self.share >= self._success
        factor = torch.where(self.reached, 1 + _SCALE_STEP, 1 - _SCALE_STEP)
        self._scale = (self._scale / factor).clamp(_SMALLEST_SCALE, 1)
        scale = self._scale.repeat_interleave(self._count)
        constraint = scale * ratio(rows, labels, targeted=self._targeted)
        kept = self._adapt(constraint.detach(), fooled)
        penalties = penalty(constraint, self._multiplier, self._penalty) * kept
        total = self._sums(penalties)
        return total if self._targeted else -total

    def _adapt(self, constraint: Tensor, fooled: Tensor) -> Tensor:
        """Multipliers and penalties of this step; returns which rows count in it."""
        import torch

        kept = self._without_the_largest(constraint)
        self._fooled_since = self._fooled_since | fooled
        if self._step == 0:
            self._at_check = constraint
        elif (self._step + 1) % _CHECKED_EVERY == 0:
            stuck = ~self._fooled_since & (constraint > _NO_PROGRESS * self._at_check)
            self._penalty = self._penalty * (1 + stuck)
            self._at_check, self._fooled_since = constraint, torch.zeros_like(fooled)
        if self._step:
            wanted = slope(constraint, self._multiplier, self._penalty) * kept
            lagged = _INERTIA * self._multiplier + (1 - _INERTIA) * wanted
            self._multiplier = lagged.clamp(_SMALLEST, _LARGEST)
        self._step += 1
        return kept

    def _without_the_largest(self, constraint: Tensor) -> Tensor:
        """All rows but, per subject, those that need not be fooled; ever more of them are let go."""
        import torch

        spare = (1 - self._success + 1e-12) * self._step / max(self._steps - 1, 1)  # 1 - 0.9 is a little below 0.1
        parts = []
        for part in torch.split(constraint, self._counts):
            keep = torch.ones_like(part, dtype=torch.bool)
            keep[part.topk(int(spare * len(part))).indices] = False
            parts.append(keep)
        return torch.cat(parts)

    def _sums(self, rows: Tensor) -> Tensor:
        """Per subject, (B,) float64."""
        import torch

        return torch.stack([part.double().sum() for part in torch.split(rows, self._counts)])


def ratio(logits: Tensor, labels: Tensor, *, targeted: bool) -> Tensor:
    """Per row of `logits` (n,K) a number below 0 where the voxel is fooled, whatever the scale of the logits.

    Raises `BadInput` for too few classes.
    """
    needed = 4 if targeted else 3
    if logits.shape[1] < needed:
        raise BadInput(
            f"attack 'alma_prox' {'towards a target ' if targeted else ''}needs a model of at least {needed} classes, "
            f"this one has {logits.shape[1]}; use 'dag', which needs two"
        )
    above, ordered = margin(logits, labels), logits.topk(needed, dim=1).values
    if targeted:
        return (above + TOLERANCE) / (ordered[:, 0] - 0.5 * (ordered[:, 2] + ordered[:, 3]) + 1e-8)
    return (TOLERANCE - above) / (ordered[:, 0] - ordered[:, 2] + 1e-8)


def penalty(c: Tensor, mu: Tensor, rho: Tensor) -> Tensor:
    """P(c): a cubic where the constraint c <= 0 is violated, a hyperbola that levels off where it holds."""
    over, under = c.clamp(min=0), c.clamp(max=0)
    return mu * over + mu * rho * over**2 + rho**2 * over**3 / 6 + mu * under / (1 - rho.clamp(min=1) * under)


def slope(c: Tensor, mu: Tensor, rho: Tensor) -> Tensor:
    """The derivative of `penalty` with respect to c; mu at 0 from both sides."""
    over, under = c.clamp(min=0), c.clamp(max=0)
    return mu / (1 - rho.clamp(min=1) * under) ** 2 + 2 * mu * rho * over + rho**2 * over**2 / 2
