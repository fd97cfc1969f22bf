from __future__ import annotations

import numpy as np
import torch

from services.contracts.synthetic_cases import make_case
from services.science.training.batches import assemble, augment_intensity
from services.science.training.sampling import Draw, Sample

WHOLE = (slice(None), slice(None), slice(None))
CPU = torch.device("cpu")


def test_a_batch_holds_the_drawn_parts_in_order() -> None:
    samples = [Sample(make_case(0)), Sample(make_case(1))]
    batch = assemble(samples, [Draw(1, WHOLE), Draw(0, WHOLE)], dims=3, device=CPU)
    np.testing.assert_array_equal(batch.images[1], samples[0].case.images)
    np.testing.assert_array_equal(batch.labels[0], samples[1].case.labels)
    assert batch.images.dtype == torch.float32
    assert batch.labels.dtype == torch.int64
    assert batch.brain.shape == (2, 1, 16, 16, 16)


def test_flips_mirror_images_and_labels_alike() -> None:
    case = make_case(0)
    batch = assemble([Sample(case)], [Draw(0, WHOLE, flips=(0, 2))], dims=3, device=CPU)
    np.testing.assert_array_equal(batch.images[0], case.images[:, ::-1, :, ::-1])
    np.testing.assert_array_equal(batch.labels[0], case.labels[::-1, :, ::-1])


def test_slices_of_different_sizes_are_filled_with_background() -> None:
    samples = [Sample(make_case(0, (8, 9, 12))), Sample(make_case(1, (8, 11, 7)))]
    middle = (slice(4, 5), slice(None), slice(None))
    batch = assemble(samples, [Draw(0, middle), Draw(1, middle)], dims=2, device=CPU)
    assert batch.images.shape == (2, 4, 11, 12)
    np.testing.assert_array_equal(batch.images[0, :, :9], samples[0].case.images[:, 4])
    assert not batch.images[0, :, 9:].any()
    assert not batch.labels[1, :, 7:].any()


def test_where_a_teacher_saw_nothing_its_label_is_background() -> None:
    samples = [
        Sample(case, soft_logits=np.ones((4, *case.labels.shape), np.float16))
        for case in (make_case(0, (8, 8, 8)), make_case(1, (8, 8, 12)))
    ]
    batch = assemble(samples, [Draw(0, WHOLE), Draw(1, WHOLE)], dims=3, device=CPU)
    assert batch.soft_logits is not None
    soft = batch.soft_logits.softmax(1)
    torch.testing.assert_close(soft[0, :, :, :, :8], torch.full((4, 8, 8, 8), 0.25))
    assert (soft[0, 0, :, :, 8:] > 0.999).all()


def test_an_altered_draw_shows_the_chosen_version() -> None:
    case = make_case(0)
    sample = Sample(case, altered_images=[case.images * 0, case.images * np.float32(0.5)])
    batch = assemble([sample], [Draw(0, WHOLE, altered=True, version=1), Draw(0, WHOLE, version=1)], dims=3, device=CPU)
    np.testing.assert_array_equal(batch.images[0], case.images * np.float32(0.5))
    np.testing.assert_array_equal(batch.images[1], case.images)
    assert batch.altered == (True, False)


def test_the_augmentation_stays_in_range_and_inside_the_brain() -> None:
    case = make_case(0)
    images, brain = torch.from_numpy(case.images)[None], torch.from_numpy(case.brain)[None, None]
    seen = set()
    for seed in range(10):
        found = augment_intensity(images.clone(), brain, np.random.default_rng(seed))
        assert float(found.min()) >= 0
        assert float(found.max()) <= 1
        assert not found[~brain.expand_as(found)].any()
        torch.testing.assert_close(found, augment_intensity(images.clone(), brain, np.random.default_rng(seed)))
        seen.add(float(found.sum()))
    assert len(seen) == 10


def test_arrays_of_the_case_are_never_written_to() -> None:
    case = make_case(0)
    before = case.images.copy()
    case.images.setflags(write=False)
    batch = assemble([Sample(case)], [Draw(0, WHOLE)], dims=3, device=CPU)
    augment_intensity(batch.images, batch.brain, np.random.default_rng(0))
    np.testing.assert_array_equal(case.images, before)
