"""How often the interval of the mean of thousands of scores covers the truth, by simulation with a seed.

    python -m benchmarks.coverage_of_many [--runs 4000] [--seed 0]

Scores as this project meets them, nominal 95 %: Dice is bounded and skewed, with spikes at 0 (lost) and 1 (both masks
empty); HD95 has a heavy right tail, and a spike at the penalty of 373 mm. `Hall` is the Edgeworth expansion of the
studentized mean, `transformed` Hall's cubic transformation of it, `bootstrap-t` and Student's are those of fewer
scores (bootstrap-t is not drawn above 5000); `outer` is the wider of one and of Student's on each side. Lengths are
medians in units of Student's. The standard error of a coverage of 0.95 from 4000 runs is 0.003.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from services.science.stats.bootstrap import resampling_counts, studentized_interval
from services.science.stats.edgeworth import skewed_interval
from services.science.stats.student import t_quantile

Floats = NDArray[np.float64]
Limits = tuple[float, float]
SIZES = (2001, 5000, 20_000)
RESAMPLES = 1000
PENALTY = 373.128664
Z = NormalDist().inv_cdf(0.975)
#: Runs that share their resamples, which take most of the time; of more scores none are drawn.
TOGETHER, SAMPLED_UP_TO = 100, 5000


@dataclass(frozen=True)
class Kind:
    """Scores of which some shares are fixed values, the others drawn."""

    spikes: Sequence[tuple[float, float]]  # value and its share
    drawn: Callable[[np.random.Generator, int], Floats]
    mean_of_drawn: float

    @property
    def mean(self) -> float:
        fixed = sum(share for _, share in self.spikes)
        return sum(value * share for value, share in self.spikes) + (1 - fixed) * self.mean_of_drawn

    def sample(self, rng: np.random.Generator, n: int) -> Floats:
        found = self.drawn(rng, n)
        where, reached = rng.random(n), 0.0
        for value, share in self.spikes:
            found[(where >= reached) & (where < reached + share)] = value
            reached += share
        return found


def _beta(a: float, b: float, *spikes: tuple[float, float]) -> Kind:
    return Kind(spikes, lambda rng, n: rng.beta(a, b, n), a / (a + b))


def _distances(median: float, sigma: float, erased: float = 0.0) -> Kind:
    """Log-normal, at most the penalty."""
    mu, last, normal = math.log(median), math.log(PENALTY), NormalDist()
    below = math.exp(mu + sigma**2 / 2) * normal.cdf((last - mu - sigma**2) / sigma)
    mean = below + PENALTY * (1 - normal.cdf((last - mu) / sigma))
    return Kind([(PENALTY, erased)], lambda rng, n: np.minimum(rng.lognormal(mu, sigma, n), PENALTY), mean)


KINDS = {
    "Dice: 2 % lost, 1 % both empty": _beta(9, 1.5, (0, 0.02), (1, 0.01)),
    "Dice: 1 in 500 lost": _beta(40, 4, (0, 0.002)),
    "Dice: 1 in 2000 lost": _beta(40, 4, (0, 0.0005)),
    "Dice under attack: 35 % lost, 3 % both empty": _beta(1.2, 3, (0, 0.35), (1, 0.03)),
    "HD95: log-normal": _distances(3, 1.2),
    "HD95: 1 in 100 erased": _distances(3, 0.8, 0.01),
    "HD95: 1 in 1000 erased": _distances(3, 0.8, 0.001),
}


def outer(one: Limits, other: Limits) -> Limits:
    return min(one[0], other[0]), max(one[1], other[1])


def expanded(values: Floats, error: float, *, transformed: bool) -> Limits:
    """Hall's limits alone: by the Edgeworth expansion (1992, section 2.6) or by his transformation of the mean."""
    mean, root = float(values.mean()), math.sqrt(len(values))
    skewness = float((((values - mean) / values.std(ddof=1)) ** 3).mean())
    if transformed:
        a = skewness / root
        low, high = (3 / a * (np.cbrt(1 + a * (z - a / 6)) - 1) for z in (-Z, Z))
    else:
        low, high = (z - skewness * (2 * z * z + 1) / (6 * root) for z in (-Z, Z))
    return mean - error * float(high), mean - error * float(low)


def row(name: str, n: int, runs: int, seed: int) -> str:
    """One line of the table."""
    kind = KINDS[name]
    rng = np.random.default_rng([seed, n, list(KINDS).index(name)])
    covered, below, above = np.zeros(7), 0, 0
    lengths = []
    for run in range(runs):
        if n <= SAMPLED_UP_TO and run % TOGETHER == 0:
            counts = resampling_counts(n, rng, RESAMPLES)
        values = kind.sample(rng, n)
        mean, error = float(values.mean()), float(values.std(ddof=1)) / math.sqrt(n)
        half = t_quantile(0.975, n - 1) * error
        student = mean - half, mean + half
        shipped = skewed_interval(values)
        transformed = expanded(values, error, transformed=True)
        sampled = studentized_interval(values, counts, 0.95) if n <= SAMPLED_UP_TO else student
        found = [
            *(shipped, expanded(values, error, transformed=False), outer(transformed, student)),
            *(outer(sampled, student), sampled, student, (mean - Z * error, mean + Z * error)),
        ]
        covered += [low <= kind.mean <= high for low, high in found]
        below, above = below + (kind.mean < shipped[0]), above + (kind.mean > shipped[1])
        lengths.append([(found[at][1] - found[at][0]) / (2 * half) for at in (0, 2, 3)])
    shares, sizes = [f"{share:.3f}" for share in covered / runs], [f"{x:.2f}" for x in np.median(lengths, axis=0)]
    if n > SAMPLED_UP_TO:
        shares[3:5], sizes[2] = ["–", "–"], "–"
    words = [name, f"{n:,}", *shares, f"{below / runs:.3f} / {above / runs:.3f}", *sizes]
    return "| " + " | ".join(words) + " |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    arguments = parser.parse_args()
    print(
        "| scores | n | outer Hall | Hall | outer transformed | outer bootstrap-t | bootstrap-t | t | normal | outer "
        "Hall: truth below / above | length: outer Hall | outer transformed | outer bootstrap-t |"
    )
    print("|" + "---|" * 13)
    for name in KINDS:
        for n in arguments.sizes:
            print(row(name, n, arguments.runs, arguments.seed), flush=True)


if __name__ == "__main__":
    main()
