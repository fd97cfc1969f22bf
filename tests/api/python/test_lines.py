"""The lines that the door promises, on a network of MONAI that knows nothing of this software."""

from __future__ import annotations

import inspect
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import torch

import robustseg as rs
from services.artifacts.weights import load_model
from tests.api.command_line import CommandLine

PHANTOMS = {"synthetic": {"cases": 4, "size": 16}}


@cache
def unet(seed: int) -> torch.nn.Module:
    from monai.networks.nets import UNet

    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return UNet(spatial_dims=3, in_channels=4, out_channels=4, channels=(4, 8), strides=(2,))


@cache
def frame(seed: int) -> rs.Frame:
    """Of one of two networks, on phantoms."""
    return rs.evaluate(
        unet(seed),
        PHANTOMS,
        attacks=["fgsm", {"name": "sea", "steps": 3}],
        epsilons=["2/255", "8/255"],
        divisible_by=2,
        name=f"unet-{seed}",
    )


def test_attack_gives_images_within_the_budget_on_which_the_network_is_worse() -> None:
    net, images, labels = unet(0), torch.rand(1, 4, 16, 16, 16), torch.randint(0, 4, (1, 16, 16, 16))
    adv = rs.attack(net, images, labels, "pgd", epsilon="8/255", steps=10)
    assert adv.shape == images.shape
    assert 0 < float((adv - images).abs().max()) <= 8 / 255 + 1e-7
    with torch.no_grad():
        losses = [torch.nn.functional.cross_entropy(net.eval()(given), labels) for given in (images, adv)]
    assert losses[1] > losses[0]


def test_evaluate_has_a_row_for_each_case_region_attack_budget_and_metric() -> None:
    found = frame(0)
    assert len(found) == 4 * 3 * (1 + 2 * 2)
    assert set(found["attack"]) == {"clean", "fgsm", "sea"}
    assert {row["epsilon"] for row in found.where(attack="sea")} == {2 / 255, 8 / 255}
    assert len(found.where(region="WT", epsilon="8/255")) == 4 * 2
    assert len(found.to_pandas()) == len(found)
    assert found.to_csv().count("\n") == len(found) + 1


def test_compare_pairs_the_cases_of_two_networks() -> None:
    found = rs.compare(frame(0), frame(1), region="WT")
    assert set(found["region"]) == {"WT"}
    assert set(found["n_pairs"]) == {4}
    assert set(found["family_size"]) == {len(found)} == {5}
    assert "unet-0 − unet-1" in found.title


def test_gates_says_what_ran_and_why_others_did_not() -> None:
    found = rs.gates(unet(0), PHANTOMS, settings={"cases": 1, "steps": 2}, divisible_by=2)
    assert {row["gate"] for row in found if row["passed"] is not None} >= {"G2", "G3", "G4"}
    assert any(note.startswith("the network: ") for note in found.notes)
    assert any("G18" in note and "undefended twin" in note for note in found.notes)
    with pytest.raises(rs.BadInput, match="settings: it has no parameter 'step'; did you mean 'steps'"):
        rs.gates(unet(0), PHANTOMS, settings={"step": 2})


def test_scores_are_those_that_a_sweep_stored_of_the_same_network(finished: CommandLine) -> None:
    home = finished.folder / ".robust"
    stored = rs.load_results("tiny", home).where(defense="none", fold=0, access="white-box")
    (location,) = finished.json("query", "select artifact from job where kind = 'train' and label like '%fold 0%'")
    net = load_model(home / "artifacts" / location["artifact"])
    attacks = {"fgsm": {"epsilon": ["4/255", "8/255"]}, "ifgsm": {"epsilon": "8/255", "steps": 2}}
    found = rs.evaluate(net, PHANTOMS, attacks)
    key = ("case_id", "region", "metric", "attack", "epsilon", "access", "metric_impl", "label_scheme", "dims")
    values = ("value", "state", "patient_id", "reference_voxels", "prediction_voxels", "precision")
    again = {tuple(row[name] for name in key): [row[name] for name in values] for row in found}
    assert len(stored) == 2 * 3 * 4
    for row in stored:
        assert again[tuple(row[name] for name in key)] == [row[name] for name in values]
    params = {row["attack"]: json.loads(row["attack_params"]) for row in stored}
    assert {row["attack"]: json.loads(row["attack_params"]) for row in found} == params


def test_results_of_a_sweep_are_compared_like_frames(finished: CommandLine) -> None:
    rows = rs.load_results("tiny", finished.folder / ".robust").where(access="white-box")
    found = rs.compare(rows.where(defense="distillation"), rows.where(defense="none"), region="WT")
    stored = finished.json("compare", "tiny", "--a", "defense=distillation", "--b", "defense=none", "--region", "WT")
    ours = {(row["attack"], row["epsilon"]): row["hodges_lehmann"] for row in found}
    theirs = {(row["attack"], row["epsilon"]): row["hodges_lehmann"] for row in stored if row["access"] == "white-box"}
    assert len(theirs) == 4
    assert ours == theirs
    with pytest.raises(rs.BadInput, match=r"holds 3 networks, which differ in defense .*frame.where\(defense=\.\.\.\)"):
        rs.compare(rows, rows)


def test_a_place_without_results_is_told_and_nothing_is_made_there(tmp_path: Path) -> None:
    with pytest.raises(rs.BadInput, match="there are no results in"):
        rs.load_results("tiny", tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_sweep_that_there_is_not_is_told_with_the_nearest(finished: CommandLine) -> None:
    with pytest.raises(rs.BadInput, match="unknown sweep 'tny'; did you mean 'tiny'"):
        rs.load_results("tny", finished.folder / ".robust")


@pytest.mark.parametrize("word", ["metric", "epsilon", "clases"])
def test_a_keyword_that_there_is_not_is_told_with_the_nearest(word: str) -> None:
    given: Any = {word: 1}
    with pytest.raises(rs.BadInput, match=f"unknown keyword '{word}'; did you mean '(metrics|epsilons|classes)'"):
        rs.evaluate(unet(0), PHANTOMS, **given)


def test_every_keyword_is_explained() -> None:
    for function in (rs.attack, rs.evaluate):
        explained = inspect.getdoc(function) or ""
        for name in inspect.signature(function).parameters:
            assert f"{name}:" in explained or f"{name}," in explained, (function.__name__, name)
