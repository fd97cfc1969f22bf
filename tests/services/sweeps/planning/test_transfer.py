"""Whose adversarial images a network is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.defense import DefenseJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.jobs.kinds.stats import StatsJob
from services.jobs.kinds.train import TrainJob
from services.sweeps.planning.plan import JobRole, SweepPlan
from tests.services.sweeps.descriptions import of_kind, plan_of

TEXT = """\
data: {root: somewhere, split: {folds: 2}}
models:
  deep: {architecture: unet, dims: 3, channels: [4, 8]}
  flat: {architecture: unet, dims: 2, channels: [4, 8]}
training: {epochs: 2, replicas: 3}
defenses:
  distillation: {temperature: [10, 50]}
attacks: {fgsm: {epsilon: 8/255}, ifgsm: {epsilon: 8/255}}
evaluation: {metrics: [dice], regions: [WT]}
"""
COLD, HOT = "distillation temperature=10", "distillation temperature=50"


def name_of(cell: JobRole) -> str:
    temperature = cell.defense_params.get("temperature")
    return f"{cell.model}/{cell.defense}" + (f" temperature={temperature:g}" if temperature else "")


def shown(plan: SweepPlan) -> set[tuple[str, str, str]]:
    """Who is shown images of whom by transfer, and by what name, in fold 1 of replica 2."""
    by_digest = {job.digest: job for job in plan.jobs}
    found = set()
    for job in of_kind(plan, EvaluateJob):
        if job.role.access == "transfer" and (job.role.fold, job.role.replica) == (1, 2):
            made_on = by_digest[by_digest[job.kind.perturbations].kind.victim]
            assert made_on.role.fold == 1
            assert made_on.role.replica == (0 if job.role.source == "another seed" else 2)
            found.add((name_of(job.role), job.role.source, name_of(made_on.role)))
    return found


def of_target(found: set[tuple[str, str, str]], target: str) -> dict[str, str]:
    return {source: made_on for mine, source, made_on in found if mine == target}


def test_by_default_images_come_from_the_undefended_twin(tmp_path: Path) -> None:
    assert shown(plan_of(tmp_path, TEXT)) == {
        (f"{model}/{defense}", "undefended", f"{model}/none") for model in ("deep", "flat") for defense in (COLD, HOT)
    }


def test_the_same_network_with_another_seed_is_the_next_replica(tmp_path: Path) -> None:
    found = shown(plan_of(tmp_path, TEXT, "evaluation.transfer=seed"))
    networks = {f"{model}/{defense}" for model in ("deep", "flat") for defense in ("none", COLD, HOT)}
    assert found == {(network, "another seed", network) for network in networks}


def test_an_independent_network_is_trained_for_each_fold_and_shown_to_all(tmp_path: Path) -> None:
    before, after = (plan_of(tmp_path, TEXT, f"evaluation.transfer={words}") for words in ("undefended", "independent"))
    trained = [job for job in of_kind(after, TrainJob) if job.role.source == "independent"]
    assert [(job.role.model, job.role.fold) for job in trained] == [
        *(("deep", 0), ("flat", 0), ("deep", 1), ("flat", 1))
    ]
    assert next(job.label for job in trained) == "train deep (independent) fold 0"
    seeds = {job.kind.seed for job in of_kind(after, TrainJob) if isinstance(job.kind, TrainJob)}
    assert len(seeds) == 2 * 3 + 2  # folds and replicas, and one more for each fold
    same = {job.digest for job in before.jobs if isinstance(job.kind, TrainJob | DefenseJob)}
    assert {job.digest for job in after.jobs if isinstance(job.kind, TrainJob | DefenseJob)} - same == {
        job.digest for job in trained
    }
    by_digest = {job.digest: job for job in after.jobs}
    targets = set()
    for job in of_kind(after, EvaluateJob):
        assert isinstance(job.kind, EvaluateJob)
        assert by_digest[job.kind.victim].role.source == ""  # it is never scored itself
        if job.role.access == "transfer":
            assert job.role.source == "independent"
            made_on = by_digest[by_digest[str(job.kind.perturbations)].kind.parents()[0]]
            assert (made_on.role.source, made_on.role.fold) == ("independent", job.role.fold)
            assert made_on.role.model == job.role.model
            targets.add((name_of(job.role), job.role.fold, job.role.replica))
    assert len(targets) == 2 * 3 * 2 * 3  # models, defenses with none, folds, replicas
    attacks = [job for job in of_kind(after, AttackJob) if job.role.source == "independent"]
    assert len(attacks) == 2 * 2 * 2  # attacks, models, folds: in all replicas the same
    assert attacks[0].label == "attack fgsm on deep (independent) fold 0"


def test_no_independent_network_is_trained_where_nobody_is_shown_its_images(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TEXT, "evaluation.transfer=independent", "evaluation.access=white-box")
    assert not [job for job in plan.jobs if job.role.source]


def test_the_other_network_has_the_same_defense(tmp_path: Path) -> None:
    found = shown(plan_of(tmp_path, TEXT, "evaluation.transfer=[network]"))
    assert of_target(found, f"deep/{HOT}") == {"network flat": f"flat/{HOT}"}
    assert of_target(found, "flat/none") == {"network deep": "deep/none"}


def test_the_other_defense_is_one_of_the_same_model(tmp_path: Path) -> None:
    found = shown(plan_of(tmp_path, TEXT, "evaluation.transfer=defense"))
    assert of_target(found, f"deep/{HOT}") == {f"defense {COLD}": f"deep/{COLD}"}
    assert of_target(found, "deep/none") == {f"defense {COLD}": f"deep/{COLD}", f"defense {HOT}": f"deep/{HOT}"}


def test_all_is_the_whole_matrix_of_sources_and_targets(tmp_path: Path) -> None:
    found = shown(plan_of(tmp_path, TEXT, "evaluation.transfer=all"))
    assert of_target(found, f"deep/{HOT}") == {
        "undefended": "deep/none",
        f"defense {COLD}": f"deep/{COLD}",
        "network flat": f"flat/{HOT}",
        "network flat undefended": "flat/none",
        f"network flat defense {COLD}": f"flat/{COLD}",
        "another seed": f"deep/{HOT}",
    }
    assert len(found) == 6 * 6


@pytest.mark.parametrize("transfer", ["all", "[seed, network]"])
def test_parents_come_first_also_from_another_replica(tmp_path: Path, transfer: str) -> None:
    plan = plan_of(tmp_path, TEXT, f"evaluation.transfer={transfer}")
    priorities: dict[str, int] = {}
    for job in plan.jobs:
        assert all(priorities[parent] < job.priority for parent in job.kind.parents())
        priorities[job.digest] = job.priority


def test_more_sources_keep_every_job_and_attack_nothing_twice(tmp_path: Path) -> None:
    few, all_ = plan_of(tmp_path, TEXT), plan_of(tmp_path, TEXT, "evaluation.transfer=all")
    kept = {job.digest for job in few.jobs if not isinstance(job.kind, StatsJob)}
    assert kept < {job.digest for job in all_.jobs}
    for kind in (TrainJob, DefenseJob, AttackJob):
        assert len(of_kind(few, kind)) == len(of_kind(all_, kind))


def test_a_source_is_attacked_even_where_defenses_are_not_scored_white_box(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TEXT, "evaluation.access=transfer", "evaluation.transfer=seed")
    assert {job.role.defense for job in of_kind(plan, AttackJob)} == {"none", "distillation"}
    accesses = {
        job.role.access
        for job in of_kind(plan, EvaluateJob)
        if job.role.defense != "none" and job.role.attack != "clean"
    }
    assert accesses == {"transfer"}


def test_labels_tell_the_source(tmp_path: Path) -> None:
    labels = [job.label for job in plan_of(tmp_path, TEXT, "evaluation.transfer=all", "training.replicas=2").jobs]
    assert f"evaluate deep/{HOT} under fgsm (transfer) fold 0 replica 1" in labels
    assert f"evaluate deep/{HOT} under fgsm (transfer from another seed) fold 0 replica 1" in labels
    assert "evaluate deep under fgsm (transfer from network flat) fold 0 replica 0" in labels
    assert len(set(labels)) == len(labels)
