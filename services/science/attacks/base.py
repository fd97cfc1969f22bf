"""What every attack promises, and what is checked before one starts."""

from __future__ import annotations

import copy
import inspect
import math
from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import Field, model_validator

from services.errors import BadInput, RobustError
from services.plugin import Plugin
from services.science.anatomy import anatomy_of
from services.science.attacking.ball import NORM_BALLS, Norm
from services.science.attacking.inputs import AttackBatch, require_inputs
from services.science.attacking.objective import Objective
from services.science.attacking.precision import BFLOAT16, FLOAT32, Precision
from services.science.attacking.series_budgets import SeriesShares, from_budgets, shares_of
from services.science.epsilon import Epsilon, require_epsilon
from services.science.nets.freezing import attacked, require_logits

if TYPE_CHECKING:
    import numpy as np
    import torch
    from numpy.typing import NDArray
    from torch import Tensor, nn

    from services.science.anatomy import Anatomy
    from services.science.attacking.ball import NormBall
    from services.science.attacking.losses import AttackLoss
    from services.science.attacking.volume_choice import Offers

    Rng = np.random.Generator | torch.Generator


class Attack(Plugin):
    """Finds images near the given ones on which a model is wrong.

    Whatever a plug-in's `perturb` returns, the result has the shape, dtype and device of `images`, is detached, lies in
    [0,1], differs from `images` by at most `epsilon` in exact arithmetic and not at all outside the mask. The model
    comes back as it was: mode, parameters, gradients.
    """

    #: Whether it searches without a budget: images are found once, then projected into the ball of each budget.
    unbounded: ClassVar[bool] = False
    #: Whether it follows gradients of the model; false: predictions suffice, and its access is `black-box`.
    needs_gradient: ClassVar[bool] = True
    #: Keeps something else than the budget, too, so that a larger one need not lower scores further.
    constrained: ClassVar[bool] = False
    #: Whether it learns from training cases (`fit`) what it then does to every other case.
    needs_training_cases: ClassVar[bool] = False
    #: Whether it returns the best of what it offers to `Objective.best_iterate`, so that of slices others can be kept.
    keeps_best: ClassVar[bool] = False
    added: ClassVar[frozenset[str]] = frozenset({"series", "precision"})

    epsilon: Epsilon = Field(8 / 255, description="How far each voxel of each series may move (l-infinity).")
    series: SeriesShares | None = Field(
        None,
        description="The series that may change, `[flair]`, or shares of the budget, `{t1: 0.5, flair: 1}`; left out: "
        "all. `epsilon: {t1: 2/255, flair: 8/255}` means the same in budgets.",
    )

    precision: Precision = Field(
        FLOAT32,
        description="What gradients are computed in; in a sweep file also `auto` (see Precision, above).",
    )

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Plug-ins from outside keep the digests of before there were precisions.

        Whether they say themselves what was added to them, or have a parameter of that name.
        """
        super().__init_subclass__(**kwargs)
        if "precision" in inspect.get_annotations(cls):
            cls.added = cls.added - {"precision"}
        elif "added" in vars(cls):
            cls.added = cls.added | {"precision"}

    @model_validator(mode="before")
    @classmethod
    def _budget_per_series(cls, values: Any) -> Any:
        """`epsilon` as a mapping: its largest budget, and shares of it."""
        return from_budgets(values) if isinstance(values, dict) else values

    @model_validator(mode="after")
    def _gradient_per_precision(self) -> Self:
        if self.precision == BFLOAT16 and not self.needs_gradient:
            raise ValueError(f"attack {self.name!r} follows no gradient, so that its precision is float32")
        return self

    @abstractmethod
    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        """The mathematics: perturbed images, from the clean `images` and the gradient of the objective.

        Random numbers come from `rng`, the same for all subjects of the batch (`attacking.ball.draw_like`).
        """

    def target_labels(
        self, labels: Tensor, logits: Callable[[], Tensor], target_case: Tensor | None, anatomy: Anatomy
    ) -> Tensor:
        """The map (B,...) that the loss is measured against; `logits` computes those of the clean images."""
        return labels

    @property
    def targeted(self) -> bool:
        """Whether it seeks the map that `target_labels` returns, instead of leaving the labels."""
        return False

    def loss_function(self) -> AttackLoss:
        """The loss whose gradient `objective` gives."""
        from services.science.attacking.losses import attack_loss

        return attack_loss("ce")

    def logit_temperature(self, logits: Callable[[], Tensor], labels: Tensor) -> float | Tensor:
        """What logits are divided by before the loss: a number, or one per subject (B,1,...)."""
        return 1.0

    def backward_through(self, model: nn.Module) -> AbstractContextManager[None]:
        """Inside, gradients go through the model as the attack wants them to."""
        return nullcontext()

    @property
    def fewest_classes(self) -> int:
        """How many classes a model must have at least."""
        return 2

    def require_enough(self, anatomy: Anatomy) -> None:
        """Raises `BadInput` for fewer classes than the attack needs."""
        has = len(anatomy.classes)
        if has < self.fewest_classes:
            raise BadInput(
                f"attack {self.name!r} with these parameters needs {self.fewest_classes} classes, the data have {has} "
                f"({', '.join(anatomy.classes)}); 'pgd' takes any"
            )

    @property
    def ball_norm(self) -> Norm:
        """The norm in which the budget is measured."""
        return "linf"

    def voxel_budgets(self, series: Sequence[str]) -> list[float] | None:
        """How far `epsilon` lets each value of each of the `series` move; None where it bounds no single value.

        That is where an attack without a budget left its images as they were found, and in l2.
        """
        if self.ball_norm != "linf" or (self.unbounded and self.epsilon == 1):
            return None
        shares = [1.0] * len(series) if self.series is None else shares_of(self.series, series)
        return [self.epsilon * share for share in shares]

    @property
    def eot_samples(self) -> int:
        """How many passes of the model one gradient averages."""
        return 1

    @property
    def gradients(self) -> int | None:
        """How many gradients it follows for each case whatever its budgets, where that may take days; else None."""
        return None

    @property
    def has_success_criterion(self) -> bool:
        """Whether it succeeds from a share of fooled voxels on; other attacks lower a score as far as they can."""
        return type(self).fooled_voxels is not Attack.fooled_voxels

    def fooled_voxels(self, objective: Objective, images: Tensor) -> tuple[Tensor, Tensor]:
        """How many voxels `images` fool, and how many it takes for success, (B,) each."""
        raise NotImplementedError

    def fit(
        self,
        model: nn.Module,
        cases: Sequence[Callable[[], Iterable[AttackBatch]]],
        epsilons: Sequence[float],
        *,
        rng: np.random.Generator,
        progress: Callable[[int, int], None] | None = None,
    ) -> Self:
        """This attack with what it has learned for these budgets; one that needs no training cases as it is.

        Each of `cases` gives the batches of one case, anew whenever it is called; the attack may see them in any order
        and several times. `progress` hears (passes through a case done, of how many).
        """
        return self

    def recipe(self) -> dict[str, Any]:
        """`spec` without the budget: the attack as a job or a result names it."""
        return {key: value for key, value in self.spec().items() if key != "epsilon"}

    def __call__(
        self,
        model: nn.Module,
        images: Tensor,
        labels: Tensor,
        *,
        mask: Tensor | None = None,
        rng: Rng | None = None,
        target_case: Tensor | None = None,
    ) -> Tensor:
        """Adversarial images of the shape of `images`.

        `images` (B,C,D,H,W) or (B,C,H,W) float32 or float64 in [0,1]; `labels` and `target_case` (B,D,H,W) or (B,H,W)
        integers; `mask` (B,1,...) bool: where images may change and which voxels the loss counts. Raises `BadInput`.
        """
        return self.sweep(model, images, labels, [self.epsilon], mask=mask, rng=rng, target_case=target_case)[0]

    def sweep(
        self,
        model: nn.Module,
        images: Tensor,
        labels: Tensor,
        epsilons: Sequence[float] | NDArray[np.floating] | Tensor,
        *,
        mask: Tensor | None = None,
        rng: Rng | None = None,
        target_case: Tensor | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Tensor:
        """One result per budget, (E,B,C,...), bit for bit what single calls give, but with the first gradient shared.

        Every budget starts from the present state of `rng`; the noise of a model that draws some goes on from budget to
        budget. `progress` hears (budgets done, of how many).
        """
        batch = AttackBatch(images, labels, mask, target_case)
        return self.sweep_batch(model, batch, epsilons, rng=rng, progress=progress)

    def sweep_batch(
        self,
        model: nn.Module,
        batch: AttackBatch,
        epsilons: Sequence[float] | NDArray[np.floating] | Tensor,
        *,
        rng: Rng | None = None,
        progress: Callable[[int, int], None] | None = None,
        offers: Sequence[Offers] | None = None,
    ) -> Tensor:
        """`sweep` of a batch, whose target map may have been made already; `offers`, one per budget, listen to it."""
        import numpy as np
        import torch

        listed = epsilons.tolist() if isinstance(epsilons, torch.Tensor | np.ndarray) else epsilons
        budgets = [require_epsilon(epsilon) for epsilon in listed]
        draws = _numpy_generator(rng)
        _seed_noise(model, draws)
        with attacked(model), self.backward_through(model):
            objective, whole = self.prepare(model, batch)
            clean, source = objective.clean, whole.clean
            results = source.new_empty((len(budgets), *source.shape))

            def found_by(attack: Attack, ball: NormBall, rng: np.random.Generator, number: int) -> Tensor:
                objective.offers = None if offers is None else offers[number]
                found = attack.perturb(clean, objective, ball, rng=rng)
                return self._checked(found if objective.offers is None else objective.offers.result(found), source)

            free = found_by(self, whole, draws, 0) if self.unbounded else None
            for number, budget in enumerate(budgets, start=1):
                ball = whole.scaled_to(budget)
                found = source if free is None else free
                if budget and free is None:
                    attack = self.model_copy(update={"epsilon": budget})
                    own = draws if number == len(budgets) else copy.deepcopy(draws)
                    found = found_by(attack, ball, own, number - 1)
                results[number - 1] = found if found is source or ball.made(found) else ball.project(found)
                if progress:
                    progress(number, len(budgets))
        return results

    def prepare(self, model: nn.Module, batch: AttackBatch) -> tuple[Objective, NormBall]:
        """The objective of a batch, and the ball of radius 1 around its images.

        Raises `BadInput`. Plug-ins see a copy of the images: the bounds come from the original.
        """
        from functools import cache

        from services.science.nets.bfloat16 import in_bfloat16

        anatomy = anatomy_of(model)
        self.require_enough(anatomy)
        images, mask = batch.images.detach(), batch.mask
        labels, target_case = require_inputs(images, batch.labels, mask, batch.target_case, anatomy)
        shares = None if self.series is None else shares_of(self.series, anatomy.series)
        clean = images.clone()
        logits = cache(lambda: clean_logits(model, clean, labels))
        target_labels = batch.target_labels
        if target_labels is None:
            target_labels = self.target_labels(labels, logits, target_case, anatomy)
        objective = Objective(
            in_bfloat16(model) if self.precision == BFLOAT16 else model,
            clean,
            labels,
            target_labels.clone(),
            self.targeted,
            self.loss_function(),
            batch.scored,
            self.logit_temperature(logits, labels),
            self.eot_samples,
            batch.origin,
            exact=model if self.precision == BFLOAT16 else None,
        )
        return objective, NORM_BALLS[self.ball_norm](images, 1.0, mask, shares)

    def _checked(self, found: object, images: Tensor) -> Tensor:
        """What `perturb` returned, when it can be projected; raises `RobustError`."""
        import torch

        if not isinstance(found, torch.Tensor):
            raise RobustError(f"attack {self.name!r} returned {type(found).__name__}, expected a tensor of images")
        if found.shape != images.shape:
            raise RobustError(
                f"attack {self.name!r} returned images of shape {tuple(found.shape)}, expected {tuple(images.shape)}"
            )
        if found.requires_grad or (found.dtype, found.device) != (images.dtype, images.device):
            found = found.detach().to(images)
        if math.isnan(found.aminmax().min):  # one pass; NaN comes through
            raise RobustError(f"attack {self.name!r} returned NaN; the model's outputs are probably not finite")
        return found


def clean_logits(model: nn.Module, images: Tensor, labels: Tensor) -> Tensor:
    """Logits (B,K,...) without a gradient; raises `BadInput` when they do not fit the labels."""
    import torch

    with torch.no_grad():
        return require_logits(model(images), labels)


def _seed_noise(model: nn.Module, rng: np.random.Generator) -> None:
    """Begin new draws of a model that draws noise; nothing is taken from `rng` for another."""
    from services.science.nets.transforms import noise_of

    noise = noise_of(model)
    if noise is not None:
        noise.seed(int(rng.integers(2**62)))


def _numpy_generator(rng: Rng | None) -> np.random.Generator:
    """Numbers that are the same on every device; without `rng` always the same ones."""
    import numpy as np
    import torch

    if isinstance(rng, torch.Generator):
        return np.random.default_rng(int(torch.randint(2**62, (), generator=rng, device=rng.device)))
    return rng if rng is not None else np.random.default_rng(0)
