from __future__ import annotations

from pathlib import Path

import pytest
import torch

from services.artifacts.weights import load_model, save_model
from services.errors import MissingArtifact
from services.science import models

SPEC = models.build({"name": "unet", "channels": [4, 8]}).spec()


def saved(folder: Path) -> Path:
    model = models.build(SPEC).build(seed=5)
    model.normalise_with([0.1] * 4, [0.3] * 4)
    save_model(folder, SPEC, model)
    return folder


def test_a_loaded_model_is_the_saved_one_with_its_normalisation(tmp_path: Path) -> None:
    original = models.build(SPEC).build(seed=5)
    original.normalise_with([0.1] * 4, [0.3] * 4)
    loaded = load_model(saved(tmp_path))
    images = torch.rand(1, 4, 8, 8, 8)
    assert torch.equal(loaded(images), original(images))
    assert not loaded.training
    assert sorted(file.name for file in tmp_path.iterdir()) == ["model.json", "weights.safetensors"]


@pytest.mark.parametrize("name", ["weights.safetensors", "model.json"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    (saved(tmp_path) / name).unlink()
    with pytest.raises(MissingArtifact, match=f"{name} is missing"):
        load_model(tmp_path)


@pytest.mark.parametrize("name", ["weights.safetensors", "model.json"])
def test_a_truncated_file_is_named(tmp_path: Path, name: str) -> None:
    file = saved(tmp_path) / name
    file.write_bytes(file.read_bytes()[:-20])
    with pytest.raises(MissingArtifact, match=name):
        load_model(tmp_path)


def test_weights_of_another_architecture_are_refused(tmp_path: Path) -> None:
    other = models.build({"name": "unet", "channels": [4, 16]})
    save_model(saved(tmp_path) / "other", other.spec(), other.build())
    (tmp_path / "model.json").write_bytes((tmp_path / "other" / "model.json").read_bytes())
    with pytest.raises(MissingArtifact, match="does not hold the weights of the model"):
        load_model(tmp_path)
