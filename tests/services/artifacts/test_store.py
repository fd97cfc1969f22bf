"""Files are published whole and verified when read."""

from pathlib import Path

import pytest

from services.artifacts.store import ArtifactReader, ArtifactStore, sha256_of
from services.errors import MissingArtifact


@pytest.fixture(params=["folder", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ArtifactStore:
    """A local folder, and a store that is none."""
    url = str(tmp_path / "store") if request.param == "folder" else f"memory://{tmp_path.name}"
    return ArtifactStore(url, tmp_path / "cache")


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    path = tmp_path / "weights"
    path.write_bytes(b"12345" * 1000)
    return path


def test_what_was_published_is_read_back(store: ArtifactStore, weights: Path) -> None:
    (stored,) = store.publish("digest/1", {"w.bin": weights})
    assert (stored.name, stored.size, stored.sha256) == ("w.bin", 5000, sha256_of(weights))
    folder = store.fetch("digest/1", {"w.bin": stored.sha256})
    assert (folder / "w.bin").read_bytes() == weights.read_bytes()


def test_publishing_again_replaces_what_an_attempt_left(store: ArtifactStore, weights: Path) -> None:
    store.publish("digest/1", {"w.bin": weights})
    weights.write_bytes(b"new")
    (stored,) = store.publish("digest/1", {"w.bin": weights})
    assert (store.fetch("digest/1", {"w.bin": stored.sha256}) / "w.bin").read_bytes() == b"new"


def test_a_missing_file_is_told_by_name(store: ArtifactStore) -> None:
    with pytest.raises(MissingArtifact, match=r"digest/1/w\.bin is gone"):
        store.fetch("digest/1", {"w.bin": "0" * 64})


def test_a_damaged_file_is_refused(store: ArtifactStore, weights: Path) -> None:
    store.publish("digest/1", {"w.bin": weights})
    with pytest.raises(MissingArtifact, match="changed or damaged"):
        store.fetch("digest/1", {"w.bin": "0" * 64})


def test_a_job_reads_only_files_of_its_parents(store: ArtifactStore, weights: Path) -> None:
    (stored,) = store.publish("digest/1", {"w.bin": weights})
    reader = ArtifactReader(store, {"digest/1": {"w.bin": stored.sha256}})
    assert (reader.fetch("digest/1") / "w.bin").exists()
    with pytest.raises(MissingArtifact, match="belongs to no parent"):
        reader.fetch("other/1")
