"""What ended a job decides whether it is tried again, and is told in a sentence."""

from __future__ import annotations

import errno
import runpy
from pathlib import Path

import psycopg
import pytest
import torch
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from db.engine import read
from services.errors import (
    BadData,
    BadInput,
    DeviceFailed,
    MachineFailed,
    MissingArtifact,
    NotComparable,
    OutOfMemory,
    StoreRefused,
)
from services.jobs.failures import classify_failure
from services.outside.source import note_files


def test_a_full_disk_is_told_with_the_file_that_found_no_room() -> None:
    verdict = classify_failure(
        OSError(errno.ENOSPC, "No space left on device", "scratch/weights", None, "store/weights")
    )
    assert (verdict.kind, verdict.retry) == ("disk_full", True)
    assert verdict.message.startswith("the disk is full while writing store/weights: ")


def test_a_full_disk_is_recognised_in_the_words_of_a_library() -> None:
    verdict = classify_failure(
        RuntimeError("Error while serializing: I/O error: No space left on device (os error 28)")
    )
    assert verdict.kind == "disk_full"
    assert "free some space" in verdict.message


def test_a_database_that_is_away_for_too_long_is_no_fault_of_the_job() -> None:
    verdict = classify_failure(
        OperationalError("select", None, psycopg.OperationalError("server closed the connection"))
    )
    assert (verdict.kind, verdict.retry) == ("lost", True)
    assert "server closed the connection" in verdict.message


def test_a_mistake_in_a_statement_is_not_tried_again(sqlite_engine: Engine) -> None:
    with pytest.raises(OperationalError) as mistake, read(sqlite_engine) as connection:
        connection.exec_driver_sql("SELECT * FROM no_such_table")
    assert classify_failure(mistake.value).retry is False


@pytest.mark.parametrize(
    "error",
    [
        FileNotFoundError(errno.ENOENT, "No such file or directory", "cache/volumes/0123/images.npy"),
        OSError(errno.ESTALE, "Stale file handle", "cache/volumes/0123/images.npy"),
        OSError(errno.EIO, "Input/output error", "cache/volumes/0123/images.npy"),
        OSError(errno.EMFILE, "Too many open files"),
        PermissionError(errno.EACCES, "Permission denied", "scratch/0123"),
        MachineFailed("the cache folder cannot be written"),
    ],
    ids=lambda error: str(error)[:30],
)
def test_what_the_machinery_did_costs_an_attempt_and_is_tried_again(error: Exception) -> None:
    verdict = classify_failure(error)
    assert (verdict.kind, verdict.retry, verdict.spent) == ("machine", True, False)
    assert "\n" not in verdict.message


@pytest.mark.parametrize(("number", "again"), [(errno.ESTALE, True), (errno.EIO, True), (errno.ENOENT, False)])
def test_a_file_of_the_users_is_read_again_only_where_its_disk_failed(number: int, again: bool) -> None:
    sentence = BadData("case/t1.nii.gz cannot be read")
    sentence.__cause__ = OSError(number, "no", "case/t1.nii.gz")
    verdict = classify_failure(sentence)
    assert (verdict.message, verdict.retry) == ("case/t1.nii.gz cannot be read", again)


@pytest.mark.parametrize(
    "error",
    [
        BadData("case/t1.nii.gz is not a complete NIfTI file"),
        BadInput("the model is about other classes"),
        NotComparable("their metric_impl differs"),
        ValueError("shapes differ"),
        KeyError("a name"),
        ZeroDivisionError("division by zero"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_jobs_own_mistake_is_final_at_once(error: Exception) -> None:
    assert classify_failure(error).retry is False


def test_a_file_that_a_plug_in_from_outside_does_not_find_is_the_plug_ins_mistake(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text("def run():\n    open('nowhere')\n")
    note_files([str(file)], "mine")
    run = runpy.run_path(str(file))["run"]
    with pytest.raises(FileNotFoundError) as mistake:
        run()
    verdict = classify_failure(mistake.value)
    assert (verdict.kind, verdict.retry) == ("bug", False)
    assert "the plug-in 'mine' has a mistake" in verdict.message


OUT_OF_MEMORY = [
    torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 15.7 GiB"),
    torch.AcceleratorError("CUDA error: out of memory"),
    RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
    RuntimeError("cuDNN error: CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED"),
    RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 4000000000000000 bytes."),
    OSError(errno.ENOMEM, "Cannot allocate memory"),
    MemoryError(),
]


@pytest.mark.parametrize("error", OUT_OF_MEMORY, ids=lambda error: str(error)[:30])
def test_running_out_of_memory_is_tried_again_once_in_halves(error: Exception) -> None:
    first, second = classify_failure(error), classify_failure(error, batch_divisor=2)
    assert (first.kind, first.retry, first.spent) == ("out_of_memory", True, False)
    assert (second.kind, second.retry) == ("out_of_memory", False)


def test_what_cannot_be_halved_is_not_tried_again() -> None:
    assert not classify_failure(OutOfMemory("one volume at a time", can_halve=False)).retry
    assert classify_failure(OutOfMemory("16 slices", can_halve=True)).retry


def test_a_store_that_refuses_is_tried_again_and_not_taken_for_bad_input() -> None:
    verdict = classify_failure(StoreRefused("cannot reach the artifact store", passing=True))
    assert (verdict.kind, verdict.retry) == ("store", True)


def test_an_artifact_that_a_job_can_make_again_is_named() -> None:
    verdict = classify_failure(MissingArtifact("artifact d/1/w is gone", location="d/1"))
    assert (verdict.kind, verdict.location, verdict.retry) == ("missing", "d/1", True)
    assert classify_failure(MissingArtifact("a file holds no such case")).kind == "lost"


@pytest.mark.parametrize(
    "error",
    [
        torch.AcceleratorError("CUDA error: an illegal memory access was encountered"),
        RuntimeError("CUDA error: uncorrectable ECC error encountered\nCUDA kernel errors might be reported later"),
        RuntimeError("cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"),
        torch.distributed.DistBackendError("NCCL error in: ProcessGroupNCCL.cpp:3690, unhandled cuda error, NCCL 2.27"),
        RuntimeError("No CUDA GPUs are available"),
        DeviceFailed("the GPU failed in one of 2 processes"),
    ],
    ids=lambda error: str(error)[:30],
)
def test_a_gpu_that_failed_runs_nothing_more_and_the_job_goes_elsewhere(error: Exception) -> None:
    verdict = classify_failure(error)
    assert (verdict.kind, verdict.retry, verdict.spent) == ("cuda", True, True)
    assert "\n" not in verdict.message


def test_an_index_that_a_kernel_refused_is_a_bug_and_not_the_gpus_fault() -> None:
    verdict = classify_failure(torch.AcceleratorError("CUDA error: device-side assert triggered"))
    assert (verdict.kind, verdict.retry, verdict.spent) == ("bug", False, True)


def test_other_errors_of_torch_are_bugs_and_leave_the_process_in_order() -> None:
    verdict = classify_failure(RuntimeError("The size of tensor a (3) must match the size of tensor b (4)"))
    assert (verdict.kind, verdict.retry, verdict.spent) == ("bug", False, False)
