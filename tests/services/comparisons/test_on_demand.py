from __future__ import annotations

import pytest

from services.comparisons.on_demand import compare_selected
from services.comparisons.result_rows import ResultRow
from services.comparisons.selection import parse_selection, selection_in_words
from services.errors import BadInput, NotComparable, UnknownName
from tests.services.comparisons.result_rows import result_rows, values

DISTILLED = {"defense": "distillation", "defense_params": {"method": "distillation", "temperature": 10.0}}
STATIC = {"defense": "static", "defense_params": {"method": "adversarial_training", "mode": "static"}}


def under_fgsm(seed: int, **columns: object) -> list[ResultRow]:
    """Clean images and FGSM at two budgets."""
    return [
        *result_rows(values(seed, 0.8), **columns),
        *result_rows(values(seed + 1, 0.6), attack="fgsm", epsilon=4 / 255, **columns),
        *result_rows(values(seed + 2, 0.4), attack="fgsm", epsilon=8 / 255, **columns),
    ]


@pytest.fixture(scope="module")
def rows() -> list[ResultRow]:
    return [*under_fgsm(10), *under_fgsm(20, **DISTILLED), *under_fgsm(30, **STATIC)]


def test_a_selection_is_read_as_columns() -> None:
    assert parse_selection("defense=none attack=fgsm epsilon=8/255") == {
        "defense": "none",
        "attack": "fgsm",
        "epsilon": "8/255",
    }
    assert parse_selection("model='unet3d' defense.temperature=10")["defense.temperature"] == "10"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("defence=none", "did you mean 'defense'"),
        ("none", "column=value"),
        ("defense=", "column=value"),
        ("defense=none access=white-box realised", "'realised'; write a value .* in quotes, as in access='"),
        ("", "at least one"),
        ("metric=dice", "not part of a selection"),
        ("epsilon=300/255", "budget in"),
        ("defense=a defense=b", "twice"),
        ("model.steps=3", "unknown column"),
        ("defense='none", "cannot read"),
    ],
)
def test_a_mistake_in_a_selection_is_explained(text: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        parse_selection(text)


def test_a_selection_is_shown_as_it_can_be_written_again() -> None:
    asked = {"access": "white-box realised", "epsilon": "8/255"}
    assert selection_in_words(asked) == "access='white-box realised' epsilon=8/255"
    assert parse_selection(selection_in_words(asked)) == asked


def test_what_neither_side_names_is_matched_one_comparison_each_in_one_family(rows: list[ResultRow]) -> None:
    a = parse_selection("defense=distillation attack=fgsm")
    found = compare_selected(rows, a, {"defense": "static", "attack": "fgsm"}, "dice", "WT")
    assert [row.epsilon for row in found] == [4 / 255, 8 / 255]
    assert {(row.a, row.b, row.attack) for row in found} == {("defense=distillation", "defense=static", "fgsm")}
    assert {(row.family_size, row.n_pairs, row.adjustment) for row in found} == {(2, 11, "holm")}
    assert len({row.family for row in found}) == 1


def test_defenses_and_attacks_also_go_by_their_method(rows: list[ResultRow]) -> None:
    a, b = parse_selection("defense=distillation"), parse_selection("defense=adversarial_training")
    by_method = compare_selected(rows, a, b, "dice", "WT")
    by_name = compare_selected(rows, a, {"defense": "static"}, "dice", "WT")
    assert [row.p_value for row in by_method] == [row.p_value for row in by_name]
    assert len(by_method) == 3


def test_a_budget_is_written_as_a_fraction(rows: list[ResultRow]) -> None:
    a = parse_selection("defense=distillation attack=fgsm epsilon=8/255")
    (row,) = compare_selected(rows, a, {"defense": "none"}, "dice", "WT")
    assert (row.epsilon, row.attack, row.mean_a) == (8 / 255, "fgsm", pytest.approx(sum(values(22, 0.4).values()) / 11))


def test_sources_of_transfer_can_be_selected_and_are_not_mixed() -> None:
    under = {"attack": "fgsm", "epsilon": 8 / 255}
    found = [
        *result_rows(values(1), **under),
        *result_rows(values(2), **under, access="transfer", source="undefended"),
        *result_rows(values(3), **under, access="transfer", source="network unet2d", job="another"),
    ]
    rows = compare_selected(found, {"access": "transfer"}, {"access": "white-box"}, "dice", "WT")
    assert [row.a for row in rows] == [
        "defense=none access=transfer from network unet2d",
        "defense=none access=transfer",
    ]
    a, b = parse_selection("source='network unet2d'"), parse_selection("source=undefended")
    (row,) = compare_selected(found, a, b, "dice", "WT")
    assert row.mean_a == pytest.approx(sum(values(3).values()) / 11)


def test_a_black_box_attack_is_compared_with_a_white_box_one() -> None:
    found = [
        *result_rows(values(1), attack="fgsm", epsilon=8 / 255),
        *result_rows(values(2), attack="square", epsilon=8 / 255, access="black-box"),
    ]
    (row,) = compare_selected(found, {"attack": "square"}, {"attack": "fgsm"}, "dice", "WT")
    assert (row.n_pairs, row.access) == (11, "black-box, white-box")


def test_an_attack_is_selected_by_its_series() -> None:
    found = [
        row
        for name in ("t1", "flair")
        for row in result_rows(
            values(1), attack="one", attack_params={"method": "pgd", "series": {name: 1.0}}, epsilon=8 / 255
        )
    ]
    rows = compare_selected(found, parse_selection("attack.series=t1"), parse_selection("attack.series=flair"), "dice")
    assert [(row.a, row.b) for row in rows] == [
        ("defense=none attack=one series=t1", "defense=none attack=one series=flair")
    ]


def test_clean_images_stand_against_every_budget(rows: list[ResultRow]) -> None:
    found = compare_selected(rows, {"attack": "fgsm"}, {"attack": "clean"}, "dice", "WT")
    assert len(found) == 3 * 2
    assert {row.b for row in found} == {f"defense={name} attack=clean" for name in ("none", "distillation", "static")}
    assert all(row.favours == "b" for row in found if row.epsilon == 8 / 255)


def test_budgets_can_be_compared_with_each_other(rows: list[ResultRow]) -> None:
    a = parse_selection("attack=fgsm epsilon=4/255 defense=none")
    (row,) = compare_selected(rows, a, parse_selection("attack=fgsm epsilon=8/255 defense=none"), "dice", "WT")
    assert (row.a, row.b) == ("defense=none epsilon=4/255", "defense=none epsilon=8/255")


def test_variants_of_one_name_are_separate_and_can_be_chosen(rows: list[ResultRow]) -> None:
    hotter = {"defense": "distillation", "defense_params": {"method": "distillation", "temperature": 50.0}}
    both = [*rows, *under_fgsm(40, **hotter)]
    found = compare_selected(both, {"defense": "distillation", "attack": "clean"}, {"defense": "none"}, "dice", "WT")
    assert [row.a for row in found] == ["defense=distillation temperature=10", "defense=distillation temperature=50"]
    a, b = (parse_selection(f"attack=clean defense.temperature={t}") for t in (10, 50))
    (row,) = compare_selected(both, a, b, "dice", "WT")
    assert (row.a, row.b) == ("defense=distillation temperature=10", "defense=distillation temperature=50")


def test_a_row_that_stands_in_several_sweeps_counts_once(rows: list[ResultRow]) -> None:
    twice = [*rows, *(row._replace(sweep="again") for row in rows)]
    a, b = {"defense": "distillation"}, {"defense": "none"}
    assert compare_selected(twice, a, b, "dice", "WT") == compare_selected(rows, a, b, "dice", "WT")


def test_sweeps_that_use_one_name_for_different_runs_are_not_mixed(rows: list[ResultRow]) -> None:
    other = [row._replace(sweep="other", job_id=row.job_id + 1, value=row.value / 2) for row in rows]
    found = compare_selected(
        [*rows, *other], {"defense": "distillation", "attack": "clean"}, {"defense": "none"}, "dice", "WT"
    )
    assert [(row.a, row.b) for row in found] == [
        ("sweep=other defense=distillation", "sweep=other defense=none"),
        ("sweep=s defense=distillation", "sweep=s defense=none"),
    ]
    a, b = (
        parse_selection("sweep=s defense=none attack=clean"),
        parse_selection("sweep=other defense=none attack=clean"),
    )
    (row,) = compare_selected([*rows, *other], a, b, "dice", "WT")
    assert row.mean_b == pytest.approx((row.mean_a or 0) / 2)


def test_runs_of_different_sweeps_are_compared_only_when_both_are_named(rows: list[ResultRow]) -> None:
    # Another sweep may have other patients under the same case ids, another grid and another way of training.
    moved = [row._replace(sweep="other") if row.defense == "static" else row for row in rows]
    with pytest.raises(BadInput, match=r"sweep is other in A and s in B; name sweep=\.\.\. on both sides"):
        compare_selected(moved, {"defense": "static"}, {"defense": "none"}, "dice", "WT")
    a, b = parse_selection("sweep=other defense=static"), parse_selection("sweep=s defense=none")
    assert len(compare_selected(moved, a, b, "dice", "WT")) == 3


def test_the_same_selection_on_both_sides_has_no_differences(rows: list[ResultRow]) -> None:
    found = compare_selected(rows, {"defense": "none"}, {"defense": "none"}, "dice", "WT")
    assert {(row.status, row.p_value) for row in found} == {("no_differences", 1.0)}
    assert len(found) == 3


def test_replicas_can_be_compared_with_each_other(rows: list[ResultRow]) -> None:
    both = [*rows, *under_fgsm(50, replica=1)]
    a, b = parse_selection("defense=none replica=0"), parse_selection("defense=none replica=1")
    assert [row.status for row in compare_selected(both, a, b, "dice", "WT")] == ["ok"] * 3


def test_all_regions_are_one_family(rows: list[ResultRow]) -> None:
    both = [*rows, *(row._replace(region="ET", value=row.value / 2) for row in rows)]
    found = compare_selected(both, {"defense": "static", "attack": "clean"}, {"defense": "none"}, "dice")
    assert [(row.region, row.family_size) for row in found] == [("WT", 2), ("ET", 2)]


def test_a_side_that_matches_nothing_lists_what_there_is(rows: list[ResultRow]) -> None:
    with pytest.raises(BadInput, match=r"side B .*defense is one of adversarial_training, distillation, none, static"):
        compare_selected(rows, {"defense": "none"}, {"defense": "destillation"}, "dice", "WT")
    with pytest.raises(BadInput, match=r"epsilon is one of 0, 4/255, 8/255"):
        compare_selected(rows, {"defense": "static", "epsilon": "2/255"}, {"defense": "none"}, "dice", "WT")


def test_values_that_exist_only_apart_are_said_to(rows: list[ResultRow]) -> None:
    with pytest.raises(BadInput, match="all together"):
        compare_selected(rows, {"attack": "clean", "epsilon": "8/255"}, {"attack": "fgsm"}, "dice", "WT")


@pytest.mark.parametrize(("metric", "region"), [("nsd", "WT"), ("dice", "TC")])
def test_numbers_that_were_not_scored_are_named(rows: list[ResultRow], metric: str, region: str) -> None:
    with pytest.raises(BadInput, match="results there are: dice WT"):
        compare_selected(rows, {"defense": "none"}, {"defense": "static"}, metric, region)


def test_an_unknown_region_has_a_nearest_name(rows: list[ResultRow]) -> None:
    with pytest.raises(UnknownName, match="did you mean 'WT'"):
        compare_selected(rows, {"defense": "none"}, {"defense": "static"}, "dice", "wt")


def test_sides_without_a_common_condition_say_what_is_apart(rows: list[ResultRow]) -> None:
    apart = [row for row in rows if row.defense == "none" and row.attack == "clean"]
    apart += [row for row in rows if row.defense == "static" and row.attack == "fgsm"]
    with pytest.raises(BadInput, match="attack is fgsm in A and clean in B"):
        compare_selected(apart, {"defense": "static"}, {"defense": "none"}, "dice", "WT")


def test_sides_must_name_what_differs(rows: list[ResultRow]) -> None:
    with pytest.raises(BadInput, match="name nothing in which they differ"):
        compare_selected(rows, {"defense": "static"}, {"attack": "fgsm"}, "dice", "WT")


def test_runs_that_were_scored_differently_are_refused(rows: list[ResultRow]) -> None:
    changed = [row._replace(metric_impl="other") if row.defense == "static" else row for row in rows]
    with pytest.raises(NotComparable, match=r"metric_impl differs, other against robustseg-1"):
        compare_selected(changed, {"defense": "static"}, {"defense": "none"}, "dice", "WT")
