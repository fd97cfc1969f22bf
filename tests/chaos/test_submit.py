"""Case 4: kill -9 of `submit` while it records 1,000 jobs."""

from __future__ import annotations

import random
import subprocess

from tests.chaos.modes import Mode
from tests.waiting import wait_for

#: 2 folds x 42 replicas, each trained, evaluated, and attacked and evaluated in 5 ways; and the statistics.
JOBS = 2 * 42 * (1 + 1 + 5 * 2) + 1
SWEEP = """
name: large
data: {synthetic: {cases: 4, size: 16}, split: {folds: 2}}
models: {small: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 1, replicas: 42}
attacks:
  fgsm: {epsilon: [4/255]}
  ifgsm: {epsilon: [8/255], steps: [2, 3, 4, 5]}
evaluation: {access: [white-box], metrics: [dice]}
"""


def test_a_killed_submit_has_recorded_everything_or_nothing(mode: Mode) -> None:
    (mode.folder / "large.yaml").write_text(SWEEP)
    rng = random.Random(0)
    mark = mode.folder / "inside"
    process = mode.start("submit", "large.yaml", "--no-wait", CHAOS_HANG=f"db.sweeps:promote:{mark}")
    wait_for(mark.exists, "submit is inside its transaction")
    process.kill()
    process.wait()
    assert mode.witness.states() == {}
    for _ in range(4):
        process = mode.start("submit", "large.yaml", "--no-wait")
        try:
            process.wait(rng.uniform(1.0, 3.0))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        assert len(mode.witness.job_ids()) in (0, JOBS)
    for _ in range(2):
        assert mode.start("submit", "large.yaml", "--no-wait").wait(60) == 0
        assert len(mode.witness.job_ids()) == JOBS
