"""Sweeps whose artifacts lie in a bucket: refused before anything is recorded, or found again wherever they are."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.api.command_line import CommandLine

if TYPE_CHECKING:
    from tests.s3_server import S3Server

SMALL = """
name: small
data:
  synthetic: {cases: 4, size: 16}
  split: {train: 0.5, validation: 0.25, test: 0.25}
models:
  small: {architecture: unet, dims: 3, channels: [4, 8]}
training: {epochs: 1}
attacks:
  fgsm: {epsilon: [8/255]}
evaluation: {access: [white-box], metrics: [dice]}
"""


@pytest.fixture
def in_bucket(tmp_path: Path, s3: S3Server, bucket: str) -> CommandLine:
    """The command line of a user whose artifacts lie in a bucket."""
    return CommandLine(tmp_path, {**s3.variables, "ROBUST_ARTIFACTS": f"s3://{bucket}/prefix"})


def test_a_bucket_that_refuses_writes_is_found_before_anything_is_recorded(
    tmp_path: Path, s3: S3Server, bucket: str
) -> None:
    key, secret = s3.add_user("s3:GetObject", "s3:ListBucket")
    variables = {**s3.variables, "AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret}
    cli = CommandLine(tmp_path, {**variables, "ROBUST_ARTIFACTS": f"s3://{bucket}/prefix"})
    sweep = cli.write("small.yaml", SMALL)
    with s3.enforced():
        told = cli("submit", sweep, code=2)
    assert told.count("\n") == 1
    assert f"s3://{bucket}/prefix refuses to be written (AccessDenied)" in told
    assert secret not in told
    assert cli.json("status") == []


def test_a_folder_that_cannot_be_written_is_found_before_anything_is_recorded(cli: CommandLine) -> None:
    cli.write("taken", "a file where a folder is meant")
    cli = CommandLine(cli.folder, {**cli.variables, "ROBUST_ARTIFACTS": str(cli.folder / "taken" / "artifacts")})
    told = cli("submit", cli.write("small.yaml", SMALL), code=2)
    assert told.count("\n") == 1
    assert "taken" in told
    assert "Not a directory" in told
    assert cli.json("status") == []


def test_a_worker_that_could_publish_nothing_does_not_begin(cli: CommandLine) -> None:
    cli.write("taken", "a file where a folder is meant")
    cli = CommandLine(cli.folder, {**cli.variables, "ROBUST_ARTIFACTS": str(cli.folder / "taken" / "artifacts")})
    told = cli("worker", "--drain", code=2)
    assert told.count("\n") == 1
    assert "Not a directory" in told


def test_doctor_tries_the_bucket(in_bucket: CommandLine, bucket: str, s3: S3Server) -> None:
    (found,) = [check for check in in_bucket.json("doctor") if check["part"] == "artifacts"]
    assert found["state"] == "ok"
    assert f"s3://{bucket}/prefix: written" in found["found"]
    assert s3.keys(bucket) == []


def test_a_sweep_goes_through_a_bucket_and_makes_again_what_is_lost_there(
    in_bucket: CommandLine, bucket: str, s3: S3Server
) -> None:
    cli, sweep = in_bucket, in_bucket.write("small.yaml", SMALL)
    cli("submit", sweep, "--workers", "1")
    before = cli.json("query", "select case_id, attack, value from results order by 1, 2, 3")
    (weights,) = [key for key in s3.keys(bucket) if key.endswith("weights.safetensors")]
    s3.client().delete_object(Bucket=bucket, Key=weights)
    shutil.rmtree(cli.folder / ".robust" / "cache" / "artifacts")

    cli("submit", sweep, "--workers", "1", "--set", "attacks.ifgsm.epsilon=[8/255]", "--set", "attacks.ifgsm.steps=2")
    jobs = {job["job"]: job for job in cli.json("jobs", "small")}
    assert {job["state"] for job in jobs.values()} == {"done"}
    (log,) = [cli("logs", str(number)) for number, job in jobs.items() if job["kind"] == "train"]
    assert "was missing; job" in log
    assert "the same as before" in log

    (old,) = [row for row in cli.json("gc", "--older-than", "0s") if row["where"] == "store"]
    assert (old["state"], f"prefix/{old['path']}/") == ("would go", weights.removesuffix("weights.safetensors"))
    assert any(old["path"] in key for key in s3.keys(bucket))
    assert {row["state"] for row in cli.json("gc", "--older-than", "0s", "--delete")} == {"removed"}
    assert not any(old["path"] in key for key in s3.keys(bucket))
    assert cli.json("gc", "--older-than", "0s") == []
    after = cli.json("query", "select case_id, attack, value from results where attack <> 'ifgsm' order by 1, 2, 3")
    assert after == before


def test_what_no_job_refers_to_is_listed_and_only_then_removed(finished: CommandLine) -> None:
    artifacts = finished.folder / ".robust" / "artifacts"
    lost = artifacts / ("f" * 64) / "1"
    lost.mkdir(parents=True)
    (lost / "weights").write_bytes(bytes(2_500_000))
    assert finished.json("gc") == []
    (row,) = finished.json("gc", "--older-than", "0s")
    assert (row["where"], row["path"], row["bytes"]) == ("store", f"{'f' * 64}/1", 2_500_000)
    told = finished("gc", "--older-than", "0s")
    assert "2.500" in told
    assert "2.5 MB to be removed by `robust-cli gc --delete`" in told
    assert (lost / "weights").exists()
    finished("gc", "--older-than", "0s", "--delete")
    assert not lost.parent.exists()
    assert len(list(artifacts.rglob("weights.safetensors"))) == 6


def test_gc_has_nothing_to_say_in_a_new_folder_and_refuses_nonsense(cli: CommandLine) -> None:
    assert cli.json("gc") == []
    assert "such as 90s" in cli("gc", "--older-than", "yesterday", code=2)
