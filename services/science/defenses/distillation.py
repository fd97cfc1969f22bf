"""Defensive distillation (Papernot et al., IEEE S&P 2016), per voxel (methods 4.7)."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field
from typing_extensions import override

from services.errors import BadInput, RobustError
from services.science.defenses._cached_arrays import cached
from services.science.defenses.base import Defense
from services.science.training.objectives import kl_divergence, supervised
from services.science.training.settings import EpochRecord

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.imaging.case import Case
    from services.science.losses import LossName
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun
    from services.science.training.objectives import TrainingObjective


class Distillation(Defense):
    """A teacher trained at temperature T, then a student of the same architecture on its soft labels at T.

    The temperature divides the logits before the softmax: soft labels of a large T say how alike the classes are. The
    student is used at T = 1, so its logits u, trained to be divided by T, are about T times larger than usual, and its
    softmax saturates: the defense masks gradients and does not remove adversarial examples (Carlini and Wagner, IEEE
    S&P 2017).

    With `scaled_start` both networks are trained as u = T * v with v at a network's usual scale: the loss in v is that
    of T = 1, and the student is one of T = 1 whose logits are multiplied by T afterwards. Networks of different T then
    predict nearly alike on clean images, and differ in how far the gradients of a loss on softmax(u) vanish. It is no
    test of the published form, in which AdamW has to grow the weights T times: that needs a learning rate or a number
    of epochs of its own, which the key `training` of the defense gives (docs/results/distillation.md).
    """

    phases: ClassVar[tuple[str, ...]] = ("teacher", "student")

    temperature: Annotated[float, Field(gt=0, le=1000)] = Field(
        20.0, description="T: what the logits are divided by before the softmax while training."
    )
    loss: Literal["ce", "dice_ce"] = Field(
        "ce", description="`ce` is the published method; `dice_ce` adds the soft Dice loss at T in both phases."
    )
    scaled_start: bool = Field(
        True,
        description="Train logits T times as large as usual from the start, so that a short training suffices; T then "
        "changes nothing but their size. false: the published form, which needs a larger `training.learning_rate` or "
        "more epochs the larger T is.",
    )

    @override
    def adaptive(self) -> tuple[dict[str, Any], ...]:
        # What undoes T, and losses whose gradients do not fade as margins grow (methods 4.7).
        scales = tuple({"temperature": temperature} for temperature in (self.temperature, "margin"))
        return (*scales, *({"loss": loss} for loss in ("margin", "hinge", "dlr")))

    @override
    def defend(self, run: TrainingRun, undefended: Segmenter | None = None) -> Generator[EpochRecord, None, Segmenter]:
        from services.science.training.loop import train
        from services.science.training.sampling import Sample

        scale = self.temperature if self.scaled_start else 1.0
        to_labels = supervised(self.loss, temperature=self.temperature)
        teacher = yield from train(run, phase="teacher", objective=to_labels, logit_scale=scale)
        soft = run.map_cases(lambda case: self.soft_logits(run, teacher, case), "answers of the teacher")
        samples = [Sample(case, soft_logits=logits) for case, logits in zip(run.cases, soft, strict=True)]
        to_teacher = distillation_objective(self.loss, temperature=self.temperature)
        return (yield from train(run, phase="student", samples=samples, objective=to_teacher, logit_scale=scale))

    def soft_logits(self, run: TrainingRun, teacher: Segmenter, case: Case) -> NDArray[np.float16]:
        """The teacher's logits / T of a training case, (K, D, H, W), cached in the run's folder."""
        import torch

        from services.science.nets.predict import predict_logits

        def compute() -> NDArray[np.float16]:
            images = torch.from_numpy(np.array(case.images)).to(run.device)
            logits = predict_logits(teacher, images, batch_slices=run.batch_slices)
            soft: NDArray[np.float16] = (logits / self.temperature).half().cpu().numpy()
            if not np.isfinite(soft).all():
                raise RobustError(f"the teacher's logits of case {case.case_id} exceed half precision; train it longer")
            return soft

        return cached(run.folder / "soft_logits" / f"{case.case_id}.npy", compute)


def distillation_objective(loss: LossName, *, temperature: float) -> TrainingObjective:
    """Divergence of softmax(logits / T) from the teacher's softmax(logits / T), mean over voxels.

    It differs from the cross-entropy with the soft labels by their entropy only, which has no gradient, and so is 0
    for a perfect student. With `dice_ce` the soft Dice loss to the true labels at T is added (methods 4.7).
    """

    def objective(logits: Tensor, labels: Tensor, soft_logits: Tensor | None) -> Tensor:
        if soft_logits is None:
            raise BadInput("distillation needs the teacher's logits for every sample")
        to_teacher = kl_divergence(soft_logits, logits.float() / temperature).mean()
        return to_teacher if loss == "ce" else to_teacher + to_labels(logits, labels, None)

    to_labels = supervised("dice", temperature=temperature)
    return objective
