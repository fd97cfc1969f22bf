"""AdamW (Loshchilov and Hutter, ICLR 2019) as torch computes it, without the import of torch's compiler."""

from __future__ import annotations

import inspect
from typing import Any

import torch


class AdamW(torch.optim.AdamW):
    """`torch.optim.AdamW`, whose methods are wrapped for `torch.compile`; the wrappers import all of `torch._dynamo`.

    That takes as long as importing torch itself. Trainings here are not compiled, so that the methods underneath do.
    """

    add_param_group = inspect.unwrap(torch.optim.AdamW.add_param_group)
    load_state_dict = inspect.unwrap(torch.optim.AdamW.load_state_dict)
    state_dict = inspect.unwrap(torch.optim.AdamW.state_dict)
    zero_grad = inspect.unwrap(torch.optim.AdamW.zero_grad)

    @torch.no_grad()
    def step(self, closure: Any = None) -> Any:
        """One step; `closure` computes the loss again where it is given."""
        return inspect.unwrap(torch.optim.AdamW.step)(self, closure)
