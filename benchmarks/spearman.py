"""How often the 95 % interval of Spearman's rho holds the true one: `python -m benchmarks.spearman` (statistics 7).

Normal pairs whose true rho is known, 6/π asin(r/2); other margins with these ranks give the same.
The other columns are the interval without Bonett and Wright's correction, and a percentile bootstrap.
"""

from __future__ import annotations

import argparse
import math

import numpy as np

from services.science.stats import spearman

RHOS = (0.0, 0.5, 0.8)
SIZES = (6, 11, 20, 60)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draws", type=int, default=4000, help="samples for each line")
    parser.add_argument("--resamples", type=int, default=500, help="of the bootstrap, for each sample")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    print(f"{asked.draws} samples, seed {asked.seed}\n")
    print("| n | true ρ | Bonett–Wright | 1/√(n−3) | percentile bootstrap | no interval |")
    print("|---|---|---|---|---|---|")
    for n in SIZES:
        for rho in RHOS:
            rng = np.random.default_rng([asked.seed, n, round(100 * rho)])
            print(line(rng, n, rho, asked.draws, asked.resamples))


def line(rng: np.random.Generator, n: int, rho: float, draws: int, resamples: int) -> str:
    r = 2 * math.sin(math.pi * rho / 6)
    x = rng.standard_normal((draws, n))
    y = r * x + math.sqrt(1 - r * r) * rng.standard_normal((draws, n))
    own = plain = boot = none = 0
    for a, b in zip(x, y, strict=True):
        found = spearman(a, b)
        if found.low is None or found.high is None or found.rho is None:
            none += 1
            continue
        own += found.low <= rho <= found.high
        plain += abs(math.atanh(found.rho) - math.atanh(rho)) <= 1.959964 / math.sqrt(n - 3)
    for a, b in zip(x[: draws // 4], y[: draws // 4], strict=True):
        chosen = rng.integers(n, size=(resamples, n))
        low, high = np.nanpercentile(rho_of(a[chosen], b[chosen]), [2.5, 97.5])
        boot += low <= rho <= high
    counted = max(1, draws - none)
    shares = (own / counted, plain / counted, boot / max(1, draws // 4))
    return f"| {n} | {rho:g} | {shares[0]:.3f} | {shares[1]:.3f} | {shares[2]:.3f} | {none / draws:.3f} |"


def rho_of(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Of each row, with midranks."""
    from scipy.stats import rankdata

    ranks = [rankdata(side, axis=1) for side in (x, y)]
    a, b = (side - side.mean(axis=1, keepdims=True) for side in ranks)
    with np.errstate(invalid="ignore"):
        return (a * b).sum(axis=1) / np.sqrt((a * a).sum(axis=1) * (b * b).sum(axis=1))


if __name__ == "__main__":
    main()
