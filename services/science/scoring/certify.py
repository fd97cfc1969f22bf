"""SegCertify (Fischer et al., ICML 2021; methods 4.9): voxels whose predicted class no small change can alter.

The predictor is the smoothed network: at every voxel the class that is most frequent under Gaussian noise of standard
deviation sigma. With probability at least 1 - alpha, all certified voxels of a case keep their class under every change
of the images whose l2 norm, over all series and voxels of the working grid, is below `radius`; the change must stay
inside the brain and leave some series of each of its voxels above 0, since noise is drawn there and nowhere else. An
l-infinity ball inside is smaller by the square root of the number of values: never put this radius beside a budget.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Annotated, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, model_validator

from services.errors import BadInput
from services.frozen import Frozen
from services.science.anatomy import BRATS, Anatomy
from services.science.evaluate import CaseScore
from services.science.labels import classes_mask
from services.science.metrics import build
from services.science.metrics._mask_pair import MaskPair

if TYPE_CHECKING:
    from torch import Tensor

    from services.science.metrics._surfaces import Mask

#: In place of a class: the voxel is not certified.
ABSTAINS = 255


class CertificateSettings(Frozen):
    """How networks of the defense `smoothing` are certified, on clean images."""

    tau: Annotated[float, Field(gt=0.5, lt=1)] = Field(
        0.75,
        description="A voxel is certified when its class has at least this probability under the noise; the l2 "
        "radius is sigma times the standard normal quantile of it.",
    )
    alpha: Annotated[float, Field(gt=0, lt=0.5)] = Field(
        1e-3, description="Probability that any voxel of a case is certified wrongly (Holm over all voxels)."
    )
    selection: Annotated[int, Field(ge=1, le=1_000_000)] = Field(
        100, description="Noisy predictions that choose the class of each voxel."
    )
    draws: Annotated[int, Field(ge=1, le=1_000_000)] = Field(
        1000, description="Noisy predictions that test it; 10000 for tau 0.95 or 0.99."
    )

    @model_validator(mode="after")
    def _can_certify_a_voxel(self) -> Self:
        if self.draws < self.fewest_draws(1):
            raise ValueError(f"draws of at least {self.fewest_draws(1)} for tau {self.tau:g} and alpha {self.alpha:g}")
        return self

    def radius(self, sigma: float) -> float:
        """In l2, in units of the [0,1] intensity range."""
        from scipy.stats import norm

        return sigma * float(norm.ppf(self.tau))

    def fewest_draws(self, voxels: int) -> int:
        """With fewer, none of so many voxels is certified even when all draws agree everywhere."""
        return max(1, math.ceil(math.log(self.alpha / voxels) / math.log(self.tau)))

    def require_enough(self, voxels: int) -> None:
        """Raises `BadInput` when no voxel could be certified whatever is predicted."""
        if self.draws < self.fewest_draws(voxels):
            raise BadInput(
                f"{self.draws} draws certify none of {voxels} voxels at tau {self.tau:g} and alpha {self.alpha:g} even "
                f"when all agree; set evaluation.certificate.draws to at least {self.fewest_draws(voxels)}"
            )


@dataclass(frozen=True)
class Certificate:
    """What is certain about one prediction, on the working grid."""

    labels: NDArray[np.uint8]  # (D, H, W): the certified class, or `ABSTAINS`
    smoothed: NDArray[np.uint8]  # (D, H, W): the most frequent class of all draws

    @property
    def abstains(self) -> Mask:
        """Where nothing is certified."""
        mask: Mask = self.labels == ABSTAINS
        return mask

    def worst(self, reference: Mask, region: Collection[int]) -> Mask:
        """The prediction of a region's classes that the certificate allows and that overlaps least with the truth."""
        return (self.abstains & ~reference) | classes_mask(self.labels, region)

    def scores(self, reference: NDArray[np.uint8], regions: Sequence[str], anatomy: Anatomy = BRATS) -> list[CaseScore]:
        """Per region: Dice of the smoothed prediction, its certified lower bound, and how much of it is uncertain.

        `reference` (D, H, W) are the true class numbers on the working grid.
        """
        found = []
        for region in regions:
            classes = anatomy.require_region(region)
            mask = classes_mask(reference, classes)
            views = {
                "smoothed_dice": classes_mask(self.smoothed, classes),
                "certified_dice": self.worst(mask, classes),
                "abstention": self.abstains & mask,
            }
            pairs = {name: MaskPair(mask, view, (1.0, 1.0, 1.0), 0.0) for name, view in views.items()}
            for name, pair in pairs.items():
                # A region that no voxel abstains from is not one that was erased.
                state = pairs["smoothed_dice" if name == "abstention" else name].state
                counts = pair.reference_voxels, pair.prediction_voxels
                found.append(CaseScore(region, name, build({"name": name}).score(pair), state, *counts))
        return found


def certify(votes: Iterator[Tensor], settings: CertificateSettings) -> Certificate:
    """The certificate of one case from `selection + draws` votes (K, D, H, W): 1 for the predicted class, else 0.

    Only counts are kept. Raises `BadInput` when no count could certify anything.
    """
    import torch

    counts = torch.zeros_like(first := next(votes), dtype=torch.int32)
    settings.require_enough(first[0].numel())
    counts += first.int()
    for vote in islice(votes, settings.selection - 1):
        counts += vote.int()
    chosen = counts.argmax(0, keepdim=True)
    before = counts.gather(0, chosen)
    for vote in islice(votes, settings.draws):
        counts += vote.int()
    agreements = (counts.gather(0, chosen) - before)[0].cpu().numpy()
    fewest = fewest_agreements(np.bincount(agreements.ravel(), minlength=settings.draws + 1), settings)
    labels = np.where(agreements >= fewest, chosen[0].cpu().numpy(), ABSTAINS).astype(np.uint8)
    return Certificate(labels, counts.argmax(0).cpu().numpy().astype(np.uint8))


def fewest_agreements(histogram: NDArray[np.integer], settings: CertificateSettings) -> int:
    """How many draws must agree for a voxel to be certified, from how many voxels have 0, 1, ... n agreements.

    Holm's procedure: voxels in the order of their p-values, the i-th (from 0) rejected while p <= alpha / (voxels - i).
    Voxels of equal p stand or fall with the first of them, since the bound only rises.
    """
    from scipy.stats import binom

    draws = len(histogram) - 1
    p_values = binom.sf(np.arange(draws + 1) - 1, draws, settings.tau)  # of at least so many agreements
    left = np.cumsum(histogram)  # voxels with as many agreements or fewer
    fails = (histogram > 0) & (p_values > settings.alpha / np.maximum(left, 1))
    return int(np.flatnonzero(fails).max(initial=-1)) + 1
