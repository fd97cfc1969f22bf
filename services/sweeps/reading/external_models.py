"""External models: entries of the section models with a file instead of an architecture."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from services.errors import BadInput
from services.science import external
from services.science.anatomy import BRATS, Anatomy
from services.science.external._normalisation import WORDS, Range
from services.science.external.base import ExternalFormat, Unsaid, content_of
from services.sweeps.reading.problems import Problems, validate
from services.sweeps.reading.yaml_source import KeyPath, value_in_words
from services.sweeps.schema import EvaluationSection, Training
from services.sweeps.sections.data import Data
from services.sweeps.sections.variants import Expectation, ExternalModel, Variant

#: By how much voxels may differ, as a share, that are called the same.
_SAME = 0.02
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
    expect = values.pop("expect", None)
    expected = None if expect is None else validate(problems, (*path, "expect"), Expectation, expect)
    key = "weights" if "python" in values else "file"
    written = values.pop(key, None)
    if not isinstance(written, str):
        problems.add((*path, key), f"expected the path of a file, got {value_in_words(written)}")
        return []
    if not problems.can_be_path((*path, key), written):
        return []
    file = Path(written).absolute()
    try:
        file.stat()
    except OSError as error:
        missing = isinstance(error, FileNotFoundError | NotADirectoryError)
        sentence = f"there is no file {written}" if missing else f"{written} cannot be read: {error.strerror}"
        problems.add((*path, key), sentence)
        return []
    format_ = external.require("python") if key == "weights" else external.recognise(file)
    if format_ is None:
        hint = "; weights without a program need 'python: package.module:build'" if file.is_file() else ""
        problems.add((*path, key), f"expected {_FORMATS}, got {written}{hint}")
        return []
    if anatomy is None:  # a mistake elsewhere: what is read of the model now is compared with no other
        spec = {"name": format_.name, "dims": 2 if values.get("dims") == 2 else 3, "of": str(path[-1])}
        return [ExternalModel(name=str(path[-1]), spec=spec, file=str(file))]
    try:
        content = content_of(format_.collect(file, values))
        said = format_.declared(file, values, anatomy)
    except Unsaid as error:
        for name, sentence in error.asked.items():
            problems.add((*path, name), sentence)
        return []
    except BadInput as error:
        problems.add((*path, key), str(error))
        return []
    given, values = values, {**_without_rivals(said, values), **values}
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
    notes = [
        f"model {path[-1]}: {note}"
        for note in (*_contradictions(model, said, given, file.name), *_assumed(model, values))
    ]
    spec = model.spec()
    if spec.get("spacing_mm") == "data":  # nothing to compare, as where nobody says it
        del spec["spacing_mm"]
    if misfits:
        return []
    told = {"expect": expected, "notes": tuple(notes)}
    return [ExternalModel(name=str(path[-1]), spec=spec, file=str(file), **told)]


#: They exclude each other.
_RIVALS = {"classes": "regions", "regions": "classes"}


def _without_rivals(said: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Of what the files say, what may stand beside the sweep file."""
    return {key: value for key, value in said.items() if given.get(_RIVALS.get(key, "")) is None}


def _contradictions(
    model: ExternalFormat, said: Mapping[str, Any], given: Mapping[str, Any], file: str
) -> Iterator[str]:
    """Where the sweep file, which counts, says otherwise than the model's own files: a sentence for each key."""
    for key in said:
        rival = _RIVALS.get(key, "")
        if given.get(rival) is not None:
            own = _shown(getattr(model, rival))
            others = f"its own files ({file}) say {key}: {_shown(said[key])}"
            yield f"the sweep file says {rival}: {own}, which counts; {others}"
        if key not in given:
            continue
        try:
            other = getattr(type(model).model_validate({**dict(model), key: said[key]}), key)
        except ValidationError:
            continue  # such as a window of other axes: the sweep file says more than one thing otherwise
        own_value = getattr(model, key)
        if _meaning(own_value) != _meaning(other):
            yield (
                f"the sweep file says {key}: {_shown(own_value)}, which counts; its own files ({file}) say "
                f"{_shown(other)}{_where_the_same(own_value, other)}"
            )


def _assumed(model: ExternalFormat, values: Mapping[str, Any]) -> Iterator[str]:
    """What neither the sweep file nor the model's own files say, and would go unnoticed where it is wrong."""
    if "orientation" not in values:
        yield f"nothing says how the axes of its images run: taken to run {model.orientation} (say 'orientation')"


def _where_the_same(own: Any, other: Any) -> str:
    """Nothing is left to do to a range that the data are limited to."""
    step = other[0] if own == "none" and isinstance(other, tuple) and len(other) == 1 else None
    if isinstance(step, Range) and (step.b_min, step.b_max, step.clip, step.series) == (0, 1, True, None):
        return ", which is the same where data.intensity has these limits"
    return ""


def _meaning(value: Any) -> Any:
    """Words of a normalisation are steps."""
    return WORDS.get(value, value) if isinstance(value, str) else value


def _shown(value: Any) -> str:
    """As the sweep file has it."""
    plain = TypeAdapter(Any).dump_python(value, mode="json", exclude_none=True)
    text = plain if isinstance(plain, str) else json.dumps(plain).replace('"', "")
    return re.sub(r"(?<=\d)\.0(?=[],}]|$)", "", text)


def check_external(problems: Problems, found: Mapping[str, Any]) -> None:
    """What cannot be done with a model that is not trained here.

    `found` holds the models, defenses, training and evaluation (None where they have mistakes) of the sweep.
    """
    training: Training | None = found["training"]
    defenses: Sequence[Variant] = found["defenses"]
    for model in found["models"]:
        if isinstance(model, ExternalModel):
            _check_expectation(problems, model, found["evaluation"])
            _check_preprocessing(problems, model, found["data"], found["evaluation"])
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


def _check_expectation(problems: Problems, model: ExternalModel, evaluation: EvaluationSection | None) -> None:
    """That what is expected of it is among what is scored."""
    if model.expect is None or evaluation is None:
        return
    path = ("models", model.name, "expect", "dice")
    for region in model.expect.dice:
        if region not in evaluation.regions:
            problems.add_unknown((*path, region), "region", evaluation.regions, name=region)
    if all(metric["name"] != "dice" for metric in evaluation.metrics):
        problems.add(path, "expected Dice needs Dice: add dice to evaluation.metrics")


def _check_preprocessing(
    problems: Problems, model: ExternalModel, data: Data | None, evaluation: EvaluationSection | None
) -> None:
    """That the data come in the units and the sizes that the model wants."""
    if data is None or evaluation is None:
        return
    declared = external.build(model.spec)
    window = evaluation.window
    sizes = window.size if window is not None and declared.window is None else ()
    if any(size % divisor for size, divisor in zip(sizes, declared.divisors, strict=False)):
        problems.add(
            ("evaluation", "window"),
            f"expected a size of multiples of {list(declared.divisors)}, which the model {model.name!r} needs",
        )
    if data.spacing_mm is None and declared.asks_for_voxels and (voxels := _voxels(declared)):
        problems.add(
            ("models", model.name, "spacing_mm"),
            f"the model takes {voxels}, and the data keep their own: set data.spacing_mm to {_wanted(declared)}, or "
            "say here 'data' if it shall take them as they are",
        )
    for key, sentence in declared.misfits_of_units(data.preprocessing.limits):
        problems.add(("models", model.name, key), sentence)


def notes_on(model: ExternalModel, data: Data) -> list[str]:
    """What its user should know of a model in a sweep: where the sweep file says otherwise than the model's files."""
    declared = external.build(model.spec)
    found = list(model.notes)
    if (voxels := _voxels(declared)) and data.spacing_mm is not None and _are_others(declared, data.spacing_mm):
        found.append(f"model {model.name} takes {voxels}: data.spacing_mm is {_shown(data.spacing_mm)}, which counts")
    elif voxels and data.spacing_mm is None:
        found.append(f"model {model.name} takes {voxels}: data.spacing_mm: {_wanted(declared)} unless files have those")
    if voxels and data.spacing_mm is not None:
        found.append(
            f"model {model.name}: where voxels grow, images are averaged here, not interpolated as by its own files, "
            "and clipped before that by data.intensity: its scores there may be others"
        )
    clipped = [name for name in declared.series if name not in (data.preprocessing.intensity or {})]
    if clipped and declared.reads_raw:
        found.append(
            f"model {model.name} is told to normalise images itself, and data.percentiles clips those of "
            f"{', '.join(clipped)} before: `data.intensity: full` clips nothing, which its training may need"
        )
    return found


def _voxels(model: ExternalFormat) -> str:
    """Which voxels it takes; empty where it does not say."""
    sizes = _sizes(model)
    named = " x ".join(f"{sizes[axis]:g}" for axis in model.axes) if sizes else ""
    return f"voxels of {named} mm along {', '.join(model.orientation)}" if named else ""


def _wanted(model: ExternalFormat) -> str:
    """The voxels that it takes, as the section data has them."""
    sizes = _sizes(model)
    return f"{sizes[0]:g}" if len(set(sizes)) == 1 else f"[{', '.join(f'{size:g}' for size in sizes)}]"


def _are_others(model: ExternalFormat, spacing_mm: float | Sequence[float]) -> bool:
    given = [spacing_mm] * 3 if isinstance(spacing_mm, int | float) else spacing_mm
    return any(abs(size / other - 1) > _SAME for size, other in zip(_sizes(model), given, strict=True))


def _sizes(model: ExternalFormat) -> list[float]:
    """Of the voxels that it takes, along the axes of volumes; none where it does not say."""
    said = model.spacing_mm
    if said is None or isinstance(said, str):
        return []
    sizes = said if isinstance(said, tuple) else (said,) * 3
    return [sizes[model.axes.index(axis)] for axis in range(3)]
