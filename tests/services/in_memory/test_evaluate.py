from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from services.artifacts.perturbations import read_adversarial
from services.contracts.attack import TinySegmenter
from services.errors import BadInput, RobustError
from services.in_memory.evaluate import How, ScoredNumber, evaluate, read_attacks, rng_of, volume_of
from services.jobs.kinds.attack import AttackJob
from services.jobs.kinds.evaluate import EvaluateJob
from services.science import attacks, metrics
from services.seeds import derive
from tests.made_cases import FakeDataset, job_context, noise_case
from tests.services.jobs.kinds.test_attack import COHORT

PGD = {"name": "pgd", "steps": 3, "random_start": True}


def model(dims: int) -> TinySegmenter:
    made = TinySegmenter(dims)
    made.dims = dims  # type: ignore[assignment]
    return made


@pytest.mark.parametrize("dims", [2, 3])
def test_images_and_scores_are_those_of_the_jobs_of_a_sweep(tmp_path: Path, dims: int) -> None:
    cases = [noise_case(number) for number in range(2)]
    dataset = FakeDataset(cases)
    spec = {key: value for key, value in attacks.build(PGD).spec().items() if key != "epsilon"}
    own = attacks.build(PGD)
    job = AttackJob(
        cohort=COHORT,
        victim="net",
        attack=spec,
        epsilons=(2 / 255, 8 / 255),
        by_volume=dims == 2 and own.keeps_best,
        seed=derive(7, "attack", 0, 0),
    )
    context = job_context(
        tmp_path, dataset, artifacts={"net": "net", "made": "made"}, load_model=lambda folder: model(dims)
    )
    outcome = job.run(context)
    (tmp_path / "made").mkdir()
    outcome.files["adversarial.h5"].rename(tmp_path / "made" / "adversarial.h5")
    scored = EvaluateJob(
        cohort=COHORT, victim="net", perturbations="made", metrics=({"name": "dice"},), regions=("WT", "TC", "ET")
    ).run(context)

    how = How(
        attacks=read_attacks([PGD], ["8/255", 2 / 255]),
        metrics=(metrics.build({"name": "dice"}),),
        regions=("WT", "TC", "ET"),
        model="net",
        label_scheme="brats",
        brain_only=True,
        seed=7,
    )
    found = [row for row in evaluate(model(dims), cases, how) if isinstance(row, ScoredNumber) and row.epsilon]
    stored = {(row.case_id, row.epsilon, row.region): row.value for row in scored.scores}
    assert {(row.case_id, row.epsilon, row.region): row.value for row in found} == stored
    assert len(found) == len(stored) == 2 * 2 * 3
    images = volume_of(own, model(dims), cases[1], brain_only=True).sweep([8 / 255], rng=rng_of(7, "case1"))
    kept = read_adversarial(tmp_path / "made" / "adversarial.h5", "case1", "8/255", cases[1].images)
    assert np.array_equal(images[0].numpy(), kept)


def test_a_case_whose_labels_are_what_the_attack_wants_is_left_out_with_a_sentence() -> None:
    case = noise_case(0)
    empty = type(case)(**{**vars(case), "labels": case.labels * 0, "reference": case.reference * 0})
    how = How(
        attacks=read_attacks(["tifgsm"], "8/255"),
        metrics=(metrics.build({"name": "dice"}),),
        regions=("WT",),
        model="net",
        label_scheme="internal",
        brain_only=True,
        seed=0,
    )
    found = list(evaluate(model(3), [empty], how))
    assert [row.attack for row in found if isinstance(row, ScoredNumber)] == ["clean"]
    assert [row for row in found if isinstance(row, str)] == [
        "tifgsm left out case0: its labels already are what the attack wants"
    ]


def test_an_attack_that_misses_its_aim_says_in_how_many_cases() -> None:
    net, case = model(3), noise_case(0)
    with torch.no_grad():
        labels = net.eval()(torch.from_numpy(case.images)[None]).argmax(1)[0].numpy().astype(np.uint8) * case.brain
    right = type(case)(**{**vars(case), "labels": labels, "reference": labels})
    how = How(
        attacks=read_attacks([{"name": "dag", "steps": 1}], "0.1/255"),
        metrics=(metrics.build({"name": "dice"}),),
        regions=("WT",),
        model="net",
        label_scheme="internal",
        brain_only=True,
        seed=0,
    )
    found = [row for row in evaluate(net, [right], how) if isinstance(row, str)]
    assert len(found) == 1
    assert found[0].startswith("dag at ")
    assert found[0].endswith(" did not reach its aim in 1 case: case0")


@pytest.mark.parametrize(
    ("given", "names", "budgets"),
    [
        ("fgsm", ["fgsm"], [(2 / 255,)]),
        ([{"name": "pgd", "steps": 2, "epsilon": ["8/255", 0.25]}], ["pgd"], [(8 / 255, 0.25)]),
        ({"mine": {"method": "pgd", "steps": 2}, "fgsm": None}, ["mine", "fgsm"], [(2 / 255,), (2 / 255,)]),
        ([attacks.build({"name": "noise"})], ["noise"], [(2 / 255,)]),
        ({"pgd": {"epsilon": {"t1": "1/255", "flair": "4/255"}}}, ["pgd"], [(4 / 255,)]),
    ],
)
def test_attacks_are_named_as_lists_specs_plug_ins_or_as_in_a_sweep_file(
    given: Any, names: list[str], budgets: list[tuple[float, ...]]
) -> None:
    found = read_attacks(given, "2/255")
    assert [one.name for one in found] == names
    assert [one.epsilons for one in found] == budgets


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: read_attacks(["pdg"], None), "unknown attack 'pdg'; did you mean 'pgd'?"),
        (lambda: read_attacks([{"name": "pgd", "step": 3}], None), "no parameter 'step'; did you mean 'steps'?"),
        (lambda: read_attacks(["pgd"], "8/0"), "epsilon: expected a number in [0, 1] or a fraction"),
        (lambda: read_attacks(["pgd"], [0]), "clean images are always scored"),
        (lambda: read_attacks(["universal"], None), "learns from training cases"),
        (
            lambda: read_attacks([{"name": "tifgsm", "target": "other_case"}], None),
            "needs the labels of other patients",
        ),
        (lambda: read_attacks(["pgd", "pgd"], None), "'pgd' stands there twice"),
        (lambda: read_attacks(3, None), "expected names such as ['fgsm', 'pgd'], got 3"),
        (lambda: read_attacks(["clean"], None), "unknown attack 'clean'"),
    ],
)
def test_attacks_that_there_are_not_are_refused_in_a_sentence(call: Callable[[], object], words: str) -> None:
    with pytest.raises(BadInput) as told:
        call()
    assert words in str(told.value)
    assert "\n" not in str(told.value)


def test_a_network_without_gradient_is_refused_before_a_gradient_attack_finds_it_robust() -> None:
    class Rounded(TinySegmenter):
        dims = 3

        def forward(self, images: torch.Tensor) -> torch.Tensor:
            return super().forward(images.round())

    how = How((), (metrics.build({"name": "dice"}),), ("WT",), "net", "internal", brain_only=True, seed=0)
    gradient = How(**{**vars(how), "attacks": read_attacks(["fgsm"], None)})
    with pytest.raises(RobustError, match="passes no gradient on to its images"):
        list(evaluate(Rounded(3), [noise_case(0)], gradient))
