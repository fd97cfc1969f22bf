"""Budgets per series in comparisons, where only the largest is stored beside the words of an attack."""

from __future__ import annotations

from sqlalchemy import insert

from db.engine import write
from db.models import Sweep
from services.comparisons.family import answer
from services.comparisons.question import Question
from services.comparisons.runs import collect
from services.reports.budgets import series_of_attacks
from services.reports.comparisons import compared as table_of
from tests.services.comparisons.result_rows import database, result_rows
from tests.services.reports.test_means import planned

SHARES = '{"method": "fgsm", "series": {"ct": 0.25, "pet": 1.0}}'


def test_a_comparison_tells_the_budget_of_each_series() -> None:
    params = {"method": "fgsm", "series": {"ct": 0.25, "pet": 1.0}}
    rows = [
        row
        for defense in ("none", "static")
        for row in result_rows(
            dict.fromkeys("abcdef", 0.5), defense=defense, attack="tapered", attack_params=params, epsilon=8 / 255
        )
    ]
    engine = database(rows)
    with write(engine) as connection:
        connection.execute(insert(Sweep).values(name="s", document={}))
    planned(engine, 1, "done", fold=0, attack="tapered", attack_params=SHARES)
    planned(engine, 2, "done", fold=0, attack="fgsm", attack_params='{"method": "fgsm"}')
    series = series_of_attacks(engine, ["s"])
    compared = answer(Question(vary="defense", regions=("WT",)), collect(rows), seed=0).comparisons
    assert [row[5] for row in table_of(compared, series=series).rows] == ["ct:2/255 pet:8/255"]
    assert series_of_attacks(engine, None) == series
    assert not series_of_attacks(engine, ["other"])


def test_variants_of_one_name_with_other_shares_tell_them_themselves() -> None:
    engine = database([])
    with write(engine) as connection:
        connection.execute(insert(Sweep).values(name="s", document={}))
    planned(engine, 1, "done", fold=0, attack="tapered", attack_params=SHARES)
    planned(engine, 2, "done", fold=0, attack="tapered", attack_params=SHARES.replace("0.25", "0.5"))
    assert not series_of_attacks(engine, ["s"])
