"""A small honest model, and dishonest ones made of it."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from services.contracts.synthetic_cases import make_case
from services.science.gates.subject import GateCase, subject_of
from services.science.imaging.case import Case

#: Mean intensities of T1, T1ce, T2 and FLAIR in each class of `make_case`.
PROTOTYPES = torch.tensor([[0.5, 0.5, 0.4, 0.4], [0.3, 0.3, 0.8, 0.5], [0.4, 0.5, 0.7, 0.9], [0.4, 0.9, 0.6, 0.7]])

#: So much of their contrast is left: a budget of 8/255 goes beyond it.
CONTRAST = 0.1


def faint_case(number: int) -> Case:
    """A synthetic case of low contrast."""
    case = make_case(number)
    images = (0.5 + CONTRAST * (case.images - 0.5)) * case.brain
    return Case(**{**vars(case), "images": images.astype("float32")})


def subjects(count: int = 2) -> list[GateCase]:
    """Cases as the gates see them."""
    return [subject_of(faint_case(number), dims=3) for number in range(count)]


class Honest(nn.Module):
    """Each voxel gets the class whose mean intensities are nearest to those of the cube of `reach` voxels around it."""

    def __init__(self, scale: float = 1.0, reach: int = 3) -> None:
        super().__init__()
        means = 0.5 + CONTRAST * (PROTOTYPES - 0.5)
        self.conv = nn.Conv3d(4, 4, reach, padding="same", padding_mode="replicate")
        with torch.no_grad():
            self.conv.weight.copy_((2 * means / reach**3).view(4, 4, 1, 1, 1).expand_as(self.conv.weight))
            self.conv.bias.copy_(-(means**2).sum(1))
        self.scale = scale * 5 / CONTRAST**2 / 0.2  # margins of a few logits

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.conv(images) * self.scale
        return logits


class Saturated(Honest):
    """Its logits are a hundred times as large, as far as half precision holds them: softmax has no gradient left."""

    def __init__(self, reach: int = 3) -> None:
        super().__init__(scale=100, reach=reach)

    def forward(self, images: Tensor) -> Tensor:
        logits = super().forward(images)
        below = logits - logits.amax(1, keepdim=True)
        return below.clamp(min=-65504).half().float()


class Rounded(Honest):
    """Its images go through a rounding layer first."""

    def forward(self, images: Tensor) -> Tensor:
        return super().forward(torch.round(images * 255) / 255)


class Detached(Honest):
    """No gradient comes back at all."""

    def forward(self, images: Tensor) -> Tensor:
        return super().forward(images.detach())


class Endless(Honest):
    """Right, but its gradient is no number where an intensity is 0."""

    def forward(self, images: Tensor) -> Tensor:
        return super().forward(images) + 0 * images.sqrt().sum(1, keepdim=True)


class Noisy(Honest):
    """Draws noise in every pass."""

    def forward(self, images: Tensor) -> Tensor:
        return super().forward(images + 0.02 * torch.randn_like(images))


class Probabilities(Honest):
    """Gives what others make of its logits."""

    def forward(self, images: Tensor) -> Tensor:
        return super().forward(images).softmax(1)
