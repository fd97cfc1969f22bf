"""Budgets in the units of the files: exact where limits are fixed, over the cases where each has its own."""

from __future__ import annotations

from typing import Any

from services.comparisons.raw_units import Span, in_short, raw_units, spans_by_series

TWO = [({"name": "fgsm"}, [2 / 255, 8 / 255]), ({"name": "pgd"}, [8 / 255])]
CT_PET = {"series": ["ct", "pet"], "intensity": {"ct": [-200, 300], "pet": [0, 20]}}


def test_of_fixed_limits_a_budget_is_exact_before_anything_ran() -> None:
    assert raw_units(CT_PET, TWO, {}) == [
        "ct: [0,1] is -200 to 300 in the units of the files, so that 2/255 is 3.92 and 8/255 is 15.7 there",
        "pet: [0,1] is 0 to 20 in the units of the files, so that 2/255 is 0.157 and 8/255 is 0.627 there",
    ]


def test_each_series_has_the_budgets_that_attacks_give_it() -> None:
    tried: list[tuple[dict[str, Any], list[float]]] = [
        ({"name": "fgsm", "series": {"ct": 0.25, "pet": 1.0}}, [8 / 255]),
        ({"name": "cw"}, [1.0]),  # l2: no voxel has a budget of its own
        ({"name": "not here"}, [4 / 255]),
    ]
    ct, pet = raw_units(CT_PET, tried, {})
    assert ct.endswith("so that 2/255 is 3.92 there")
    assert pet.endswith("so that 8/255 is 0.627 there")
    assert raw_units(CT_PET, [({"name": "fgsm", "series": ["ct"]}, [8 / 255])], {})[0].startswith("ct: ")
    assert raw_units(CT_PET, [], {}) == []


def test_of_percentiles_and_whole_ranges_it_is_told_once_cases_are_scored() -> None:
    data = {"series": ["ct", "t1", "t2"], "intensity": {"ct": [0, 255], "t2": "full"}, "percentiles": [1, 99]}
    assert raw_units(data, TWO[1:], {})[1:] == [
        "t1: [0,1] is between percentiles 1 and 99 of each case; what a budget is in the units of the files is told "
        "once cases are scored",
        "t2: [0,1] is between the least and the largest value of each case; what a budget is in the units of the files "
        "is told once cases are scored",
    ]
    spans = spans_by_series([{"cases": 3, "raw_spans": {"t1": [255.0, 510.0, 2550.0], "t2": [255.0, 255.0, 255.0]}}])
    assert raw_units(data, TWO[1:], spans)[1:] == [
        "t1: [0,1] is between percentiles 1 and 99 of each case, so that in the units of the files 8/255 is 16 (median "
        "of 3 cases; 8 to 80)",
        "t2: [0,1] is between the least and the largest value of each case, so that in the units of the files 8/255 is "
        "8",
    ]


def test_the_median_of_several_folds_is_about_that_of_their_medians() -> None:
    folds = [{"cases": 2, "raw_spans": {"t1": [1, 2, 3]}}, {"cases": 5, "raw_spans": {"t1": [0.5, 4, 9]}}, None, {}]
    assert spans_by_series(folds) == {"t1": Span(0.5, 4, 9, cases=7, exact=False)}
    assert (
        "8/255 is about 0.125 (median of 7 cases; 0.0157 to 0.282)" in raw_units({}, TWO[1:], spans_by_series(folds))[0]
    )


def test_a_sweep_of_gliomas_has_their_four_series() -> None:
    (line,) = raw_units({"series": None}, TWO, {})
    assert line.startswith("t1, t1ce, t2, flair: [0,1] is between percentiles 0.5 and 99.5 of each case; ")
    (line,) = raw_units({"intensity": "full"}, TWO, {})
    assert line.startswith("t1, t1ce, t2, flair: [0,1] is between the least and the largest value of each case; ")


def test_in_short_one_sentence_tells_of_all_series_at_the_largest_budget() -> None:
    assert in_short(CT_PET, TWO, {}) == [
        "8/255 in the units of the files: 15.7 (ct), 0.627 (pet); other budgets in proportion, ranges in "
        "`robust-cli plan`"
    ]
    spans = spans_by_series([{"cases": 3, "raw_spans": {"t1": [255.0, 510.0, 2550.0], "flair": [255, 255, 255]}}])
    (line,) = in_short({}, iter(TWO), spans)
    assert line.startswith("8/255 in the units of the files: 16 (t1), 8 (flair), medians over the cases; ")
    assert in_short({}, TWO, {}) == raw_units({}, TWO, {}), "nothing is known yet"
