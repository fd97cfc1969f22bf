"""What is missing, and what was found."""

from __future__ import annotations

from collections.abc import Iterator

from services.counted import counted
from services.report.document import MISSING, Block, Paragraph, Points, Section, Tabled
from services.report.drawings import why_no_figures
from services.report.sections.study import QUESTIONS
from services.report.source import ReportedSweep, without_constant
from services.reports.failures import failure_rates
from services.reports.findings import findings
from services.reports.gates import unchecked
from services.reports.mean_intervals import in_words, mean_intervals
from services.reports.not_scored import forgotten, not_compared, not_scored
from services.reports.scores import ConditionKey
from services.reports.table import Table

#: Of a sentence of findings, items at most.
_ITEMS = 6


def missing(source: ReportedSweep) -> Section | None:
    """What this report lacks, as the first thing that is read; None where nothing is missing."""
    sentences = unfinished(source)
    empty = [what for name, what in QUESTIONS.items() if not getattr(source.study, name)]
    if empty:
        sentences.append(
            f"{counted(len(empty), 'answer')} that only a person can give, in the section `study` of the sweep file: "
            f"{', '.join(empty)}"
        )
    if not sentences:
        return None
    return Section("missing", "What is missing", [Points([f"{MISSING}: {each}" for each in sentences], missing=True)])


def unfinished(source: ReportedSweep) -> list[str]:
    """What was not scored, compared or checked, a sentence each; they may name cases."""
    return [
        *not_scored(source.engine, source.sweep),
        *not_compared(source.engine, source.sweep),
        *forgotten(source.engine, source.sweep),
        *filter(None, [unchecked(source.engine, source.sweep)]),
        *_unscored(source),
    ]


def _unscored(source: ReportedSweep) -> Iterator[str]:
    if why := why_no_figures():
        yield why
    if lacking := [name for name in source.declared.metrics if name not in source.metrics]:
        yield f"no score of {', '.join(lacking)}"
    if "dice" not in source.metrics:
        yield "Dice was not scored: failures, the primary endpoint and the floor of clean performance need it"
    if lacking := [name for name in source.declared.regions if name not in source.regions]:
        yield f"no score of the regions {', '.join(lacking)}"
    patients = len(source.pseudonyms.patients)
    if patients == 1:
        yield "patients: there is one, so that no interval, no test and no ranking can be computed"


def summary(source: ReportedSweep) -> Section:
    """The findings in sentences, and the numbers that instructions for use would declare."""
    found = findings(source.engine, source.sweep)
    blocks: list[Block] = [
        Paragraph(
            "Attacks bound robustness from above: a stronger attack may find more. A difference that is not "
            "significant is no proof that there is none, and nothing here is a clinical claim."
        ),
        Points([one.sentence(_ITEMS, brief=True) for one in found if one.about != "trial of your models"]),
    ]
    if "dice" in source.metrics:
        blocks.append(_declared(source))
    return Section("summary", "Summary", blocks)


def _declared(source: ReportedSweep) -> Tabled:
    """One row per network and region: clean, under the attack with the lowest mean, and how many fail there."""
    rows = mean_intervals(source.engine, source.sweep, "dice").records()
    rates = failure_rates(source.engine, source.sweep)
    failed = {row[: rates.columns.index("patients")]: row for row in map(tuple, rates.rows)}
    places = {name: rates.columns.index(name) for name in ("patients", "failed", "share")}
    attacked = {(found.model, *_words(source, found)): found for found in source.attacked()}
    body = []
    for model, defense, region in dict.fromkeys((row["model"], row["defense"], row["region"]) for row in rows):
        mine = [row for row in rows if (row["model"], row["defense"], row["region"]) == (model, defense, region)]
        clean = next((row for row in mine if row["attack"] == "clean"), None)
        under = [row for row in mine if (model, *(row[name] for name in _KEY)) in attacked]
        worst = min(under, key=lambda row: row["mean"], default=None)
        cells: list[object] = [model, defense, region, clean and clean["patients"]]
        cells += [clean and clean["mean"], clean and in_words(clean["low"], clean["high"])]
        if worst:
            fails = failed[tuple(worst[name] for name in rates.columns[: rates.columns.index("patients")])]
            cells += [worst["mean"], in_words(worst["low"], worst["high"]), worst["attack"], worst["epsilon"]]
            cells += [f"{fails[places['failed']]} of {fails[places['patients']]}"]
        else:
            cells += [None] * 5
        body.append(cells)
    columns = (
        *("model", "defense", "region", "patients", "clean Dice", "clean 95 %", "lowest Dice", "lowest 95 %"),
        *("under", "epsilon", "fail"),
    )
    title = f"clean Dice and the lowest mean that any attack left; fail: {rates.title}, under that attack"
    return Tabled("summary", without_constant(Table(title, columns, body), "model"))


_KEY = ("defense", "attack", "access", "source", "epsilon")


def _words(source: ReportedSweep, found: ConditionKey) -> tuple[str, ...]:
    defenses, attacks = source.means("dice").words
    return (
        defenses[found.defense, found.defense_params],
        attacks[found.attack, found.attack_params],
        *(found.access, found.source, found.budget),
    )
