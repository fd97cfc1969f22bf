"""How batches and cases are divided among processes."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from services.contracts.synthetic_cases import make_case
from services.science.training.batches import assemble, augment_intensity
from services.science.training.process_group import SINGLE_PROCESS, ProcessGroup, Shard, split
from services.science.training.sampling import Draw, Sample

WHOLE = (slice(None), slice(None), slice(None))


class Member(ProcessGroup):
    """One of several processes that exchange nothing."""

    def __init__(self, rank: int, size: int) -> None:
        self.rank, self.size = rank, size


@pytest.mark.parametrize("size", [1, 2, 3])
@pytest.mark.parametrize("count", [1, 2, 5, 16])
def test_shards_are_neighbors_nearly_equal_and_together_the_whole_batch(count: int, size: int) -> None:
    shards = [Member(rank, size).shard(count) for rank in range(size)]
    assert [place for shard in shards for place in range(count)[shard.items]] == list(range(count))
    assert max(shard.count for shard in shards) - min(shard.count for shard in shards) <= 1
    assert shards[0].count > 0 or count < size
    cases = list(range(count))
    assert sorted(case for rank in range(size) for case in Member(rank, size).subset(cases)) == cases


@pytest.mark.parametrize(("count", "parts", "sizes"), [(16, 2, [8, 8]), (5, 2, [2, 3]), (1, 2, [1]), (0, 2, [])])
def test_a_batch_is_split_into_as_many_parts_as_it_has_items_for(count: int, parts: int, sizes: list[int]) -> None:
    found = split(count, parts)
    assert [part.stop - part.start for part in found] == sizes
    assert [place for part in found for place in range(count)[part]] == list(range(count))


def test_a_group_of_one_has_everything() -> None:
    assert SINGLE_PROCESS.shard(3) == Shard(0, 3, 3)
    assert SINGLE_PROCESS.all_gather("x") == ["x"]


def test_a_shard_holds_what_the_whole_batch_has_in_its_places() -> None:
    samples = [Sample(make_case(number, (8, 9 + number, 12 - number))) for number in range(3)]
    draws = [Draw(number, WHOLE, flips=(number,)) for number in range(3)]
    cpu = torch.device("cpu")
    whole = assemble(samples, draws, dims=3, device=cpu)
    for seed in range(5):  # some of them draw noise
        expected = augment_intensity(whole.images.clone(), whole.brain, np.random.default_rng(seed))
        for shard in (Shard(0, 1, 3), Shard(1, 3, 3), Shard(3, 3, 3)):
            part = assemble(samples, draws, dims=3, device=cpu, shard=shard)
            assert torch.equal(part.images, whole.images[shard.items])
            assert torch.equal(part.labels, whole.labels[shard.items])
            found = augment_intensity(part.images, part.brain, np.random.default_rng(seed), shard)
            assert torch.equal(found, expected[shard.items])
