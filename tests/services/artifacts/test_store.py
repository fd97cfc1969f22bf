"""Files are published whole and verified when read, wherever they lie."""

from __future__ import annotations

import errno
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import fsspec
import pytest

from services.artifacts.checksums import sha256_of
from services.artifacts.folder import FolderStore
from services.artifacts.store import ArtifactReader, ArtifactStore
from services.errors import BadInput, MissingArtifact, StoreRefused

if TYPE_CHECKING:
    from tests.s3_server import S3Server


@pytest.fixture(params=["folder", "shared", "memory", "s3"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A folder of this machine, one of many machines, a store that is no folder, and one on a server."""
    match request.param:
        case "memory":
            return f"memory://{tmp_path.name}"
        case "s3":
            return f"s3://{request.getfixturevalue('bucket')}/some/prefix"
    return str(tmp_path / "store")


@pytest.fixture
def store(request: pytest.FixtureRequest, url: str, tmp_path: Path) -> ArtifactStore:
    return ArtifactStore(url, tmp_path / "cache", shared=request.node.callspec.params["url"] == "shared")


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


def test_a_missing_file_is_told_by_name_and_place(
    store: ArtifactStore, weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.artifacts.folder.LATENCY_S", 0.0)
    store.publish("digest/1", {"w.bin": weights})
    with pytest.raises(MissingArtifact, match=r"digest/2/w\.bin is gone") as caught:
        store.fetch("digest/2", {"w.bin": "0" * 64})
    assert caught.value.location == "digest/2"


def test_a_damaged_file_is_refused(store: ArtifactStore, weights: Path) -> None:
    store.publish("digest/1", {"w.bin": weights})
    with pytest.raises(MissingArtifact, match="changed or damaged") as caught:
        store.fetch("digest/1", {"w.bin": "0" * 64})
    assert caught.value.location == "digest/1"


def test_what_is_removed_is_gone_and_nothing_else(store: ArtifactStore, weights: Path) -> None:
    store.publish("digest/1", {"w.bin": weights})
    store.publish("digest/2", {"w.bin": weights, "v.bin": weights})
    assert [(entry.path, entry.size) for entry in store.entries()] == [("digest/1", 5000), ("digest/2", 10000)]
    store.remove("digest/2")
    store.remove("digest/3")
    assert [entry.path for entry in store.entries()] == ["digest/1"]
    store.remove("digest/1")
    assert store.entries() == []


def test_a_probe_leaves_nothing_behind(store: ArtifactStore) -> None:
    store.probe()
    assert store.entries() == []


def test_a_store_knows_the_databases_that_use_it(store: ArtifactStore) -> None:
    assert store.databases() == []
    assert store.is_unknown() == store.is_shared
    for database in ("b", "a", "b"):
        store.mark(database)
    assert store.databases() == ["a", "b"]
    assert not store.is_unknown()


def test_a_job_reads_only_files_of_its_parents(store: ArtifactStore, weights: Path) -> None:
    (stored,) = store.publish("digest/1", {"w.bin": weights})
    reader = ArtifactReader(store, {"digest/1": {"w.bin": stored.sha256}})
    assert (reader.fetch("digest/1") / "w.bin").exists()
    with pytest.raises(MissingArtifact, match="belongs to no parent"):
        reader.fetch("other/1")


class TestFolder:
    def test_an_attempt_without_room_leaves_nothing_behind(
        self, tmp_path: Path, weights: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store = ArtifactStore(str(tmp_path / "store"), tmp_path / "cache")
        copy = shutil.copyfile

        def copy_until_full(source: Path, target: Path) -> None:
            if target.name == "b":
                raise OSError(errno.ENOSPC, "No space left on device", str(target))
            copy(source, target)

        monkeypatch.setattr("services.artifacts.folder.shutil.copyfile", copy_until_full)
        with pytest.raises(OSError, match="No space left on device"):
            store.publish("digest/1", {"a": weights, "b": weights})
        assert [path for path in (tmp_path / "store").rglob("*") if path.is_file()] == []

    def test_a_file_that_another_machine_has_just_written_is_waited_for(self, tmp_path: Path, weights: Path) -> None:
        store = ArtifactStore(str(tmp_path / "store"), tmp_path / "cache", shared=True)
        threading.Timer(0.3, store.publish, ("digest/1", {"w": weights})).start()
        assert (store.fetch("digest/1", {"w": sha256_of(weights)}) / "w").exists()

    @pytest.mark.parametrize("exists", [True, False])
    def test_an_empty_shared_folder_is_not_taken_for_lost_files(
        self, tmp_path: Path, exists: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("services.artifacts.folder.LATENCY_S", 0.0)
        root = tmp_path / "mount-point"
        if exists:
            root.mkdir()
        folder = FolderStore(root, shared=True)
        with pytest.raises(StoreRefused, match="is the shared folder mounted"):
            folder.fetch("digest/1", "w", "0" * 64)

    def test_a_place_that_is_no_folder_is_told(self, tmp_path: Path, weights: Path) -> None:
        store = ArtifactStore(str(weights / "store"), tmp_path / "cache")
        with pytest.raises(StoreRefused, match=r"cannot be written .*Not a directory.*ROBUST_ARTIFACTS"):
            store.probe()


class TestCache:
    """Files of a store that is no folder are kept on this machine."""

    @pytest.fixture
    def url(self, bucket: str) -> str:
        return f"s3://{bucket}/prefix"

    @pytest.fixture
    def store(self, url: str, tmp_path: Path) -> ArtifactStore:
        return ArtifactStore(url, tmp_path / "cache")

    def test_a_copy_that_was_damaged_here_is_fetched_again(self, store: ArtifactStore, weights: Path) -> None:
        (stored,) = store.publish("digest/1", {"w": weights})
        copy = store.fetch("digest/1", {"w": stored.sha256}) / "w"
        copy.write_bytes(b"damaged")
        assert store.fetch("digest/1", {"w": stored.sha256}) / "w" == copy
        assert sha256_of(copy) == stored.sha256

    def test_a_server_may_be_named_in_the_settings_of_fsspec(
        self, url: str, weights: Path, tmp_path: Path, s3: S3Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        settings = {
            "endpoint_url": s3.url,
            "key": "anybody",
            "secret": "anything",
            "config_kwargs": {"max_pool_connections": 2},
        }
        for name in ("AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            monkeypatch.delenv(name)
        monkeypatch.setitem(fsspec.config.conf, "s3", settings)
        store = ArtifactStore(url, tmp_path / "cache")
        store.probe()
        (stored,) = store.publish("digest/1", {"w": weights})
        assert sha256_of(store.fetch("digest/1", {"w": stored.sha256}) / "w") == stored.sha256

    def test_a_copy_outlives_its_original(self, store: ArtifactStore, weights: Path) -> None:
        (stored,) = store.publish("digest/1", {"w": weights})
        store.fetch("digest/1", {"w": stored.sha256})
        store.remove("digest/1")
        assert (store.fetch("digest/1", {"w": stored.sha256}) / "w").exists()

    def test_a_damaged_original_never_reaches_the_cache(
        self, store: ArtifactStore, bucket: str, s3: S3Server, weights: Path, tmp_path: Path
    ) -> None:
        (stored,) = store.publish("digest/1", {"w": weights})
        s3.client().put_object(Bucket=bucket, Key="prefix/digest/1/w", Body=b"12345")
        with pytest.raises(MissingArtifact, match="damaged"):
            store.fetch("digest/1", {"w": stored.sha256})
        assert [path for path in (tmp_path / "cache").rglob("*") if path.is_file()] == []

    def test_many_may_fetch_the_same_file_at_once(self, url: str, tmp_path: Path) -> None:
        large = tmp_path / "large"
        large.write_bytes(bytes(range(256)) * 20_000)
        stores = [ArtifactStore(url, tmp_path / "cache") for _ in range(6)]
        (stored,) = stores[0].publish("digest/1", {"w": large})
        together = threading.Barrier(len(stores))

        def fetch(store: ArtifactStore) -> str:
            together.wait()
            return sha256_of(store.fetch("digest/1", {"w": stored.sha256}) / "w")

        with ThreadPoolExecutor(len(stores)) as pool:
            assert set(pool.map(fetch, stores)) == {stored.sha256}
        assert [path.name for path in (tmp_path / "cache").rglob("*") if path.is_file()] == ["w"]

    def test_a_cache_that_cannot_be_written_is_not_blamed_on_the_store(
        self, url: str, weights: Path, tmp_path: Path
    ) -> None:
        (tmp_path / "taken").write_text("a file where a folder is meant")
        store = ArtifactStore(url, tmp_path / "taken")
        (stored,) = store.publish("digest/1", {"w": weights})
        with pytest.raises(Exception, match=r"taken.*: Not a directory"):
            store.fetch("digest/1", {"w": stored.sha256})


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense://place", "no URL of a known kind: Protocol not known: nonsense"),
        ("gs://bucket", "needs another package: Please install gcsfs"),
        ("ftp://user:hidden-password@127.0.0.1:9/x", r"ftp://user:\*\*\*@127\.0\.0\.1:9/x: Connection refused"),
    ],
)
def test_a_url_that_cannot_be_used_is_told(url: str, words: str, tmp_path: Path) -> None:
    with pytest.raises((BadInput, StoreRefused), match=words):
        ArtifactStore(url, tmp_path)
