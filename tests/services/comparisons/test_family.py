from __future__ import annotations

import itertools

import pytest

from services.comparisons.family import Answer, answer
from services.comparisons.question import Question
from services.comparisons.result_rows import ResultRow
from services.comparisons.runs import collect
from tests.services.comparisons.result_rows import result_rows, values

EPSILONS = (4 / 255, 8 / 255)
REGIONS = ("WT", "ET")
_seeds = itertools.count()


def model_rows(**columns: object) -> list[ResultRow]:
    """Clean rows and two attacks at two budgets, white-box; defended models also under transfer."""
    defended = columns.get("defense", "none") != "none"
    conditions = [("clean", 0.0, "white-box")] + [
        (attack, epsilon, access)
        for attack in ("fgsm", "ifgsm")
        for epsilon in EPSILONS
        for access in (("white-box", "transfer") if defended else ("white-box",))
    ]
    return [
        row
        for attack, epsilon, access in conditions
        for region in REGIONS
        for row in result_rows(
            values(next(_seeds)), attack=attack, epsilon=epsilon, access=access, region=region, **columns
        )
    ]


@pytest.fixture(scope="module")
def rows() -> list[ResultRow]:
    """An undefended model, one distilled at two temperatures, one statically trained."""
    return [
        *model_rows(),
        *model_rows(defense="distillation", defense_params={"method": "distillation", "temperature": 10.0}),
        *model_rows(defense="distillation", defense_params={"method": "distillation", "temperature": 50.0}),
        *model_rows(defense="static", defense_params={"method": "adversarial_training"}),
    ]


def asked(rows: list[ResultRow], **fields: object) -> Answer:
    return answer(Question.model_validate({"regions": REGIONS, **fields}), collect(rows), seed=0)


def sides(found: Answer) -> set[tuple[str, str]]:
    return {(row.a, row.b) for row in found.comparisons}


def test_one_region_is_compared_under_what_is_worst_there_several_under_both_choices() -> None:
    """Also where the choice by region goes by a name of its own."""
    mean = {"method": "worst_case", "of": ["fgsm"], "access": ["white-box"]}
    other = {**mean, "of": ["pgd"]}
    forms = {"worst": [mean, {**mean, "select": "region"}], "each": [{**other, "select": "region"}], "all": [other]}
    found = [
        row
        for defense in ("none", "static")
        for name, variants in forms.items()
        for params in variants
        for region in REGIONS
        for row in result_rows(
            values(next(_seeds)), defense=defense, attack=name, attack_params=params, epsilon=8 / 255, region=region
        )
    ]
    under = [
        {row.attack for row in asked(found, vary="defense", a="static", regions=regions).comparisons}
        for regions in (("ET",), REGIONS)
    ]
    assert under == [{"worst select=region", "each"}, {"worst", "worst select=region", "each", "all"}]


def test_transfer_is_compared_from_an_independent_network_where_there_is_one() -> None:
    def compared(*sources: str) -> set[str]:
        found = [
            row
            for defense in ("none", "static")
            for source in sources
            for row in result_rows(
                values(next(_seeds)),
                defense=defense,
                attack="fgsm",
                access="transfer",
                epsilon=8 / 255,
                region="ET",
                source=source,
            )
        ]
        return {row.access for row in asked(found, vary="defense", a="static").comparisons}

    assert compared("undefended", "another seed") == {"transfer", "transfer from another seed"}
    assert compared("undefended", "another seed", "independent") == {
        "transfer from another seed",
        "transfer from independent",
    }


def test_variants_of_one_name_are_compared_separately_and_described(rows: list[ResultRow]) -> None:
    found = asked(rows, vary="defense", a="distillation", b="static")
    assert sides(found) == {
        ("defense=distillation temperature=10", "defense=static"),
        ("defense=distillation temperature=50", "defense=static"),
    }


def test_a_family_is_one_pair_of_runs_over_regions_attacks_budgets_and_access(rows: list[ResultRow]) -> None:
    found = asked(rows, vary="defense", a="distillation", b="static")
    sizes = {row.family: row.family_size for row in found.comparisons}
    # two regions; clean, and two attacks at two budgets under two kinds of access
    assert sorted(sizes.values()) == [2 * (1 + 8), 2 * (1 + 8)]
    assert len(found.comparisons) == sum(sizes.values())


def test_white_box_stands_against_white_box_only(rows: list[ResultRow]) -> None:
    found = asked(rows, vary="defense", a="static", b="none")
    assert {row.access for row in found.comparisons} == {"white-box"}  # nothing is transferred to its own source
    assert {row.family_size for row in found.comparisons} == {2 * (1 + 4)}
    assert all(row.status == "ok" for row in found.comparisons)


def test_every_attack_at_every_budget_and_access_stands_against_the_clean_images(rows: list[ResultRow]) -> None:
    found = asked(rows, vary="attack", b="clean")
    assert all(row.b.endswith("attack=clean") for row in found.comparisons)
    static = [row for row in found.comparisons if row.a == "defense=static attack=fgsm"]
    assert {(row.epsilon, row.access) for row in static} == set(itertools.product(EPSILONS, ("white-box", "transfer")))
    assert {row.attack for row in static} == {"fgsm"}
    assert {row.family_size for row in static} == {8}
    clean = {row.mean_b for row in static if row.region == "WT"}
    assert len(clean) == 1


def test_attacks_are_compared_at_equal_budget(rows: list[ResultRow]) -> None:
    found = asked(rows, vary="attack", a="ifgsm", b="fgsm")
    assert ("defense=none attack=ifgsm", "defense=none attack=fgsm") in sides(found)
    assert {row.epsilon for row in found.comparisons} == set(EPSILONS)
    assert {row.attack for row in found.comparisons} == {"ifgsm, fgsm"}


def test_without_names_every_pair_is_compared_once_with_the_baseline_as_b(rows: list[ResultRow]) -> None:
    found = asked(rows, vary="defense")
    pairs = sides(found)
    assert len(pairs) == 6  # four variants
    assert not {(b, a) for a, b in pairs} & pairs
    assert not [a for a, _ in pairs if a == "defense=none"]


def test_one_name_on_both_sides_compares_its_variants(rows: list[ResultRow]) -> None:
    found = asked(rows, vary="defense", a="distillation", b="distillation")
    assert sides(found) == {("defense=distillation temperature=10", "defense=distillation temperature=50")}


def test_models_are_matched_and_not_mixed(rows: list[ResultRow]) -> None:
    both = [*model_rows(), *model_rows(model="unet2d", dims=2)]
    found = asked([*both, *model_rows(defense="d"), *model_rows(model="unet2d", dims=2, defense="d")], vary="defense")
    assert {row.model for row in found.comparisons} == {"unet3d", "unet2d"}
    assert len({row.family for row in found.comparisons}) == 2


def test_models_can_be_varied(rows: list[ResultRow]) -> None:
    found = asked([*model_rows(), *model_rows(model="unet2d", dims=2)], vary="model", a="unet3d", b="unet2d")
    assert sides(found) == {("model=unet3d defense=none", "model=unet2d defense=none")}
    assert {row.model for row in found.comparisons} == {"unet3d, unet2d"}
    assert {row.family_size for row in found.comparisons} == {2 * (1 + 4)}


def test_a_condition_that_one_run_lacks_is_listed_but_not_counted(rows: list[ResultRow]) -> None:
    lacking = [row for row in rows if not (row.defense == "static" and row.attack == "ifgsm" and row.epsilon > 0.03)]
    found = asked(lacking, vary="defense", a="static", b="none")
    absent = [row for row in found.comparisons if row.status == "no_pairs"]
    assert [(row.attack, row.epsilon, row.region) for row in absent] == [("ifgsm", 8 / 255, r) for r in REGIONS]
    assert {row.note for row in absent} == {"A was not run under this condition"}
    assert {row.p_adjusted for row in absent} == {None}
    assert {row.family_size for row in found.comparisons} == {2 * (1 + 3)}


def test_adjustment_happens_within_families_only(rows: list[ResultRow]) -> None:
    whole = {(row.family, row.attack, row.epsilon, row.region): row for row in asked(rows, vary="defense").comparisons}
    for row in asked(rows, vary="defense", a="static", b="none").comparisons:
        assert any(
            row.p_value == other.p_value and row.p_adjusted == other.p_adjusted and row.family_size == other.family_size
            for other in whole.values()
        )
        assert row.p_adjusted is not None
        assert row.p_value is not None
        assert row.p_value <= row.p_adjusted <= 1


def test_a_refused_pair_leaves_the_others_standing(rows: list[ResultRow]) -> None:
    changed = [row._replace(metric_impl="other") if row.defense == "static" else row for row in rows]
    found = asked(changed, vary="defense", b="none")
    assert sides(found) == {
        ("defense=distillation temperature=10", "defense=none"),
        ("defense=distillation temperature=50", "defense=none"),
    }
    assert len(found.refusals) == 1
    assert "metric_impl" in found.refusals[0]


def test_attack_variants_are_separate_runs() -> None:
    steps = [
        row
        for number in (5, 10)
        for row in result_rows(
            values(number), attack="ifgsm", epsilon=8 / 255, attack_params={"method": "ifgsm", "steps": number}
        )
    ]
    found = asked([*result_rows(values(1)), *steps], vary="attack", b="clean", regions=("WT",))
    assert {row.attack for row in found.comparisons} == {"ifgsm steps=5", "ifgsm steps=10"}
    assert {row.family_size for row in found.comparisons} == {1}


def test_an_attack_that_one_side_never_met_is_not_planned(rows: list[ResultRow]) -> None:
    adapted = {"attack": "fgsm", "attack_params": {"method": "fgsm", "temperature": 20.0}, "epsilon": 8 / 255}
    only_static = result_rows(values(3), defense="static", defense_params={"method": "adversarial_training"}, **adapted)
    found = asked([*rows, *only_static], vary="defense", a="static", b="none")
    assert {row.status for row in found.comparisons} == {"ok"}
    assert "fgsm temperature=20" not in {row.attack for row in found.comparisons}


def test_a_question_about_some_attacks_is_one_family_over_these(rows: list[ResultRow]) -> None:
    found = asked(rows, vary="defense", a="static", b="none", attacks=["ifgsm"])
    assert {row.attack for row in found.comparisons} == {"ifgsm"}
    assert {row.family_size for row in found.comparisons} == {2 * 2}


def test_sources_of_transfer_are_matched_and_not_mixed() -> None:
    def under_transfer(source: str, **columns: object) -> list[ResultRow]:
        return result_rows(
            values(next(_seeds)), attack="fgsm", epsilon=8 / 255, access="transfer", source=source, **columns
        )

    sources = ("undefended", "another seed", "network unet2d")
    both = [row for defense in ("a", "b") for source in sources for row in under_transfer(source, defense=defense)]
    one_sided = under_transfer("defense b", defense="a")
    found = asked([*both, *one_sided], vary="defense", a="a", b="b", regions=("WT",))
    assert [row.access for row in found.comparisons] == [
        "transfer from another seed",
        "transfer from network unet2d",
        "transfer",
    ]
    assert all(row.n_pairs == 11 for row in found.comparisons)
    assert len({row.mean_a for row in found.comparisons}) == 3
    clean = result_rows(values(1), defense="a")
    against_clean = asked([*both, *one_sided, *clean], vary="attack", b="clean", regions=("WT",))
    assert {row.access for row in against_clean.comparisons} == {
        *("transfer", "transfer from another seed", "transfer from network unet2d", "transfer from defense b")
    }


def test_a_black_box_attack_stands_against_a_white_box_one() -> None:
    conditions = (("fgsm", "white-box"), ("square", "black-box"), ("fgsm", "transfer"), ("square", "transfer"))
    rows = [
        row
        for attack, access in conditions
        for row in result_rows(values(next(_seeds)), attack=attack, epsilon=8 / 255, access=access, defense="static")
    ]
    found = asked(rows, vary="attack", a="square", b="fgsm", regions=("WT",))
    assert [row.access for row in found.comparisons] == ["black-box, white-box", "transfer"]
    assert all(row.n_pairs == 11 for row in found.comparisons)


def test_the_order_of_rows_changes_nothing(rows: list[ResultRow]) -> None:
    assert asked(rows, vary="defense", b="none") == asked(rows[::-1], vary="defense", b="none")
