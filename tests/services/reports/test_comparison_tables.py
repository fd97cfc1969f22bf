"""The tables of comparisons show the interval that belongs to p, and say what p speaks of."""

from __future__ import annotations

from dataclasses import replace

from db.rows import ComparisonRow
from services.comparisons.primary import primary_answer
from services.comparisons.question import Question
from services.comparisons.runs import collect
from services.reports.comparisons import about, compared, primary
from services.reports.detectable import smallest_differences
from services.reports.legend import comparison_legend
from tests.services.comparisons.result_rows import result_rows, values


def endpoints(replicas: int) -> list[ComparisonRow]:
    rows = [
        row
        for number, defense in enumerate(("none", "trades"))
        for replica in range(replicas)
        for attack, epsilon in (("clean", 0.0), ("fgsm", 8 / 255))
        for row in result_rows(
            values(10 * number + replica, 0.6 + 0.1 * number),
            defense=defense, attack=attack, epsilon=epsilon, replica=replica,
        )
    ]  # fmt: skip
    return primary_answer([Question(vary="defense", regions=("WT",))], collect(rows), region="WT", seed=0)[0]


def test_an_endpoint_over_several_budgets_is_an_area() -> None:
    title = primary([replace(row, note="") for row in endpoints(1)]).title
    assert title == (
        "primary endpoint, a − b: area under WT Dice (model unet3d, under worst white-box, up to 8/255, patients: 11, "
        "networks: 1)"
    )


def shown(table: object, column: str) -> object:
    return table.records()[0][column]  # type: ignore[attr-defined]


def test_one_replica_shows_the_interval_of_the_signed_rank_test_and_speaks_of_these_networks() -> None:
    rows = endpoints(1)
    table = primary(rows)
    assert table.title == (
        "primary endpoint, a − b: WT Dice (model unet3d, under worst white-box, at 8/255, the one budget that all "
        "attacks share, patients: 11, networks: 1)"
    )
    low, high = rows[0].hodges_lehmann_low, rows[0].hodges_lehmann_high
    assert shown(table, "95 % interval") == f"{low:+.3f} … {high:+.3f}"
    assert (shown(table, "a−b"), shown(table, "p")) == (rows[0].hodges_lehmann, rows[0].p_value)
    assert "by replica" not in table.columns
    lines = "\n".join(comparison_legend(rows))
    assert "about these networks, not about the defense" in lines
    assert "by Holm in its family (1 test)" in lines
    assert "it has no interval" in lines


def test_replicas_show_the_interval_of_variance_components_and_each_replicas_difference() -> None:
    rows = endpoints(2)
    table = primary(rows)
    low, high = rows[0].networks_low, rows[0].networks_high
    assert shown(table, "95 % interval") == f"{low:+.3f} … {high:+.3f}"
    assert (shown(table, "a−b"), shown(table, "p")) == (rows[0].networks_estimate, rows[0].networks_p)
    assert len(str(shown(table, "by replica")).split()) == 2
    explored = compared([replace(row, role="exploratory") for row in rows])
    assert shown(explored, "95 % interval") == shown(table, "95 % interval")
    lines = "\n".join(comparison_legend(rows))
    assert "share training cases" in lines
    assert "not about the defense" not in lines


def test_what_differs_between_primary_comparisons_has_a_column() -> None:
    (row,) = endpoints(1)
    table = primary([row, replace(row, model="other", n_pairs=9)])
    assert table.columns[:4] == ("model", "n", "a", "b")
    assert "patients" not in table.title


def test_few_networks_and_a_missing_p_over_networks_are_explained() -> None:
    (row,) = endpoints(2)
    assert any(line.startswith("of 2 networks p comes out too small") for line in comparison_legend([row]))
    assert not any("p comes out too small" in line for line in comparison_legend([replace(row, networks=5)]))
    nothing = replace(row, networks_p=None, networks_low=None, networks_high=None, networks=6)
    assert (shown(primary([nothing]), "p"), shown(primary([nothing]), "95 % interval")) == (None, "−∞ … ∞")
    assert any(line.startswith("no p over networks") for line in comparison_legend([nothing]))


def test_of_networks_speaks_only_what_was_inferred_over_them() -> None:
    (row,) = endpoints(1)
    unsaid = replace(row, inference="", networks=None)
    assert comparison_legend([unsaid]) == comparison_legend([row])


def test_limits_that_are_not_there_say_why() -> None:
    (row,) = endpoints(1)
    open_ended = replace(row, hodges_lehmann_low=None, hodges_lehmann_high=None, hodges_lehmann_status="unbounded")
    assert shown(primary([open_ended]), "95 % interval") == "−∞ … ∞"
    none_fits = replace(open_ended, hodges_lehmann_status="no_shift_fits")
    assert shown(primary([none_fits]), "95 % interval") == "no shift fits"
    assert any(line.startswith("no shift fits:") for line in comparison_legend([none_fits]))


def test_primary_and_exploratory_comparisons_stand_in_tables_of_their_own() -> None:
    (row,) = endpoints(1)
    explored = replace(row, role="exploratory", metric="dice", adjustment="benjamini_hochberg")
    assert len(primary([row, explored]).rows) == len(compared([row, explored]).rows) == 1
    assert about([row, explored, replace(explored, metric="hd95")], "dice") == [row, explored]
    assert any("exploratory" in line for line in comparison_legend([explored]))


def test_a_limit_that_rounds_to_zero_keeps_the_side_on_which_it_lies() -> None:
    (row,) = endpoints(1)
    table = primary([replace(row, hodges_lehmann_low=-0.0003, hodges_lehmann_high=0.05)])
    assert shown(table, "95 % interval") == "-0.000 … +0.050"


def test_words_of_gates_that_were_stored_before_there_were_two_verdicts_are_said_to_be_old() -> None:
    (row,) = endpoints(1)

    def says(**words: str) -> bool:
        return any(
            line.startswith("gates: words that were stored") for line in comparison_legend([replace(row, **words)])
        )

    assert says(gates_a="masking-suspected")
    assert says(gates_b="passed")
    assert not says()
    assert not says(gates_a="invalid")  # such a model may meet no attack
    assert not says(gates_a="masking-suspected", gates_b="passed", strength_a="weak", strength_b="strong")


def test_a_smallest_difference_that_no_two_areas_can_have_is_none() -> None:
    (row,) = endpoints(1)
    found = [replace(row, difference_sd=sd) for sd in (0.1, 3.0)]
    (first, second) = (record["smallest"] for record in smallest_differences(found).records())
    assert 0 < first < 1
    assert second is None
