"""Plug-ins as tables."""

from __future__ import annotations

from services.reports.plugins import list_parameters


def test_defaults_are_what_a_sweep_file_would_say() -> None:
    rows = {row[0]: row[2] for row in list_parameters("attacks", "ifgsm").rows}
    assert rows["epsilon"] == "8/255"
    assert rows["series"] == "left out"


def test_a_parameter_that_may_be_left_out_is_not_called_required() -> None:
    assert {row[0]: row[2] for row in list_parameters("shifts", "motion").rows} == {"severity": "left out"}


def test_a_plug_in_without_parameters_says_so() -> None:
    assert list_parameters("metrics", "dice").title.endswith("; it has no parameters")
