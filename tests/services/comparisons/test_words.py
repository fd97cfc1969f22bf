from __future__ import annotations

import json

from services.comparisons.words import in_words


def words(*variants: tuple[str, dict[str, object]]) -> list[str]:
    keys = [(name, json.dumps(params)) for name, params in variants]
    found = in_words(keys)
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
