"""The processes that train one network together, as the job that started them sees them.

`torchrun` starts them. They write JSON lines into the pipe `reports`, go on after each epoch when the pipe `recorded`
gives a byte, so that they never get ahead of a job that was stopped or lost its lease, and read the pipe `alive`, which
ends when this process does: then they end too, whatever happened to torchrun.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import select
import signal
import socket
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import psutil

from services.jobs.device.kernel_kills import count_kernel_kills
from services.jobs.failures import FailureVerdict, Judged
from services.own_packages import python_command

#: How often torchrun itself is looked at; reports are read at once.
_LOOK_S = 0.2
#: How long the processes may take to end after they were told to.
_GRACE_S = 10.0
_PIECE = 1 << 16


class RankProcesses:
    """`count` processes of the module `program`, which do what `folder/order.json` says."""

    def __init__(self, program: str, folder: Path, count: int, device: str) -> None:
        self._program, self._folder, self._count, self._on_gpu = program, folder, count, device != "cpu"
        self._peaks: dict[int, int] = {}  # by rank
        self._ranks: dict[int, psutil.Process] = {}
        self._failures: list[FailureVerdict] = []
        self._signals: list[int] = []  # that ended processes, as torchrun says at its end
        self._partial = b""

    def __enter__(self) -> Self:
        self._reports, self._recorded, self._alive = map(self._open_pipe, ("reports", "recorded", "alive"))
        self._kernel_kills = count_kernel_kills()
        command = [*python_command("services.jobs.ranks.torchrun"), "--standalone", "--local-addr", "127.0.0.1"]
        command += ["--nproc-per-node", str(self._count), *python_command(self._program)[-2:], str(self._folder)]
        # In the group of this process, so that whoever kills the group kills torchrun.
        self._torchrun = subprocess.Popen(  # noqa: S603 - our own interpreter
            command, env=rank_environment(os.environ, self._count), stdin=subprocess.DEVNULL
        )
        return self

    def epochs(self) -> Iterator[dict[str, Any]]:
        """What the first rank reports of each epoch, and waits until the next one is asked for.

        Raises `Judged` when a process failed or died.
        """
        while (code := self._torchrun.poll()) is None:
            select.select([self._reports], [], [], _LOOK_S)
            yield from self._read()
        yield from self._read()
        if code or len(self._peaks) < self._count:
            raise Judged(self._verdict())

    def peak_memory(self) -> int:
        """Bytes on the fullest GPU, or resident in all processes together."""
        return max(self._peaks.values(), default=0) if self._on_gpu else sum(self._peaks.values())

    def __exit__(self, *details: object) -> None:
        self._torchrun.terminate()  # it ends the processes, and then itself
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._torchrun.wait(_GRACE_S)
        self._torchrun.kill()
        self._torchrun.wait()
        os.close(self._alive)
        _, alive = psutil.wait_procs(list(self._ranks.values()), timeout=_GRACE_S)
        for process in alive:
            process.kill()
        os.close(self._reports)
        os.close(self._recorded)

    def _open_pipe(self, name: str) -> int:
        path = self._folder / name
        path.unlink(missing_ok=True)
        os.mkfifo(path, 0o600)
        # Both ways: an end of ours keeps the pipe from ending while no process has opened it yet.
        return os.open(path, os.O_RDWR | os.O_NONBLOCK)

    def _read(self) -> Iterator[dict[str, Any]]:
        pieces = []
        with contextlib.suppress(BlockingIOError):
            while True:
                pieces.append(os.read(self._reports, _PIECE))
        *lines, self._partial = (self._partial + b"".join(pieces)).split(b"\n")
        for line in lines:
            report = json.loads(line)
            rank = report.get("rank")
            if "signals" in report:
                self._signals += report["signals"]
            if "pid" in report:
                with contextlib.suppress(psutil.NoSuchProcess):
                    self._ranks[rank] = psutil.Process(report["pid"])
            if "peak_memory" in report:
                self._peaks[rank] = report["peak_memory"]
            if "failed" in report:
                self._failures.append(FailureVerdict(**report["failed"]))
            if "epoch" in report:
                yield report["epoch"]
                os.write(self._recorded, b".")

    def _verdict(self) -> FailureVerdict:
        """Of what one of them said, or how it ended without a word; the others only notice that it is gone."""
        when = "before they were ready" if len(self._ranks) < self._count else "while they trained"
        who = f"a process of the {self._count} that trained together"
        first = first_signal(self._signals)
        if first == signal.SIGKILL and count_kernel_kills() > self._kernel_kills:
            message = f"{who} was killed by SIGKILL {when}, by the kernel: memory ran out"
            return FailureVerdict("kernel_kill", message, retry=True)
        if self._failures:
            return self._failures[0]
        how = f"was killed by {signal.Signals(first).name}" if first else "died"
        return FailureVerdict("lost", f"{who} {how} {when} (the log has its last words)", retry=True)


def first_signal(signals: Sequence[int]) -> int | None:
    """Which of the `signals` that ended processes, in the order in which torchrun saw them, ended the first one.

    The others follow from it: SIGABRT is of one that lost the first, SIGTERM of one that torchrun then ended, SIGKILL
    of one that it had to kill. Those that ended between two looks of torchrun are in the order of their ranks.
    """
    if signals and signals[0] == signal.SIGABRT:
        before = itertools.takewhile(lambda one: one != signal.SIGTERM, signals)
        return next((one for one in before if one != signal.SIGABRT), signal.SIGABRT)
    return next(iter(signals), None)


def rank_environment(inherited: Mapping[str, str], count: int) -> dict[str, str]:
    """Of torchrun and its processes: they share out the CPU threads and find our modules, whatever lies around."""
    # May be one number for each level of nested loops; what is no number means nothing to OpenMP either.
    outermost = inherited.get("OMP_NUM_THREADS", "").partition(",")[0].strip()
    threads = int(outermost) if outermost.isdecimal() and outermost.isascii() else len(os.sched_getaffinity(0))
    each = str(max(1, threads // count))
    shared = {"OMP_NUM_THREADS": each, "MKL_NUM_THREADS": each, "OPENBLAS_NUM_THREADS": each}
    # All processes are on this machine; a host name that cannot be resolved must not matter.
    has_loopback = any(name == "lo" for _, name in socket.if_nameindex())
    loopback = {"GLOO_SOCKET_IFNAME": "lo"} if has_loopback else {}
    return {**loopback, **inherited, **shared, "PYTHONSAFEPATH": "1"}
