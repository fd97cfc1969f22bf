"""Tiny models as users bring them, made on the spot."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor, nn


def network(dims: int = 3, channels: int = 4, series: int = 4, seed: int = 0) -> nn.Sequential:
    """Two convolutions, always the same for a seed."""
    convolution = nn.Conv3d if dims == 3 else nn.Conv2d
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return nn.Sequential(
            convolution(series, 6, 3, padding=1), nn.Tanh(), convolution(6, channels, 3, padding=1)
        ).eval()


def images(*size: int, seed: int = 1, count: int = 1) -> Tensor:
    """Volumes in [0,1] of four series with a rim of background."""
    values = torch.rand(count, 4, *size, generator=torch.Generator().manual_seed(seed))
    values[:, :, 0] = 0
    values[..., -1] = 0
    return values


def script(folder: Path, model: nn.Module, name: str = "model.ts") -> Path:
    """A TorchScript archive."""
    path = folder / name
    torch.jit.script(model).save(str(path))
    return path


def export(folder: Path, model: nn.Module, *shape: int, dynamic: bool = False) -> Path:
    """A torch.export program for images of a shape, or of any."""
    sizes = dict.fromkeys((0, *range(2, len(shape))), torch.export.Dim.AUTO)
    program = torch.export.export(model, (torch.rand(*shape),), dynamic_shapes=(sizes,) if dynamic else None)
    path = folder / "model.pt2"
    torch.export.save(program, path)
    return path


def weights(folder: Path, model: nn.Module) -> Path:
    """Its tensors alone."""
    path = folder / "weights.safetensors"
    save_file(model.state_dict(), path)
    return path


def code(folder: Path, module: str) -> str:
    """A module whose function builds the network; returns what a sweep calls it."""
    (folder / f"{module}.py").write_text(
        "from tests.services.science.external.programs import network\n\n\ndef build():\n    return network(seed=5)\n"
    )
    return f"{module}:build"


class Rounding(nn.Module):
    """A network that sees intensities in eight steps, through which no gradient passes."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, images: Tensor) -> Tensor:
        """Logits of the rounded images."""
        logits: Tensor = self.model(torch.round(images * 8) / 8)
        return logits
