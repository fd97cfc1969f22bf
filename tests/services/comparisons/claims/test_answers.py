"""Claims over made-up rows: what each attacker may choose, the numbers by hand, and one family of tests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from services.comparisons.claims.answers import BELOW_CLEAN, BETTER, LOSS, PAIR, Answers, Part, answer_claims
from services.comparisons.claims.declared import Claims
from services.comparisons.claims.rules import Standing
from services.comparisons.gate_verdicts import ModelVerdict
from services.comparisons.primary import Defended, primary_answer
from services.comparisons.question import Question
from services.comparisons.result_rows import ResultRow
from services.comparisons.runs import collect
from services.errors import NotComparable
from services.science.stats import holm
from tests.services.comparisons.result_rows import CASES, result_rows, values

E4, E8 = 4 / 255, 8 / 255
#: Dice at both budgets, whatever attacks.
LEFT = {"none": (0.5, 0.1), "T10": (0.55, 0.3), "static": (0.6, 0.45)}
CLAIMS: dict[str, Any] = {
    "attackers": {"white-box": {}, "adaptive": {"access": ["white-box", "transfer"], "adapted": True}},
    "decisive": "adaptive",
    "loss": {"share": 0.65},
    "better": {"a": ["T10"], "b": "static"},
    "below_clean": {},
}


def scored(*, replicas: int = 3, clean_cases: int = len(CASES), **columns: Any) -> list[ResultRow]:
    """Three defenses on clean images and under fgsm at two budgets; networks and cases differ by a seed."""
    rows: list[ResultRow] = []
    for number, (defense, left) in enumerate(LEFT.items()):
        for replica in range(replicas):
            seed = 10 * number + replica
            clean = values(seed, 0.85, CASES[:clean_cases])
            rows += result_rows(clean, defense=defense, replica=replica)
            for step, (epsilon, mean) in enumerate(zip((E4, E8), left, strict=True)):
                dice = values(100 * (step + 1) + seed, mean, CASES[:8])
                rows += result_rows(dice, defense=defense, replica=replica, attack="fgsm", epsilon=epsilon, **columns)
    return rows


def answers(rows: list[ResultRow], standing: Mapping[str, Standing] | None = None, **changed: Any) -> Answers:
    claims = Claims.model_validate({**CLAIMS, **changed})
    known = standing or {}
    return answer_claims(claims, collect(rows), "WT", lambda side: known.get(side.defense, Standing()))


def part(found: Answers, claim: str, attacker: str = "adaptive", subject: str = "") -> Part:
    (one,) = (
        part
        for part in found.parts
        if (part.claim, part.attacker) == (claim, attacker) and part.subject.startswith(subject)
    )
    return one


def test_the_loss_is_of_means_over_the_cases_that_were_attacked() -> None:
    rows = scored(clean_cases=11)
    found = part(answers(rows), LOSS)

    def mean(attack: str, epsilon: float) -> float:
        return float(
            np.mean(
                [
                    row.value
                    for row in rows
                    if (row.defense, row.attack, row.epsilon) == ("none", attack, epsilon) and row.case_id in CASES[:8]
                ]
            )
        )

    assert [effect.epsilon for effect in found.effects] == [E4, E8]
    for effect in found.effects:
        assert effect.estimate == pytest.approx(1 - mean("fgsm", effect.epsilon) / mean("clean", 0.0), abs=1e-6)
        assert (effect.found.n_patients, effect.found.n_networks) == (8, 3)
    assert found.ruling.verdict == "held"
    assert found.ruling.deciding is found.effects[1]


def test_an_area_below_clean_is_measured_over_the_same_cases_of_the_undefended_network() -> None:
    rows = scored(clean_cases=11)
    (effect,) = (one for one in part(answers(rows), BELOW_CLEAN).effects if one.a.defense == "static")
    at = {(row.defense, row.epsilon, row.replica, row.case_id): row.value for row in rows}
    differences = [
        (at["static", 0.0, replica, case] + 2 * at["static", E4, replica, case] + at["static", E8, replica, case]) / 4
        - at["none", 0.0, replica, case]
        for replica in range(3)
        for case in CASES[:8]
    ]
    assert effect.estimate == pytest.approx(float(np.mean(differences)), abs=1e-6)
    assert effect.by_replica[0] == pytest.approx(float(np.mean(differences[:8])))


def test_differences_of_areas_are_those_of_the_stored_primary_comparisons() -> None:
    rows = scored(clean_cases=8)
    found = answers(rows)
    question = Question(vary="defense", regions=("WT",))
    stored, _ = primary_answer([question], collect(rows), region="WT", seed=0)
    by_sides = {(row.a, row.b): row for row in stored}
    pair = part(found, PAIR, subject="T10").effects[0]
    row = by_sides["defense=T10", "defense=none"]
    assert pair.estimate == pytest.approx(row.networks_estimate)
    assert pair.limits() == pytest.approx((row.networks_low, row.networks_high))
    assert pair.p_value == pytest.approx(row.networks_p)
    better = part(found, BETTER).effects[0]
    assert abs(better.estimate) == pytest.approx(abs(by_sides["defense=T10", "defense=static"].networks_estimate or 0))


def test_a_claim_about_clean_images_of_the_undefended_network_asks_what_is_known_of_it() -> None:
    for bad in (Standing(ModelVerdict("invalid")), Standing(under=3, networks=3)):
        ruling = part(answers(scored(), {"none": bad}), BELOW_CLEAN).ruling
        assert (ruling.verdict, ruling.marks[-1].split()[0]) == ("not answered", "none")
    masked = part(answers(scored(), {"none": Standing(ModelVerdict("masking-suspected"))}), BELOW_CLEAN)
    assert masked.ruling == part(answers(scored()), BELOW_CLEAN).ruling, "its clean images hide nothing"


def test_nothing_holds_or_fails_while_something_is_not_scored() -> None:
    rows = [row for row in scored() if row.defense != "static"]
    rows += [row for row in scored() if row.defense == "static" and row.epsilon == 0]
    claims = Claims.model_validate(CLAIMS)
    found = answer_claims(claims, collect(rows), "WT", lambda _: Standing(), unfinished="with 8 of 9 jobs done")
    assert {part.ruling.verdict for part in found.parts} == {"cannot be told"}
    assert "so far it holds, with 8 of 9 jobs done" in part(found, LOSS).ruling.marks
    without = answers([row for row in rows if row.defense != "static"])
    assert part(without, BETTER, subject="T10 − static").ruling.verdict == "cannot be told"


def test_the_primary_family_is_that_of_the_decisive_attacker_alone() -> None:
    found = answers(scored())
    family = [effect for one in found.parts if one.family == "primary" for effect in one.effects]
    assert len(family) == 3, "T10 − static, T10 − none, static − none"
    assert [effect.p_adjusted for effect in family] == holm([effect.p_value for effect in family])
    assert part(found, BETTER, "white-box").family == "exploratory"


def test_who_is_not_adapted_meets_only_what_the_undefended_network_meets_too() -> None:
    adapted = {"method": "fgsm", "loss": "dlr"}
    rows = scored()
    for replica in range(3):
        for epsilon in (E4, E8):
            rows += result_rows(
                dict.fromkeys(CASES[:8], 0.01),
                defense="T10",
                replica=replica,
                attack="fgsm",
                epsilon=epsilon,
                attack_params=adapted,
            )
    found = answers(rows)
    assert part(found, BETTER, "adaptive").effects[0].estimate < part(found, BETTER, "white-box").effects[0].estimate
    assert part(found, BETTER, "adaptive").ruling.verdict == "did not hold"


def test_transferred_and_realised_images_count_for_those_who_have_them() -> None:
    rows = scored() + scored(access="transfer", source="independent") + scored(access="white-box realised")
    rows += [row._replace(value=0.0) for row in scored(access="transfer", source="undefended") if row.epsilon]
    attackers = {
        "transfer": {"access": ["transfer"]},
        "realised": {"realised": True},
        "wide": {"access": ["white-box", "transfer"], "adapted": True},
    }
    rows = list(dict.fromkeys(rows))
    found = answers(rows, attackers=attackers, decisive="wide")
    assert part(found, LOSS, "transfer").effects[1].estimate < 0.95, "not those of the twin"
    assert part(found, LOSS, "realised").effects[1].estimate == part(found, LOSS, "wide").effects[1].estimate


def test_a_model_that_masks_has_the_answer_of_the_decisive_attacker() -> None:
    rows = scored()
    for replica in range(3):
        for epsilon in (E4, E8):
            own = {"defense": "static", "replica": replica, "attack": "fgsm", "epsilon": epsilon}
            rows += result_rows(dict.fromkeys(CASES[:8], 0.01), access="transfer", source="independent", **own)
    masked = {"static": Standing(ModelVerdict("masking-suspected"))}
    assert part(answers(rows), BETTER, "white-box").ruling.verdict != "held"
    found = answers(rows, masked)
    assert part(found, BETTER, "adaptive").ruling.verdict == "held"
    ruling = part(found, BETTER, "white-box").ruling
    assert ruling.verdict == "held"
    assert "answer is that of the decisive attacker" in ruling.marks[0]
    assert found.overall["unet3d", BETTER, "white-box"] == "held"


def test_nothing_is_answered_without_scores_and_it_is_said_what_lacks() -> None:
    clean = [row for row in scored() if row.attack == "clean"]
    found = answers(clean)
    assert set(found.overall.values()) == {"cannot be told"}
    assert any("no scores of none" in line for line in found.lacking)


def test_one_replica_answers_over_patients() -> None:
    found = answers(scored(replicas=1))
    assert part(found, LOSS).effects[0].found.df == 7


def test_scores_that_were_made_in_two_ways_answer_nothing() -> None:
    rows = scored()
    rows[0] = rows[0]._replace(metric_impl="another")
    with pytest.raises(NotComparable, match="metric_impl"):
        answers(rows)


def test_a_defense_is_known_by_its_parameters(  # two temperatures under one name are two answers
) -> None:
    rows = scored()
    hot = [
        row._replace(defense_params='{"temperature": 50}', job_id=row.job_id + 10**9)
        for row in rows
        if row.defense == "T10"
    ]
    found = answers(rows + hot)
    assert len([one for one in found.parts if (one.claim, one.attacker) == (BETTER, "adaptive")]) == 2
    assert isinstance(found.parts[0].effects[0].a, Defended)
