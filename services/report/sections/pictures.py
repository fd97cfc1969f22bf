"""What an attack did to the patient who lost least, to the one in the middle, and to the one who lost most."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from statistics import fmean
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, text

from db.engine import read
from services.comparisons.question import CLEAN
from services.errors import RobustError
from services.jobs.packages import EXTRA, TO_RUN_JOBS
from services.report.document import Block, Figure, Paragraph
from services.report.drawings import hidden, why_no_figures
from services.report.source import ReportedSweep
from services.reports.shown_patient import ShownPatient
from services.reports.worst_patient import choose_patient

if TYPE_CHECKING:
    from services.figures.drawing import Drawing

_DROPS = text("""
    SELECT case_id, attack, value, state FROM results
    WHERE sweep = :sweep AND metric = 'dice' AND region = :region AND model = :model AND defense = :defense
          AND defense_params = :defense_params AND (attack = :clean OR (attack = :attack AND access = :access
          AND attack_params = :attack_params AND source = :source AND epsilon = :epsilon))
""")
#: States of scores whose reference has the region.
_PRESENT = ("normal", "prediction_empty")


def pictures(source: ReportedSweep) -> list[Block]:
    """Panels of three patients, the worst first, where images may be shown; else a sentence that says so."""
    if source.images == "none":
        return [
            Paragraph(
                "No image of a patient is shown: faces identify people. `--images panels`, or `images: panels` in the "
                "section `study` of the sweep file, shows those who lost least and most, and the median."
            )
        ]
    if why_no_figures():
        return []  # said once, at the top
    try:
        return list(_pictures(source))
    except RobustError as refusal:
        return [Paragraph(f"No picture: {source.pseudonyms.hide_all(str(refusal))}.")]
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package not in TO_RUN_JOBS:
            raise
        return [Paragraph(f"No picture: images are made ready with {package}, which is not installed here: {EXTRA}.")]


def shown_patients(source: ReportedSweep) -> dict[str, ShownPatient]:
    """Of the network and attack with the largest drop: who lost most, the median, and who lost least."""
    with read(source.engine) as connection:
        worst = choose_patient(connection, source.sweep)
        drops = _drops(connection, source.sweep, worst)
        ordered = sorted(drops, key=lambda case: (drops[case], case))
        places = {"least": ordered[0], "median": ordered[(len(ordered) - 1) // 2]} if len(ordered) > 1 else {}
        found = {"most": worst}
        for words, case in places.items():
            if case not in {patient.case_id for patient in found.values()}:
                found[words] = choose_patient(
                    connection,
                    source.sweep,
                    case=case,
                    region=worst.region,
                    attack=worst.words[1],
                    defense=worst.words[0],
                    epsilon=worst.attacked.epsilon,
                )
    return found


def _drops(connection: Connection, sweep: str, shown: ShownPatient) -> Mapping[str, float]:
    """By case, over replicas: how much Dice the attack took."""
    run = shown.attacked
    asked: dict[str, Any] = {"sweep": sweep, "region": shown.region, "clean": CLEAN}
    names = ("model", "defense", "defense_params", "attack", "attack_params", "access", "source", "epsilon")
    asked |= {name: getattr(run, name) for name in names}
    clean: dict[str, list[float]] = {}
    attacked: dict[str, list[float]] = {}
    for row in connection.execute(_DROPS, asked):
        if row.state in _PRESENT:
            (clean if row.attack == CLEAN else attacked).setdefault(row.case_id, []).append(row.value)
    return {case: fmean(clean[case]) - fmean(values) for case, values in attacked.items() if case in clean}


def _pictures(source: ReportedSweep) -> Iterator[Block]:
    from services.figures.of_patient import draw_patient

    if source.settings is None:
        return
    chosen = shown_patients(source)
    first = chosen["most"]
    yield Paragraph(
        f"Pictures: the patients who lost most and least Dice of {first.region}, and the median of them, under "
        f"{first.words[1]} at {first.epsilon_key} ({first.access}), which of all bounded attacks at that budget took "
        f"most from one patient; network {first.attacked.model}, {first.words[0]}."
    )
    for words, shown in chosen.items():
        label = source.pseudonyms.of_case(shown.case_id)
        light, dark = (
            draw_patient(source.engine, source.settings, shown, theme=theme, label=label) for theme in ("light", "dark")
        )
        yield Figure(*(_named(each, label, words, source) for each in (light, dark)))


def _named(drawing: Drawing, label: str, words: str, source: ReportedSweep) -> Drawing:
    """Under the pseudonym alone, and who of the three it is."""
    title = f"Median: {drawing.title}" if words == "median" else f"Lost {words}: {drawing.title}"
    table = replace(drawing.table, title=source.pseudonyms.hide_all(drawing.table.title))
    return hidden(replace(drawing, table=table), source.pseudonyms, name=f"patient-{words}-{label}", title=title)
