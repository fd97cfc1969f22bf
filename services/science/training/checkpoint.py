"""Checkpoints of a training: one file per epoch, complete or absent, the newest two kept."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import numpy as np

from services.errors import MachineFailed

if TYPE_CHECKING:
    from torch import Tensor, nn, optim

KEPT = 2


@dataclass(frozen=True)
class Checkpoint:
    """Everything that a training needs to go on after `epoch`: tensors, and the rest as JSON values."""

    epoch: int
    tensors: Mapping[str, Tensor]
    state: Mapping[str, Any]


class Checkpoints:
    """The checkpoints in one folder: safetensors files whose header carries the JSON part and a checksum of both."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def save(self, checkpoint: Checkpoint) -> None:
        """Write it beside the older ones, then rename; all but the newest are removed."""
        from safetensors.torch import save_file

        self.folder.mkdir(parents=True, exist_ok=True)
        tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in checkpoint.tensors.items()}
        state = json.dumps(checkpoint.state)
        header = {"epoch": str(checkpoint.epoch), "state": state, "checksum": _checksum(tensors, state)}
        unfinished = self.folder / f"unfinished-{uuid4().hex}"  # an attempt that froze may come back and write, too
        save_file(tensors, unfinished, metadata=header)
        unfinished.replace(self.folder / f"epoch-{checkpoint.epoch:06d}.safetensors")
        for old in self._files()[KEPT:]:
            old.unlink(missing_ok=True)

    def find_newest(self) -> Checkpoint | None:
        """The newest one that is whole; a damaged one is passed over. None without any."""
        while True:
            files = self._files()
            found = next((found for found in map(_find_whole, files) if found), None)
            if found or all(file.exists() for file in files):
                return found
            # Another attempt at the same training has written newer ones meanwhile, and removed these.

    def require_newest(self) -> Checkpoint:
        """The newest one that is whole; raises `MachineFailed` without any."""
        found = self.find_newest()
        if found is None:
            raise MachineFailed(f"{self.folder}: no whole checkpoint to go back to; start the training again")
        return found

    def _files(self) -> list[Path]:
        return sorted(self.folder.glob("epoch-*.safetensors"), reverse=True)


def _find_whole(file: Path) -> Checkpoint | None:
    """The checkpoint in a file; None if it is truncated or altered."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(file, framework="pt") as opened:
            header = opened.metadata() or {}
            names = opened.keys()
            tensors = {name: opened.get_tensor(name) for name in names}
    except (SafetensorError, OSError):
        return None
    if header.get("checksum") != _checksum(tensors, header.get("state", "")):
        return None
    return Checkpoint(int(header["epoch"]), tensors, json.loads(header["state"]))


def _checksum(tensors: Mapping[str, Tensor], state: str) -> str:
    value = zlib.crc32(state.encode())
    for name in sorted(tensors):
        content = tensors[name].numpy().reshape(-1).view(np.uint8).data  # without a copy
        value = zlib.crc32(content, zlib.crc32(name.encode(), value))
    return f"{value:08x}"


def capture(
    epoch: int,
    model: nn.Module,
    optimizer: optim.Optimizer,
    scheduler: optim.lr_scheduler.LRScheduler,
    tensors: Mapping[str, Tensor],
    values: Mapping[str, Any],
) -> Checkpoint:
    """A checkpoint of a training after `epoch`, with further `tensors` and JSON `values` under their own names."""
    optimizer_state = optimizer.state_dict()
    found = {**tensors, **{f"model.{name}": tensor for name, tensor in model.state_dict().items()}}
    for index, moments in optimizer_state["state"].items():
        found |= {f"optimizer.{index}.{name}": tensor for name, tensor in moments.items()}
    rest = {**values, "groups": optimizer_state["param_groups"], "scheduler": scheduler.state_dict()}
    return Checkpoint(epoch, found, rest)


def restore_state(
    checkpoint: Checkpoint,
    model: nn.Module,
    optimizer: optim.Optimizer,
    scheduler: optim.lr_scheduler.LRScheduler,
) -> None:
    """Put a training back to where `capture` saw it."""
    weights: dict[str, Tensor] = {}
    moments: dict[int, dict[str, Tensor]] = {}
    for address, tensor in checkpoint.tensors.items():
        owner, _, name = address.partition(".")
        if owner == "model":
            weights[name] = tensor
        elif owner == "optimizer":
            index, _, name = name.partition(".")
            moments.setdefault(int(index), {})[name] = tensor
    model.load_state_dict(weights)
    optimizer.load_state_dict({"state": moments, "param_groups": checkpoint.state["groups"]})
    scheduler.load_state_dict(dict(checkpoint.state["scheduler"]))
