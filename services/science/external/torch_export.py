"""A program of `torch.export`: what `torch.export.save(program, file)` writes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from services.errors import BadInput, first_line
from services.science.external._archive import names_in
from services.science.external.base import ExternalFormat

if TYPE_CHECKING:
    from torch import nn


class TorchExport(ExternalFormat):
    """A program with its weights; where its batch has a fixed size, that is 1."""

    kept: ClassVar[str] = "model.pt2"

    @classmethod
    @override
    def recognises(cls, path: Path) -> bool:
        return any(name.partition("/")[2] == "archive_format" for name in names_in(path))

    @override
    def load(self, folder: Path) -> nn.Module:
        import torch

        from services.science.external._one_by_one import OneByOne

        try:
            program = torch.export.load(folder / self.kept)
        except (RuntimeError, ValueError, KeyError) as error:
            raise BadInput(f"the torch.export program cannot be loaded: {first_line(error)}") from error
        inputs = program.graph_signature.user_inputs
        shapes = [tuple(node.meta["val"].shape) for node in program.graph.nodes if node.name in inputs]
        if len(shapes) != 1 or len(shapes[0]) != self.dims + 2:
            raise BadInput(f"the program takes inputs of the shapes {shapes}, expected one of {self.dims + 2} axes")
        batch, channels, *size = shapes[0]
        if isinstance(channels, int) and channels != len(self.series):
            raise BadInput(
                f"the program takes {channels} series, but {len(self.series)} are declared ({', '.join(self.series)}): "
                "say with 'series' which it takes"
            )
        fixed = [length for length in size if isinstance(length, int)]
        if fixed and (self.window is None or tuple(self.window.size) != tuple(size)):
            raise BadInput(f"the program takes images of the size {list(size)} only: declare that as window.size")
        if isinstance(batch, int) and batch != 1:
            raise BadInput(f"the program takes batches of {batch}; export it with a batch of 1, or of any size")
        network: nn.Module = program.module()
        return OneByOne(network) if isinstance(batch, int) else network
