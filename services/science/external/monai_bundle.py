"""A MONAI bundle: a folder with `configs/inference.json` (or `.yaml`) and `models/model.pt` or `models/model.ts`."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from typing_extensions import override

from services.errors import BadInput, first_line
from services.science.anatomy import BRATS, Anatomy
from services.science.external._names import classes_in, regions_in, series_in, unclear
from services.science.external.base import ExternalFormat
from services.science.sliding_window import SlidingWindow

if TYPE_CHECKING:
    from torch import nn

_METADATA = "metadata.json"
_CONFIGS = ("inference.json", "inference.yaml", "inference.yml")
_PROGRAM, _CHECKPOINT = "model.ts", "model.pt"


class MonaiBundle(ExternalFormat):
    """Its `network_def` with the weights of `model.pt`; where that file is missing, the TorchScript of `model.ts`.

    Of the rest of its configuration the sliding window counts, where its numbers are written out, and what
    `metadata.json` calls its channels; what its preprocessing does is said here. Code of its own (`scripts`) must be
    importable wherever jobs run.
    """

    @classmethod
    @override
    def recognises(cls, path: Path) -> bool:
        return _config(path) is not None and _model(path) is not None

    @classmethod
    @override
    def collect(cls, path: Path, given: Mapping[str, Any]) -> dict[str, Path]:
        config, model = _config(path), _model(path)
        if config is None or model is None:
            raise BadInput(f"{path} is no MONAI bundle: configs/inference.json or models/model.pt is missing")
        return {config.name: config, model.name: model}

    @classmethod
    @override
    def declared(cls, path: Path, given: Mapping[str, Any], anatomy: Anatomy) -> dict[str, Any]:
        config = next(iter(cls.collect(path, given).values()))
        return {**_window(_read(config).get("inferer")), **_channels(config.with_name(_METADATA), given, anatomy)}

    @override
    def store(self, files: Mapping[str, Path], folder: Path) -> None:
        from services.science.external._tensors import read_checkpoint, write_tensors

        for name, path in files.items():
            if name == _CHECKPOINT:
                found = read_checkpoint(path)
                whole = isinstance(found, dict) and isinstance(found.get("model"), dict)  # as a CheckpointSaver writes
                write_tensors(found["model"] if whole else found, name, folder)
            else:
                shutil.copyfile(path, folder / name)

    @override
    def load(self, folder: Path) -> nn.Module:
        from services.science.external._tensors import fill
        from services.science.external.torchscript import load_program

        if (folder / _PROGRAM).is_file():
            return load_program(folder / _PROGRAM)
        from monai.bundle.config_parser import ConfigParser
        from torch import nn

        config = next(folder / name for name in _CONFIGS if (folder / name).is_file())
        values = _read(config)
        if "network_def" not in values:
            raise BadInput(f"{config.name} of the MONAI bundle has no 'network_def', which says what its network is")
        try:
            network = ConfigParser(values).get_parsed_content("network_def")
        except Exception as error:  # the configuration calls what it likes
            raise BadInput(f"the network_def of the MONAI bundle cannot be built: {first_line(error)}") from error
        if not isinstance(network, nn.Module):
            raise BadInput(f"the network_def of the MONAI bundle builds a {type(network).__name__}, expected a network")
        return fill(network, folder, "the network_def of the MONAI bundle")


def _config(path: Path) -> Path | None:
    return next((path / "configs" / name for name in _CONFIGS if (path / "configs" / name).is_file()), None)


def _model(path: Path) -> Path | None:
    models = [path / "models" / name for name in (_CHECKPOINT, _PROGRAM)]
    return next((model for model in models if model.is_file()), None)


def _window(inferer: object) -> dict[str, Any]:
    if not isinstance(inferer, dict) or not str(inferer.get("_target_")).endswith("SlidingWindowInferer"):
        return {}
    window = {"size": inferer.get("roi_size"), "overlap": inferer.get("overlap", 0.25)}  # MONAI's defaults
    try:
        found = SlidingWindow.model_validate({**window, "blending": inferer.get("mode", "constant")})
    except ValidationError:
        return {}
    return {"window": found.model_dump(mode="json")}


def _channels(metadata: Path, given: Mapping[str, Any], anatomy: Anatomy) -> dict[str, Any]:
    """Its series, and its classes if one is the background, else its regions; nothing where it does not name them."""
    found: dict[str, Any] = {}
    values = _read(metadata) if metadata.is_file() else {}
    inputs, outputs = _named(values, "inputs", "image"), _named(values, "outputs", "pred")
    if inputs and "series" not in given:
        found["series"] = series_in(inputs, anatomy, _METADATA)
    if outputs and "classes" not in given and "regions" not in given:
        classes, regions = classes_in(outputs, anatomy), regions_in(outputs, anatomy)
        if classes and BRATS.classes[0] in classes:
            found |= {} if tuple(classes) == BRATS.classes else {"classes": classes}
        elif regions:
            found["regions"] = regions
        else:
            raise unclear(outputs, anatomy, _METADATA)
    return found


def _named(metadata: Mapping[str, Any], side: str, what: str) -> list[str]:
    """What its channels are called, in their order; none where it does not name each."""
    try:
        names = metadata["network_data_format"][side][what]["channel_def"]
        return [str(names[str(number)]) for number in range(len(names))]
    except (KeyError, TypeError):
        return []


def _read(config: Path) -> dict[str, Any]:
    """The configuration as it is written; nothing of it runs."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        found = YAML(typ="safe").load(config.read_bytes())  # JSON is YAML
    except (OSError, ValueError, YAMLError) as error:
        raise BadInput(f"{config.name} of the MONAI bundle cannot be read: {first_line(error)}") from error
    if not isinstance(found, dict):
        raise BadInput(f"{config.name} of the MONAI bundle holds no mapping")
    return found
