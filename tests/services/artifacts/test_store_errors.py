"""What a store refuses is told in one sentence that says what to try and holds no secret."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from s3fs import S3FileSystem

from services.artifacts.store import ArtifactStore
from services.errors import MissingArtifact, StoreRefused
from tests.redis_server import find_free_port

if TYPE_CHECKING:
    from tests.s3_server import S3Server


@pytest.fixture
def free_port() -> int:
    """A port that nobody listens on."""
    return find_free_port()


@pytest.fixture
def store(bucket: str, tmp_path: Path) -> ArtifactStore:
    return ArtifactStore(f"s3://{bucket}/prefix", tmp_path)


def become(monkeypatch: pytest.MonkeyPatch, key: str, secret: str) -> None:
    """Use other credentials from now on."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", key)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", secret)
    S3FileSystem.clear_instance_cache()


def refusal(url: str, cache: Path) -> StoreRefused:
    """What a probe of a store says, which must be one sentence."""
    with pytest.raises(StoreRefused) as caught:
        ArtifactStore(url, cache).probe()
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 2
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    return caught.value


def test_a_bucket_that_is_not_there(s3: S3Server, tmp_path: Path) -> None:
    told = refusal("s3://no-such-bucket/prefix", tmp_path)
    assert str(told) == (
        "the bucket of s3://no-such-bucket/prefix does not exist: make it, or correct ROBUST_ARTIFACTS"
    )
    assert not told.passing


def test_a_bucket_that_refuses_writes(
    s3: S3Server, bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, secret = s3.add_user("s3:GetObject", "s3:ListBucket")
    become(monkeypatch, key, secret)
    with s3.enforced():
        told = str(refusal(f"s3://{bucket}/prefix", tmp_path))
    assert f"s3://{bucket}/prefix refuses to be written (AccessDenied)" in told
    assert "s3:PutObject" in told
    assert secret not in told


def test_a_bucket_that_lets_nothing_be_removed(
    s3: S3Server, bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    become(monkeypatch, *s3.add_user("s3:GetObject", "s3:ListBucket", "s3:PutObject"))
    with s3.enforced():
        told = str(refusal(f"s3://{bucket}/prefix", tmp_path))
    assert "refuses to be tidied up" in told
    assert "s3:DeleteObject" in told


@pytest.mark.parametrize("known", [True, False])
def test_wrong_credentials(
    s3: S3Server, bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known: bool
) -> None:
    key, _ = s3.add_user("s3:*")
    become(monkeypatch, key if known else "AKIAUNKNOWN000000000", "this-is-not-the-secret")
    with s3.enforced():
        told = str(refusal(f"s3://{bucket}/prefix", tmp_path))
    code = "SignatureDoesNotMatch" if known else "InvalidAccessKeyId"
    assert f"does not accept the credentials ({code}): check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY" in told
    assert "this-is-not-the-secret" not in told


def test_no_credentials(s3: S3Server, bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("HOME", str(tmp_path))
    S3FileSystem.clear_instance_cache()
    assert "there are no credentials for the artifact store" in str(refusal(f"s3://{bucket}", tmp_path))


def test_a_server_that_is_away(
    s3: S3Server, bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_port: int
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{free_port}")
    S3FileSystem.clear_instance_cache()
    told = refusal(f"s3://{bucket}", tmp_path)
    assert f"cannot reach the artifact store s3://{bucket} at http://127.0.0.1:{free_port} (AWS_ENDPOINT_URL)" in str(
        told
    )
    assert told.passing


def test_the_password_of_an_endpoint_is_hidden(
    s3: S3Server, bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://someone:endpoint-password@127.0.0.1:bad-port")
    S3FileSystem.clear_instance_cache()
    told = str(refusal(f"s3://{bucket}", tmp_path))
    assert "endpoint-password" not in told


def test_a_bucket_that_vanished_is_not_taken_for_a_lost_file(s3: S3Server, tmp_path: Path, bucket: str) -> None:
    store = ArtifactStore(f"s3://{bucket}/prefix", tmp_path)
    store.mark("database")
    with pytest.raises(MissingArtifact):
        store.fetch("digest/1", {"w": "0" * 64})
    for key in s3.keys(bucket):
        s3.client().delete_object(Bucket=bucket, Key=key)
    s3.client().delete_bucket(Bucket=bucket)
    with pytest.raises(StoreRefused, match="does not exist"):
        store.fetch("digest/1", {"w": "0" * 64})


def test_a_prefix_that_holds_nothing_is_not_taken_for_lost_files(store: ArtifactStore) -> None:
    with pytest.raises(StoreRefused, match="is empty: is ROBUST_ARTIFACTS right on this machine"):
        store.fetch("digest/1", {"w": "0" * 64})


def test_a_file_that_may_not_be_read_is_not_taken_for_a_lost_one(
    s3: S3Server, bucket: str, store: ArtifactStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "w"
    file.write_bytes(b"12345")
    (stored,) = store.publish("digest/1", {"w": file})
    become(monkeypatch, *s3.add_user("s3:ListBucket"))
    with s3.enforced(), pytest.raises(StoreRefused, match="refuses to be read"):
        ArtifactStore(f"s3://{bucket}/prefix", tmp_path / "other").fetch("digest/1", {"w": stored.sha256})


def test_while_a_server_is_away_it_is_tried_again(
    s3: S3Server, bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_port: int
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{free_port}")
    S3FileSystem.clear_instance_cache()
    store = ArtifactStore(f"s3://{bucket}", tmp_path, patience_s=60.0)
    pauses: list[float] = []

    def come_back(seconds: float) -> None:
        pauses.append(seconds)
        monkeypatch.setenv("AWS_ENDPOINT_URL", s3.url)
        S3FileSystem.clear_instance_cache()
        store._place = ArtifactStore(f"s3://{bucket}", tmp_path)._place

    monkeypatch.setattr("services.artifacts.store.time.sleep", come_back)
    (tmp_path / "w").write_bytes(b"12345")
    store.publish("digest/1", {"w": tmp_path / "w"})
    assert s3.keys(bucket) == ["digest/1/w"]
    assert len(pauses) == 1
