"""A model that was trained on a fixed window of a CT is scored on what it was trained on, whatever else the scans show.

Phantoms of an abdomen: each case has another amount of bone and metal, which move its percentiles and not its window.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from services.datasets.dataset import Dataset
from services.datasets.describe import describe_data
from services.datasets.spec import DataSpec
from services.errors import BadData, BadInput
from services.jobs.kinds._predictor import require_known_zero
from services.science import metrics
from services.science.attacks.fgsm import Fgsm
from services.science.evaluate import score_case
from services.science.external._declared import DeclaredNetwork
from services.science.external._fitted import FittedNetwork
from services.science.external.torchscript import Torchscript
from services.science.imaging.to_raw import to_raw
from services.science.nets.predict import predict_logits, to_original
from services.sweeps.sections.data import Data
from tests.case_files import save

WINDOW = (-200.0, 300.0)
#: Hounsfield units of what the phantoms show; the first three are background.
SHOWN = {"air": -1000.0, "body": 40.0, "bone": 900.0, "liver": 110.0, "tumor": 175.0}
CLASSES = ("background", "background", "background", "liver", "tumor")
SIZE = 20


def write_abdomens(root: Path) -> Path:
    for number, hard in enumerate((0.0, 0.1, 0.35)):
        rng = np.random.default_rng(number)
        places = np.stack(np.meshgrid(*[np.linspace(-1, 1, SIZE)] * 3, indexing="ij"))
        distance = np.sqrt((places**2).sum(0))
        seg = np.zeros((SIZE,) * 3, np.uint8)
        seg[distance < 0.55] = 1
        seg[distance < 0.25] = 2
        ct = np.where(distance < 0.95, SHOWN["body"], SHOWN["air"])
        shell = (distance >= 0.6) & (distance < 0.95)
        ct[shell & (rng.random(ct.shape) < hard)] = SHOWN["bone"]
        ct[seg == 1], ct[seg == 2] = SHOWN["liver"], SHOWN["tumor"]
        ct += rng.normal(0, 6, ct.shape)
        ct[0, 0, 0] = 3000 * (number + 1)  # metal
        save(root / f"case{number}" / "ct.nii.gz", np.rint(ct).astype(np.int16))
        save(root / f"case{number}" / "seg.nii.gz", seg)
    return root


def trained_on_the_window() -> nn.Module:
    """What a network learns of a window in [0,1]: the nearest of the intensities that were there."""
    low, high = WINDOW
    centers = torch.tensor([min(max((value - low) / (high - low), 0.0), 1.0) for value in SHOWN.values()])

    class Nearest(nn.Module):
        def forward(self, images: Tensor) -> Tensor:
            return -1e3 * (images - centers.to(images).view(1, -1, 1, 1, 1)) ** 2

    return Nearest()


class World:
    """Three scans as a data section has them, and the model."""

    def __init__(self, folder: Path, normalisation: Any = "none", **data: Any) -> None:
        root = folder / "scans"
        if not root.exists():
            write_abdomens(root)
        section = Data(
            root=str(root),
            series={"ct": "{case}/ct.nii.gz"},
            segmentation="{case}/seg.nii.gz",
            labels={"liver": 1, "tumor": 2},
            **data,
        )
        found = describe_data(section.source, folder / "cache", section.scheme)
        spec = DataSpec(
            fingerprint=found.fingerprint,
            labels=found.scheme,
            preprocessing=section.preprocessing,
            anatomy=section.anatomy,
        )
        self.dataset, self.anatomy = Dataset(spec, found.source, folder / "cache"), spec.about
        declared = Torchscript(sha256="0" * 64, series=("ct",), normalisation=normalisation, classes=CLASSES)
        network = DeclaredNetwork(trained_on_the_window(), declared)
        self.model = FittedNetwork(network, self.anatomy, section.preprocessing.limits).eval()

    def dice(self) -> NDArray[np.float64]:
        """Of liver and tumor in each case."""
        found = []
        for case_id in self.dataset.patients:
            case = self.dataset.case(case_id)
            require_known_zero(self.model, self.dataset, case_id)
            labels = to_original(predict_logits(self.model, torch.from_numpy(np.array(case.images))), case.grid)
            scores = score_case(
                labels,
                case.reference,
                spacing_mm=case.grid.original_spacing_mm,
                scheme="internal",
                metrics=[metrics.build({"name": "dice"})],
                regions=("liver", "tumor"),
                anatomy=self.anatomy,
            )
            found.append([score.value for score in scores])
        return np.array(found)


RANGE = {"a_min": WINDOW[0], "a_max": WINDOW[1], "clip": True}
AIR_TO_METAL = [-1024.0, 9100.0]


@pytest.mark.parametrize(
    ("normalisation", "data"),
    [
        ("none", {"intensity": {"ct": WINDOW}}),
        ("none", {"intensity": {"ct": WINDOW}, "crop": "none"}),
        (RANGE, {"intensity": {"ct": WINDOW}}),
        (RANGE, {"intensity": {"ct": AIR_TO_METAL}}),
    ],
)
def test_a_model_of_a_fixed_window_finds_what_it_was_trained_on(
    normalisation: Any, data: dict[str, Any], tmp_path: Path
) -> None:
    assert World(tmp_path, normalisation, **data).dice().min() > 0.99


def test_percentiles_of_each_case_would_show_it_something_else(tmp_path: Path) -> None:
    assert World(tmp_path).dice().min(axis=0).max() < 0.5


@pytest.mark.parametrize(
    ("data", "got"),
    [
        ({}, ""),
        ({"intensity": "full"}, ""),
        ({"intensity": {"ct": [-100.0, 300.0]}}, r" and not \{ct: \[-100, 300\]\}, which cut off a part"),
    ],
)
def test_a_range_in_raw_units_asks_for_limits_that_hold_it(data: dict[str, Any], got: str, tmp_path: Path) -> None:
    wanted = r"fixed limits that hold it: data\.intensity: \{ct: \[-200, 300\]\}"
    with pytest.raises(BadInput, match=wanted + got + "$"):
        World(tmp_path, RANGE, **data)


def test_an_attack_moves_a_ct_by_its_share_of_the_window_in_hounsfield_units(tmp_path: Path) -> None:
    world = World(tmp_path, intensity={"ct": WINDOW})
    case, raw = world.dataset.case("case1"), world.dataset.raw("case1")
    images, labels, body = (torch.from_numpy(np.array(array))[None] for array in (case.images, case.labels, case.brain))
    attacked = Fgsm(epsilon=8 / 255)(world.model, images, labels.long(), mask=body[None])
    low, high = world.dataset.raw_range("case1")
    assert (low, high) == ([WINDOW[0]], [WINDOW[1]])
    found = to_raw(
        attacked[0].numpy(), np.array(case.images), raw.images, low=low, high=high, grid=case.grid, budgets=[8 / 255]
    )
    change = np.abs(found - raw.images.astype(np.float64))
    assert 8 / 255 * 500 * 0.99 < change.max() <= 8 / 255 * 500


def test_a_z_score_that_leaves_out_0_needs_limits_that_tell_where_it_is(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"case0: ct has intensities down to -10\d\d, .* instead of 'full', two limits"):
        World(tmp_path, {"zscore": "nonzero"}, intensity="full").dice()
    World(tmp_path, {"zscore": "image"}, intensity="full").dice()
    World(tmp_path, {"zscore": "nonzero"}, intensity={"ct": AIR_TO_METAL}).dice()
