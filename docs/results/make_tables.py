"""Print the Markdown tables of a results page: `python docs/results/make_tables.py SWEEP` in the sweep's folder."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from statistics import fmean
from typing import Any

from sqlalchemy import Engine, text

from db.engine import read
from services.database import open_database
from services.reports.comparisons import stored_comparisons
from services.reports.query import query
from services.science.epsilon import format_epsilon
from services.settings import load_settings

REGIONS = ("WT", "TC", "ET")
Records = list[dict[str, Any]]


def result_rows(engine: Engine, sweep: str) -> Records:
    """Every stored number of a sweep."""
    with read(engine) as connection:
        found = connection.execute(text("SELECT * FROM results WHERE sweep = :sweep"), {"sweep": sweep}).mappings()
        return [dict(row) for row in found]


def main(sweep: str) -> None:
    engine = open_database(load_settings())
    rows = result_rows(engine, sweep)
    comparisons = stored_comparisons(engine, sweep).records()
    clean_scores(rows)
    dice_over_budget(rows)
    losses(rows)
    empty_regions(rows)
    paired(
        comparisons,
        "Distillation against static adversarial training, WT",
        lambda row: "distillation" in row["a"] and "static" in row["b"] and row["region"] == "WT",
    )
    paired(
        comparisons,
        "Defenses against the undefended network, white-box, WT",
        lambda row: (
            row["b"] == "defense=none" and row["region"] == "WT" and (row["epsilon"] == 0 or row["attack"] == "ifgsm")
        ),
    )
    paired(
        comparisons,
        "Attacked defended networks against the clean images of the same network, 1/255 and 16/255, WT",
        lambda row: (
            row["b"].endswith("attack=clean")
            and row["region"] == "WT"
            and row["attack"] == "ifgsm"
            and format_epsilon(row["epsilon"]) in ("1/255", "16/255")
        ),
    )
    seen = query(engine, "select * from visibility").records()
    visibility([row for row in seen if row["sweep"] == sweep])


def clean_scores(rows: Records) -> None:
    cells = group((r for r in rows if r["attack"] == "clean"), "model", "defense", "region", "metric")
    body = [
        [
            model,
            defense,
            *(
                f"{fmean(cells[model, defense, region, metric]):.{digits}f}"
                for metric, digits in (("dice", 3), ("nsd", 3), ("hd95", 1))
                for region in REGIONS
            ),
        ]
        for model, defense in runs(rows)
    ]
    heads = [f"{name} {region}" for name in ("Dice", "NSD", "HD95 mm") for region in REGIONS]
    table("Clean images, mean over all cases", ["network", "defense", *heads], body)


def dice_over_budget(rows: Records) -> None:
    for region in REGIONS:
        chosen = [r for r in rows if r["metric"] == "dice" and r["region"] == region]
        cells = group(chosen, "model", "defense", "attack", "access", "epsilon")
        epsilons = sorted({r["epsilon"] for r in chosen if r["epsilon"]})
        body = [
            [
                model,
                defense,
                attack,
                access,
                f"{fmean(cells[model, defense, 'clean', 'white-box', 0.0]):z.3f}",
                *(f"{fmean(cells[model, defense, attack, access, epsilon]):z.3f}" for epsilon in epsilons),
            ]
            for model, defense in runs(rows)
            for attack in sorted({r["attack"] for r in chosen} - {"clean"})
            for access in ("white-box", "transfer")
            if (model, defense, attack, access, epsilons[0]) in cells
        ]
        table(
            f"Mean {region} Dice over the budget",
            ["network", "defense", "attack", "access", "clean", *map(format_epsilon, epsilons)],
            body,
        )


def losses(rows: Records) -> None:
    """The largest relative loss of mean Dice of each network."""
    cells = group(
        (r for r in rows if r["metric"] == "dice"), "model", "defense", "region", "attack", "access", "epsilon"
    )
    body = []
    for model, defense in runs(rows):
        line = [model, defense]
        for region in REGIONS:
            clean = fmean(cells[model, defense, region, "clean", "white-box", 0.0])
            worst = min((fmean(v), k) for k, v in cells.items() if k[:3] == (model, defense, region))
            line.append(
                f"{100 * (1 - worst[0] / clean):.0f} % ({worst[1][3]} {format_epsilon(worst[1][5])})" if clean else "–"
            )
        body.append(line)
    table("Largest loss of mean Dice under any attack, relative to clean", ["network", "defense", *REGIONS], body)


def empty_regions(rows: Records) -> None:
    chosen = [r for r in rows if r["metric"] == "dice" and r["region"] == "ET" and r["access"] == "white-box"]
    counts: dict[tuple[str, ...], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for r in chosen:
        if r["attack"] == "clean" or (r["attack"] == "ifgsm" and format_epsilon(r["epsilon"]) == "16/255"):
            counts[r["model"], r["defense"], r["attack"]][r["state"]] += 1
    names = ("normal", "both_empty", "reference_empty", "prediction_empty")
    body = [[*key, *(str(found[name]) for name in names)] for key, found in sorted(counts.items())]
    table("States of ET, clean and under i-FGSM at 16/255 (cases)", ["network", "defense", "images", *names], body)


def paired(comparisons: Records, title: str, wanted: Any) -> None:
    body = [
        [
            row["model"],
            row["region"],
            " − ".join(bare(row[side]) + warning(row[f"gates_{side}"]) for side in ("a", "b")),
            row["attack"],
            row["access"] if row["epsilon"] else "",
            format_epsilon(row["epsilon"]),
            str(row["n_pairs"]),
            f"{row['mean_difference']:+z.3f}",
            f"{row['mean_difference_low']:+.3f} … {row['mean_difference_high']:+.3f}",
            f"{row['hodges_lehmann']:+z.3f}",
            f"{row['rank_biserial']:+.2f}",
            f"{row['p_value']:.4f}",
            f"{row['p_adjusted']:.4f}",
        ]
        for row in comparisons
        if row["metric"] == "dice" and wanted(row)
    ]
    table(
        title,
        [
            "network",
            "region",
            "a − b",
            "attack",
            "access",
            "epsilon",
            "n",
            "mean difference",
            "95 % of the mean",
            "Hodges–Lehmann",
            "rank-biserial",
            "p",
            "p adj.",
        ],
        body,
    )


def visibility(rows: Records) -> None:
    chosen = [r for r in rows if r["attack"] == "ifgsm" and r["defense"] == "none"]
    cells = group(chosen, "epsilon", "series", value="psnr_db")
    ssim = group(chosen, "epsilon", "series", value="ssim")
    series = ("t1", "t1ce", "t2", "flair")
    body = [
        [
            format_epsilon(epsilon),
            *(f"{fmean(cells[epsilon, name]):.1f} / {fmean(ssim[epsilon, name]):z.3f}" for name in series),
        ]
        for epsilon in sorted({r["epsilon"] for r in chosen})
    ]
    table("Visibility of i-FGSM inside the brain: mean PSNR in dB / SSIM", ["epsilon", *series], body)


def group(rows: Iterable[dict[str, Any]], *columns: str, value: str = "value") -> dict[tuple[Any, ...], list[float]]:
    cells: dict[tuple[Any, ...], list[float]] = defaultdict(list)
    for row in rows:
        cells[tuple(row[column] for column in columns)].append(row[value])
    return cells


def runs(rows: Records) -> list[tuple[str, str]]:
    return sorted(
        {(r["model"], r["defense"]) for r in rows}, key=lambda run: (run[0] != "unet3d", run[1] != "none", run[1])
    )


def bare(side: str) -> str:
    return side.replace("defense=", "").replace("attack=", "")


def warning(verdict: str) -> str:
    return f" ({verdict})" if verdict in ("masking-suspected", "invalid") else ""


def table(title: str, heads: Sequence[str], body: Iterable[Sequence[str]]) -> None:
    print(f"\n**{title}**\n")
    print("| " + " | ".join(heads) + " |")
    print("|" + "---|" * len(heads))
    for row in body:
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main(sys.argv[1])
