"""What a network does while it computes, seen operation by operation, in whichever format it came."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from typing_extensions import override

_HALF = (torch.float16, torch.bfloat16)


class Observed(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Within it, what is computed is looked at: `random` operations, `batch_statistics`, `half` precision.

    Programs of TorchScript and torch.export pass through the same dispatcher as modules of Python.
    """

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.random: dict[str, None] = {}  # names of operations that draw random numbers, in order
        self.batch_statistics = False  # batch norm by the statistics of the batch, although others are stored
        self.half: dict[str, None] = {}  # number types below float32

    @override
    def __torch_dispatch__(
        self,
        func: Any,
        types: Sequence[type],
        args: Sequence[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        names = [argument.name for argument in func._schema.arguments]
        named = {**dict(zip(names, args, strict=False)), **(kwargs or {})}
        name = func._schema.name.removeprefix("aten::")
        if torch.Tag.nondeterministic_seeded in func.tags and not _is_off(named):
            self.random[name] = None
        # Without stored statistics it is an instance norm, or a batch norm that was never meant to have any.
        if "batch_norm" in name and named.get("training") and named.get("running_mean") is not None:
            self.batch_statistics = True
        for value in named.values():
            if isinstance(value, Tensor) and value.dtype in _HALF:
                self.half[str(value.dtype).removeprefix("torch.")] = None
        run: Callable[..., Any] = func
        return run(*args, **(kwargs or {}))


def _is_off(named: Mapping[str, Any]) -> bool:
    """Whether an operation that may draw random numbers draws none, such as attention without dropout."""
    return named.get("dropout_p") == 0 or any(named.get(key) is False for key in ("train", "training"))


def in_words(operations: Sequence[str]) -> str:
    """What random operations probably are."""
    found = ["dropout" if "bernoulli" in name or "dropout" in name else name for name in operations]
    return ", ".join(dict.fromkeys(found))
