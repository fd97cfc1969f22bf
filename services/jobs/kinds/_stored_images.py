"""The stored images of an attack job: what they change, and whether scoring them again gives the stored scores."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from services.artifacts.perturbations import read_adversarial
from services.science.epsilon import parse_epsilon
from services.science.gates.stored_images import StoredChange, change_of

if TYPE_CHECKING:
    from services.jobs.context import JobContext
    from services.jobs.kinds.evaluate import EvaluateJob
    from services.science.attacks.base import Attack
    from services.science.imaging.case import Case
    from services.science.nets.predictor import Predictor


def changes_in(
    path: Path,
    budgets: Sequence[str],
    cases: Sequence[Case],
    attack: Attack,
    *,
    series: Sequence[str],
    brain_only: bool,
) -> Iterator[StoredChange]:
    """What every volume of these budgets and cases in a file of perturbations does to its case."""
    for case in cases:
        for key in budgets:
            yield change_of(
                read_adversarial(path, case.case_id, key, case.images),
                case.images,
                attack,
                parse_epsilon(key),
                series=series,
                brain=case.brain if brain_only else None,
                what=f"{attack.name} {key} on {case.case_id}",
            )


def differences_in(
    path: Path,
    budgets: Sequence[str],
    cases: Sequence[Case],
    evaluation: EvaluateJob,
    model: Predictor,
    context: JobContext,
    known: Mapping[tuple[str, str, str], float],
) -> Iterator[tuple[float, str]]:
    """How far the Dice of each case's images of these budgets is from the stored one, and what of.

    `evaluation` scores the images once more; `known` is by budget, case and region.
    """
    for key, case in product(budgets, cases):
        images = read_adversarial(path, case.case_id, key, case.images)
        for row in evaluation.score(model, case, key, images, context):
            if (place := (key, case.case_id, row.region)) in known:
                yield abs(row.value - known[place]), " ".join(place)
