"""What `results` shows: a view of a sweep's scores as tables with the sentences that belong to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Engine

from services.errors import BadInput
from services.reports.by_size import read_by_size, size_scores, size_sentences, size_tables
from services.reports.chosen import ALL, Chosen
from services.reports.confidence import confidence_scores, confidence_sentences, confidence_tables, read_confidence
from services.reports.degradation import EXPLAINED as SHIFTS_EXPLAINED
from services.reports.degradation import shift_scores
from services.reports.floor import under_floor
from services.reports.left_out import left_out
from services.reports.legend import access_in, legend, notes_in, words_in
from services.reports.mean_intervals import EXPLAINED, interval_sentences, interval_tables, mean_intervals
from services.reports.means import mean_scores, mean_sentences, mean_tables, read_means
from services.reports.not_scored import forgotten, not_scored
from services.reports.not_sought import not_sought
from services.reports.raw_units import budgets_in_raw_units
from services.reports.realised import explained, realised_scores, realised_tables
from services.reports.scores import is_distance, sign_sentences
from services.reports.single_scores import SIGNS, scores_by_case, scores_by_fold, worst_patients
from services.reports.table import Table

View = Literal["means", "region", "fold", "case", "worst", "shifts", "by-size", "confidence"]


@dataclass(frozen=True)
class Asked:
    """Which view of which scores, and for whom."""

    view: View = "means"
    metric: str = "dice"
    chosen: Chosen = ALL
    worst: int = 0  # so many patients of the view `worst`
    as_json: bool = False  # for a program
    form: str = "table"  # table, csv, latex, md
    intervals: bool = True  # whether there is room for intervals beside means


@dataclass(frozen=True)
class ViewPart:
    """Tables with their sentences; programs get `program`, where it is another table."""

    tables: Sequence[Table]
    notes: Sequence[str]
    program: Table | None = None
    missing: Sequence[str] = ()


def read_view(engine: Engine, name: str, asked: Asked) -> list[ViewPart]:
    """What is asked of an existing sweep; raises `BadInput` for names that are not there."""
    if asked.view == "by-size":
        return _by_size(engine, name, asked)
    if asked.view == "confidence":
        return _confidence(engine, name, asked)
    if asked.view == "shifts":
        return _shifts(engine, name, asked)
    if asked.view == "region":
        return _by_region(engine, name, asked)
    if asked.view == "means":
        return _means(engine, name, asked)
    return _single(engine, name, asked)


def _means(engine: Engine, name: str, asked: Asked) -> list[ViewPart]:
    metric, chosen = asked.metric, asked.chosen
    if asked.as_json or asked.form == "csv":
        found = mean_scores(engine, name, metric, chosen) if asked.as_json else mean_intervals(engine, name, metric)
        return [ViewPart([found if asked.as_json else chosen.rows(found)], [], missing=not_scored(engine, name))]
    means = read_means(engine, name, metric, chosen, intervals=asked.intervals)
    tables = mean_tables(means)
    missing = [*left_out(engine, name), *not_sought(engine, name), *not_scored(engine, name), *forgotten(engine, name)]
    elsewhere = f"intervals: `robust-cli results {name} --by region`, or on a wider terminal"
    about = [EXPLAINED if asked.intervals else elsewhere]
    notes = [
        *legend(words_in(*tables), access=access_in(*tables)),
        *mean_sentences(means),
        *(about if means.lines else []),
        *missing,
        *budgets_in_raw_units(engine, name),
    ]
    files = chosen.rows(realised_scores(engine, name, metric))
    if not files.rows:
        return [ViewPart(tables, notes)]
    if asked.form != "table":
        return [ViewPart([*tables, *realised_tables(files)], [*notes, *explained(engine, name)])]
    return [ViewPart(tables, notes), ViewPart(realised_tables(files), explained(engine, name))]


def _by_region(engine: Engine, name: str, asked: Asked) -> list[ViewPart]:
    found = asked.chosen.rows(mean_intervals(engine, name, asked.metric))
    floors = under_floor(engine, name)
    tables = interval_tables(floors.mark_rows(found)) or [found]
    notes = [
        *legend(words_in(*tables), access=access_in(*tables)),
        *(floors.sentences() if found.rows else []),
        *interval_sentences(found, asked.metric),
    ]
    return [ViewPart(tables, notes, program=found, missing=not_scored(engine, name))]


def _single(engine: Engine, name: str, asked: Asked) -> list[ViewPart]:
    metric, chosen = asked.metric, asked.chosen
    if asked.view == "worst":
        table = worst_patients(engine, name, asked.worst, metric, chosen)
        notes = ["worst: under the attack, or of the images, beside it; clean: of the same network and patient"]
    elif asked.view == "fold":
        table = scores_by_fold(engine, name, metric, chosen)
        notes = sign_sentences(notes_in(table), is_distance=is_distance(metric))
    else:
        table = scores_by_case(engine, name, metric, chosen)
        notes = [SIGNS] if any(notes_in(table)) else []
    floors = under_floor(engine, name)
    notes = [
        *legend(words_in(table), access=access_in(table)),
        *notes,
        *(floors.sentences() if table.rows else []),
    ]
    return [
        ViewPart([floors.mark_rows(table)], notes, program=floors.flag_rows(table), missing=not_scored(engine, name))
    ]


def _by_size(engine: Engine, name: str, asked: Asked) -> list[ViewPart]:
    regions = asked.chosen.regions
    if len(regions) > 1:
        raise BadInput("--by-size shows one region: the size is that of the region")
    found = asked.chosen.of_size(read_by_size(engine, name, next(iter(regions), None)))
    tables = size_tables(found)
    notes = [*legend(words_in(*tables)), *size_sentences(found)]
    program = found.floors.flag_rows(size_scores(found))
    return [ViewPart(tables, notes, program=program, missing=not_scored(engine, name))]


def _confidence(engine: Engine, name: str, asked: Asked) -> list[ViewPart]:
    found = read_confidence(engine, name, asked.chosen)
    tables = confidence_tables(found)
    notes = [*legend(words_in(*tables), access=access_in(*tables)), *confidence_sentences(found)]
    program = found.floors.flag_rows(confidence_scores(found))
    return [ViewPart(tables, notes, program=program, missing=not_scored(engine, name))]


def _shifts(engine: Engine, name: str, asked: Asked) -> list[ViewPart]:
    if not asked.chosen.is_all:
        raise BadInput("--shifts shows all shifts and regions: leave out --region, --attack and --defense")
    floors = under_floor(engine, name)
    program = floors.flag_rows(shift_scores(engine, name, asked.metric))
    table = shift_scores(engine, name, asked.metric, floors)
    notes = [*legend(words_in(table)), SHIFTS_EXPLAINED, *floors.sentences()] if table.rows else []
    return [ViewPart([table], notes, program=program, missing=not_scored(engine, name))]
