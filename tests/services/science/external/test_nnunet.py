"""A trained nnU-Net folder predicts here what nnU-Net's own predictor predicts, and is attacked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from services.errors import BadInput
from services.science import external
from services.science.anatomy import BRATS, Anatomy
from services.science.attacks.fgsm import Fgsm
from services.science.external._check import check_declared
from services.science.external._declared import open_declared
from services.science.external._fitted import FittedNetwork
from services.science.external._normalisation import MinMax, Range, ZScore
from services.science.external.nnunet import Nnunet
from services.science.nets.windowed import Windowed
from tests.services.science.external.test_formats import stored_model

SERIES = ["FLAIR", "T1", "T1ce", "T2"]  # as the training has them


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, NDArray[np.float32]]]:
    """The results folder, and what nnU-Net's predictor made of a case."""
    root = tmp_path_factory.mktemp("nnunet")
    script = Path(__file__).with_name("nnunet_training.py")
    done = subprocess.run(
        [sys.executable, script, root], env={**os.environ, "OMP_NUM_THREADS": "1"}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-3000:]
    with np.load(root / "predicted.npz") as found:
        return root / "results" / "Dataset001_Balls" / "nnUNetTrainer__nnUNetPlans__3d_fullres", dict(found)


@pytest.mark.long
@pytest.mark.parametrize(
    ("blending", "weights", "tolerance", "alike"),
    [
        ("constant", "ours", 1e-3, 0.999),
        ("gaussian", "theirs", 1e-3, 0.999),
        # The middle of their window lies half a voxel farther, and their least weight is smaller: much at 16 voxels.
        ("gaussian", "ours", 0.06, 0.97),
    ],
)
def test_a_trained_folder_predicts_what_nnunets_predictor_predicts(
    blending: str,
    weights: str,
    tolerance: float,
    alike: float,
    trained: tuple[Path, dict[str, NDArray[np.float32]]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if weights == "theirs":
        from nnunetv2.inference.sliding_window_prediction import compute_gaussian

        gaussian = compute_gaussian((16, 16, 16), value_scaling_factor=10, device=torch.device("cpu")).float()
        monkeypatch.setattr(Windowed, "_weights", lambda self, images: gaussian)
    path, theirs = trained
    assert external.recognise(path) is Nnunet
    files = Nnunet.collect(path, {})
    declared = Nnunet.declared(path, {}, BRATS)
    window = {"size": (16, 16, 16), "overlap": 0.5, "blending": blending}
    model = Nnunet(**{**declared, "sha256": "0" * 64, "window": window})
    assert model.series == ("flair", "t1", "t1ce", "t2")
    assert model.regions == ("WT", "TC", "ET")
    assert (model.normalisation, model.orientation, model.fold) == ((ZScore(zscore="body"),), "SPL", "0")
    assert (model.divisors, model.spacing_mm) == ((4, 4, 4), (1.0, 1.0, 1.0))
    (tmp_path / "stored").mkdir()
    model.store(files, tmp_path / "stored")
    network = open_declared(model, tmp_path / "stored").requires_grad_(False)
    assert check_declared(network) == {"format": "nnunet", "channels": 3, "differentiable": True}

    # Theirs run to S, P, L and are flair, t1, t1ce, t2; ours run to S, A, R and are t1, t1ce, t2, flair.
    images = torch.from_numpy(np.ascontiguousarray(theirs["images"][[1, 2, 3, 0]][:, :, ::-1, ::-1]))[None]
    raw: list[torch.Tensor] = []
    fitted = FittedNetwork(network, BRATS)
    network.core.register_forward_hook(lambda module, inputs, output: raw.append(output))
    ours = fitted(images)[0].argmax(0).flip(1, 2).numpy()
    expected, painted = theirs[f"{blending}_logits"], theirs[f"{blending}_labels"]
    # Half precision, in which they add windows up, has no digits left where their weights are smallest, at the corners.
    assert np.quantile(np.abs(raw[0][0].numpy() - expected), 0.95) < tolerance * np.abs(expected).max()
    assert np.unique(painted).size == 4
    assert (ours == painted).mean() > alike

    labels = fitted(images).argmax(1)
    attacked = Fgsm()(fitted, images, labels, mask=images != 0)
    assert 0 < float((attacked - images).abs().max()) <= 8 / 255 + 1e-6
    assert float((fitted(attacked).argmax(1) != labels).float().mean()) > 0


#: The same balls in other words, numbers and order.
BALLS = Anatomy(
    ("t2", "t1ce", "t1", "flair"),
    ("background", "middle", "center", "shell"),
    {"Whole_Tumor": (1, 2, 3), "tumor core": (1, 2), "enhancing tumor": (2,)},
)


@pytest.mark.long
def test_a_trained_folder_finds_the_same_in_data_that_call_it_otherwise(
    trained: tuple[Path, dict[str, NDArray[np.float32]]], tmp_path: Path
) -> None:
    path, theirs = trained
    declared = Nnunet.declared(path, {}, BALLS)
    assert declared["regions"] == ["Whole_Tumor", "tumor core", "enhancing tumor"]
    model = Nnunet(**{**declared, "sha256": "0" * 64})
    model.store(Nnunet.collect(path, {}), tmp_path)
    network = open_declared(model, tmp_path)
    ours = torch.from_numpy(np.ascontiguousarray(theirs["images"][:, :, ::-1, ::-1]))[None]
    given = {"flair": ours[:, 0], "t1": ours[:, 1], "t1ce": ours[:, 2], "t2": ours[:, 3]}
    glioma = open_declared(Nnunet(**{**Nnunet.declared(path, {}, BRATS), "sha256": "0" * 64}), tmp_path)
    with torch.no_grad():
        expected = FittedNetwork(glioma, BRATS)(torch.stack([given[name] for name in BRATS.series], 1)).argmax(1)
        found = FittedNetwork(network, BALLS)(torch.stack([given[name] for name in BALLS.series], 1)).argmax(1)
    assert torch.equal(found, torch.tensor([0, 1, 3, 2])[expected])
    assert expected.unique().numel() == 4


def folder(
    root: Path,
    dataset: dict[str, Any] | None = None,
    planned: dict[str, Any] | None = None,
    folds: tuple[str, ...] = "0",
) -> Path:
    """A results folder with a checkpoint of a few numbers."""
    path = root / "nnUNetTrainer_5epochs__nnUNetPlans__3d_fullres"
    for fold in folds:
        (path / f"fold_{fold}").mkdir(parents=True)
        torch.save(
            {
                "network_weights": {"weight": torch.ones(2)},
                "trainer_name": "nnUNetTrainer_5epochs",
                "init_args": {"configuration": "3d_fullres"},
                "_best_ema": np.float64(0.5),
                "logging": {"losses": [np.float32(0.25)]},
            },
            path / f"fold_{fold}" / "checkpoint_final.pth",
        )
    whole = {
        "channel_names": {str(number): name for number, name in enumerate(SERIES)},
        "labels": {"background": 0, "necrosis": 1, "edema": 2, "enhancing tumor": 3, "ignore": 4},
        **(dataset or {}),
    }
    (path / "dataset.json").write_text(json.dumps(whole))
    plan = {
        "patch_size": [16, 24, 24],
        "normalization_schemes": ["ZScoreNormalization"] * 4,
        "use_mask_for_norm": [True] * 4,
    }
    plans = {
        "transpose_forward": [2, 0, 1],
        "image_reader_writer": "SimpleITKIO",
        "configurations": {
            "base": plan,
            "3d_fullres": {"inherits_from": "base", **(planned or {})},
            "2d": {**plan, "patch_size": [24, 24]},
        },
    }
    (path / "plans.json").write_text(json.dumps(plans))
    return path


def test_plans_and_dataset_say_what_the_model_takes_and_means(tmp_path: Path) -> None:
    model = stored_model(folder(tmp_path), tmp_path / "stored")
    assert model.spec() | {"sha256": ""} == {
        "name": "nnunet",
        "sha256": "",
        "dims": 3,
        "series": ["flair", "t1", "t1ce", "t2"],
        "normalisation": [{"series": None, "zscore": "body", "channel_wise": True}],
        "classes": ["background", "NCR", "ED", "ET"],
        "regions": None,
        "window": {"size": [16, 24, 24], "overlap": 0.5, "blending": "gaussian"},
        "orientation": "LSP",
        "head": None,
        "fold": "0",
        "configuration": "3d_fullres",
        "trainer": "nnUNetTrainer_5epochs",
    }
    assert {path.name for path in (tmp_path / "stored").iterdir()} == {
        "dataset.json",
        "plans.json",
        "weights.safetensors",
    }
    slices = Nnunet.declared(
        tmp_path / "nnUNetTrainer_5epochs__nnUNetPlans__3d_fullres", {"configuration": "2d"}, BRATS
    )
    assert (slices["dims"], slices["window"]) == (2, {"size": [24, 24]})


CT = {"percentile_00_5": -160.0, "percentile_99_5": 240.0, "mean": 60.0, "std": 85.0, "min": -1000.0, "max": 3000.0}


def test_each_channel_is_normalised_as_its_plans_say(tmp_path: Path) -> None:
    planned = {
        "normalization_schemes": ["CTNormalization", "ZScoreNormalization", "RescaleTo01Normalization"],
        "use_mask_for_norm": [False] * 3,
        "spacing": [3.0, 0.8, 0.8],
        "architecture": {"arch_kwargs": {"strides": [[1, 1, 1], [1, 2, 2], [2, 2, 2]]}},
    }
    dataset = {"channel_names": {"0": "CT", "1": "PET", "2": "T1w"}, "labels": {"background": 0, "tumor": 1}}
    made = folder(tmp_path, dataset, planned)
    plans = json.loads((made / "plans.json").read_text())
    plans["foreground_intensity_properties_per_channel"] = {"0": CT}
    (made / "plans.json").write_text(json.dumps(plans))
    anatomy = Anatomy(("t1", "ct", "pet"), ("background", "tumor"), {"tumor": (1,)})
    model = Nnunet(**{**Nnunet.declared(made, {}, anatomy), "sha256": "0" * 64})
    assert model.steps == (
        Range(series=("ct",), a_min=-160, a_max=240, b_min=-220 / 85, b_max=180 / 85, clip=True),
        ZScore(series=("pet",), zscore="image"),
        MinMax(series=("t1",), minmax="image"),
    )
    assert (model.divisible_by, model.spacing_mm) == ((2, 4, 4), (3.0, 0.8, 0.8))
    ((key, sentence),) = model.misfits_of_units({})
    assert key == "normalisation"
    assert sentence.endswith("data.intensity: {ct: [-160, 240]}")
    assert not list(model.misfits_of_units({"ct": (-160, 240)}))


REGIONS = {"background": 0, "whole tumor": [1, 2, 3], "tumor core": [1, 3], "enhancing tumor": [3]}


@pytest.mark.parametrize(
    ("made", "given", "said"),
    [
        ({"dataset": {"channel_names": dict.fromkeys("0123", "PET")}}, {}, "say with 'series'"),
        ({"dataset": {"labels": {"background": 0, "tumor": 1}}}, {}, "say with 'classes'"),
        ({"dataset": {"labels": dict(reversed(REGIONS.items()))}}, {}, "or with 'regions'"),
        (
            {"planned": {"normalization_schemes": ["CTNormalization"] * 4}},
            {},
            "plans.json lacks the intensities that CTNormalization of channel 0 needs: say with 'normalisation'",
        ),
        (
            {"planned": {"normalization_schemes": [*["ZScoreNormalization"] * 3, "NoNormalization"]}},
            {},
            "plans.json says NoNormalization for channel 3, which is not known here: say with 'normalisation'",
        ),
        ({"planned": {"previous_stage": "3d_lowres"}}, {}, "needs the labels of a network before it"),
        ({"planned": {"inherits_from": "3d_fullres"}}, {}, "inherits from itself"),
        ({"planned": {"patch_size": 16}}, {}, "no results folder"),
        ({"folds": ("0", "3")}, {}, "say with 'fold' which one: 0, 3"),
        ({}, {"fold": 1}, "say with 'fold' which one: 0"),
        ({}, {"configuration": "3d"}, "say with 'configuration' which one it is: base, 3d_fullres, 2d"),
    ],
)
def test_what_a_folder_does_not_say_is_asked_for(
    made: dict[str, Any], given: dict[str, Any], said: str, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match=said):
        Nnunet.declared(folder(tmp_path, **made), given, BRATS)


LIVER = Anatomy(
    ("ct", "pet", "t1"),
    ("background", "vessel", "liver", "tumor"),
    {"organ": (1, 2, 3), "not vessel": (2, 3), "tumor": (3,)},
)


@pytest.mark.parametrize(
    ("labels", "found"),
    [
        (
            {"background": 0, "Liver": 1, "tumor": 2, "vessel": 3},
            {"classes": ["background", "liver", "tumor", "vessel"]},
        ),
        (
            {"background": 0, "vessel": [3], "tumor": [2], "liver": [1]},
            {"classes": ["background", "liver", "tumor", "vessel"]},
        ),
        (
            {"background": 0, "organ": [1, 2, 3], "not_vessel": [1, 2], "tumor": 2},
            {"regions": ["organ", "not vessel", "tumor"]},
        ),
    ],
)
def test_names_of_other_anatomies_are_those_of_the_data(
    labels: dict[str, Any], found: dict[str, list[str]], tmp_path: Path
) -> None:
    dataset = {"channel_names": {"0": "PET", "1": "T1w", "2": "CT"}, "labels": labels}
    declared = Nnunet.declared(folder(tmp_path, dataset), {}, LIVER)
    assert declared["series"] == ["pet", "t1", "ct"]
    assert {key: declared[key] for key in ("classes", "regions") if key in declared} == found
    fields = {"sha256": "0" * 64, **declared}
    assert not list(Nnunet(**fields).misfits(LIVER))


@pytest.mark.parametrize(
    ("dataset", "said"),
    [
        (
            {"channel_names": dict(enumerate("abc"))},
            "calls its channels a, b, c: say with 'series' which of ct, pet, t1",
        ),
        ({}, "calls its labels background, necrosis, .* 'classes' which of background, vessel, liver, tumor"),
        ({"labels": {"background": 0, "organ": [1, 2, 3], "vessel": [1], "tumor": [2]}}, "or with 'regions'"),
    ],
)
def test_names_that_the_data_lack_are_asked_for(dataset: dict[str, Any], said: str, tmp_path: Path) -> None:
    channels = {"channel_names": {"0": "CT", "1": "PET", "2": "T1"}}
    with pytest.raises(BadInput, match=said):
        Nnunet.declared(folder(tmp_path, {**channels, **dataset}), {}, LIVER)


@pytest.mark.parametrize("broken", ["plans.json", "dataset.json"])
def test_a_damaged_description_is_told(broken: str, tmp_path: Path) -> None:
    path = folder(tmp_path)
    for content in ("{", "[]", "{}"):
        (path / broken).write_text(content)
        with pytest.raises(BadInput, match=f"{broken}|no results folder"):
            Nnunet.declared(path, {}, BRATS)


class Trap:
    """Creates a file where it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.path,)


def test_a_checkpoint_that_would_run_something_is_refused_and_does_not_run(tmp_path: Path) -> None:
    path = folder(tmp_path)
    torch.save({"network_weights": Trap(tmp_path / "ran")}, path / "fold_0" / "checkpoint_final.pth")
    with pytest.raises(BadInput, match="not loaded because it could run"):
        stored_model(path, tmp_path / "stored", normalisation="none")
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    ("checkpoint", "said"),
    [
        (
            {"trainer_name": "nnUNetTrainer", "init_args": {"configuration": "2d"}, "network_weights": {}},
            "declared are",
        ),
        ({"model": {}}, "not one of nnU-Net v2"),
        (
            {
                "trainer_name": "nnUNetTrainer_5epochs",
                "init_args": {"configuration": "3d_fullres"},
                "network_weights": {"weight": 3},
            },
            "no state_dict",
        ),
    ],
)
def test_a_checkpoint_that_does_not_fit_is_refused(checkpoint: dict[str, Any], said: str, tmp_path: Path) -> None:
    path = folder(tmp_path)
    torch.save(checkpoint, path / "fold_0" / "checkpoint_final.pth")
    with pytest.raises(BadInput, match=said):
        stored_model(path, tmp_path / "stored", normalisation="none")


def test_a_checkpoint_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    path = folder(tmp_path)
    checkpoint = path / "fold_0" / "checkpoint_final.pth"
    checkpoint.write_bytes(checkpoint.read_bytes()[:-200])
    with pytest.raises(BadInput, match=r"checkpoint_final\.pth"):
        stored_model(path, tmp_path / "stored", normalisation="none")


@pytest.mark.long
def test_plans_whose_network_cannot_be_built_are_told(tmp_path: Path) -> None:
    model = stored_model(folder(tmp_path), tmp_path / "stored")
    with pytest.raises(BadInput, match=r"cannot build the network of plans\.json"):
        open_declared(model, tmp_path / "stored")


def test_without_nnunet_one_is_told_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = stored_model(folder(tmp_path), tmp_path / "stored")
    monkeypatch.setitem(sys.modules, "nnunetv2", None)
    with pytest.raises(BadInput, match=r"pip install 'robustseg\[nnunet\]'"):
        open_declared(model, tmp_path / "stored")
