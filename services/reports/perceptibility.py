"""How visible perturbations are, over cases, folds and replicas: a row for each attack, budget and series."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, text

from db.engine import read
from services.comparisons.naming import shortest_texts
from services.comparisons.question import UNDEFENDED
from services.reports.budgets import budget_in_words
from services.reports.table import Table, as_number

_KEY = "model, defense, defense_params, attack, attack_params, epsilon, series"
_VISIBILITY = text(f"""
    SELECT {_KEY}, count(*) AS images, max(linf) AS linf, avg(l2) AS l2, avg(psnr_db) AS psnr, min(psnr_db) AS lowest,
           avg(ssim) AS ssim, min(ssim) AS least
    FROM visibility WHERE sweep = :sweep GROUP BY {_KEY}
""")  # noqa: S608 - of our own words

#: What the columns mean.
EXPLAINED = (
    "over brain voxels of the images as networks see them, intensities in [0,1]: the largest change of a voxel, the "
    "mean Euclidean norm of the change, the peak signal-to-noise ratio (mean, and lowest) and structural similarity "
    "(mean, and lowest); images: one of each case and series, attacked with the network that is named, or with any"
)


_BRIEF = text("""
    SELECT attack, attack_params, epsilon, count(*) AS images, max(linf) AS linf, avg(psnr_db) AS psnr,
           min(psnr_db) AS lowest, avg(ssim) AS ssim, min(ssim) AS least
    FROM visibility WHERE sweep = :sweep GROUP BY attack, attack_params, epsilon
""")


def over_networks(engine: Engine, sweep: str) -> Table:
    """One row per attack and budget, over all networks, cases and series."""
    with read(engine) as connection:
        rows = connection.execute(_BRIEF, {"sweep": sweep}).all()
    attacks = shortest_texts((row.attack, row.attack_params) for row in rows)
    body = [
        (
            *(attacks[row.attack, row.attack_params], budget_in_words(row.epsilon, row.attack_params), row.images),
            *map(as_number, (row.linf, row.psnr, row.lowest, row.ssim, row.least)),
        )
        for row in sorted(rows, key=lambda row: (attacks[row.attack, row.attack_params], row.epsilon))
    ]
    columns = ("attack", "epsilon", "images", "largest change", "PSNR dB", "lowest PSNR", "SSIM", "lowest SSIM")
    return Table("how visible the perturbations are, over all networks and series", columns, body)


def perceptibility(engine: Engine, sweep: str) -> Table:
    """Means and extremes of what is stored; empty where no attack job kept any."""
    with read(engine) as connection:
        rows = connection.execute(_VISIBILITY, {"sweep": sweep}).all()
    defenses = shortest_texts((row.defense, row.defense_params) for row in rows)
    attacks = shortest_texts((row.attack, row.attack_params) for row in rows)

    def order(row: Any) -> tuple[Any, ...]:
        defense, attack = defenses[row.defense, row.defense_params], attacks[row.attack, row.attack_params]
        return (row.model, row.defense != UNDEFENDED, defense, attack, row.epsilon, row.series)

    body = [
        (
            *(row.model, defenses[row.defense, row.defense_params], attacks[row.attack, row.attack_params]),
            *(budget_in_words(row.epsilon, row.attack_params), row.series, row.images),
            *map(as_number, (row.linf, row.l2, row.psnr, row.lowest, row.ssim, row.least)),
        )
        for row in sorted(rows, key=order)
    ]
    columns = (
        *("model", "network", "attack", "epsilon", "series", "images", "largest change", "l2"),
        *("PSNR dB", "lowest PSNR", "SSIM", "lowest SSIM"),
    )
    return Table("how visible the perturbations are, by network and series", columns, body)
