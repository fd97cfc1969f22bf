"""The jobs that check models: one for every network, after its evaluations and before the comparisons."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.errors import BadSweep
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.gates import GatesJob, ScoredEvaluation
from services.jobs.kinds.stats import StatsJob
from services.science.defenses.distillation import Distillation
from services.science.gates.settings import GateSettings
from services.sweeps.planning.expand import expand
from services.sweeps.planning.plan import PlannedJob, SweepPlan
from services.sweeps.reading.load import load_sweep
from tests.services.sweeps.descriptions import description

TEXT = """\
name: demo
data: {root: somewhere, split: {folds: 2}}
models: {unet3d: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 2}
defenses: {distillation: {}}
attacks:
  fgsm: {epsilon: [1/255, 8/255]}
  ifgsm: {epsilon: 8/255, steps: 2}
evaluation: {metrics: [dice], brain_only: false}
"""
CHECKED = ("evaluation.gates=true",)


def plan_of(folder: Path, *overrides: str) -> SweepPlan:
    (folder / "sweep.yaml").write_text(TEXT)
    return expand(load_sweep(folder / "sweep.yaml", overrides), description())


def gates_of(plan: SweepPlan, defense: str) -> list[PlannedJob]:
    return [job for job in plan.jobs if isinstance(job.kind, GatesJob) and job.role.defense == defense]


def scored(job: PlannedJob, role: str) -> list[ScoredEvaluation]:
    assert isinstance(job.kind, GatesJob)
    return [item for item in job.kind.scored if item.role == role]


def test_without_the_setting_nothing_changes(tmp_path: Path) -> None:
    plain, off = plan_of(tmp_path), plan_of(tmp_path, "evaluation.gates=false")
    assert all(job.kind.name != "gates" for job in plain.jobs)
    assert off == plain
    checked = {job.digest for job in plan_of(tmp_path, *CHECKED).jobs}
    assert {job.digest for job in plain.jobs if not isinstance(job.kind, StatsJob)} < checked


def test_every_network_of_every_fold_is_checked_once(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, *CHECKED)
    assert sum(job.kind.name == "gates" for job in plan.jobs) == 2 * 2
    labels = [job.label for job in (*gates_of(plan, "none"), *gates_of(plan, "distillation"))]
    assert labels[::2] == ["check unet3d fold 0", "check unet3d/distillation fold 0"]


def test_a_check_looks_at_clean_own_transferred_and_the_twins_scores(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, *CHECKED)
    by_digest = {job.digest: job for job in plan.jobs}
    undefended, defended = gates_of(plan, "none")[0], gates_of(plan, "distillation")[0]
    assert [len(scored(undefended, role)) for role in ("own", "transfer", "twin")] == [3, 0, 0]
    assert [len(scored(defended, role)) for role in ("own", "transfer", "twin")] == [3, 2, 2]
    for item in defended.kind.scored:
        evaluation = by_digest[item.evaluation]
        assert isinstance(evaluation.kind, EvaluateJob)
        assert evaluation.role.fold == defended.role.fold
        assert evaluation.role.defense == ("none" if item.role == "twin" else "distillation")
        assert evaluation.kind.perturbations == item.perturbations
        if item.perturbations:
            made = by_digest[item.perturbations].kind
            assert isinstance(made, AttackJob)
            assert (made.victim == defended.kind.victim) == (item.role == "own")
            assert (item.attack, item.brain_only) == (made.attack, False)
    assert [item.attack for item in scored(defended, "own")].count(None) == 1, "clean images"


def test_a_check_knows_what_the_defense_says_of_attacks_that_know_it(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, *CHECKED)
    assert gates_of(plan, "none")[0].kind.adaptive == ()
    assert gates_of(plan, "distillation")[0].kind.adaptive == Distillation().adaptive()


ADAPTIVE = (
    *CHECKED,
    "evaluation.adaptive=true",
    "defenses={distillation: {temperature: 20}, smoothing: {}, fast_at: {}}",
)


def controls(plan: SweepPlan) -> list[PlannedJob]:
    return [job for job in plan.jobs if job.role.access == "control"]


def test_the_undefended_twin_meets_each_form_that_is_adapted_to_a_defense_once(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, *ADAPTIVE)
    found = controls(plan)
    assert {(job.role.defense, type(job.kind)) for job in found} == {("none", EvaluateJob)}
    own = {
        repr(job.role.attack_params)
        for job in plan.jobs
        if job.role.defense == "distillation" and job.role.access == "white-box" and isinstance(job.kind, EvaluateJob)
    }
    plain = {
        repr(job.role.attack_params)
        for job in plan.jobs
        if job.role.defense == "none" and job.role.access == "white-box" and isinstance(job.kind, EvaluateJob)
    }
    forms = [repr(job.role.attack_params) for job in found if job.role.fold == 0]
    assert len(forms) == len(set(forms)) == 2 * 5
    assert set(forms) == own - plain
    assert not any("draws=20" in job.label for job in found), "more draws change nothing where nothing is drawn"
    assert found[0].label == "evaluate unet3d under fgsm temperature=20 (control) fold 0"


def test_controls_stand_in_no_worst_case_and_only_in_the_checks_of_the_defense_that_they_are_adapted_to(
    tmp_path: Path,
) -> None:
    plan = plan_of(tmp_path, *ADAPTIVE, "attacks.worst_case={}")
    made = {job.digest for job in controls(plan)}
    worst = [job for job in plan.jobs if job.kind.name == "worst_case"]
    assert worst
    assert not any(made.intersection(job.kind.parents()) for job in worst)
    for defense, count in (("none", 0), ("fast_at", 0), ("smoothing", 0), ("distillation", 10)):
        (first, _) = gates_of(plan, defense)
        looked_at = [item for item in first.kind.scored if item.evaluation in made]  # type: ignore[attr-defined]
        assert [item.role for item in looked_at] == ["twin"] * count


def test_controls_need_both_settings_and_change_no_other_job(tmp_path: Path) -> None:
    adapted = ADAPTIVE[1:]
    assert not controls(plan_of(tmp_path, *adapted))
    assert not controls(plan_of(tmp_path, *CHECKED, ADAPTIVE[-1]))
    before, after = ({job.digest for job in plan_of(tmp_path, *words).jobs} for words in (adapted, ADAPTIVE))
    gone = [job for job in plan_of(tmp_path, *adapted).jobs if job.digest in before - after]
    assert all(isinstance(job.kind, StatsJob) for job in gone)


def test_a_check_waits_for_what_it_reads_and_comparisons_wait_for_it(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, *CHECKED)
    priorities = {job.digest: job.priority for job in plan.jobs}
    stats = plan.jobs[-1]
    assert {job.digest for job in plan.jobs if isinstance(job.kind, GatesJob)} < set(stats.kind.parents())
    for job in (*gates_of(plan, "none"), *gates_of(plan, "distillation")):
        parents = job.kind.parents()
        assert job.kind.victim in parents
        assert {item.evaluation for item in job.kind.scored} < set(parents)
        assert {item.perturbations for item in scored(job, "own") if item.perturbations} < set(parents)
        assert all(priorities[parent] < job.priority < stats.priority for parent in parents)


def test_settings_can_be_given(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "evaluation.gates={cases: 1, steps: 5, epsilon: 4/255}")
    assert gates_of(plan, "none")[0].kind.settings == GateSettings(cases=1, steps=5, epsilon=4 / 255)
    assert gates_of(plan_of(tmp_path, *CHECKED), "none")[0].kind.settings == GateSettings()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("{case: 1}", "evaluation.gates.case: unknown key 'case'; did you mean 'cases'"),
        ("{epsilon: 0}", "evaluation.gates.epsilon: expected a value greater than 0"),
        ("{steps: 1}", "evaluation.gates.steps: expected a value greater than or equal to 2"),
        ("often", "evaluation.gates: expected"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, value: str, words: str) -> None:
    with pytest.raises(BadSweep) as caught:
        plan_of(tmp_path, f"evaluation.gates={value}")
    assert words in str(caught.value)
