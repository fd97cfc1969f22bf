"""Scores: clean ones first, then under every budget, shift and file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from statistics import median

from db.engine import read
from services.comparisons.access import NATURAL, is_realised
from services.counted import counted
from services.figures import Selection
from services.figures.words import metric_in_words
from services.report.document import Block, Paragraph, Points, Section, Tabled, stem
from services.report.drawings import drawn
from services.report.sections.study import answers
from services.report.source import ReportedSweep, without_constant
from services.reports.by_size import read_by_size, size_sentences, size_tables
from services.reports.degradation import EXPLAINED as SHIFTS
from services.reports.degradation import shift_scores
from services.reports.mean_intervals import EXPLAINED as INTERVALS
from services.reports.mean_intervals import mean_intervals, read_patients
from services.reports.means import CERTIFIED
from services.reports.realised import explained, realised_scores
from services.reports.scores import ConditionKey, in_mm, is_distance, sign_sentences, signs_of
from services.reports.table import Table
from services.science import metrics

_WORDS = {"clean": "clean images", "attacked": "under attack", "shifted": "under natural shifts"}
#: Rows from which a table is shown when asked for.
_FOLDED = 40
#: Below so many patients an interval of the mean is a rough one, of a median a wrong one.
_ENOUGH = 50


def scoring(source: ReportedSweep) -> Section:
    """What the numbers are, and what was decided before they were computed."""
    rows = [
        (name, _summary(name), "lower" if is_distance(name) else "higher", "mm" if in_mm(name) else "–")
        for name in source.metrics
    ]
    threshold = (source.file.get("evaluation") or {}).get("floor")
    blocks: list[Block] = [
        *answers(source, "metric_choice", "acceptance"),
        Tabled("metrics", Table("metrics", ("metric", "what it is", "better", "unit"), rows, whole=True)),
        Points(
            [
                f"regions: {', '.join(source.regions)}; what looks at one region looks at the first",
                "aggregation: scores of a patient are averaged over his scans and over replicas, then patients are "
                "averaged; region by region, never over regions unless a table says so",
                "empty in reference and prediction: similarity 1, distance 0; empty in one of them: similarity 0, "
                "distance the penalty; no score is missing or infinite; section "
                "“Sensitivity to conventions” shows what other rules would give",
                *([f"floor: networks with a clean Dice below {threshold:g} are marked with *"] if threshold else []),
            ]
        ),
    ]
    return Section("scoring", "Metrics and rules", blocks)


def _summary(name: str) -> str:
    if not metrics.has(name):
        return "a metric of a plug-in that is not installed here"
    return (metrics.require(name).__doc__ or "–").strip().splitlines()[0]


def clean(source: ReportedSweep) -> Section:
    """Scores on images as they are."""
    blocks = [*_scored(source, "clean", lambda found: found.is_clean), *_about_medians(source)]
    return Section("clean", "Clean performance", [*blocks, *_floors(source)])


def curves(source: ReportedSweep) -> Section:
    """Scores under every attack and budget."""
    attacked = set(source.attacked())
    if not attacked:
        nothing = Paragraph("No attack has been scored.", missing=True)
        return Section("curves", "Robustness over the budget", [nothing])
    tables = _scored(source, "attacked", attacked.__contains__, folded=True)
    figures = [
        figure
        for metric in source.metrics
        if metric not in CERTIFIED
        for figure in drawn(source, "curve", Selection.of(metric=[metric]))
    ]
    return Section("curves", "Robustness over the budget", [*figures, *tables])


def _scored(
    source: ReportedSweep, name: str, of: Callable[[ConditionKey], bool], *, folded: bool = False
) -> Iterator[Block]:
    """A table for each metric."""
    for metric in source.metrics:
        means, table = source.means(metric), mean_intervals(source.engine, source.sweep, metric)
        records = iter(table.records())
        with read(source.engine) as connection:
            patients = read_patients(connection, source.sweep, metric)
        body, signs = [], []
        for line in means.lines:
            for region in source.declared.ordered(line.regions):
                row = next(records)
                if not of(line.condition):
                    continue
                values = [value for _, value in patients[line.condition, region]]
                signs.append(signs_of(row["both_empty"], row["erased"], row["invented"]))
                worst = max(values) if is_distance(means.metric) else min(values)
                body.append(
                    (
                        *source.named(line.condition),
                        *(region, row["patients"], row["mean"], row["low"], row["high"], median(values), worst),
                        *(row["both_empty"], row["erased"], row["invented"]),
                    )
                )
        columns = (
            *("model", "defense", "attack", "access", "epsilon", "region", "n", "mean", "95 % low", "95 % high"),
            *("median", "worst patient", "both empty", "erased", "invented"),
        )
        if not body:
            continue
        kept = ("attack", "access", "epsilon") if name == "clean" else ()
        shown = Table(f"{metric_in_words(metric)}, {_WORDS[name]}", columns, body)
        shown = without_constant(shown, "model", "both empty", "erased", "invented", *kept)
        notes = [INTERVALS, *_empty(signs, is_distance=means.is_distance)] if metric == source.metrics[0] else []
        yield Tabled(stem(f"{name}-{metric}"), shown, ["n: patients", *notes] if notes else [], folded)


def _empty(signs: list[str], *, is_distance: bool) -> list[str]:
    words = {"=": "both empty", "−": "erased", "+": "invented"}
    sentences = sign_sentences(signs, is_distance=is_distance)
    return [f"{words[sentence[0]]}, {sentence[1:]}" for sentence in sentences]


def _about_medians(source: ReportedSweep) -> Iterator[Block]:
    count = len(source.pseudonyms.patients)
    if count < _ENOUGH:
        yield Paragraph(
            f"Medians stand without an interval: with {counted(count, 'patient')} (below {_ENOUGH}) bootstrap "
            "intervals of a median cover far less than they promise, and those of the mean are rough."
        )


def _floors(source: ReportedSweep) -> Iterator[Block]:
    if sentences := source.floors.sentences():
        yield Points(sentences)


def shifts(source: ReportedSweep) -> Section | None:
    """What natural shifts cost; None where the sweep has none."""
    if not any(found.access == NATURAL for found in source.conditions):
        return None
    blocks: list[Block] = []
    for metric in source.metrics:
        table = shift_scores(source.engine, source.sweep, metric, source.floors)
        if table.rows:
            notes = [SHIFTS] if metric == source.metrics[0] else []
            blocks.append(Tabled(stem(f"shifts-{metric}"), without_constant(table, "model"), notes))
    blocks += _scored(source, "shifted", lambda found: found.access == NATURAL, folded=True)
    return Section("shifts", "Natural shifts", blocks)


def realised(source: ReportedSweep) -> Section | None:
    """What attacks do as files; None where none was realised."""
    if not any(is_realised(found.access) for found in source.conditions):
        return None
    blocks: list[Block] = []
    for metric in source.metrics:
        table = realised_scores(source.engine, source.sweep, metric).without("budgets")
        if table.rows:
            notes = map(source.pseudonyms.hide_all, explained(source.engine, source.sweep))
            told = list(notes) if metric == source.metrics[0] else []
            blocks.append(Tabled(stem(f"realised-{metric}"), without_constant(table, "model"), told))
    return Section("realised", "Attacks as files", blocks)


def sizes(source: ReportedSweep) -> Section | None:
    """Subgroups by the size of the first region; None where fewer than three patients have it."""
    from services.errors import BadInput

    try:
        found = read_by_size(source.engine, source.sweep, source.declared.first(source.regions))
    except BadInput:
        return None
    if not found.lines:
        return None
    tables = [table for table in size_tables(found) if table.rows]
    sentences = size_sentences(found)
    blocks: list[Block] = [
        Paragraph(
            "The size of what was to be found is the one attribute of a patient that the references tell; others "
            "(age, sex, site, scanner) are not in the data of this sweep."
        ),
        *answers(source, "subgroups"),
    ]
    blocks += [
        Tabled(f"size-{number}", table, sentences if number == 1 else [], number > 1 or len(table.rows) > _FOLDED)
        for number, table in enumerate(tables, start=1)
    ]
    return Section("sizes", "Subgroups by size", blocks)
