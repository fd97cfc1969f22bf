"""The gates on one network alone: no twin, no other network, no stored image."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from db.rows import ScoreRow
from services.comparisons.question import CLEAN
from services.in_memory.network import device_of
from services.jobs.kinds._stored_scores import hard_scores
from services.science import attacks as plugins
from services.science.attacks.base import Attack
from services.science.epsilon import format_epsilon
from services.science.gates.attack_order import check_scores
from services.science.gates.evidence import AttackScores, Evidence
from services.science.gates.result import GATES, GateResult, not_run
from services.science.gates.settings import GateSettings
from services.science.gates.subject import as_volumes, subject_of
from services.science.gates.suite import ON_MODEL, check_model
from services.science.imaging.case import Case
from services.science.nets.predictor import Predictor
from services.seeds import derive

#: Which gates cannot run here, whatever is scored, and why.
_ELSEWHERE = {
    "G0": "no images are stored here, as a sweep does",
    "G1": "no images are stored here, as a sweep does",
    "G11": "it needs images made on another network, which a sweep transfers",
    "G14": "it needs attacks that know a defense, which a sweep with `adaptive: true` makes",
    "G18": "they need an undefended twin, which a sweep trains",
    "G21": "they need an undefended twin, which a sweep trains",
}
_NOT_SCORED = "no scores were given: pass those of evaluate() on this network and these cases"


def check(
    model: Predictor, cases: Iterable[Case], scores: Sequence[Mapping[str, Any]], settings: GateSettings, *, seed: int
) -> Iterator[GateResult]:
    """What each gate finds; `scores` are rows of the view `results` about this network, or none.

    Of the cases the first few in which there is anything to find are looked at.
    """
    own, evidence = _evidence(scores, list(model.anatomy.regions))
    for result in check_scores(evidence):
        yield _here(result, bool(scores))
    chosen = list(islice((case for case in cases if case.labels.any()), settings.cases))
    if not chosen:
        yield from (_here(not_run(gate, "no case has a labeled voxel"), bool(scores)) for gate in ON_MODEL)
        return
    yield from (not_run(gate, _ELSEWHERE[gate]) for gate in ("G0", "G1"))
    subjects = [subject_of(case, dims=model.dims, device=str(device_of(model))) for case in chosen]
    yield from check_model(as_volumes(model), subjects, own, settings, seed=derive(seed, "gates", 0, 0))


def in_order(results: Iterable[GateResult]) -> list[GateResult]:
    """By the numbers of the gates."""
    order = list(GATES)
    return sorted(results, key=lambda result: order.index(result.gate))


def _here(result: GateResult, scored: bool) -> GateResult:
    """The result, and where the gate did not run why it cannot here."""
    if result.passed is not None:
        return result
    if result.gate in _ELSEWHERE:
        return not_run(result.gate, _ELSEWHERE[result.gate])
    return result if scored or result.gate in ON_MODEL else not_run(result.gate, _NOT_SCORED)


def _evidence(scores: Sequence[Mapping[str, Any]], regions: Sequence[str]) -> tuple[list[Attack], Evidence]:
    """The attacks of these rows, and their Dice by attack and budget."""
    by_attack: dict[str, list[ScoreRow]] = defaultdict(list)
    for row in scores:
        if row["metric"] == "dice":
            by_attack[CLEAN if row["attack"] == CLEAN else row["attack_params"]].append(
                ScoreRow(
                    format_epsilon(row["epsilon"]),
                    *(row[name] for name in ScoreRow.__slots__[1:]),
                )
            )
    clean = hard_scores(by_attack.pop(CLEAN, []), regions).get(0.0, {})
    runs = []
    for params, rows in by_attack.items():
        spec = json.loads(params)
        attack = plugins.rebuild(
            {**{key: value for key, value in spec.items() if key != "method"}, "name": spec["method"]}
        )
        found = {epsilon: {**clean, **by_case} for epsilon, by_case in hard_scores(rows, regions).items()}
        runs.append(AttackScores(attack, found))
    return [run.attack for run in runs], Evidence(clean, own=tuple(runs))
