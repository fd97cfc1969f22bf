"""The plan: which jobs, in which roles and order, and what of it stays when a sweep grows."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from db.reusable import KnownAttack
from services.errors import BadInput
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.base import JobKind
from services.jobs.kinds.certify import CertifyJob
from services.jobs.kinds.defense import DefenseJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.stats import StatsJob
from services.jobs.kinds.train import TrainJob
from services.sweeps.planning.expand import expand
from services.sweeps.planning.plan import SweepPlan
from services.sweeps.reading.load import load_sweep
from tests.services.sweeps import descriptions
from tests.services.sweeps.descriptions import Memory, of_kind

TEXT = """\
name: demo
data: {root: somewhere, split: {folds: 2}}
models: {unet3d: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 2, replicas: 2}
defenses:
  distillation: {temperature: [10, 50]}
  static: {method: adversarial_training, mode: static, attacks: [fgsm], epsilon: 8/255}
attacks:
  fgsm: {epsilon: [1/255, 8/255]}
  ifgsm: {epsilon: 8/255, steps: 2}
evaluation: {metrics: [dice], regions: [WT]}
"""


@pytest.fixture
def plan_of(tmp_path: Path) -> Any:
    """Expands a sweep text."""

    def build(text: str = TEXT, *overrides: str, **given: Any) -> SweepPlan:
        return descriptions.plan_of(tmp_path, text, *overrides, **given)

    return build


def digests(plan: SweepPlan, *kinds: type) -> set[str]:
    return {job.digest for job in plan.jobs if isinstance(job.kind, kinds or object)}


def memory_of(plan: SweepPlan) -> Memory:
    """What a database that has seen this plan answers about families."""
    attacks = of_kind(plan, AttackJob)
    return Memory(
        {
            str(family): [KnownAttack(job.kind.epsilons) for job in attacks if job.family == family]
            for family in {job.family for job in attacks}
        }
    )


def test_every_network_is_trained_defended_attacked_and_scored(plan_of: Any) -> None:
    plan = plan_of()
    folds_and_replicas, networks, attacks = 2 * 2, 1 + 3, 2
    assert Counter(job.kind.name for job in plan.jobs) == {
        "train": folds_and_replicas,
        "defense": folds_and_replicas * 3,
        "attack": folds_and_replicas * networks * attacks,
        "evaluate": folds_and_replicas * (networks * (1 + attacks) + 3 * attacks),
        "stats": 1,
    }


def test_parents_come_before_their_children_and_have_no_later_priority(plan_of: Any) -> None:
    plan = plan_of()
    priorities: dict[str, int] = {}
    for job in plan.jobs:
        assert job.digest == job.kind.digest()
        assert all(priorities[parent] < job.priority for parent in job.kind.parents())
        priorities[job.digest] = job.priority
    assert len(priorities) == len(plan.jobs)


def test_one_fold_is_finished_before_the_next_one_starts(plan_of: Any) -> None:
    jobs = [job for job in plan_of().jobs if not isinstance(job.kind, StatsJob)]
    order = [(job.role.replica, job.role.fold) for job in sorted(jobs, key=lambda job: job.priority)]
    assert order == sorted(order)


def test_cells_carry_the_names_of_the_user_and_all_parameters(plan_of: Any) -> None:
    plan = plan_of()
    (cell,) = {
        json.dumps(job.role.__dict__, sort_keys=True, default=list)
        for job in of_kind(plan, EvaluateJob)
        if job.role.defense == "static" and job.role.attack == "ifgsm" and job.role.access == "transfer"
        if (job.role.fold, job.role.replica) == (1, 0)
    }
    found = json.loads(cell)
    assert found["model"], found["architecture"] == ("unet3d", "unet")
    assert found["dims"] == 3
    assert found["defense_params"]["method"] == "adversarial_training"
    assert found["attack_params"]["method"] == "ifgsm"
    assert found["attack_params"]["steps"] == 2
    assert "epsilon" not in found["attack_params"]
    assert "name" not in found["attack_params"]
    assert found["epsilons"] == [8 / 255]


def test_the_undefended_model_and_clean_images_have_no_parameters(plan_of: Any) -> None:
    clean = [job.role for job in of_kind(plan_of(), EvaluateJob) if job.role.attack == "clean"]
    assert {cell.access for cell in clean} == {"white-box"}
    assert {cell.epsilons for cell in clean} == {(0.0,)}
    assert all(cell.attack_params == {} for cell in clean)
    assert all((cell.defense_params == {}) == (cell.defense == "none") for cell in clean)


def test_transfer_uses_the_images_made_against_the_undefended_twin(plan_of: Any) -> None:
    plan = plan_of()
    by_digest = {job.digest: job for job in plan.jobs}
    for job in of_kind(plan, EvaluateJob):
        if job.role.attack == "clean":
            assert job.kind.perturbations is None
            continue
        made_against = by_digest[by_digest[job.kind.perturbations].kind.victim]
        assert (made_against.role.fold, made_against.role.replica) == (job.role.fold, job.role.replica)
        if job.role.access == "transfer":
            assert isinstance(made_against.kind, TrainJob)
            assert job.kind.victim != made_against.digest
        else:
            assert job.kind.victim == made_against.digest


def test_without_transfer_defended_networks_meet_their_own_attacks_only(plan_of: Any) -> None:
    roles = [job.role for job in of_kind(plan_of(TEXT, "evaluation.access=white-box"), EvaluateJob)]
    assert {cell.access for cell in roles} == {"white-box"}


def test_with_transfer_alone_only_the_undefended_network_is_attacked(plan_of: Any) -> None:
    plan = plan_of(TEXT, "evaluation.access=transfer")
    assert {job.role.defense for job in of_kind(plan, AttackJob)} == {"none"}
    assert {job.role.access for job in of_kind(plan, EvaluateJob) if job.role.defense == "static"} == {
        "white-box",  # clean
        "transfer",
    }


def test_labels_say_what_a_job_is(plan_of: Any) -> None:
    labels = [job.label for job in plan_of(TEXT, "training.replicas=1").jobs]
    assert labels[0] == "train unet3d fold 0"
    assert "defend unet3d/distillation temperature=10 fold 1" in labels
    assert "attack ifgsm on unet3d/static fold 0" in labels
    assert "evaluate unet3d/static under fgsm (transfer) fold 1" in labels
    assert "evaluate unet3d on clean images fold 1" in labels
    assert labels[-1] == "compare the runs"
    assert len(set(labels)) == len(labels)


def test_the_stats_job_waits_for_every_evaluation(plan_of: Any) -> None:
    plan = plan_of()
    (stats,) = of_kind(plan, StatsJob)
    assert set(stats.kind.parents()) == digests(plan, EvaluateJob)
    assert stats.kind.sweep == "demo"


def test_the_same_sweep_gives_the_same_plan(plan_of: Any) -> None:
    assert plan_of() == plan_of()


def test_names_and_places_do_not_change_what_a_job_is(plan_of: Any) -> None:
    renamed = (
        TEXT.replace("unet3d:", "net:")
        .replace("  static:", "  other:")
        .replace("  fgsm: {", "  one: {method: fgsm, ")
        .replace("somewhere", "elsewhere")
        .replace("demo", "renamed")
    )
    assert digests(plan_of(renamed), TrainJob, DefenseJob, AttackJob, EvaluateJob) == digests(
        plan_of(), TrainJob, DefenseJob, AttackJob, EvaluateJob
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("temperature: [10, 50]", "temperature: [2, 10, 50]"),
        ("replicas: 2", "replicas: 3"),
        ("  ifgsm:", "  tifgsm: {epsilon: 8/255}\n  ifgsm:"),
        ("models: {", "models: {two: {architecture: dynunet, dims: 2}, "),
    ],
)
def test_an_extended_sweep_keeps_every_job_that_it_had(plan_of: Any, before: str, after: str) -> None:
    old, new = plan_of(), plan_of(TEXT.replace(before, after))
    kept = digests(old, TrainJob, DefenseJob, AttackJob, EvaluateJob)
    assert kept < digests(new)


def test_one_more_epsilon_costs_one_more_epsilon(plan_of: Any) -> None:
    old = plan_of()
    new = plan_of(TEXT.replace("[1/255, 8/255]", "[1/255, 4/255, 8/255]"), known=memory_of(old))
    assert digests(old, TrainJob, DefenseJob, AttackJob, EvaluateJob) < digests(new)
    added = [job for job in new.jobs if job.digest not in digests(old)]
    assert {job.kind.name for job in added} == {"attack", "evaluate", "stats"}
    assert {job.role.epsilons for job in added if not isinstance(job.kind, StatsJob)} == {(4 / 255,)}
    again = plan_of(TEXT.replace("[1/255, 8/255]", "[1/255, 4/255, 8/255]"), known=memory_of(new))
    assert again == new


def test_attack_jobs_alone_have_a_family(plan_of: Any) -> None:
    for job in plan_of().jobs:
        assert (job.family is not None) == isinstance(job.kind, AttackJob)


def test_another_seed_or_other_data_give_other_jobs(plan_of: Any) -> None:
    first = digests(plan_of())
    assert first.isdisjoint(digests(plan_of(TEXT, "seed=1")))
    assert first.isdisjoint(digests(plan_of(fingerprint="another")))


def test_seeds_differ_between_folds_and_replicas_but_not_between_networks(plan_of: Any) -> None:
    plan = plan_of(TEXT.replace("models: {", "models: {two: {architecture: dynunet, dims: 2}, "))
    seeds: dict[tuple[int, int], set[int]] = {}
    for job in of_kind(plan, TrainJob):
        seeds.setdefault((job.role.fold, job.role.replica), set()).add(job.kind.seed)
    assert all(len(found) == 1 for found in seeds.values())
    assert len({min(found) for found in seeds.values()}) == 4


def test_only_defenses_that_start_from_the_undefended_network_wait_for_it(plan_of: Any) -> None:
    waiting = {job.role.defense: bool(job.kind.parents()) for job in of_kind(plan_of(), DefenseJob)}
    assert waiting == {"distillation": False, "static": True}


def test_networks_that_draw_noise_are_certified_and_others_are_not(plan_of: Any) -> None:
    assert not of_kind(plan_of(), CertifyJob)
    text = TEXT.replace("  static:", "  smooth: {method: smoothing, sigma: [0.1, 0.25]}\n  static:")
    plan = plan_of(text.replace("regions: [WT]", "regions: [WT], certificate: {tau: 0.9, draws: 500}"))
    jobs = of_kind(plan, CertifyJob)
    assert len(jobs) == 2 * 2 * 2  # strengths, folds, replicas
    assert {job.kind.certificate.tau for job in jobs} == {0.9}
    assert jobs[0].label == "certify unet3d/smooth sigma=0.1 fold 0 replica 0"
    assert (jobs[0].role.defense, jobs[0].role.attack, jobs[0].role.epsilons) == ("smooth", "clean", (0.0,))
    assert {job.kind.victim for job in jobs} <= digests(plan, DefenseJob)


def test_another_certificate_trains_nothing_again(plan_of: Any) -> None:
    text = TEXT.replace("  static:", "  smoothing: {}\n  static:")
    before, after = plan_of(text), plan_of(text.replace("regions: [WT]", "regions: [WT], certificate: {tau: 0.9}"))
    for kind in (TrainJob, DefenseJob, AttackJob, EvaluateJob):
        assert digests(before, kind) == digests(after, kind)
    assert not digests(before, CertifyJob) & digests(after, CertifyJob)


def test_a_split_that_leaves_a_fold_empty_is_refused(plan_of: Any) -> None:
    with pytest.raises(BadInput, match="fold"):
        plan_of(TEXT, "data.split.folds=9", cases=3)


def test_planning_computes_the_digest_of_each_job_once_however_many_there_are(
    plan_of: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    computed: Counter[str] = Counter()
    digest = JobKind.digest

    def counted(kind: JobKind, *, without: str = "") -> str:
        found = digest(kind, without=without)
        computed[found] += 1
        return found

    monkeypatch.setattr(JobKind, "digest", counted)
    plan = plan_of(TEXT, "training.replicas=10", "attacks.ifgsm.steps=[2, 3, 4]", cases=40)
    assert len(plan.jobs) > 1000
    assert set(computed.values()) == {1}


def test_the_example_about_series_attacks_all_of_them_each_alone_and_all_but_one() -> None:
    sweep = load_sweep(Path(__file__).parents[4] / "examples" / "series.yaml")
    series = ("t1", "t1ce", "t2", "flair")
    found = [job.role.attack_params for job in of_kind(expand(sweep, descriptions.description()), AttackJob)]
    assert len(found) == 2 * (1 + 4 + 4 + 1)
    changed = [set(params.get("series", series)) for params in found[:10]]
    assert changed[1:9] == [*({name} for name in series), *(set(series) - {name} for name in series)]
    assert found[9]["series"] == {"flair": 0.5, "t1": 1.0, "t1ce": 0.5, "t2": 1.0}


def test_loading_and_planning_import_no_torch(tmp_path: Path) -> None:
    path = tmp_path / "sweep.yaml"
    path.write_text(TEXT)
    code = (
        "import sys; from services.sweeps.reading.load import load_sweep; "
        "from services.sweeps.planning.expand import expand; "
        "from tests.services.sweeps.descriptions import description; "
        f"expand(load_sweep({str(path)!r}), description()); "
        "heavy = {'torch', 'monai', 'scipy', 'nibabel', 'h5py'} & set(sys.modules); "
        "sys.exit(str(heavy) if heavy else 0)"
    )
    root = Path(__file__).parents[4]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_slices_are_kept_by_the_volume_s_dice_where_an_attack_on_slices_keeps_the_best(tmp_path: Path) -> None:
    """Other attacks and volumes have the jobs that they always had."""
    text = """\
data: {root: /data, split: {train: 0.5, validation: 0.25, test: 0.25}}
models: {flat: {architecture: unet, dims: 2, channels: [4, 8]}, net: {architecture: unet, dims: 3, channels: [4, 8]}}
attacks: {ifgsm: {}, pgd: {}, square: {}, noise: {}}
"""
    found = {
        job.label: job.kind.spec().get("by_volume", False)
        for job in of_kind(descriptions.plan_of(tmp_path, text), AttackJob)
    }
    assert {label for label, by_volume in found.items() if by_volume} == {
        "attack pgd on flat fold 0",
        "attack noise on flat fold 0",
    }
    assert len(found) == 8
