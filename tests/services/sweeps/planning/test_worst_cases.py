"""Which evaluations a worst case is chosen from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from db.reusable import KnownAttack
from services.errors import BadSweep
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.stats import StatsJob
from services.jobs.kinds.worst_case import WorstCaseJob
from services.sweeps.planning.plan import PlannedJob, SweepPlan
from tests.services.sweeps.descriptions import Memory, of_kind, plan_of

TEXT = """\
data: {root: somewhere, split: {folds: 2}}
models: {deep: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 2}
defenses: {distillation: {temperature: 20}}
attacks:
  fgsm: {epsilon: [4/255, 8/255]}
  pgd: {epsilon: 8/255}
  noise: {epsilon: 8/255}
  worst_case: {of: [fgsm, noise]}
evaluation: {metrics: [dice], regions: [WT]}
"""


def chosen(plan: SweepPlan, defense: str, name: str = "worst_case") -> PlannedJob:
    (job,) = [
        job
        for job in of_kind(plan, WorstCaseJob)
        if (job.role.defense, job.role.attack, job.role.fold) == (defense, name, 0)
    ]
    return job


def titles(job: PlannedJob) -> Sequence[str]:
    assert isinstance(job.kind, WorstCaseJob)
    return job.kind.titles


def test_the_members_are_the_evaluations_of_the_network_under_the_attacks_that_it_names(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TEXT)
    by_digest = {job.digest: job for job in plan.jobs}
    job = chosen(plan, "distillation")
    members = [by_digest[parent] for parent in job.kind.parents()]
    assert {(member.role.attack, member.role.access) for member in members} == {
        *(("fgsm", "white-box"), ("fgsm", "transfer"), ("noise", "black-box"), ("noise", "transfer"))
    }
    assert {(member.role.defense, member.role.fold) for member in members} == {("distillation", 0)}
    assert titles(job) == ("fgsm", "noise", "fgsm (transfer)", "noise (transfer)")
    assert titles(chosen(plan, "none")) == ("fgsm", "noise")
    assert job.role.epsilons == (4 / 255, 8 / 255)
    assert job.label == "choose worst_case of deep/distillation fold 0"


def test_access_narrows_the_members_and_names_the_rows(tmp_path: Path) -> None:
    white = plan_of(tmp_path, TEXT, "attacks.worst_case.access=white-box")
    assert titles(chosen(white, "distillation")) == ("fgsm",)
    black = chosen(plan_of(tmp_path, TEXT, "attacks.worst_case.access=[transfer, black-box]"), "distillation")
    assert titles(black) == ("noise", "fgsm (transfer)", "noise (transfer)")
    transfer = plan_of(tmp_path, TEXT, "attacks.worst_case.access=transfer")
    found = {job.role.defense: (job.role.access, job.role.source) for job in of_kind(transfer, WorstCaseJob)}
    assert found == {"distillation": ("transfer", "every network")}  # nothing is transferred to the undefended one
    assert (black.role.access, black.role.source) == ("black-box", "")
    assert chosen(white, "none").role.access == "white-box"


def test_its_parameters_are_the_same_for_every_defense(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TEXT, "evaluation.adaptive=true")
    assert chosen(plan, "none").role.attack_params == chosen(plan, "distillation").role.attack_params
    assert chosen(plan, "none").role.attack_params["of"] == ["fgsm", "noise"]


def test_adapted_forms_are_members(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TEXT, "evaluation.adaptive=true", "attacks.worst_case.access=white-box")
    assert titles(chosen(plan, "distillation")) == (
        *("fgsm", "fgsm temperature=20", "fgsm temperature=margin"),
        *("fgsm loss=margin", "fgsm loss=hinge", "fgsm loss=dlr"),
    )
    assert titles(chosen(plan, "none")) == ("fgsm",)


def test_an_adapted_form_that_goes_by_another_name_is_a_member_too(tmp_path: Path) -> None:
    text = TEXT.replace("  noise:", "  strong: {method: fgsm, loss: dlr, epsilon: 8/255}\n  noise:")
    overrides = ("attacks.worst_case={of: fgsm, access: white-box}",)
    assert titles(chosen(plan_of(tmp_path, text, *overrides), "distillation")) == ("fgsm",)
    adaptive = plan_of(tmp_path, text, *overrides, "evaluation.adaptive=true")
    assert "strong" in titles(chosen(adaptive, "distillation"))
    assert titles(chosen(adaptive, "none")) == ("fgsm",)


def test_a_member_counts_at_its_own_budgets_and_unbounded_ones_only_at_those_of_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from services.science.attacks.pgd import Pgd

    monkeypatch.setattr(Pgd, "unbounded", True)
    overrides = ("attacks.worst_case.of=[fgsm, pgd]", "attacks.pgd.epsilon=[1]")
    job = chosen(plan_of(tmp_path, TEXT, *overrides), "none")
    assert (titles(job), job.role.epsilons) == (("fgsm",), (4 / 255, 8 / 255))
    job = chosen(plan_of(tmp_path, TEXT, *overrides, "attacks.pgd.epsilon=[8/255, 1]"), "none")
    assert (titles(job), job.role.epsilons) == (("fgsm", "pgd"), (4 / 255, 8 / 255))
    job = chosen(plan_of(tmp_path, TEXT, *overrides, "attacks.worst_case.of=pgd"), "none")
    assert (titles(job), job.role.epsilons) == (("pgd",), (1.0,))


def test_budgets_that_lie_in_several_jobs_are_all_members(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TEXT)
    family = next(job.family for job in of_kind(plan, AttackJob) if job.role.attack == "fgsm")
    split = plan_of(tmp_path, TEXT, known=Memory({str(family): [KnownAttack((4 / 255,))]}))
    found = [titles(job) for job in of_kind(split, WorstCaseJob) if job.role.defense == "none"]
    assert ("fgsm", "fgsm", "noise") in found


def test_the_stats_job_waits_for_it(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TEXT)
    (stats,) = of_kind(plan, StatsJob)
    scored = {job.digest for job in plan.jobs if isinstance(job.kind, EvaluateJob | WorstCaseJob)}
    assert set(stats.kind.parents()) == scored
    priorities = {job.digest: job.priority for job in plan.jobs}
    assert all(priorities[parent] < job.priority for job in plan.jobs for parent in job.kind.parents())


def test_names_do_not_change_what_it_is(tmp_path: Path) -> None:
    renamed = TEXT.replace("  fgsm:", "  one: ").replace("{epsilon: [4", "{method: fgsm, epsilon: [4")
    renamed = renamed.replace("worst_case: {of: [fgsm,", "worst: {method: worst_case, of: [one,")
    digests = [{job.digest for job in of_kind(plan_of(tmp_path, text), WorstCaseJob)} for text in (TEXT, renamed)]
    assert digests[0] == digests[1]


def test_a_sweep_without_it_keeps_its_jobs(tmp_path: Path) -> None:
    without = plan_of(tmp_path, TEXT.replace("  worst_case: {of: [fgsm, noise]}\n", ""))
    kept = {job.digest for job in without.jobs if not isinstance(job.kind, StatsJob)}
    assert kept < {job.digest for job in plan_of(tmp_path, TEXT).jobs}
    assert not of_kind(without, WorstCaseJob)


ONE_REGION = "{vary: defense, attacks: [worst_case], regions: [WT]}"


def test_a_question_of_one_region_adds_the_choice_by_region_and_no_attack(tmp_path: Path) -> None:
    text = TEXT.replace("regions: [WT]", "regions: [WT, TC]")
    asked = "comparisons: [{vary: defense, attacks: [worst_case]}]\n"
    before, after = (plan_of(tmp_path, text + more) for more in (asked, asked.replace("]}]", f"]}}, {ONE_REGION}]")))
    new = {job.digest for job in after.jobs} - {job.digest for job in before.jobs}
    added = [job for job in after.jobs if job.digest in new and not isinstance(job.kind, StatsJob)]
    assert [job.kind.name for job in added] == ["worst_case"] * 4  # two networks in two folds
    assert {job.role.attack for job in added} == {"worst_case"}
    assert {job.role.attack_params["select"] for job in added} == {"region"}
    assert {job.label.partition(" of ")[0] for job in added} == {"choose worst_case by region"}
    kept = {job.digest for job in before.jobs if not isinstance(job.kind, StatsJob)}
    assert kept < {job.digest for job in after.jobs}
    for job in added:
        (mean,) = [other for other in of_kind(before, WorstCaseJob) if other.kind.parents() == job.kind.parents()]
        assert "select" not in mean.role.attack_params


def test_where_one_region_is_scored_the_mean_is_that_of_the_region(tmp_path: Path) -> None:
    plans = [plan_of(tmp_path, TEXT + f"comparisons: [{question}]\n") for question in ("", ONE_REGION)]
    assert len(of_kind(plans[0], WorstCaseJob)) == len(of_kind(plans[1], WorstCaseJob))


def test_a_question_of_one_region_takes_the_choice_by_region_that_the_file_declares(tmp_path: Path) -> None:
    text = TEXT.replace("regions: [WT]", "regions: [WT, TC]").replace(
        "worst_case: {of", "each: {method: worst_case, of: [fgsm, noise], select: region}\n  worst_case: {of"
    )
    for question in (ONE_REGION, "{vary: attack, a: worst_case, b: clean, regions: [TC]}"):
        plan = plan_of(tmp_path, text + f"comparisons: [{question}]\n")
        assert {job.role.attack for job in of_kind(plan, WorstCaseJob)} == {"each", "worst_case"}
        assert len(of_kind(plan, WorstCaseJob)) == 8
        (stats,) = of_kind(plan, StatsJob)
        assert isinstance(stats.kind, StatsJob)
        (asked,) = stats.kind.questions
        assert "each" in (*asked.attacks, asked.a)
        assert "worst_case" not in asked.label


def test_it_knows_which_of_its_members_aim_to_invent_regions(tmp_path: Path) -> None:
    text = TEXT.replace("noise]}", "noise], select: region}")
    text = text.replace("fgsm: {", "fgsm: {method: tifgsm, target: least_likely, ")
    for job in of_kind(plan_of(tmp_path, text), WorstCaseJob):
        assert isinstance(job.kind, WorstCaseJob)
        assert set(job.kind.inventing) == {title for title in job.kind.titles if title.startswith("fgsm")}
    erasing = plan_of(tmp_path, text.replace("least_likely", "background"))
    assert not chosen(erasing, "none").kind.spec().get("inventing")


def test_two_worst_cases_of_the_same_are_one_job_in_two_roles(tmp_path: Path) -> None:
    text = TEXT.replace("worst_case: {of", "again: {method: worst_case, of: [fgsm, noise]}\n  worst_case: {of")
    with pytest.raises(BadSweep, match="are the same job; leave one of the two out"):
        plan_of(tmp_path, text)
