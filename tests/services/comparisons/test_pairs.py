from __future__ import annotations

import numpy as np
import pytest

from services.comparisons.pairs import join
from services.comparisons.result_rows import ResultRow
from services.comparisons.runs import RunScores, collect
from services.errors import NotComparable
from tests.services.comparisons.result_rows import result_rows, values


def scores(rows: list[ResultRow]) -> RunScores:
    (found,) = collect(rows).values()
    return found


def test_replicas_are_averaged_before_anything_else() -> None:
    replicas = [result_rows(values(number), replica=number) for number in range(5)]
    pairs = join(scores([row for rows in replicas for row in rows]), scores(result_rows(values(9), defense="d")))
    assert len(pairs.patients) == 11
    assert pairs.x[0] == pytest.approx(np.mean([values(number)["case00"] for number in range(5)]))


def test_a_case_without_a_partner_is_named_and_the_others_stay_aligned() -> None:
    a, b = values(1), values(2)
    del a["case03"], b["case07"]
    pairs = join(scores(result_rows(a)), scores(result_rows(b)))
    assert pairs.missing == ("case03", "case07")
    assert pairs.patients == tuple(sorted(a.keys() & b.keys()))
    assert list(pairs.x) == [a[case] for case in pairs.patients]
    assert list(pairs.y) == [b[case] for case in pairs.patients]


def test_clean_scores_of_cases_that_no_attack_meets_stand_against_none_and_are_not_missing_there() -> None:
    drawn = {case: value for case, value in values(2).items() if case in ("case01", "case04")}
    rows = result_rows(values(1))
    (clean,) = collect(rows, not_attacked=frozenset(values(1)) - {"case01", "case04", "case05"}).values()
    attacked = scores(result_rows(drawn, attack="fgsm", epsilon=0.1))
    pairs = join(clean, attacked)
    assert pairs.patients == ("case01", "case04")
    assert pairs.missing == ("case05",), "this one was drawn"
    defended = scores(result_rows(drawn, defense="d"))
    assert len(join(clean, defended).missing) == 9, "of two runs on clean images both should have all"


def test_the_order_of_rows_changes_nothing() -> None:
    a, b = result_rows(values(1)), result_rows(values(2))
    forward, backward = join(scores(a), scores(b)), join(scores(a[::-1]), scores(b[::-1]))
    assert forward.patients == backward.patients
    assert np.array_equal(forward.x - forward.y, backward.x - backward.y)


def test_cases_of_a_patient_are_averaged_over_those_that_both_runs_have() -> None:
    patients = {"p-000": "p", "p-001": "p", "q-000": "q"}
    a = scores(result_rows({"p-000": 0.2, "p-001": 0.4, "q-000": 0.5}, patients=patients))
    b = scores(result_rows({"p-000": 0.6, "q-000": 0.7}, patients=patients))
    pairs = join(a, b)
    assert pairs.patients == ("p", "q")
    assert (list(pairs.x), list(pairs.y)) == ([0.2, 0.5], [0.6, 0.7])
    assert pairs.missing == ("p-001",)


def test_folds_of_one_run_are_one_run() -> None:
    folds = [result_rows({f"case{fold}": 0.5}, fold=fold) for fold in range(3)]
    assert list(scores([row for rows in folds for row in rows]).values) == ["case0", "case1", "case2"]


def test_a_case_that_lacks_a_replica_is_known() -> None:
    rows = result_rows(values(1)) + result_rows(values(2), replica=1)[1:]
    assert scores(rows).incomplete == ("case00",)


def test_a_crashed_case_is_a_result() -> None:
    crashed = result_rows({"case00": 0.0}, state="failed")
    pairs = join(scores(crashed + result_rows({"case01": 0.9})), scores(result_rows({"case00": 0.8, "case01": 0.8})))
    assert pairs.failed == ("case00",)
    assert list(pairs.x) == [0.0, 0.9]


def test_a_row_that_stands_in_several_sweeps_counts_once() -> None:
    rows = result_rows(values(1)) + result_rows(values(1), sweep="again")
    assert len(scores(rows).rows) == 11
    assert len(collect(rows, by_sweep=True)) == 2


def test_two_runs_under_one_name_are_not_averaged() -> None:
    rows = result_rows(values(1), job_id=1) + result_rows(values(2), sweep="other", job_id=2)
    with pytest.raises(NotComparable, match="jobs 1 and 2 both scored case case00"):
        collect(rows)


def test_a_run_without_scores_has_no_pairs() -> None:
    pairs = join(scores(result_rows(values(1))), None)
    assert (pairs.patients, len(pairs.missing)) == ((), 11)
