"""Failures are counted as in the table of failures, and told apart by what most scores of a patient say."""

from __future__ import annotations

from services.figures.failures import Failures, failures_in
from services.figures.patient_scores import CaseScores
from services.reports.scores import ConditionKey

CONDITION = ConditionKey("net", "none", "{}", "fgsm", "{}", "white-box", "", 0.03)


def block(scores: dict[str, tuple[float, str]]) -> CaseScores:
    """One network's scores by patient, each of one case."""
    values = [value for value, _ in scores.values()]
    names = list(scores)
    return CaseScores(CONDITION, "WT", names, names, values, [state for _, state in scores.values()])


def test_who_is_erased_by_one_of_two_networks_fails_only_where_his_mean_is_below_the_threshold() -> None:
    erased, invented = (0.0, "prediction_empty"), (0.0, "reference_empty")
    first = block({"a": erased, "b": erased, "c": invented, "d": (0.4, "normal"), "e": (1.0, "both_empty")})
    other = block({"a": (0.9, "normal"), "b": (0.5, "normal"), "c": invented, "d": (0.5, "normal"), "e": invented})
    found = failures_in([first, other], 0.45)
    # Means: 0.45, 0.25, 0, 0.45, 0.5.
    assert found == Failures(patients=5, erased=1, invented=1, below=0)
    assert failures_in([first, other], 0.5) == Failures(patients=5, erased=2, invented=1, below=1)
