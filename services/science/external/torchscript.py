"""A TorchScript archive: what `torch.jit.script(model).save(file)` or `torch.jit.trace` writes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from services.errors import BadInput, first_line
from services.science.external._archive import names_in, require_harmless
from services.science.external.base import ExternalFormat

if TYPE_CHECKING:
    from torch import nn


class Torchscript(ExternalFormat):
    """A program with its weights."""

    kept: ClassVar[str] = "model.ts"

    @classmethod
    @override
    def recognises(cls, path: Path) -> bool:
        names = names_in(path)
        return any(name.partition("/")[2].startswith("code/") for name in names)

    @override
    def load(self, folder: Path) -> nn.Module:
        return load_program(folder / self.kept)


def load_program(file: Path) -> nn.Module:
    """The program of an archive, on the CPU, in evaluation mode; raises `BadInput`."""
    import torch

    require_harmless(file)
    try:
        network: nn.Module = torch.jit.load(str(file), map_location="cpu")  # type: ignore[no-untyped-call]
    except (RuntimeError, ValueError) as error:
        raise BadInput(f"the TorchScript archive cannot be loaded: {first_line(error)}") from error
    return network.eval()
