"""How much replicas agree, of label maps in real files, against counting voxels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from services.artifacts.predictions import FILE, PredictionWriter
from services.datasets.spec import Cohort, DataSpec, FractionSplit
from services.reports.agreement import (
    Agreements,
    _between,
    _line,
    agreement_scores,
    agreement_sentences,
    agreement_table,
)
from services.reports.floor import Floors
from services.reports.predictions import KeptPredictions
from services.reports.scores import ConditionKey

CLEAN = ConditionKey("unet3d", "none", "{}", "clean", "{}", "white-box", "", 0.0)


def kept(folder: Path, maps: dict[str, np.ndarray]) -> dict[tuple[str, str], KeptPredictions]:
    folder.mkdir()
    with PredictionWriter(folder / FILE) as writer:
        for case, labels in maps.items():
            writer.add(case, "0", labels)
    cohort = Cohort(data=DataSpec(fingerprint="f", labels="internal"), split=FractionSplit())
    found = KeptPredictions(1, "evaluate", folder / FILE, {"cohort": cohort.model_dump(mode="json")}, {})
    return dict.fromkeys(found.stored, found)


def test_two_replicas_agree_by_the_dice_of_a_region_between_their_maps(tmp_path: Path) -> None:
    one, other = (np.random.default_rng(seed).integers(0, 4, (3, 4, 5), dtype=np.uint8) for seed in (0, 1))
    nothing = np.zeros((3, 4, 5), np.uint8)
    first = kept(tmp_path / "first", {"a": one, "b": nothing, "only here": one})
    second = kept(tmp_path / "second", {"a": other, "b": nothing})
    found = _between(first, second, "TC")
    cores = [{*zip(*np.isin(labels, (1, 3)).nonzero(), strict=True)} for labels in (one, other)]
    assert found == {
        ("a", "0"): pytest.approx(2 * len(cores[0] & cores[1]) / (len(cores[0]) + len(cores[1]))),
        ("b", "0"): 1.0,
    }


def test_pairs_then_cases_then_patients_are_averaged() -> None:
    cases = {"a": {(0, 1): 0.2, (0, 2): 0.4, (1, 2): 0.6}, "a again": {(0, 1): 0.8, (0, 2): 0.8, (1, 2): 0.8}}
    cases["b"] = {(0, 1): 0.9, (0, 2): 0.9, (1, 2): 0.9}
    patients = {"a": "a", "a again": "a", "b": "b"}
    dice = {(CLEAN, replica, case): (patients[case], 0.3) for replica in range(3) for case in cases}
    line = _line(CLEAN, cases, dice)
    assert line is not None
    assert (line.patients, line.pairs, line.auroc) == (2, 3, None)
    assert line.agreement == pytest.approx((0.6 + 0.9) / 2)
    assert line.dice == pytest.approx(0.3)


def test_little_agreement_warns_where_it_is_that_of_those_who_fail() -> None:
    cases = {f"p{number:02d}": {(0, 1): number / 20} for number in range(20)}
    dice = {
        (CLEAN, replica, case): (case, 0.2 if number < 8 else 0.8)
        for replica in range(2)
        for number, case in enumerate(cases)
    }
    line = _line(CLEAN, cases, dice)
    assert line is not None
    assert line.auroc == 1.0
    found = Agreements("WT", [line], missing=2, floors=Floors(None, 0.5, {}, frozenset()))
    (row,) = agreement_scores(found).records()
    assert (row["region"], row["under_floor"], row["agreement"]) == ("WT", False, pytest.approx(0.475))
    assert agreement_table(found).rows
    assert "kept no predictions: 2 evaluations" in " ".join(agreement_sentences(found))
    assert "too few" not in " ".join(agreement_sentences(found))


def test_a_case_that_not_every_replica_met_counts_by_those_that_did() -> None:
    cases = {"a": {(0, 1): 0.4}, "b": {(1, 2): 0.8}}
    dice = {(CLEAN, 0, "a"): ("a", 0.2), (CLEAN, 1, "a"): ("a", 0.4), (CLEAN, 1, "b"): ("b", 0.6)}
    dice[CLEAN, 2, "b"] = "b", 1.0
    line = _line(CLEAN, cases, dice)
    assert line is not None
    assert (line.patients, line.pairs, line.auroc) == (2, 2, None)
    assert (line.agreement, line.dice) == (pytest.approx(0.6), pytest.approx((0.3 + 0.8) / 2))
    assert _line(CLEAN, cases, {}) is None
