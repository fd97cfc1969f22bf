"""What is declared of a model happens around its network, and gradients go through all of it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from monai.transforms import DivisiblePad
from pydantic import ValidationError
from torch import Tensor, nn

from services.errors import BadInput, RobustError
from services.science.anatomy import BRATS, Anatomy
from services.science.attacks.pgd import Pgd
from services.science.external._check import check_declared
from services.science.external._declared import DeclaredNetwork, final_head
from services.science.external._fitted import FittedNetwork
from services.science.external.torchscript import Torchscript
from services.science.labels import REGIONS, SERIES
from services.science.nets.probabilities import probabilities_of
from services.science.sliding_window import SlidingWindow
from tests.services.science.external import programs


def declared(**fields: Any) -> Torchscript:
    return Torchscript(**{"sha256": "0" * 64, "series": SERIES, "normalisation": "none", **fields})


def fitted(net: nn.Module, anatomy: Anatomy = BRATS, **fields: Any) -> FittedNetwork:
    return FittedNetwork(DeclaredNetwork(net, declared(**fields)), anatomy).eval().requires_grad_(False)


class Seen(nn.Module):
    """Returns what it is given."""

    def forward(self, images: Tensor) -> Tensor:
        return images


def by_hand(volume: np.ndarray[Any, Any], counted: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    found = volume.copy()
    found[counted] = (volume[counted] - volume[counted].mean()) / volume[counted].std()
    return found


@pytest.mark.parametrize("how", ["zscore_volume", "zscore_brain", "zscore_series"])
def test_a_z_score_is_that_of_the_whole_volume_and_leaves_background_at_zero(how: str) -> None:
    given = programs.images(6, 7, 8).double()
    given[:, 1, 3] = 0  # background in one series alone
    model = fitted(Seen(), normalisation=how, window={"size": (4, 4, 4), "blending": "constant"})
    volume = given[0].numpy()
    brain = (volume != 0).any(0)
    for number, series in enumerate(volume):
        counted = {"zscore_volume": np.ones_like(brain), "zscore_brain": brain, "zscore_series": series != 0}[how]
        np.testing.assert_allclose(model(given)[0, number].numpy(), by_hand(series, counted), atol=1e-12)


@pytest.mark.parametrize("how", ["zscore_volume", "zscore_brain", "zscore_series"])
def test_gradients_pass_through_mean_and_deviation(how: str) -> None:
    net = programs.network().double()
    model = fitted(net, normalisation=how, window={"size": (4, 5, 4)}, orientation="RAS")
    given = programs.images(5, 5, 6).double()
    inside = given != 0
    direction = torch.where(inside, torch.randn(given.shape, generator=torch.Generator().manual_seed(3)).double(), 0.0)
    upstream = torch.randn(given.shape, generator=torch.Generator().manual_seed(4)).double()
    given.requires_grad_()
    (gradient,) = torch.autograd.grad((model(given) * upstream).sum(), given)
    step = 1e-6
    with torch.no_grad():
        moved = [((model(given + sign * step * direction)) * upstream).sum() for sign in (1, -1)]
    torch.testing.assert_close((gradient * direction).sum(), (moved[0] - moved[1]) / (2 * step), rtol=1e-5, atol=1e-7)


def test_constants_series_and_orientation_are_as_declared() -> None:
    given = programs.images(3, 4, 5)
    seen: list[Tensor] = []

    class Listening(nn.Module):
        def forward(self, images: Tensor) -> Tensor:
            seen.append(images)
            return torch.cat([images, images], 1)

    model = fitted(
        Listening(),
        series=("flair", "t1"),
        normalisation={"mean": (0.5, 0.1), "std": (2.0, 4.0)},
        orientation="LPS",
    )
    logits = model(given)
    expected = torch.stack([(given[0, 3] - 0.5) / 2, (given[0, 0] - 0.1) / 4])
    # Ours run to S, A, R; theirs to L, P, S.
    assert torch.equal(seen[0][0], expected.permute(0, 3, 2, 1).flip(1, 2))
    assert torch.equal(logits[0, :2], expected)


@pytest.mark.parametrize("window", [None, SlidingWindow(size=(5, 6))])
def test_a_2d_network_sees_the_slices_of_volumes(window: SlidingWindow | None) -> None:
    net = programs.network(2).double()
    model = fitted(net, dims=2, normalisation="zscore_brain", window=window)
    given = programs.images(19, 7, 6).double()
    logits = model(given)
    assert logits.shape == given.shape
    if window is None:
        whole = fitted(Seen(), normalisation="zscore_brain")(given)
        torch.testing.assert_close(logits[0].transpose(0, 1), net(whole[0].transpose(0, 1)))
    labels = logits.argmax(1)
    assert not torch.equal(Pgd(steps=2)(model, given, labels), given)


class Halving(nn.Module):
    """Refuses odd lengths; its answer depends on where voxels lie and on all of them."""

    def forward(self, images: Tensor) -> Tensor:
        if any(length % 4 for length in images.shape[2:]):
            raise RuntimeError("4 does not divide this")
        return images + images.flip(2) + images.mean()


def test_lengths_are_padded_to_multiples_as_monai_does_and_cropped_back() -> None:
    given = programs.images(6, 7, 8)
    model = fitted(Halving(), divisible_by=[4, 4, 8], orientation="RAS")
    padding = DivisiblePad((4, 4, 8))
    turned = given[0].permute(0, 3, 2, 1)
    padded = torch.as_tensor(padding(turned))
    assert padded.shape == (4, 8, 8, 8)
    expected = padding.inverse(Halving()(padding(turned)[None])[0])
    torch.testing.assert_close(model(given)[0].permute(0, 3, 2, 1), torch.as_tensor(expected))
    images = given.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(model(images).square().sum(), images)
    assert gradient.shape == given.shape
    assert bool((gradient != 0).any())
    with pytest.raises(RuntimeError, match="4 does not divide"):
        fitted(Halving())(given)


def test_slices_are_padded_to_multiples_too() -> None:
    given = programs.images(3, 7, 6)
    assert fitted(Halving(), dims=2, divisible_by=4)(given).shape == given.shape


def test_classes_are_put_in_order_and_those_that_stand_twice_add_up() -> None:
    net = programs.network(channels=5)
    given = programs.images(4, 4, 4)
    names = ("ED", "background", "ET", "NCR", "background")
    raw, found = net(given).softmax(1), fitted(net, classes=names)(given).softmax(1)
    torch.testing.assert_close(found, torch.stack([raw[:, 1] + raw[:, 4], raw[:, 3], raw[:, 0], raw[:, 2]], 1))


@pytest.mark.parametrize("regions", [("TC", "WT", "ET"), ("WT", "TC", "ET"), ("ET", "ED", "NCR")])
def test_regions_decide_from_the_smallest_to_the_largest(regions: tuple[str, ...]) -> None:
    net = programs.network(channels=3)
    given = programs.images(6, 6, 6)
    raw = net(given)[0]
    expected = torch.zeros(raw.shape[1:], dtype=torch.long)
    nested = sorted(range(3), key=lambda channel: -len(REGIONS[regions[channel]]))
    label = {"WT": 2, "TC": 1, "ET": 3, "ED": 2, "NCR": 1}
    for channel in nested if "WT" in regions else reversed(range(3)):
        expected[raw[channel] > 0] = label[regions[channel]]
    logits = fitted(net, regions=regions)(given)
    assert torch.equal(logits[0].argmax(0), expected)
    assert ((logits > 0).sum(1) == 1).all()  # nothing is at 0 here


def test_probabilities_of_regions_are_sigmoids_and_those_of_classes_a_softmax() -> None:
    given = programs.images(6, 6, 6)
    regions, classes = fitted(programs.network(channels=3), regions=("WT", "TC", "ET")), fitted(programs.network())
    for model, expected in ((regions, regions(given)[0].sigmoid()), (classes, classes(given)[0].softmax(0))):
        found = probabilities_of(nn.Sequential(model))(model(given)[0])
        torch.testing.assert_close(found, expected / expected.sum(0))


def test_of_several_outputs_the_one_of_full_size_counts_or_the_one_that_is_named() -> None:
    full, half = torch.zeros(1, 4, 8, 8, 8), torch.zeros(1, 4, 4, 4, 4)
    size = (8, 8, 8)
    assert final_head([full, half], size, None) is full
    assert final_head({"aux": half, "out": full}, size, None) is full
    other = full + 1
    assert final_head([full, other], size, -1) is other
    assert final_head({"a": full, "b": other}, size, "b") is other
    with pytest.raises(BadInput, match=r"outputs \(a, b\) 2 are of the images' size: say with 'head'"):
        final_head({"a": full, "b": other}, size, None)
    with pytest.raises(BadInput, match="no output 'c'; it has a, b"):
        final_head({"a": full, "b": other}, size, "c")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"series": ("t1", "t1")}, "each at most once, got t1, t1"),
        ({"classes": ()}, "at least 1 item"),
        ({"regions": ()}, "at least 1 item"),
        ({"regions": ("WT", "TC", "ET"), "classes": ("background", "NCR", "ED", "ET")}, "not both"),
        ({"window": {"size": (8, 8)}}, "3 numbers for a 3-D model"),
        ({"orientation": "RRS"}, "one letter of each"),
        ({"divisible_by": (2, 2)}, "one number, or one for each axis of its images, got 2"),
        ({"divisible_by": 16, "window": {"size": (16, 16, 24)}}, r"multiples of divisible_by, \[16, 16, 16\]"),
        ({"spacing_mm": (1.0,)}, "one number, or one for each axis of its images, got 1"),
        ({"normalisation": {"mean": (0.1,), "std": (1.0,)}}, "4 numbers"),
    ],
)
def test_declarations_that_do_not_fit_are_refused(fields: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        declared(**fields)


HEAD = Anatomy(("ct", "pet"), ("background", "core", "edema"), {"lesion": (1, 2), "core": (1,)})


def test_classes_and_series_are_those_of_other_data_by_name() -> None:
    net = programs.network(series=1)
    given = programs.images(4, 5, 6)[:, :2]
    model = fitted(net, HEAD, series=("pet",), classes=("edema", "core", "background", "core"))
    raw, found = net(given[:, 1:]).softmax(1), model(given).softmax(1)
    torch.testing.assert_close(found, torch.stack([raw[:, 2], raw[:, 1] + raw[:, 3], raw[:, 0]], 1))


@pytest.mark.parametrize("regions", [("lesion", "core"), ("core", "lesion"), ("edema", "core")])
def test_regions_of_other_data_decide_from_the_smallest_to_the_largest(regions: tuple[str, ...]) -> None:
    net = programs.network(channels=2, series=2)
    given = programs.images(6, 6, 6)[:, :2]
    raw = dict(zip(regions, net(given)[0], strict=True))
    expected = torch.zeros(6, 6, 6, dtype=torch.long)
    if "lesion" in raw:
        expected[raw["lesion"] > 0] = 2
        expected[raw["core"] > 0] = 1
    else:  # of regions alike in size the first decides
        expected[raw["core"] > 0] = 1
        expected[raw["edema"] > 0] = 2
    model = fitted(net, HEAD, series=HEAD.series, regions=regions)
    assert torch.equal(model(given)[0].argmax(0), expected)


def test_regions_of_gliomas_are_known_where_the_data_score_others() -> None:
    whole = Anatomy(BRATS.series, BRATS.classes, {"whole": (1, 2, 3)})
    assert not list(declared(regions=("TC", "WT", "ET")).misfits(whole))
    assert fitted(programs.network(channels=3), whole, regions=("TC", "WT", "ET")).anatomy == whole


@pytest.mark.parametrize(
    ("fields", "key", "said"),
    [
        ({"series": ("ct", "mr"), "classes": HEAD.classes}, "series", "one of the data's series ct, pet, got mr"),
        ({"classes": ("background", "core")}, "classes", "edema is missing: use the names of data.labels"),
        ({"classes": ("background", "core", "tumor")}, "classes", "got tumor: use the names of data.labels"),
        ({}, "classes", "got ED, ET, NCR: use"),
        ({"regions": ("lesion", "rim")}, "regions", "got rim: declare it in data.regions"),
        ({"regions": ("WT", "core")}, "regions", "got WT: declare it in data.regions"),
        ({"regions": ("lesion",)}, "regions", "do not tell the labels apart"),
        ({"regions": ("core",)}, "regions", "leave out edema"),
    ],
)
def test_each_misfit_with_the_data_is_told_with_its_key(fields: dict[str, Any], key: str, said: str) -> None:
    fields = {"series": HEAD.series, **fields}
    ((place, sentence),) = declared(**fields).misfits(HEAD)
    assert place == key
    assert said in sentence
    with pytest.raises(BadInput, match=f"the model does not fit the data: {key}: "):
        fitted(programs.network(), HEAD, **fields)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"classes": ("background", "NCR", "ED")}, "ET is missing"),
        ({"regions": ("WT", "TC", "tumor")}, "got tumor"),
        ({"regions": ("WT", "ET")}, "do not tell the labels apart"),
        ({"regions": ("NCR", "ET")}, "leave out ED"),
    ],
)
def test_channels_that_do_not_fit_gliomas_are_told(fields: dict[str, Any], said: str) -> None:
    ((_, sentence),) = declared(**fields).misfits(BRATS)
    assert said in sentence


def test_a_check_tells_what_a_model_is_and_refuses_what_does_not_fit() -> None:
    assert check_declared(DeclaredNetwork(programs.network(), declared())) == {
        "format": "torchscript",
        "channels": 4,
        "differentiable": True,
    }
    for net, fields, said in [
        (programs.network(channels=3), {}, r"returns the shape \(1, 3, .* expected \(1, 4,"),
        (
            programs.network(channels=3),
            {"regions": ("lesion", "core")},
            r"expected \(1, 2,.*: say in .* 'regions' .* what each channel means, declared are lesion, core",
        ),
        (programs.network(series=3), {}, r"images of 4 series \(t1, t1ce, t2, flair\) .*: say with 'series' which"),
        (nn.Sequential(programs.network(), nn.Softmax(1)), {}, "without its softmax"),
        (
            nn.Sequential(programs.network(channels=3), nn.Sigmoid()),
            {"regions": ("WT", "TC", "ET")},
            "without its sigmoid",
        ),
    ]:
        with pytest.raises(BadInput, match=said):
            check_declared(DeclaredNetwork(net, declared(**fields)))


def test_a_model_without_a_gradient_is_told_what_can_be_done() -> None:
    class Rounding(nn.Module):
        def forward(self, images: Tensor) -> Tensor:
            return images.detach().round() * 2 - 1

    for fields in ({}, {"window": {"size": (4, 4, 4)}}):
        model = fitted(Rounding(), **fields)
        assert check_declared(model.network)["differentiable"] is False
        given = programs.images(8, 8, 8)
        with pytest.raises(RobustError, match="the attack 'square' needs none"):
            Pgd(steps=1)(model, given, torch.zeros(1, 8, 8, 8, dtype=torch.long))
