"""A MONAI bundle gives the network that its configuration defines, with its weights."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from monai.networks.nets import SegResNet

from services.errors import BadInput
from services.science import external
from services.science.anatomy import BRATS, Anatomy
from services.science.attacks.pgd import Pgd
from services.science.external.monai_bundle import MonaiBundle
from tests.services.science.external import programs
from tests.services.science.external.test_formats import load_stored, stored_model

SIZES = {"spatial_dims": 3, "in_channels": 4, "out_channels": 3, "init_filters": 8, "blocks_down": [1, 1]}
SIZES |= {"blocks_up": [1]}
CONFIG: dict[str, Any] = {
    "filters": 8,
    "device": "$torch.device('cpu')",
    "network_def": {"_target_": "SegResNet", **SIZES, "init_filters": "@filters"},
    "network": "$@network_def.to(@device)",
    "inferer": {"_target_": "SlidingWindowInferer", "roi_size": [8, 8, 16], "overlap": 0.5, "mode": "gaussian"},
}
YAML = """
network_def:
  _target_: SegResNet
  spatial_dims: 3
  in_channels: 4
  out_channels: 3
  init_filters: 8
  blocks_down: [1, 1]
  blocks_up: [1]
patch: [8, 8, 16]
inferer: {_target_: SlidingWindowInferer, roi_size: "@patch"}
"""
#: What these bundles do not say themselves.
UNSAID: dict[str, Any] = {"orientation": "SAR", "normalisation": "none"}


CT = Anatomy(("ct",), ("background", "pancreas", "tumor"), {"organ": (1, 2), "tumor": (2,)})
CT_CLASSES = ["background", "tumor", "pancreas"]


def network() -> SegResNet:
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return SegResNet(**SIZES).eval()


def bundle(root: Path, config: Any = CONFIG, weights: Any = None, name: str = "inference.json") -> Path:
    path = root / "bundle"
    (path / "configs").mkdir(parents=True)
    (path / "models").mkdir()
    (path / "configs" / name).write_text(config if isinstance(config, str) else json.dumps(config))
    torch.save(network().state_dict() if weights is None else weights, path / "models" / "model.pt")
    return path


@pytest.mark.parametrize("kind", ["json", "yaml", "checkpoint", "script"])
def test_a_bundle_gives_the_network_that_it_defines_and_is_attacked(kind: str, tmp_path: Path) -> None:
    net, given = network(), programs.images(8, 8, 16)
    if kind == "yaml":
        path = bundle(tmp_path, YAML, name="inference.yaml")
    elif kind == "checkpoint":
        path = bundle(tmp_path, weights={"model": net.state_dict(), "epoch": 3})
    else:
        path = bundle(tmp_path)
    if kind == "script":
        (path / "models" / "model.pt").unlink()
        programs.script(path / "models", net)
    assert external.recognise(path) is MonaiBundle
    model = load_stored(path, tmp_path / "stored", regions=("TC", "WT", "ET"), **UNSAID)
    assert not list((tmp_path / "stored").glob("*.pt"))
    window = model.network.declared.window
    assert window is not None
    expected = (0.25, "constant") if kind == "yaml" else (0.5, "gaussian")  # MONAI's defaults
    assert (window.size, window.overlap, window.blending) == ((8, 8, 16), *expected)
    raw: list[torch.Tensor] = []
    model.network.core.register_forward_hook(lambda module, inputs, output: raw.append(output))
    labels = model(given).argmax(1)
    torch.testing.assert_close(raw[0], net(given))
    assert not torch.equal(Pgd(steps=2)(model, given, labels), given)


def described(root: Path, inputs: list[str], outputs: list[str]) -> Path:
    """A bundle whose metadata name its channels."""
    path = bundle(root)
    image, pred = ({"channel_def": {str(key): name for key, name in enumerate(names)}} for names in (inputs, outputs))
    formats = {"inputs": {"image": image}, "outputs": {"pred": pred}}
    (path / "configs" / "metadata.json").write_text(json.dumps({"network_data_format": formats}))
    return path


@pytest.mark.parametrize(
    ("inputs", "outputs", "anatomy", "found"),
    [
        (
            ["T1c", "T1", "T2", "FLAIR"],
            ["Tumor core", "Whole tumor", "Enhancing tumor"],
            BRATS,
            {"series": ["t1ce", "t1", "t2", "flair"], "regions": ["TC", "WT", "ET"]},
        ),
        (list(BRATS.series), ["Background", "necrosis", "edema", "enhancing"], BRATS, {"series": list(BRATS.series)}),
        (["image"], ["background", "Tumor", "Pancreas"], CT, {"series": ["ct"], "classes": CT_CLASSES}),
        (["CT"], ["tumor", "organ"], CT, {"series": ["ct"], "regions": ["tumor", "organ"]}),
    ],
)
def test_metadata_name_series_and_channels(
    inputs: list[str], outputs: list[str], anatomy: Anatomy, found: dict[str, Any], tmp_path: Path
) -> None:
    path = described(tmp_path, inputs, outputs)
    declared = MonaiBundle.declared(path, UNSAID, anatomy)
    assert {key: value for key, value in declared.items() if key not in ("window", "dims")} == found


@pytest.mark.parametrize(
    ("inputs", "outputs", "said", "found"),
    [
        (
            ["T1", "T2"],
            ["background", "tumor", "pancreas"],
            "metadata.json calls its channels T1, T2: say",
            {"classes"},
        ),
        (["CT"], ["background", "lesion"], "calls its labels background, lesion: say with 'classes'", {"series"}),
    ],
)
def test_metadata_with_other_names_ask_for_those_of_the_data(
    inputs: list[str], outputs: list[str], said: str, found: set[str], tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match=said):
        MonaiBundle.declared(described(tmp_path, inputs, outputs), UNSAID, CT)
    given = {"series": ["ct"], "classes": CT_CLASSES}
    assert MonaiBundle.declared(tmp_path / "bundle", {**UNSAID, **given}, CT).keys() == {"window", "dims"} | found


@pytest.mark.parametrize("named", [{}, {"5": "CT"}, ["CT"], None])
def test_metadata_that_name_no_channels_say_nothing(named: Any, tmp_path: Path) -> None:
    path = bundle(tmp_path)
    formats = {"inputs": {"image": {"channel_def": named}}}
    (path / "configs" / "metadata.json").write_text(json.dumps({"network_data_format": formats}))
    assert MonaiBundle.declared(path, UNSAID, CT).keys() == {"window", "dims"}


@pytest.mark.parametrize(
    ("config", "weights", "said"),
    [
        ("{", None, "cannot be read"),
        ("[1]", None, "holds no mapping"),
        ({"network": {}}, None, "has no 'network_def'"),
        ({"network_def": {"_target_": "SegResNets"}}, None, "cannot be built"),
        ({"network_def": "@nothing"}, None, "cannot be built"),
        ({"network_def": [1]}, None, "expected a network"),
        ({"network_def": {**CONFIG["network_def"], "init_filters": 16}}, None, "do not fit the network_def"),
        (CONFIG, {"epoch": 3}, "holds no state_dict"),
        (CONFIG, programs.network(), "not loaded because it could run"),
    ],
)
def test_a_bundle_that_does_not_fit_is_refused(config: Any, weights: Any, said: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=said):
        load_stored(bundle(tmp_path, config, weights), tmp_path / "stored", regions=("TC", "WT", "ET"), **UNSAID)


def test_a_bundle_whose_weights_are_cut_off_is_refused(tmp_path: Path) -> None:
    path = bundle(tmp_path)
    weights = path / "models" / "model.pt"
    weights.write_bytes(weights.read_bytes()[:-500])
    with pytest.raises(BadInput, match=r"model\.pt"):
        stored_model(path, tmp_path / "stored", regions=("TC", "WT", "ET"), **UNSAID)
