from __future__ import annotations

from pathlib import Path

import pytest

from services.sweeps.forecast.long_attacks import long_attacks
from tests.services.sweeps.descriptions import description, plan_of

SWEEP = """\
data: {root: /data, split: {folds: 2, validation: 0}}
models: {net: {architecture: unet, dims: 3, channels: [4, 8]}}
attacks: {pgd: {steps: 10000}, cw: {steps: 1000, search_steps: 9}}
"""


def told(folder: Path, *overrides: str) -> list[str]:
    return long_attacks(plan_of(folder, SWEEP, *overrides).jobs, description().patients)


@pytest.mark.parametrize(
    ("overrides", "time"),
    [
        ((), "about 10 hours"),  # 9000 gradients for each of 8 cases, every one a test case once
        (("defenses.distillation.temperature=[1, 10]",), "about 30 hours"),
        (("attacks.cw.draws=20",), "about 8 days"),
    ],
)
def test_a_plan_tells_what_would_take_over_a_day_and_nothing_else(
    tmp_path: Path, overrides: tuple[str, ...], time: str
) -> None:
    found = told(tmp_path, *overrides)
    if time == "about 10 hours":
        assert found == []
    else:
        (sentence,) = found
        assert sentence.startswith(f"attack 'cw' would take {time} on one slot: up to ")
        assert sentence.endswith("set its steps or search_steps lower, or attack fewer networks")


def test_fewer_steps_need_no_sentence(tmp_path: Path) -> None:
    many = "defenses.distillation.temperature=[1, 2, 5, 10, 20]"
    assert len(told(tmp_path, many)) == 1
    assert told(tmp_path, many, "attacks.cw.steps=100") == []
