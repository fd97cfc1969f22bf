"""Curves of rows in hand: of one network a line for each attack, of several one for each defense."""

from __future__ import annotations

from typing import Any

import pytest

from services.figures.of_rows import curves_of_rows


def rows(**changed: Any) -> list[dict[str, Any]]:
    """Three patients, clean and under two attacks and noise at two budgets."""
    made = []
    for number in range(3):
        for attack, drop, access in (("clean", 0, "white-box"), ("fgsm", 5, "white-box"), ("pgd", 9, "white-box"),
                                     ("noise", 1, "black-box")):  # fmt: skip
            for epsilon in (0.0,) if attack == "clean" else (0.01, 0.02):
                for region in ("WT", "ET"):
                    made.append(
                        {
                            "model": "net",
                            "attack": attack,
                            "attack_params": "{}" if attack == "clean" else f'{{"method": "{attack}"}}',
                            "epsilon": epsilon,
                            "access": access,
                            "case_id": f"case-{number}",
                            "patient_id": f"case-{number}",
                            "region": region,
                            "metric": "dice",
                            "value": 0.8 + 0.01 * number - drop * epsilon,
                            "state": "normal" if region == "WT" else "reference_empty",
                            **changed,
                        }
                    )
    return made


def test_one_network_has_a_line_for_each_attack_and_noise_as_their_control() -> None:
    (drawing,) = curves_of_rows(rows(), ["WT", "ET"])
    found = [dict(zip(drawing.table.columns, row, strict=True)) for row in drawing.table.rows]
    assert {row["region"] for row in found} == {"WT"}  # nobody has the other
    means = {(row["defense"], row["epsilon"]): row["value"] for row in found if row["shows"] == "mean"}
    assert {name for name, _ in means} == {"fgsm", "pgd"}
    assert means["pgd", "0.02"] == pytest.approx(0.81 - 0.18)
    assert {row["defense"] for row in found if row["shows"] == "noise"} == {"noise"}
    assert {row["patient"] for row in found if row["shows"] == "patient"} == {"case-0", "case-1", "case-2"}
    assert "noise of the same size" in drawing.svg()


def test_several_networks_have_a_line_each_under_the_attack_that_leaves_the_least() -> None:
    both = [
        {**row, "defense": defense, "defense_params": f'{{"method": "{defense}"}}', "source": ""}
        for defense in ("none", "pgd_at")
        for row in rows()
    ]
    (drawing,) = curves_of_rows(both, ["WT"])
    assert "under pgd" in drawing.title
    assert {row[drawing.table.columns.index("defense")] for row in drawing.table.rows} == {"none", "pgd_at"}


def test_each_model_has_a_drawing_of_its_own_and_what_was_not_attacked_has_none() -> None:
    drawings = curves_of_rows([*rows(), *rows(model="other")], ["WT"])
    assert [drawing.title.rpartition(", ")[2] for drawing in drawings] == ["net", "other"]
    assert curves_of_rows([row for row in rows() if row["attack"] == "clean"], ["WT"]) == []
    assert curves_of_rows([], []) == []


def test_noise_alone_is_a_line() -> None:
    (drawing,) = curves_of_rows([row for row in rows() if row["attack"] in ("clean", "noise")], ["WT"])
    shows = {row[drawing.table.columns.index("shows")] for row in drawing.table.rows}
    assert shows == {"mean", "patient"}


def test_controls_that_only_gates_look_at_are_not_drawn() -> None:
    controls = [{**row, "access": "control", "value": 0.0} for row in rows() if row["attack"] == "fgsm"]
    (drawing,) = curves_of_rows([*rows(), *controls], ["WT"])
    assert "control" not in {row[drawing.table.columns.index("access")] for row in drawing.table.rows}


def test_a_hostile_name_is_text() -> None:
    (drawing,) = curves_of_rows(rows(model='<script>alert("$x$")</script>'), ["WT"])
    assert "<script" not in drawing.svg()
