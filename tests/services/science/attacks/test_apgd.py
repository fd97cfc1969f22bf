from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from services.contracts.attack import AttackContract, TinySegmenter, batch
from services.science.attacking.ball import NormBall
from services.science.attacking.best_iterate import BestIterate
from services.science.attacking.losses import attack_loss
from services.science.attacking.objective import Objective, PointEvaluation
from services.science.attacks._auto_pgd import StepSchedule, auto_pgd
from services.science.attacks.apgd import Apgd
from services.science.nets.freezing import frozen


class TestApgd(AttackContract):
    attack = Apgd(steps=6)


class TestApgdWithDlrInL2(AttackContract):
    attack = Apgd(steps=6, loss="dlr", norm="l2")


class TestTargetedApgd(AttackContract):
    attack = Apgd(steps=4, targets=3)


def test_checks_step_sizes_as_published() -> None:
    checkpoints, found = StepSchedule.of(100), []
    for step in range(1, 101):
        if checkpoints.reached():
            found.append(step)
            checkpoints.begin()
    assert found == [22, 41, 57, 70, 80, 87, 93, 99]


def test_is_the_algorithm_written_out_for_one_subject() -> None:
    images, labels, _, _ = batch(3, subjects=1)
    images, model = images.double(), TinySegmenter(3).double()
    with frozen(model):
        objective = Objective(model, images, labels, labels, False, attack_loss("ce"), None)
        ball = NormBall(images, 0.1)
        start = ball.random(np.random.default_rng(0))
        found = auto_pgd(start, objective, ball, BestIterate(images), steps=30)
        torch.testing.assert_close(found, written_out(start, objective, ball, 30), rtol=0, atol=1e-12)


class Scripted:
    """An objective whose values mostly rise and now and then fall, with other gradients at each evaluation."""

    def __init__(self, images: Tensor, looks: int, seed: int) -> None:
        random = np.random.default_rng(seed)
        self.values = np.cumsum(np.where(random.random(looks) < 0.9, 1.0, -30.0))
        self.gradients = torch.from_numpy(random.normal(size=(looks, *images.shape)))
        self.looks = 0

    def evaluate(self, at: Tensor, **_: object) -> PointEvaluation:
        value, gradient = float(self.values[self.looks]), self.gradients[self.looks]
        self.looks += 1
        return PointEvaluation(gradient, *torch.tensor([[value], [0.0]], dtype=torch.float64))


def test_step_sizes_halve_as_written_out_however_the_loss_goes() -> None:
    images = torch.full((1, 4, 3, 3), 0.5, dtype=torch.float64)
    ball = NormBall(images, 0.1)
    for seed in range(20):
        first, second = (Scripted(images, 101, seed) for _ in range(2))
        found = auto_pgd(images, first, ball, BestIterate(images), steps=100)  # type: ignore[arg-type]
        expected = written_out(images, second, ball, 100)  # type: ignore[arg-type]
        torch.testing.assert_close(found, expected, rtol=0, atol=1e-12)


def written_out(z: Tensor, objective: Objective, ball: NormBall, steps: int) -> Tensor:
    """Methods 3.1, line by line, with plain numbers."""

    def evaluate(at: Tensor) -> tuple[Tensor, float]:
        found = objective.evaluate(at)
        return found.gradient, float(found.value)

    old, eta = z, 2 * ball.epsilon
    w, w_min, dw = max(int(0.22 * steps), 1), max(int(0.06 * steps), 1), max(int(0.03 * steps), 1)
    g, loss = evaluate(z)
    best, z_best, g_best, halved, at_check, gains, count = loss, z, g, True, loss, 0, 0
    for k in range(steps):
        a = 0.75 if k else 1.0
        s = ball.project(z + eta * g.sign())
        z, old = ball.project(z + a * (s - z) + (1 - a) * (z - old)), z
        before = loss
        g, loss = evaluate(z)
        gains, count = gains + (loss > before), count + 1
        if loss > best:
            best, z_best, g_best = loss, z, g
        if count == w:
            half = gains <= 0.75 * w or (not halved and best <= at_check)
            halved, at_check = half, best
            if half:
                eta, z, g = eta / 2, z_best, g_best
            count, gains, w = 0, 0, max(w - dw, w_min)
    return z


def test_the_targets_are_the_other_classes_by_their_likelihood() -> None:
    images, labels, _, _ = batch(2)
    model = TinySegmenter(2)
    with frozen(model):
        objective = Objective(model, images, labels, labels, False, attack_loss("ce"), None)
        maps = Apgd(targets=3)._target_maps(objective)
        logits = objective.logits(images)
    everything = torch.stack([labels, *maps]).sort(0).values
    assert torch.equal(everything, torch.arange(4).view(4, 1, 1, 1).expand_as(everything))
    first, second = (logits.gather(1, one.unsqueeze(1)) for one in maps[:2])
    assert bool((first >= second).all())
