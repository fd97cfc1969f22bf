"""What a plan uses again, and that budgets which nobody declares have no part in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.reusable import AWAITED, FINISHED, IDLE, RUNNING, KnownAttack
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.gates import GatesJob
from services.jobs.kinds.stats import StatsJob
from services.jobs.kinds.worst_case import WorstCaseJob
from services.sweeps.planning.plan import SweepPlan
from tests.services.sweeps.descriptions import Memory, of_kind, plan_of

E2, E4, E8 = (n / 255 for n in (2, 4, 8))
TEXT = """\
data: {root: somewhere, split: {train: 0.5, validation: 0, test: 0.5}}
models: {deep: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 2}
attacks:
  fgsm: {epsilon: [4/255, 8/255]}
  pgd: {epsilon: [4/255, 8/255]}
  worst_case: {of: [fgsm, pgd]}
evaluation: {metrics: [dice], regions: [WT], gates: true}
comparisons: [{vary: attack, b: clean}]
"""
FEWER = "attacks.fgsm.epsilon=8/255"


def after(folder: Path, *jobs: KnownAttack, fgsm: str = "[8/255]") -> SweepPlan:
    """The plan where these attack jobs of fgsm are known."""
    family = str(next(job.family for job in plan_of(folder, TEXT).jobs if job.role.attack == "fgsm"))
    return plan_of(folder, TEXT, f"attacks.fgsm.epsilon={fgsm}", known=Memory({family: jobs}))


def groups(plan: SweepPlan) -> list[tuple[float, ...]]:
    return [job.budgets for job in of_kind(plan, AttackJob) if job.role.attack == "fgsm"]


@pytest.mark.parametrize(
    ("known", "wanted", "found"),
    [
        ([((E4, E8), FINISHED)], "[8/255]", [(E4, E8)]),
        ([((E4, E8), RUNNING)], "[8/255]", [(E4, E8)]),
        ([((E4, E8), AWAITED)], "[8/255]", [(E4, E8)]),
        ([((E4, E8), IDLE)], "[8/255]", [(E8,)]),
        ([((E2, E4, E8), IDLE), ((E2, E8), FINISHED)], "[2/255, 4/255, 8/255]", [(E2, E8), (E4,)]),
        ([((E4,), IDLE), ((E2, E8), FINISHED)], "[2/255, 4/255, 8/255]", [(E2, E8), (E4,)]),
        ([((E2, E8), RUNNING), ((E4, E8), FINISHED)], "[8/255]", [(E4, E8)]),
        ([((E2, E4), FINISHED), ((E4, E8), FINISHED)], "[2/255, 4/255, 8/255]", [(E2, E4), (E4, E8)]),
        ([((E2, E4), FINISHED), ((E2, E4, E8), FINISHED)], "[2/255, 4/255]", [(E2, E4)]),
    ],
)
def test_what_is_nearest_to_its_end_goes_first(
    tmp_path: Path, known: list[tuple[tuple[float, ...], int]], wanted: str, found: list[tuple[float, ...]]
) -> None:
    for order in (known, known[::-1]):
        plan = after(tmp_path, *(KnownAttack(*job) for job in order), fgsm=wanted)
        assert groups(plan) == found
        declared = [e for job in of_kind(plan, AttackJob) if job.role.attack == "fgsm" for e in job.role.epsilons]
        assert len(declared) == len(set(declared)) == wanted.count("255")


def test_all_that_reads_a_larger_job_is_told_what_is_declared(tmp_path: Path) -> None:
    plan, fresh = after(tmp_path, KnownAttack((E4, E8), FINISHED)), plan_of(tmp_path, TEXT, FEWER)
    (scored,) = [job for job in of_kind(plan, EvaluateJob) if job.role.attack == "fgsm"]
    assert (scored.budgets, scored.role.epsilons, scored.declared) == ((E4, E8), (E8,), (E8,))
    (checked,) = of_kind(plan, GatesJob)
    assert isinstance(checked.kind, GatesJob)
    assert {item.evaluation: item.epsilons for item in checked.kind.scored if item.epsilons} == {scored.digest: (E8,)}
    (stats,) = of_kind(plan, StatsJob)
    assert isinstance(stats.kind, StatsJob)
    assert stats.kind.declared == ((scored.digest, (E8,)),)
    members = {job.role.epsilons: job.kind.parents() for job in of_kind(plan, WorstCaseJob)}
    assert {epsilons: scored.digest in found for epsilons, found in members.items()} == {(E4,): False, (E8,): True}
    # Where nothing has more than is declared, nothing says so.
    assert not [job for job in fresh.jobs if job.declared is not None]
    assert not [job for job in of_kind(fresh, StatsJob) if "declared" in job.kind.spec()]
    assert "epsilons" not in of_kind(fresh, GatesJob)[0].kind.spec()["scored"][0]
    assert len(of_kind(fresh, WorstCaseJob)) == 1
