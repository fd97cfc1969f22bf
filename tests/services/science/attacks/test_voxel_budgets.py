"""How far an attack lets single values move, for those who write its images into files."""

from __future__ import annotations

import pytest

from services.errors import BadInput
from services.science import attacks

SERIES = ("t1", "t1ce", "t2", "flair")


def test_a_budget_holds_for_every_series_or_in_shares() -> None:
    assert attacks.build({"name": "fgsm", "epsilon": 8 / 255}).voxel_budgets(SERIES) == [8 / 255] * 4
    shared = attacks.build({"name": "pgd", "epsilon": {"t1": 2 / 255, "flair": 8 / 255}})
    assert shared.voxel_budgets(SERIES) == [2 / 255, 0.0, 0.0, 8 / 255]


def test_images_as_an_attack_without_a_budget_found_them_have_none_projected_ones_have_theirs() -> None:
    assert attacks.build({"name": "dag"}).voxel_budgets(SERIES) is None
    assert attacks.build({"name": "dag", "epsilon": 0.1}).voxel_budgets(SERIES) == [0.1] * 4
    assert attacks.build({"name": "fgsm", "epsilon": 1.0}).voxel_budgets(SERIES) == [1.0] * 4


def test_a_budget_in_l2_bounds_no_single_value() -> None:
    assert attacks.build({"name": "pgd", "norm": "l2", "epsilon": 8 / 255}).voxel_budgets(SERIES) is None


def test_a_series_that_the_data_lack_is_named() -> None:
    with pytest.raises(BadInput, match="series 'ct'"):
        attacks.build({"name": "fgsm", "series": ["ct"]}).voxel_budgets(SERIES)
