"""Names of a patient leave texts and values; what only looks like them stays."""

from __future__ import annotations

import pytest

from services.removal.names import FORGOTTEN, Names


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("BraTS_1", "case BraTS_1: step 3", f"case {FORGOTTEN}: step 3"),
        ("BraTS_1", "/data/BraTS_1/BraTS_1_t1.nii", f"/data/{FORGOTTEN}/{FORGOTTEN}_t1.nii"),
        ("BraTS_1", "BraTS_10 and xBraTS_1", "BraTS_10 and xBraTS_1"),
        ("7", "case 7: step 7 of 70, /data/7/t1.nii", f"case {FORGOTTEN}: step 7 of 70, /data/{FORGOTTEN}/t1.nii"),
        ("a.b", "a.b and axb", f"{FORGOTTEN} and axb"),
    ],
)
def test_a_name_stands_for_itself_only(name: str, text: str, expected: str) -> None:
    assert Names([name]).out_of(text) == expected


def test_the_longest_of_several_names_counts() -> None:
    assert Names(["P1", "P1-2"]).out_of("P1-2 P1") == f"{FORGOTTEN} {FORGOTTEN}"


@pytest.mark.parametrize("cut", range(1, 12))
def test_a_name_that_two_pieces_share_is_found(cut: int) -> None:
    text = "ab patient1 cd"
    pieces = Names(["patient1"]).out_of_pieces([text[:cut], text[cut:]])
    assert "".join(pieces) == f"ab {FORGOTTEN} cd"
    assert len(pieces) == 2


def test_values_lose_keys_and_items_that_are_about_the_patient() -> None:
    value = {
        "dice": {"p": 1, "q": 2},
        "cases": ["p", "q"],
        "coarse": [{"case": "p"}, {"case": "q"}],
        "n": 3,
        "t": "on p",
    }
    expected = {"dice": {"q": 2}, "cases": ["q"], "coarse": [{"case": "q"}], "n": 3, "t": f"on {FORGOTTEN}"}
    assert Names(["p"]).out_of_json(value) == expected


def test_no_name_is_in_nothing() -> None:
    assert not Names([]).are_in("anything")
