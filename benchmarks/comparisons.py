"""Paired comparisons with all their intervals and effects, beside scipy's test and bootstrap on the same pairs.

    python -m benchmarks.comparisons [--cases 300] [--comparisons 10000] [--write docs/benchmarks.md]

Every two of some made-up runs are compared as `compare` and the stats job do it, from result rows in memory to adjusted
p-values: signed-rank test, Hodges-Lehmann with its interval, mean difference with bootstrap-t from 10,000 samples,
effects, failure rates. Scores are Beta-distributed, a tenth of the pairs are equal. scipy: `wilcoxon` and a percentile
`bootstrap` of the mean difference from as many samples, no Hodges-Lehmann, which it does not have; on fewer pairs.
Not counted: reading the rows from a database (see results_at_size). One thread; processor time.
"""

from __future__ import annotations

import argparse
import math
import time
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy import stats

from benchmarks.lines import Lines
from benchmarks.servers import machine
from services.comparisons.family import answer
from services.comparisons.question import Question
from services.comparisons.result_rows import ResultRow
from services.comparisons.runs import collect
from tests.services.comparisons.result_rows import result_rows

#: So many comparisons are made with scipy.
PEER = 20


def scores(runs: int, cases: int) -> dict[str, list[float]]:
    """Dice per case of each run."""
    rng = np.random.default_rng(0)
    base = rng.beta(8, 2, cases)
    moved = base + rng.normal(0, 0.05, (runs, cases)) * (rng.random((runs, cases)) < 0.9)
    return {f"defense{run:03}": np.clip(moved[run], 0, 1).round(6).tolist() for run in range(runs)}


def rows_of(found: dict[str, list[float]]) -> list[ResultRow]:
    """As the view `results` gives them."""
    return [
        row
        for name, values in found.items()
        for row in result_rows(
            {f"case{case:04}": value for case, value in enumerate(values)}, defense=name, attack="pgd", epsilon=8 / 255
        )
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=300)
    parser.add_argument("--comparisons", type=int, default=10_000, help="at least so many")
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    arguments = parser.parse_args()
    lines = Lines()
    lines.add(machine())
    runs = math.ceil((1 + math.sqrt(1 + 8 * arguments.comparisons)) / 2)  # of so many, every two
    found = scores(runs, arguments.cases)
    rows = rows_of(found)

    began = time.process_time()
    table = collect(rows)
    answered = answer(Question(metric="dice", regions=("WT",), vary="defense"), table, seed=0).comparisons
    ours = time.process_time() - began
    each = ours / len(answered)
    lines.add(f"{len(answered):,} comparisons of {arguments.cases} cases: {ours:.1f} s, {each * 1e3:.2f} ms each")

    pairs = list(pairwise(found.values()))[:PEER]
    began = time.process_time()
    for a, b in pairs:
        differences = np.subtract(a, b)
        stats.wilcoxon(differences, zero_method="pratt")
        stats.bootstrap((differences,), np.mean, n_resamples=10_000, method="percentile", vectorized=True)
    theirs = (time.process_time() - began) / len(pairs)
    lines.add(f"scipy, the test and the bootstrap alone: {theirs * 1e3:.2f} ms each, {theirs / each:.1f} times ours")
    lines.write(arguments.write, "comparisons")


if __name__ == "__main__":
    main()
