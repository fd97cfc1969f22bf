"""The batch script as Slurm runs it: a shell that gets signals; `robust-cli` and `scontrol` are stand-ins."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "deploy" / "slurm" / "worker.sbatch"
URL = "ROBUST_DATABASE_URL=postgresql+psycopg://robust:secret@db/robust"

#: Says that it runs, and on SIGTERM what `robust-cli worker` does: release and end well.
WORKER = """
trap 'kill $!; echo told to stop >>"$DIARY"; exit 0' TERM
echo "worker $* on ${CUDA_VISIBLE_DEVICES:-cpu} url ${ROBUST_DATABASE_URL##*@}" >>"$DIARY"
sleep infinity &
wait
"""


class Slurm:
    """A folder with stand-ins, and the diary that they write."""

    def __init__(self, folder: Path, worker: str) -> None:
        self.folder, self.diary = folder, folder / "diary"
        self.program("robust-cli", worker)
        self.program("scontrol", 'echo "scontrol $*" >>"$DIARY"')
        (folder / "settings").write_text(f"{URL}\n")
        self.environment = {
            "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(folder),
            "DIARY": str(self.diary),
            "ROBUSTSEG_ENV": str(folder / "settings"),
            "SLURM_JOB_ID": "19",
            "SLURM_ARRAY_JOB_ID": "17",
            "SLURM_ARRAY_TASK_ID": "3",
            "CUDA_VISIBLE_DEVICES": "2",
        }

    def program(self, name: str, script: str) -> None:
        (self.folder / name).write_text(f"#!/usr/bin/env bash\n{script}\n")
        (self.folder / name).chmod(0o755)

    def run(self, *signals: signal.Signals, arguments: tuple[str, ...] = ()) -> int:
        """Run the script as slurmstepd does, send signals once the worker runs; returns its exit code."""
        process = subprocess.Popen(["bash", str(SCRIPT), *arguments], env=self.environment, start_new_session=True)
        try:
            if signals:
                self.wait_for("worker")
            for name in signals:
                process.send_signal(name)
            return process.wait(30)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)

    def wait_for(self, word: str) -> None:
        pause = threading.Event()
        for _ in range(600):
            if self.diary.exists() and word in self.diary.read_text():
                return
            pause.wait(0.05)
        raise AssertionError(f"no {word!r} within 30 s")

    def lines(self) -> list[str]:
        return self.diary.read_text().splitlines()


def test_a_worker_drains_with_its_gpu_its_settings_and_the_arguments(tmp_path: Path) -> None:
    slurm = Slurm(tmp_path, WORKER.replace("sleep infinity", "true"))
    assert slurm.run(arguments=("--queues", "gpu")) == 0
    assert slurm.lines() == ["worker worker --drain --queues gpu on 2 url db/robust"]


def test_out_of_time_the_worker_stops_and_the_task_is_queued_again(tmp_path: Path) -> None:
    slurm = Slurm(tmp_path, WORKER)
    assert slurm.run(signal.SIGUSR1) == 0
    assert slurm.lines()[1:] == ["told to stop", "scontrol requeue 17_3"]


def test_without_an_array_the_job_itself_is_queued_again(tmp_path: Path) -> None:
    slurm = Slurm(tmp_path, WORKER)
    del slurm.environment["SLURM_ARRAY_JOB_ID"], slurm.environment["SLURM_ARRAY_TASK_ID"]
    assert slurm.run(signal.SIGUSR1) == 0
    assert slurm.lines()[-1] == "scontrol requeue 19"


def test_a_cancelled_task_stops_its_worker_and_stays_cancelled(tmp_path: Path) -> None:
    slurm = Slurm(tmp_path, WORKER)
    assert slurm.run(signal.SIGTERM) == 0
    assert slurm.lines()[1:] == ["told to stop"]


def test_a_worker_that_fails_ends_the_task_with_its_exit_code(tmp_path: Path) -> None:
    slurm = Slurm(tmp_path, "exit 2")
    assert slurm.run() == 2
    assert not slurm.diary.exists()


def test_a_worker_that_fails_while_it_stops_is_not_queued_again(tmp_path: Path) -> None:
    slurm = Slurm(tmp_path, WORKER.replace("exit 0", "exit 1"))
    assert slurm.run(signal.SIGUSR1) == 1
    assert slurm.lines()[1:] == ["told to stop"]


def test_missing_settings_are_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    slurm = Slurm(tmp_path, WORKER)
    (tmp_path / "settings").unlink()
    assert slurm.run() == 2
    assert f"ROBUST_DATABASE_URL is not set: write it to {tmp_path / 'settings'}" in capfd.readouterr().err


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_shellcheck_finds_nothing() -> None:
    scripts = (SCRIPT, *SCRIPT.parents[1].glob("*.sh"))
    subprocess.run(["shellcheck", *map(str, scripts)], check=True)
