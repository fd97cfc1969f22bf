"""Reading a sweep file: a `SweepSpec`, or all its mistakes at once, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from services.errors import BadData
from services.science import attacks, defenses
from services.science.anatomy import Anatomy
from services.science.attacking.target_maps import require_labels
from services.sweeps.reading.anatomy import anatomy_of_data
from services.sweeps.reading.attacks import read_attacks, read_worst_cases
from services.sweeps.reading.claims import read_claims
from services.sweeps.reading.comparisons import by_region, read_comparisons
from services.sweeps.reading.data import Tables, read_data
from services.sweeps.reading.evaluation import check_attackers, read_evaluation
from services.sweeps.reading.external_models import check_external
from services.sweeps.reading.grid import axes
from services.sweeps.reading.places import confine, expand_homes
from services.sweeps.reading.posted import PostedSweep
from services.sweeps.reading.problems import Problems, validate
from services.sweeps.reading.shifts import read_shifts
from services.sweeps.reading.untrained import with_split
from services.sweeps.reading.variants import read_defenses, read_models
from services.sweeps.reading.yaml_source import read_source, value_in_words
from services.sweeps.schema import SweepSpec, TopLevel, Training
from services.sweeps.sections.data import Data
from services.sweeps.sections.study import Study
from services.sweeps.sections.variants import DefenseVariant, Variant

DEFAULT_MODELS: dict[str, Any] = {"unet3d": {"architecture": "unet", "dims": 3}}
DEFAULT_ATTACKS: dict[str, Any] = {name: {"epsilon": ["2/255", "8/255"]} for name in ("fgsm", "ifgsm", "tifgsm")}

#: Worst cases stand in the section attacks.
SECTIONS = tuple(key for key in SweepSpec.model_fields if key != "worst_cases")


def load_sweep(path: Path | str | PostedSweep, overrides: Sequence[str] = ()) -> SweepSpec:
    """The sweep that a file describes, with overrides such as `training.epochs=5` written over it.

    Of a posted one no file is looked at but those that it may name, and only once that is known.

    Nothing is computed and no data are read. Raises `BadSweep` with every mistake, one line each.
    """
    file = Path(path) if isinstance(path, str) else path
    source = read_source(file, overrides)
    problems = Problems(source)
    values = dict(source.values)
    if isinstance(file, PostedSweep):
        confine(problems, values, file)
    else:
        expand_homes(problems, values)
    for key in values:
        if key not in SECTIONS:
            problems.add_unknown((key,), "key", SECTIONS)

    head = {"name": Path(file.name).stem, **{key: values[key] for key in TopLevel.model_fields if key in values}}
    found: dict[str, Any] = dict(validate(problems, (), TopLevel, head) or {})
    tables = Tables(file.tables, quoted=False) if isinstance(file, PostedSweep) else Tables()
    found["data"] = read_data(problems, values.get("data"), tables)
    anatomy = anatomy_of_data(found["data"], values.get("data"))
    found["models"] = read_models(problems, values.get("models", DEFAULT_MODELS), anatomy)
    found["training"] = _read_training(problems, values.get("training"))
    found["defenses"] = read_defenses(problems, values.get("defenses"))
    given = values.get("attacks", DEFAULT_ATTACKS)
    found["attacks"] = read_attacks(problems, given)
    found["evaluation"] = read_evaluation(problems, values.get("evaluation"), anatomy)
    found["worst_cases"] = read_worst_cases(problems, given, found["attacks"], found["evaluation"])
    taken = [variant.name for variant in (*found["attacks"], *found["worst_cases"])]
    found["shifts"] = read_shifts(problems, values.get("shifts"), taken)
    if found["training"] is not None:
        _check_gpus(problems, found["training"], found["models"])
        _check_defenses(problems, found["training"], found["defenses"])
    check_external(problems, found)
    found["data"] = with_split(problems, found)
    for section in ("defenses", "attacks", "shifts"):
        if anatomy is not None:
            _check_names(problems, section, found[section], anatomy)
    check_attackers(problems, found)
    found["comparisons"] = read_comparisons(problems, values.get("comparisons"), found)
    found["claims"] = read_claims(problems, values.get("claims"), found)
    found["study"] = validate(problems, ("study",), Study, values.get("study"))
    problems.raise_if_any()
    asked = by_region(found["comparisons"], found["worst_cases"], found["evaluation"].regions)
    found["comparisons"], found["worst_cases"] = asked
    return SweepSpec(**found)


def load_data(path: Path, overrides: Sequence[str] = ()) -> Data:
    """The section data of a sweep file alone, whatever else it says; raises `BadSweep`."""
    source = read_source(path, overrides)
    problems = Problems(source)
    found = read_data(problems, source.values.get("data"))
    problems.raise_if_any()
    if found is None:  # every mistake is told
        raise AssertionError(path)
    return found


@contextmanager
def refusing_data_of(path: Path | PostedSweep, overrides: Sequence[str] = ()) -> Iterator[None]:
    """Data that are refused inside are a mistake in the section data of this file: `BadSweep`, with its place."""
    try:
        yield
    except BadData as error:
        problems = Problems(read_source(path, overrides))
        problems.add(("data", error.key), str(error))
        problems.raise_if_any()


def _read_training(problems: Problems, section: object) -> Training | None:
    if not isinstance(section, dict):
        return validate(problems, ("training",), Training, section)
    values = dict(section)
    for key, value in axes(Training, values).items():
        problems.add(
            ("training", key),
            "expected one value (training has no grid axes; give models or defenses "
            f"lists, or submit two sweeps), got {value_in_words(value)}",
        )
        del values[key]
    return validate(problems, ("training",), Training, values)


def _check_gpus(problems: Problems, training: Training, models: Sequence[Variant]) -> None:
    for model in models:
        items = training.items_per_batch(model.spec["dims"])
        if items < training.gpus:
            problems.add(
                ("training", "gpus"),
                f"batch_size {items} cannot be shared by {training.gpus} GPUs: set training.batch_size (model "
                f"{model.name!r})",
            )


def _check_defenses(problems: Problems, training: Training, found: Sequence[DefenseVariant]) -> None:
    for variant in found:
        if variant.spec:
            with problems.recording(("defenses", variant.name)):
                defenses.build(variant.spec).require_fitting(variant.settings(training.settings))


def _check_names(problems: Problems, section: str, variants: Sequence[Variant], anatomy: Anatomy) -> None:
    """That the data have the series and the labels that plug-ins name."""
    for variant in variants:
        path = (section, variant.name)
        for spec in _specs_in(variant.spec):
            named = list(spec.get("series") or ())
            for name in named:
                if name not in anatomy.series:
                    problems.add_unknown(path, "series", anatomy.series, name=name)
            if section == "shifts" and set(named) >= set(anatomy.series):
                problems.add((*path, "series"), "expected at least one series that is left")
            may_be_attack = section == "attacks" or (section == "defenses" and spec is not variant.spec)
            if may_be_attack and attacks.has(spec.get("name")):
                with problems.recording(path):
                    attacks.build(spec).require_enough(anatomy)
            if spec.get("target"):
                with problems.recording(path):
                    require_labels(spec["target"], spec.get("hidden_label", ""), anatomy)


def _specs_in(spec: object) -> Iterator[Mapping[str, Any]]:
    """The spec of a plug-in, and those of the attacks inside it."""
    if isinstance(spec, Mapping):
        yield spec
        for value in spec.values():
            yield from _specs_in(value)
    elif isinstance(spec, list | tuple):
        for value in spec:
            yield from _specs_in(value)
