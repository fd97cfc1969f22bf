from __future__ import annotations

import pytest
import torch

from services.contracts.defense import DefenseContract
from services.errors import BadInput
from services.science import defenses
from services.science.defenses.pgd_at import PgdAt
from tests.services.science.defenses.step_items import change, network, step_items


class TestPgdAt(DefenseContract):
    defense = PgdAt(steps=2)


class TestHalf(DefenseContract):
    defense = PgdAt(steps=1, ratio=0.5)


@pytest.mark.parametrize(("progress", "share"), [(0.05, 0.25), (0.1, 0.5), (0.2, 1.0), (0.6, 1.0), (1.0, 1.0)])
def test_the_budget_rises_over_the_first_fifth_of_the_training(progress: float, share: float) -> None:
    items = step_items(progress=progress)
    moved = change(PgdAt(epsilon=0.1, steps=2).adversary(network(), items), items)
    assert 0.99 * share * 0.1 < float(moved.max()) <= share * 0.1


def test_the_network_goes_on_training_and_keeps_no_gradient() -> None:
    model = network()
    PgdAt(steps=1).adversary(model, step_items())
    assert model.training
    assert all(parameter.grad is None and parameter.requires_grad for parameter in model.parameters())


def test_it_attacks_better_than_its_random_start() -> None:
    model, items = network(), step_items()
    found = PgdAt(epsilon=0.1).adversary(model, items)

    def loss(images: torch.Tensor) -> float:
        with torch.no_grad():
            return float(torch.nn.functional.cross_entropy(model(images), items.labels))

    random = items.images + 0.1 * torch.empty_like(items.images).uniform_(-1, 1) * items.brain
    assert loss(found) > loss(random.clamp(0, 1)) > 0


@pytest.mark.parametrize(
    ("name", "parameters", "message"),
    [
        (name, parameters, message)
        for name in ("pgd_at", "segpgd_at", "fast_at", "free_at", "trades", "adversarial_training")
        for parameters, message in [({"epsilon": 0}, "a budget above 0"), ({"epsilon": 2}, r"budget in \[0, 1\]")]
    ]
    + [(name, {"steps": 0}, "steps") for name in ("pgd_at", "segpgd_at", "trades")]
    + [(name, {"ratio": 0}, "ratio") for name in ("pgd_at", "segpgd_at", "fast_at")],
)
def test_mistakes_are_named_before_anything_runs(name: str, parameters: dict[str, object], message: str) -> None:
    with pytest.raises(BadInput, match=message):
        defenses.build({"name": name, **parameters})
