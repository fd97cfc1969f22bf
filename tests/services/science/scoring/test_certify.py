"""SegCertify against theory, a plain Holm procedure, and attackers that try to break its promise."""

from __future__ import annotations

import math
import weakref
from collections.abc import Iterator

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binom, norm
from torch import Tensor, nn

from services.errors import BadInput
from services.science.evaluate import score_case
from services.science.labels import REGIONS, classes_mask
from services.science.metrics._mask_pair import MaskPair
from services.science.metrics.abstention import Abstention
from services.science.metrics.certified_dice import CertifiedDice
from services.science.nets.predict import noisy_votes
from services.science.nets.transforms import GaussianNoise
from services.science.scoring.certify import ABSTAINS, Certificate, CertificateSettings, certify, fewest_agreements

SIGMA = 0.25


class Threshold(nn.Module):
    """Class 1 where the noisy first series is above a half: flips with probability Phi(-|x - 1/2| / sigma)."""

    def __init__(self, dims: int) -> None:
        super().__init__()
        self.dims, self.transform = dims, GaussianNoise(SIGMA, 5)

    def forward(self, images: Tensor) -> Tensor:
        above = self.transform(images)[:, 0] - 0.5
        return torch.stack([-above, above, above - 9, above - 9], 1)


def levels(size: int) -> Tensor:
    """Images whose first series takes 16 values in (0, 1), each equally often."""
    images = torch.full((4, 16, size, size), 0.3)
    images[0] = torch.linspace(0.03, 0.97, 16).view(16, 1, 1)
    return images


def votes_of(counts: list[list[int]], order: np.random.Generator) -> Iterator[Tensor]:
    """Votes in a random order that give each voxel (row) so many votes per class."""
    voxels = np.stack([order.permutation(np.repeat(np.arange(len(row)), row)) for row in counts], 1)
    for classes in voxels:
        yield torch.eye(len(counts[0]))[torch.from_numpy(classes)].T[:, None, None]


@pytest.mark.parametrize("dims", [2, 3])
@pytest.mark.parametrize("tau", [0.6, 0.75, 0.9])
def test_the_certified_share_of_a_threshold_is_what_theory_says(dims: int, tau: float) -> None:
    made = CertificateSettings(tau=tau, selection=30, draws=300)
    images = levels(16)
    found = certify(noisy_votes(Threshold(dims), images, 330, seed=1), made)  # type: ignore[arg-type]
    distance = (images[0, :, 0, 0] - 0.5).abs().numpy()
    probability = norm.cdf(distance / SIGMA)  # of the more frequent class
    # Holm lies between Bonferroni and no correction at all.
    strict, loose = (
        next(k for k in range(301) if binom.sf(k - 1, 300, tau) <= bound)
        for bound in (made.alpha / found.labels.size, made.alpha)
    )
    share = (found.labels != ABSTAINS).mean((1, 2))
    for level, (low, high) in enumerate(
        zip(binom.sf(strict - 1, 300, probability), binom.sf(loose - 1, 300, probability), strict=True)
    ):
        noise = 4 * math.sqrt(0.25 / 256)
        assert low - noise <= share[level] <= high + noise
    # What is certified is right, and stays so within the radius.
    certain = found.labels != ABSTAINS
    assert np.array_equal(found.labels[certain], (images[0] > 0.5).numpy()[certain])
    assert distance[certain.any((1, 2))].min() >= made.radius(SIGMA)


def test_no_change_within_the_radius_alters_a_certified_voxel() -> None:
    made = CertificateSettings(tau=0.6, selection=30, draws=300)
    images = levels(8)
    model = Threshold(3)
    found = certify(noisy_votes(model, images, 330, seed=1), made)  # type: ignore[arg-type]
    # The worst there is for this network: the whole radius spent on one voxel.
    worst = images[0] - made.radius(SIGMA) * torch.sign(images[0] - 0.5)
    after = (worst > 0.5).numpy()
    certain = found.labels != ABSTAINS
    assert certain.any()
    assert np.array_equal(after[certain], found.labels[certain] == 1)


def plain_holm(agreements: list[int], made: CertificateSettings) -> list[bool]:
    """Step by step, over all voxels."""
    p_values = [float(binom.sf(k - 1, made.draws, made.tau)) for k in agreements]
    rejected = [False] * len(p_values)
    for step, voxel in enumerate(sorted(range(len(p_values)), key=p_values.__getitem__)):
        if p_values[voxel] > made.alpha / (len(p_values) - step):
            break
        rejected[voxel] = True
    return rejected


@given(st.lists(st.integers(0, 60), min_size=1, max_size=40), st.sampled_from([0.55, 0.75, 0.85]))
@settings(max_examples=200, deadline=None)
def test_the_voxels_are_those_of_holms_procedure(agreements: list[int], tau: float) -> None:
    made = CertificateSettings(tau=tau, draws=60, alpha=0.01)
    fewest = fewest_agreements(np.bincount(agreements, minlength=61), made)
    assert [count >= fewest for count in agreements] == plain_holm(agreements, made)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_certified_dice_is_never_above_the_smoothed_dice(data: st.DataObject) -> None:
    made = CertificateSettings(tau=data.draw(st.sampled_from([0.51, 0.6, 0.75])), selection=5, draws=40, alpha=0.05)
    random = np.random.default_rng(data.draw(st.integers(0, 2**32)))
    voxels = data.draw(st.integers(1, 12))
    counts = random.multinomial(45, random.dirichlet([0.3] * 4), size=voxels).tolist()
    labels = random.integers(0, 4, (1, 1, voxels)).astype(np.uint8)
    found = certify(votes_of(counts, random), made)
    certain = found.labels != ABSTAINS
    assert np.array_equal(found.labels[certain], found.smoothed[certain])
    scores = {(score.region, score.metric): score.value for score in found.scores(labels, ["WT", "TC", "ET", "ED"])}
    for region in ("WT", "TC", "ET", "ED"):
        assert 0 <= scores[region, "certified_dice"] <= scores[region, "smoothed_dice"] <= 1


def formula(labels: np.ndarray, certified: np.ndarray, region: str) -> float:
    """The lower bound (methods 4.9)."""
    classes = REGIONS[region]
    truth, inside = classes_mask(labels, classes), classes_mask(certified, classes)
    unsure = certified == ABSTAINS
    hits, false = (truth & inside).sum(), (~truth & (inside | unsure)).sum()
    if not truth.any():
        return 0.0 if false else 1.0
    return float(2 * hits / (hits + false + truth.sum()))


@given(st.integers(0, 2**32), st.integers(1, 12))
@settings(max_examples=40, deadline=None)
def test_the_bound_is_that_of_the_methods_and_no_allowed_prediction_is_below(seed: int, voxels: int) -> None:
    random = np.random.default_rng(seed)
    labels, smoothed = (random.integers(0, 4, (voxels, 1, 1)).astype(np.uint8) for _ in range(2))
    certified = np.where(random.random(labels.shape) < 0.6, smoothed, ABSTAINS).astype(np.uint8)
    certificate = Certificate(certified, smoothed)
    scores = {(score.region, score.metric): score.value for score in certificate.scores(labels, ["WT", "TC", "ET"])}
    for _ in range(20):
        allowed = np.where(certified == ABSTAINS, random.integers(0, 4, labels.shape), certified).astype(np.uint8)
        possible = score_case(allowed, labels, spacing_mm=(1, 1, 1), scheme="internal", metrics=["dice"])
        for score in possible:
            bound = scores[score.region, "certified_dice"]
            assert bound == pytest.approx(formula(labels, certified, score.region))
            assert bound <= score.value + 1e-12


@pytest.mark.parametrize(
    ("voxels", "tau", "draws", "disagreements"),
    [
        (240 * 240 * 155, 0.75, 100, 1),
        (240 * 240 * 155, 0.75, 200, 14),
        (240 * 240 * 155, 0.75, 1000, 166),
        (240 * 240 * 155, 0.90, 500, 12),
        (240 * 240 * 155, 0.90, 1000, 45),
        (128**3, 0.75, 100, 2),
        (128**3, 0.75, 200, 15),
        (128**3, 0.75, 1000, 169),
    ],
)
def test_the_allowed_disagreements_are_those_of_the_methods(
    voxels: int, tau: float, draws: int, disagreements: int
) -> None:
    made = CertificateSettings(tau=tau, draws=draws)

    def certified(agreements: int) -> bool:
        histogram = np.zeros(draws + 1, np.int64)
        histogram[agreements], histogram[0] = 1, voxels - 1  # the first step of Holm: one voxel, all others hopeless
        return fewest_agreements(histogram, made) <= agreements

    assert certified(draws - disagreements)
    assert not certified(draws - disagreements - 1)


@pytest.mark.parametrize(
    ("voxels", "tau", "fewest"), [(240 * 240 * 155, 0.75, 80), (240 * 240 * 155, 0.9, 218), (128**3, 0.75, 75)]
)
def test_too_few_draws_are_refused_with_the_number_that_is_needed(voxels: int, tau: float, fewest: int) -> None:
    CertificateSettings(tau=tau, draws=fewest).require_enough(voxels)
    with pytest.raises(BadInput, match=f"draws to at least {fewest}"):
        CertificateSettings(tau=tau, draws=fewest - 1).require_enough(voxels)


def test_a_case_that_has_too_many_voxels_is_refused_before_it_is_predicted() -> None:
    passes = 0

    def votes() -> Iterator[Tensor]:
        nonlocal passes
        while True:
            passes += 1
            yield torch.zeros((4, 10, 10, 10))

    with pytest.raises(BadInput, match=r"25 draws certify none of 1000 voxels .* at least 49"):
        certify(votes(), CertificateSettings(draws=25))
    assert passes == 1


@pytest.mark.parametrize(
    "parameters",
    [{"tau": 0.5}, {"tau": 1}, {"alpha": 0}, {"alpha": 0.5}, {"draws": 24}, {"draws": 0}, {"selection": 0}],
)
def test_settings_that_certify_nothing_at_any_count_are_refused(parameters: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"tau|alpha|draws|selection"):
        CertificateSettings(**parameters)


def test_the_radius_is_the_published_one() -> None:
    assert CertificateSettings().radius(0.25) == pytest.approx(0.1686, abs=5e-5)


def test_counts_are_streamed() -> None:
    """However many votes there are, few are held at once."""
    alive: list[weakref.ref[Tensor]] = []

    def votes() -> Iterator[Tensor]:
        for _ in range(130):
            vote = torch.zeros((4, 3, 3, 3))
            vote[1] = 1
            alive.append(weakref.ref(vote))
            yield vote
            del vote
            assert sum(one() is not None for one in alive) <= 2

    found = certify(votes(), CertificateSettings(selection=30, draws=100))
    assert (found.labels == 1).all()


def test_a_region_without_uncertain_voxels_or_without_voxels_has_no_abstention() -> None:
    def pair(reference: list[bool], abstains: list[bool]) -> MaskPair:
        shaped = (np.array(mask).reshape(-1, 1, 1) for mask in (reference, abstains))
        return MaskPair(*shaped, (1.0, 1.0, 1.0), 0.0)

    assert Abstention().score(pair([True, True, False], [True, False, True])) == 0.5
    assert Abstention().score(pair([True, True], [False, False])) == 0
    assert Abstention().score(pair([False, False], [False, False])) == 0
    assert not Abstention().higher_is_better
    assert CertifiedDice().score(pair([False, False], [False, False])) == 1


@pytest.mark.parametrize("name", ["certified_dice", "smoothed_dice", "abstention"])
def test_what_needs_a_certificate_is_no_metric_of_two_label_maps(name: str) -> None:
    labels = np.ones((2, 2, 2), np.uint8)
    with pytest.raises(BadInput, match="needs a certificate"):
        score_case(labels, labels, spacing_mm=(1, 1, 1), scheme="internal", metrics=[name])
