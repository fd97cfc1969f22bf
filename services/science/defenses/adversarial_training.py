"""Adversarial training: by copies made once (Liu et al. 2021; methods: 4.1), or made anew at every step (4.2)."""

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
from services.science.array_files import made_once
from services.science.defenses.base import Defense
from services.science.epsilon import Epsilon
from services.science.training import EpochRecord
from services.seeds import derive

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.attacks.base import Attack
    from services.science.case import Case
    from services.science.nets.segmenter import Segmenter
    from services.science.train import Run


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
    if recipe.get("target") == "other_case":
        raise ValueError("a target that needs no other case; 'other_case' is for attack jobs only")
    return recipe


AttackRecipe = Annotated[dict[str, Any], BeforeValidator(_recipe)]


class AdversarialTraining(Defense):
    """A share of what the network sees in training is adversarial; the perturbations stay inside the brain.

    `static`: copies of every training case, made once against the undefended twin, one per attack, its budget drawn
    from `epsilon`. `online`: batches attacked as the network is at that step, attack and budget drawn per batch. An
    epoch has as many steps as without the defense, so that equal settings mean equal effort.
    """

    mode: Literal["static", "online"] = "static"
    attacks: Annotated[tuple[AttackRecipe, ...], BeforeValidator(_as_tuple), Field(min_length=1)] = Field(
        default=("fgsm",), validate_default=True
    )
    epsilon: Annotated[tuple[Epsilon, ...], BeforeValidator(_as_tuple), Field(min_length=1)] = (4 / 255,)
    ratio: Annotated[float, Field(ge=0, le=1)] = 0.5  # share of adversarial items; 0.5 is 1:1

    @property
    @override
    def needs_undefended(self) -> bool:
        return self.mode == "static"

    @override
    def defend(self, run: Run, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.sampling import Sample
        from services.science.train import train

        if self.mode == "online":
            return (yield from train(run, adversary=self.adversary, adversarial_share=self.ratio))
        if undefended is None:
            raise BadInput("static adversarial training needs the undefended network to make its copies against")
        undefended.to(run.device)
        samples = [Sample(case, copies=self.copies(run, undefended, case)) for case in run.cases]
        return (yield from train(run, samples=samples, adversarial_share=self.ratio))

    def copies(self, run: Run, model: Segmenter, case: Case) -> Sequence[NDArray[np.float32]]:
        """One adversarial version of the case's images per attack, made once and kept in the run's folder."""
        return [
            made_once(
                run.folder / "copies" / f"{case.case_id}-{place}-{recipe['name']}.npy",
                partial(self._copy, recipe, model, case, run.seed_for("copies", case.case_id, place)),
            )
            for place, recipe in enumerate(self.attacks)
        ]

    def _copy(self, recipe: dict[str, Any], model: Segmenter, case: Case, seed: int) -> NDArray[np.float32]:
        import torch

        from services.science.craft import craft

        attack = self._with_budget(recipe, seed)
        images, labels, brain = (torch.from_numpy(np.array(a)) for a in (case.images, case.labels, case.brain))
        rng = np.random.default_rng(derive(seed, "attack"))
        found = craft(attack, model, images, labels.long(), [attack.epsilon], mask=brain, rng=rng)
        array: NDArray[np.float32] = found[0].cpu().numpy()
        return array

    def adversary(self, model: Segmenter, images: Tensor, labels: Tensor, brain: Tensor, seed: int) -> Tensor:
        """The images of one batch, attacked with a drawn attack and budget."""
        rng = np.random.default_rng(derive(seed, "choice"))
        attack = self._with_budget(self.attacks[int(rng.integers(len(self.attacks)))], seed)
        return attack(model, images, labels, mask=brain, rng=np.random.default_rng(derive(seed, "attack")))

    def _with_budget(self, recipe: dict[str, Any], seed: int) -> Attack:
        rng = np.random.default_rng(derive(seed, "epsilon"))
        return attacks.build({**recipe, "epsilon": self.epsilon[int(rng.integers(len(self.epsilon)))]})
