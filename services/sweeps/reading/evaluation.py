"""The section evaluation: what is scored, how, and by which attackers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from services.comparisons.access import BLACK_BOX, INDEPENDENT, WHITE_BOX
from services.science import metrics
from services.science.anatomy import BRATS, Anatomy
from services.sweeps.reading.problems import Problems, usable, validate
from services.sweeps.reading.yaml_source import KeyPath, value_in_words
from services.sweeps.schema import EvaluationSection, Training
from services.sweeps.sections.variants import ExternalModel

DEFAULT_METRICS = ("dice", "hd95", "nsd")

_PATH: KeyPath = ("evaluation",)
#: Of these one name may stand for a list of one.
_LISTS = ("access", "transfer", "metrics", "regions")


def read_evaluation(problems: Problems, section: object, anatomy: Anatomy | None) -> EvaluationSection | None:
    """The section; None when it has mistakes. Where `anatomy` is None, regions are not checked."""
    values: Any = {} if section is None else section
    if not isinstance(values, dict):
        return validate(problems, _PATH, EvaluationSection, values)
    values = {key: [value] if key in _LISTS and isinstance(value, str) else value for key, value in values.items()}
    values["metrics"] = _read_metrics(problems, (*_PATH, "metrics"), values.get("metrics", list(DEFAULT_METRICS)))
    regions = values.setdefault("regions", list((anatomy or BRATS).regions))
    known = list((anatomy or BRATS).scored)
    if anatomy and isinstance(regions, list):
        unknown = [index for index, region in enumerate(regions) if not isinstance(region, str) or region not in known]
        for index in unknown:
            problems.add_unknown((*_PATH, "regions", index), "region", known, name=regions[index])
        values["regions"] = known if unknown else list(dict.fromkeys(regions))
    return validate(problems, _PATH, EvaluationSection, values)


def scores_dice(evaluation: EvaluationSection) -> bool:
    """Whether Dice is among the metrics."""
    return any(metric["name"] == "dice" for metric in evaluation.metrics)


def check_attackers(problems: Problems, found: Mapping[str, Any]) -> None:
    """That the sweep has what the kinds of access and the sources of transfer need.

    `found` holds its models, training, defenses, attacks and evaluation.
    """
    evaluation: EvaluationSection | None = found["evaluation"]
    training: Training | None = found["training"]
    models, defenses = found["models"], found["defenses"]
    if evaluation is None or training is None:
        return
    if evaluation.confidence and not scores_dice(evaluation):
        problems.add((*_PATH, "confidence"), "confidence is held against Dice: add dice to evaluation.metrics")
    defended = len(defenses) > 1
    for attack in found["attacks"]:
        if attack.access == BLACK_BOX and defended and BLACK_BOX not in evaluation.access:
            problems.add(
                (*_PATH, "access"),
                f"attack {attack.name!r} needs no gradient, so that it is black-box: add {BLACK_BOX!r}",
            )
    if evaluation.adaptive and WHITE_BOX not in evaluation.access:
        problems.add((*_PATH, "adaptive"), f"adapted attacks are white-box: add {WHITE_BOX!r} to evaluation.access")
    for model in models if evaluation.window else ():
        if evaluation.window and len(evaluation.window.size) != model.spec["dims"]:
            axes = model.spec["dims"]
            problems.add((*_PATH, "window", "size"), f"model {model.name!r} is {axes}-D: it needs {axes} numbers")
    external = [model.name for model in models if isinstance(model, ExternalModel)]
    if INDEPENDENT in evaluation.transfer and external:
        problems.add(
            (*_PATH, "transfer"),
            f"{INDEPENDENT!r} is another training of each model, and model {external[0]!r} is not trained here: name "
            "another source, or leave that model to a sweep of its own",
        )
    for source in evaluation.transfer:
        missing = {
            "seed": training.replicas < 2 and "a second training of each model: set training.replicas to 2",
            "network": len(models) < 2 and "a second model in the section models",
            "defense": not defended and "a defense in the section defenses",
        }.get(source)
        if missing:
            problems.add((*_PATH, "transfer"), f"{source!r} needs {missing}")


def _known() -> list[str]:
    """Metrics that a sweep may name, as far as can be said without importing those from outside."""
    scored_elsewhere = [
        name
        for name in metrics.built_in()
        for metric in [metrics.require(name)]
        if metric.certified or metric.of_confidence
    ]
    return [name for name in metrics.names() if name not in scored_elsewhere]


def _read_metrics(problems: Problems, path: KeyPath, section: object) -> list[dict[str, Any]]:
    """Specs of metric plug-ins, from names and `{name: {parameter: value}}`."""
    if not isinstance(section, list) or not section:
        problems.add(path, f"expected a list such as [dice, hd95, nsd], got {value_in_words(section)}")
        return []
    specs: dict[str, dict[str, Any]] = {}
    for index, item in enumerate(section):
        place = (*path, index)
        if isinstance(item, dict) and len(item) != 1:
            problems.add(
                place,
                f"expected a name or {{name: {{parameter: value}}}}, such as {{nsd: {{tolerance_mm: 2}}}}, "
                f"got {value_in_words(item)}",
            )
            continue
        name, parameters = next(iter(item.items())) if isinstance(item, dict) and len(item) == 1 else (item, {})
        plugin = usable(problems, place, metrics, name) if metrics.has(name) else None
        if plugin is not None and plugin.of_confidence:
            problems.add(
                place,
                f"{name!r} is scored of the network's probabilities, beside the metrics: leave it out and set "
                "evaluation.confidence: true",
            )
            continue
        if plugin is None or plugin.certified:  # certify jobs score those
            if plugin is not None or not metrics.has(name):
                problems.add_unknown(place, "metric", _known(), name=name)
            continue
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
