"""Gates on the model as a function: what comes out of it, the same each time, and a gradient back to its images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from services.counted import counted
from services.science.attacking.objective import has_gradient
from services.science.gates.result import GateResult, at_most
from services.science.nets.argmax import argmax
from services.science.nets.freezing import frozen

if TYPE_CHECKING:
    from torch import Tensor, nn

    from services.science.gates.subject import GateCase

#: So many draws an attacker must average on a model that draws random numbers (methods 4.8).
ENOUGH_DRAWS = 20

#: How often a model is asked.
_PASSES = 5

#: How far sums of probabilities may be from 1.
_ROUNDING = 1e-5


def gives_logits(model: nn.Module, subjects: Sequence[GateCase]) -> GateResult:
    """G2: fails for probabilities, which lie in [0,1] and sum to 1 over the classes; measured: how far from 1."""
    distances, logits = [], False
    for subject in subjects:
        outputs = _outputs(model, subject)
        distances.append(float((outputs.sum(1) - 1).abs().max()))
        logits |= distances[-1] > _ROUNDING or bool(((outputs < 0) | (outputs > 1)).any())
    return GateResult("G2", logits, max(distances), _ROUNDING, "largest distance of a voxel's sum from 1")


def answers_alike(model: nn.Module, subjects: Sequence[GateCase], *, draws: int = 1) -> GateResult:
    """G3: five passes give the same classes and, divided by their length, the same logits to 1e-4.

    A model that draws random numbers passes when every attack on it averages at least 20 `draws` (methods 4.8).
    """
    largest, changed = 0.0, 0
    for subject in subjects:
        first = _outputs(model, subject)
        for _ in range(_PASSES - 1):
            again = _outputs(model, subject)
            changed += int((argmax(again) != argmax(first)).sum())
            largest = max(largest, float((_unit(again) - _unit(first)).abs().max()))
    found = at_most("G3", largest, 1e-4, f"{counted(changed, 'voxel', 'changes', 'change')} class in {_PASSES} passes")
    alike = bool(found.passed and not changed)
    averaged = f"; attacks average {draws} draws (at least {ENOUGH_DRAWS} are enough)"
    detail = found.detail if alike else found.detail + averaged
    return GateResult("G3", alike or draws >= ENOUGH_DRAWS, found.value, found.threshold, detail)


def passes_gradient(model: nn.Module, subjects: Sequence[GateCase]) -> GateResult:
    """G4: in every case the margin loss, which no scale of logits hides, has a finite gradient that is not all zero.

    Measured: the share of cases without one.
    """
    lacking = [subject.case_id for subject in subjects if not _has_gradient(model, subject)]
    detail = f"no usable gradient at the images of {', '.join(lacking)}" if lacking else ""
    return at_most("G4", len(lacking) / len(subjects), 0.0, detail)


def _outputs(model: nn.Module, subject: GateCase) -> Tensor:
    import torch

    with frozen(model), torch.no_grad():
        outputs: Tensor = model(subject.images)
        return outputs


def _unit(logits: Tensor) -> Tensor:
    """Each voxel's logits divided by their length."""
    length: Tensor = logits.square().sum(1, keepdim=True).sqrt()
    return logits / length.clamp(min=1e-30)


def _has_gradient(model: nn.Module, subject: GateCase) -> bool:
    with frozen(model):
        return has_gradient(model, subject.images, subject.labels, subject.brain[:, 0])
