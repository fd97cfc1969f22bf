"""A real sweep, from this machine through the cluster to its results."""

from __future__ import annotations

import os
from pathlib import Path

from tests.api.command_line import CommandLine
from tests.cluster.running import Cluster

TINY = """
name: tiny
data:
  synthetic: {cases: 4, size: 16}
  split: {folds: 2}
models:
  small: {architecture: unet, dims: 3, channels: [4, 8]}
training: {epochs: 2}
attacks:
  fgsm: {epsilon: [4/255, 8/255]}
evaluation: {metrics: [dice]}
"""

ROWS = """select model, defense, attack, epsilon, access, fold, case_id, region, metric from results
          where sweep = 'tiny' order by 1, 2, 3, 4, 5, 6, 7, 8, 9"""


def test_a_sweep_submitted_here_leaves_the_rows_that_this_machine_alone_would_make(
    cluster: Cluster, tmp_path: Path
) -> None:
    settings = {name: value for name, value in os.environ.items() if name.startswith("ROBUST_")}
    through_cluster = CommandLine(tmp_path, settings)
    alone = CommandLine(tmp_path, {"ROBUST_HOME": str(tmp_path / "alone")})
    sweep = through_cluster.write("tiny.yaml", TINY)
    through_cluster("submit", sweep, "--wait")
    alone("submit", sweep)
    rows = through_cluster.json("query", ROWS)
    assert rows == alone.json("query", ROWS)
    assert len(rows) == 4 * 3 * 3, "cases, regions, and clean images beside two budgets"
    assert {job["state"] for job in through_cluster.json("jobs", "tiny")} == {"done"}

    # Images that a worker stored in its container are read here.
    attack = next(job for job in through_cluster.json("jobs", "tiny") if job["kind"] == "attack")
    through_cluster("data", "images", str(attack["job"]), "--out", "images")
    assert list((tmp_path / "images").rglob("*.nii.gz")) != []

    # Nothing is left to do a second time.
    before = [(job["job"], job["state"]) for job in through_cluster.json("jobs", "tiny")]
    through_cluster("submit", sweep, "--wait")
    assert [(job["job"], job["state"]) for job in through_cluster.json("jobs", "tiny")] == before
