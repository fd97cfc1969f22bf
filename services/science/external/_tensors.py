"""Weights from files of `torch.save`, of which nothing is executed, and into networks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from services.errors import BadInput, first_line
from services.science.external._archive import require_harmless

if TYPE_CHECKING:
    from torch import nn

#: The file of safetensors in which weights without a program are kept.
WEIGHTS = "weights.safetensors"


def read_checkpoint(path: Path) -> Any:
    """What `torch.save` wrote, if it is tensors, plain values and numbers of numpy; raises `BadInput`."""
    import pickle

    import numpy as np
    import torch

    require_harmless(path)
    scalar = np.float64(0).__reduce__()[0]  # a private function of numpy's that makes a number of bytes
    numbers = [type(np.dtype(name)) for name in ("float32", "float64", "int64", "bool")]
    # numpy 1 wrote the first name, numpy 2 the other.
    scalars = [(scalar, f"numpy.{core}.multiarray.scalar") for core in ("core", "_core")]
    try:
        with torch.serialization.safe_globals([np.dtype, *numbers, *scalars]):  # type: ignore[list-item]
            return torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise BadInput(
            f"{path.name} is damaged, or holds more than tensors and plain values, and what else it holds is not "
            f"loaded because it could run: save the network's state_dict ({first_line(error)})"
        ) from error
    except (RuntimeError, OSError, EOFError, ValueError) as error:
        raise BadInput(f"{path.name} cannot be loaded: {first_line(error)}") from error


def write_tensors(weights: Any, source: str, folder: Path) -> None:
    """Write a state_dict as `WEIGHTS`; raises `BadInput` when it is none, naming its `source`."""
    from safetensors.torch import save_file
    from torch import Tensor

    if not isinstance(weights, dict) or not all(isinstance(value, Tensor) for value in weights.values()):
        raise BadInput(f"{source} holds no state_dict, a mapping of names to tensors")
    save_file({name: tensor.detach().clone().contiguous() for name, tensor in weights.items()}, folder / WEIGHTS)


def fill(network: nn.Module, folder: Path, what: str) -> nn.Module:
    """The network with the weights of a folder, in evaluation mode; raises `BadInput`, naming it."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        network.load_state_dict(load_file(folder / WEIGHTS))
    except SafetensorError as error:
        raise BadInput(
            f"the weights of {what} are not a file of safetensors ({first_line(error)}): write them with "
            "safetensors.torch.save_file"
        ) from error
    except RuntimeError as error:
        raise BadInput(f"the weights do not fit {what}: {first_line(error)}") from error
    return network.eval()
