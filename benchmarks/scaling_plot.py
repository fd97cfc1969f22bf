"""The picture of docs/scaling.md: what the model says and what the simulation measured."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np

from benchmarks.scaling_model import Model
from benchmarks.scaling_workers import Measured

mpl.use("Agg")
from matplotlib import pyplot as plt


def draw(path: Path, model: Model, runs: Sequence[Measured], cores: int) -> None:
    """Left: load of PostgreSQL against the rate of jobs. Right: how many slots each limit allows."""
    plt.rcParams.update({"font.size": 9, "axes.spines.top": False, "axes.spines.right": False})
    figure, (left, right) = plt.subplots(1, 2, figsize=(12, 4.2), layout="constrained")
    _draw_load(left, model, runs)
    _draw_limits(right, model, runs, cores)
    figure.savefig(path, dpi=150)


def _draw_load(axes: plt.Axes, model: Model, runs: Sequence[Measured]) -> None:
    rates = np.geomspace(1, 1.3 * max(run.rates["finish"] for run in runs), 2)
    lengths = sorted({run.load.job_s for run in runs})
    for length, marker in zip(lengths, "os^D", strict=False):
        mine = [run for run in runs if run.load.job_s == length]
        found = axes.scatter(
            [run.rates["finish"] for run in mine],
            [run.server_cores for run in mine],
            marker=marker,
            s=40,
            zorder=2,
            label=f"measured, jobs of {length:g} s",
        )
        axes.plot(rates, rates * model.job_s(length), color=found.get_facecolor()[0], linewidth=1, zorder=1)
    axes.plot([], [], color="grey", linewidth=1, label="model, in the same colour")
    axes.set(xscale="log", yscale="log", xlabel="jobs per second", ylabel="cores busy in PostgreSQL")
    axes.set_title("Load of PostgreSQL")
    axes.legend(frameon=False, fontsize=8)
    axes.grid(alpha=0.2, which="both")


def _draw_limits(axes: plt.Axes, model: Model, runs: Sequence[Measured], cores: int) -> None:
    lengths = np.geomspace(1, 3600, 200)
    axes.plot(lengths, [model.slots(x, cores) for x in lengths], color="C0", label=f"PostgreSQL, {cores} cores")
    axes.plot(
        lengths,
        [model.slots(x, cores, talks=True) for x in lengths],
        color="C0",
        linestyle="--",
        label="the same, if each job\nreports twice a second",
    )
    axes.plot(lengths, model.redis_jobs_per_s() * lengths, color="C3", label="Redis, if all work")
    axes.axhline(model.redis_slots(), color="C3", linestyle="--", label="Redis, if all slots wait")
    for connections in (100, 3000):
        limit = model.connected_slots(connections)
        axes.axhline(limit, color="grey", linestyle=":")
        axes.text(3600, limit, f"max_connections = {connections:,}", ha="right", va="bottom", fontsize=8, color="grey")
    simulated = [model.simulated_slots(x, cores) for x in lengths]
    axes.plot(
        lengths, simulated, color="C2", linewidth=1, label=f"the simulation, its clients\non the same {cores} cores"
    )
    for held, marker, words in ((True, "o", "simulated, kept up"), (False, "x", "simulated, did not keep up")):
        chosen = [run for run in runs if run.kept_up == held]
        axes.scatter(
            [run.load.job_s for run in chosen],
            [run.load.slots for run in chosen],
            marker=marker,
            color="black",
            s=30,
            label=words,
            zorder=3,
        )
    axes.set(xscale="log", yscale="log", xlabel="length of a job [s]", ylabel="busy slots", ylim=(10, 2e5))
    axes.set_title("How many slots one server takes")
    axes.legend(frameon=False, fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    axes.grid(alpha=0.2)
