"""Which series may change, and by how much, as users write it."""

from __future__ import annotations

from typing import Any

import pytest

from services.errors import BadInput
from services.science import attacks
from services.science.attacking.series_budgets import shares_in_words, shares_of


def shares(**given: Any) -> Any:
    return attacks.build({"name": "pgd", **given}).series


@pytest.mark.parametrize("given", ["flair", ["flair"], ("flair",), {"flair": 1}])
def test_a_series_is_named_alone_in_a_list_or_with_its_share(given: Any) -> None:
    assert shares(series=given) == {"flair": 1.0}


def test_the_order_of_names_makes_no_other_attack() -> None:
    specs = [attacks.build({"name": "pgd", "series": names}).spec() for names in (["t1", "flair"], ["flair", "t1"])]
    assert repr(specs[0]) == repr(specs[1])


def test_budgets_per_series_are_the_largest_one_and_shares_of_it() -> None:
    attack = attacks.build({"name": "pgd", "epsilon": {"t1": "2/255", "t2": 0, "flair": "8/255"}})
    assert attack.epsilon == 8 / 255
    assert attack.series == {"t1": 0.25, "flair": 1.0}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        *(({"series": wrong}, "names of series such as") for wrong in (7, [], {}, [["t1"], "t2"], [{"t1": 1}])),
        *(({"series": {"t1": share}}, "above 0 and at most 1") for share in (0, 1.5, -1, "half", True, float("nan"))),
        ({"epsilon": {"t1": 300}}, "for the series 't1' a budget in"),
        ({"epsilon": {"t1": 0}}, "a budget above 0 for at least one series"),
        ({"epsilon": {}}, "a budget above 0 for at least one series"),
        ({"epsilon": {"t1": "8/255"}, "series": ["t1"]}, "not both"),
    ],
)
def test_a_mistake_is_told_in_one_sentence(given: dict[str, Any], words: str) -> None:
    with pytest.raises(BadInput, match=words):
        shares(**given)


def test_a_series_that_the_images_lack_is_named() -> None:
    with pytest.raises(BadInput, match="'fleir', which the images lack; did you mean 'flair'"):
        shares_of({"fleir": 1.0}, ("t1", "flair"))


def test_shares_in_words_tell_only_those_below_the_whole_budget() -> None:
    assert shares_in_words({"flair": 1.0, "t1": 0.25}) == "flair,t1:0.25"
