"""Realised attacks in a plan: beside everything else, which stays as it is without them."""

from __future__ import annotations

from pathlib import Path

from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.realise import RealiseJob
from services.sweeps.planning.plan import PlannedJob, SweepPlan
from tests.services.sweeps.descriptions import of_kind, plan_of

TEXT = """\
data: {root: somewhere, spacing_mm: 2.0, split: {folds: 2}}
models:
  deep: {architecture: unet, dims: 3, channels: [4, 8]}
training: {epochs: 2}
defenses: {distillation: {temperature: 20}}
attacks:
  fgsm: {epsilon: [4/255, 8/255]}
  square: {epsilon: 8/255}
  dag: {}
  worst_case: {}
shifts: {motion: {severity: 3}}
evaluation: {metrics: [dice], regions: [WT], gates: true, brain_only: false, window: {size: [16, 16, 16]}%s}
"""
BARE, REALISED = TEXT % "", TEXT % ", realise: true"


def evaluations(plan: SweepPlan) -> list[PlannedJob]:
    return [job for job in of_kind(plan, EvaluateJob) if not isinstance(job.kind, RealiseJob)]


def test_every_evaluation_of_attacked_images_is_repeated_and_nothing_else(tmp_path: Path) -> None:
    bare, plan = plan_of(tmp_path, BARE), plan_of(tmp_path, REALISED)
    found = of_kind(plan, RealiseJob)
    assert {job.digest for job in plan.jobs} == {job.digest for job in (*bare.jobs, *found)}
    attacked = [job for job in evaluations(plan) if job.role.attack in ("fgsm", "square", "dag")]
    assert len(found) == len(attacked) == 2 * (3 + 3 + 3)  # folds; on itself without and with a defense, and transfer
    assert {job.role.access for job in found} == {*("white-box realised", "black-box realised", "transfer realised")}
    assert not any(job.role.attack in ("clean", "motion", "worst_case") for job in found)


def test_it_scores_the_same_images_in_the_same_way_under_another_access(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, REALISED)
    evaluated = {(job.kind.victim, job.kind.perturbations): job for job in evaluations(plan)}  # type: ignore[attr-defined]
    attacks = {job.digest: job.kind for job in of_kind(plan, AttackJob)}
    for job in of_kind(plan, RealiseJob):
        kind = job.kind
        assert isinstance(kind, RealiseJob)
        beside = evaluated[kind.victim, kind.perturbations]
        for name in ("cohort", "victim", "perturbations", "metrics", "regions", "window"):
            assert getattr(kind, name) == getattr(beside.kind, name)
        attack = attacks[kind.perturbations]
        assert isinstance(attack, AttackJob)
        assert (kind.attack, kind.brain_only) == (attack.attack, False)
        assert job.role.access == f"{beside.role.access} realised"
        assert (job.role.source, job.role.epsilons) == (beside.role.source, beside.role.epsilons)


def test_no_worst_case_gate_or_comparison_depends_on_it(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, REALISED)
    found = {job.digest for job in of_kind(plan, RealiseJob)}
    assert not any(found.intersection(job.kind.parents()) for job in plan.jobs)


def test_documents_of_sweeps_without_it_are_those_of_before(tmp_path: Path) -> None:
    from services.sweeps.schema import EvaluationSection

    section = EvaluationSection(metrics=({"name": "dice"},))
    assert "realise" not in section.model_dump(mode="json")
    assert section.model_copy(update={"realise": True}).model_dump(mode="json")["realise"] is True
