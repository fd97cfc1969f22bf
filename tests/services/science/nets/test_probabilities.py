from __future__ import annotations

import torch
from torch import nn

from services.science.external._class_logits import from_regions
from services.science.nets.probabilities import probabilities_of, probabilities_of_one_pass
from services.science.nets.transforms import GaussianNoise


class ByRegions(nn.Module):
    decides_by_regions = True


def test_a_sigmoid_of_one_region_is_its_probability_and_no_softmax_of_its_margins() -> None:
    sigmoid = torch.linspace(-3, 3, 7).view(1, 1, 7)
    margins = from_regions(sigmoid, [(0, 1)], 2)
    found = probabilities_of_one_pass(nn.Sequential(ByRegions()), axis=1)(margins)
    torch.testing.assert_close(found[:, 1], sigmoid[:, 0].sigmoid())
    assert not torch.allclose(margins.softmax(1)[:, 1], sigmoid[:, 0].sigmoid(), atol=0.05)


def test_probabilities_of_nested_regions_add_up_and_keep_the_decision() -> None:
    outputs = torch.randn(1, 3, 200, generator=torch.Generator().manual_seed(0))
    margins = from_regions(outputs, [(2, 3), (1, 1), (0, 2)], 4)[0]
    found = probabilities_of(ByRegions())(margins)
    torch.testing.assert_close(found.sum(0), torch.ones(200))
    assert torch.equal(found.argmax(0), margins.argmax(0))


def test_votes_are_probabilities_already_and_logits_become_them() -> None:
    votes = torch.tensor([0.25, 0.75])
    assert torch.equal(probabilities_of(nn.Sequential(GaussianNoise(0.1, 4)))(votes), votes)
    torch.testing.assert_close(probabilities_of(nn.Identity())(votes), votes.softmax(0))
