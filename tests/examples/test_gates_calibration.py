"""The controls of the calibration: each mask is stored with its network, and its own gate catches it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load, save
from torch import Tensor, nn

from benchmarks.gates_calibration import (
    by_gate,
    by_kind,
    by_model,
    checked_networks,
    chosen,
    share,
    strengths,
    unjudged,
)
from services.comparisons.gate_verdicts import CheckedModel, ModelVerdict
from services.errors import BadInput
from services.outside import use_folder
from services.science import attacks, defenses, models
from services.science.gates.attack_order import beats_transfer
from services.science.gates.evidence import AttackScores, Evidence
from services.science.gates.result import verdict
from services.science.gates.settings import GateSettings
from services.science.gates.suite import check_model
from services.science.nets.argmax import argmax
from services.sweeps.reading.load import load_sweep
from tests.services.science.attacks.stronger import scores
from tests.services.science.gates.toys import Honest, subjects

PROJECT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def plugins() -> Iterator[None]:
    use_folder(PROJECT / "examples" / "plugins")
    yield
    use_folder(None)


class Body(Honest):
    """An honest network as a body: a list of heads."""

    def forward(self, images: Tensor) -> list[Tensor]:  # type: ignore[override]
        return [super().forward(images)]


class Whole(nn.Module):
    """A masked body as a network."""

    def __init__(self, mask: str) -> None:
        super().__init__()
        plain = models.build({"name": "maskable_unet", "channels": [2, 4]}).build().body
        self.body: Any = type(plain)(Body(), 4, 4)
        with torch.no_grad():
            self.body.branch.copy_(torch.randn(4, 4, generator=torch.Generator().manual_seed(0)))
        self.body.put_on(mask)
        self.eval()

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.body(images)[0]
        return logits


def failed(mask: str) -> set[str]:
    chosen = [attacks.build({"name": "fgsm"}), attacks.build({"name": "pgd"})]
    found = check_model(Whole(mask), subjects(), chosen, GateSettings(steps=10), seed=0)
    return {result.gate for result in found if result.passed is False}


@pytest.mark.parametrize(
    ("mask", "gate", "word"),
    [("large_logits", "G5", "masking-suspected"), ("rounding", "G4", "invalid"), ("noise", "G3", "invalid")],
)
def test_each_mask_fails_its_own_gate_and_an_unmasked_body_none(mask: str, gate: str, word: str) -> None:
    assert failed("none") == set()
    found = failed(mask)
    assert gate in found
    assert verdict([(name, False) for name in found]) == word


def test_images_of_an_honest_network_transfer_better_than_those_of_a_detached_branch() -> None:
    attack = attacks.build({"name": "pgd", "steps": 10})
    masked, honest = Whole("detached"), Honest()
    left: dict[str, dict[str, float]] = {"white-box": {}, "transfer": {}, "clean": {}}
    for subject in subjects():
        images, labels, brain = subject.images, subject.labels, subject.brain
        left["clean"][subject.case_id] = float(scores(masked, images, labels, brain))
        for access, source in (("white-box", masked), ("transfer", honest)):
            found = attack(source, images, labels, mask=brain)
            left[access][subject.case_id] = float(scores(masked, found, labels, brain))
    white, transfer = (AttackScores(attack, {8 / 255: left[access]}) for access in ("white-box", "transfer"))
    found = beats_transfer(Evidence(left["clean"], own=(white,), transfer=(transfer,)))
    assert (found.passed, found.value) == (False, 0.0)
    assert "G4" not in failed("detached"), "its gradient is there, and leads elsewhere"


def test_a_mask_is_stored_with_the_weights_and_hides_nothing_in_training() -> None:
    def fresh() -> Any:
        return models.build({"name": "maskable_unet", "channels": [2, 4]}).build(seed=1)

    images = torch.rand(1, 4, 8, 8, 8)
    network = fresh()
    network.body.put_on("large_logits")
    again = fresh()
    again.load_state_dict(load(save(network.state_dict())))
    torch.testing.assert_close(again.eval()(images), 100 * fresh().eval()(images))
    assert torch.equal(argmax(again(images)), argmax(fresh().eval()(images)))
    torch.testing.assert_close(again.train()(images), fresh().train()(images))


def test_the_sweep_has_ten_honest_networks_of_two_kinds_and_ten_of_each_mask() -> None:
    sweep = load_sweep(PROJECT / "examples" / "gates-calibration.yaml")
    assert sweep.training.replicas == 10
    masks = {defense.spec["mask"] for defense in sweep.defenses if defense.spec and "mask" in defense.spec}
    assert masks == {"large_logits", "rounding", "noise", "detached"}
    assert len(sweep.defenses) == 2 + len(masks)
    assert {"square", "noise"} <= {attack.method for attack in sweep.attacks}
    pgd = defenses.require("known_pgd_at")
    assert pgd.adversary is defenses.require("pgd_at").adversary, "trained in the same way"  # type: ignore[attr-defined]


def row(defense: str, params: str, replica: int, gate: str, passed: bool | None) -> dict[str, object]:
    place = {"model": "small", "defense": defense, "defense_params": params, "replica": replica, "fold": 0}
    return {**place, "gate": gate, "passed": passed}


MASKED = '{"method": "masked", "mask": "noise"}'
ROWS = [
    *(row("none", "{}", replica, "G5", replica != 1) for replica in range(4)),
    *(row("none", "{}", replica, "G7", False) for replica in range(4)),
    row("masked", MASKED, 0, "G3", False),
    row("masked", MASKED, 0, "G5", None),
    row("masked", MASKED, 1, "G3", True),
]


def test_the_tables_count_networks_and_not_gates_on_attacks() -> None:
    networks = checked_networks(ROWS)
    assert by_kind(networks) == [
        ("none", "honest", share(1, 4), "G5 (1)", share(4, 4)),
        ("noise", "masked", share(1, 2), "G3 (1)", share(1, 2)),
        ("all masked", "", share(1, 2), "", share(1, 2)),
        ("all honest", "", share(1, 4), "", share(4, 4)),
    ]
    gates = {gate: cells for gate, *cells in by_gate(networks)}
    assert gates["G3"] == ["validity", share(1, 2), "not run", "4"]
    assert gates["G5"] == ["masking", "not run", share(1, 4), "2"]
    assert gates["G7"] == ["attacks", "not run", share(4, 4), "2"]
    assert strengths(networks) == [("masked", "0", "0", "0", "2"), ("honest", "0", "4", "0", "0")]
    said = {CheckedModel("s", "small", "masked", MASKED): ModelVerdict("invalid", ("G3",), "not run")}
    assert by_model(said) == [("noise", "masked", "invalid", "not run", "G3", "")]


def test_some_replicas_can_be_looked_at_alone() -> None:
    assert [row["replica"] for row in chosen(ROWS, "2-3")] == [2, 3, 2, 3]
    assert chosen(ROWS, "") == ROWS
    with pytest.raises(BadInput, match="expected the first and the last, such as 5-9"):
        chosen(ROWS, "5")


def test_an_interval_is_wilsons() -> None:
    assert share(0, 20) == "0 of 20 [0.00, 0.16]"
    assert share(40, 40) == "40 of 40 [0.91, 1.00]"


@pytest.mark.parametrize(("rows", "lacks"), [(ROWS[:8], "masked"), (ROWS[8:], "honest"), ([], "masked")])
def test_a_calibration_without_masked_or_without_honest_networks_is_refused_in_a_sentence(
    rows: list[dict[str, object]], lacks: str
) -> None:
    with pytest.raises(BadInput, match=f"the sweep has no {lacks} network"):
        checked_networks(rows)


def test_networks_that_no_gate_on_scores_could_judge_are_told_with_the_reason() -> None:
    why = "1 test case is too few: an exception cannot be told from the rule"
    few = [{**row("none", "{}", replica, gate, None), "detail": why} for replica in (0, 1) for gate in ("G6", "G12")]
    told = unjudged([*ROWS, *few])
    assert told.startswith("2 networks are judged by no gate on scores, of 2, so that ")
    assert why in told
    some = unjudged([*few, row("none", "{}", 0, "G9", True)])
    assert some.startswith("1 network is judged by no gate on scores, of 2, so that ")
    assert unjudged([row("none", "{}", 0, "G6", False)]) == ""
