"""The checks of benchmarks/gpu.py in the order in which they run: what must work, what must be equal, what it takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from benchmarks import gpu_ratios, gpu_works
from benchmarks.gpu_clock import Bench

CHECKS: Mapping[str, Callable[[Bench], dict[str, object]]] = {
    "training": gpu_works.training,
    "attacks": gpu_works.every_attack,
    "defenses": gpu_works.every_defense,
    "evaluation": gpu_works.evaluation,
    "equality_with_cpu": gpu_works.equality_with_cpu,
    "jobs": gpu_works.jobs_of_a_sweep,
    "out_of_memory": gpu_works.out_of_memory,
    "cuda_error": gpu_works.cuda_error,
    "attack_steps": gpu_ratios.attack_steps,
    "arithmetic": gpu_ratios.arithmetic,
    "graphs": gpu_ratios.graphs,
    "batches": gpu_ratios.batches,
    "memory_budget": gpu_ratios.memory_budget,
    "busy": gpu_ratios.busy,
    "roofline": gpu_ratios.roofline,
}
