"""Where this report answers what standards and regulation ask, in words of our own.

Only for items whose text was read; of the others only the names stand here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from services.report.document import Paragraph, Place, Points, Section, Tabled
from services.reports.table import Table


class Item(NamedTuple):
    """What somebody asks for, and the sections that give evidence for it; without any: why there is none."""

    asked_by: str
    asks: str
    sections: tuple[str, ...] = ()
    why_not: str = ""


_NEVER = "not tested: robustseg has no test of this, see"
_ACT = "EU AI Act, Art. 15(5)"
_FDA = "FDA, draft guidance of 2025-01-07 on AI-enabled device software, section XII"
_FUTURE = "FUTURE-AI, Robustness"

ITEMS = (
    Item(_ACT, "manipulated training data (data poisoning)", ("not-tested",), _NEVER),
    Item(_ACT, "manipulated pre-trained parts (model poisoning)", ("not-tested",), _NEVER),
    Item(_ACT, "inputs made to mislead the model (adversarial examples, evasion)", ("threat", "curves", "worst")),
    Item(_ACT, "attacks on confidentiality", ("not-tested",), _NEVER),
    Item(_ACT, "flaws of the model", ("failures", "gates", "limits")),
    Item(_FDA, "poisoning of data", ("not-tested",), _NEVER),
    Item(_FDA, "inversion and stealing of the model", ("not-tested",), _NEVER),
    Item(_FDA, "evasion of the model", ("threat", "curves", "comparisons")),
    Item(_FDA, "leakage between training and test data", ("cohort",)),
    Item(_FDA, "overfitting", ("clean", "cohort")),
    Item(_FDA, "bias of the model", ("sizes", "study")),
    Item(_FDA, "drift of performance", ("shifts",)),
    Item("FDA, draft guidance of 2025-01-07", "performance by subgroup", ("sizes", "clean")),
    Item(f"{_FUTURE} 1", "an inventory of variations that the tool meets, adversarial ones too", ("not-tested",)),
    Item(f"{_FUTURE} 2", "training against these variations", ("provenance", "comparisons")),
    Item(f"{_FUTURE} 3", "evaluation under each of them, by severity", ("curves", "shifts")),
    Item("AAMI CR515:2025", "security threats to a learned model, named and assessed", ("threat", "not-tested")),
    Item("DECIDE-AI, item 4", "which model, of which version, for which use", ("study", "provenance")),
    Item(
        "BraTS 2023", "scores by lesion, false lesions with Dice 0 and HD95 374", (),
        "not applicable: regions are scored as wholes here",
    ),
    Item("challengeR", "the order of methods with its stability", ("ranking",)),
)  # fmt: skip

#: Their items were not read where this report was written, so that nothing is said of them.
UNMAPPED = (
    "CLAIM (2020 and 2024)",
    "TRIPOD+AI",
    "METRICS",
    "MI-CLAIM",
    "DECIDE-AI, other items",
    "Metrics Reloaded",
    "EU AI Act, Art. 15(3) and (4), and its other articles",
    "FDA draft guidance, other sections",
    "FUTURE-AI, other principles",
)

_COLUMNS = ("asked by", "what", "evidence")

#: Why a section that would answer is not in a report.
_ABSENT = {
    "shifts": "not done: the sweep has no natural shifts",
    "sizes": "not done: too few patients have the region",
    "failures": "not done: Dice was not scored",
}


def annex(sections: Sequence[Section]) -> Section:
    """The items, with the places in a report of these sections (numbered from 1)."""
    places = {
        section.name: Place(f"{number} {section.title}", section.name)
        for number, section in enumerate(sections, start=1)
    }
    rows = [row for item in ITEMS for row in _rows(item, places)]
    table = Table(
        "what is asked, and where there is evidence for it", ("asked by", "what", "evidence"), rows, whole=True
    )
    words = (
        "The table maps what these documents ask for, in words of our own, to places in this report that are evidence "
        "for it. Evidence is no conformity: whether it suffices, only who assesses the whole device or study can say. "
        "“Not tested” and “not applicable” are answers."
    )
    return Section(
        "annex",
        "Annex: standards and regulation",
        [
            Paragraph(words),
            Tabled("annex", table),
            Paragraph("Not mapped, since the text of their items was not read when this table was made:"),
            Points(UNMAPPED),
        ],
    )


def _rows(item: Item, places: dict[str, Place]) -> list[tuple[str, str, str]]:
    """One row for each place, so that each leads there."""
    if item.why_not and not item.sections:
        return [(item.asked_by, item.asks, item.why_not)]
    found: list[tuple[str, str, str]] = []
    for name in item.sections:
        place = places.get(name)
        if place is None:
            found.append((item.asked_by, item.asks, _ABSENT.get(name, "not in this report")))
        elif item.why_not:
            found.append((item.asked_by, item.asks, Place(f"{item.why_not} {place}", name)))
        else:
            found.append((item.asked_by, item.asks, place))
    return found
