from __future__ import annotations

import numpy as np
import pytest

from services.contracts.synthetic_cases import make_case
from services.errors import BadInput
from services.science.training.sampling import SLICES_PER_CASE, Draw, Sample, Sampler

SAMPLES = [Sample(make_case(number, (10, 12, 14))) for number in range(4)]


def draws(sampler: Sampler, seed: int = 0) -> list[Draw]:
    return [draw for batch in sampler.epoch(np.random.default_rng(seed)) for draw in batch]


def test_an_epoch_of_volumes_shows_every_case_once() -> None:
    assert sorted(draw.sample for draw in draws(Sampler(SAMPLES, 3, 1))) == [0, 1, 2, 3]


def test_an_epoch_of_slices_shows_every_case_equally_often_and_prefers_tumor() -> None:
    shown = draws(Sampler(SAMPLES, 2, 4))
    assert np.bincount([draw.sample for draw in shown]).tolist() == [SLICES_PER_CASE] * 4
    assert all(draw.box[0].stop - draw.box[0].start == 1 for draw in shown)
    with_tumor = np.mean([SAMPLES[draw.sample].case.labels[draw.box].any() for draw in shown])
    assert with_tumor > np.mean([len(sample.tumor_slices) / len(sample.brain_slices) for sample in SAMPLES])


def test_steps_count_the_last_smaller_batch() -> None:
    sampler = Sampler(SAMPLES, 3, 3)
    assert [len(batch) for batch in sampler.epoch(np.random.default_rng(0))] == [3, 1]
    assert sampler.steps == 2


@pytest.mark.parametrize(("dims", "patch"), [(3, (4, 5, 6)), (2, (5, 6))])
def test_patches_have_their_size_and_lie_within_the_volume(dims: int, patch: tuple[int, ...]) -> None:
    for seed in range(20):
        for draw in draws(Sampler(SAMPLES, dims, 1, patch), seed):  # type: ignore[arg-type]
            assert SAMPLES[draw.sample].case.labels[draw.box].shape[-dims:] == patch


def test_a_patch_larger_than_the_volume_takes_all_of_it() -> None:
    for draw in draws(Sampler(SAMPLES, 3, 1, (4, 50, 50))):
        assert SAMPLES[draw.sample].case.labels[draw.box].shape == (4, 12, 14)


def test_most_patches_hold_tumor() -> None:
    shown = [draw for seed in range(50) for draw in draws(Sampler(SAMPLES, 3, 1, (3, 3, 3)), seed)]
    assert np.mean([SAMPLES[draw.sample].case.labels[draw.box].any() for draw in shown]) >= 0.6


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 1.0])
def test_the_share_of_altered_items_holds_in_every_batch(share: float) -> None:
    for batch in Sampler(SAMPLES, 2, 8, altered_share=share).epoch(np.random.default_rng(1)):
        assert abs(sum(draw.altered for draw in batch) - share * len(batch)) <= 1


def test_flips_stay_within_the_slice_of_a_2d_network_and_can_be_switched_off() -> None:
    assert {axis for draw in draws(Sampler(SAMPLES, 2, 4)) for axis in draw.flips} == {1, 2}
    assert not any(draw.flips for draw in draws(Sampler(SAMPLES, 2, 4, flips=False)))


def test_an_epoch_depends_on_its_generator_only() -> None:
    sampler = Sampler(SAMPLES, 2, 4, (6, 6), altered_share=0.5)
    assert draws(sampler, 1) == draws(sampler, 1)
    assert draws(sampler, 1) != draws(sampler, 2)


def test_a_patch_of_the_wrong_dimension_is_refused() -> None:
    with pytest.raises(BadInput, match="expected 2 numbers for a 2-D network"):
        Sampler(SAMPLES, 2, 1, (4, 4, 4))
