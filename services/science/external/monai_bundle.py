"""A MONAI bundle: a folder with `configs/inference.json` (or `.yaml`) and `models/model.pt` or `models/model.ts`."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from typing_extensions import override

from services.bounded_files import read_json_or_yaml
from services.errors import BadInput, first_line
from services.science.anatomy import Anatomy
from services.science.external._bundle_config import BundleConfig, all_unread_in, merged
from services.science.external._bundle_declarations import declarations
from services.science.external._tensors import fill, read_checkpoint, write_tensors
from services.science.external.base import ExternalFormat

if TYPE_CHECKING:
    from torch import nn

_SUFFIXES = ("json", "yaml", "yml")
_PROGRAM, _CHECKPOINT = "model.ts", "model.pt"


class MonaiBundle(ExternalFormat):
    """Its `network_def` with the weights of `model.pt`; where that file is missing, the TorchScript of `model.ts`.

    Of `inference.json`, and of `train.json` what only that says, the preprocessing and the inferer count: axes, voxel
    size, normalisation and sliding window; `metadata.json` names its channels. Code of its own (`scripts`) must be
    importable wherever jobs run.
    """

    asks_for_voxels: ClassVar[bool] = True

    @classmethod
    @override
    def recognises(cls, path: Path) -> bool:
        return _config(path, "inference") is not None and _model(path) is not None

    @classmethod
    @override
    def collect(cls, path: Path, given: Mapping[str, Any]) -> dict[str, Path]:
        config, model = _config(path, "inference"), _model(path)
        if config is None or model is None:
            raise BadInput(f"{path} is no MONAI bundle: configs/inference.json or models/model.pt is missing")
        files = {config.name: config, model.name: model}
        training = _config(path, "train")
        if training is not None and model.name == _CHECKPOINT:
            network = BundleConfig(_read(config), lambda name: {}).get("network_def")
            if any(unread.missing for unread in all_unread_in(network)):
                files[training.name] = training
        return files

    @classmethod
    @override
    def declared(cls, path: Path, given: Mapping[str, Any], anatomy: Anatomy) -> dict[str, Any]:
        inference, training, metadata = (_config(path, name) for name in ("inference", "train", "metadata"))
        told = {} if metadata is None else _read(metadata)
        values = merged(_read(file) for file in (training, inference) if file is not None)
        return declarations(BundleConfig({**values, "_meta_": told}, _reader_of_others(path)), told, given, anatomy)

    @override
    def store(self, files: Mapping[str, Path], folder: Path) -> None:

        for name, path in files.items():
            if name == _CHECKPOINT:
                found = read_checkpoint(path)
                whole = isinstance(found, dict) and isinstance(found.get("model"), dict)  # as a CheckpointSaver writes
                write_tensors(found["model"] if whole else found, name, folder)
            else:
                shutil.copyfile(path, folder / name)

    @override
    def load(self, folder: Path) -> nn.Module:
        from services.science.external.torchscript import load_program

        if (folder / _PROGRAM).is_file():
            return load_program(folder / _PROGRAM)
        from monai.bundle.config_parser import ConfigParser
        from torch import nn

        files = [folder / f"{name}.{suffix}" for name in ("train", "inference") for suffix in _SUFFIXES]
        values = merged(_read(file) for file in files if file.is_file())
        if "network_def" not in values:
            raise BadInput("inference.json of the MONAI bundle has no 'network_def', which says what its network is")
        try:
            network = ConfigParser(values).get_parsed_content("network_def")
        except Exception as error:  # the configuration calls what it likes
            raise BadInput(f"the network_def of the MONAI bundle cannot be built: {first_line(error)}") from error
        if not isinstance(network, nn.Module):
            raise BadInput(f"the network_def of the MONAI bundle builds a {type(network).__name__}, expected a network")
        return fill(network, folder, "the network_def of the MONAI bundle")


def _config(path: Path, name: str) -> Path | None:
    files = [path / "configs" / f"{name}.{suffix}" for suffix in _SUFFIXES]
    return next((file for file in files if file.is_file()), None)


def _model(path: Path) -> Path | None:
    models = [path / "models" / name for name in (_CHECKPOINT, _PROGRAM)]
    return next((model for model in models if model.is_file()), None)


def _read(config: Path) -> dict[str, Any]:
    """The configuration as it is written; nothing of it runs."""
    found = read_json_or_yaml(config, f"{config.name} of the MONAI bundle")
    if not isinstance(found, dict):
        raise BadInput(f"{config.name} of the MONAI bundle holds no mapping")
    return found


def _reader_of_others(bundle: Path) -> Callable[[str], Any]:
    """Files that macros name, from the bundle's folder as its commands run, or beside the configuration."""
    known: dict[Path, Any] = {}

    def read(name: str) -> Any:
        home = bundle.resolve()
        for folder in (home, home / "configs"):
            file = (folder / name).resolve()
            if file.is_relative_to(home) and file.is_file():
                if file not in known:
                    known[file] = _read(file)
                return known[file]
        raise BadInput(f"the bundle has no file {name[:60]}")

    return read
