"""What a network does to its images first, and what attacks get to see of it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from scipy import ndimage
from torch import Tensor, nn

from services.contracts.attack import batch
from services.errors import BadInput
from services.science import attacks, models
from services.science.nets.freezing import frozen
from services.science.nets.predict import noisy_votes, predict_logits
from services.science.nets.segmenter import Segmenter
from services.science.nets.transforms import (
    BitDepth,
    Gaussian,
    GaussianNoise,
    Median,
    Transform,
    build_transform,
    noise_of,
    require_noise,
    straight_through,
    surrogate_gradient,
)
from services.science.nets.windowed import Windowed
from services.science.sliding_window import SlidingWindow

ALL = [BitDepth(3), Median(), Gaussian(1.0), GaussianNoise(0.1, 5)]


def network(dims: int, transform: Transform | None = None) -> Segmenter:
    model = models.build({"name": "unet", "dims": dims, "channels": [4, 8]}).build(seed=1)
    model.transform = transform
    return model.eval()


def gradient(model: nn.Module, images: Tensor, labels: Tensor) -> Tensor:
    with frozen(model):
        images = images.clone().requires_grad_()
        (found,) = torch.autograd.grad(nn.functional.cross_entropy(model(images), labels), images)
    return found


class Plain(BitDepth):
    """Without BPDA."""

    def forward(self, images: Tensor) -> Tensor:
        steps = 2**self.bits - 1
        return torch.round(images * steps) / steps


class Unchanged(Transform):
    """Nothing, through BPDA."""

    def parameters_as_json(self) -> dict[str, object]:
        return {}

    def forward(self, images: Tensor) -> Tensor:
        return straight_through(images, images.detach())


@pytest.mark.parametrize("dims", [2, 3])
class TestTransforms:
    def test_the_median_is_that_of_scipy(self, dims: int) -> None:
        images, *_ = batch(dims)
        expected = ndimage.median_filter(images.numpy(), size=(1, 1, *[3] * dims), mode="nearest")
        np.testing.assert_array_equal(Median()(images), expected)

    @pytest.mark.parametrize("sigma", [0.7, 1.0, 3.0])
    def test_the_gaussian_is_that_of_scipy(self, dims: int, sigma: float) -> None:
        images, *_ = batch(dims)
        axes = tuple(range(2, 2 + dims))
        expected = ndimage.gaussian_filter(
            images.double().numpy(), sigma, mode="nearest", radius=max(1, round(3 * sigma)), axes=axes
        )
        np.testing.assert_allclose(Gaussian(sigma)(images), expected, atol=1e-6)

    @pytest.mark.parametrize("bits", [1, 3, 8])
    def test_few_bits_leave_few_levels_and_the_nearest_one(self, dims: int, bits: int) -> None:
        images, *_ = batch(dims)
        found = BitDepth(bits)(images)
        assert len(found.unique()) <= 2**bits
        assert float((found - images).abs().max()) <= 0.5 / (2**bits - 1) + 1e-6

    def test_a_rounded_image_has_no_gradient_but_through_bpda(self, dims: int) -> None:
        images, labels, *_ = batch(dims)
        assert not gradient(network(dims, Plain(3)), images, labels).any()
        assert gradient(network(dims, BitDepth(3)), images, labels).abs().amax() > 0

    @pytest.mark.parametrize("transform", [BitDepth(3), Median()], ids=["bit depth", "median"])
    def test_bpda_gives_the_gradient_at_the_transformed_image(self, dims: int, transform: Transform) -> None:
        images, labels, *_ = batch(dims)
        found = gradient(network(dims, transform), images, labels)
        assert torch.equal(found, gradient(network(dims), transform(images), labels))

    def test_bpda_without_a_transformation_is_plain_pgd(self, dims: int) -> None:
        images, labels, mask, _ = batch(dims)
        attack = attacks.build({"name": "pgd", "steps": 3})
        plain, through = (
            attack(network(dims, transform), images, labels, mask=mask, rng=np.random.default_rng(0))
            for transform in (None, Unchanged())
        )
        assert torch.equal(plain, through)

    def test_a_transformed_network_is_attacked_through_its_transformation(self, dims: int) -> None:
        images, labels, mask, _ = batch(dims)
        attack = attacks.build({"name": "ifgsm", "steps": 3, "epsilon": 0.2})
        found = attack(network(dims, BitDepth(3)), images, labels, mask=mask)
        moved = (found - images).abs()[mask.expand_as(images)]
        assert float((moved > 0).double().mean()) > 0.5

    @pytest.mark.parametrize("transform", ALL, ids=lambda transform: type(transform).__name__)
    def test_its_spec_rebuilds_it_and_it_has_no_weights(self, dims: int, transform: Transform) -> None:
        images, *_ = batch(dims)
        first, again = build_transform(transform.spec()), build_transform(transform.spec())
        assert type(first) is type(transform)
        assert torch.equal(first(images), again(images))
        assert first(images).shape == images.shape
        assert not first.state_dict()


@pytest.mark.parametrize("dims", [2, 3])
class TestNoise:
    def test_it_is_drawn_anew_at_every_pass_in_the_brain_alone_and_is_not_clipped(self, dims: int) -> None:
        images = torch.zeros((2, 4, *[20] * dims))
        images[:, :, 5:15] = 0.95
        noise = GaussianNoise(0.25, 5)
        first, second = noise(images) - images, noise(images) - images
        assert not first[images == 0].any()
        inside = first[images != 0]
        assert float(inside.std()) == pytest.approx(0.25, rel=0.1)
        assert float(inside.mean()) == pytest.approx(0, abs=0.03)
        assert float((first + images).max()) > 1
        assert float((inside * second[images != 0]).mean()) == pytest.approx(0, abs=0.01)
        assert not torch.equal(first[0], first[1])

    def test_a_series_of_zeros_belongs_to_the_brain_where_another_one_does(self, dims: int) -> None:
        images = torch.zeros((1, 4, *[6] * dims))
        images[:, 2, 1] = 0.5
        changed = GaussianNoise(0.1, 5)(images) != images
        assert torch.equal(changed, (images != 0).any(1, keepdim=True).expand_as(images))

    def test_the_seed_decides_its_draws_however_many_images_come_at_once(self, dims: int) -> None:
        images, *_ = batch(dims, subjects=4)
        noise = GaussianNoise(0.1, 5)
        noise.seed(3)
        together = noise(images)
        noise.seed(3)
        parts = torch.cat([noise(images[:1]), noise(images[1:])])
        assert torch.equal(together, parts)
        noise.seed(4)
        assert not torch.equal(together, noise(images))

    def test_a_prediction_is_the_share_of_votes_and_always_the_same(self, dims: int) -> None:
        model = network(dims, GaussianNoise(0.2, 8))
        volume = torch.rand(4, 6, 8, 8)
        shares = predict_logits(model, volume)
        assert torch.equal(shares, predict_logits(model, volume, batch_slices=2))
        assert torch.allclose(shares.sum(0), torch.ones(()))
        assert torch.equal(shares * 8, (shares * 8).round())
        assert len(shares.unique()) > 2  # some voxels are not sure

    def test_votes_are_predictions_under_other_draws_each(self, dims: int) -> None:
        model = network(dims, GaussianNoise(0.5, 8))
        first, second = noisy_votes(model, torch.rand(4, 6, 8, 8), 2, seed=1)
        assert torch.equal(first.sum(0), torch.ones_like(first[0]))
        assert not torch.equal(first, second)
        with pytest.raises(BadInput, match="smoothing"):
            next(noisy_votes(network(dims), torch.rand(4, 6, 8, 8), 2, seed=1))

    def test_an_attack_sees_other_noise_at_every_pass_and_none_that_a_prediction_uses(self, dims: int) -> None:
        model, seen = network(dims, GaussianNoise(0.1, 3)), []
        model.body.register_forward_pre_hook(lambda _, given: seen.append(given[0].detach().clone()))
        predict_logits(model, torch.full((4, 6, 8, 8), 0.5))
        used = [item for passed in seen for item in passed]
        seen.clear()
        images = torch.full((1, 4, *[8] * dims), 0.5)
        labels = torch.zeros((1, *[8] * dims), dtype=torch.long)
        attack = attacks.build({"name": "ifgsm", "steps": 2, "draws": 4, "epsilon": 1e-7})
        attack(model, images, labels, rng=np.random.default_rng(0))
        assert len(seen) == 8
        noises = [*used, *(item for passed in seen for item in passed)]
        assert len({round(float(noise.flatten()[:5].sum()), 4) for noise in noises}) == len(noises)

    def test_the_same_generator_gives_the_same_attack(self, dims: int) -> None:
        images, labels, mask, _ = batch(dims)
        attack, model = attacks.build({"name": "pgd", "steps": 2}), network(dims, GaussianNoise(0.1, 3))
        first, same, other = (
            attack(model, images, labels, mask=mask, rng=np.random.default_rng(seed)) for seed in (0, 0, 1)
        )
        assert torch.equal(first, same)
        assert not torch.equal(first, other)

    def test_the_mean_gradient_of_many_draws_varies_less(self, dims: int) -> None:
        images, labels, *_ = batch(dims)
        model = network(dims, GaussianNoise(0.3, 3))

        def spread(draws: int) -> float:
            found = []
            for _ in range(12):
                found.append(torch.stack([gradient(model, images, labels) for _ in range(draws)]).mean(0))
            return float(torch.stack(found).std(0).mean())

        assert spread(16) < 0.5 * spread(1)


def test_noise_is_found_inside_of_other_modules() -> None:
    assert noise_of(nn.Sequential(network(3))) is None
    assert require_noise(nn.Sequential(network(3, GaussianNoise(0.25, 7)))).votes == 7
    with pytest.raises(BadInput, match="smoothing"):
        require_noise(network(3))


def test_an_unknown_transformation_is_refused() -> None:
    with pytest.raises(BadInput, match="unknown transformation 'sharpen'"):
        build_transform({"name": "sharpen"})


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("transform", [GaussianNoise(0.2, 3), Median()], ids=["noise", "median"])
def test_through_a_window_the_whole_images_are_transformed_once_and_their_gradient_is_of_the_same_draws(
    dims: int, transform: Transform
) -> None:
    images, labels, *_ = batch(dims, size=13)
    window = SlidingWindow(size=(6,) * dims, overlap=0.5)

    def seeded() -> Transform:
        if isinstance(transform, GaussianNoise):
            transform.seed(5)
        return transform

    through = Windowed(network(dims, seeded()), window)
    found, slope = through(images), gradient(through, images, labels)  # the second pass has draws of its own
    seeded()
    plain = Windowed(network(dims), window)
    torch.testing.assert_close(found, plain(transform(images)))
    torch.testing.assert_close(slope, gradient(plain, transform(images), labels), rtol=1e-4, atol=1e-8)


@pytest.mark.parametrize("dims", [2, 3])
def test_a_median_may_be_the_mean_of_the_same_values_in_the_backward_pass(dims: int) -> None:
    images = torch.rand((2, 3, *[5] * dims), generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    weights = torch.rand(images.shape, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    median = Median()
    pool = torch.nn.functional.avg_pool2d if dims == 2 else torch.nn.functional.avg_pool3d

    def slope(transform: Callable[[Tensor], Tensor]) -> Tensor:
        given = images.clone().requires_grad_()
        (found,) = torch.autograd.grad((weights * transform(given)).sum(), given)
        return found

    plain = median(images)
    with surrogate_gradient(nn.Sequential(median), "mean"):
        assert torch.equal(median(images), plain)
        found = slope(median)
    padded = slope(lambda given: pool(torch.nn.functional.pad(given, [1] * (2 * dims), mode="replicate"), 3, 1))
    torch.testing.assert_close(found, padded)
    assert torch.equal(slope(median), weights)  # as before


def test_a_surrogate_goes_when_an_attack_fails() -> None:
    median = Median()
    with pytest.raises(ZeroDivisionError), surrogate_gradient(median, "mean"):
        raise ZeroDivisionError
    assert median.surrogate == "identity"


def test_an_attack_goes_through_a_median_by_the_surrogate_that_it_names() -> None:
    images, labels, mask, _ = batch(3)
    model = models.build({"name": "unet", "dims": 3, "channels": [4, 8]}).build(seed=0)
    plain = attacks.build({"name": "pgd", "steps": 3})
    knowing = attacks.build({"name": "pgd", "steps": 3, "surrogate": "mean"})
    assert torch.equal(plain(model, images, labels, mask=mask), knowing(model, images, labels, mask=mask))
    model.transform = Median()
    assert not torch.equal(plain(model, images, labels, mask=mask), knowing(model, images, labels, mask=mask))
    assert model.transform.surrogate == "identity"
