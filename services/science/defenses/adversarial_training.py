"""Adversarial training: by copies made once (Liu et al. 2021; methods 4.1), or anew at each step (methods 4.2)."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import BeforeValidator, Field
from typing_extensions import override

from services.errors import BadInput
from services.science import attacks
from services.science.attacking.precision import BFLOAT16
from services.science.defenses._adversarial_items import AdversarialItems
from services.science.defenses._cached_arrays import cached
from services.science.defenses.base import Defense
from services.science.epsilon import PositiveEpsilon
from services.science.training.hooks import Hooks
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.attacks.base import Attack
    from services.science.defenses._adversarial_items import StepItems
    from services.science.imaging.case import Case
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun


def _as_tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list | tuple) else (value,)


def _recipe(value: Any) -> dict[str, Any]:
    """An attack's name or spec as its whole recipe, without a budget."""
    spec = {"name": value} if isinstance(value, str) else dict(value) if isinstance(value, dict) else {}
    if "epsilon" in spec:
        raise ValueError("an attack without epsilon: the defense's own epsilon is its budget")
    try:
        recipe = attacks.build(spec).recipe()
    except BadInput as error:
        raise ValueError(f"the name or the parameters of an attack ({error})") from error
    if recipe.get("precision") == BFLOAT16:
        raise ValueError("an attack without precision: networks are trained on images that are made in float32")
    if recipe.get("target") == "other_case":
        raise ValueError("a target that needs no other case; 'other_case' is for attack jobs only")
    return recipe


class _ShownCopies(Hooks):
    """A share of all items shows one of the sample's adversarial copies."""

    def __init__(self, share: float) -> None:
        self.altered_share = share


AttackRecipe = Annotated[dict[str, Any], BeforeValidator(_recipe)]


class AdversarialTraining(Defense):
    """A share of what the network sees in training is adversarial; the perturbations stay inside the brain.

    `static`: adversarial copies of every training case, precomputed against the undefended twin, one per attack, the
    budgets of `epsilon` taken in turn. `online`: batches attacked against the network as it is at that step, attack and
    budget drawn for each. An epoch has as many steps as without the defense, so that equal settings mean equal effort.
    """

    mode: Literal["static", "online"] = Field(
        "static",
        description="`static`: copies made once against the undefended network, one per attack; `online`: made anew "
        "against the network as it is at each step.",
    )
    attacks: Annotated[tuple[AttackRecipe, ...], Field(min_length=1, max_length=100), BeforeValidator(_as_tuple)] = (
        Field(
            default=("fgsm",),
            validate_default=True,
            description="Names of attacks, or mappings such as `{name: ifgsm, steps: 10}`; without epsilon.",
        )
    )
    epsilon: Annotated[
        tuple[PositiveEpsilon, ...], Field(min_length=1, max_length=1000), BeforeValidator(_as_tuple)
    ] = Field(
        (4 / 255,),
        description="Their budgets, taken in turn (`static`) or drawn (`online`); here a list is no grid axis.",
    )
    ratio: Annotated[float, Field(ge=0, le=1)] = Field(
        0.5, description="Share of what the network sees that is adversarial; 0.5: as many attacked as clean items."
    )

    @property
    @override
    def needs_undefended(self) -> bool:
        return self.mode == "static"

    @override
    def defend(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.training.loop import train
        from services.science.training.sampling import Sample

        if self.mode == "online":
            return (yield from train(run, hooks=AdversarialItems(self.adversary, run, share=self.ratio)))
        if undefended is None:
            raise BadInput("static adversarial training needs the undefended network to make its copies against")
        undefended.to(run.device)
        numbers = {case.case_id: number for number, case in enumerate(run.cases)}
        copies = run.map_cases(lambda case: self.copies(run, undefended, numbers[case.case_id]), "adversarial copies")
        samples = [Sample(case, altered_images=versions) for case, versions in zip(run.cases, copies, strict=True)]
        return (yield from train(run, samples=samples, hooks=_ShownCopies(self.ratio)))

    def copies(self, run: TrainingRun, model: Segmenter, number: int) -> Sequence[NDArray[np.float32]]:
        """One adversarial version (C, D, H, W) per attack of the run's case `number`, cached in the run's folder."""
        case, copies = run.cases[number], []
        for place, recipe in enumerate(self.attacks):
            budget = self.epsilon[(number + place) % len(self.epsilon)]
            attack = attacks.build({**recipe, "epsilon": budget})
            seed = run.seed_for("copies", case.case_id, place)
            make = partial(_whole_case, case, attack, model, seed, run.batch_slices)
            copies.append(cached(run.folder / "copies" / f"{case.case_id}-{place}-{attack.name}.npy", make))
        return copies

    def adversary(self, model: Segmenter, items: StepItems) -> Tensor:
        """The images of some items, attacked with a drawn attack and budget."""
        rng = np.random.default_rng(items.seed)
        recipe = self.attacks[int(rng.integers(len(self.attacks)))]
        attack = attacks.build({**recipe, "epsilon": self.epsilon[int(rng.integers(len(self.epsilon)))]})
        return attack(model, items.images, items.labels, mask=items.brain, rng=rng)


def _whole_case(case: Case, attack: Attack, model: Segmenter, seed: int, batch_slices: int) -> NDArray[np.float32]:
    """The images (C, D, H, W) of a whole case, attacked inside the brain."""
    import torch

    from services.science.attack_volumes import AttackedVolume

    images, labels, brain = (torch.from_numpy(np.array(array)) for array in (case.images, case.labels, case.brain))
    rng = np.random.default_rng(seed)
    volume = AttackedVolume(attack, model, images, labels, mask=brain, batch_slices=batch_slices)
    return volume.sweep([attack.epsilon], rng=rng)[0].cpu().numpy()
