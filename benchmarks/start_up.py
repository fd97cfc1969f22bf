"""How long commands take that only read, and a runner until it can compute, beside a bare start of Python.

    python -m benchmarks.start_up [--smoke] [--write docs/benchmarks.md]

A runner starts once for each slot of a worker (embedded: with every `submit`), and again when a job has ended its
process. Told apart are a process that may claim, one that has its libraries, and one that has taken a step of a
training. Seconds on the clock, and of the processor: the second do not mind what else the machine does.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.lines import Lines
from benchmarks.servers import machine

CLI = str(Path(sys.executable).with_name("robust-cli"))
LIBRARIES = "import worker.runner, torch, services.science.training.loop, services.science.nets.unet"
STEP = f"""
{LIBRARIES}
from services.science import models
from services.science.training.adamw import AdamW
network = models.build({{"name": "unet", "dims": 3, "channels": [4, 8]}}).build()
optimizer = AdamW(network.parameters(), lr=0.01)
optimizer.zero_grad()
network(torch.rand(1, 4, 8, 8, 8)).sum().backward()
optimizer.step()
"""
AS_BEFORE = """
import worker.runner, torch, services.science.training.loop
from monai.networks.nets.unet import UNet
network = UNet(3, 4, 4, channels=(4, 8), strides=(2,))
optimizer = torch.optim.AdamW(network.parameters(), lr=0.01)
optimizer.zero_grad()
network(torch.rand(1, 4, 8, 8, 8)).sum().backward()
optimizer.step()
"""
COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "robust-cli --help": [CLI, "--help"],
    "robust-cli plugins": [CLI, "plugins"],
    "import torch": [sys.executable, "-c", "import torch"],
    "runner, may claim": [sys.executable, "-c", "import worker.runner"],
    "runner, with its libraries": [sys.executable, "-c", LIBRARIES],
    "runner, one step of a training": [sys.executable, "-c", STEP],
    "the same by MONAI and torch": [sys.executable, "-c", AS_BEFORE],
}
RUNS = 5


def main() -> None:
    """Measure in turn and print medians and ratios."""
    parser = argparse.ArgumentParser(description="time until a command has answered, or a runner can compute")
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    parser.add_argument("--smoke", action="store_true", help="tiny, to see that it works")
    arguments = parser.parse_args()
    lines = Lines()
    lines.add(machine())
    clock = {name: list[float]() for name in COMMANDS}
    processor = {name: list[float]() for name in COMMANDS}
    for _ in range(1 if arguments.smoke else RUNS):
        for name, command in COMMANDS.items():
            used, began = _processor_s(), time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            clock[name].append(time.perf_counter() - began)
            processor[name].append(_processor_s() - used)
    bare = statistics.median(clock["python -c pass"])
    for name in COMMANDS:
        seconds = statistics.median(clock[name])
        of_processor = statistics.median(processor[name])
        lines.add(
            f"{name:32} {seconds:6.2f} s {seconds / bare:6.1f} x a bare Python {of_processor:6.2f} s of processor"
        )
    lines.write(arguments.write, "start up")


def _processor_s() -> float:
    """Of all processes that this one has started and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
