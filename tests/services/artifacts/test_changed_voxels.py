from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from services.artifacts.changed_voxels import packed, unpacked
from services.artifacts.zstandard import UNREADABLE

SHAPE = (3, 9, 10, 11)


def clean_images(seed: int) -> NDArray[np.float32]:
    random = np.random.default_rng(seed)
    return random.random(SHAPE, dtype=np.float32) * random.integers(0, 2, SHAPE[1:]).astype(np.float32)


def changes(seed: int) -> dict[str, NDArray[np.float32]]:
    """Adversarial images of many kinds."""
    random, clean = np.random.default_rng(seed), clean_images(seed)
    signs = random.choice(np.float32([-1, 1]), SHAPE) * (clean > 0)
    steps = clean.copy()
    for _ in range(5):
        steps = np.clip(steps + random.choice(np.float32([-2, 2]), SHAPE) / np.float32(255) * (clean > 0), 0, 1)
    single = clean.copy()
    single[1, 2, 3, 4] = 0.123
    bits = random.integers(0, 2**32, SHAPE, dtype=np.uint32).view(np.float32)
    return {
        "one size": np.clip(clean + signs * np.float32(8 / 255), 0, 1),
        "several steps": steps,
        "any amount": np.clip(clean + random.uniform(-0.03, 0.03, SHAPE).astype(np.float32), 0, 1),
        "half of each": np.where(random.random(SHAPE) < 0.5, steps, np.float32(1) - clean),
        "by one float": np.nextafter(clean, np.float32(2)),
        "one voxel": single,
        "negative zeros": np.where(clean == 0, np.float32(-0.0), clean),
        "the same": clean,
        "not finite": np.where(random.random(SHAPE) < 0.5, bits, np.float32(np.inf)),
    }


@pytest.mark.parametrize("kind", changes(0))
@pytest.mark.parametrize("seed", range(4))
def test_every_bit_comes_back(kind: str, seed: int) -> None:
    clean, adversarial = clean_images(seed), changes(seed)[kind].astype(np.float32)
    before = clean.tobytes(), adversarial.tobytes()
    found = unpacked(packed(adversarial, clean), clean)
    assert found.dtype == np.float32
    assert np.array_equal(found.view(np.uint32), adversarial.view(np.uint32))
    assert (clean.tobytes(), adversarial.tobytes()) == before


def test_arrays_in_any_memory_order_are_taken() -> None:
    clean, adversarial = clean_images(0), changes(0)["half of each"]
    turned = np.asfortranarray(adversarial), clean[:, ::-1].copy()[:, ::-1]
    assert np.array_equal(unpacked(packed(*turned), turned[1]).view(np.uint32), adversarial.view(np.uint32))


def test_what_did_not_change_takes_no_room() -> None:
    assert packed(clean_images(0), clean_images(0)) == {}


def test_steps_of_one_size_take_less_than_a_fifth_of_any_amounts() -> None:
    clean, made = clean_images(0), changes(0)
    sizes = {kind: sum(part.nbytes for part in packed(made[kind], clean).values()) for kind in made}
    assert max(sizes["one size"], sizes["several steps"]) < sizes["any amount"] / 5


@pytest.mark.parametrize("name", ["voxels", "number", "beside", "free"])
def test_a_part_that_was_changed_is_noticed(name: str) -> None:
    clean = clean_images(0)
    parts = packed(changes(0)["half of each"], clean)
    damaged = parts[name].copy()
    damaged[len(damaged) // 2] ^= 4
    for broken in ({**parts, name: damaged}, {**parts, name: parts[name][:-1]}):
        with pytest.raises((*UNREADABLE, ValueError)):
            unpacked(broken, clean)
