"""Which way a metric points."""

from __future__ import annotations


def higher_is_better(metric: str) -> bool:
    """False for distances such as HD95; raises `UnknownName`."""
    from services.science import metrics

    return metrics.require(metric).higher_is_better
