"""Whether confidence warns, of made-up scores, against numbers worked out by hand."""

from __future__ import annotations

from statistics import fmean

import pytest
from sqlalchemy import Engine

from api.cli.layout import lay_out
from services.errors import BadInput, UnknownName
from services.reports.chosen import ALL, Chosen
from services.reports.confidence import confidence_scores, confidence_sentences, confidence_tables, read_confidence
from services.reports.views import Asked, read_view
from services.science.stats.confidence import risk_coverage
from tests.services.comparisons.result_rows import database, result_rows

PATIENTS = tuple("abcdefghijkl")
GOOD = dict(zip(PATIENTS, (0.9, 0.9, 0.8, 0.8, 0.8, 0.7, 0.7, 0.7, 0.6, 0.6, 0.6, 0.4), strict=True))
BAD = dict(zip(PATIENTS, (0.9, 0.8, 0.7, 0.7, 0.6, 0.6, 0.4, 0.4, 0.3, 0.3, 0.2, 0.1), strict=True))


def said(dice: dict[str, float], expected: dict[str, float], **columns: object) -> list:
    return [
        *result_rows(dice, **columns),
        *result_rows(expected, metric="expected_dice", **columns),
        *result_rows(dict.fromkeys(dice, 0.25), metric="calibration_error", **columns),
    ]


def stored() -> Engine:
    """Clean, where it expects what it reaches; attacked, where it expects 0.8 of all but one patient, in 2 replicas."""
    attacked = {"attack": "pgd", "epsilon": 8 / 255}
    one = {**dict.fromkeys(PATIENTS, 0.8), "l": 0.5}
    return database(
        [
            *said(GOOD, GOOD),
            *said(GOOD, GOOD, replica=1),
            *said(BAD, one, **attacked),
            *said(BAD, dict(zip(PATIENTS, BAD.values(), strict=True)), replica=1, **attacked),
            *result_rows(GOOD, attack="fgsm", epsilon=8 / 255),
        ]
    )


def test_what_is_of_one_network_at_a_time_is_of_the_patients_whom_all_met() -> None:
    half = {case: GOOD[case] for case in PATIENTS[:6]}
    rest = {case: BAD[case] for case in PATIENTS[6:]}
    (apart,) = read_confidence(database([*said(half, half), *said(rest, rest, replica=1)]), "s", ALL).lines
    assert (apart.patients, apart.shared, apart.auroc, apart.aurc) == (12, 0, None, None)
    found = read_confidence(database([*said(GOOD, GOOD), *said(rest, rest, replica=1)]), "s", ALL)
    assert (found.lines[0].shared, found.lines[0].failures) == (6, [1, 6])
    assert "fewer than n in 1 of 1 line" in " ".join(confidence_sentences(found))
    assert confidence_tables(read_confidence(database([*said(half, half), *said(rest, rest, replica=1)]), "s", ALL))


def test_a_line_has_means_over_patients_and_the_mean_of_what_each_network_says() -> None:
    clean, attacked = confidence_scores(read_confidence(stored(), "s", ALL)).records()
    assert (clean["patients"], clean["replicas"], clean["mean_failures"], clean["auroc_failure"]) == (12, 2, 1, None)
    assert clean["gap"] == pytest.approx(0)
    assert clean["augrc"] == pytest.approx(clean["least_augrc"])
    flat = {**dict.fromkeys(PATIENTS, 0.8), "l": 0.5}
    assert attacked["dice"] == pytest.approx(0.5)
    assert attacked["expected_dice"] == pytest.approx((fmean(flat.values()) + 0.5) / 2)
    assert attacked["gap"] == pytest.approx(attacked["expected_dice"] - attacked["dice"])
    assert attacked["gap_low"] < attacked["gap"] < attacked["gap_high"]
    assert attacked["calibration_error"] == pytest.approx(0.25)
    assert attacked["mean_failures"] == 6
    # Of 36 pairs the flat network orders 6 rightly and ties 30; the other one orders all.
    assert attacked["auroc_failure"] == pytest.approx(((6 + 15) / 36 + 1) / 2)
    assert (attacked["auroc_low"], attacked["auroc_high"]) == (None, None), "six failures are too few for an interval"
    loss = [1 - value for value in BAD.values()]
    areas = [risk_coverage(list(order.values()), loss) for order in (flat, BAD)]
    assert attacked["aurc"] == pytest.approx(fmean(area.aurc for area in areas))
    assert attacked["augrc"] == pytest.approx(fmean(area.augrc for area in areas))


def test_people_read_it_in_80_columns_and_are_told_where_failures_are_too_few() -> None:
    found = read_confidence(stored(), "s", ALL)
    (table,) = confidence_tables(found)
    _, lines = lay_out(table, 80)
    assert max(map(len, lines)) <= 80
    assert sum("−" in line or "–" in line for line in lines) >= 1
    assert "AUGRC" in lines[0], "a table, and no list of values"
    sentences = " ".join(confidence_sentences(found))
    assert "1 line of 2" in sentences
    assert "without confidence so far: 1 condition" in sentences
    only = read_confidence(stored(), "s", Chosen(attacks=("clean",)))
    assert "too few failures to tell whether low confidence warns" in " ".join(confidence_sentences(only))


def test_what_is_not_there_is_told_in_a_sentence() -> None:
    without = database(result_rows(GOOD))
    with pytest.raises(BadInput, match=r"set `evaluation\.confidence: true` and submit it again"):
        read_confidence(without, "s", ALL)
    no_dice = database(result_rows(GOOD, metric="expected_dice"))
    with pytest.raises(BadInput, match=r"add dice to evaluation\.metrics"):
        read_confidence(no_dice, "s", ALL)
    with pytest.raises(UnknownName, match="region"):
        read_confidence(stored(), "s", Chosen(regions=("XT",)))
    with pytest.raises(BadInput, match="shows one region"):
        read_confidence(stored(), "s", Chosen(regions=("WT", "TC")))


def test_the_view_gives_programs_every_number() -> None:
    (part,) = read_view(stored(), "s", Asked(view="confidence"))
    assert part.program is not None
    assert "least_augrc" in part.program.columns
    assert any(note.startswith("AURC, AUGRC: ") for note in part.notes)
