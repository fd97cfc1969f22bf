"""Attacks adapted by one who knows the defense, and attacks that need no gradient."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.science import attacks
from services.science.defenses.distillation import Distillation
from services.sweeps.planning.adaptive import adapted
from services.sweeps.planning.plan import SweepPlan
from services.sweeps.sections.variants import AttackVariant, Variant
from tests.services.sweeps.descriptions import of_kind, plan_of

TEXT = """\
data: {root: somewhere}
models: {deep: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 2}
defenses:
  distillation: {temperature: 20}
  static: {method: adversarial_training, attacks: [fgsm]}
attacks: {fgsm: {epsilon: [4/255, 8/255]}, segpgd: {epsilon: 8/255}, noise: {epsilon: 8/255}}
evaluation: {metrics: [dice], regions: [WT], adaptive: true}
"""


def attacked(plan: SweepPlan, defense: str, attack: str) -> list[dict[str, Any]]:
    """The parameters with which a defended network is attacked itself, without the method and what is never changed."""
    return [
        {key: value for key, value in job.role.attack_params.items() if key in ("temperature", "loss", "draws")}
        for job in of_kind(plan, AttackJob)
        if (job.role.defense, job.role.attack) == (defense, attack)
    ]


def test_each_attack_takes_the_changes_that_it_can(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TEXT)
    assert attacked(plan, "distillation", "fgsm") == [
        {"loss": "ce"},
        {"loss": "ce", "temperature": 20.0},
        {"loss": "ce", "temperature": "margin"},
        {"loss": "margin"},
        {"loss": "hinge"},
        {"loss": "dlr"},
    ]
    # its loss is its own
    assert attacked(plan, "distillation", "segpgd") == [
        {},
        {"temperature": 20.0},
        {"temperature": "margin"},
    ]


def test_an_attack_may_say_which_of_its_parameters_are_adapted(tmp_path: Path) -> None:
    fgsm = "attacks: {fgsm: {epsilon: [4/255, 8/255]"
    some = plan_of(tmp_path, TEXT.replace(fgsm, fgsm + ", adapted: [temperature]"))
    assert [found.get("temperature") for found in attacked(some, "distillation", "fgsm")] == [None, 20.0, "margin"]
    assert len(attacked(some, "distillation", "segpgd")) == 3, "another attack"
    none = plan_of(tmp_path, TEXT.replace(fgsm, fgsm + ", adapted: []"))
    assert len(attacked(none, "distillation", "fgsm")) == 1
    every = {job.digest for job in plan_of(tmp_path, TEXT).jobs}
    assert {job.digest for job in of_kind(some, EvaluateJob)} < every, "what is left is what it was"


def test_attacks_that_need_no_gradient_are_not_adapted(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TEXT)
    assert len(attacked(plan, "distillation", "noise")) == 1


def test_networks_whose_defense_names_nothing_meet_the_attacks_of_the_sweep(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TEXT)
    for defense in ("none", "static"):
        assert len(attacked(plan, defense, "fgsm")) == 1
    plain = plan_of(tmp_path, TEXT, "evaluation.adaptive=false")
    assert len(attacked(plain, "distillation", "fgsm")) == 1
    assert {job.digest for job in of_kind(plain, EvaluateJob)} < {job.digest for job in of_kind(plan, EvaluateJob)}


def test_adapted_images_are_scored_on_the_network_that_they_were_made_for_at_all_budgets(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TEXT)
    (job,) = [job for job in of_kind(plan, EvaluateJob) if job.role.attack_params.get("loss") == "dlr"]
    assert (job.role.attack, job.role.defense, job.role.access) == ("fgsm", "distillation", "white-box")
    assert job.role.epsilons == (4 / 255, 8 / 255)
    assert job.label == "evaluate deep/distillation under fgsm loss=dlr fold 0"


def test_a_change_that_is_an_attack_of_the_sweep_is_made_once(tmp_path: Path) -> None:
    text = TEXT.replace("attacks: {", "attacks: {strong: {method: fgsm, loss: dlr, epsilon: 8/255}, ")
    plan = plan_of(tmp_path, text)
    assert {"loss": "dlr"} not in attacked(plan, "distillation", "fgsm")
    # what `strong` becomes at another temperature is no form of `fgsm`
    assert attacked(plan, "distillation", "strong") == [
        {"loss": "dlr"},
        {"loss": "dlr", "temperature": 20.0},
        {"loss": "dlr", "temperature": "margin"},
        {"loss": "margin"},
        {"loss": "hinge"},
    ]
    assert {"loss": "margin"} not in attacked(plan, "distillation", "fgsm")


def test_a_temperature_of_one_undoes_nothing_and_is_left_out() -> None:
    attack = AttackVariant(name="pgd", spec=attacks.build({"name": "pgd"}).recipe(), epsilons=(8 / 255,))
    control = Variant(name="control", spec={"name": "distillation", "temperature": 1.0})
    forms = [form.grid for form in adapted(attack, control, 4)]
    assert forms == [{"temperature": "margin"}, {"loss": "margin"}, {"loss": "hinge"}, {"loss": "dlr"}]


@pytest.mark.parametrize("temperature", [5, 20.0])
def test_distillation_names_what_undoes_it(temperature: float) -> None:
    assert {"temperature": temperature} in Distillation(temperature=temperature).adaptive()


def test_access_without_gradients_is_black_box(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, TEXT)
    found = {
        (job.role.defense, job.role.access, job.role.source)
        for job in of_kind(plan, EvaluateJob)
        if job.role.attack == "noise"
    }
    assert found == {
        ("none", "black-box", ""),
        *(
            (defense, access, source)
            for defense in ("distillation", "static")
            for access, source in (("black-box", ""), ("transfer", "undefended"))
        ),
    }
    alone = plan_of(tmp_path, TEXT, "evaluation.access=black-box", "evaluation.adaptive=false")
    assert {job.role.attack for job in of_kind(alone, AttackJob) if job.role.defense == "static"} == {"noise"}


def test_no_form_needs_more_classes_than_the_data_have(tmp_path: Path) -> None:
    two = TEXT.replace("root: somewhere", "root: somewhere, labels: {tumor: [1, 2, 4]}").replace("[WT]", "[tumor]")
    losses = [form.get("loss") for form in attacked(plan_of(tmp_path, two), "distillation", "fgsm")]
    assert "hinge" in losses
    assert "dlr" not in losses


def test_a_median_filter_is_also_attacked_through_the_mean_of_its_values(tmp_path: Path) -> None:
    text = TEXT.replace("  distillation: {temperature: 20}\n", "  input_transform: {kind: [median, bit_depth]}\n")
    found = [
        (job.role.defense_params["kind"], job.role.attack, job.role.attack_params.get("surrogate"))
        for job in of_kind(plan_of(tmp_path, text), AttackJob)
        if job.role.defense == "input_transform"
    ]
    assert sorted(found, key=str) == [
        ("bit_depth", "fgsm", None),
        ("bit_depth", "noise", None),
        ("bit_depth", "segpgd", None),
        ("median", "fgsm", "mean"),
        ("median", "fgsm", None),
        ("median", "noise", None),
        ("median", "segpgd", "mean"),
        ("median", "segpgd", None),
    ]
