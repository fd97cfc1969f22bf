"""The order of a sweep's defenses, as its stats job found it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, text

from db.models import Job
from services.comparisons.naming import word_of
from services.comparisons.primary import PRIMARY
from services.errors import BadInput
from services.figures.drawing import Drawing
from services.figures.ranking import Ranked, Tested, draw_ranking
from services.figures.selection import Selection, looks_of_sweep, read_scored
from services.figures.style import DefenseStyle, Theme, looks_of
from services.reports.jobs_of import jobs_of
from services.science.epsilon import format_epsilon

_PRIMARY = text("""
    SELECT model, a, b, p_value, networks_p, p_adjusted, favours, region, epsilon, note, attack FROM comparisons
    WHERE sweep = :sweep AND role = :role ORDER BY id
""")


def ranking_of_sweep(connection: Connection, sweep: str, selection: Selection, theme: Theme) -> list[Drawing]:
    """A drawing for each model with three or more compared defenses, all of them: ranks are among all."""
    if not selection.chosen.is_all or selection.metrics:
        raise BadInput(
            "a ranking is of all defenses by the primary endpoint of the sweep: leave out --region, --metric, --attack "
            "and --defense"
        )
    scored = read_scored(connection, sweep)
    found = (connection.scalar(jobs_of(sweep, "stats", Job.summary)) or {}).get("rankings") or ()
    if not found:
        raise BadInput(
            f"sweep {sweep!r} has no ranking: it needs three or more defenses that were compared (`robust-cli compare "
            f"{sweep}` says what was)"
        )
    looks = looks_of_sweep(connection, scored.sweep, scored.words[0], theme)
    plain = looks_of(["other"], theme)["other"]
    tests = connection.execute(_PRIMARY, {"sweep": sweep, "role": PRIMARY}).all()
    drawings = []
    for ranking in found:
        tested = [
            Tested(word_of(row.a, "defense"), word_of(row.b, "defense"), row.p_adjusted, row.favours)
            for row in tests
            if row.model == ranking["model"]
        ]
        drawings.append(
            draw_ranking(
                [_ranked(entry, looks, plain) for entry in ranking["defenses"]],
                tested,
                endpoint=f"the area under {ranking['region']} Dice up to {format_epsilon(ranking['epsilon'])}",
                patients=ranking["patients"],
                friedman_p=ranking["p_value"],
                kendall_w=ranking["kendall_w"],
                about=f"{ranking['model']} of {sweep}",
                theme=theme,
            )
        )
    return drawings


def _ranked(entry: dict[str, Any], looks: dict[str, DefenseStyle], other: DefenseStyle) -> Ranked:
    defense = str(entry["defense"])
    rank, low, high = (int(entry[key]) for key in ("rank", "rank_low", "rank_high"))
    return Ranked(defense, rank, low, high, entry["share_first"], entry["mean"], looks.get(defense, other))
