"""What a training costs beside a bare loop over the same batches in memory, measured in turns in one run.

    python -m benchmarks.training [--size 64] [--rounds 5] [--write docs/benchmarks.md]

The bare loop has every batch of the epoch ready as a tensor and does nothing but forward pass, loss, backward pass and
AdamW's step with its schedule. A training also draws and cuts its batches, augments them, limits the gradient, reports
its progress and writes a checkpoint; validation is told apart. Times are processor time, of one thread unless OpenMP is
told otherwise.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import torch

from benchmarks.lines import Lines
from benchmarks.servers import machine
from benchmarks.trained_network import phantom
from services.science import models
from services.science.imaging.case import Case
from services.science.losses import loss_per_subject
from services.science.training import loop
from services.science.training.loop import TrainingRun, train
from services.science.training.settings import TrainingSettings

MODEL = {"name": "unet", "dims": 3, "channels": [16, 32, 64, 128]}
#: Parts of an epoch that the training's own module calls, by the name under which it calls them.
PARTS = {"assemble": "loader", "_augmented": "augmentation", "validation_dice": "validation"}


def bare_epoch(cases: list[Case], epochs: int) -> Callable[[], None]:
    """One epoch of the bare loop, as a function to be called `epochs` times at most."""
    model = models.build(MODEL).build(seed=0).train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3, weight_decay=1e-5)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, 5e-3, total_steps=epochs * len(cases))
    batches = [
        (torch.from_numpy(case.images.copy())[None], torch.from_numpy(case.labels.copy())[None].long())
        for case in cases
    ]

    def epoch() -> None:
        for images, labels in batches:
            optimizer.zero_grad()
            loss_per_subject("dice_ce", model(images), labels).mean().backward()
            optimizer.step()
            scheduler.step()

    return epoch


@contextmanager
def timed_parts(spent: dict[str, float]) -> Iterator[None]:
    """Adds up the processor time of the parts of an epoch while it is open."""

    def timed(name: str, part: str) -> Callable[..., object]:
        work = getattr(loop, name)

        def call(*given: object, **named: object) -> object:
            began = time.thread_time()
            try:
                return work(*given, **named)
            finally:
                spent[part] = spent.get(part, 0.0) + time.thread_time() - began

        return call

    with patch.multiple(loop, **{name: timed(name, part) for name, part in PARTS.items()}):
        yield


def processor_time(work: Callable[[], object]) -> float:
    """Seconds of one call, of all threads together."""
    began = time.process_time()
    work()
    return time.process_time() - began


def main() -> None:
    """Print the ratio of a step, median over the rounds, and the share of each part."""
    parser = argparse.ArgumentParser(description="time of a training, as a ratio to a bare loop")
    parser.add_argument("--size", type=int, default=64, help="voxels per axis")
    parser.add_argument("--cases", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=5, help="epochs of each, after a first one that does not count")
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    arguments = parser.parse_args()

    cases = [phantom(number, arguments.size) for number in range(arguments.cases)]
    epochs = arguments.rounds + 1
    with tempfile.TemporaryDirectory() as folder:
        run = TrainingRun(
            model=models.build(MODEL),
            settings=TrainingSettings(epochs=epochs, precision="float32"),
            cases=cases,
            validation=cases[:1],
            seed=0,
            device="cpu",
            folder=Path(folder),
        )
        bare, training = bare_epoch(cases, epochs), train(run)
        rounds = []
        for _ in range(epochs):
            spent: dict[str, float] = {}
            found = {"bare": processor_time(bare)}
            with timed_parts(spent):
                found["training"] = processor_time(lambda: next(training))
            rounds.append({**found, **spent})
    rounds = rounds[1:]

    lines = Lines()
    lines.add(machine())
    threads = torch.get_num_threads()
    lines.add(f"{arguments.size}^3, batches of 1, {threads} threads, {arguments.rounds} epochs of {len(cases)} steps")
    step = statistics.median(found["bare"] for found in rounds) / len(cases) * 1e3
    lines.add(f"bare loop {step:.1f} ms a step")
    ratio = statistics.median((found["training"] - found["validation"]) / found["bare"] for found in rounds)
    lines.add(f"training without validation {ratio:.3f} of it (goal: at most 1.05)")
    for part in PARTS.values():
        share = statistics.median(found[part] / found["training"] for found in rounds)
        lines.add(f"{part} {share:.1%} of an epoch")
    lines.write(arguments.write, "training")


if __name__ == "__main__":
    main()
