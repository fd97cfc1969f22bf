"""Whether an external model can be trusted with a case: tried on it in the ways in which others went wrong.

What would make numbers wrong raises `BadInput`, in one sentence with its remedy; what is taken care of is a note.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from services.errors import BadInput, RobustError, first_line
from services.science.external._calling import Called, heads_of, is_memory
from services.science.external._declared import FinalHead
from services.science.external._observed import Observed, in_words
from services.science.external._probabilities import OutputRange
from services.science.nets.argmax import argmax
from services.science.nets.freezing import whole_float32

if TYPE_CHECKING:
    from services.science.external._fitted import FittedNetwork

#: How far two answers may be apart that are the same, as a share of the largest logit: GPUs add in any order.
_SAME = 1e-3
_SAME_IN_HALF = 2e-2
#: How often a model that draws random numbers sees the same image again.
_TRIES = 8
#: What the sizes of images must often be multiples of: networks halve them up to six times.
_MULTIPLES = (2, 4, 8, 16, 32, 64)


@dataclass(frozen=True)
class Inside:
    """How a network met a case: where it found most, of all that it was given at once."""

    channels: Tensor  # (1,N,D,H,W), logits of the declared channels on the case's grid
    given: NDArray[np.float32]  # (S,*size), a volume, window or slice in the network's own axes and normalisation
    answer: NDArray[np.uint8]  # (*size), what it said there, as class numbers of the data


class Trial:
    """A model on its device, and what was noted of it so far."""

    def __init__(self, model: FittedNetwork) -> None:
        self.model, self.declared = model, model.network.declared
        self.notes: list[str] = []
        self._called = next(module for module in model.modules() if isinstance(module, Called))
        self._head = next(module for module in model.modules() if isinstance(module, FinalHead))

    def first_look(self, case_id: str, images: Tensor) -> None:
        """The first case, (C,D,H,W) in [0,1]: everything but sizes. Raises `BadInput`."""
        self._called.watched = True
        outputs: list[Any] = []
        hook = self._called.register_forward_hook(lambda module, inputs, output: outputs.append(self._outline(output)))
        seen = Observed()
        try:
            first = self.predict(case_id, images)  # not observed: errors of TorchScript would lose their words
            with seen:
                self.predict(case_id, images)
        finally:
            hook.remove()
            self._called.watched = False
        self._note(outputs[0], seen)
        if seen.batch_statistics:
            raise BadInput(
                "batch normalisation was left in training mode: it takes the statistics of the images that it is given "
                "instead of those that were learned; call model.eval() before you trace or export the model"
            )
        other = images.flip(-1)
        self.predict(case_id, other)
        for _ in range(_TRIES if seen.random else 1):  # dropout of few channels may leave out the same ones
            self._require_same(case_id, first, self.predict(case_id, images), seen)
        self._require_alone(case_id, first, images, other, _SAME_IN_HALF if seen.half else _SAME)

    def predict(self, case_id: str, images: Tensor) -> Tensor:
        """Logits (K,D,H,W) of one case; raises `BadInput` for a size that the model cannot take, or unusable logits."""
        with self._watching_logits(case_id):
            try:
                return self._logits(images[None])[0]
            except Exception as error:
                other_mistake = isinstance(error, RobustError) and not isinstance(error, BadInput)
                if is_memory(error) or other_mistake or isinstance(error, _NotFinite):
                    raise
                size = " × ".join(map(str, self._in_its_axes(images.shape[1:])))
                if (multiple := self._fitting_multiple(images)) is not None:
                    raise BadInput(
                        f"the model cannot take the size {size} of case {case_id}, only multiples of {multiple}: say "
                        f"`divisible_by: {multiple}`, which pads images with 0 and crops what it returns, or declare a "
                        f"window of such a size ({first_line(error)})"
                    ) from error
                if isinstance(error, BadInput):
                    raise
                raise BadInput(
                    f"the model cannot predict case {case_id} of the size {size}: say with 'window' which size it "
                    f"takes, and with 'series' which series ({first_line(error)})"
                ) from error

    def look_inside(self, case_id: str, images: Tensor) -> tuple[Tensor, Inside]:
        """As `predict`, with what went on inside."""
        best: list[Any] = [-1, None, None]

        def look(module: object, inputs: Sequence[Tensor], logits: Tensor) -> None:
            answers = argmax(self.model.in_classes(logits.detach()))
            for given, answer in zip(inputs[0].detach(), answers, strict=True):
                if (found := int((answer > 0).sum())) > best[0]:
                    best[:] = found, given.cpu().numpy(), answer.cpu().numpy()

        hook = self._head.register_forward_hook(look)
        try:
            with self._watching_logits(case_id), torch.no_grad(), whole_float32():
                channels = self.model.channels(images[None])
        finally:
            hook.remove()
        return self.model.in_classes(channels)[0], Inside(channels.cpu(), best[1], best[2])

    def _logits(self, images: Tensor) -> Tensor:
        with torch.no_grad(), whole_float32():
            logits: Tensor = self.model(images)
        return logits

    @contextmanager
    def _watching_logits(self, case_id: str) -> Iterator[None]:
        """Inside, each output of the network is looked at: with windows, blended ones hide what single ones do."""
        seen = OutputRange(sigmoid=self.declared.regions is not None)

        def look(module: object, inputs: Sequence[Tensor], logits: Tensor) -> None:
            values = logits.detach()
            if not bool(values.isfinite().all()):
                share = float((~values.isfinite()).any(1).float().mean())
                where = ", in a window of nothing but 0" if not bool(inputs[0].any()) else ""
                raise _NotFinite(
                    f"the model's logits are not finite (NaN or infinite) in {share:.1%} of the voxels that it was "
                    f"given of case {case_id}{where}: look for divisions by a standard deviation or a sum that may be "
                    "0, as in windows of nothing but background, and for values beyond half precision"
                )
            seen.add(values)

        hook = self._head.register_forward_hook(look)
        try:
            yield
        finally:
            hook.remove()
        seen.require_logits()

    def _note(self, outline: Sequence[str] | None, seen: Observed) -> None:
        if outline is not None:
            self.notes.append(
                f"it returns several outputs ({', '.join(outline)}), as deep supervision does: the one that counts is "
                f"{self._chosen(outline)}"
            )
        called = self._called
        if called.made_float32:
            self.notes.append(f"its weights are {', '.join(called.weight_types)}: they are computed with in float32")
        elif seen.half:
            self.notes.append(
                f"it computes in {', '.join(seen.half)} inside, in which small gradients become 0: attacks by "
                "gradients may find it more robust than it is; save it in float32 (model.float()) to rule that out"
            )
        if called.one_at_a_time:
            self.notes.append("it takes one image at a time: it is given one at a time")
        if called.changes_input:
            self.notes.append("it changes its input in place: it is given a copy")

    def _outline(self, output: Any) -> list[str] | None:
        """The heads of a model that returns several, each with its shape; None of a single one."""
        heads = heads_of(output.unbind(1) if _is_stacked(output, self.declared.dims) else output)
        if heads is None:
            return None
        return [f"{key}: {' × '.join(map(str, getattr(value, 'shape', ())))}" for key, value in heads.items()]

    def _chosen(self, outline: Sequence[str]) -> str:
        if self.declared.head is not None:
            return f"{self.declared.head}, as 'head' says"
        return "the only one of the images' size"

    def _require_same(self, case_id: str, first: Tensor, again: Tensor, seen: Observed) -> None:
        apart, share = _apart(first, again)
        if apart <= _SAME:
            return
        drawn = in_words(list(seen.random))
        draws = f"it draws random numbers ({drawn})"
        if "dropout" in drawn:
            why = f"{draws}, so it was left in training mode: call model.eval() before you trace or export it"
        elif seen.random:
            why = f"{draws}: take that out of its forward pass, or call model.eval() before you trace or export it"
        else:
            why = "something in it is changed by what it is given: let its forward pass leave its buffers as they are"
        raise BadInput(
            f"the model gives two answers to the same image of case {case_id} (logits differ by {apart:.0%} of the "
            f"largest, {share:.1%} of the voxels get another class): {why}"
        )

    def _require_alone(self, case_id: str, alone: Tensor, images: Tensor, other: Tensor, same: float) -> None:
        """Attacks give it several images at once, one for each budget."""
        had = self._called.one_at_a_time
        try:
            beside = self._logits(torch.stack([images, other]))[0]
        except Exception as error:
            if is_memory(error):  # attacks halve what does not fit
                return
            raise BadInput(
                f"the model cannot take two images at once, of case {case_id}: trace or export it with a batch of any "
                f"size ({first_line(error)})"
            ) from error
        if self._called.one_at_a_time and not had:
            self.notes.append("it takes one image at a time: it is given one at a time")
        apart, share = _apart(alone, beside)
        if apart > same:
            raise BadInput(
                f"the model's answer to an image of case {case_id} depends on the image beside it in the batch (logits "
                f"differ by {apart:.0%} of the largest, {share:.1%} of the voxels get another class): it computes with "
                "the statistics of the batch, as batch normalisation does in training mode or without stored "
                "statistics; call model.eval() before you trace or export it"
            )

    def _in_its_axes(self, size: Sequence[int]) -> list[int]:
        """The size of a volume, in the order of the model's axes; of slices the last two."""
        turned = [int(size[axis]) for axis in self.declared.axes]
        return turned[3 - self.declared.dims :]

    def _fitting_multiple(self, images: Tensor) -> int | None:
        """The least of some numbers such that the model takes the images padded to multiples of it; None without any.

        None also where its size is not what is wrong: where padding changes nothing.
        """
        if self.declared.window is not None:
            return None
        axes = self.declared.axes[3 - self.declared.dims :]
        tried = [tuple(images.shape[1:])]
        for multiple in _MULTIPLES:
            size = [-(-n // multiple) * multiple if axis in axes else n for axis, n in enumerate(images.shape[1:])]
            if tuple(size) in tried:
                continue
            tried.append(tuple(size))
            padded = images.new_zeros((len(images), *size))
            padded[:, : images.shape[1], : images.shape[2], : images.shape[3]] = images
            try:
                self._logits(padded[None])
            except _NotFinite:
                return multiple
            except Exception:  # noqa: S112 - whatever it raises, this size is none
                continue
            return multiple
        return None


class _NotFinite(BadInput):
    """Logits that are NaN or infinite."""


def _is_stacked(output: Any, dims: int) -> bool:
    return isinstance(output, torch.Tensor) and output.ndim == dims + 3


def _apart(first: Tensor, again: Tensor) -> tuple[float, float]:
    """The largest difference of logits (K,D,H,W) as a share of the largest one, and of voxels that change class."""
    largest = float(first.abs().max().clamp(min=1e-12))
    changed = float((argmax(first[None]) != argmax(again[None])).float().mean())
    return float((first - again).abs().max()) / largest, changed
