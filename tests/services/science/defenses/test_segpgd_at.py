from __future__ import annotations

from services.contracts.defense import DefenseContract
from services.science.defenses.segpgd_at import SegpgdAt
from tests.services.science.defenses.step_items import change, network, step_items


class TestSegpgdAt(DefenseContract):
    defense = SegpgdAt(steps=2)


def test_half_of_the_items_are_attacked_with_the_whole_budget() -> None:
    assert SegpgdAt().ratio == 0.5
    items = step_items(progress=0.01)
    moved = change(SegpgdAt(epsilon=0.1).adversary(network(), items), items)
    assert 0.099 < float(moved.max()) <= 0.1
