"""What the checks of benchmarks/gpu.py share: the device, its clock, a network and cases of the size to measure at."""

from __future__ import annotations

import platform
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

import torch
from torch import Tensor, nn

from benchmarks.trained_network import phantom
from services.science import models
from services.science.imaging.case import Case
from services.science.nets.segmenter import Segmenter
from services.science.training.loop import TrainingRun, train
from services.science.training.settings import TrainingSettings


class Bench:
    """One device; `tiny` takes the smallest sizes and a single repetition."""

    def __init__(self, device: str, *, tiny: bool) -> None:
        self.device, self.tiny = device, tiny
        self.on_gpu = device == "cuda"
        self.repeats = 1 if tiny else 7
        #: Voxels per axis of what is checked, and of what is measured.
        self.small, self.shape = (24, (24, 24, 24)) if tiny else (48, (136, 176, 136))
        self.model = models.build({"name": "unet", "dims": 3, "channels": [4, 8, 16] if tiny else [16, 32, 64, 128]})

    def machine(self) -> dict[str, object]:
        """What the figures depend on."""
        found: dict[str, object] = {"python": platform.python_version(), "torch": torch.__version__, "device": "cpu"}
        if self.on_gpu:
            properties = torch.cuda.get_device_properties(0)
            found |= {
                "device": properties.name,
                "memory_gb": round(properties.total_memory / 1e9, 1),
                "capability": f"{properties.major}.{properties.minor}",
                "cuda": torch.version.cuda,
                "cudnn": torch.backends.cudnn.version(),
            }
        return found

    def ms(self, work: Callable[[], object]) -> float:
        """Median time of one call: between CUDA events, on a CPU the process's time. One call before warms up."""
        work()
        return statistics.median(self._once(work) for _ in range(self.repeats))

    def ratio(self, work: Callable[[], object], bare: Callable[[], object]) -> float:
        """Median of the time of `work` over that of `bare`, in turns."""
        for one in (work, bare):
            one()
        return round(statistics.median(self._once(work) / self._once(bare) for _ in range(self.repeats)), 3)

    def _once(self, work: Callable[[], object]) -> float:
        if not self.on_gpu:
            began = time.process_time()
            work()
            return max(time.process_time() - began, 1e-9) * 1e3
        before, after = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        torch.cuda.synchronize()
        before.record()
        work()
        after.record()
        torch.cuda.synchronize()
        return float(before.elapsed_time(after))

    def peak_mb(self, work: Callable[[], object]) -> float | None:
        """What torch's allocator had in use at most beside what it had before; None on a CPU."""
        if not self.on_gpu:
            work()
            return None
        torch.cuda.synchronize()
        torch.cuda.reset_peak_memory_stats()
        before = torch.cuda.memory_allocated()
        work()
        torch.cuda.synchronize()
        return round((torch.cuda.max_memory_allocated() - before) / 1e6, 1)

    def network(self, device: str | None = None) -> Segmenter:
        """The network that is measured, frozen, with first weights that are always the same."""
        return self.model.build(seed=0).eval().requires_grad_(False).to(device or self.device)

    def volume(self, items: int = 1) -> tuple[Tensor, Tensor]:
        """Random images and labels of the size that is measured."""
        generator = torch.Generator().manual_seed(0)
        images = torch.rand(items, 4, *self.shape, generator=generator)
        labels = torch.randint(0, 4, (items, *self.shape), generator=generator)
        return images.to(self.device), labels.to(self.device)

    @cached_property
    def cases(self) -> list[Case]:
        """Phantoms."""
        return [phantom(number, self.small) for number in range(4)]

    @cached_property
    def trained(self) -> Segmenter:
        """A network trained on the first two on this device."""
        with tempfile.TemporaryDirectory() as folder:
            return finished(self.run(Path(folder), epochs=2 if self.tiny else 30))

    def run(self, folder: Path, epochs: int = 2) -> TrainingRun:
        """A training."""
        return TrainingRun(
            model=self.model,
            settings=TrainingSettings(epochs=epochs, learning_rate=0.005),
            cases=self.cases[:2],
            validation=[],
            seed=0,
            device=self.device,
            folder=folder,
        )


def finished(run: TrainingRun) -> Segmenter:
    """The network of a training run to its end."""
    epochs = train(run)
    while True:
        try:
            next(epochs)
        except StopIteration as end:
            network: Segmenter = end.value
            return network.eval()


def gradient(model: nn.Module, images: Tensor, labels: Tensor) -> Tensor:
    """Of the summed cross-entropy: the least that an attack must compute for a step."""
    given = images.detach().requires_grad_()
    loss = nn.functional.cross_entropy(model(given).float(), labels, reduction="sum")
    return torch.autograd.grad(loss, given)[0]
