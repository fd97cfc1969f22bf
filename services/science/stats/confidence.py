"""Whether confidence warns of failures: AUROC, and the loss that is left where the least confident are rejected.

Plain functions of numbers, one confidence and one loss or failure per patient (statistics 14).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

from services.errors import BadInput
from services.science.stats.bootstrap import resampling_counts
from services.science.stats.differences import Floats
from services.science.stats.interval import Interval

#: A patient whose Dice is below this has failed (statistics 7).
FAILURE = 0.5
#: Of fewer failures, or fewer others, an AUROC is chance.
FEWEST = 5
#: From so many of both on it has an interval (statistics 14).
ENOUGH = 10


@dataclass(frozen=True, slots=True)
class RiskCoverage:
    """Selective prediction over all shares of patients that are kept, the most confident first."""

    coverage: Floats  # (n,): 1/n, 2/n ... 1
    selective_risk: Floats  # (n,): mean loss of those that are kept
    aurc: float
    augrc: float


def auroc_of_failure(confidence: ArrayLike, failed: ArrayLike) -> float | None:
    """The chance that a patient who failed has less confidence than one who did not, ties counting half.

    Both (n,). 1: low confidence tells all failures; 0.5: it tells nothing. None where all failed or none did.
    """
    values, given = _pair(confidence, failed, "failed")
    flags = given.astype(np.bool_)
    failures, others = int(flags.sum()), int((~flags).sum())
    if not failures or not others:
        return None
    # Midranks of the confidence: the sum of those of the others counts the pairs that they win (Mann and Whitney 1947).
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    midranks = (np.cumsum(count) - (count - 1) / 2)[place]
    return float((midranks[~flags].sum() - others * (others + 1) / 2) / (failures * others))


def mean_auroc(confidence: ArrayLike, failed: ArrayLike, *, seed: int, resamples: int = 2000) -> Interval | None:
    """The mean over networks of `auroc_of_failure`, with a 95 % interval.

    On the logit scale, from the larger of two standard errors: of resampled patients, and Hanley and McNeil's (1982) as
    of a single network.

    Both (networks, patients): the networks of one condition, which share their patients. The interval is None, as
    infinite limits, unless at least `ENOUGH` patients fail and as many do not in every network. None where some network
    has fewer than `FEWEST` of either, so that the number would say nothing.
    """
    values, flags = np.atleast_2d(np.asarray(confidence, np.float64)), np.atleast_2d(np.asarray(failed, bool))
    failures = flags.sum(1)
    rarest = int(min(failures.min(), (flags.shape[1] - failures).min()))
    if rarest < FEWEST:
        return None
    wins = [(one[:, None] < one) + 0.5 * (one[:, None] == one) for one in values]
    everyone = np.ones((1, flags.shape[1]))
    estimate = float(_weighted_auroc(wins, flags, everyone)[0])
    if rarest < ENOUGH:
        return Interval(estimate, -np.inf, np.inf, 0.95)
    counts = resampling_counts(flags.shape[1], np.random.default_rng(seed), resamples).astype(np.float64)
    spread = float(np.nanstd(_weighted_auroc(wins, flags, counts)))
    pairs = int((failures * (flags.shape[1] - failures)).min())
    inner = min(max(estimate, 0.5 / pairs), 1 - 0.5 / pairs)  # all pairs in order: as if half a pair were not
    error = max(spread, _hanley_mcneil(inner, failures, flags.shape[1])) / (inner * (1 - inner))
    middle, half = math.log(inner / (1 - inner)), NormalDist().inv_cdf(0.975) * error
    low, high = (1 / (1 + math.exp(-limit)) for limit in (middle - half, middle + half))
    return Interval(estimate, min(low, estimate), max(high, estimate), 0.95)


def _hanley_mcneil(auroc: float, failures: NDArray[np.int64], patients: int) -> float:
    """The standard error of the area under a ROC curve (Hanley and McNeil 1982), of the network with the rarest."""
    few = int(np.minimum(failures, patients - failures).min())
    many, first, second = patients - few, auroc / (2 - auroc), 2 * auroc**2 / (1 + auroc)
    both = (few - 1) * (first - auroc**2) + (many - 1) * (second - auroc**2)
    return math.sqrt((auroc * (1 - auroc) + both) / (few * many))


def _weighted_auroc(wins: Sequence[Floats], flags: NDArray[np.bool_], counts: Floats) -> Floats:
    """Of samples in which patients are so often, (samples, patients); NaN without failures or without others."""
    found = np.zeros(len(counts))
    for win, failed in zip(wins, flags, strict=True):
        lost, others = counts * failed, counts * ~failed
        pairs = lost.sum(1) * others.sum(1)
        with np.errstate(invalid="ignore"):
            found += ((lost @ win) * others).sum(1) / pairs
    return found / len(wins)


def risk_coverage(confidence: ArrayLike, loss: ArrayLike) -> RiskCoverage:
    """The curve and its areas, of (n,) each; `BadInput` without patients.

    AURC is the mean over the n coverages of the selective risk, the mean loss of those that are kept (Geifman et al.,
    ICLR 2019). AUGRC integrates the generalised risk, the summed loss of those that are kept over all n, along the
    coverage from 0 to 1 by trapezoids (Traub et al., NeurIPS 2024); for a loss of 0 and 1 it is
    (1 - AUROC) a (1 - a) + (1 - a)**2 / 2 with the accuracy a. Patients of equal confidence are kept in random order:
    every one of them counts with the mean loss of all of them.
    """
    values, losses = _pair(confidence, loss, "loss")
    n = len(values)
    _, place, count = np.unique(-values, return_inverse=True, return_counts=True)
    means = np.bincount(place, losses) / count
    kept = np.cumsum(np.repeat(means, count))  # summed loss of the 1, 2 ... n most confident
    selective = kept / np.arange(1, n + 1)
    generalised = np.concatenate(([0.0], kept)) / n
    area = float((generalised[1:] + generalised[:-1]).sum() / (2 * n))
    return RiskCoverage(np.arange(1, n + 1) / n, selective, float(selective.mean()), area)


def least_augrc(loss: ArrayLike) -> float:
    """The AUGRC of a confidence that orders patients by their loss, below which none can lie."""
    losses = np.asarray(loss, np.float64)
    return risk_coverage(-losses, losses).augrc


def _pair(confidence: ArrayLike, other: ArrayLike, name: str) -> tuple[Floats, NDArray[np.float64]]:
    values, others = np.asarray(confidence, np.float64), np.asarray(other, np.float64)
    if values.ndim != 1 or values.shape != others.shape or not len(values):
        raise BadInput(
            f"confidence and {name}: expected as many numbers of each, at least one, got the shapes {values.shape} and "
            f"{others.shape}"
        )
    if not (np.isfinite(values).all() and np.isfinite(others).all()):
        raise BadInput(f"confidence and {name}: expected finite numbers only")
    return values, others
