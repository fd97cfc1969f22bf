"""What a sweep found, in a few sentences: what `submit` ends with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine

from services.comparisons.access import CONTROL, NATURAL, WHITE_BOX, is_realised
from services.comparisons.primary import ONE_BUDGET, PRIMARY
from services.comparisons.worst_cases import select_of
from services.reports.comparisons import estimate_of, sides_of, stored_comparisons
from services.reports.floor import MARK
from services.reports.gates import model_verdicts, unchecked
from services.reports.means import Means, n_of, read_means
from services.reports.not_scored import not_compared, not_scored
from services.reports.realised import realised_scores
from services.reports.scores import Line
from services.reports.table import Table, with_minus
from services.reports.trials import read_trials
from services.science.epsilon import format_epsilon
from services.science.gates.result import GATES

#: What the gates say of a model that nobody needs to be told.
_UNREMARKABLE = ("passed", "strong", "not run")


@dataclass(frozen=True)
class Finding:
    """A sentence: what it is about, and what was found, the most important first."""

    about: str
    items: Sequence[str]
    command: str = "results"  # that shows all of them

    def sentence(self, at_most: int, *, brief: bool = False) -> str:
        """With so many items at most; `brief` leaves the command to whoever names it anyway."""
        left = len(self.items) - at_most
        more = f"; and {left} more{'' if brief else f' in `{self.command}`'}" if left > 0 else ""
        return f"{self.about}: {'; '.join(self.items[:at_most])}{more}"


def findings(engine: Engine, sweep: str, means: Means | None = None) -> list[Finding]:
    """Clean scores, the strongest attacks, primary comparisons, checks that failed, what is partial or marked.

    `means`: those of Dice, from whoever has read them.
    """
    means = means or read_means(engine, sweep)
    found = [
        *_clean(means),
        *_strongest(means),
        *_primary(means, stored_comparisons(engine, sweep).rows),
        *_gates(engine, sweep),
        *_realised(realised_scores(engine, sweep)),
        *_partial(means, [*not_scored(engine, sweep), *not_compared(engine, sweep)]),
        *_trials(read_trials(engine, sweep)),
    ]
    return [finding for finding in found if finding.items]


def fitting(found: Sequence[Finding], lines: int, fold: Callable[[Iterable[str]], Sequence[str]]) -> list[str]:
    """Sentences that `fold` (of sentences, into lines) brings into so many lines, with as many items as possible."""
    counts = [len(finding.items) for finding in found]
    while True:
        sentences = [finding.sentence(count) for finding, count in zip(found, counts, strict=True)]
        if len(fold(sentences)) <= lines:
            return sentences
        if max(counts, default=1) == 1:
            return [finding.sentence(1, brief=True) for finding in found]
        counts[counts.index(max(counts))] -= 1


def _clean(means: Means) -> Iterator[Finding]:
    if not means.regions:
        return
    region = means.regions[0]
    lines = [line for line in means.lines if line.condition.is_clean and region in line.regions]
    counts = list(dict.fromkeys(map(n_of, lines)))
    alike = f" (n {counts[0]})" if len(counts) == 1 else ""
    words = [
        f"{_network(means, line)} {line.regions[region].mean:z.3f}{'' if alike else f' (n {n_of(line)})'}"
        for line in lines
    ]
    yield Finding(f"clean {region} Dice{alike}", words)


def _strongest(means: Means) -> Iterator[Finding]:
    if not means.regions:
        return
    region = means.regions[0]
    lowest: dict[tuple[str, str, str], tuple[float, Line]] = {}
    for line in means.lines:
        found = line.condition
        if found.is_clean or found.access in (NATURAL, CONTROL) or is_realised(found.access):
            continue
        if region not in line.regions or select_of(found.attack_params):
            continue
        value = line.regions[region].mean
        if found.network not in lowest or value < lowest[found.network][0]:
            lowest[found.network] = (value, line)
    attacks = means.words[1]
    words = [
        " ".join(
            (
                f"{_network(means, line)} {value:z.3f} under",
                *(attacks[line.condition.attack, line.condition.attack_params], line.condition.budget),
                *([line.condition.access_words or ""] if line.condition.access != WHITE_BOX else []),
            )
        )
        for value, line in lowest.values()
    ]
    yield Finding(f"lowest {region} Dice by one attack", words)


def _primary(means: Means, rows: Iterable[Any]) -> Iterator[Finding]:
    found = [row for row in rows if row.role == PRIMARY]
    if not found:
        return
    budgets = list(dict.fromkeys(f"{row.region} {_curve(row)}" for row in found))
    several = len({row.model for row in found}) > 1
    words = []
    for row in sorted(found, key=lambda row: (row.p_adjusted is None, row.p_adjusted)):
        value, interval = estimate_of(row)
        if value is None:
            continue
        p = "–" if row.p_adjusted is None else "<0.001" if row.p_adjusted < 0.001 else f"{row.p_adjusted:.3f}"
        pair = " − ".join(sides_of(row, means.floors))
        said = with_minus(f"{value:+z.3f} ({interval})")
        words.append(f"{row.model + ' ' if several else ''}{pair} {said}, p adj. {p}")
    about = f"primary comparisons, {budgets[0]}" if len(budgets) == 1 else "primary comparisons"
    yield Finding(about, words, "compare")


def _curve(row: Any) -> str:
    budget = format_epsilon(row.epsilon)
    return f"Dice at {budget}" if ONE_BUDGET in row.note else f"area under Dice to {budget}"


def _gates(engine: Engine, sweep: str) -> Iterator[Finding]:
    verdicts = model_verdicts(engine, sweep)
    if verdicts.rows:
        records = verdicts.records()
        several = len({record["model"] for record in records}) > 1
        words = []
        for record in records:
            said = [word for word in (record["gates"], record["strength"]) if word not in _UNREMARKABLE]
            name = f"{record['model']} {record['defense']}" if several else record["defense"]
            if said or record["failed"]:
                because = f" ({_explained(record['failed'])})" if record["failed"] else ""
                words.append(f"{name} {', '.join(said)}{because}")
        yield Finding("failed checks for gradient masking", words or ["none"], "gates")
    if missing := unchecked(engine, sweep):
        yield Finding("partial", [missing], "gates")


def _explained(gates: str) -> str:
    """The names of gates, the first with what it asks."""
    first, comma, rest = gates.partition(", ")
    return f"{first}: {GATES[first]}{f'; also {rest}' if comma else ''}"


def _realised(files: Table) -> Iterator[Finding]:
    """What attacks lose or win as files, the largest gaps first."""
    records = files.records()
    mine = [record for record in records if record["region"] == records[0]["region"]]
    words = [
        f"{record['defense']} {record['attack']} {record['budgets']} {record['realised']:.3f} instead of "
        f"{record['evaluated']:.3f}"
        for record in sorted(mine, key=lambda record: -abs(record["gap"]))
    ]
    yield Finding(f"attacks in files, {records[0]['region']} Dice" if records else "", words)


def _partial(means: Means, missing: Sequence[str]) -> Iterator[Finding]:
    open_lines = [line for line in means.lines if not line.finished]
    words = [
        f"{_network(means, line)} {means.words[1][line.condition.attack, line.condition.attack_params]} {n_of(line)}"
        for line in open_lines
    ]
    yield Finding("partial", [*missing, *words])
    marked = [sentence.removeprefix(f"{MARK}: ") for sentence in means.floors.sentences()[1:]]
    yield Finding(f"{MARK} bad on clean images, so that its rows say nothing about robustness", marked)


def _trials(trials: Table) -> Iterator[Finding]:
    """What the first look at external models says."""
    notes = [f"{model}: {note}" for model, _, _, notes in trials.rows for note in notes]
    if trials.rows:
        jobs = ", ".join(f"`robust-cli data images {job} --out DIR`" for _, job, _, _ in trials.rows)
        yield Finding("trial of your models", [*notes, f"{jobs} draws what they saw and said"], "show JOB")


def _network(means: Means, line: Line) -> str:
    found = line.condition
    name = means.floors.mark(found.network, means.words[0][found.defense, found.defense_params])
    several = len({other.condition.model for other in means.lines}) > 1
    return f"{found.model} {name}" if several else name
