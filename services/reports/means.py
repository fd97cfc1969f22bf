"""Mean scores of a sweep: one row per model, defense, attack, access and budget, one column per region."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean
from typing import Any

from sqlalchemy import Connection, Engine, String, bindparam, text

from db.engine import read
from services.comparisons.access import access_in_words
from services.comparisons.attacked_cases import read_not_attacked
from services.comparisons.question import CLEAN, UNDEFENDED
from services.comparisons.worst_cases import MEAN, REGION, select_of
from services.reports.chosen import ALL, Chosen
from services.reports.declared import read_declared
from services.reports.floor import Floors, read_floors
from services.reports.mean_intervals import in_words, read_limits
from services.reports.scores import (
    ConditionKey,
    Line,
    RegionSums,
    Texts,
    in_mm,
    is_of_confidence,
    metric_name,
    read_lines,
    sign_sentences,
    texts_of,
)
from services.reports.table import Noted, Table
from services.science import metrics
from services.science.epsilon import format_epsilon

#: Metrics that no file lists: they are scored where a defense certifies.
CERTIFIED = ("smoothed_dice", "certified_dice", "abstention")
_PENALTIES = (
    "a (k): a is the mean over the k scores in which both masks have a surface; comparisons use the mean above it, "
    "with the diagonals"
)
_OF_ATTACKED = text("""
    SELECT model, defense, defense_params, avg(value) AS mean, count(*) AS n
    FROM results WHERE sweep = :sweep AND metric = :metric AND region = :region AND attack = :clean
        AND case_id NOT IN :not_attacked
    GROUP BY model, defense, defense_params, replica, fold, patient_id
""").bindparams(bindparam("not_attacked", type_=String(), expanding=True))
#: How many conditions a sentence names before it counts the rest.
_NAMED = 3


@dataclass(frozen=True)
class Means:
    """What was read for the tables of one metric."""

    metric: str
    regions: tuple[str, ...]
    lines: Sequence[Line]
    floors: Floors
    is_distance: bool  # of the metrics that are 0 at best: a mean over measured distances alone stands beside it
    words: tuple[Texts, Texts]  # of all defenses and attacks of the sweep, so that a choice of them has the same names
    limits: Mapping[tuple[ConditionKey, str], str] = field(default_factory=dict)  # intervals of means, where asked for
    asked: tuple[str, ...] = ()  # the metrics of the sweep's file; empty: not known
    clean_of_attacked: Mapping[tuple[str, str, str], tuple[float, int]] = field(
        default_factory=dict
    )  # by network, where clean images of other cases are scored too: the clean mean over attacked cases, and its n


def read_means(
    engine: Engine, sweep: str, metric: str = "dice", chosen: Chosen = ALL, *, intervals: bool = False
) -> Means:
    """What is stored of one metric; raises `UnknownName` for one, or a chosen name, that does not exist."""
    with read(engine) as connection:
        declared = read_declared(connection, sweep)
        lines = read_lines(connection, sweep, metric, declared)
        floors = read_floors(connection, sweep)
        limits = read_limits(connection, sweep, metric) if intervals else {}
        regions = chosen.of_regions(declared.ordered(region for line in lines for region in line.regions))
        not_attacked = read_not_attacked(connection, sweep)
        same_cases = _clean_of_attacked(connection, sweep, metric, regions, not_attacked) if not_attacked else {}
    if not lines:
        metrics.require(metric)
    return Means(
        metric,
        tuple(regions),
        lines if chosen.is_all else chosen.lines(lines),
        floors,
        in_mm(metric),
        texts_of(lines),
        {key: in_words(*found) for key, (_, _, found) in limits.items()},
        declared.metrics,
        same_cases,
    )


def _clean_of_attacked(
    connection: Connection, sweep: str, metric: str, regions: Sequence[str], not_attacked: Collection[str]
) -> dict[tuple[str, str, str], tuple[float, int]]:
    """Clean means in the first region over the cases that attacks meet, as `RegionSums.mean` makes them."""
    asked = {"sweep": sweep, "metric": metric, "region": next(iter(regions), ""), "clean": CLEAN}
    rows = connection.execute(_OF_ATTACKED, {**asked, "not_attacked": sorted(not_attacked)})
    found: dict[tuple[str, str, str], list[Any]] = defaultdict(list)
    for row in rows:
        found[row.model, row.defense, row.defense_params].append(row)
    return {
        network: (fmean(row.mean for row in patients), sum(row.n for row in patients))
        for network, patients in found.items()
    }


def mean_scores(engine: Engine, sweep: str, metric: str = "dice", chosen: Chosen = ALL) -> Table:
    """For programs: means over all cases and replicas, with everything that is counted beside them.

    Clean rows, then attacks by name and budget, then shifts. `cases` counts the scores in a mean, `cases_expected` is
    what it will be once all jobs are done. Raises `UnknownName` for a metric that does not exist.
    """
    means = read_means(engine, sweep, metric, chosen)
    defenses, attacks = means.words
    heads = ["both_empty", "erased", "invented", *(["two_surfaces", "mean_of_two_surfaces"] * means.is_distance)]
    body = []
    for line in means.lines:
        found, under = line.condition, means.floors.found.get(line.condition.network)
        body.append(
            (
                *(found.model, defenses[found.defense, found.defense_params]),
                *(attacks[found.attack, found.attack_params], access_in_words(found.access, found.source)),
                *(format_epsilon(found.epsilon), line.n),
                *(sums.mean if (sums := line.regions.get(region)) else None for region in means.regions),
                *(line.patients, line.cases_expected, line.patients_expected, found.budget),
                *((under.under, under.networks) if under else (0, None)),
                *(
                    value
                    for region in means.regions
                    for value in _counts(line.regions.get(region), is_distance=means.is_distance)
                ),
            )
        )
    columns = (
        *("model", "defense", "attack", "access", "epsilon", "cases", *means.regions),
        *("patients", "cases_expected", "patients_expected", "budgets", "networks_under_floor", "networks"),
        *(f"{region} {head}" for region in means.regions for head in heads),
    )
    return Table(f"mean {metric_name(metric)} per region", columns, body)


def mean_tables(means: Means) -> list[Table]:
    """For people: a table for each model, with what is unusual about a mean in a second line.

    Where intervals were read, each region has a column more for those who have the room.
    """
    defenses, attacks = means.words
    with_limits = bool(means.limits)
    tables: dict[str, list[tuple[Any, ...]]] = {}
    for line in means.lines:
        found = line.condition
        tables.setdefault(found.model, []).append(
            (
                means.floors.mark(found.network, defenses[found.defense, found.defense_params]),
                *(attacks[found.attack, found.attack_params], found.access_words, found.budget, n_of(line)),
                *(
                    value
                    for region in means.regions
                    for value in (
                        _noted(line, region, is_distance=means.is_distance),
                        *[means.limits.get((found, region))] * with_limits,
                    )
                ),
            )
        )
    unit = " in mm" if means.is_distance else ""
    beside = [f"{region} 95 %" for region in means.regions]
    heads = (head for pair in zip(means.regions, beside, strict=True) for head in pair[: 1 + with_limits])
    columns = ("defense", "attack", "access", "epsilon", "n", *heads)
    return [
        Table(f"mean {means.metric} per region{unit}, model {model}", columns, body, extras=tuple(beside))
        for model, body in tables.items()
    ]


def mean_sentences(means: Means) -> list[str]:
    """What the tables for people need to be understood: only what stands there."""
    if not means.lines:
        if is_of_confidence(means.metric):
            return [
                f"no score of {means.metric} is there: set `evaluation.confidence: true` and submit again, which "
                "attacks and trains nothing again, or wait until `robust-cli status` says that it is done"
            ]
        if means.asked and means.metric not in (*means.asked, *CERTIFIED):
            return [
                f"{means.metric} is not scored; `evaluation.metrics` lists {', '.join(means.asked)}: add it and submit "
                "again, which attacks and trains nothing again"
            ]
        return [f"no score of {means.metric} is there yet; `robust-cli status` tells how far the sweep is"]
    sums = [found for line in means.lines for found in line.regions.values()]
    penalties = any(_has_penalty(found, is_distance=means.is_distance) for found in sums)
    return [
        "n: scores in each mean, one for each case and replica",
        *_same_cases(means),
        *sign_sentences((found.signs for found in sums), is_distance=means.is_distance),
        *([_PENALTIES] if penalties else []),
        *_worst_cases(means),
        *_unfinished(means),
        *means.floors.sentences(),
    ]


def _same_cases(means: Means) -> list[str]:
    """The clean means that means under attack are to be set against, where those in the table are of more cases."""
    if not means.clean_of_attacked:
        return []
    several = len({network[0] for network in means.clean_of_attacked}) > 1
    listed = [
        f"{network[0] + ' ' if several else ''}{means.words[0][network[1:]]} {mean:z.3f} (n {n})"
        for network, (mean, n) in sorted(means.clean_of_attacked.items(), key=lambda found: _undefended_first(found[0]))
    ]
    return [
        "clean images are of all test cases, attacked ones of those that `evaluation.cases` drew; over the same cases "
        f"the clean {means.regions[0]} mean is {', '.join(listed)}"
    ]


def _undefended_first(network: tuple[str, str, str]) -> tuple[str, bool, str, str]:
    return network[0], network[1] != UNDEFENDED, *network[1:]


def _counts(sums: RegionSums | None, *, is_distance: bool) -> tuple[Any, ...]:
    if sums is None:
        return (None,) * (5 if is_distance else 3)
    empty = (sums.both_empty, sums.erased, sums.invented)
    return (*empty, sums.measured, sums.measured_mean) if is_distance else empty


def n_of(line: Line) -> int | str:
    """How many scores, and of how many where some are still to come."""
    if line.finished:
        return line.n
    return f"{line.n} so far" if line.cases_expected is None else f"{line.n} of {line.cases_expected}"


def _noted(line: Line, region: str, *, is_distance: bool) -> Noted | None:
    sums = line.regions.get(region)
    if sums is None:
        return None
    notes = [sums.signs] if sums.signs else []
    if _has_penalty(sums, is_distance=is_distance):
        mean = sums.measured_mean
        notes.insert(0, f"{'–' if mean is None else f'{mean:z.3f}'} ({sums.measured})")
    return Noted(sums.mean, "\n".join(notes))


def _has_penalty(sums: RegionSums, *, is_distance: bool) -> bool:
    """Whether a mean of distances holds some that nobody measured."""
    return is_distance and sums.measured < sums.n


def _worst_cases(means: Means) -> list[str]:
    """How each worst case was chosen, and so which of its numbers another attack may undercut."""
    _, attacks = means.words
    there = {(line.condition.attack, line.condition.attack_params) for line in means.lines}
    chosen = {words: select for key, words in attacks.items() if key in there and (select := select_of(key[1]))}
    known = {
        MEAN: "for each case the attack with the lowest Dice averaged over the regions; in a single one another may be "
        "lower",
        REGION: "for each case and region the attack with the lowest Dice there; its other metrics stand here too",
    }
    other = "for each case and region the attack with the worst {} there; in other metrics another may be worse"
    return [f"{words}: {known.get(select) or other.format(select)}" for words, select in sorted(chosen.items())]


def _unfinished(means: Means) -> list[str]:
    """Which conditions lack patients, those with the same numbers in one sentence."""
    defenses, attacks = means.words
    groups: dict[str, list[str]] = {}
    for line in means.lines:
        if line.finished:
            continue
        found = line.condition
        if line.patients == line.patients_expected:  # other replicas or folds are missing
            so_far = f"{line.n} of {line.cases_expected} scores"
        else:
            so_far = f"{line.patients}{f' of {expected}' if (expected := line.patients_expected) else ''} patients"
        words = (defenses[found.defense, found.defense_params], attacks[found.attack, found.attack_params])
        named = " ".join((found.model, *words, *filter(None, [found.access_words])))
        groups.setdefault(so_far, []).append(named)
    sentences = []
    for so_far, names in groups.items():
        distinct = list(dict.fromkeys(names))
        rest = f" and {len(distinct) - _NAMED} more" if len(distinct) > _NAMED else ""
        sentences.append(f"not finished, {so_far} so far: {'; '.join(distinct[:_NAMED])}{rest}")
    return sentences
