"""What work takes on a GPU, as ratios within one run; on a CPU the same work, to try the script."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from benchmarks.gpu_clock import Bench, finished, gradient
from services.jobs.device.peak_memory import PeakMemory
from services.science import attacks
from services.science.nets.memory_budget import MemoryBudget


def attack_steps(bench: Bench) -> dict[str, object]:
    """A step of each gradient attack beside a bare forward and backward pass."""
    model, (images, labels), steps = bench.network(), bench.volume(), 2 if bench.tiny else 10
    mask = torch.ones_like(labels, dtype=torch.bool)[:, None]

    def bare() -> None:
        for _ in range(steps):
            gradient(model, images, labels)

    found: dict[str, object] = {"bare_ms": round(bench.ms(bare) / steps, 3)}
    for name in ("ifgsm", "pgd", "mifgsm", "apgd", "segpgd", "cospgd"):
        attack = attacks.build({"name": name, "steps": steps})
        found[name] = bench.ratio(lambda attack=attack: _attack(attack, model, images, labels, mask), bare)
    voxels = images[0, 0].numel() / 1e6
    found["bare_million_voxels_a_second"] = round(voxels / (float(str(found["bare_ms"])) / 1e3), 2)
    return found


def arithmetic(bench: Bench) -> dict[str, object]:
    """A bare pass in bfloat16, with channels last, and compiled, beside float32."""
    model, (images, labels) = bench.network(), bench.volume()
    last, images_last = bench.network().to(memory_format=torch.channels_last_3d), images.to(memory_format=_LAST)

    def bare() -> None:
        gradient(model, images, labels)

    def bfloat16(model: nn.Module = model, images: Tensor = images) -> None:
        with torch.autocast(bench.device, torch.bfloat16):
            gradient(model, images, labels)

    found: dict[str, object] = {
        "bfloat16": bench.ratio(bfloat16, bare),
        "channels_last": bench.ratio(lambda: gradient(last, images_last, labels), bare),
        "bfloat16_channels_last": bench.ratio(lambda: bfloat16(last, images_last), bare),
    }
    if bench.tiny:
        return found | {"compiled": "not tried when tiny: compiling takes longer than all else"}
    try:
        began = time.monotonic()
        compiled: Any = torch.compile(bench.network())
        gradient(compiled, images, labels)
        found["compile_seconds"] = round(time.monotonic() - began, 1)
        found["compiled"] = bench.ratio(lambda: gradient(compiled, images, labels), bare)
    except Exception as error:  # no compiler there is a finding too
        found["compiled"] = f"{type(error).__name__}: {error}"[:200]
    return found


_LAST = torch.channels_last_3d


def graphs(bench: Bench) -> dict[str, object]:
    """A bare pass replayed as a CUDA graph, at the size of a small case, where launches cost most."""
    if not bench.on_gpu:
        return {"skipped": "needs a GPU"}
    model = bench.network()
    images = torch.rand(1, 4, 64, 64, 64, device=bench.device).requires_grad_()
    labels = torch.randint(0, 4, (1, 64, 64, 64), device=bench.device)
    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(stream):
        for _ in range(3):
            gradient(model, images, labels)
    torch.cuda.current_stream().wait_stream(stream)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        loss = nn.functional.cross_entropy(model(images), labels, reduction="sum")
        torch.autograd.grad(loss, images)
    return {"replayed": bench.ratio(graph.replay, lambda: gradient(model, images, labels))}


def batches(bench: Bench) -> dict[str, object]:
    """Time for each volume of several cases at once, and for each budget of several at once, beside one."""
    model = bench.network()
    (one, label), found = bench.volume(), {}
    for count in (2,) if bench.tiny else (2, 4, 8):
        images, labels = bench.volume(count)
        ratio = bench.ratio(
            lambda images=images, labels=labels: gradient(model, images, labels), lambda: gradient(model, one, label)
        )
        found[f"{count}_cases"] = round(ratio / count, 3)
    mask, budgets = torch.ones_like(label, dtype=torch.bool)[:, None], [number / 255 for number in range(1, 9)]
    attack = attacks.build({"name": "fgsm"})
    found["8_budgets_of_fgsm"] = round(
        bench.ratio(
            lambda: attack.sweep(model, one, label, budgets, mask=mask),
            lambda: attack.sweep(model, one, label, budgets[:1], mask=mask),
        )
        / 8,
        3,
    )
    return dict(found)


def memory_budget(bench: Bench) -> dict[str, object]:
    """An attack within the least memory that computing parts again reaches: peak, time, the same bits."""
    images, labels = bench.volume()
    mask = torch.ones_like(labels, dtype=torch.bool)[:, None]
    attack = attacks.build({"name": "ifgsm", "steps": 3})
    plain, bounded = bench.network(), bench.network()
    budget = MemoryBudget(1 << 62, PeakMemory(bench.device), advice="")
    budget._choose = lambda kind, held: len(budget._plans[kind]) - 1  # type: ignore[method-assign]
    budget.watch(bounded)
    works: list[Callable[[], Tensor]] = [
        lambda model=model: _attack(attack, model, images, labels, mask) for model in (plain, bounded)
    ]
    same = torch.equal(works[0](), works[1]())
    peaks = [bench.peak_mb(work) for work in works]
    return {"same_bits": same, "peak_mb": peaks, "time": bench.ratio(works[1], works[0])}


def busy(bench: Bench) -> dict[str, object]:
    """Share of the time in which a kernel runs, in a training and in an attack (goal 0.9)."""
    if not bench.on_gpu:
        return {"skipped": "needs a GPU"}
    model, (images, labels) = bench.network(), bench.volume()
    mask = torch.ones_like(labels, dtype=torch.bool)[:, None]
    attack = attacks.build({"name": "ifgsm", "steps": 10})

    def trained() -> None:
        with tempfile.TemporaryDirectory() as folder:
            finished(bench.run(Path(folder), epochs=5))

    return {
        "attack": _busy_share(lambda: _attack(attack, model, images, labels, mask)),
        "training_at_48": _busy_share(trained),
    }


def _busy_share(work: Callable[[], object]) -> float:
    """Kernels that overlap count once."""
    work()
    torch.cuda.synchronize()
    with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CUDA]) as profile:
        began = time.perf_counter()
        work()
        torch.cuda.synchronize()
        seconds = time.perf_counter() - began
    kernels = [event.time_range for event in profile.events() if event.device_type.name == "CUDA"]
    covered, end = 0.0, 0.0
    for start, stop in sorted((kernel.start, kernel.end) for kernel in kernels):
        covered += max(0.0, stop - max(start, end))
        end = max(end, stop)
    return round(covered / 1e6 / seconds, 3)


def roofline(bench: Bench) -> dict[str, object]:
    """A bare pass beside its convolutions alone, each timed at its own shape, forward and to its input."""
    model, (images, labels) = bench.network(), bench.volume()
    shapes: dict[nn.Module, Tensor] = {}
    handles = [
        layer.register_forward_pre_hook(lambda layer, given: shapes.__setitem__(layer, given[0].detach().clone()))
        for layer in model.modules()
        if isinstance(layer, nn.Conv3d | nn.ConvTranspose3d)
    ]
    with torch.no_grad():
        model(images)
    for handle in handles:
        handle.remove()

    def alone(layer: nn.Module, features: Tensor) -> None:
        given = features.requires_grad_()
        found = layer(given)
        torch.autograd.grad(found, given, torch.ones_like(found))

    convolutions = sum(
        bench.ms(lambda layer=layer, given=given: alone(layer, given)) for layer, given in shapes.items()
    )
    whole = bench.ms(lambda: gradient(model, images, labels))
    voxels = images[0, 0].numel() / 1e6
    return {
        "pass_million_voxels_a_second": round(voxels / whole * 1e3, 2),
        "convolutions_million_voxels_a_second": round(voxels / convolutions * 1e3, 2),
        "share_of_roofline": round(convolutions / whole, 3),
    }


def _attack(attack: Any, model: nn.Module, images: Tensor, labels: Tensor, mask: Tensor) -> Tensor:
    found: Tensor = attack(model, images, labels, mask=mask, rng=np.random.default_rng(0))
    return found
