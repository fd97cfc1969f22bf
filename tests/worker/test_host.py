"""Whether a process still lives, known by its number and its start."""

from __future__ import annotations

import os
import subprocess
import sys

from worker.host import host_identity, is_alive, process_started


def test_this_process_is_alive_and_a_reused_number_is_not() -> None:
    assert is_alive(os.getpid(), process_started())
    assert not is_alive(os.getpid(), process_started() - 100)


def test_a_process_that_ended_is_not_alive_even_before_it_is_reaped() -> None:
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    started = process_started(process.pid)
    assert is_alive(process.pid, started)
    process.kill()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)  # ended, but a zombie until it is waited for
    assert not is_alive(process.pid, started)
    process.wait()
    assert not is_alive(process.pid, started)


def test_the_identity_of_a_host_is_the_same_for_all_its_processes() -> None:
    code = "from worker.host import host_identity; print(host_identity())"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == host_identity()
