"""What a network itself says of each voxel: the probabilities that its logits stand for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor, nn


def probabilities_of(model: nn.Module) -> Callable[[Tensor], Tensor]:
    """What makes probabilities of the classes, which add up to 1, of logits (K,...) as `predict_logits` gives them.

    Of a network that draws noise these "logits" are the shares of votes, which are the probabilities already.
    """
    from services.science.nets.transforms import noise_of

    return _as_they_are if noise_of(model) is not None else probabilities_of_one_pass(model, axis=0)


def probabilities_of_one_pass(model: nn.Module, *, axis: int) -> Callable[[Tensor], Tensor]:
    """The same of the logits that a pass of the model gives, whose classes lie along `axis`.

    Softmax for most networks, whatever scaled their logits. Of a network with a sigmoid for each region (methods R5)
    the logit of a class is the least margin of the decisions that lead to it, so that its sigmoid is the least
    probability of these decisions; divided by the sum over the classes. With one region that is the network's own
    sigmoid, where a softmax would double its logit.
    """
    by_regions = any(getattr(module, "decides_by_regions", False) for module in model.modules())
    return partial(_normalised_sigmoids if by_regions else _softmax, axis=axis)


def _as_they_are(votes: Tensor) -> Tensor:
    return votes


def _normalised_sigmoids(margins: Tensor, *, axis: int) -> Tensor:
    found = margins.sigmoid()
    return found / found.sum(axis, keepdim=True)


def _softmax(logits: Tensor, *, axis: int) -> Tensor:
    return logits.softmax(axis)
