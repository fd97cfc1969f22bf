from __future__ import annotations

import pytest
import torch

from services.contracts.defense import DefenseContract
from services.errors import BadInput
from services.science import defenses
from services.science.defenses._gaussian import noisy_items
from services.science.defenses.gaussian_augmentation import GaussianAugmentation
from tests.services.science.defenses.step_items import change, network, step_items


class TestGaussianAugmentation(DefenseContract):
    defense = GaussianAugmentation()


def test_noise_of_the_given_strength_lies_in_the_brain_and_differs_between_items() -> None:
    items = step_items()
    found = noisy_items(0.2)(network(), items)
    change(found, items)
    noise = [(found[item] - items.images[item])[items.brain[item].expand(4, -1, -1, -1)] for item in (0, 1)]
    assert all(float(one.std()) == pytest.approx(0.2, rel=0.05) for one in noise)
    count = min(len(one) for one in noise)
    assert not torch.equal(noise[0][:count], noise[1][:count])


def test_an_item_gets_the_same_noise_however_the_batch_is_cut() -> None:
    both = noisy_items(0.2)(network(), step_items(places=(0, 1)))
    second = noisy_items(0.2)(network(), step_items(places=(1, 2)))
    first = noisy_items(0.2)(network(), step_items(places=(2, 0)))
    noise = [both - step_items().images, second - step_items().images, first - step_items().images]
    inside = step_items().brain[0, 0] & step_items().brain[1, 0]
    torch.testing.assert_close(noise[0][1][:, inside], noise[1][0][:, inside])
    torch.testing.assert_close(noise[0][0][:, inside], noise[2][1][:, inside])


@pytest.mark.parametrize("name", ["gaussian_augmentation", "smoothing"])
@pytest.mark.parametrize("sigma", [0, -1, 2])
def test_noise_needs_a_strength_within_the_intensity_range(name: str, sigma: float) -> None:
    with pytest.raises(BadInput, match="sigma"):
        defenses.build({"name": name, "sigma": sigma})
