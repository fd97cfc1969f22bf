from __future__ import annotations

import json

from services.comparisons.access import access_in_words
from services.comparisons.naming import shortest_texts


def words(*variants: tuple[str, dict[str, object]]) -> list[str]:
    keys = [(name, json.dumps(params)) for name, params in variants]
    found = shortest_texts(keys)
    return [found[key] for key in keys]


def test_one_variant_goes_by_its_name() -> None:
    assert words(("distillation", {"method": "distillation", "temperature": 10}), ("none", {})) == [
        "distillation",
        "none",
    ]


def test_namesakes_are_told_apart_by_what_differs() -> None:
    found = words(("d", {"temperature": 10.0, "epochs": 5}), ("d", {"temperature": 50.0, "epochs": 5}))
    assert found == ["d temperature=10", "d temperature=50"]


def test_budgets_and_lists_are_written_as_users_write_them() -> None:
    found = words(
        ("s", {"epsilon": 8 / 255, "attacks": ["fgsm", "ifgsm"]}), ("s", {"epsilon": 4 / 255, "attacks": ["fgsm"]})
    )
    assert found == ["s attacks=fgsm,ifgsm epsilon=8/255", "s attacks=fgsm epsilon=4/255"]


def test_a_parameter_that_a_variant_lacks_is_not_told() -> None:
    found = words(
        ("a", {"steps": 5}), ("a", {"steps": 5, "temperature": 20.0}), ("a", {"steps": 5, "series": {"t1": 1.0}})
    )
    assert found == ["a", "a temperature=20", "a series=t1"]


def test_versions_of_a_plug_in_from_outside_are_told_apart_by_the_first_digits_of_their_hash() -> None:
    code = "sha256:0123456789abcdef" + "0" * 48
    found = words(("a", {"code": code}), ("a", {"code": "brightness==1.2"}))
    assert found == ["a code=sha256:0123456789ab", "a code=brightness==1.2"]


def test_what_was_attacked_in_bfloat16_is_marked_also_where_nothing_stands_beside_it() -> None:
    assert words(("pgd", {"steps": 5, "precision": "bfloat16"})) == ["pgd (bf16)"]
    both = words(("pgd", {"steps": 5}), ("pgd", {"steps": 9, "precision": "bfloat16"}))
    assert both == ["pgd steps=5", "pgd steps=9 (bf16)"]
    assert words(("worst", {"precision": "float32+bfloat16"})) == ["worst (partly bf16)"]


def test_a_parameter_of_a_plug_in_that_is_called_precision_is_told_like_any_other() -> None:
    assert words(("a", {"precision": 0.5}), ("a", {"precision": 2.0})) == ["a precision=0.5", "a precision=2"]


def test_transfer_from_the_undefended_twin_is_plain_transfer() -> None:
    assert access_in_words("white-box", "") == "white-box"
    assert access_in_words("transfer", "undefended") == "transfer"
    assert access_in_words("transfer", "network unet2d") == "transfer from network unet2d"
