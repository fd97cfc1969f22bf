"""kill -9 at random moments, then the same command: the same final table, no row twice."""

from __future__ import annotations

import contextlib
import random
import signal
import subprocess

import psutil

from tests.api.command_line import TINY, CommandLine

_MEANS = """select defense, attack, access, epsilon, region, case_id, value
from results where sweep = 'tiny' order by 1, 2, 3, 4, 5, 6"""


def test_killed_submits_and_runners_change_nothing_in_the_end(finished: CommandLine, cli: CommandLine) -> None:
    cli.write("tiny.yaml", TINY)
    rng = random.Random(0)
    kills = {"submit": 0, "worker": 0, "runner": 0}
    for target in sorted(kills) * 4:
        process = cli.start("submit", "tiny.yaml")
        # From its own start, so that a quick machine is hit as early in the sweep as a slow one: a runner needs seconds
        # to import torch, and every round gets a little further through training, attacks and evaluations.
        if find(process, target):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(rng.uniform(0.0, 4.0))
            kills[target] += kill(process.pid, target)
        if target == "submit":
            process.kill()
        else:
            process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        assert_nobody_left(process.pid)
    assert all(kills.values()), kills
    cli("retry", "tiny")  # a job whose runner was killed three times is parked, and says so
    cli("submit", "tiny.yaml")
    assert cli.json("query", _MEANS) == finished.json("query", _MEANS)
    twice = "select condition_id, metric, region, case_id from score group by 1, 2, 3, 4 having count(*) > 1"
    assert cli.json("query", twice) == []


def find(submit: subprocess.Popen[str], target: str) -> bool:
    """Wait until the submit itself, its worker process or one of its runners is there; false: it ended before."""
    while not running(submit.pid, target):
        with contextlib.suppress(subprocess.TimeoutExpired):
            submit.wait(0.02)
            return False
    return True


def running(pid: int, target: str) -> list[psutil.Process]:
    """The submit itself, its worker process or its runners."""
    module = {"submit": "api.cli.main", "worker": "worker.embedded_worker", "runner": "worker.runner"}[target]
    found = []
    with contextlib.suppress(psutil.NoSuchProcess):
        for process in (psutil.Process(pid), *psutil.Process(pid).children(recursive=True)):
            with contextlib.suppress(psutil.NoSuchProcess):
                if module in process.cmdline():
                    found.append(process)
    return found


def kill(pid: int, target: str) -> int:
    """SIGKILL for the submit itself, its worker process or one of its runners; returns how many were hit."""
    for process in running(pid, target)[:1]:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
            return 1
    return 0


def assert_nobody_left(pid: int) -> None:
    """No worker or runner of this folder outlives its submit by more than a few seconds."""
    orphans = [
        process
        for process in psutil.process_iter(["cmdline", "ppid"])
        if process.info["ppid"] in (1, pid)
        and any(word.startswith("worker.") for word in process.info["cmdline"] or [])
    ]
    _, alive = psutil.wait_procs(orphans, timeout=30)
    assert alive == []


def test_ctrl_c_stops_cleanly_and_the_same_command_goes_on(cli: CommandLine) -> None:
    cli.write("tiny.yaml", TINY)
    # Longer than any machine takes until the signal comes.
    process = cli.start("submit", "tiny.yaml", "--set", "training.epochs=100000")
    assert find(process, "runner")
    while cli.json("status")[0]["running"] == 0:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "the same command goes on from here" in errors
    assert cli.json("status")[0]["running"] == 0
    assert cli.json("status")[0]["failed"] == 0


def test_a_second_ctrl_c_waits_for_nobody(cli: CommandLine) -> None:
    cli.write("tiny.yaml", TINY)
    process = cli.start("submit", "tiny.yaml", "--set", "training.epochs=100000")
    assert find(process, "runner")
    while cli.json("status")[0]["running"] == 0:
        assert process.poll() is None
    running(process.pid, "worker")[0].suspend()  # so that it cannot give its job back
    process.send_signal(signal.SIGINT)
    assert process.stderr is not None
    while "Ctrl-C again ends them at once" not in process.stderr.readline():
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert process.returncode == 130
    assert_nobody_left(process.pid)
    cli("reconcile")
    assert cli.json("status")[0]["running"] == 0
