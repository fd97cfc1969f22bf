"""What every architecture must keep: the test class of each inherits this one."""

from __future__ import annotations

from typing import ClassVar

import pytest
import torch
from torch import Tensor

from services.errors import BadInput
from services.science import models
from services.science.models.base import Model
from services.science.nets.segmenter import Segmenter


def images(dims: int, size: int | tuple[int, ...] = 12, count: int = 2) -> Tensor:
    """Images in [0,1], always the same."""
    shape = (size,) * dims if isinstance(size, int) else size[-dims:]
    return torch.rand(count, 4, *shape, generator=torch.Generator().manual_seed(1))


@pytest.mark.parametrize("dims", [2, 3])
class ModelContract:
    """`spec` describes the plug-in under test, small."""

    spec: ClassVar[dict[str, object]]

    def plugin(self, dims: int) -> Model:
        return models.build({**self.spec, "dims": dims})

    def network(self, dims: int, seed: int = 0) -> Segmenter:
        return self.plugin(dims).build(seed=seed).eval()

    @pytest.mark.parametrize("size", [(1, 1, 1), (5, 9, 17), (8, 8, 8), (16, 7, 24)])
    def test_logits_have_the_images_size_whatever_it_is(self, dims: int, size: tuple[int, ...]) -> None:
        given = images(dims, size)
        logits = self.network(dims)(given)
        assert logits.shape == given.shape
        assert logits.isfinite().all()

    def test_the_gradient_reaches_every_series(self, dims: int) -> None:
        given = images(dims).requires_grad_()
        (gradient,) = torch.autograd.grad(self.network(dims)(given).square().sum(), given)
        assert gradient.isfinite().all()
        assert (gradient.abs().amax(dim=(0, *range(2, gradient.ndim))) > 0).all()

    def test_equal_seeds_give_equal_weights_and_others_do_not(self, dims: int) -> None:
        given = images(dims)
        first, again, other = (self.network(dims, seed)(given) for seed in (1, 1, 2))
        assert torch.equal(first, again)
        assert not torch.equal(first, other)

    def test_building_leaves_the_global_generator_alone(self, dims: int) -> None:
        before = torch.get_rng_state()
        self.network(dims)
        assert torch.equal(before, torch.get_rng_state())

    def test_training_mode_gives_the_same_logits_as_evaluation_mode(self, dims: int) -> None:
        given, network = images(dims), self.network(dims)
        assert torch.equal(network(given), network.train()(given))

    def test_subjects_of_a_batch_do_not_influence_each_other(self, dims: int) -> None:
        # In double precision: in single, a batch of another size may be rounded otherwise by 1e-5.
        given, network = images(dims, count=3).double(), self.network(dims).double()
        torch.testing.assert_close(network(given)[1:2], network(given[1:2]), rtol=0, atol=1e-10)

    def test_the_z_score_is_inside_and_affine(self, dims: int) -> None:
        given, network = images(dims, 16), self.network(dims)
        mean, std = [0.1, 0.2, 0.3, 0.4], [0.5, 1.0, 2.0, 4.0]
        shape = (1, 4, *[1] * dims)
        by_hand = (given - torch.tensor(mean).view(shape)) / torch.tensor(std).view(shape)
        expected = network(by_hand)
        network.normalise_with(mean, std)
        torch.testing.assert_close(network(given), expected)

    def test_the_first_head_is_the_prediction_and_the_others_halve_the_size(self, dims: int) -> None:
        given, network = images(dims, 13), self.network(dims)
        heads = network.forward_deep(given)
        assert torch.equal(heads[0], network(given))
        assert [head.shape[-1] for head in heads] == [-(-13 // 2**level) for level in range(len(heads))]

    def test_it_has_as_many_parameters_as_it_tells_if_it_tells(self, dims: int) -> None:
        told = self.plugin(dims).told_parameter_count()
        assert told in (None, sum(weights.numel() for weights in self.network(dims).parameters()))

    def test_images_of_another_dimension_are_refused_in_words(self, dims: int) -> None:
        with pytest.raises(BadInput, match=f"a {dims}-D network takes images"):
            self.network(dims)(images(5 - dims))

    def test_the_spec_rebuilds_the_plugin(self, dims: int) -> None:
        assert models.build(self.plugin(dims).spec()) == self.plugin(dims)
