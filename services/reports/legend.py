"""What the short words and letters in tables mean, one line for each that is there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any

from services.comparisons.access import CONTROL
from services.comparisons.primary import PRIMARY
from services.comparisons.question import VARIANCE_COMPONENTS
from services.counted import counted
from services.reports.table import Noted, Table
from services.science.gates.result import GATES
from services.science.stats.variance_components import ENOUGH_NETWORKS

_VERDICTS = {
    "masking-suspected": "a check for gradient masking failed in over half of the model's networks, so that it may be "
    "less robust than these numbers say",
    "invalid": "one of the checks G0 to G4 failed, so the numbers of this model under attack mean nothing",
    "strong": "no check of the attacks on the model failed, which is no proof that stronger ones find nothing",
    "weak": "a check of the attacks on the model failed, so that stronger ones may find more; it is no sign of masking",
    "attack-limited": "no scored budget of at most 32/255 breaks the undefended model of the same kind: the numbers "
    "show who loses more, not who is safe; it is no sign of masking",
}
_CONTROL = "control: an attack adapted to a defense, made on the undefended network; only the check G21 looks at it"
#: What an attacker knows; each where a column says it.
_ACCESS = {
    "white-box": "images were attacked with the scored network itself",
    "black-box": "the attack saw what the scored network predicts, and no gradient",
    "transfer": "images were attacked with another network, the undefended twin unless `from` says which",
    "natural": "a shift that nobody made against a network",
    "realised": "images went through files as the case's own: rounded to stored units, written and read again",
}
_SCORE = (
    "S: Dice of the predicted labels, averaged over the regions that are not empty in the reference; attacks lower it"
)
_BFLOAT16 = (
    "(bf16): the gradients of this attack were computed in bfloat16, its images are scored in float32 like all others; "
    "where it was measured, mean Dice differed by about 0.001 at most from that of the attack in float32"
)
_TEMPERATURE = (
    "temperature=T: logits u are divided by T, in the training of a distilled network or in the loss of an attack (u/T)"
)

_SIGNED_RANK = (
    "p: signed-rank test over patients; its interval holds all shifts that this very test does not reject, beside the "
    "Hodges-Lehmann estimate"
)
_THESE_NETWORKS = (
    "one training per fold: what p says is about these networks, not about the defense; other seeds make other networks"
)
_GIVEN_THESE = "p as asked: given these networks, replicas averaged; other seeds make other networks"
_NETWORKS = (
    "p and its interval: variance components over networks and patients (REML, Satterthwaite's t), so they speak of "
    "networks that are trained like these; networks of different folds share training cases, which no test here counts"
)
_FEW_NETWORKS = (
    "of {n} networks p comes out too small: in simulations p of at most 0.05 came in up to 13 % of cases without any "
    f"difference with two networks, 8 % with three, 7 % with four, 6 % from {ENOUGH_NETWORKS} on"
)
_NO_SPREAD = "no p over networks: of one patient, or of differences that are all equal, nothing says how they vary"
_NO_INTERVAL = {
    "holm": "p adj.: by Holm in its family ({n}); it has no interval of its own",
    "benjamini_hochberg": "p adj. of exploratory comparisons: by Benjamini and Hochberg in its family ({n}); it "
    "has no interval either",
}
_OLD_CHECKS = (
    "gates: words that were stored when any failed check of any network counted, those of the attacks too; "
    "`robust-cli gates` has the words of now, and submitting the sweep again compares anew"
)
_NO_SHIFT = "no shift fits: most pairs are equal and the others differ one way, so that the test rejects every shift"
_ENDPOINT = (
    "area: under Dice from clean images to the largest budget, by trapezoids, divided by that budget; of one budget "
    "the Dice there"
)


def comparison_legend(rows: Iterable[Any]) -> list[str]:
    """What p, its interval and the adjusted p of these comparisons mean (rows of the view or `ComparisonRow`)."""
    found = [row for row in rows if row.status != "no_pairs"]
    networks = [row for row in found if row.inference == VARIANCE_COMPONENTS]
    patients = [row for row in found if row.inference != VARIANCE_COMPONENTS]
    lines = [_ENDPOINT] if any(row.role == PRIMARY for row in found) else []
    if patients:
        lines.append(_SIGNED_RANK)
    if any(not row.replica_differences for row in patients):
        lines.append(_THESE_NETWORKS)
    if any(row.replica_differences for row in patients):
        lines.append(_GIVEN_THESE)
    if networks:
        lines.append(_NETWORKS)
    if few := sorted({row.networks for row in networks if row.networks < ENOUGH_NETWORKS}):
        lines.append(_FEW_NETWORKS.format(n=" or ".join(map(str, few))))
    if any(row.networks_p is None for row in networks):
        lines.append(_NO_SPREAD)
    for adjustment, words in _NO_INTERVAL.items():
        sizes = sorted({row.family_size for row in found if row.adjustment == adjustment})
        if sizes:
            up_to = f"{sizes[0]} to " if len(sizes) > 1 else ""
            lines.append(words.format(n=up_to + counted(sizes[-1], "test")))
    if any(row.hodges_lehmann_status == "no_shift_fits" for row in found):
        lines.append(_NO_SHIFT)
    if any(_has_an_old_word(row) for row in found):
        lines.append(_OLD_CHECKS)
    return lines


def _has_an_old_word(row: Any) -> bool:
    """Whether the gates' word was stored by a release whose checks had one verdict, and so no word on the attacks."""
    one_verdict = {row.strength_a, row.strength_b} == {"not run"}
    return one_verdict and not {"passed", "masking-suspected"}.isdisjoint((row.gates_a, row.gates_b))


def words_in(*tables: Table) -> list[str]:
    """All texts in the rows of some tables."""
    return [value for table in tables for row in table.rows for value in row if isinstance(value, str)]


def notes_in(table: Table) -> list[str]:
    """What stands beside its numbers."""
    return [value.note for row in table.rows for value in row if isinstance(value, Noted) and value.note]


def access_in(*tables: Table) -> set[str]:
    """What the columns `access` of some tables say."""
    found = ((table, table.columns.index("access")) for table in tables if "access" in table.columns)
    return {row[at] for table, at in found for row in table.rows if row[at]}


def legend(texts: Iterable[str], *, gates: bool = True, access: Collection[str] = ()) -> list[str]:
    """A line for each verdict and gate that the texts name, for controls, for S and for a temperature.

    With `access` (`access_in`) also for each kind of it, where there are others than white-box. With `gates` false
    those of the gates are left out: for tables that say what each of them asks.
    """
    text = "\n".join(texts)
    named = set(re.findall(r"\bG\d+\b", text)) if gates else set()
    asked = {gate: what for gate, what in GATES.items() if gate in named}
    words = set(re.findall(r"[\w-]+", text))
    told = {word for value in access for word in re.findall(r"[\w-]+", value)}
    lines = [f"{word}: {meaning}" for word, meaning in _VERDICTS.items() if word in words]
    if len(told) > 1 or told - {"white-box"}:
        lines += (f"{word}: {meaning}" for word, meaning in _ACCESS.items() if word in told)
    lines += [_CONTROL] * (CONTROL in words)
    lines += (f"{gate}: {what}" for gate, what in asked.items())
    if any(re.search(r"\bS\b", line) for line in (text, *asked.values())):
        lines.append(_SCORE)
    if "bf16)" in text:
        lines.append(_BFLOAT16)
    if re.search(r"\btemperature=|\bu/", text):
        lines.append(_TEMPERATURE)
    return lines
