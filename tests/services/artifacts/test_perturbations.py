from __future__ import annotations

import os
import signal
import subprocess
import sys
import zlib
from pathlib import Path

import h5py
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from services.artifacts.perturbations import (
    PerturbationWriter,
    SeriesVolume,
    copy_without,
    read_adversarial,
    stored,
    stored_left_out,
)
from services.errors import BadInput, MissingArtifact, RobustError


def pair(seed: int = 0, epsilon: float = 8 / 255) -> tuple[SeriesVolume, SeriesVolume]:
    """Clean and adversarial images with exact zeros, tiny values and a background that is the same in both."""
    random = np.random.default_rng(seed)
    clean = random.random((4, 6, 7, 8), dtype=np.float32)
    clean[random.random(clean.shape) < 0.2] *= np.float32(1e-7)
    clean[:, :2] = 0
    adversarial = np.clip(clean + random.uniform(-epsilon, epsilon, clean.shape), 0, 1).astype(np.float32)
    adversarial[:, :2] = 0
    return clean, adversarial


def assert_same_bits(a: SeriesVolume, b: SeriesVolume) -> None:
    assert np.array_equal(a.view(np.uint32), b.view(np.uint32))


def write(path: Path, case_id: str, key: str, adversarial: SeriesVolume, clean: SeriesVolume) -> None:
    with PerturbationWriter(path) as writer:
        writer.add(case_id, key, adversarial, clean)


def test_gives_back_the_same_bits_for_every_case_and_budget(tmp_path: Path) -> None:
    path = tmp_path / "adversarial.h5"
    made = {
        (case, key): pair(seed) for seed, (case, key) in enumerate([("a/b", "8/255"), ("a/b", "0.1"), ("c%2F", "0")])
    }
    with PerturbationWriter(path) as writer:
        for (case, key), (clean, adversarial) in made.items():
            writer.add(case, key, adversarial, clean)
    assert stored(path) == sorted(made)
    for (case, key), (clean, adversarial) in made.items():
        assert_same_bits(read_adversarial(path, case, key, clean), adversarial)


unit = st.floats(0, 1, width=32) | st.sampled_from([0.0, -0.0, 1.0, 1e-45])


@given(
    clean=arrays(np.float32, (4, 1, 2, 2), elements=unit), adversarial=arrays(np.float32, (4, 1, 2, 2), elements=unit)
)
def test_is_lossless_for_any_pair_of_images(
    tmp_path_factory: pytest.TempPathFactory, clean: SeriesVolume, adversarial: SeriesVolume
) -> None:
    path = tmp_path_factory.mktemp("any") / "adversarial.h5"
    write(path, "case", "1/255", adversarial, clean)
    assert_same_bits(read_adversarial(path, "case", "1/255", clean), adversarial)


def test_takes_memory_mapped_clean_images_and_leaves_them_alone(tmp_path: Path) -> None:
    clean, adversarial = pair()
    np.save(tmp_path / "clean.npy", clean)
    mapped = np.load(tmp_path / "clean.npy", mmap_mode="r")
    write(tmp_path / "adversarial.h5", "case", "8/255", adversarial, mapped)
    found = read_adversarial(tmp_path / "adversarial.h5", "case", "8/255", mapped)
    found[:] = 0
    assert np.array_equal(np.load(tmp_path / "clean.npy"), clean)


def test_is_much_smaller_than_the_images(tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    clean = np.zeros((4, 40, 40, 40), np.float32)
    clean[:, 10:30, 5:35, 5:35] = random.random((4, 20, 30, 30), dtype=np.float32)
    signs = random.choice([-1, 1], clean.shape).astype(np.float32) * (clean > 0)
    write(tmp_path / "a.h5", "case", "8/255", np.clip(clean + np.float32(8 / 255) * signs, 0, 1), clean)
    assert (tmp_path / "a.h5").stat().st_size < clean.nbytes / 10


def test_refuses_other_clean_images(tmp_path: Path) -> None:
    clean, adversarial = pair()
    write(tmp_path / "a.h5", "case", "8/255", adversarial, clean)
    with pytest.raises(RobustError, match="other images of case case"):
        read_adversarial(tmp_path / "a.h5", "case", "8/255", pair(seed=1)[0])


def test_names_what_is_missing(tmp_path: Path) -> None:
    clean, adversarial = pair()
    write(tmp_path / "a.h5", "case", "8/255", adversarial, clean)
    with pytest.raises(MissingArtifact, match="case other"):
        read_adversarial(tmp_path / "a.h5", "other", "8/255", clean)
    with pytest.raises(MissingArtifact, match="epsilon 4/255"):
        read_adversarial(tmp_path / "a.h5", "case", "4/255", clean)
    with pytest.raises(MissingArtifact, match=r"b\.h5"):
        read_adversarial(tmp_path / "b.h5", "case", "8/255", clean)


def test_names_a_damaged_file(tmp_path: Path) -> None:
    clean, adversarial = pair()
    write(tmp_path / "a.h5", "case", "8/255", adversarial, clean)
    content = bytearray((tmp_path / "a.h5").read_bytes())
    (tmp_path / "a.h5").write_bytes(content[: len(content) // 2])
    with pytest.raises(MissingArtifact, match="cannot read"):
        read_adversarial(tmp_path / "a.h5", "case", "8/255", clean)


def test_refuses_arrays_that_do_not_fit(tmp_path: Path) -> None:
    clean, adversarial = pair()
    with PerturbationWriter(tmp_path / "a.h5") as writer:
        with pytest.raises(BadInput, match="float32"):
            writer.add("case", "8/255", adversarial.astype(np.float64), clean)  # type: ignore[arg-type]
        with pytest.raises(BadInput, match="one shape"):
            writer.add("case", "8/255", adversarial[:, 1:], clean)


def test_a_failure_leaves_no_file_and_keeps_an_older_one(tmp_path: Path) -> None:
    clean, adversarial = pair()
    path = tmp_path / "a.h5"
    write(path, "old", "8/255", adversarial, clean)
    with pytest.raises(KeyError), PerturbationWriter(path) as writer:
        writer.add("new", "8/255", adversarial, clean)
        raise KeyError
    assert stored(path) == [("old", "8/255")]
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.h5"]


KILLED = """
import os, signal, sys
from pathlib import Path
import numpy as np
from services.artifacts.perturbations import PerturbationWriter
images = np.random.default_rng(0).random((4, 8, 8, 8), dtype=np.float32)
with PerturbationWriter(Path(sys.argv[1])) as writer:
    writer.add("case", "8/255", images, images * 0)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_writer_leaves_nothing_under_the_name_and_the_next_one_succeeds(tmp_path: Path) -> None:
    path = tmp_path / "a.h5"
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(path)], check=False, env={**os.environ, "PYTHONPATH": "."}
    )
    assert ended.returncode == -signal.SIGKILL
    assert not path.exists()
    clean, adversarial = pair()
    write(path, "case", "8/255", adversarial, clean)
    assert_same_bits(read_adversarial(path, "case", "8/255", clean), adversarial)


def test_names_a_full_disk(tmp_path: Path) -> None:
    (tmp_path / "a.h5.partial").symlink_to("/dev/full")
    clean, adversarial = pair()
    with pytest.raises(RobustError, match="cannot write"):
        write(tmp_path / "a.h5", "case", "8/255", adversarial, clean)


def write_format_1(path: Path, case_id: str, key: str, adversarial: SeriesVolume, clean: SeriesVolume) -> None:
    """A file as earlier versions wrote it."""
    options = {"shuffle": True, "compression": "gzip", "compression_opts": 1, "fletcher32": True}
    low = [int(places.min()) for places in np.nonzero(adversarial != clean)]
    high = [int(places.max()) + 1 for places in np.nonzero(adversarial != clean)]
    box = tuple(map(slice, low, high))
    there, here = adversarial[box].copy(), clean[box]
    delta = there - here
    wrong = np.flatnonzero((here + delta).view(np.uint32) != there.view(np.uint32))
    with h5py.File(path, "w") as file:
        file.attrs["format"] = 1
        group = file.create_group(f"{case_id}/{key.replace('/', '%2F')}")
        group.attrs["clean_crc32"] = zlib.crc32(clean.tobytes())
        group.attrs["box"] = list(zip(low, high, strict=True))
        contents = {"delta": delta, "index": wrong, "value": there.reshape(-1)[wrong]}
        for name, values in contents.items():
            group.create_dataset(name, data=values, chunks=values.shape, **options)
        same = file.create_group(f"{case_id}/0")
        same.attrs["clean_crc32"] = group.attrs["clean_crc32"]
        same.attrs["box"] = [(0, 0)] * 4
        file.create_group("left out")


def test_files_of_the_first_format_are_read_and_copied(tmp_path: Path) -> None:
    clean, adversarial = pair()
    adversarial[:, 3] = np.float32(1e-9)  # which clean + delta does not give
    write_format_1(tmp_path / "a.h5", "case", "8/255", adversarial, clean)
    assert copy_without(tmp_path / "a.h5", tmp_path / "b.h5", ["left out"])
    for path in (tmp_path / "a.h5", tmp_path / "b.h5"):
        assert stored(path) == [("case", "0"), ("case", "8/255")]
        assert_same_bits(read_adversarial(path, "case", "8/255", clean), adversarial)
        assert_same_bits(read_adversarial(path, "case", "0", clean), clean)
    assert stored_left_out(tmp_path / "a.h5") == ["left out"]
    assert stored_left_out(tmp_path / "b.h5") == []
    with pytest.raises(RobustError, match="made from other images"):
        read_adversarial(tmp_path / "a.h5", "case", "8/255", clean + 1)


def test_a_format_that_is_not_known_is_named_and_not_taken_for_damage(tmp_path: Path) -> None:
    clean, adversarial = pair()
    path = tmp_path / "a.h5"
    write(path, "case", "8/255", adversarial, clean)
    with h5py.File(path, "r+") as file:
        file.attrs["format"] = 3
    for look in (lambda: read_adversarial(path, "case", "8/255", clean), lambda: stored(path)):
        with pytest.raises(RobustError, match="in format 3, and this version reads 1 and 2; use the version") as caught:
            look()
        assert not isinstance(caught.value, MissingArtifact)


def test_a_damaged_part_is_told_as_a_file_to_be_made_again(tmp_path: Path) -> None:
    clean, adversarial = pair()
    path = tmp_path / "a.h5"
    write(path, "case", "8/255", adversarial, clean)
    with h5py.File(path, "r+") as file:
        number = file["case/8%2F255/number"]
        number[len(number) // 2] ^= 4
    with pytest.raises(MissingArtifact, match="cannot read"):
        read_adversarial(path, "case", "8/255", clean)
