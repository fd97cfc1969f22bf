"""Reading a sweep file: all its mistakes at once, each with its place, or a `Sweep`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from services.science import metrics
from services.science.labels import REGIONS
from services.sweeps.data_section import read_data
from services.sweeps.grid import axes
from services.sweeps.problems import Problems, validate
from services.sweeps.questions import read_comparisons
from services.sweeps.schema import Evaluation, Head, Sweep, Training, Variant
from services.sweeps.shifts_section import read_shifts
from services.sweeps.source import KeyPath, read_source, shown
from services.sweeps.variants import read_attacks, read_defenses, read_models

DEFAULT_MODELS: dict[str, Any] = {"unet3d": {"architecture": "unet", "dims": 3}}
DEFAULT_ATTACKS: dict[str, Any] = {name: {"epsilon": ["2/255", "8/255"]} for name in ("fgsm", "ifgsm", "tifgsm")}
DEFAULT_METRICS = ("dice", "hd95", "nsd")


def load_sweep(path: Path | str, overrides: Sequence[str] = ()) -> Sweep:
    """The sweep that a file describes, with overrides such as `training.epochs=5` written over it.

    Nothing is computed and no data are read. Raises `BadSweep` with every mistake, one line each.
    """
    source = read_source(Path(path), overrides)
    problems = Problems(source)
    values = dict(source.values)
    for key in values:
        if key not in Sweep.model_fields:
            problems.add_unknown((key,), "key", Sweep.model_fields)

    head = {"name": Path(path).stem, **{key: values[key] for key in Head.model_fields if key in values}}
    found: dict[str, Any] = dict(validate(problems, (), Head, head) or {})
    found["data"] = read_data(problems, values.get("data"))
    found["models"] = read_models(problems, values.get("models", DEFAULT_MODELS))
    found["training"] = _read_training(problems, values.get("training"))
    found["defenses"] = read_defenses(problems, values.get("defenses"))
    found["attacks"] = read_attacks(problems, values.get("attacks", DEFAULT_ATTACKS))
    found["shifts"] = read_shifts(problems, values.get("shifts"), [attack.name for attack in found["attacks"]])
    found["evaluation"] = _read_evaluation(problems, values.get("evaluation"))
    _check_gpus(problems, found["training"], found["models"])
    found["comparisons"] = read_comparisons(problems, values.get("comparisons"), found)
    problems.raise_if_any()
    return Sweep(**found)


def _read_training(problems: Problems, section: object) -> Training | None:
    if not isinstance(section, dict):
        return validate(problems, ("training",), Training, section)
    values = dict(section)
    for key, value in axes(Training, values).items():
        problems.add(
            ("training", key),
            "expected one value (training has no grid axes; give models or defenses "
            f"lists, or submit two sweeps), got {shown(value)}",
        )
        del values[key]
    return validate(problems, ("training",), Training, values)


def _check_gpus(problems: Problems, training: Training | None, models: Sequence[Variant]) -> None:
    if training is None:
        return
    for model in models:
        items = training.items_per_batch(model.spec["dims"])
        if items < training.gpus:
            problems.add(
                ("training", "gpus"),
                f"batch_size {items} cannot be shared by {training.gpus} GPUs: set training.batch_size (model "
                f"{model.name!r})",
            )


def _read_evaluation(problems: Problems, section: object) -> Evaluation | None:
    path: KeyPath = ("evaluation",)
    values: Any = {} if section is None else section
    if not isinstance(values, dict):
        return validate(problems, path, Evaluation, values)
    values = {key: [value] if isinstance(value, str) else value for key, value in values.items()}
    values["metrics"] = _read_metrics(problems, (*path, "metrics"), values.get("metrics", list(DEFAULT_METRICS)))
    regions = values.get("regions")
    if isinstance(regions, list):
        unknown = [
            index for index, region in enumerate(regions) if not isinstance(region, str) or region not in REGIONS
        ]
        for index in unknown:
            problems.add_unknown((*path, "regions", index), "region", REGIONS, name=regions[index])
        values["regions"] = list(REGIONS) if unknown else [region for region in REGIONS if region in regions]
    return validate(problems, path, Evaluation, values)


def _read_metrics(problems: Problems, path: KeyPath, section: object) -> list[dict[str, Any]]:
    """Specs of metric plug-ins, from names and `{name: {parameter: value}}`."""
    if not isinstance(section, list) or not section:
        problems.add(path, f"expected a list such as [dice, hd95, nsd], got {shown(section)}")
        return []
    specs: dict[str, dict[str, Any]] = {}
    for index, item in enumerate(section):
        place = (*path, index)
        name, parameters = next(iter(item.items())) if isinstance(item, dict) and len(item) == 1 else (item, {})
        if name not in metrics.names():
            problems.add_unknown(place, "metric", metrics.names(), name=name)
            continue
        plugin = metrics.require(name)
        try:
            spec = plugin.model_validate(parameters or {}).spec()
        except ValidationError as error:
            inside = (*place, str(name)) if isinstance(item, dict) else place
            problems.add_validation(inside, error, plugin, owner=f"metric {name!r}", indexes={})
            continue
        if str(name) in specs:
            problems.add(place, f"the list repeats the metric {name!r}")
        specs[str(name)] = spec
    return [specs[name] for name in sorted(specs)]
