from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from sqlalchemy import Engine

from db import jobs
from db.engine import read, write
from db.workers import register_worker
from services.artifacts.perturbations import PerturbationWriter, read_adversarial, stored, stored_left_out
from services.contracts.attack import TinySegmenter, largest_change
from services.datasets.spec import Cohort, DataSpec, FractionSplit
from services.errors import BadInput
from services.jobs.context import Outcome, Progress
from services.jobs.failures import classify_failure
from services.jobs.kinds.attack import AttackJob
from services.science import attacks
from services.science.attack_volumes import AttackedVolume
from services.science.attacking.target_case import pair_target_cases
from services.science.attacks.ifgsm import Ifgsm
from services.science.attacks.tifgsm import Tifgsm
from services.science.imaging.case import Case, Grid
from services.science.nets.windowed import Windowed
from services.science.sliding_window import SlidingWindow
from tests.db.helpers import job_id, submit
from tests.made_cases import FakeDataset, job_context, noise_case

COHORT = Cohort(data=DataSpec(fingerprint="f", labels="brats"), split=FractionSplit())


def three_cases(*training: Case) -> FakeDataset:
    """Three test cases, and training cases if there are any."""
    return FakeDataset(map(noise_case, range(3)), train=training)


def model(dims: int) -> TinySegmenter:
    made = TinySegmenter(dims)
    made.dims = dims  # type: ignore[assignment]
    return made


def run(
    tmp_path: Path, dims: int = 3, dataset: FakeDataset | None = None, **fields: Any
) -> tuple[Outcome, list[Progress]]:
    kind = AttackJob(
        **{
            "cohort": COHORT,
            "victim": "victim",
            "attack": {"name": "ifgsm", "steps": 2},
            "epsilons": ("1/255", "8/255"),
            "seed": 0,
            **fields,
        }
    )
    heard: list[Progress] = []
    context = job_context(
        tmp_path,
        dataset or three_cases(),
        artifacts={"victim": "there"},
        load_model=lambda folder: model(dims),
        progress=heard.append,
    )
    return kind.run(context), heard


def test_an_attempt_that_froze_while_it_wrote_does_not_stop_the_next(tmp_path: Path) -> None:
    with PerturbationWriter(job_context(tmp_path, fence=1).output / "adversarial.h5"):
        outcome, _ = run(tmp_path)
    assert len(stored(outcome.files["adversarial.h5"])) == 6


@pytest.mark.parametrize("dims", [2, 3])
def test_stores_every_case_at_every_budget_within_the_brain(tmp_path: Path, dims: int) -> None:
    outcome, _ = run(tmp_path, dims)
    path = outcome.files["adversarial.h5"]
    assert stored(path) == [(f"case{i}", key) for i in range(3) for key in ("1/255", "8/255")]
    for case_id, key in stored(path):
        case = noise_case(int(case_id[-1]))
        found = read_adversarial(path, case_id, key, case.images)
        change = largest_change(torch.from_numpy(found), torch.from_numpy(case.images))
        assert 0 < change <= Fraction(int(key[0]) / 255)
        assert np.array_equal(found[:, ~case.brain], case.images[:, ~case.brain])


def test_volumes_are_attacked_through_the_window_through_which_they_are_scored(tmp_path: Path) -> None:
    """Published code attacks tiles and scores with overlapping windows."""
    window, case = SlidingWindow(size=(4, 4, 4)), noise_case(0)
    outcome, _ = run(tmp_path, epsilons=("8/255",), window=window)
    stored_images = read_adversarial(outcome.files["adversarial.h5"], "case0", "8/255", case.images)
    images, labels, brain = (torch.from_numpy(array) for array in (case.images, case.labels, case.brain))
    windowed, whole, tiled = (
        AttackedVolume(Ifgsm(steps=2), seen, images, labels, mask=brain).sweep([8 / 255])[0].numpy()
        for seen in (Windowed(model(3), window), model(3), Windowed(model(3), SlidingWindow(size=(4, 4, 4), overlap=0)))
    )
    assert np.array_equal(stored_images, windowed)
    assert not np.array_equal(stored_images, whole)
    assert not np.array_equal(stored_images, tiled)


def test_the_whole_field_of_view_may_change_when_asked(tmp_path: Path) -> None:
    outcome, _ = run(tmp_path, brain_only=False)
    case = noise_case(0)
    found = read_adversarial(outcome.files["adversarial.h5"], "case0", "8/255", case.images)
    assert not np.array_equal(found[:, ~case.brain], case.images[:, ~case.brain])


def test_reports_perceptibility_per_case_budget_and_series(tmp_path: Path) -> None:
    outcome, _ = run(tmp_path)
    assert len(outcome.perceptibility) == 3 * 2 * 4
    assert {row.series for row in outcome.perceptibility} == {"t1", "t1ce", "t2", "flair"}
    for row in outcome.perceptibility:
        assert 0 < row.linf <= row.epsilon
    assert outcome.summary["cases"] == 3


def test_a_second_run_gives_the_same_bits(tmp_path: Path) -> None:
    for folder in ("first", "second"):
        (tmp_path / folder).mkdir()
    first, _ = run(tmp_path / "first")
    second, _ = run(tmp_path / "second")
    clean = noise_case(1).images
    assert np.array_equal(
        read_adversarial(first.files["adversarial.h5"], "case1", "8/255", clean),
        read_adversarial(second.files["adversarial.h5"], "case1", "8/255", clean),
    )


def test_progress_counts_cases_and_tells_the_step(tmp_path: Path) -> None:
    _, heard = run(tmp_path)
    assert [report.done for report in heard] == sorted(report.done for report in heard)
    assert heard[0] == Progress(0, 3, "case", "case0: step 0 of 2")
    assert heard[-1] == Progress(3, 3, "case")
    assert Progress(1, 3, "case", "case1: step 2 of 2") in heard


def test_other_case_brings_the_prediction_towards_the_target_case(tmp_path: Path) -> None:
    spec = Tifgsm(steps=2, target="other_case").recipe()
    outcome, _ = run(tmp_path, attack=spec)
    target_cases = pair_target_cases(three_cases().patients, 0)
    case, target_case = noise_case(2), noise_case(int(target_cases["case2"][-1]))
    expected = Tifgsm(steps=2, target="other_case", epsilon=8 / 255)(
        model(3),
        torch.from_numpy(case.images)[None],
        torch.from_numpy(case.labels)[None],
        mask=torch.from_numpy(case.brain)[None, None],
        target_case=torch.from_numpy(target_case.labels)[None],
    )
    found = read_adversarial(outcome.files["adversarial.h5"], "case2", "8/255", case.images)
    assert np.array_equal(found, expected[0].numpy())


def test_a_wrong_attack_is_named_before_anything_is_computed(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="did you mean 'steps'"):
        run(tmp_path, attack={"name": "ifgsm", "step": 2})
    assert list(tmp_path.iterdir()) == []


def without_enhancing(case: Case) -> Case:
    labels = np.where(case.labels == 3, np.uint8(0), case.labels)
    return replace(case, labels=labels, reference=labels)


@pytest.mark.parametrize("dims", [2, 3])
def test_a_case_that_is_what_the_target_wants_is_left_as_it_is_and_named(tmp_path: Path, dims: int) -> None:
    dataset = three_cases()
    dataset.cases["case1"] = without_enhancing(dataset.cases["case1"])
    spec = Tifgsm(steps=2, target="erase_enhancing").recipe()
    outcome, heard = run(tmp_path, dims, dataset, attack=spec)
    assert outcome.summary["cases"] == 3
    assert outcome.summary["target_is_truth"] == ["case1"]
    path = outcome.files["adversarial.h5"]
    assert stored_left_out(path) == ["case1"]
    assert {case for case, _ in stored(path)} == {"case0", "case2"}
    assert {row.case_id for row in outcome.perceptibility} == {"case0", "case2"}
    assert heard[-1] == Progress(3, 3, "case")


def test_an_attack_without_a_target_has_something_to_do_everywhere(tmp_path: Path) -> None:
    outcome, _ = run(tmp_path)
    assert "target_is_truth" not in outcome.summary
    assert "short_of_aim" not in outcome.summary


@pytest.mark.parametrize("dims", [2, 3])
def test_names_the_cases_that_an_attack_without_a_budget_did_not_bring_down(tmp_path: Path, dims: int) -> None:
    spec = {"name": "dag", "steps": 40, "step_sizes": [0.05], "success": 0.5}
    outcome, _ = run(tmp_path, dims, attack=spec, epsilons=("1/255", "1"))
    small, whole = (outcome.summary["short_of_aim"][key] for key in ("1/255", "255/255"))
    assert set(whole) <= set(small)
    path, victim = outcome.files["adversarial.h5"], model(dims).eval()
    for key, named in (("1/255", small), ("255/255", whole)):
        for number in range(3):
            case = noise_case(number)
            found = torch.from_numpy(read_adversarial(path, case.case_id, key, case.images))
            with torch.no_grad():
                logits = victim(found[None]) if dims == 3 else victim(found.transpose(0, 1)).transpose(0, 1)[None]
            tumor = case.labels > 0
            wrong = (logits.argmax(1)[0].numpy() != case.labels)[tumor].mean()
            assert (case.case_id in named) == (wrong < 0.5)


@pytest.mark.parametrize("dims", [2, 3])
def test_a_universal_perturbation_is_learned_from_the_training_cases(tmp_path: Path, dims: int) -> None:
    spec = attacks.build({"name": "universal", "epochs": 2}).recipe()
    outcome, heard = run(
        tmp_path, dims, three_cases(noise_case(7), noise_case(8)), attack=spec, epsilons=("8/255",), brain_only=False
    )
    changes = []
    for number in range(3):
        clean = noise_case(number).images
        found = read_adversarial(outcome.files["adversarial.h5"], f"case{number}", "8/255", clean)
        changes.append(np.where((clean > 0.04) & (clean < 0.96), found - clean, np.nan))
    for other in changes[1:]:
        both = ~np.isnan(changes[0]) & ~np.isnan(other)
        assert both.any()
        np.testing.assert_allclose(changes[0][both], other[both], atol=1e-6)
    assert {row.case_id for row in outcome.perceptibility} == {"case0", "case1", "case2"}
    assert Progress(0, 3, "case", "learning from training cases: 4 of 4") in heard


@pytest.mark.parametrize("dims", [2, 3])
def test_a_universal_perturbation_lies_where_the_crop_of_each_case_lies(tmp_path: Path, dims: int) -> None:
    """Case 1 is case 0 cropped one voxel further: what changes at one voxel of the scan is the same in both."""
    whole, trained = noise_case(0), noise_case(7)
    depth, height, width = whole.grid.original_shape
    grid = Grid(whole.grid.original_shape, (1.0,) * 3, (0, 0, 1), (depth, height, width), (depth, height, width - 1))
    parts = {name: getattr(whole, name)[..., 1:] for name in ("images", "labels", "brain")}
    cropped = replace(whole, case_id="case1", patient_id="patient1", grid=grid, **parts)
    spec = attacks.build({"name": "universal", "epochs": 2}).recipe()
    outcome, _ = run(tmp_path, dims, FakeDataset([whole, cropped], train=[trained]), attack=spec, epsilons=("8/255",))
    found, again = (
        read_adversarial(outcome.files["adversarial.h5"], case.case_id, "8/255", case.images)
        for case in (whole, cropped)
    )
    assert (found != whole.images).any()
    assert np.array_equal(found[..., 1:], again)


def test_a_training_case_that_is_what_the_target_wants_teaches_nothing(tmp_path: Path) -> None:
    spec = attacks.build({"name": "universal", "epochs": 2, "target": "erase_enhancing"}).recipe()
    found = []
    one = (noise_case(7),)
    for name, training in (("one", one), ("both", (*one, without_enhancing(noise_case(8))))):
        (tmp_path / name).mkdir()
        outcome, _ = run(tmp_path / name, 3, three_cases(*training), attack=spec)
        clean = noise_case(0).images
        found.append(read_adversarial(outcome.files["adversarial.h5"], "case0", "8/255", clean))
    assert np.array_equal(*found)


def in_bfloat16(tmp_path: Path, **context: Any) -> Outcome:
    kind = AttackJob(
        cohort=COHORT,
        victim="victim",
        attack={"name": "ifgsm", "steps": 2, "precision": "bfloat16"},
        epsilons=("8/255",),
        seed=0,
    )
    given = {"artifacts": {"victim": "there"}, "load_model": lambda folder: model(3), **context}
    return kind.run(job_context(tmp_path, three_cases(), **given))


def test_bfloat16_on_a_slot_that_would_emulate_it_fails_for_good_with_the_name_of_the_slot(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.science.training.precision.has_fast_bfloat16", lambda device: False)
    submit(engine, {"attacked": []})
    job = job_id(engine, "attacked")
    with write(engine) as connection:
        whose = {"incarnation": "i", "pid": 1, "process_started": 0.0, "bfloat16": False}
        register_worker(connection, host="node7 boot", slot=3, device="cpu", **whose)
        assert jobs.claim(connection, owner="i", lease_s=60.0, job_id=job)
    with pytest.raises(BadInput, match=r"slot 3 of node7 \(CPU\) does not compute in bfloat16") as caught:
        in_bfloat16(tmp_path, read=partial(read, engine), job_id=job)
    assert "attack 'ifgsm' asks for: give it 'precision: auto'" in str(caught.value)
    assert not classify_failure(caught.value).retry


def test_a_slot_that_is_told_never_to_use_bfloat16_refuses_attacks_in_it(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.science.training.precision.has_fast_bfloat16", lambda device: True)
    with pytest.raises(BadInput, match="does not compute in bfloat16"):
        in_bfloat16(tmp_path, read=partial(read, engine), bfloat16="never")


def test_what_an_attack_computed_in_is_kept_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.science.training.precision.has_fast_bfloat16", lambda device: False)
    (tmp_path / "low").mkdir()
    low = in_bfloat16(tmp_path / "low", bfloat16="emulate")
    assert low.summary["precision"] == "bfloat16"
    assert low.summary["largest_linf"] <= 8 / 255
    usual, _ = run(tmp_path)
    assert usual.summary["precision"] == "float32"
    assert "precision" not in run(tmp_path, attack={"name": "noise"})[0].summary
