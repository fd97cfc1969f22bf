"""The section comparisons: questions about runs and metrics that this sweep has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from services.comparisons.question import CLEAN, SIGNED_RANK, VARIANCE_COMPONENTS, Question, default_questions
from services.comparisons.worst_cases import MEAN, REGION
from services.sweeps.reading.problems import Problems, validate
from services.sweeps.reading.yaml_source import KeyPath, value_in_words
from services.sweeps.schema import EvaluationSection, Training
from services.sweeps.sections.variants import Variant, WorstCaseVariant


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
        training: Training | None = found["training"]
        if question.inference == VARIANCE_COMPONENTS and training and training.replicas < 2:
            problems.add(
                (*path, "inference"),
                "variance components need networks that differ in their seed only: set training.replicas to 2 or more, "
                f"or say {SIGNED_RANK}",
            )
        if question in questions:
            problems.add(path, "the list repeats this question")
        questions.append(question)
    return tuple(questions)


def by_region(
    questions: Sequence[Question], worst_cases: Sequence[WorstCaseVariant], regions: Sequence[str]
) -> tuple[tuple[Question, ...], tuple[WorstCaseVariant, ...]]:
    """Questions of one region of several, each about worst cases that are chosen by region, and all worst cases.

    One chosen by the mean is what stands in the file: the same chosen by region takes its place in the question, one of
    the file under its name, or else one that is added under the same name.
    """
    if len(regions) < 2:
        return tuple(questions), tuple(worst_cases)
    found = list(worst_cases)
    asked = list(questions)
    for worst in worst_cases:
        about = [number for number, question in enumerate(asked) if _is_about(question, worst.name)]
        if worst.select != MEAN or not about:
            continue
        other = worst.model_copy(update={"select": REGION})
        same = next((item for item in worst_cases if item.params == other.params), None)
        if same is None:
            found.append(other)
            continue
        for number in about:
            asked[number] = _renamed(asked[number], worst.name, same.name)
    return tuple(dict.fromkeys(asked)), tuple(found)


def _is_about(question: Question, name: str) -> bool:
    """Whether a question of one region compares runs under the attack of that name."""
    if len(question.regions) > 1:
        return False
    if question.vary == "attack":
        return {None, name} & {question.a, question.b} != set()
    return not question.attacks or name in question.attacks


def _renamed(question: Question, name: str, other: str) -> Question:
    """The question about another attack in place of the one of that name."""
    if question.vary == "attack":
        sides = {side: other for side in ("a", "b") if getattr(question, side) == name}
        return question.model_copy(update=sides)
    attacks = tuple(dict.fromkeys(other if item == name else item for item in question.attacks))
    return question.model_copy(update={"attacks": attacks})


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
