"""The claims of a sweep with their answers, as tables and sentences."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Engine, select

from db.engine import read
from db.models import Sweep
from services.comparisons.claims.answers import BELOW_CLEAN, BETTER, CONTROL, LOSS, PAIR, Answers, Part, answer_claims
from services.comparisons.claims.declared import Claims
from services.comparisons.claims.effects import Effect
from services.comparisons.claims.rules import Standing
from services.comparisons.gate_verdicts import CheckedModel, ModelVerdict, read_verdicts
from services.comparisons.primary import Defended
from services.comparisons.question import UNDEFENDED
from services.comparisons.result_rows import FAILURE_METRIC, read_results
from services.comparisons.runs import collect
from services.counted import counted
from services.errors import BadInput
from services.reports.declared import read_declared
from services.reports.floor import read_floors
from services.reports.not_scored import count_scoring
from services.reports.table import Table, with_minus
from services.science.epsilon import format_epsilon

#: What the gates say that nobody needs to be told.
_UNREMARKABLE = ("passed", "strong", "not run")


@dataclass(frozen=True)
class AnsweredClaims:
    """The claims of a sweep as its file declares them, and what they come to."""

    sweep: str
    claims: Claims
    region: str
    answers: Answers
    standings: dict[Defended, Standing]

    def standing(self, defended: Defended) -> Standing:
        """What is known of a defense beside its scores."""
        return self.standings.get(defended, Standing())


def read_claims(engine: Engine, sweep: str) -> AnsweredClaims:
    """Of a sweep, finished or not; raises `BadInput` where it claims nothing, or has no Dice yet."""
    with read(engine) as connection:
        document = connection.scalar(select(Sweep.document).where(Sweep.name == sweep)) or {}
        declared = read_declared(connection, sweep)
        if not document.get("claims"):
            raise BadInput(
                f"sweep {sweep!r} claims nothing: write a section `claims` into its file (docs/sweep-file.md) and "
                "submit it again, which runs nothing again"
            )
        try:
            claims = Claims.model_validate(document["claims"])
        except ValidationError as error:
            raise BadInput(
                f"sweep {sweep!r} was stored with a section `claims` of another version: submit its file again"
            ) from error
        region = declared.regions[0] if declared.regions else "WT"
        rows = read_results(connection, sweep=sweep, metric=FAILURE_METRIC, region=region)
        verdicts = read_verdicts(connection, sweeps={sweep}, by_sweep=False)
        floors = read_floors(connection, sweep)
    if not rows:
        raise BadInput(f"sweep {sweep!r} has no Dice of {region} yet: `robust-cli status {sweep}` tells how far it is")
    table = collect(rows)
    standings: dict[Defended, Standing] = {}
    for key in table:
        under = floors.found.get((key.model, key.defense, key.defense_params))
        checked = CheckedModel("", key.model, key.defense, key.defense_params)
        standings[Defended(key.model, key.architecture, key.dims, key.defense, key.defense_params)] = Standing(
            verdicts.get(checked, ModelVerdict()), under.under if under else 0, under.networks if under else 0
        )
    done, total = count_scoring(engine, sweep)
    answers = answer_claims(
        *(claims, table, region, lambda defended: standings.get(defended, Standing())),
        unfinished="" if done == total else f"with {done} of {counted(total, 'job')} done",
    )
    return AnsweredClaims(sweep, claims, region, answers, standings)


def claim_rows(found: AnsweredClaims) -> Table:
    """For programs: one row for each number, with what it comes to."""
    body = []
    for part in found.answers.parts:
        for effect in part.effects or (None,):
            body.append((*_of_part(found, part), *_of_effect(found, part, effect)))
    columns = (
        *("claim", "subject", "model", "attacker", "answer", "overall", "family", "marks", "excludes"),
        *("decides", "a", "b", "epsilon", "estimate", "low", "high", "boundary", "p", "p_adjusted", "patients"),
        *("networks", "by_replica", "wide_low", "wide_high", "wide_p_adjusted", "gates_a", "gates_b"),
        *("strength_a", "strength_b", "under_floor_a", "under_floor_b"),
    )
    return Table(f"claims of {found.sweep}", columns, body)


def claim_tables(found: AnsweredClaims) -> list[Table]:
    """For people: the answers at a glance, then for each claim the numbers that decide it."""
    attackers = list(found.claims.attackers)
    models = sorted({part.model for part in found.answers.parts})
    tables = []
    for model in models:
        of_model = f", model {model}" if len(models) > 1 else ""
        glance = [
            (_claimed(found, claim), *(found.answers.overall.get((model, claim, attacker)) for attacker in attackers))
            for claim in (LOSS, BETTER, BELOW_CLEAN)
            if any(key[:2] == (model, claim) for key in found.answers.overall)
        ]
        tables.append(Table(f"claims of {found.sweep}{of_model}", ("claim", *attackers), glance, whole=True))
        for claim in (LOSS, BETTER, BELOW_CLEAN, PAIR):
            mine = [part for part in found.answers.parts if part.model == model and part.claim == claim]
            if claim == BETTER:
                mine += [part for part in found.answers.parts if part.model == model and part.claim == CONTROL]
            if body := [row for part in mine for row in _shown(found, part)]:
                tables.append(Table(f"{_title(found, claim)}{of_model}", _HEADS[claim], body))
    return tables


def claim_sentences(found: AnsweredClaims) -> list[str]:
    """What the intervals exclude, what stands beside the answers, and what is not there yet."""
    said = []
    several = len({part.model for part in found.answers.parts}) > 1
    for part in found.answers.parts:
        if part.claim == PAIR or not part.effects:
            continue
        where = f"{part.model + ', ' if several else ''}{part.attacker}, {part.subject}"
        said.append(f"{where}: {part.ruling.verdict}; {'; '.join([_excluded(found, part), *part.ruling.marks])}")
    beside = [
        f"{_name(found, defended)}: {', '.join(words)}"
        for defended, standing in found.standings.items()
        if (words := list(_beside(standing)))
    ]
    factor = found.claims.variance_factor
    again = (
        f"repeated with √{factor:g} times the standard errors; what changes by it cannot be told" if factor > 1 else ""
    )
    networks = {effect.found.n_networks for part in found.answers.parts for effect in part.effects}
    replicas = {replica for part in found.answers.parts for effect in part.effects for replica in effect.by_replica}
    alone = "one replica: intervals speak of these networks alone" if networks and len(replicas) < 2 else ""
    return [
        *said,
        f"primary family ({found.claims.decided_by}) by Holm, other differences of areas by Benjamini and Hochberg; "
        "losses and areas below clean are answered by their 95 % intervals, p is against the share and against −margin",
        *filter(None, (again, alone)),
        *(f"gates and floor: {line}" for line in beside),
        *(f"not scored: {line}" for line in found.answers.lacking),
    ]


_HEADS = {
    LOSS: ("attacker", "answer", "at", "loss", "95 % interval", "p", "n", "nets", "by replica"),
    BETTER: ("attacker", "a", "answer", "a−b", "95 % interval", "p adj.", "n", "nets", "by replica"),
    BELOW_CLEAN: ("attacker", "defense", "area−clean", "95 % interval", "p", "n", "nets", "by replica"),
    PAIR: ("a", "a−b", "95 % interval", "p adj.", "n", "nets", "by replica"),
}


def _title(found: AnsweredClaims, claim: str) -> str:
    better = found.claims.better
    return {
        LOSS: f"loss of mean {found.region} Dice of {UNDEFENDED}, at the budget that decides",
        BETTER: f"area under {found.region} Dice, a − {better.b if better else ''}",
        BELOW_CLEAN: f"area under {found.region} Dice − clean Dice of {UNDEFENDED}, margin {found.claims.margin:g}",
        PAIR: f"area under {found.region} Dice, a − {UNDEFENDED}, under {found.claims.decided_by}",
    }[claim]


def _claimed(found: AnsweredClaims, claim: str) -> str:
    claims = found.claims
    if claim == LOSS and claims.loss:
        return f"loss of {claims.loss.share:.0%}"
    if claim == BETTER and claims.better:
        return f"{' or '.join(claims.better.a)} above {claims.better.b}"
    return "below clean"


def _shown(found: AnsweredClaims, part: Part) -> Iterator[tuple[Any, ...]]:
    """Rows of a part for people: of a loss the one that decides, else all."""
    effects = [part.ruling.deciding] if part.claim == LOSS and part.ruling.deciding else list(part.effects)
    if not effects:
        head = (part.attacker, *([part.subject.partition(" − ")[0]] if part.claim in (BETTER, CONTROL) else []))
        width = len(_HEADS[BETTER if part.claim == CONTROL else part.claim])
        yield (*head, part.ruling.verdict, *[None] * (width - len(head) - 1))[:width]
    for effect in effects:
        percent = part.claim == LOSS
        numbers = (
            _percent(effect.estimate) if percent else effect.estimate,
            _interval(*effect.limits(), percent=percent),
            effect.p_value if part.claim in (LOSS, BELOW_CLEAN) else effect.p_adjusted,
            effect.found.n_patients,
            effect.found.n_networks,
            " ".join(_percent(v) if percent else f"{v:+.3f}" for v in effect.by_replica.values()),
        )
        answer = part.ruling.verdict + ("*" if part.ruling.marks else "")
        yield {
            LOSS: (part.attacker, answer, format_epsilon(effect.epsilon), *numbers),
            BETTER: (part.attacker, _name(found, effect.a), answer, *numbers),
            CONTROL: (part.attacker, f"{_name(found, effect.a)} (control)", answer, *numbers),
            BELOW_CLEAN: (part.attacker, _name(found, effect.a), *numbers),
            PAIR: (_name(found, effect.a), *numbers),
        }[part.claim]


def _excluded(found: AnsweredClaims, part: Part) -> str:
    """What the interval of the deciding effect excludes."""
    effect = part.ruling.deciding or part.effects[0]
    low, high = effect.limits()
    if math.isinf(low):
        return "the interval excludes nothing"
    if part.claim == LOSS:
        at = f"at {format_epsilon(effect.epsilon)} excluded: a loss below {_percent(low)} or above {_percent(high)}"
        reached = next((e for e in part.effects if e.estimate >= e.boundary), None)
        return (
            f"{at}; {'no budget' if reached is None else format_epsilon(reached.epsilon)} reaches the share on average"
        )
    about = f"{_name(found, effect.a)}: " if part.claim == BELOW_CLEAN else ""
    return with_minus(f"{about}excluded: a difference below {low:+.3f} or above {high:+.3f}")


def _beside(standing: Standing) -> Iterator[str]:
    yield from (word for word in (standing.gates.verdict, standing.gates.strength) if word not in _UNREMARKABLE)
    if standing.under:
        yield f"{standing.under} of {counted(standing.networks, 'network')} under the floor"


def _of_part(found: AnsweredClaims, part: Part) -> tuple[Any, ...]:
    answered = part.claim not in (CONTROL, PAIR)
    return (
        *(part.claim, part.subject, part.model, part.attacker, part.ruling.verdict if part.claim != PAIR else None),
        found.answers.overall.get((part.model, part.claim, part.attacker)) if answered else None,
        *(part.family or None, "; ".join(part.ruling.marks), _excluded(found, part) if part.effects else None),
    )


def _of_effect(found: AnsweredClaims, part: Part, effect: Effect | None) -> tuple[Any, ...]:
    if effect is None:
        return (False, *[None] * 21)
    sides = [found.standing(effect.a), *([found.standing(effect.b)] if effect.b else [])]

    def of_sides(values: list[Any]) -> tuple[Any, Any]:
        return values[0], values[1] if len(values) > 1 else None

    deciding = part.ruling.deciding
    return (
        deciding is not None and (deciding.a, deciding.epsilon) == (effect.a, effect.epsilon),
        *(_name(found, effect.a), _name(found, effect.b) if effect.b else None, format_epsilon(effect.epsilon)),
        *(effect.estimate, *effect.limits(), effect.boundary, effect.p_value, effect.p_adjusted),
        *(effect.found.n_patients, effect.found.n_networks),
        json.dumps({str(replica): round(value, 9) for replica, value in effect.by_replica.items()}),
        *(*effect.limits(wide=True), effect.wide_p_adjusted),
        *of_sides([side.gates.verdict for side in sides]),
        *of_sides([side.gates.strength for side in sides]),
        *of_sides([side.under for side in sides]),
    )


def _name(found: AnsweredClaims, defended: Defended) -> str:
    return found.answers.words.defenses[defended.defense, defended.defense_params]


def _percent(value: float) -> str:
    return "–" if math.isnan(value) else f"{100 * value:.1f} %"


def _interval(low: float, high: float, *, percent: bool) -> str:
    if math.isinf(low):
        return "−∞ … ∞"
    return f"{_percent(low)} … {_percent(high)}" if percent else f"{low:+.3f} … {high:+.3f}"
