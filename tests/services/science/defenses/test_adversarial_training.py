from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from services.contracts.defense import DefenseContract, make_run
from services.errors import BadInput
from services.science import defenses
from services.science.defenses._adversarial_items import StepItems
from services.science.defenses.adversarial_training import AdversarialTraining


def build(**parameters: object) -> AdversarialTraining:
    defense = defenses.build({"name": "adversarial_training", **parameters})
    assert isinstance(defense, AdversarialTraining)
    return defense


class TestStatic(DefenseContract):
    defense = build(attacks=["fgsm", {"name": "ifgsm", "steps": 2}], epsilon=["4/255", "8/255"])


class TestOnline(DefenseContract):
    defense = build(mode="online", attacks="fgsm", epsilon="8/255", ratio=1.0)


@pytest.mark.parametrize("dims", [2, 3])
def test_copies_obey_the_budget_and_leave_the_background_alone(tmp_path: Path, dims: int) -> None:
    run = make_run(tmp_path, dims)
    defense = build(attacks=["fgsm", {"name": "ifgsm", "steps": 2}, {"name": "tifgsm", "steps": 2}], epsilon="8/255")
    for number, case in enumerate(run.cases):
        copies = defense.copies(run, run.model.build(seed=3), number)
        assert len(copies) == 3
        for copy in copies:
            change = np.abs(copy.astype(np.float64) - case.images)
            assert 0.5 * 8 / 255 < change.max() <= 8 / 255
            assert not change[:, ~case.brain].any()
            assert copy.min() >= 0
            assert copy.max() <= 1


def test_the_budgets_of_a_mix_take_turns(tmp_path: Path) -> None:
    run = make_run(tmp_path)
    defense = build(attacks=["fgsm", {"name": "fgsm", "loss": "dice"}], epsilon=[0.01, 0.1])
    model = run.model.build(seed=3)
    largest = [
        [round(float(np.abs(copy - case.images).max()), 3) for copy in defense.copies(run, model, number)]
        for number, case in enumerate(run.cases)
    ]
    assert largest == [[0.01, 0.1], [0.1, 0.01]]


def test_copies_are_made_once(tmp_path: Path) -> None:
    run = make_run(tmp_path)
    first = build().copies(run, run.model.build(seed=3), 0)
    again = build().copies(run, run.model.build(seed=4), 0)
    np.testing.assert_array_equal(first, again)
    assert sorted(file.suffix for file in (tmp_path / "copies").iterdir()) == [".npy"]


def test_the_online_adversary_stays_in_the_brain_and_leaves_the_network_training(tmp_path: Path) -> None:
    run = make_run(tmp_path)
    model = run.model.build(seed=3).train()
    case = run.cases[0]
    images, labels, brain = (torch.from_numpy(array)[None] for array in (case.images, case.labels, case.brain[None]))
    items = StepItems(images, labels.long(), brain, (0,), seed=0, progress=1.0)
    found = build(mode="online", epsilon="8/255").adversary(model, items)
    change = (found - images).abs()
    assert 0 < float(change.max()) <= 8 / 255
    assert not change[~brain.expand_as(change)].any()
    assert model.training
    assert all(parameter.grad is None and parameter.requires_grad for parameter in model.parameters())


def test_only_static_copies_need_the_undefended_twin(tmp_path: Path) -> None:
    assert build().needs_undefended
    assert not build(mode="online").needs_undefended
    with pytest.raises(BadInput, match="needs the undefended network"):
        next(build().defend(make_run(tmp_path)))


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"attacks": "fgms"}, "did you mean 'fgsm'"),
        ({"attacks": [{"name": "ifgsm", "step": 3}]}, "did you mean 'steps'"),
        ({"attacks": [{"name": "fgsm", "epsilon": 0.1}]}, "without epsilon"),
        ({"attacks": [{"name": "tifgsm", "target": "other_case"}]}, "needs no other case"),
        ({"attacks": []}, "attacks"),
        ({"epsilon": ["8/255", 2]}, r"budget in \[0, 1\]"),
        ({"ratio": 1.5}, "ratio"),
        ({"mode": "often"}, "static"),
    ],
)
def test_mistakes_are_named_before_anything_runs(parameters: dict[str, object], message: str) -> None:
    with pytest.raises(BadInput, match=message):
        build(**parameters)
