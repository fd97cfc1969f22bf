"""Attack a network on cases and score it, as the jobs of a sweep do, number for number."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from services.comparisons.access import BLACK_BOX, WHITE_BOX
from services.comparisons.question import CLEAN
from services.counted import counted
from services.errors import BadInput, UnknownName, in_short
from services.in_memory.network import device_of
from services.jobs.device.memory_advice import advising
from services.science import attacks as plugins
from services.science.anatomy import Anatomy, anatomy_of
from services.science.attack_volumes import AttackedVolume
from services.science.attacking.precision import FLOAT32
from services.science.attacks.base import Attack
from services.science.epsilon import format_epsilon, require_epsilon
from services.science.evaluate import metric_impl, score_case
from services.science.imaging.case import Case
from services.science.metrics.base import Metric
from services.science.nets.predict import predict_logits, to_original
from services.science.nets.predictor import Predictor
from services.seeds import derive


class ScoredNumber(NamedTuple):
    """One scored number; columns of the view `results` where these mean the same."""

    model: str
    dims: int
    attack: str
    attack_params: str  # JSON
    epsilon: float
    access: str
    case_id: str
    patient_id: str
    region: str
    metric: str
    value: float
    state: str
    metric_impl: str
    label_scheme: str
    reference_voxels: int
    prediction_voxels: int
    precision: str


@dataclass(frozen=True)
class NamedAttack:
    """An attack with its budgets, by the caller's name."""

    name: str
    attack: Attack
    epsilons: tuple[float, ...]

    @property
    def access(self) -> str:
        """What it must know of the network."""
        return WHITE_BOX if self.attack.needs_gradient else BLACK_BOX

    @property
    def params(self) -> str:
        """Its spec as the view `results` has it."""
        return params_of(self.attack)


@dataclass(frozen=True)
class How:
    """How a network is attacked and scored."""

    attacks: tuple[NamedAttack, ...]
    metrics: tuple[Metric, ...]
    regions: tuple[str, ...]
    model: str
    label_scheme: str
    brain_only: bool
    seed: int  # of a sweep: its first fold and replica draw the same
    progress: Callable[[str], None] | None = None


def params_of(attack: Attack) -> str:
    """The attack without its budget as JSON, as the view `results` has it."""
    recipe = {("method" if key == "name" else key): value for key, value in attack.recipe().items()}
    return json.dumps(recipe, sort_keys=True)


def read_attacks(given: object, epsilons: object) -> tuple[NamedAttack, ...]:
    """Attacks from names, specs and plug-ins, or a mapping as in a sweep file; those without budgets get `epsilons`.

    Raises `BadInput` for an attack, a parameter or a budget that does not exist, and for what only a sweep can do.
    """
    usual = _budgets(epsilons)
    if isinstance(given, Mapping) and "name" not in given:
        named = [
            (str(name), {"name": (spec or {}).get("method", name), **(spec or {})}) for name, spec in given.items()
        ]
    else:
        listed = [given] if isinstance(given, str | Mapping | Attack) else given
        if not isinstance(listed, Iterable):
            raise BadInput(f"attacks: expected names such as ['fgsm', 'pgd'], got {in_short(given)}")
        named = [_with_name(item) for item in listed]
    found = tuple(_read_attack(name, item, usual) for name, item in named)
    seen: set[tuple[str, str]] = set()
    for one in found:
        if (one.name, one.params) in seen:
            raise BadInput(f"attacks: {one.name!r} stands there twice")
        seen.add((one.name, one.params))
    return found


def _with_name(item: object) -> tuple[str, Any]:
    if isinstance(item, Attack):
        return item.name, item
    if isinstance(item, Mapping):
        return str(item.get("name")), item
    return str(item), {"name": item}


def _read_attack(name: str, item: Any, usual: tuple[float, ...]) -> NamedAttack:
    if isinstance(item, Attack):
        attack, budgets = item, usual or (item.epsilon,)
    else:
        spec = {key: value for key, value in item.items() if key != "method"}
        if name in (CLEAN, "worst_case"):
            raise UnknownName("attack", name, plugins.names())
        listed = spec.pop("epsilon", None)
        if isinstance(listed, Mapping):
            attack = plugins.build({**spec, "epsilon": listed})
            budgets = (attack.epsilon,)
        else:
            attack = plugins.build(spec)
            budgets = _budgets(listed) or usual or (attack.epsilon,)
    if attack.needs_training_cases:
        raise BadInput(
            f"attack {name!r} learns from training cases, which a sweep has: `robust-cli submit`, or leave it out"
        )
    if getattr(attack, "target", None) == "other_case":
        raise BadInput(f"attack {name!r}: target 'other_case' needs the labels of other patients, which a sweep has")
    return NamedAttack(name, attack, budgets)


def _budgets(given: object) -> tuple[float, ...]:
    """Sorted, each once; raises `BadInput`."""
    if given is None:
        return ()
    listed = list(given) if isinstance(given, Iterable) and not isinstance(given, str) else [given]
    found = tuple(sorted({require_epsilon(one) for one in listed}))
    if 0.0 in found:
        raise BadInput("epsilon: expected budgets above 0: clean images are always scored")
    return found


def evaluate(model: Predictor, cases: Iterable[Case], how: How) -> Iterator[ScoredNumber | str]:
    """The scores of every case, clean and under each attack and budget; a sentence for a case that was left out.

    A targeted attack leaves out cases whose labels already are what it wants, as in a sweep. In the end a sentence for
    each attack that has an aim and did not reach it in all cases.
    """
    import torch

    device = device_of(model)
    impl = metric_impl(how.metrics)
    short_of_aim: dict[str, list[str]] = defaultdict(list)

    def scored(case: Case, images: torch.Tensor, attack: NamedAttack | None, epsilon: float) -> Iterator[ScoredNumber]:
        logits = predict_logits(model, images.to(device))
        scores = score_case(
            to_original(logits, case.grid),
            case.reference,
            spacing_mm=case.grid.original_spacing_mm,
            scheme="internal",
            metrics=how.metrics,
            regions=how.regions,
            anatomy=anatomy_of(model),
        )
        for score in scores:
            yield ScoredNumber(
                model=how.model,
                dims=model.dims,
                attack=CLEAN if attack is None else attack.name,
                attack_params="{}" if attack is None else attack.params,
                epsilon=epsilon,
                access=WHITE_BOX if attack is None else attack.access,
                case_id=case.case_id,
                patient_id=case.patient_id,
                **score._asdict(),
                metric_impl=impl,
                label_scheme=how.label_scheme,
                precision=FLOAT32 if attack is None else attack.attack.precision,
            )

    for number, case in enumerate(cases, start=1):
        with advising(f"attacking {case.case_id}", batch_divisor=1, can_halve=False, remedy=_REMEDY):
            if how.progress:
                how.progress(f"case {number}, {case.case_id}: clean")
            yield from scored(case, torch.from_numpy(np.array(case.images)), None, 0.0)
            for attack in how.attacks:
                if how.progress:
                    budgets = ", ".join(map(format_epsilon, attack.epsilons))
                    how.progress(f"case {number}, {case.case_id}: {attack.name} at {budgets}")
                volume = volume_of(attack.attack, model, case, brain_only=how.brain_only)
                if attack.attack.needs_gradient and number == 1:
                    volume.require_input_gradient()
                if not volume.has_target_left():
                    yield f"{attack.name} left out {case.case_id}: its labels already are what the attack wants"
                    continue
                found = volume.sweep(attack.epsilons, rng=rng_of(how.seed, case.case_id))
                for epsilon, images in zip(attack.epsilons, found, strict=True):
                    yield from scored(case, images, attack, epsilon)
                    if attack.attack.has_success_criterion and not volume.succeeded(images):
                        short_of_aim[f"{attack.name} at {format_epsilon(epsilon)}"].append(case.case_id)
    for what, names in short_of_aim.items():
        yield f"{what} did not reach its aim in {counted(len(names), 'case')}: {', '.join(names)}"


_REMEDY = "give window={'size': ...}, coarser images (spacing_mm=), or a device with more memory"


def volume_of(attack: Attack, model: Predictor, case: Case, *, brain_only: bool) -> AttackedVolume:
    """A case under an attack, as an attack job has it."""
    import torch

    images, labels, brain = (torch.from_numpy(np.array(array)) for array in (case.images, case.labels, case.brain))
    return AttackedVolume(
        attack,
        model,
        images,
        labels,
        mask=brain if brain_only else None,
        origin=case.grid.origin,
        by_volume=model.dims == 2 and attack.keeps_best,
    )


def rng_of(seed: int, case_id: str) -> np.random.Generator:
    """The random numbers of a case's attacks in the first fold and replica of a sweep with that seed."""
    return np.random.default_rng(derive(derive(seed, "attack", 0, 0), "attack", case_id))


def scored_regions(anatomy: Anatomy, wanted: object) -> tuple[str, ...]:
    """The regions to score, all that are declared where none is named; raises `UnknownName`."""
    if wanted is None:
        return tuple(anatomy.regions)
    names = [wanted] if isinstance(wanted, str) else list(wanted) if isinstance(wanted, Iterable) else [str(wanted)]
    for name in names:
        anatomy.require_region(name)
    return tuple(dict.fromkeys(names))
