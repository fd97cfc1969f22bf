"""How much of a mean is lost, as a share of it: a ratio of means over networks and patients (statistics 10.1)."""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence

import numpy as np
from numpy.typing import ArrayLike

from services.errors import BadInput
from services.science.stats.mean_over_networks import MeanOverNetworks, mean_over_networks


def relative_loss(
    attacked: ArrayLike, clean: ArrayLike, networks: Sequence[Hashable], patients: Sequence[Hashable]
) -> MeanOverNetworks:
    """1 - mean(attacked) / mean(clean) of pairs of one network and one patient each, shape (n,).

    By the delta method: near the estimate L it varies as the mean of (1 - L) clean - attacked does, divided by the
    clean mean, and that mean is `mean_over_networks`. The status is `nothing_to_lose`, and the estimate NaN, where the
    clean mean is not above 0. Where nothing is left of two patients or more, the loss is exactly 1. Raises `BadInput`
    for values without pairs.
    """
    a, c = (np.asarray(values, np.float64) for values in (attacked, clean))
    if a.ndim != 1 or len(a) == 0 or not a.shape == c.shape == (len(networks),) == (len(patients),):
        raise BadInput(f"a relative loss needs pairs with their networks and patients, got {a.shape} and {c.shape}")
    mean = float(c.mean())
    if not mean > 0:
        return MeanOverNetworks("nothing_to_lose", math.nan, None, None, len(set(networks)), len(set(patients)))
    if len(set(patients)) > 1 and not a.any():
        return MeanOverNetworks("no_spread", 1.0, 0.0, math.inf, len(set(networks)), len(set(patients)))
    first = 1 - float(a.mean()) / mean
    return mean_over_networks(first + ((1 - first) * c - a) / mean, networks, patients)
