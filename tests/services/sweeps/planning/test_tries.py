"""External models are tried before anything else of them runs, and clean images are scored before attacks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from services.datasets.spec import AllTested, FractionSplit
from services.errors import BadSweep
from services.jobs.kinds.adopt import AdoptJob
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.expect import ExpectJob
from services.jobs.kinds.trial import TrialJob
from services.sweeps.planning.plan import PlannedJob, SweepPlan
from services.sweeps.reading.load import load_sweep
from tests.services.science.external import programs
from tests.services.sweeps.descriptions import of_kind
from tests.services.sweeps.descriptions import plan_of as plan_of_text

MINE = "mine: {file: model.ts, normalisation: none"
SWEEP = """
data: {root: /data%s}
models: {%s}
attacks: {fgsm: {epsilon: 8/255}, noise: {epsilon: 8/255}}
evaluation: {metrics: [dice], regions: [WT, TC], gates: true}
"""


@pytest.fixture
def plan_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The plan of a sweep with one model of its own and others."""
    monkeypatch.chdir(tmp_path)
    programs.script(tmp_path, programs.network())

    def plan(said: str = "", others: str = "", data: str = ", split: {folds: 2}", text: str = SWEEP) -> SweepPlan:
        return plan_of_text(tmp_path, text % (data, MINE + said + "}" + others))

    return plan


def ancestors(plan: SweepPlan, job: PlannedJob) -> set[str]:
    known = {other.digest: other for other in plan.jobs}
    found: set[str] = set()
    left = [*job.parents]
    while left:
        digest = left.pop()
        if digest in known and digest not in found:
            found.add(digest)
            left += known[digest].parents
    return found


def test_everything_of_an_external_model_waits_for_its_trial_and_nothing_else_does(plan_of: Any) -> None:
    plan = plan_of(others=", net: {architecture: unet}")
    (adopt,), (trial,) = of_kind(plan, AdoptJob), of_kind(plan, TrialJob)
    assert trial.parents == (adopt.digest,)
    for job in plan.jobs:
        mine = job.role.model == "mine" and job.kind.name not in ("adopt", "trial")
        assert (trial.digest in ancestors(plan, job)) == (mine or job.kind.name == "stats"), job.label


def test_digests_do_not_know_of_trials_and_expectations(plan_of: Any) -> None:
    plain, expecting = plan_of(), plan_of(", expect: {dice: {WT: 0.9}}")
    checks = ("trial", "expect")
    both = [{job.digest for job in plan.jobs if job.kind.name not in checks} for plan in (plain, expecting)]
    assert both[0] == both[1]
    assert all(job.digest == job.kind.digest() for job in expecting.jobs)


def test_a_check_of_what_is_expected_waits_for_all_clean_scores_and_attacks_wait_for_it(plan_of: Any) -> None:
    plan = plan_of(", expect: {dice: {WT: 0.9, TC: 0.8}, tolerance: 0.05}")
    (check,) = of_kind(plan, ExpectJob)
    clean = {job.digest for job in of_kind(plan, EvaluateJob) if job.role.attack == "clean"}
    assert set(check.kind.evaluations) == clean
    assert len(clean) == 2
    assert (check.kind.dice, check.kind.tolerance) == ((("TC", 0.8), ("WT", 0.9)), 0.05)
    for job in plan.jobs:
        is_late = job.kind.name in ("attack", "gates", "stats") or (
            job.kind.name == "evaluate" and job.role.attack != "clean"
        )
        assert (check.digest in ancestors(plan, job)) == is_late, job.label


def test_clean_images_of_every_network_are_scored_before_it_is_attacked(plan_of: Any) -> None:
    plan = plan_of(others=", net: {architecture: unet}, flat: {architecture: unet, dims: 2}")
    order = [job.digest for job in sorted(plan.jobs, key=lambda job: job.priority)]
    attacks = of_kind(plan, AttackJob)
    assert len({job.kind.victim for job in attacks}) == 5
    for job in of_kind(plan, EvaluateJob):
        if job.kind.perturbations is None:
            later = [attack for attack in attacks if attack.kind.victim == job.kind.victim]
            same_fold = [attack for attack in later if attack.role.fold == job.role.fold]
            assert same_fold
            assert all(job.priority < attack.priority for attack in same_fold)
            assert all(order.index(job.digest) < order.index(attack.digest) for attack in same_fold)


def test_parents_and_jobs_that_are_waited_for_have_an_earlier_priority(plan_of: Any) -> None:
    plan = plan_of(", expect: {dice: {WT: 0.9}}", ", net: {architecture: unet}")
    priorities: dict[str, int] = {}
    for job in plan.jobs:
        assert all(priorities[parent] < job.priority for parent in job.parents), job.label
        priorities[job.digest] = job.priority


@pytest.mark.parametrize(
    ("others", "data", "split"),
    [
        ("", "", AllTested(test="all")),
        (", net: {architecture: unet}", "", FractionSplit()),
        ("", ", split: {train: 0.5, validation: 0, test: 0.5}", FractionSplit(train=0.5, validation=0, test=0.5)),
    ],
)
def test_a_sweep_that_trains_nothing_tests_all_cases_unless_it_has_a_split(
    plan_of: Any, others: str, data: str, split: object
) -> None:
    assert {job.kind.cohort.split for job in of_kind(plan_of(others=others, data=data), EvaluateJob)} == {split}


def test_an_attack_that_learns_from_training_cases_needs_some(plan_of: Any) -> None:
    learns = SWEEP.replace("fgsm:", "universal:")
    assert {job.kind.cohort.split for job in of_kind(plan_of(data="", text=learns), AttackJob)} == {FractionSplit()}
    with pytest.raises(BadSweep, match="'universal' learns from training cases"):
        plan_of(data=", split: {test: all}", text=learns)


def test_nothing_can_be_trained_where_all_cases_are_tested(plan_of: Any, tmp_path: Path) -> None:
    with pytest.raises(BadSweep, match=r"data.split: expected a part to train on, because model 'net' is trained"):
        plan_of(others=", net: {architecture: unet}", data=", split: {test: all}")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("{dice: {WT: 90}}", "models.mine.expect.dice.WT"),
        ("{dice: {ET: 0.9}}", "unknown region 'ET'"),
        ("{dice: {}}", "models.mine.expect.dice"),
        ("{WT: 0.9}", "models.mine.expect"),
        ("0.9", "models.mine.expect"),
        ("{dice: {WT: 0.9}, tolerance: -1}", "models.mine.expect.tolerance"),
    ],
)
def test_a_mistake_in_what_is_expected_is_told_with_its_place(plan_of: Any, said: str, words: str) -> None:
    with pytest.raises(BadSweep, match=words):
        plan_of(f", expect: {said}")


def test_what_is_expected_of_dice_needs_dice(plan_of: Any) -> None:
    with pytest.raises(BadSweep, match=r"add dice to evaluation\.metrics"):
        plan_of(", expect: {dice: {WT: 0.9}}", text=SWEEP.replace("[dice]", "[hd95]"))


def test_a_sweep_file_may_say_that_all_cases_are_tested(plan_of: Any, tmp_path: Path) -> None:
    plan_of(data=", split: {test: all}")
    assert load_sweep(tmp_path / "sweep.yaml").data.split == AllTested(test="all")
