from __future__ import annotations

import numpy as np
import pytest
import torch

from services.errors import BadInput
from services.science import models
from services.science.imaging.case import Grid
from services.science.nets.predict import labels_of, predict_logits, to_original


def test_a_2d_network_sees_a_volume_slice_by_slice() -> None:
    model = models.build({"name": "unet", "dims": 2, "channels": [4, 8]}).build()
    volume = torch.rand(4, 5, 12, 9)
    logits = predict_logits(model, volume, batch_slices=2)
    assert logits.shape == volume.shape
    torch.testing.assert_close(logits[:, 3], model(volume[None, :, 3])[0])


def test_prediction_restores_the_mode_and_keeps_no_graph() -> None:
    model = models.build({"name": "unet", "channels": [4, 8]}).build().train()
    assert not predict_logits(model, torch.rand(4, 8, 8, 8)).requires_grad
    assert model.training


def test_anything_but_one_volume_is_refused() -> None:
    with pytest.raises(BadInput, match=r"one volume \(C, D, H, W\)"):
        predict_logits(models.build({"name": "unet", "channels": [4, 8]}).build(), torch.rand(1, 4, 8, 8, 8))


def test_labels_are_pasted_into_the_original_grid() -> None:
    grid = Grid((6, 7, 8), (1.0, 1.0, 1.0), (1, 2, 3), (4, 6, 8), (3, 4, 5))
    logits = torch.randn(4, 3, 4, 5)
    whole = to_original(logits, grid)
    assert whole.shape == (6, 7, 8)
    assert whole.dtype == np.uint8
    np.testing.assert_array_equal(whole[1:4, 2:6, 3:8], labels_of(logits))
    whole[1:4, 2:6, 3:8] = 0
    assert not whole.any()


def test_logits_not_labels_are_interpolated() -> None:
    # Along one axis: background 3, 1 and tumor 0, 0; the class changes where the interpolated lines cross.
    logits = torch.full((4, 1, 1, 2), -9.0)
    logits[0, 0, 0] = torch.tensor([3.0, -1.0])
    logits[2, 0, 0] = torch.tensor([0.0, 0.0])
    grid = Grid((1, 1, 8), (1.0, 1.0, 1.0), (0, 0, 0), (1, 1, 8), (1, 1, 2))
    # Voxel centres lie at 0.5, 1.5 ... of 8; those of the two working voxels at 2 and 6; the crossing at 2 + 4 * 3/4.
    assert to_original(logits, grid).ravel().tolist() == [0, 0, 0, 0, 0, 2, 2, 2]


def test_logits_of_another_grid_are_refused() -> None:
    grid = Grid((6, 7, 8), (1.0, 1.0, 1.0), (0, 0, 0), (6, 7, 8), (3, 3, 4))
    with pytest.raises(BadInput, match="do not fit the working grid"):
        to_original(torch.zeros(4, 3, 4, 4), grid)
