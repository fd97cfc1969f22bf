"""Who attacks, with what knowledge, how far, and what counts as success."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from db import states
from db.engine import read
from db.models import Cell, Job
from services.comparisons.question import CLEAN
from services.comparisons.raw_units import raw_unit_rows, raw_units, spans_by_series
from services.report.document import Block, Paragraph, Points, Section, Tabled
from services.report.source import ReportedSweep
from services.reports.jobs_of import jobs_of
from services.reports.legend import access_in, legend
from services.reports.networks import in_words
from services.reports.table import Table
from services.science import attacks
from services.science.epsilon import format_epsilon


def threat(source: ReportedSweep) -> Section:
    """The threat model in words and tables, budgets in the units of the files."""
    evaluation = source.file.get("evaluation") or {}
    table = Table("attacks", ("attack", "access", "norm", "budgets", "parameters"), list(_attacks(source)))
    within = "voxels of the brain" if evaluation.get("brain_only", True) else "the whole field of view"
    blocks: list[Block] = [
        Paragraph(
            "Evasion: images are changed after they were taken and before the network sees them. The attacker changes "
            f"intensities within {within}, by no more than a budget epsilon per voxel and series (or in the norm that "
            "the table names), of a range in which intensities of a case are scaled to [0,1]. References, networks and "
            "training data are out of his reach."
        ),
        Points(list(_knowledge(source, evaluation))),
        Tabled("attacks", table, legend([], access=_accesses(source))),
        *_raw(source),
        Paragraph(
            "Success has no threshold of its own: what an attack does is the loss of Dice (or another metric) against "
            "the clean image, patient by patient, and how many patients fall below the threshold of a failure. Noise "
            "of the same size, where it was run, tells what is due to the attack."
        ),
    ]
    return Section("threat", "Threat model", blocks)


def _knowledge(source: ReportedSweep, evaluation: Mapping[str, Any]) -> Iterator[str]:
    access = sorted({found.access for found in source.attacked()})
    yield f"knowledge: {', '.join(access) or 'no attack was scored'}"
    if "transfer" in access:
        yield f"transferred images come from: {', '.join(evaluation.get('transfer') or ['undefended'])}"
    adaptive = evaluation.get("adaptive")
    yield (
        "defenses were also attacked by who knows them, with the changes that each defense names"
        if adaptive
        else "attacks were not adapted to the defenses (`evaluation.adaptive` is off): a defense may look better "
        "than it is to an attacker who knows it"
    )
    realised = evaluation.get("realise")
    yield (
        "images were also written to files in the units of the case's own, read again and scored"
        if realised
        else "images were not written to files between attack and score (`evaluation.realise` is off)"
    )


def _attacks(source: ReportedSweep) -> Iterator[tuple[Any, ...]]:
    """A row for each attack of the file; of a sweep that has none stored, for each that was scored."""
    scored = source.attacked()
    listed = [*(source.file.get("attacks") or ()), *(source.file.get("worst_cases") or ())]
    for variant in listed:
        name, spec = variant["name"], variant.get("spec") or {}
        there = sorted({found.access_words or "" for found in scored if found.attack == name})
        budgets = variant.get("epsilons") or sorted({found.epsilon for found in scored if found.attack == name})
        method = str(spec.get("name", name))
        said = in_words(spec or {key: value for key, value in variant.items() if key not in ("name", "epsilons")})
        words = ", ".join(filter(None, ("" if method == name else method, said)))
        yield name, ", ".join(there) or "–", _norm(spec), ", ".join(map(format_epsilon, budgets)) or "–", words or "–"
    if not listed:
        for name, params in dict.fromkeys((found.attack, found.attack_params) for found in scored):
            mine = [found for found in scored if (found.attack, found.attack_params) == (name, params)]
            budgets = sorted({found.epsilon for found in mine})
            access = ", ".join(sorted({found.access_words or "" for found in mine}))
            yield name, access, "–", ", ".join(map(format_epsilon, budgets)), in_words(params) or "–"


def _norm(spec: Mapping[str, Any]) -> str:
    method = str(spec.get("name", ""))
    if not attacks.has(method):
        return "–"
    norm = str(spec.get("norm") or "linf")
    return f"{norm}, searched without a budget" if attacks.require(method).unbounded else norm


def _accesses(source: ReportedSweep) -> set[str]:
    words = [(found.access_words,) for found in source.attacked()]
    return access_in(Table("", ("access",), words))


def _raw(source: ReportedSweep) -> Iterator[Block]:
    """What the budgets are in the units of the files, a row for each series and budget."""
    evaluated = jobs_of(source.sweep, "evaluate", Cell.fold, Job.summary)
    with read(source.engine) as connection:
        done = connection.execute(evaluated.where(Cell.attack == CLEAN, Job.state == states.DONE)).all()
    data = source.file.get("data") or {}
    tried = [(attack["spec"], attack["epsilons"]) for attack in source.file.get("attacks") or ()]
    spans = spans_by_series(dict(map(tuple, done)).values())
    rows = [
        (series, format_epsilon(budget), f"{median:.3g}", f"{least:.3g} to {most:.3g}", cases)
        for series, budget, median, least, most, cases in raw_unit_rows(data, tried, spans)
    ]
    if rows:
        columns = ("series", "epsilon", "in units of the files", "over cases", "cases")
        notes = ["[0,1] is a range of raw intensities, of each case or fixed for all; median over cases, then from the "
                 "least to the most"]  # fmt: skip
        yield Tabled("raw-units", Table("budgets in the units of the files", columns, rows), notes)
    else:
        yield from (Paragraph(f"Budgets in the units of the files: {line}.") for line in raw_units(data, tried, spans))
