"""What every attack promises, and what is checked before one starts."""

from __future__ import annotations

import copy
from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import Field, model_validator

from services.errors import BadInput, RobustError
from services.plugin import Plugin
from services.science.anatomy import anatomy_of
from services.science.attacking.ball import NORM_BALLS, Norm
from services.science.attacking.inputs import AttackBatch, require_inputs
from services.science.attacking.objective import Objective
from services.science.attacking.series_budgets import SeriesShares, from_budgets, shares_of
from services.science.epsilon import Epsilon, require_epsilon
from services.science.nets.freezing import frozen, require_logits

if TYPE_CHECKING:
    import numpy as np
    import torch
    from numpy.typing import NDArray
    from torch import Tensor, nn

    from services.science.anatomy import Anatomy
    from services.science.attacking.ball import NormBall
    from services.science.attacking.losses import AttackLoss

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
    #: Whether it learns from training cases (`fit`) what it then does to every other case.
    needs_training_cases: ClassVar[bool] = False
    added: ClassVar[frozenset[str]] = frozenset({"series"})

    epsilon: Epsilon = Field(8 / 255, description="How far each voxel of each series may move (l-infinity).")
    series: SeriesShares | None = Field(
        None,
        description="The series that may change, `[flair]`, or shares of the budget, `{t1: 0.5, flair: 1}`; left out: "
        "all. `epsilon: {t1: 2/255, flair: 8/255}` means the same in budgets.",
    )

    @model_validator(mode="before")
    @classmethod
    def _budget_per_series(cls, values: Any) -> Any:
        """`epsilon` as a mapping: its largest budget, and shares of it."""
        return from_budgets(values) if isinstance(values, dict) else values

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

    @property
    def eot_samples(self) -> int:
        """How many passes of the model one gradient averages."""
        return 1

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
    ) -> Tensor:
        """`sweep` of a batch, whose target map may have been made already."""
        import numpy as np
        import torch

        listed = epsilons.tolist() if isinstance(epsilons, torch.Tensor | np.ndarray) else epsilons
        budgets = [require_epsilon(epsilon) for epsilon in listed]
        draws = _numpy_generator(rng)
        _seed_noise(model, draws)
        with frozen(model):
            objective, whole = self.prepare(model, batch)
            clean, source = objective.clean, whole.clean
            results = source.new_empty((len(budgets), *source.shape))
            free = self._checked(self.perturb(clean, objective, whole, rng=draws), source) if self.unbounded else None
            for number, budget in enumerate(budgets, start=1):
                ball = whole.scaled_to(budget)
                found = clean if free is None else free
                if budget and free is None:
                    attack = self.model_copy(update={"epsilon": budget})
                    own = draws if number == len(budgets) else copy.deepcopy(draws)
                    found = self._checked(attack.perturb(clean, objective, ball, rng=own), source)
                results[number - 1] = ball.project(found)
                if progress:
                    progress(number, len(budgets))
        return results

    def prepare(self, model: nn.Module, batch: AttackBatch) -> tuple[Objective, NormBall]:
        """The objective of a batch, and the ball of radius 1 around its images.

        Raises `BadInput`. Plug-ins see a copy of the images: the bounds come from the original.
        """
        from functools import cache

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
            model,
            clean,
            labels,
            target_labels.clone(),
            self.targeted,
            self.loss_function(),
            batch.scored,
            self.logit_temperature(logits, labels),
            self.eot_samples,
        )
        return objective, NORM_BALLS[self.ball_norm](images, 1.0, mask, shares)

    def _checked(self, found: Tensor, images: Tensor) -> Tensor:
        """What `perturb` returned, when it can be projected; raises `RobustError`."""
        import torch

        if not isinstance(found, torch.Tensor):
            raise RobustError(f"attack {self.name!r} returned {type(found).__name__}, expected a tensor of images")
        if found.shape != images.shape:
            raise RobustError(
                f"attack {self.name!r} returned images of shape {tuple(found.shape)}, expected {tuple(images.shape)}"
            )
        found = found.detach().to(images)
        if bool(found.isnan().any()):
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
