"""Optuna records ten values per trial: as intermediate values, one call each, or as ten objectives in one call."""

from __future__ import annotations

import argparse
from collections.abc import Callable

import optuna

from benchmarks.peers.recording import measure, parse


def open_study(arguments: argparse.Namespace) -> Callable[[], None]:
    """Join the study that all processes share."""
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    study = optuna.create_study(
        study_name=arguments.way,
        storage=arguments.storage,
        sampler=optuna.samplers.RandomSampler(seed=0),
        directions=["maximize"] * (10 if arguments.way == "objectives" else 1),
        load_if_exists=True,
    )

    def report() -> None:
        trial = study.ask()
        for step in range(10):
            trial.report(0.5, step)
        study.tell(trial, 0.5)

    def tell_objectives() -> None:
        study.tell(study.ask(), [0.5] * 10)

    return tell_objectives if arguments.way == "objectives" else report


if __name__ == "__main__":
    arguments = parse("reported", "objectives")
    open_study(arguments)  # tables and study are made once, not by processes that race for it
    measure(arguments, open_study)
