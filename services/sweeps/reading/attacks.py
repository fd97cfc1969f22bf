"""The section attacks: attacks, each with its budgets, and the worst of several attacks."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from services.comparisons.access import TRANSFER
from services.comparisons.question import CLEAN
from services.comparisons.worst_cases import MEAN, REGION, WORST_CASE
from services.errors import BadInput
from services.science import attacks
from services.science.attacking.precision import AUTO, PRECISIONS
from services.science.attacking.series_budgets import from_budgets
from services.science.attacks.base import Attack
from services.science.epsilon import format_epsilon, parse_epsilon
from services.sweeps.reading.problems import Problems, validate
from services.sweeps.reading.variants import ATTACKS, distinct, entries, variants
from services.sweeps.reading.yaml_source import KeyPath, value_in_words
from services.sweeps.schema import EvaluationSection
from services.sweeps.sections.variants import MOST_BUDGETS, AttackVariant, Worst, WorstCaseVariant

#: The key of an attack that is no parameter of the plug-in.
_ADAPTED = "adapted"


def read_attacks(problems: Problems, section: object) -> tuple[AttackVariant, ...]:
    """Each with its budgets: unlike other lists, a list of epsilons is one job, not a grid axis."""
    found: list[AttackVariant] = []
    for path, entry in entries(problems, ATTACKS, section):
        if path[-1] == CLEAN:
            problems.add(path, f"{CLEAN!r} means unperturbed images, which are always evaluated; use another name")
        elif not _is_worst_case(path, entry):
            if isinstance(entry.get("epsilon"), dict):
                entry = _read_budget_per_series(problems, path, entry)
            usual = _usual_epsilon(str(entry.get(ATTACKS.chooser, path[-1])))
            epsilons = _read_epsilons(problems, (*path, "epsilon"), entry.pop("epsilon", usual))
            auto = _read_precision(problems, path, entry)
            adapted = _read_adapted(problems, path, entry)
            for variant in variants(problems, ATTACKS, path, entry):
                spec = {key: value for key, value in variant.spec.items() if key != "epsilon"}
                known = {"name": variant.name, "spec": spec, "grid": variant.grid, "epsilons": epsilons}
                found.append(AttackVariant(**known, auto_precision=auto, adapted=adapted))
    return distinct(problems, ATTACKS, found)


def _read_adapted(problems: Problems, path: KeyPath, entry: dict[str, Any]) -> tuple[str, ...] | None:
    """The parameters that forms adapted to a defense may change, which are taken out of the entry; None: all."""
    given, place = entry.pop(_ADAPTED, None), (*path, _ADAPTED)
    if given is None:
        return None
    with suppress(BadInput):  # an attack that there is not is told elsewhere
        fields = list(attacks.require(entry.get(ATTACKS.chooser, path[-1])).model_fields)
        if not isinstance(given, list):
            problems.add(place, f"expected a list of its parameters such as [temperature], got {value_in_words(given)}")
            return None
        for index, name in enumerate(given):
            if name not in fields:
                problems.add_unknown((*place, index), "parameter", fields, name=str(name))
    return tuple(map(str, given)) if isinstance(given, list) else None


def _read_precision(problems: Problems, path: KeyPath, entry: dict[str, Any]) -> bool:
    """Whether the precision of an entry is `auto`, which is taken out of it; other words are left to the attack."""
    given, place = entry.get("precision"), (*path, "precision")
    if isinstance(given, list) and AUTO in given:
        problems.add(place, f"{AUTO!r} stands alone: it becomes one of the others when the sweep is submitted")
    elif isinstance(given, str) and given not in PRECISIONS and _has_precision(entry, path):
        problems.add_unknown(place, "precision", PRECISIONS, name=given)
    elif given != AUTO:
        return False
    del entry["precision"]
    return given == AUTO


def _has_precision(entry: dict[str, Any], path: KeyPath) -> bool:
    """Whether an attack has the precision of all attacks, and not a parameter of its own of that name."""
    try:
        fields = attacks.require(entry.get(ATTACKS.chooser, path[-1])).model_fields
    except BadInput:
        return True
    return fields["precision"].annotation == Attack.model_fields["precision"].annotation


def read_worst_cases(
    problems: Problems, section: object, attacks: Sequence[AttackVariant], evaluation: EvaluationSection | None
) -> tuple[WorstCaseVariant, ...]:
    """The entries of the section that are no attack of their own, over the others, which are `attacks`."""
    names = list(dict.fromkeys(attack.name for attack in attacks))
    found = []
    for path, entry in entries(problems, ATTACKS, section):
        if not _is_worst_case(path, entry):
            continue
        values = {
            key: [value] if isinstance(value, str) and key != "select" else value
            for key, value in entry.items()
            if key != ATTACKS.chooser
        }
        worst = validate(problems, path, Worst, values)
        if worst is None or evaluation is None:
            found.append(WorstCaseVariant(name=str(path[-1])))  # in its place: questions may name it
            continue
        for index, name in enumerate(worst.of):
            if name not in names:
                problems.add_unknown((*path, "of", index), "attack", names, name=name)
        for index, access in enumerate(worst.access):
            if access not in evaluation.access:
                problems.add((*path, "access", index), f"expected one of evaluation.access, got {access!r}")
        if not names:
            problems.add(path, "expected other attacks beside it, got none")
        asked = worst.access or evaluation.access
        possible = {attack.access for attack in attacks if attack.name in (worst.of or names)}
        if possible and not {TRANSFER, *possible} & {*asked}:
            listed = ", ".join(asked)
            problems.add(path, f"none of its attacks is {listed}: name others in 'of', or another access")
        _check_select(problems, path, worst.select, evaluation)
        found.append(
            WorstCaseVariant(
                name=str(path[-1]),
                of=worst.of or tuple(names),
                access=worst.access or evaluation.access,
                select=worst.select,
            )
        )
    return tuple(found)


def _check_select(problems: Problems, path: KeyPath, select: str, evaluation: EvaluationSection) -> None:
    """That there is what the worst is chosen by."""
    metrics = [str(metric["name"]) for metric in evaluation.metrics]
    if select in (MEAN, REGION):
        if "dice" not in metrics:
            problems.add(path, "the worst case is chosen by Dice: add dice to evaluation.metrics")
    elif select in evaluation.regions:
        problems.add((*path, "select"), f"{REGION!r} is each region for itself, {select} too; got {select!r}")
    elif select not in metrics:
        known = [MEAN, REGION, *metrics]
        hint = "; metrics are those of evaluation.metrics"
        problems.add_unknown((*path, "select"), "choice of the worst", known, name=select, hint=hint)


def _usual_epsilon(plugin: str) -> object:
    """The budget of an attack that names none; that of a plug-in that cannot be used is never needed."""
    try:
        fields = attacks.require(plugin).model_fields
    except BadInput:
        fields = Attack.model_fields
    return fields["epsilon"].default


def _is_worst_case(path: KeyPath, entry: dict[str, Any]) -> bool:
    return bool(entry.get(ATTACKS.chooser, path[-1]) == WORST_CASE)


def _read_budget_per_series(problems: Problems, path: KeyPath, entry: dict[str, Any]) -> dict[str, Any]:
    """The entry with its largest budget, and the others as shares of it."""
    try:
        return from_budgets(entry)
    except ValueError as error:
        problems.add((*path, "epsilon"), f"expected {error}")
        return {key: value for key, value in entry.items() if key not in ("epsilon", "series")}


def _read_epsilons(problems: Problems, path: KeyPath, value: object) -> tuple[float, ...]:
    values = value if isinstance(value, list) else [value]
    if not values:
        problems.add(path, "expected at least one budget such as '8/255', got an empty list")
    if len(values) > MOST_BUDGETS:
        problems.add(path, f"expected at most {MOST_BUDGETS} budgets, got {len(values)}")
        return ()
    found: list[float] = []
    for index, item in enumerate(values):
        place = (*path, index) if isinstance(value, list) else path
        try:
            epsilon = parse_epsilon(item)
        except ValueError as error:
            problems.add(place, f"expected {error}, got {value_in_words(item)}")
            continue
        if epsilon == 0:
            problems.add(place, "expected a budget above 0: unperturbed images are always evaluated, as 'clean'")
        elif epsilon in found:
            problems.add(place, f"the list repeats the budget {format_epsilon(epsilon)}")
        found.append(epsilon)
    return tuple(sorted(found))
