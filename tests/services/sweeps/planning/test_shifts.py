"""Natural shifts in a sweep file and in its plan."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from services.errors import BadSweep
from services.jobs.kinds.evaluate import EvaluateJob
from services.science.shifts import base
from services.sweeps.planning.expand import expand
from services.sweeps.planning.plan import PlannedJob, SweepPlan
from services.sweeps.reading import shifts as shifts_section
from services.sweeps.reading.load import load_sweep
from services.sweeps.schema import SweepSpec
from tests.services.sweeps.descriptions import description

TEXT = """\
name: demo
data: {root: somewhere, split: {folds: 2}}
models: {unet3d: {architecture: unet, dims: 3, channels: [4, 8]}}
training: {epochs: 2, replicas: 2}
defenses: {distillation: {temperature: 10}}
attacks: {fgsm: {epsilon: 8/255}}
"""
SHIFTS = "shifts: {motion: {severity: [1, 3]}, noisy: {method: rician_noise}, missing_series: {series: [t1]}}\n"


@pytest.fixture
def load(tmp_path: Path) -> Any:
    """Reads a sweep text."""

    def read(text: str) -> SweepSpec:
        path = tmp_path / "sweep.yaml"
        path.write_text(text)
        return load_sweep(path)

    return read


def mistakes(load: Any, shifts: str) -> tuple[str, ...]:
    with pytest.raises(BadSweep) as caught:
        load(TEXT + f"shifts: {shifts}\n")
    return caught.value.problems


def scored(plan: SweepPlan, access: str) -> list[PlannedJob]:
    return [job for job in plan.jobs if isinstance(job.kind, EvaluateJob) and job.role.access == access]


def test_left_out_there_are_none(load: Any) -> None:
    assert load(TEXT).shifts == load(TEXT + "shifts:\n").shifts == ()


def test_each_severity_and_each_point_of_the_grid_is_a_shift_of_its_own(load: Any) -> None:
    sweep = load(TEXT + SHIFTS)
    assert [(shift.name, shift.method, shift.spec.get("severity")) for shift in sweep.shifts] == [
        ("motion", "motion", 1),
        ("motion", "motion", 3),
        *(("noisy", "rician_noise", severity) for severity in range(1, 6)),  # left out: all
        ("missing_series", "missing_series", None),
    ]
    assert SweepSpec.model_validate(sweep.model_dump(mode="json")) == sweep


def test_several_series_are_missing_together_or_in_turn(load: Any) -> None:
    written = ("[t1, flair]", "[[t1], [flair]]")
    together, turn = (load(TEXT + f"shifts: {{missing_series: {{series: {text}}}}}\n").shifts for text in written)
    assert [shift.spec["series"] for shift in together] == [["t1", "flair"]]
    assert [shift.spec["series"] for shift in turn] == [["t1"], ["flair"]]


def test_every_network_is_scored_under_every_shift_and_none_is_attacked_for_it(load: Any) -> None:
    plain, shifted = (expand(load(text), description()) for text in (TEXT, TEXT + SHIFTS))
    networks, folds_and_replicas, shifts = 2, 4, 2 + 5 + 1
    assert len(scored(shifted, "natural")) == networks * folds_and_replicas * shifts
    added = {job.digest for job in shifted.jobs} - {job.digest for job in plain.jobs}
    assert {job.kind.name for job in shifted.jobs if job.digest in added} == {"evaluate", "stats"}
    assert {job.digest for job in plain.jobs if job.kind.name != "stats"} < {job.digest for job in shifted.jobs}


def test_the_checks_of_a_network_do_not_take_shifted_images_for_clean_ones(load: Any) -> None:
    gates = "evaluation: {gates: {}}\n"
    plain, shifted = (expand(load(text + gates), description()) for text in (TEXT, TEXT + SHIFTS))
    checks = [{job.digest for job in plan.jobs if job.kind.name == "gates"} for plan in (plain, shifted)]
    assert checks[0] == checks[1] != set()


def test_results_name_the_shift_as_an_attack_of_budget_zero(load: Any) -> None:
    roles = [job.role for job in scored(expand(load(TEXT + SHIFTS), description()), "natural")]
    assert {cell.epsilons for cell in roles} == {(0.0,)}
    found = [cell.attack_params for cell in roles if cell.attack == "motion" and cell.defense == "none"][:2]
    assert found == [{"method": "motion", "severity": 1}, {"method": "motion", "severity": 3}]
    assert {cell.attack_params["method"] for cell in roles if cell.attack == "noisy"} == {"rician_noise"}


def test_all_networks_see_the_same_shifted_images(load: Any) -> None:
    seen: dict[tuple[str, str], set[str]] = {}
    for job in scored(expand(load(TEXT + SHIFTS), description()), "natural"):
        shift = job.kind.cohort.data.shift  # type: ignore[attr-defined]
        seen.setdefault((job.role.attack, str(job.role.attack_params)), set()).add(shift.model_dump_json())
    assert all(len(found) == 1 for found in seen.values())
    assert len(set().union(*seen.values())) == len(seen) == 8


def test_labels_say_which_shift_it_is(load: Any) -> None:
    labels = {job.label for job in scored(expand(load(TEXT + SHIFTS), description()), "natural")}
    assert "evaluate unet3d under motion severity=3 fold 0 replica 1" in labels
    assert "evaluate unet3d/distillation under missing_series fold 1 replica 0" in labels


def test_they_are_compared_as_attacks_are(load: Any) -> None:
    questions = load(TEXT + SHIFTS + "evaluation: {metrics: [dice]}\n").comparisons
    against_clean = [question.a for question in questions if question.vary == "attack"]
    assert against_clean == ["fgsm", "motion", "noisy", "missing_series"]
    asked = "comparisons: [{vary: attack, a: noisy, b: motion}]\n"
    assert load(TEXT + SHIFTS + asked).comparisons[0].a == "noisy"


@pytest.mark.parametrize(
    ("shifts", "problem"),
    [
        ("{motion: {severity: 6}}", "shifts.motion.severity: expected a value less than or equal to 5, got 6"),
        ("{motion: {severity: [1, 0]}}", "shifts.motion.severity.1: expected a value greater than or equal to 1"),
        ("{motion: {severity: [1, 1]}}", "shifts.motion.severity.1: the list repeats 1"),
        ("{motion: {severity: []}}", "shifts.motion.severity: expected at least one value"),
        ("{motoin: {}}", "shifts.motoin: unknown shift 'motoin'; did you mean 'motion'?"),
        ("{missing_series: {series: [fleir]}}", "unknown series 'fleir'; did you mean 'flair'"),
        ("{missing_series: {}}", "parameter 'series' is required"),
        ("{missing_series: {series: [t1], severity: 2}}", "shift 'missing_series' has no parameter 'severity'"),
        ("{clean: {method: motion}}", "shifts.clean: results have this name already"),
        ("{fgsm: {method: motion}}", "shifts.fgsm: results have this name already"),
        ("[motion]", "shifts: expected a mapping of names"),
        ("{motion: {severity: 1}, shaking: {method: motion, severity: 1}}", "same parameters as shifts.motion"),
    ],
)
def test_mistakes_are_told_with_their_place(load: Any, shifts: str, problem: str) -> None:
    (found,) = mistakes(load, shifts)
    assert found.startswith("sweep.yaml:7: ")
    assert problem in found


def without(*modules: str) -> Any:
    return lambda name: None if name in modules else find_spec(name)


def test_without_torchio_the_plan_says_how_to_get_it(load: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base, "find_spec", without("torchio"))
    (found,) = mistakes(load, "{motion: {severity: [1, 3]}, smoothing: {severity: 1}}")
    assert found == "sweep.yaml:7: shifts.motion: needs TorchIO: pip install 'robustseg[shifts]'"


def test_a_client_that_runs_no_jobs_need_not_have_it(load: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (base, shifts_section):
        monkeypatch.setattr(module, "find_spec", without("torchio", "torch"))
    assert load(TEXT + "shifts: {motion: {severity: 1}}\n").shifts
