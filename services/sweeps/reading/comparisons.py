"""The section comparisons: questions about runs and metrics that this sweep has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from services.comparisons.question import CLEAN, Question, default_questions
from services.sweeps.reading.problems import Problems, validate
from services.sweeps.reading.yaml_source import KeyPath, value_in_words
from services.sweeps.schema import EvaluationSection, Variant, WorstCaseVariant


def read_comparisons(problems: Problems, section: object, found: Mapping[str, Any]) -> tuple[Question, ...]:
    """The questions of the file, or the usual ones when it has no such section.

    `found` holds the models, defenses, attacks, worst cases, shifts and evaluation (None where it has mistakes) of the
    sweep. A shift counts as an attack.
    """
    evaluation: EvaluationSection | None = found["evaluation"]
    metrics = [spec["name"] for spec in evaluation.metrics] if evaluation else []
    regions = evaluation.regions if evaluation else ()
    names = {
        "defense": _names(found["defenses"]),
        "attack": [CLEAN, *_names([*found["attacks"], *found["worst_cases"], *found["shifts"]])],
        "model": _names(found["models"]),
    }
    if section is None:
        return default_questions(names["defense"], names["attack"], metrics, regions) if evaluation else ()
    if not isinstance(section, list):
        problems.add(("comparisons",), f"expected a list of questions, got {value_in_words(section)}")
        return ()
    questions = []
    for index, item in enumerate(section):
        path: KeyPath = ("comparisons", index)
        known = _require_known(problems, path, item, metrics, regions) if evaluation else True
        if isinstance(item, dict) and regions:
            item = {"regions": list(regions), **item}
        question = validate(problems, path, Question, item) if known else None
        if question is None:
            continue
        for side in ("a", "b"):
            name = getattr(question, side)
            if name is not None and name not in names[question.vary]:
                problems.add_unknown((*path, side), question.vary, names[question.vary], name=name)
        for place, name in enumerate(question.attacks):
            if name not in names["attack"]:
                problems.add_unknown((*path, "attacks", place), "attack", names["attack"], name=name)
        if question.a is not None and question.a == question.b:
            problems.add(
                (*path, "b"), f"expected another {question.vary} than side a, got {value_in_words(question.b)} again"
            )
        if question in questions:
            problems.add(path, "the list repeats this question")
        questions.append(question)
    return tuple(questions)


def _require_known(
    problems: Problems, path: KeyPath, item: object, metrics: Iterable[str], regions: Iterable[str]
) -> bool:
    """Whether the sweep has the metric and the regions that the question asks about."""
    if not isinstance(item, dict):
        return True
    before = len(problems)
    metric = item.get("metric", "dice")
    if metric not in metrics:
        problems.add_unknown((*path, "metric"), "metric", metrics, name=metric, hint=" in evaluation.metrics")
    asked = item.get("regions")
    for index, region in enumerate(asked if isinstance(asked, list) else []):
        if region not in regions:
            problems.add_unknown(
                (*path, "regions", index), "region", regions, name=region, hint=" in evaluation.regions"
            )
    return len(problems) == before


def _names(variants: Iterable[Variant | WorstCaseVariant]) -> list[str]:
    return list(dict.fromkeys(variant.name for variant in variants))
