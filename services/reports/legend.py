"""What the short words and letters in tables mean, one line for each that is there."""

from __future__ import annotations

import re
from collections.abc import Iterable

from services.reports.table import Table
from services.science.gates.result import GATES

_VERDICTS = {
    "masking-suspected": "a check for gradient masking failed, so the model may be less robust than these numbers say",
    "invalid": "one of the checks G0 to G4 failed, so the numbers of this model under attack mean nothing",
}
_SCORE = (
    "S: Dice of the predicted labels, averaged over the regions that are not empty in the reference; attacks lower it"
)
_TEMPERATURE = (
    "temperature=T: logits u are divided by T, in the training of a distilled network or in the loss of an attack (u/T)"
)


def words_in(*tables: Table) -> list[str]:
    """All texts in the rows of some tables."""
    return [value for table in tables for row in table.rows for value in row if isinstance(value, str)]


def legend(texts: Iterable[str], *, gates: bool = True) -> list[str]:
    """A line for each verdict and gate that the texts name, for S and for a temperature.

    With `gates` false those of the gates are left out: for tables that say what each of them asks.
    """
    text = "\n".join(texts)
    named = set(re.findall(r"\bG\d+\b", text)) if gates else set()
    asked = {gate: words for gate, words in GATES.items() if gate in named}
    lines = [f"{word}: {meaning}" for word, meaning in _VERDICTS.items() if word in text]
    lines += (f"{gate}: {words}" for gate, words in asked.items())
    if any(re.search(r"\bS\b", words) for words in (text, *asked.values())):
        lines.append(_SCORE)
    if re.search(r"\btemperature=|\bu/", text):
        lines.append(_TEMPERATURE)
    return lines
