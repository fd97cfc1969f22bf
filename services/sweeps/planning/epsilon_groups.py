"""Which budgets of an attack are computed already, so that one more epsilon costs one more epsilon."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence

from services.jobs.kinds.attack import AttackJob
from services.science.epsilon import Epsilon

#: How much is lost if a job is used for a budget, least first; None: it cannot be used.
Loss = tuple[int, ...] | None


def family_digest(job: AttackJob) -> str:
    """The job's content address without its budgets: jobs of one family differ in nothing else."""
    return job.digest(without=("epsilons",))


def share(
    wanted: Iterable[Epsilon], jobs: Sequence[Sequence[Epsilon]], loss: Callable[[int, Epsilon], Loss]
) -> dict[int, tuple[Epsilon, ...]]:
    """The wanted budgets that these jobs have, each from the one with which least is lost; job number -> budgets.

    Of jobs that lose equally little those are taken that together are few.
    """
    usable: dict[Epsilon, set[int]] = {}
    for budget in sorted(set(wanted)):
        losses = {number: loss(number, budget) for number, budgets in enumerate(jobs) if budget in budgets}
        possible = {number: found for number, found in losses.items() if found is not None}
        if possible:
            least = min(possible.values())
            usable[budget] = {number for number, found in possible.items() if found == least}
    taken: dict[int, tuple[Epsilon, ...]] = {}
    while usable:
        gained = {
            number: tuple(budget for budget, numbers in usable.items() if number in numbers)
            for number in set().union(*usable.values())
        }
        number = min(gained, key=lambda one: (-len(gained[one]), len(jobs[one]), tuple(sorted(jobs[one])), one))
        taken[number] = gained[number]
        usable = {budget: numbers for budget, numbers in usable.items() if budget not in gained[number]}
    return taken


def split_epsilons(wanted: Iterable[Epsilon], existing: Iterable[Sequence[Epsilon]]) -> tuple[tuple[Epsilon, ...], ...]:
    """Disjoint groups that together are `wanted`: existing jobs whose budgets are all wanted, and one new group.

    Chosen so that the fewest budgets are new, then so that the groups are few; the same for any order of `existing`.
    Once every budget exists in some group, nothing is ever new again.
    """
    budgets = tuple(sorted(set(wanted)))
    usable = sorted({tuple(sorted(group)) for group in existing if group and set(group) <= set(budgets)})

    @functools.cache
    def best(left: tuple[Epsilon, ...]) -> tuple[int, int, tuple[tuple[Epsilon, ...], ...]]:
        """(new budgets, groups, groups chosen) for the budgets that are left, the smallest of them decided first."""
        if not left:
            return 0, 0, ()
        new, count, groups = best(left[1:])
        options = [(new + 1, count, groups)]
        for group in usable:
            if group[0] == left[0] and set(group) <= set(left):
                new, count, groups = best(tuple(item for item in left if item not in group))
                options.append((new, count + 1, (group, *groups)))
        return min(options)

    _, _, reused = best(budgets)
    covered = {item for group in reused for item in group}
    fresh = tuple(item for item in budgets if item not in covered)
    return tuple(sorted((*reused, fresh))) if fresh else tuple(sorted(reused))
