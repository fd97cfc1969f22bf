"""Attacks of a plan that would take over a day, as sentences, told before anybody waits for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from services.datasets.splits import split_cases
from services.jobs.kinds.attack import AttackJob
from services.science import attacks
from services.sweeps.planning.plan import PlannedJob

#: What one gradient is taken to need, in seconds: about that of a 3-D U-Net of 16 feature maps at 2 mm on two cores.
GRADIENT_S = 0.5
#: And in bfloat16, as a share of that, where the processor has it.
BFLOAT16_SHARE = 0.5
_HOURS_OF_DAY = 24


def long_attacks(jobs: Sequence[PlannedJob], patients: Mapping[str, str]) -> list[str]:
    """One sentence for each attack of these jobs whose gradients take over a day; `patients` is by case."""
    counted = sorted(
        (job.role.attack, gradients, _test_cases(job.kind, patients))
        for job in jobs
        if isinstance(job.kind, AttackJob) and (gradients := attacks.rebuild(job.kind.attack).gradients)
    )
    found = []
    for name, group in groupby(counted, key=lambda item: item[0]):
        each = [(gradients, cases) for _, gradients, cases in group]
        total = sum(gradients * cases for gradients, cases in each)
        hours = total * GRADIENT_S / 3600
        if hours > _HOURS_OF_DAY:
            most, cases = max(each)[0], sum(cases for _, cases in each)
            time = f"{hours / _HOURS_OF_DAY:.0f} days" if hours >= 2 * _HOURS_OF_DAY else f"{hours:.0f} hours"
            found.append(
                f"attack {name!r} would take about {time} on one slot: up to {most} gradients for each of {cases} "
                f"cases (over all networks), at {GRADIENT_S:g} s each as of a small 3-D U-Net at 2 mm on two cores; "
                "set its steps or search_steps lower, or attack fewer networks"
            )
    return found


def _test_cases(kind: AttackJob, patients: Mapping[str, str]) -> int:
    tested = len(split_cases(kind.cohort.split, patients, kind.cohort.split_seed, kind.cohort.fold).test)
    return min(tested, kind.cohort.cases or tested)
