"""One of the processes that train a network together, started by torchrun: what it does whatever is trained.

`FOLDER/order.json` says what to do. All processes go through the same training; rank 0 reports its epochs and leaves
the network in `FOLDER/model`.
"""

from __future__ import annotations

import ctypes
import faulthandler
import json
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Never

from services.artifacts.weights import save_model
from services.jobs.device.peak_memory import PeakMemory
from services.jobs.failures import FailureVerdict, classify_failure
from services.science.training.distributed import DistributedGroup, PeerLost
from services.science.training.process_group import ProcessGroup

if TYPE_CHECKING:
    from services.science.nets.segmenter import Segmenter
    from services.science.training.loop import TrainingRun
    from services.science.training.settings import EpochRecord

#: From an order, the group and this process's device to the training and its epochs.
Begin = Callable[[Mapping[str, Any], ProcessGroup, str], "tuple[TrainingRun, Generator[EpochRecord, None, Segmenter]]"]

#: How long an exchange waits: a process that ends closes its connections, and work between exchanges may take hours.
_PATIENCE = timedelta(days=7)
#: Characters of a message: a pipe takes 4096 bytes in one piece, a longer report could be torn apart by another's.
_LONGEST = 640
_PR_SET_PDEATHSIG = 1


def take_part(folder: Path, begin: Begin) -> Never:
    """Do what the order says and end this process; its exit code tells torchrun how it went."""
    faulthandler.enable()
    _end_with_parents(folder / "alive")
    order = json.loads((folder / "order.json").read_text())
    memory = PeakMemory(order["device"])
    memory.begin()
    reports = (folder / "reports").open("w", buffering=1)
    rank = int(os.environ["RANK"])

    def report(**content: Any) -> None:
        reports.write(json.dumps({"rank": rank, **content}, allow_nan=False) + "\n")

    report(pid=os.getpid())
    try:
        _train(folder, order, begin, report)
    except BaseException as error:
        traceback.print_exc()
        verdict = own_verdict(error, order["batch_divisor"])
        if verdict is not None:
            report(failed=asdict(replace(verdict, message=verdict.message[:_LONGEST])))
        report(peak_memory=memory.read())
        os._exit(1)  # not through the ends of libraries, which wait for the others
    report(peak_memory=memory.read())
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)  # all is said; on a busy machine a thread of torch that is still alive may abort the interpreter's end


def own_verdict(error: BaseException, batch_divisor: int) -> FailureVerdict | None:
    """What to say about an error; None when it only means that another process failed, which speaks for itself."""
    if not isinstance(error, PeerLost):
        return classify_failure(error, batch_divisor=batch_divisor)
    # A GPU that fails is often noticed while waiting for the others.
    verdict = classify_failure(error.__cause__ or error, batch_divisor=batch_divisor)
    return verdict if verdict.kind in ("cuda", "out_of_memory") else None


def _train(folder: Path, order: Mapping[str, Any], begin: Begin, report: Callable[..., None]) -> None:
    with (folder / "recorded").open("rb", buffering=0) as recorded, _process_group(order["device"]) as (group, device):
        run, epochs = begin(order, group, device)
        while True:
            try:
                record = next(epochs)
            except StopIteration as finished:
                model = finished.value
                break
            if group.rank == 0:
                report(epoch=asdict(record))
                recorded.read(1)  # the others wait for us in their next step
        if group.rank == 0:
            save_model(folder / "model", run.model.spec(), model)
        group.barrier()


@contextmanager
def _process_group(device: str) -> Iterator[tuple[ProcessGroup, str]]:
    """All processes that torchrun started, and this one's own device. Left in order only when all went well."""
    import torch
    from torch import distributed

    if device == "cpu":
        distributed.init_process_group("gloo", timeout=_PATIENCE)
    else:
        device = f"cuda:{os.environ['LOCAL_RANK']}"
        torch.cuda.set_device(device)
        distributed.init_process_group("nccl", timeout=_PATIENCE, device_id=torch.device(device))
    yield DistributedGroup(), device
    distributed.destroy_process_group()


def _end_with_parents(alive: Path) -> None:
    """End when torchrun dies, and when the job that started it does."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    pipe = os.open(alive, os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(pipe, True)

    def watch() -> None:
        os.read(pipe, 1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
