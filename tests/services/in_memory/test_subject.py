"""What is said of a network and of cases has to fit both, and a network is left as it was."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from services.errors import BadInput
from services.in_memory.batches import attack_batch
from services.in_memory.network import dims_of
from services.in_memory.subject import SubjectOptions as About
from services.in_memory.subject import opened
from services.science.imaging.case import Case
from services.science.models import build
from tests.case_files import save, write_organs, write_set
from tests.services.in_memory.networks import Small, volumes

CT = {"series": ["ct"]}
TUMOR = ("background", "tumor")
SAID = About(CT, TUMOR)


def cases_of(network: nn.Module, cases: object, about: About = SAID, **more: Any) -> list[Case]:
    with opened(network, cases, about, seed=0, **more) as subject:
        return list(subject.cases)


def test_pairs_dicts_arrays_and_batches_of_a_loader_are_the_same_cases() -> None:
    pairs = volumes(3)
    plain = cases_of(Small(), pairs)
    dicts = [{"image": image, "label": label[None].float(), "other": 1} for image, label in pairs]
    arrays = [(image.numpy(), label.numpy()) for image, label in pairs]
    batches = [
        (torch.stack([pairs[0][0], pairs[1][0]]), torch.stack([pairs[0][1], pairs[1][1]])[:, None]),
        (pairs[2][0][None], pairs[2][1][None]),
    ]
    for given in (dicts, arrays, batches, iter(pairs)):
        again = cases_of(Small(), given)
        assert [case.case_id for case in again] == ["case-1", "case-2", "case-3"]
        for one, other in zip(plain, again, strict=True):
            assert np.array_equal(one.images, other.images)
            assert np.array_equal(one.labels, other.labels)


@pytest.mark.parametrize("kind", ["pairs", "folder"])
def test_some_of_the_cases_are_chosen_by_number_or_name(tmp_path: Path, kind: str) -> None:
    folder = kind == "folder"
    cases, net, names = (
        (write_set(tmp_path, 3), Small(4, 4), [f"BraTS2021_0000{number}" for number in range(3)])
        if folder
        else (volumes(3), Small(), ["case-1", "case-2", "case-3"])
    )

    def chosen(only: Any) -> list[str]:
        about = About(only=only) if folder else About(CT, TUMOR, only=only)
        return [case.case_id for case in cases_of(net, cases, about)]

    assert chosen(2) == names[:2]
    assert chosen([names[2]]) == names[2:]
    with pytest.raises(BadInput, match="unknown case 'case-9'"):
        chosen(["case-9"])
    for wrong in (0, -1, True, 1.5, [], "case-1"):
        with pytest.raises(BadInput, match="only: expected a number of cases above 0, or a list of their names"):
            chosen(wrong)


def test_what_a_dict_says_of_a_case_is_kept() -> None:
    ((image, label),) = volumes(1)
    mask = torch.zeros(label.shape, dtype=torch.bool)
    mask[2:4] = True
    item = {"image": image, "label": label, "case": "a", "patient": "p", "mask": mask, "voxel_mm": (3, 1, 2)}
    (case,) = cases_of(Small(), [item], in_mm="hd95")
    assert (case.case_id, case.patient_id) == ("a", "p")
    assert case.grid.original_spacing_mm == (3.0, 1.0, 2.0)
    assert np.array_equal(case.brain, mask.numpy())


def test_voxels_have_the_size_that_an_affine_says() -> None:
    ((image, label),) = volumes(1)
    affine = np.diag([-2.0, 1.5, 1.0, 1.0])
    item = SimpleNamespace(
        detach=image.detach, shape=image.shape, affine=affine, meta={"filename_or_obj": "x/s1.nii.gz"}
    )
    (case,) = cases_of(Small(), [{"image": item, "label": label}], in_mm="hd95")
    assert (case.case_id, case.grid.original_spacing_mm) == ("s1", (2.0, 1.5, 1.0))


def test_a_range_of_the_networks_own_is_the_unit_range_to_attacks() -> None:
    (pair,) = volumes(1)
    (plain,) = cases_of(Small(), [pair])
    moved = (pair[0] * 11 - 3, pair[1])
    (case,) = cases_of(Small(), [moved], About(CT, TUMOR, bounds=(-3, 8)))
    assert np.abs(case.images - plain.images).max() < 1e-6
    with opened(Small(), [moved], About(CT, TUMOR, bounds=(-3, 8)), seed=0) as subject:
        (case,) = subject.cases
        again = subject.model(torch.from_numpy(case.images)[None])
    expected = Small().eval()(moved[0][None])
    assert (again - expected).abs().max() < 1e-5


def test_probabilities_and_a_single_channel_are_attacked_as_logits() -> None:
    class Sigmoid(Small):
        def forward(self, images: Tensor) -> Tensor:
            return super().forward(images).sigmoid()

    (pair,) = volumes(1)
    with opened(Sigmoid(classes=1), [pair], About(CT, TUMOR, logits=False), seed=0) as subject:
        images = torch.from_numpy(next(iter(subject.cases)).images)[None]
        both = subject.model(images)
    one = Small(classes=1).eval()(images)
    assert (both[:, 1:] - one).abs().max() < 1e-4
    assert not both[:, 0].any()


@pytest.mark.filterwarnings("ignore:.*torch.jit:DeprecationWarning")
@pytest.mark.parametrize("dims", [2, 3])
def test_convolutions_tell_slices_from_volumes(dims: int) -> None:
    assert dims_of(Small(dims=dims)) == dims
    assert dims_of(torch.jit.script(Small(dims=dims).eval())) == dims
    assert dims_of(build({"name": "unet", "dims": dims, "channels": [4, 8]}).build()) == dims
    with pytest.raises(BadInput, match=r"no convolution, which do not tell .* say dims=3 or dims=2"):
        dims_of(nn.Linear(1, 1))


def test_a_2d_network_takes_images_volumes_and_batches_and_no_guess_is_made_where_both_fit() -> None:
    net = Small(dims=2)
    ((image, label),) = volumes(1)
    (whole,) = cases_of(net, [(image, label)])
    single = cases_of(net, [(image[:, 2], label[2]), (image[:, 3], label[3])])
    batch = cases_of(net, [(image[:, 2:4].transpose(0, 1), label[2:4])])
    assert whole.images.shape == (1, 6, 6, 6)
    for one in (single, batch):
        assert [np.array_equal(case.images[:, 0], image[:, at]) for at, case in enumerate(one, 2)] == [True, True]
    square = torch.rand(2, 2, 6, 6) * 0.5
    with pytest.raises(BadInput, match="may be 2 images or one volume"):
        cases_of(Small(2, dims=2), [(square, torch.zeros(2, 6, 6))], About({"series": ["a", "b"]}, TUMOR))


def test_files_in_dicts_are_read_as_in_a_sweep(tmp_path: Path) -> None:
    root = write_organs(tmp_path, 2)
    words = {"series": {"ct": "{case}/ct.nii.gz", "pet": "{case}/pet.nii.gz"}, "segmentation": "{case}/seg.nii.gz"}
    labels = {"liver": 1, "tumor": [2, 3]}
    folder = cases_of(Small(2, 3), root, About({**words, "labels": labels}))
    items = [
        {"image": [path / "ct.nii.gz", path / "pet.nii.gz"], "label": str(path / "seg.nii.gz"), "case": path.name}
        for path in sorted(root.iterdir())
    ]
    dicts = cases_of(Small(2, 3), items, About({"series": ["ct", "pet"], "labels": labels}), in_mm="hd95")
    for one, other in zip(folder, dicts, strict=True):
        assert one.case_id == other.case_id
        assert np.array_equal(one.images, other.images)
        assert np.array_equal(one.reference, other.reference)
        assert one.grid == other.grid


def test_a_folder_of_gliomas_needs_no_word(tmp_path: Path) -> None:
    cases = cases_of(Small(4, 4), write_set(tmp_path, 2), About())
    assert [case.case_id for case in cases] == ["BraTS2021_00000", "BraTS2021_00001"]
    assert not list(tmp_path.glob("**/*.json"))


def _drawn() -> str:
    return repr(np.random.get_state())  # noqa: NPY002 - whoever calls may draw from it


def test_a_network_comes_back_in_its_modes_with_its_gradients_and_nothing_is_drawn() -> None:
    net = Small()
    net.train()
    net.dropout.eval()
    net.first.weight.requires_grad_(False)
    net.last(torch.rand(1, 4, 2, 2, 2)).sum().backward()
    gradient = net.last.weight.grad
    assert gradient is not None
    kept = gradient.clone()
    states = random.getstate(), _drawn(), torch.get_rng_state()
    (pair,) = volumes(1)
    attack_batch(net, pair[0][None], pair[1][None], {"name": "pgd", "steps": 2, "random_start": True}, SAID)
    cases_of(net, [pair])
    with pytest.raises(BadInput):
        attack_batch(net, pair[0][None], pair[1][None] + 5, {"name": "pgd"}, SAID)
    assert [module.training for module in (net, net.first, net.dropout)] == [True, True, False]
    assert [p.requires_grad for p in net.parameters()] == [False, True, True, True]
    assert net.last.weight.grad is gradient
    assert torch.equal(gradient, kept)
    assert random.getstate() == states[0]
    assert _drawn() == states[1]
    assert torch.equal(torch.get_rng_state(), states[2])


@pytest.mark.parametrize("outside", [torch.no_grad, torch.inference_mode, lambda: torch.autocast("cpu")])
def test_whatever_a_program_has_switched_on_around_it_changes_no_number(outside: Callable[[], Any]) -> None:
    (pair,) = volumes(1)
    given = pair[0][None], pair[1][None], {"name": "pgd", "steps": 2}, SAID
    net = Small()
    plain = attack_batch(net, *given)
    with outside():
        assert torch.equal(attack_batch(net, *given), plain)


IMAGE, LABEL = volumes(1)[0]


def _spoilt() -> Tensor:
    image = IMAGE.clone()
    image[0, 1, 2, 3] = float("nan")
    return image


@pytest.mark.parametrize(
    ("cases", "about", "words"),
    [
        ([], SAID, "there is none; give at least one"),
        (3, SAID, "expected a folder, a list of dicts"),
        (IMAGE, SAID, "got Tensor"),
        ({"image": IMAGE, "label": LABEL}, SAID, "expected a list of dicts, got one dict"),
        ([{"image": IMAGE}], SAID, "case-1 has no 'label'"),
        ([IMAGE], SAID, "expected a pair (image, label)"),
        ([(IMAGE, LABEL)], About(), "1 channel; say series=[...]"),
        ([(IMAGE, LABEL)], About(CT), "returns 2 channels: say classes=['background', ...]"),
        ([(IMAGE, LABEL)], About(CT, ("background", "a", "b")), "returns 2 channels, but classes= says 3 classes"),
        ([(IMAGE, LABEL)], About({"series": ["ct", "pet"]}, TUMOR), "1 channel, but series= names 2 (ct, pet)"),
        ([(IMAGE.movedim(0, -1), LABEL)], SAID, "image.movedim(-1, 0) puts them where they belong"),
        ([(IMAGE[0], LABEL)], SAID, "expected (C,D,H,W); where it has one series, image[None]"),
        ([(IMAGE, LABEL[0])], SAID, "the label of case-1 has the shape (6, 6), expected (6, 6, 6)"),
        ([(IMAGE, torch.stack([LABEL == 0, LABEL == 1]))], SAID, "give class numbers, label.argmax(0)"),
        ([(IMAGE, LABEL * 4)], SAID, "the values 4 stand for no class, expected background 0, tumor 1"),
        ([(IMAGE, LABEL + 0.5)], SAID, "the values 0.5, 1.5 stand for no class"),
        ([(IMAGE * 11 - 3, LABEL)], SAID, "expected 0 to 1; say bounds=(low, high)"),
        ([(_spoilt(), LABEL)], SAID, "has 1 value that is NaN or infinite"),
        ([(IMAGE * 0, LABEL)], SAID, "is 0 everywhere"),
        ([(np.array(["x"]), LABEL)], SAID, "expected numbers"),
        ([{"image": IMAGE, "label": LABEL, "case": "a"}] * 2, SAID, "cases 1 and 2 are both called 'a'"),
        ([{"image": "a.nii.gz", "label": "b.nii.gz"}], About(CT), "say what the values of label files mean"),
        ([{"image": "a.nii.gz", "label": "b.nii.gz"}], SAID, "file a.nii.gz is missing"),
        ("nowhere", SAID, "nowhere does not exist"),
        ([(IMAGE, LABEL)], About({**CT, "spacing_mm": 2}, TUMOR), "spacing_mm= says how files are read"),
        ([(IMAGE, LABEL)], About({**CT, "layout": "brats"}, TUMOR), "layout= says how the files of a folder are read"),
        ([(IMAGE, LABEL)], About(CT, "tumor"), "classes: expected names, the background first"),
        ([(IMAGE, LABEL)], About({"series": ["a", "a"]}, TUMOR), "series: expected each series once"),
        ([(IMAGE, LABEL)], About({**CT, "regions": {"x": ["tmor"]}}, TUMOR), "regions.x: unknown label 'tmor'"),
        ([(IMAGE, LABEL)], About({**CT, "labels": {"liver": 1}}, TUMOR), "classes and labels name different classes"),
        ([(IMAGE, LABEL)], About(CT, TUMOR, bounds=(1, 0)), "bounds: expected the least and the largest value"),
        ([(IMAGE, LABEL)], About(CT, TUMOR, window={"siz": 3}), "no parameter 'siz'; did you mean 'size'"),
        ([(IMAGE, LABEL)], About(CT, TUMOR, divisible_by="x"), "divisible_by: expected a number such as 16"),
        ([(IMAGE, LABEL)], About(CT, TUMOR, dims=4), "dims: expected 2 or 3, got 4"),
        ([(IMAGE, LABEL)], About(CT, TUMOR, logits=False), "logits=False says that the network returns probabilities"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_in_one_sentence(cases: object, about: About, words: str) -> None:
    with pytest.raises(BadInput) as told:
        cases_of(Small(), cases, about)
    assert words in str(told.value)
    assert "\n" not in str(told.value)


def test_a_metric_in_mm_needs_to_know_how_large_voxels_are() -> None:
    with pytest.raises(BadInput, match="metric 'hd95' is in mm, and nothing says how large the voxels of case-1 are"):
        cases_of(Small(), [(IMAGE, LABEL)], in_mm="hd95")
    with pytest.raises(BadInput, match="metric 'hd95' is of volumes, and case-1 is one image"):
        cases_of(Small(dims=2), [(IMAGE[:, 0], LABEL[0])], About(CT, TUMOR, voxel_mm=(1, 1)), in_mm="hd95")


class Several(Small):
    def forward(self, images: Tensor) -> Tensor:
        return (super().forward(images),) * 2  # type: ignore[return-value]


class Halves(Small):
    def forward(self, images: Tensor) -> Tensor:
        return super().forward(images)[:, :, ::2]


class Likely(Small):
    def forward(self, images: Tensor) -> Tensor:
        return super().forward(images).softmax(1)


@pytest.mark.parametrize(
    ("network", "words"),
    [
        ("net", "expected a network (torch.nn.Module), got str"),
        (Small().half(), "parameters in torch.float16: attacks need float32"),
        (Small(3), "the network takes 3 channels, and images have 1 (ct)"),
        (Several(), "the network returns tuple of 2, expected one tensor"),
        (Halves(), "say with divisible_by=, such as 16"),
        (Likely(), "or say logits=False"),
    ],
)
def test_a_network_that_cannot_be_attacked_as_it_is_is_refused(network: Any, words: str) -> None:
    with pytest.raises(BadInput) as told:
        cases_of(network, [(IMAGE, LABEL)])
    assert words in str(told.value)


def test_lengths_that_a_network_does_not_take_are_padded_where_that_is_said() -> None:
    class Strided(Small):
        def forward(self, images: Tensor) -> Tensor:
            logits = super().forward(images)
            return logits[:, :, ::4].repeat_interleave(4, 2)

    with pytest.raises(BadInput, match="divisible_by"):
        cases_of(Strided(), [(IMAGE, LABEL)])
    assert len(cases_of(Strided(), [(IMAGE, LABEL)], About(CT, TUMOR, divisible_by=4))) == 1


def batch(**changed: Any) -> tuple[Any, ...]:
    given = {"images": IMAGE[None], "labels": LABEL[None], "spec": {"name": "fgsm", "epsilon": "8/255"}, "about": SAID}
    return tuple({**given, **changed}.values())


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"images": IMAGE}, "a 3-D network takes (B,C,D,H,W), got the shape (1, 6, 6, 6); images[None]"),
        ({"images": IMAGE[None].movedim(1, -1)}, "images.movedim(-1, 1)"),
        ({"images": IMAGE[None] * 9}, "say bounds=(low, high)"),
        ({"labels": LABEL}, "labels: expected the shape (1, 6, 6, 6)"),
        ({"labels": torch.stack([LABEL == 0, LABEL == 1])[None]}, "labels.argmax(1)"),
        ({"labels": LABEL[None] + 1}, "labels: the values 2 stand for no class"),
        ({"spec": {"name": "fgms"}}, "did you mean 'fgsm'?"),
        ({"spec": {"name": "pgd", "stps": 3}}, "did you mean 'steps'?"),
        ({"spec": {"name": "fgsm", "epsilon": "300/255"}}, "a budget in [0, 1]"),
        ({"spec": {"name": "universal"}}, "needs other cases, which a sweep has"),
    ],
)
def test_a_batch_that_does_not_fit_is_told_in_one_sentence(changed: Mapping[str, Any], words: str) -> None:
    with pytest.raises(BadInput) as told:
        attack_batch(Small(), *batch(**changed))
    assert words in str(told.value)


@pytest.mark.parametrize(("bounds", "scaled"), [((0, 1), lambda image: image), ((0, 255), lambda image: image * 255)])
def test_a_batch_stays_within_the_budget_and_the_mask(bounds: Any, scaled: Callable[[Tensor], Tensor]) -> None:
    images = scaled(IMAGE[None])
    mask = torch.zeros((1, 1, 6, 6, 6), dtype=torch.bool)
    mask[:, :, 2:] = True
    found = attack_batch(Small(), images, LABEL[None, None], {"name": "pgd", "epsilon": "8/255", "steps": 3},
                         About(CT, TUMOR, bounds=bounds), mask=mask)  # fmt: skip
    change = (found - images).abs()
    assert 0 < change.max() <= 8 / 255 * bounds[1] * (1 + 1e-5)
    assert not change[:, :, :2].any()
    assert (found.shape, found.dtype, found.requires_grad) == (images.shape, torch.float32, False)


def test_arrays_and_tensors_give_the_same_and_float64_stays() -> None:
    plain = attack_batch(Small(), *batch())
    assert torch.equal(plain, attack_batch(Small(), *batch(images=IMAGE[None].numpy(), labels=LABEL[None].numpy())))
    assert attack_batch(Small().double(), *batch()).dtype == torch.float64


def test_a_file_with_channels_in_its_last_axis_is_a_case(tmp_path: Path) -> None:
    image = np.random.default_rng(0).integers(1, 99, (6, 6, 5, 2)).astype(np.int16)
    label = np.zeros((6, 6, 5), np.uint8)
    label[2:4, 2:4, 2] = 1
    items = [{"image": save(tmp_path / "s1.nii.gz", image), "label": save(tmp_path / "s1_seg.nii.gz", label)}]
    (case,) = cases_of(Small(2), items, About({"series": ["a", "b"]}, TUMOR))
    assert (case.case_id, case.images.shape) == ("s1", (2, 5, 6, 6))
