"""The smallest difference that a test shows, against simulation of the very tests."""

from __future__ import annotations

import numpy as np
import pytest

from services.errors import BadInput
from services.science.stats import paired_wilcoxon, variance_components
from services.science.stats.power import smallest_mean, smallest_shift


@pytest.mark.parametrize(("n", "alpha"), [(11, 0.05), (11, 0.05 / 3), (30, 0.05), (80, 0.01)])
def test_the_signed_rank_test_shows_the_smallest_shift_four_times_in_five(n: int, alpha: float) -> None:
    shift = smallest_shift(n, alpha=alpha)
    assert shift is not None
    rng = np.random.default_rng(1)
    p = [paired_wilcoxon(rng.normal(shift, 1, n), np.zeros(n)).p_value for _ in range(600)]
    assert np.mean([value is not None and value <= alpha for value in p]) == pytest.approx(0.8, abs=0.05)


@pytest.mark.parametrize("network", [0.0, 0.5, 1.0])
def test_variance_components_show_the_smallest_mean_four_times_in_five(network: float) -> None:
    mean = smallest_mean(3, 3, 24, network_sd=network, patient_sd=1, residual_sd=0.5)
    assert mean is not None
    rng, found = np.random.default_rng(2), []
    networks = [(fold, replica) for fold in range(3) for replica in range(3) for _ in range(8)]
    patients = [(fold, patient) for fold in range(3) for _ in range(3) for patient in range(8)]
    for _ in range(70):
        of_networks = {name: rng.normal(0, network) for name in dict.fromkeys(networks)}
        of_patients = {name: rng.normal() for name in dict.fromkeys(patients)}
        y = [
            mean + of_networks[a] + of_patients[b] + rng.normal(0, 0.5) for a, b in zip(networks, patients, strict=True)
        ]
        found.append(variance_components(y, networks, patients).p_value <= 0.05)
    assert np.mean(found) == pytest.approx(0.8, abs=0.11)


@pytest.mark.parametrize(("n", "tests", "possible"), [(5, 1, False), (6, 1, True), (11, 51, True), (11, 93, False)])
def test_holm_over_many_tests_leaves_nothing_to_show(n: int, tests: int, possible: bool) -> None:
    assert (smallest_shift(n, alpha=0.05 / tests) is not None) == possible


def test_more_patients_do_not_make_up_for_networks_that_vary() -> None:
    spreads = {"network_sd": 0.5, "patient_sd": 1.0, "residual_sd": 0.5}
    few, many = (smallest_mean(3, 2, patients, **spreads) or 0 for patients in (30, 3000))
    more = smallest_mean(3, 5, 30, **spreads) or 0
    assert few > many > 0.5
    assert more < few


def test_one_replica_has_no_spread_of_networks() -> None:
    with pytest.raises(BadInput, match="power needs"):
        smallest_mean(3, 1, 30, network_sd=0.5, patient_sd=1, residual_sd=0.5)
