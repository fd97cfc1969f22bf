from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from services.science.attacking.ball import NormBall
from services.science.attacks.fgsm import Fgsm
from services.science.attacks.ifgsm import Ifgsm
from services.science.attacks.tifgsm import Tifgsm
from services.science.craft import attack_volume
from tests.contracts.attack_contract import TinySegmenter

EPSILONS = [0.0, 4 / 255, 8 / 255]


class Model(TinySegmenter):
    def __init__(self, dims: int) -> None:
        super().__init__(dims)
        self.dims = dims
        self.seen: list[tuple[int, ...]] = []

    def forward(self, images: Tensor) -> Tensor:
        self.seen.append(tuple(images.shape))
        return super().forward(images)


def volume() -> tuple[Tensor, Tensor, Tensor, Tensor]:
    random = np.random.default_rng(0)
    brain = np.zeros((9, 6, 5), bool)
    brain[2:8, 1:5, 1:5] = True
    images = random.random((4, 9, 6, 5), dtype=np.float32) * brain
    labels, target_case = random.integers(0, 4, (2, 9, 6, 5))
    return torch.from_numpy(images), torch.from_numpy(labels), torch.from_numpy(brain), torch.from_numpy(target_case)


def test_a_3d_model_is_attacked_on_the_whole_volume() -> None:
    images, labels, brain, _ = volume()
    model = Model(3)
    found = attack_volume(Ifgsm(steps=2), model, images, labels, EPSILONS, mask=brain)
    expected = Ifgsm(steps=2).sweep(model, images[None], labels[None], EPSILONS, mask=brain[None, None])
    assert torch.equal(found, expected[:, 0])


@pytest.mark.parametrize("attack", [Fgsm(), Ifgsm(steps=2), Tifgsm(steps=2, target="other_case")])
def test_a_2d_model_is_attacked_slice_by_slice(attack: Fgsm | Ifgsm) -> None:
    images, labels, brain, target_case = (whole.double() if whole.is_floating_point() else whole for whole in volume())
    model = Model(2).double()
    found = attack_volume(attack, model, images, labels, EPSILONS, mask=brain, target_case=target_case, batch_slices=4)
    assert found.shape == (3, 4, 9, 6, 5)
    for place in range(9):
        alone = attack.sweep(
            model,
            images[:, place][None],
            labels[place][None],
            EPSILONS,
            mask=brain[place][None, None],
            target_case=target_case[place][None],
        )
        torch.testing.assert_close(found[:, :, place], alone[:, 0], rtol=0, atol=1e-12)


def test_slices_without_brain_are_left_out() -> None:
    images, labels, brain, _ = volume()
    model = Model(2)
    attack_volume(Fgsm(), model, images, labels, EPSILONS, mask=brain, batch_slices=4)
    assert model.seen == [(4, 4, 6, 5), (2, 4, 6, 5)]


@pytest.mark.parametrize("dims", [2, 3])
def test_without_a_mask_everything_may_change(dims: int) -> None:
    images, labels, _, _ = volume()
    found = attack_volume(Fgsm(), Model(dims), images, labels, [8 / 255])
    assert bool((found[0] != images).any(0).flatten(1).any(1).all())


@pytest.mark.parametrize("dims", [2, 3])
def test_an_empty_brain_stays_clean(dims: int) -> None:
    images, labels, brain, _ = volume()
    found = attack_volume(Fgsm(), Model(dims), images, labels, [8 / 255], mask=torch.zeros_like(brain))
    assert torch.equal(found[0], images)


@pytest.mark.parametrize(("dims", "steps"), [(3, 3), (2, 6)])
def test_progress_runs_from_the_first_step_to_the_last(dims: int, steps: int) -> None:
    images, labels, brain, _ = volume()
    heard: list[tuple[int, int]] = []
    attack_volume(
        Fgsm(),
        Model(dims),
        images,
        labels,
        EPSILONS,
        mask=brain,
        batch_slices=4,
        progress=lambda done, total: heard.append((done, total)),
    )
    assert heard == [(step + 1, steps) for step in range(steps)]


class RandomStart(Fgsm):
    """Draws noise, as attacks with a random start do."""

    def perturb(self, images: Tensor, objective: object, ball: NormBall, *, rng: object) -> Tensor:
        assert isinstance(rng, np.random.Generator)
        return images + self.epsilon * torch.from_numpy(rng.uniform(-1, 1, images.shape)).to(images)


@pytest.mark.parametrize("attack", [Ifgsm(steps=2), RandomStart()], ids=["ifgsm", "random start"])
@pytest.mark.parametrize("dims", [2, 3])
def test_budgets_in_groups_are_bit_for_bit_those_computed_together(dims: int, attack: Fgsm) -> None:
    images, labels, brain, _ = volume()
    heard: list[tuple[int, int]] = []

    def crafted(groups: int) -> Tensor:
        heard.clear()
        rng = np.random.default_rng(0)
        return attack_volume(
            attack,
            Model(dims),
            images,
            labels,
            EPSILONS,
            mask=brain,
            rng=rng,
            batch_slices=4,
            groups=groups,
            progress=lambda *step: heard.append(step),
        )

    together = crafted(1)
    steps = list(heard)
    for groups in (2, 5):
        assert torch.equal(crafted(groups), together)
        assert heard == steps
