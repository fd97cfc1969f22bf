from __future__ import annotations

import numpy as np
import pytest

from services.errors import BadInput
from services.science.stats import two_way_bootstrap


def crossed(seed: int, network: float) -> tuple[np.ndarray, list[tuple[int, int]], list[str]]:
    """Three folds of ten replicas and twelve patients."""
    rng = np.random.default_rng(seed)
    d = rng.normal(0, network, (3, 10, 1)) + rng.normal(0, 1, (3, 1, 12)) + rng.normal(0, 0.5, (3, 10, 12))
    where = np.argwhere(np.ones_like(d))
    return d.ravel(), [(int(f), int(r)) for f, r, _ in where], [f"{f}.{p}" for f, _, p in where]


@pytest.mark.parametrize("network", [0.0, 1.0])
def test_it_covers_the_mean_whether_networks_vary_or_not(network: float) -> None:
    found = [two_way_bootstrap(*crossed(seed, network), seed=seed, resamples=400) for seed in range(150)]
    assert np.mean([interval.low <= 0 <= interval.high for interval in found]) >= 0.89


def test_it_agrees_with_drawing_networks_and_patients_one_by_one() -> None:
    values, networks, patients = crossed(3, 0.5)
    kept = [index for index in range(len(values)) if index % 7]
    values, networks, patients = values[kept], [networks[i] for i in kept], [patients[i] for i in kept]
    rng, means = np.random.default_rng(0), []
    for _ in range(400):
        total = count = 0.0
        for fold in range(3):
            inside = [i for i, (its, _) in enumerate(networks) if its == fold]
            rows, columns = (list(dict.fromkeys(names[i] for i in inside)) for names in (networks, patients))
            table = {(networks[i], patients[i]): values[i] for i in inside}
            drawn_rows = [rows[i] for i in rng.integers(0, len(rows), len(rows))]
            drawn_columns = [columns[i] for i in rng.integers(0, len(columns), len(columns))]
            found = [table[r, c] for r in drawn_rows for c in drawn_columns if (r, c) in table]
            total, count = total + sum(found), count + len(found)
        means.append(total / count)
    ours = two_way_bootstrap(values, networks, patients, seed=1)
    assert (ours.low, ours.high) == pytest.approx(tuple(np.quantile(means, (0.025, 0.975))), abs=0.05)
    assert ours.estimate == pytest.approx(values.mean())


def test_the_same_seed_gives_the_same_interval() -> None:
    data = crossed(1, 0.3)
    assert two_way_bootstrap(*data, seed=4) == two_way_bootstrap(*data, seed=4) != two_way_bootstrap(*data, seed=5)


def test_without_values_there_is_nothing_to_draw() -> None:
    with pytest.raises(BadInput, match="values"):
        two_way_bootstrap([], [], [], seed=0)
