"""Budgets that an earlier job covers are never computed again."""

from __future__ import annotations

import random

import pytest

from services.datasets.spec import Cohort, DataSpec, FoldSplit
from services.jobs.kinds.attack import AttackJob
from services.sweeps.planning.epsilon_groups import family_digest, split_epsilons

E1, E2, E4, E8, E16 = (n / 255 for n in (1, 2, 4, 8, 16))


def attack_job(**changes: object) -> AttackJob:
    cohort = Cohort(data=DataSpec(fingerprint="f", labels="brats"), split=FoldSplit(folds=2))
    given = {"cohort": cohort, "victim": "v", "attack": {"name": "fgsm"}, "epsilons": (E1, E2), "seed": 1}
    return AttackJob(**{**given, **changes})


def test_the_family_covers_everything_but_the_budgets() -> None:
    family = family_digest(attack_job())
    assert family == family_digest(attack_job(epsilons=(E8,)))
    assert family != attack_job().digest()
    for change in ({"victim": "w"}, {"attack": {"name": "ifgsm"}}, {"seed": 2}, {"brain_only": False}):
        assert family != family_digest(attack_job(**change))


@pytest.mark.parametrize(
    ("existing", "groups"),
    [
        ([], [(E1, E2, E4)]),
        ([(E1, E2, E4)], [(E1, E2, E4)]),
        ([(E1, E2)], [(E1, E2), (E4,)]),
        ([(E2,)], [(E1, E4), (E2,)]),
        ([(E2, E1)], [(E1, E2), (E4,)]),
        ([(E1, E8)], [(E1, E2, E4)]),  # a job with a budget that nobody asked for would add rows
        ([(E1, E2), (E2, E4)], [(E1, E2), (E4,)]),  # no budget twice
        ([(E1, E2), (E4,), (E1, E2, E4)], [(E1, E2, E4)]),  # few groups
    ],
)
def test_existing_groups_are_reused_and_the_rest_is_one_new_group(
    existing: list[tuple[float, ...]], groups: list[tuple[float, ...]]
) -> None:
    assert list(split_epsilons((E1, E2, E4), existing)) == groups


def test_a_greedy_choice_that_would_make_a_budget_new_again_is_avoided() -> None:
    existing = [(E1, E2), (E4, E8), (E16,), (E2, E4, E8, E16)]
    groups = split_epsilons((E1, E2, E4, E8, E16), existing)
    assert set(groups) <= set(existing)


def test_groups_are_disjoint_complete_and_independent_of_order() -> None:
    draw = random.Random(0)
    budgets = [n / 255 for n in range(1, 10)]
    for _ in range(200):
        wanted = draw.sample(budgets, 6)
        existing = [tuple(draw.sample(budgets, draw.randint(1, 4))) for _ in range(8)]
        groups = split_epsilons(wanted, existing)
        assert sorted(item for group in groups for item in group) == sorted(wanted)
        assert split_epsilons(wanted[::-1], existing[::-1]) == groups
        again = split_epsilons(wanted, [*existing, *groups])
        known = {tuple(sorted(group)) for group in (*existing, *groups)}
        assert set(again) <= known  # submitted again, nothing is new
