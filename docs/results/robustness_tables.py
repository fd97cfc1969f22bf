"""Print the tables of robustness.md: `python docs/results/robustness_tables.py SWEEP` in the sweep's folder."""

from __future__ import annotations

import json
import sys
from statistics import fmean
from typing import Any

from make_tables import REGIONS, Records, group, paired, result_rows, table

from services.database import open_database
from services.reports.comparisons import stored_comparisons
from services.reports.gates import gate_rows
from services.science.epsilon import format_epsilon
from services.science.gates.result import GATES
from services.settings import load_settings

#: The budget that every attack of the sweep has.
BUDGET = "8/255"

#: The thirds of the cases, by the volume of the whole tumor.
TERTILES = ("smallest", "middle", "largest")


def main(sweep: str) -> None:
    engine = open_database(load_settings())
    rows = [row for row in result_rows(engine, sweep) if row["metric"] == "dice"]
    comparisons = stored_comparisons(engine, sweep).records()
    at_budget = [row for row in rows if not row["epsilon"] or format_epsilon(row["epsilon"]) == BUDGET]
    for region in REGIONS:
        attacks_on_defenses(at_budget, region)
    over_budgets(rows)
    adapted(at_budget)
    lesion_sizes(at_budget)
    for name in dict.fromkeys(row["question"] for row in comparisons):
        paired(comparisons, f"Comparison `{name}`", lambda row, name=name: row["question"] == name and printed(row))
    verdicts(gate_rows(engine, sweep).records())


def printed(row: dict[str, Any]) -> bool:
    """The whole tumor at every budget, the other regions at one; all of them are in the database."""
    return row["region"] == "WT" or not row["epsilon"] or format_epsilon(row["epsilon"]) == BUDGET


def attacks_on_defenses(rows: Records, region: str) -> None:
    """Attacks as every defense meets them; forms that are adapted to one are in a table of their own."""
    plain = common(rows)
    chosen = [row for row in rows if row["region"] == region and row["attack_params"] in plain]
    cells = group(chosen, "attack", "access", "defense")
    names = defenses(rows)
    body = [
        [attack, "" if attack == "clean" else access, *(mean(cells.get((attack, access, name))) for name in names)]
        for attack, access in sorted({key[:2] for key in cells}, key=lambda key: (key[0] != "clean", key))
    ]
    table(f"Mean {region} Dice at {BUDGET}", ["attack", "access", *names], body)


def over_budgets(rows: Records) -> None:
    chosen = [row for row in rows if row["region"] == "WT" and row["attack"] in ("ifgsm", "tifgsm")]
    plain = common(rows)
    cells = group(
        (row for row in chosen if row["attack_params"] in plain and row["access"] == "white-box"),
        "attack",
        "defense",
        "epsilon",
    )
    epsilons = sorted({key[2] for key in cells})
    body = [
        [attack, defense, *(mean(cells.get((attack, defense, epsilon))) for epsilon in epsilons)]
        for attack, defense in dict.fromkeys(key[:2] for key in sorted(cells))
    ]
    table("Mean WT Dice over the budget, white-box", ["attack", "defense", *map(format_epsilon, epsilons)], body)


def adapted(rows: Records) -> None:
    """The forms of an attack that one who knows the defense would use."""
    plain = common(rows)
    own = [row for row in rows if row["attack_params"] not in plain and row["access"] == "white-box"]
    cells = group(own, "defense", "attack", "attack_params", "region")
    body = [
        [defense, attack, form(params), *(mean(cells[defense, attack, params, region]) for region in REGIONS)]
        for defense, attack, params in dict.fromkeys(key[:3] for key in sorted(cells))
    ]
    table(f"Attacks that know the defense, mean Dice at {BUDGET}", ["defense", "attack", "form", *REGIONS], body)


def lesion_sizes(rows: Records) -> None:
    """Dice of the whole tumor in thirds of the cases, by its volume; scores are on a grid of 1 mm."""
    tumors = [row for row in rows if row["region"] == "WT"]
    sizes = {row["case_id"]: row["reference_voxels"] for row in tumors}
    third = {case: TERTILES[3 * place // len(sizes)] for place, case in enumerate(sorted(sizes, key=sizes.__getitem__))}
    cells = group(
        ({**row, "third": third[row["case_id"]]} for row in tumors if row["access"] != "transfer"),
        "defense",
        "attack",
        "third",
    )
    shown = [name for name in ("clean", "paper", "worst_case") if any(key[1] == name for key in cells)]
    body = [
        [defense, attack, *(mean(cells[defense, attack, name]) for name in TERTILES)]
        for defense in defenses(rows)
        for attack in shown
    ]
    heads = [
        f"{name} ({min(volumes):.0f}–{max(volumes):.0f} ml)"
        for name in TERTILES
        for volumes in [[sizes[case] / 1000 for case in sizes if third[case] == name]]
    ]
    table(f"Mean WT Dice by the size of the tumor, {BUDGET}", ["defense", "attack", *heads], body)


def verdicts(rows: Records) -> None:
    """How many of each defense's networks pass each check."""
    names = defenses(rows)
    cells: dict[tuple[str, str], list[Any]] = group(rows, "gate", "defense", value="passed")
    body = [
        [f"{gate}: {GATES[gate]}", *(counted(cells.get((gate, name), [])) for name in names)]
        for gate in sorted({key[0] for key in cells}, key=list(GATES).index)
    ]
    table("Networks (one per fold) that pass each check", ["check", *names], body)


def mean(found: list[float] | None) -> str:
    return f"{fmean(found):.3f}" if found else "–"


def counted(found: list[Any]) -> str:
    ran = [passed for passed in found if passed is not None]
    return f"{sum(map(bool, ran))} of {len(ran)}" if ran else "not run"


def common(rows: Records) -> set[str]:
    """Parameters of attacks that the undefended network met: those that are adapted to no defense."""
    return {row["attack_params"] for row in rows if row["defense"] == "none" and row["access"] != "control"}


def defenses(rows: Records) -> list[str]:
    order = ("none", "distillation", "static", "pgd_at", "trades")
    return sorted({row["defense"] for row in rows}, key=lambda name: (order.index(name) if name in order else 9, name))


def form(params: str) -> str:
    spec = json.loads(params)
    return ", ".join(f"{key} {spec[key]}" for key in ("temperature", "loss") if key in spec)


if __name__ == "__main__":
    main(sys.argv[1])
