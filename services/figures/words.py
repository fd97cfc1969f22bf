"""Words that several figures use; names from outside as text that fits."""

from __future__ import annotations

from services.errors import one_line
from services.reports.scores import in_mm, metric_name


def fitted(text: str, letters: int) -> str:
    """At most so many letters of a name or a title, without what a terminal or a page would obey."""
    return one_line(text, letters)


def metric_in_words(metric: str) -> str:
    """A metric as papers write it, with its unit."""
    return f"{metric_name(metric)}{' in mm' if in_mm(metric) else ''}"


def without_interval(patients: int) -> str:
    """Why there is no interval; empty where there is one."""
    return "One patient: no interval can be given." if patients == 1 else ""
