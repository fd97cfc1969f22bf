"""External models: entries of the section models with a file instead of an architecture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from services.errors import BadInput
from services.science import external
from services.science.anatomy import BRATS, Anatomy
from services.science.external.base import content_of
from services.sweeps.reading.problems import Problems
from services.sweeps.reading.yaml_source import KeyPath, value_in_words
from services.sweeps.schema import ExternalModel, Training, Variant

_FORMATS = "a TorchScript archive, a torch.export program, a MONAI bundle or the folder of a trained nnU-Net"


def is_external(entry: Mapping[str, Any]) -> bool:
    """Whether the entry is an external model."""
    return "file" in entry or "python" in entry


def read_external(
    problems: Problems, path: KeyPath, entry: Mapping[str, Any], anatomy: Anatomy | None
) -> list[ExternalModel]:
    """The model; nothing of its file runs. Mistakes are recorded, and then there is none.

    Where `anatomy` is None, since the data have mistakes, whether the model fits them is not checked.
    """
    values = dict(entry)
    key = "weights" if "python" in values else "file"
    written = values.pop(key, None)
    if not isinstance(written, str):
        problems.add((*path, key), f"expected the path of a file, got {value_in_words(written)}")
        return []
    file = Path(written).absolute()
    if not file.exists():
        problems.add((*path, key), f"there is no file {written}")
        return []
    format_ = external.require("python") if key == "weights" else external.recognise(file)
    if format_ is None:
        hint = "; weights without a program need 'python: package.module:build'" if file.is_file() else ""
        problems.add((*path, key), f"expected {_FORMATS}, got {written}{hint}")
        return []
    if anatomy is None:
        spec = {"name": format_.name, "dims": 3, **values}
        return [ExternalModel(name=str(path[-1]), spec=spec, file=str(file))]
    try:
        content = content_of(format_.collect(file, values))
        values = {**format_.declared(file, values, anatomy), **values}
    except BadInput as error:
        problems.add((*path, key), str(error))
        return []
    if values.setdefault("sha256", content) != content:
        problems.add((*path, "sha256"), f"the file {written} has another one: {content}")
        return []
    values.setdefault("series", anatomy.series)
    if anatomy.classes != BRATS.classes and values.get("regions") is None:
        values.setdefault("classes", anatomy.classes)
    try:
        model = format_.model_validate(values)
    except ValidationError as error:
        problems.add_validation(path, error, format_, owner=f"model format {format_.name!r}", indexes={})
        return []
    misfits = list(model.misfits(anatomy))
    for key, sentence in misfits:
        problems.add((*path, key), sentence)
    return [] if misfits else [ExternalModel(name=str(path[-1]), spec=model.spec(), file=str(file))]


def check_external(
    problems: Problems,
    models: Sequence[Variant],
    defenses: Sequence[Variant],
    training: Training | None,
) -> None:
    """What cannot be done with a model that is not trained here."""
    for model in models:
        if isinstance(model, ExternalModel):
            if len(defenses) > 1:
                problems.add(
                    ("models", model.name),
                    f"defenses train networks, and an external model is not trained: leave out {defenses[1].name!r}, "
                    "or put the model into a sweep of its own",
                )
            if training and training.replicas > 1:
                problems.add(
                    ("models", model.name),
                    "an external model is not trained, so it has no replicas: set training.replicas to 1, or put it "
                    "into a sweep of its own",
                )
