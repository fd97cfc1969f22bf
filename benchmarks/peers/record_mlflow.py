"""MLflow records ten metrics per run, through its client and in one batch, the cheapest way that it offers."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable

from mlflow.entities import Metric
from mlflow.tracking import MlflowClient

from benchmarks.peers.recording import measure, parse

EXPERIMENT = "benchmark"


def open_experiment(arguments: argparse.Namespace) -> Callable[[], None]:
    """Join the experiment that all processes share."""
    logging.getLogger("mlflow").setLevel(logging.ERROR)
    client = MlflowClient(arguments.storage)
    found = client.get_experiment_by_name(EXPERIMENT)
    experiment = found.experiment_id if found else client.create_experiment(EXPERIMENT)
    metrics = [Metric(f"value-{index}", 0.5, 0, 0) for index in range(10)]

    def record() -> None:
        run_id = client.create_run(experiment).info.run_id
        client.log_batch(run_id, metrics=metrics)
        client.set_terminated(run_id)

    return record


if __name__ == "__main__":
    arguments = parse("batch")
    open_experiment(arguments)  # tables and experiment are made once, not by processes that race for it
    measure(arguments, open_experiment)
