from __future__ import annotations

from itertools import product
from typing import Any, ClassVar

import numpy as np
import pytest
import torch
from torch import Tensor

from services.contracts.attack import TinySegmenter
from services.errors import RobustError
from services.science import attacks
from services.science.anatomy import BRATS
from services.science.attack_volumes import AttackedVolume
from services.science.attacking.ball import NormBall
from services.science.attacking.inputs import AttackBatch
from services.science.attacking.objective import Objective
from services.science.attacking.volume_choice import Offers
from services.science.attacks.apgd import Apgd
from services.science.attacks.base import Attack
from services.science.attacks.bias_field import BiasFieldAttack
from services.science.attacks.dag import Dag
from services.science.attacks.fgsm import Fgsm
from services.science.attacks.ifgsm import Ifgsm
from services.science.attacks.mifgsm import Mifgsm
from services.science.attacks.noise import RandomSigns
from services.science.attacks.padam import Padam
from services.science.attacks.pgd import Pgd
from services.science.attacks.sea import Sea
from services.science.attacks.tifgsm import Tifgsm
from services.science.attacks.vafa import Vafa
from services.science.metrics._hard_dice import HardDice
from services.science.nets.transforms import GaussianNoise

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
    found = AttackedVolume(Ifgsm(steps=2), model, images, labels, mask=brain).sweep(EPSILONS)
    expected = Ifgsm(steps=2).sweep(model, images[None], labels[None], EPSILONS, mask=brain[None, None])
    assert torch.equal(found, expected[:, 0])


@pytest.mark.parametrize("attack", [Fgsm(), Ifgsm(steps=2), Tifgsm(steps=2, target="other_case")])
def test_a_2d_model_is_attacked_slice_by_slice(attack: Fgsm | Ifgsm) -> None:
    images, labels, brain, target_case = (whole.double() if whole.is_floating_point() else whole for whole in volume())
    model = Model(2).double()
    found = AttackedVolume(attack, model, images, labels, mask=brain, target_case=target_case, batch_slices=4).sweep(
        EPSILONS
    )
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
    AttackedVolume(Fgsm(), model, images, labels, mask=brain, batch_slices=4).sweep(EPSILONS)
    assert model.seen == [(4, 4, 6, 5), (2, 4, 6, 5)]


@pytest.mark.parametrize("dims", [2, 3])
def test_without_a_mask_everything_may_change(dims: int) -> None:
    images, labels, _, _ = volume()
    found = AttackedVolume(Fgsm(), Model(dims), images, labels).sweep([8 / 255])
    assert bool((found[0] != images).any(0).flatten(1).any(1).all())


@pytest.mark.parametrize("dims", [2, 3])
def test_an_empty_brain_stays_clean(dims: int) -> None:
    images, labels, brain, _ = volume()
    found = AttackedVolume(Fgsm(), Model(dims), images, labels, mask=torch.zeros_like(brain)).sweep([8 / 255])
    assert torch.equal(found[0], images)


@pytest.mark.parametrize(("dims", "steps"), [(3, 3), (2, 6)])
def test_progress_runs_from_the_first_step_to_the_last(dims: int, steps: int) -> None:
    images, labels, brain, _ = volume()
    heard: list[tuple[int, int]] = []
    attacked = AttackedVolume(Fgsm(), Model(dims), images, labels, mask=brain, batch_slices=4)
    attacked.sweep(EPSILONS, progress=lambda done, total: heard.append((done, total)))
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

    def perturbed(groups: int) -> Tensor:
        heard.clear()
        attacked = AttackedVolume(attack, Model(dims), images, labels, mask=brain, batch_slices=4)
        return attacked.sweep(
            EPSILONS, rng=np.random.default_rng(0), groups=groups, progress=lambda *step: heard.append(step)
        )

    together = perturbed(1)
    steps = list(heard)
    for groups in (2, 5):
        assert torch.equal(perturbed(groups), together)
        assert heard == steps


class CountingTarget(Tifgsm):
    """Counts how often its target map is made."""

    calls: ClassVar[list[int]] = []

    def target_labels(self, labels: Tensor, *others: Any) -> Tensor:
        self.calls.append(len(labels))
        return super().target_labels(labels, *others)


def test_a_target_map_is_made_once_for_each_batch() -> None:
    images, labels, brain, target_case = volume()
    CountingTarget.calls.clear()
    attack = CountingTarget(steps=1, target="other_case")
    attacked = AttackedVolume(attack, Model(2), images, labels, mask=brain, target_case=target_case, batch_slices=4)
    assert attacked.has_target_left()
    attacked.sweep(EPSILONS, groups=3)
    assert [batch.target_labels is not None for batch in attacked] == [True, True]
    assert CountingTarget.calls == [4, 2]


@pytest.mark.parametrize("dims", [2, 3])
def test_without_a_target_no_map_is_made_before_the_attack(dims: int) -> None:
    images, labels, brain, _ = volume()
    model = Model(dims)
    attacked = AttackedVolume(Ifgsm(), model, images, labels, mask=brain)
    assert attacked.has_target_left()
    assert all(batch.target_labels is None for batch in attacked)
    assert model.seen == []


@pytest.mark.parametrize("dims", [2, 3])
def test_there_is_nothing_to_attack_where_the_target_says_what_the_labels_say(dims: int) -> None:
    images, labels, brain, target_case = volume()
    attack = Tifgsm(target="other_case")

    def left(target: Tensor) -> bool:
        return AttackedVolume(attack, Model(dims), images, labels, mask=brain, target_case=target).has_target_left()

    assert left(target_case)
    assert not left(labels)
    assert not left(labels.where(brain, target_case))  # what is not scored does not count


class Noisy(Model):
    """Draws noise as networks of the defense `smoothing` do."""

    def __init__(self, dims: int) -> None:
        super().__init__(dims)
        self.noise = GaussianNoise(sigma=0.2, votes=1)

    def forward(self, images: Tensor) -> Tensor:
        return super().forward(self.noise(images))


@pytest.mark.parametrize("dims", [2, 3])
def test_the_target_map_of_a_network_that_draws_noise_comes_from_the_draws_of_the_attack(dims: int) -> None:
    images, labels, brain, _ = volume()
    attack = Tifgsm(steps=2, target="least_likely")
    attacked = AttackedVolume(attack, Noisy(dims), images, labels, mask=brain)
    assert attacked.has_target_left()
    found = attacked.sweep([8 / 255], rng=np.random.default_rng(3))[0]
    if dims == 2:
        place = brain.flatten(1).any(1)
        batch = (images.transpose(0, 1)[place], labels[place])
        expected = attack(Noisy(2), *batch, mask=brain[place].unsqueeze(1), rng=np.random.default_rng(3))
        assert torch.equal(found.transpose(0, 1)[place], expected)
    else:
        expected = attack(Noisy(3), images[None], labels[None], mask=brain[None, None], rng=np.random.default_rng(3))
        assert torch.equal(found, expected[0])


@pytest.mark.parametrize("dims", [2, 3])
def test_an_attack_succeeds_where_it_fools_the_share_of_voxels_that_it_wants(dims: int) -> None:
    images, labels, brain, _ = volume()
    model = Model(dims).eval()
    with torch.no_grad():
        logits = model(images.transpose(0, 1)).transpose(0, 1) if dims == 2 else model(images[None])[0]
    tumor = brain & (labels > 0)
    wrong = float((logits.argmax(0) != labels)[tumor].double().mean())
    assert 0.1 < wrong < 0.9
    for success in (wrong - 0.05, wrong + 0.05):
        attacked = AttackedVolume(Dag(success=success), model, images, labels, mask=brain, batch_slices=4)
        assert attacked.succeeded(images) == (success < wrong)


def test_an_attack_has_a_success_criterion_where_it_counts_fooled_voxels() -> None:
    assert Dag().has_success_criterion
    assert not Ifgsm().has_success_criterion


def test_a_model_without_a_gradient_is_refused() -> None:
    images, labels, brain, _ = volume()
    model = Model(3)
    AttackedVolume(Ifgsm(), model, images, labels, mask=brain).require_input_gradient()
    for parameter in model.parameters():
        torch.nn.init.zeros_(parameter)
    with pytest.raises(RobustError, match="passes no gradient"):
        AttackedVolume(Ifgsm(), model, images, labels, mask=brain).require_input_gradient()


class Known(Attack):
    """Offers the images plus each of a few constants."""

    keeps_best: ClassVar[bool] = True
    needs_gradient: ClassVar[bool] = False

    def perturb(self, images: Tensor, objective: Objective, ball: NormBall, *, rng: np.random.Generator) -> Tensor:
        best = objective.best_iterate(images)
        for sign in rng.permutation([-1.0, -0.6, 0.5, 1.0]):
            moved = ball.project(images + float(sign) * self.epsilon)
            best.offer(moved, objective.score(moved))
        return best.images


def volume_dice(model: Model, images: Tensor, labels: Tensor, brain: Tensor) -> float:
    """S of the volume that a 2-D network predicts slice by slice."""
    with torch.no_grad():
        predicted = model.eval()(images.transpose(0, 1)).argmax(1)
    return float(HardDice(labels[None], BRATS.regions.values(), brain[None])(predicted[None]))


ATTACKS = [
    Pgd(steps=4),
    Pgd(steps=4, target="background"),
    Apgd(steps=6),
    Sea(steps=3),
    Mifgsm(steps=3, variants=("ni", "di")),
    Padam(steps=4),
    RandomSigns(draws=4),
    Vafa(steps=3, block=2),
    BiasFieldAttack(steps=3, spacing=2),
    Known(),
]


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: f"{attack.name} {getattr(attack, 'target', None) or ''}")
def test_the_slices_that_are_kept_leave_no_more_of_the_volume_than_the_worst_of_each_slice(attack: Attack) -> None:
    images, labels, brain, _ = volume()
    model, epsilon = Model(2), 1.0 if attack.unbounded else 0.1
    for seed in range(2):
        with torch.no_grad():
            labels = model.eval()(images.transpose(0, 1)).argmax(1)
        labels[torch.from_numpy(np.random.default_rng(seed).random(labels.shape)) < 0.2] = 0
        labels[seed : seed + 3] = 0  # slices without tumor
        found = []
        for by_volume in (False, True):
            attacked = AttackedVolume(
                attack, model, images, labels, mask=brain, by_volume=by_volume, batch_slices=4
            ).sweep([epsilon], rng=np.random.default_rng(seed))[0]
            assert torch.equal(attacked[:, ~brain], images[:, ~brain])
            assert float((attacked - images).abs().max()) <= epsilon
            if attack.targeted:
                with torch.no_grad():
                    found.append(float((model(attacked.transpose(0, 1)).argmax(1) * brain > 0).sum()))
            else:
                found.append(volume_dice(model, attacked, labels, brain))
        assert found[1] <= found[0]


def test_of_known_offers_the_best_combination_is_kept() -> None:
    images, labels, brain, _ = volume()
    brain[6:] = False
    random = np.random.default_rng(8)  # a volume of which the rule for slices leaves more
    labels *= torch.from_numpy(random.random((9, 1, 1)) > random.random(labels.shape)).long()
    model = Model(2)
    usual, found = (
        AttackedVolume(Known(), model, images, labels, mask=brain, by_volume=by_volume, batch_slices=2).sweep([0.2])[0]
        for by_volume in (False, True)
    )
    ball = NormBall(images[None], 0.2, brain[None, None])
    options = [ball.project(images[None] + sign * 0.2)[0] for sign in (-1.0, -0.6, 0.5, 1.0)]
    for place in range(2, 6):
        assert any(torch.equal(found[:, place], option[:, place]) for option in options)
    with torch.no_grad():
        predicted = torch.stack([model.eval()(option.transpose(0, 1)).argmax(1)[2:6] for option in options])
    score = HardDice(labels[2:6][None], BRATS.regions.values(), brain[2:6][None])
    whole = [
        float(score(torch.stack([predicted[number, place] for place, number in enumerate(choice)])[None]))
        for choice in product(range(4), repeat=4)
    ]
    assert volume_dice(model, found, labels, brain) == pytest.approx(min(whole), abs=1e-12)
    assert volume_dice(model, usual, labels, brain) > min(whole) + 1e-3


@pytest.mark.parametrize("attack", [Pgd(steps=2), Sea(steps=3)], ids=["pgd", "sea"])
def test_groups_of_budgets_keep_the_same_slices(attack: Attack) -> None:
    images, labels, brain, _ = (whole.double() if whole.is_floating_point() else whole for whole in volume())
    found = []
    for groups in (1, 3):
        attacked = AttackedVolume(attack, Model(2).double(), images, labels, mask=brain, by_volume=True, batch_slices=4)
        heard: list[tuple[int, int]] = []
        found.append(
            attacked.sweep(
                EPSILONS,
                rng=np.random.default_rng(0),
                groups=groups,
                progress=lambda done, total, heard=heard: heard.append((done, total)),  # type: ignore[misc]
            )
        )
        assert heard == sorted(heard)
        assert heard[-1][0] == heard[-1][1]
    assert torch.equal(found[0], found[1])
    assert torch.equal(found[0][0], images)


def test_every_attack_that_keeps_the_best_offers_it() -> None:
    """So that planning knows of which attacks slices can be kept, without running them."""
    images, labels, brain, _ = volume()
    for name in attacks.built_in():
        attack = attacks.build({"name": name, **SHORT.get(name, {})})
        offers = Offers()
        batch = AttackBatch(images.transpose(0, 1), labels, brain.unsqueeze(1))
        attack.sweep_batch(Model(2), batch, [1.0 if attack.unbounded else 0.1], offers=[offers])
        assert (offers.counts() is not None) == attack.keeps_best, name


SHORT: dict[str, dict[str, Any]] = {
    "alma_prox": {"steps": 3},
    "apgd": {"steps": 3},
    "bias_field": {"steps": 2},
    "confident": {"steps": 2},
    "cw": {"steps": 2, "search_steps": 1},
    "dag": {"steps": 2},
    "padam": {"steps": 2},
    "sea": {"steps": 3},
    "square": {"queries": 3},
    "universal": {"epochs": 1},
    "vafa": {"steps": 2},
}
