"""Models that went wrong elsewhere are found on the first case: by name and remedy, or they are taken care of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from services.errors import BadInput
from services.science.external._class_order import Overlaps
from services.science.external._declared import DeclaredNetwork
from services.science.external._fitted import FittedNetwork
from services.science.external._one_by_one import OneByOne
from services.science.external._trial import Trial
from services.science.external.torchscript import Torchscript, load_program
from services.science.labels import SERIES
from tests.made_cases import cube_case
from tests.services.science.external import programs


def trial_of(net: nn.Module, **fields: Any) -> Trial:
    from services.science.anatomy import BRATS

    declared = Torchscript(**{"sha256": "0" * 64, "series": SERIES, "normalisation": "none", **fields})
    return Trial(FittedNetwork(DeclaredNetwork(net, declared), BRATS).eval())


def look(net: nn.Module, size: tuple[int, ...] = (8, 8, 8), **fields: Any) -> list[str]:
    trial = trial_of(net, **fields)
    trial.first_look("case7", programs.images(*size)[0])
    return trial.notes


def layers(*middle: nn.Module, channels: int = 4) -> nn.Sequential:
    with torch.random.fork_rng():
        torch.manual_seed(0)
        first, last = nn.Conv3d(4, 6, 3, padding=1), nn.Conv3d(6, channels, 1)
    return nn.Sequential(first, *middle, last)


def traced(net: nn.Module, folder: Path, *shape: int) -> nn.Module:
    with torch.random.fork_rng():
        torch.jit.trace(net, torch.rand(*shape), check_trace=False).save(str(folder / "model.ts"))
    return load_program(folder / "model.ts")


def exported(net: nn.Module, folder: Path, *shape: int) -> nn.Module:
    torch.export.save(torch.export.export(net, (torch.rand(*shape),)), folder / "model.pt2")
    return OneByOne(torch.export.load(folder / "model.pt2").module())


@pytest.mark.parametrize("made", [traced, exported])
@pytest.mark.parametrize(
    ("left_on", "words"),
    [
        (nn.Dropout3d(0.3), r"two answers to the same image of case case7 .* random numbers \(dropout\)"),
        (nn.Dropout(0.3), "model.eval"),
        (nn.BatchNorm3d(6), "batch normalisation was left in training mode"),
        (nn.InstanceNorm3d(6, track_running_stats=True), "left in training mode"),
    ],
)
def test_a_layer_left_in_training_mode_is_named(
    made: Callable[..., nn.Module], left_on: nn.Module, words: str, tmp_path: Path
) -> None:
    net = made(layers(left_on).train(), tmp_path, 1, 4, 8, 8, 8)
    window = {"window": {"size": (8, 8, 8)}}
    with pytest.raises(BadInput, match=words):
        look(net, **window)


@pytest.mark.parametrize("made", [traced, exported])
def test_the_same_layers_in_evaluation_mode_are_no_reason_for_anything(
    made: Callable[..., nn.Module], tmp_path: Path
) -> None:
    net = layers(nn.Dropout3d(0.3), nn.BatchNorm3d(6), nn.InstanceNorm3d(6), nn.Dropout(0.2), nn.GroupNorm(2, 6)).eval()
    assert look(made(net, tmp_path, 1, 4, 8, 8, 8)) == []


class Counting(nn.Module):
    """Its answer depends on how often it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.net, self.count = programs.network(), 0

    def forward(self, images: Tensor) -> Tensor:
        self.count += 1
        answer: Tensor = self.net(images) * self.count
        return answer


def test_a_model_that_remembers_what_it_saw_is_refused() -> None:
    with pytest.raises(BadInput, match="changed by what it is given"):
        look(Counting())


def test_a_model_that_adds_noise_of_its_own_is_asked_to_leave_it_out() -> None:
    class Noisy(nn.Module):
        def forward(self, images: Tensor) -> Tensor:
            return 5 * (images + 0.1 * torch.randn_like(images))

    with pytest.raises(BadInput, match=r"random numbers \(randn_like\): take that out of its forward pass"):
        look(Noisy())


def test_a_model_that_looks_at_the_image_beside_is_refused() -> None:
    class Centred(nn.Module):
        def forward(self, images: Tensor) -> Tensor:
            return 5 * (images - images.mean(0, keepdim=True) if len(images) > 1 else images)

    with pytest.raises(BadInput, match="depends on the image beside it"):
        look(Centred())


@pytest.mark.parametrize(
    ("last", "fields", "words"),
    [
        (nn.Softmax(1), {}, "adding up to 1.* without its softmax"),
        (nn.Sigmoid(), {"regions": ("TC", "WT", "ET")}, "without its sigmoid"),
        (nn.Softmax(1), {"window": {"size": (4, 4, 4), "overlap": 0.5}}, "without its softmax"),
    ],
)
def test_probabilities_are_not_logits(last: nn.Module, fields: dict[str, Any], words: str) -> None:
    net = layers(nn.ReLU(), channels=3 if "regions" in fields else 4)
    with pytest.raises(BadInput, match=words):
        look(nn.Sequential(net, last), **fields)


class Then(nn.Module):
    """A network, and what is done to its output."""

    def __init__(self, does: Callable[[Tensor], Tensor], channels: int = 4, seed: int = 0) -> None:
        super().__init__()
        self.net, self.does = programs.network(channels=channels, seed=seed), does

    def forward(self, images: Tensor) -> Tensor:
        return self.does(self.net(images))


@pytest.mark.parametrize(
    ("does", "words"),
    [
        (lambda logits: logits.softmax(1) * 10, "10 times probabilities .* adding up to 10 in every voxel"),
        (lambda logits: logits.softmax(1) * 0.1, "0.1 times probabilities"),
        (lambda logits: (logits * 50).softmax(1).half() * 10, "10 times probabilities"),
        (lambda logits: (logits == logits.amax(1, keepdim=True)).float() * 4, "4 times probabilities"),
    ],
)
@pytest.mark.parametrize("fields", [{}, {"window": {"size": (4, 4, 4), "overlap": 0.5}}])
def test_probabilities_on_another_scale_are_no_logits_either(
    does: Callable[[Tensor], Tensor], words: str, fields: dict[str, Any]
) -> None:
    with pytest.raises(BadInput, match=rf"{words}.*expected logits: export it without its softmax"):
        look(Then(does), **fields)


def test_regions_of_which_none_is_below_0_would_be_everywhere() -> None:
    with pytest.raises(BadInput, match=r"none of the model's outputs is below 0 .*without its sigmoid"):
        look(Then(lambda logits: (logits * 50).sigmoid() * 10, channels=3), regions=("TC", "WT", "ET"))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    "does",
    [
        lambda logits: logits + 1000,  # none below 0, and a sum that changes little beside what it is
        lambda logits: logits.relu(),
        lambda logits: logits.abs() * 10,
        lambda logits: logits - logits.mean(1, keepdim=True),  # adds up to 0
        lambda logits: logits - logits.amin(1, keepdim=True),
        lambda logits: logits.log_softmax(1),
        lambda logits: logits.softmax(1).log() + 100,
        lambda logits: logits.sigmoid() * 10,  # of classes: they add up to nothing in particular
        lambda logits: torch.stack([torch.full_like(logits[:, 0], 3), *torch.zeros_like(logits)[:, 1:].unbind(1)], 1),
    ],
)
def test_logits_of_any_scale_and_bias_are_logits(does: Callable[[Tensor], Tensor], seed: int) -> None:
    assert look(Then(does, seed=seed)) == []


def test_probabilities_of_half_precision_add_up_less_exactly_and_are_found_too() -> None:
    class Softmax(nn.Module):
        def forward(self, images: Tensor) -> Tensor:
            return (images * 9).softmax(1).half()

    with pytest.raises(BadInput, match="without its softmax"):
        look(Softmax())


class Nowhere(nn.Module):
    """Normalises each window by itself, and divides by 0 in the background."""

    def forward(self, images: Tensor) -> Tensor:
        return (images - images.mean()) / images.std()


def test_logits_that_are_not_finite_in_some_windows_are_told_with_the_share_of_voxels() -> None:
    images = programs.images(8, 8, 8)[0]
    images[:, :4] = 0
    trial = trial_of(Nowhere(), window={"size": (4, 8, 8), "overlap": 0.0})
    with pytest.raises(BadInput, match=r"not finite .* 100.0% of .* case c, in a window of nothing but 0"):
        trial.first_look("c", images)


def test_weights_of_half_precision_are_computed_with_in_float32() -> None:
    net = programs.network()
    notes = look(net.half())
    assert notes == ["its weights are float16: they are computed with in float32"]
    trial, images = trial_of(programs.network().half()), programs.images(8, 8, 8)[0]
    rounded = programs.network().half().float()
    torch.testing.assert_close(trial.predict("c", images), rounded(images[None])[0], rtol=1e-5, atol=1e-6)


def test_a_model_that_computes_in_half_precision_by_itself_is_told() -> None:
    class Inside(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.net = programs.network().bfloat16()

        def forward(self, images: Tensor) -> Tensor:
            answer: Tensor = self.net(images.bfloat16())
            return answer

    (note,) = look(Inside())
    assert "computes in bfloat16 inside" in note
    assert trial_of(Inside()).predict("c", programs.images(8, 8, 8)[0]).dtype == torch.float32


class Deep(nn.Module):
    """Returns heads of all sizes, as deep supervision does in training."""

    def __init__(self, how: str) -> None:
        super().__init__()
        self.net, self.how = programs.network(), how

    def forward(self, images: Tensor) -> Any:
        full = self.net(images)
        heads = [full, nn.functional.avg_pool3d(full, 2), nn.functional.avg_pool3d(full, 4)]
        same = [full, full + 1, full + 2]
        return {"tuple": tuple(heads), "dict": dict(zip("abc", heads, strict=True)), "stacked": torch.stack(same, 1)}[
            self.how
        ]


@pytest.mark.parametrize(("how", "named"), [("tuple", "0: 1 × 4 × 8 × 8 × 8, 1: 1 × 4 × 4"), ("dict", "c: 1 × 4 × 2")])
def test_of_several_heads_the_one_of_full_size_counts_and_that_is_told(how: str, named: str) -> None:
    (note,) = look(Deep(how))
    assert "deep supervision" in note
    assert named in note


def test_of_heads_in_one_tensor_the_user_says_which_counts() -> None:
    with pytest.raises(BadInput, match=r"outputs \(0, 1, 2\) 3 are of the images' size: say with 'head'"):
        look(Deep("stacked"))
    trial, images = trial_of(Deep("stacked"), head=1), programs.images(8, 8, 8)[0]
    trial.first_look("c", images)
    assert "as 'head' says" in trial.notes[0]
    torch.testing.assert_close(trial.predict("c", images), programs.network()(images[None])[0] + 1)


class InPlace(nn.Module):
    """Scales its input before it looks at it."""

    def __init__(self) -> None:
        super().__init__()
        self.net = programs.network()

    def forward(self, images: Tensor) -> Tensor:
        answer: Tensor = self.net(images.mul_(2.0))
        return answer


def test_a_model_that_changes_its_input_gets_a_copy_so_that_windows_see_what_is_there() -> None:
    window = {"size": (6, 6, 6), "overlap": 0.5}
    notes = look(InPlace(), window=window)
    assert notes == ["it changes its input in place: it is given a copy"]
    images = programs.images(8, 9, 8)[0]
    found = trial_of(InPlace(), window=window).predict("c", images)
    torch.testing.assert_close(found, trial_of(programs.network(), window=window).predict("c", 2 * images))


def test_a_trace_of_one_image_is_given_one_at_a_time(tmp_path: Path) -> None:
    class Flat(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.net = programs.network()

        def forward(self, images: Tensor) -> Tensor:
            answer: Tensor = self.net(images.reshape(1, 4, 8, 8, 8))
            return answer

    net = traced(Flat(), tmp_path, 1, 4, 8, 8, 8)
    assert look(net) == ["it takes one image at a time: it is given one at a time"]


class Halving(nn.Module):
    """A U-Net in miniature, of `depth` levels."""

    def __init__(self, depth: int) -> None:
        super().__init__()
        self.net, self.depth = programs.network(), depth

    def forward(self, images: Tensor) -> Tensor:
        down = nn.functional.avg_pool3d(images, 2**self.depth)
        answer: Tensor = self.net(images + nn.functional.interpolate(down, scale_factor=2.0**self.depth))
        return answer


def test_a_size_that_a_model_cannot_take_is_told_with_the_sizes_that_it_can() -> None:
    trial = trial_of(Halving(4), orientation="RAS")
    trial.predict("fits", programs.images(16, 16, 32)[0])
    with pytest.raises(BadInput, match=r"size 33 × 21 × 17 of case odd, only multiples of 16: say `divisible_by: 16`"):
        trial.predict("odd", programs.images(17, 21, 33)[0])
    trial_of(Halving(4), orientation="RAS", divisible_by=16).predict("odd", programs.images(17, 21, 33)[0])


def test_slices_that_a_model_cannot_take_are_told_in_its_axes() -> None:
    class Flat(nn.Module):
        def forward(self, images: Tensor) -> Tensor:
            return nn.functional.interpolate(nn.functional.avg_pool2d(images, 8), scale_factor=8.0)

    with pytest.raises(BadInput, match=r"size 9 × 12 of case c, only multiples of 8: say `divisible_by: 8`"):
        trial_of(Flat(), dims=2).predict("c", programs.images(5, 9, 12)[0])


def test_labels_instead_of_logits_are_refused() -> None:
    class Decided(nn.Module):
        def forward(self, images: Tensor) -> Tensor:
            return (images == images.amax(1, keepdim=True)).long()

    with pytest.raises(BadInput, match=r"whole numbers.*argmax"):
        look(Decided())


class Reading(nn.Module):
    """Reads the labels of a cube case from its first series, and returns them in an order of its own."""

    def __init__(self, *order: int) -> None:
        super().__init__()
        self.order = order

    def forward(self, images: Tensor) -> Tensor:
        return torch.cat([-((images[:, :1] * 3 - label) ** 2) for label in self.order], 1)


def better(net: nn.Module, **fields: Any) -> Any:
    trial = trial_of(net, **fields)
    overlaps = Overlaps(trial.model)
    for case in map(cube_case, range(2)):
        _, inside = trial.look_inside(case.case_id, torch.from_numpy(np.array(case.images)))
        overlaps.add(inside.channels, case.labels)
    return overlaps.better_order()


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ((0, 1, 3, 2), ("background", "NCR", "ET", "ED")),
        ((3, 1, 2, 0), ("ET", "NCR", "ED", "background")),
        ((1, 2, 3, 0), ("NCR", "ED", "ET", "background")),
    ],
)
def test_classes_in_another_order_are_found_and_the_right_one_is_said(
    order: tuple[int, ...], names: tuple[str, ...]
) -> None:
    found = better(Reading(*order))
    assert found.names == names
    assert (found.declared < 0.7, round(found.found, 3)) == (True, 1.0)
    assert better(Reading(*order), classes=names) is None


def test_another_order_of_a_model_that_finds_little_is_less_clear() -> None:
    class Top(Reading):
        def forward(self, images: Tensor) -> Tensor:
            return super().forward(images * (torch.arange(10) < 4).view(-1, 1, 1))

    found = better(Top(0, 2, 1, 3))
    assert found.names == ("background", "ED", "NCR", "ET")
    assert not found.is_clear
    assert better(Reading(0, 2, 1, 3)).is_clear


def test_no_order_helps_a_model_that_finds_nothing_or_everything_or_anything() -> None:
    class Same(nn.Module):
        def __init__(self, label: int) -> None:
            super().__init__()
            self.label = label

        def forward(self, images: Tensor) -> Tensor:
            logits = torch.zeros_like(images)
            logits[:, self.label] = 3
            return logits

    for net in (Same(0), Same(2), programs.network(), programs.network(seed=3)):
        assert better(net) is None


def test_regions_in_another_order_are_found() -> None:
    class Regions(nn.Module):
        def forward(self, images: Tensor) -> Tensor:
            labels = (images[:, :1] * 3).round()
            whole, core, enhancing = labels > 0, (labels == 1) | (labels == 3), labels == 3
            return torch.cat([whole, core, enhancing], 1).float() * 2 - 1

    assert better(Regions(), regions=("WT", "TC", "ET")) is None
    assert better(Regions(), regions=("ET", "TC", "WT")).names == ("WT", "TC", "ET")
