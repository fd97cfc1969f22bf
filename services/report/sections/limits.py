"""What was not tested, and what the numbers cannot say."""

from __future__ import annotations

from collections.abc import Iterator

from services.comparisons.access import BLACK_BOX, INDEPENDENT, NATURAL, TRANSFER, WHITE_BOX
from services.counted import counted
from services.report.document import Paragraph, Points, Section, Tabled
from services.report.sections.study import answers
from services.report.source import ReportedSweep
from services.reports.gates import gate_rows
from services.reports.table import Table
from services.science import shifts

_NEVER = (
    ("poisoning of data", "no", "training data and labels are taken as they are; robustseg has no test of this"),
    ("poisoning of weights, backdoors", "no", "robustseg has no test of this"),
    ("model inversion, membership", "no", "whether a network betrays its training data; robustseg has no test of this"),
    ("model extraction", "no", "whether queries can copy a network; robustseg has no test of this"),
    ("attacks on the scanner, on files in transit, on other software", "no", "outside of this sweep"),
    ("attacks in the physical world", "no", "images are changed after they were taken"),
    ("how people work with wrong segmentations", "no", "no reader took part"),
)  # fmt: skip


#: From so many patients n on, (1 - 1/n)^n is about a third.
_ENOUGH_TO_MISS = 8


def not_tested(source: ReportedSweep) -> Section:
    """Said plainly, whatever the standards ask for."""
    rows = [*_evasion(source), *_shifts(source), *_NEVER]
    table = Table("tested, and not tested", ("what", "tested", "how, or why not"), rows, whole=True)
    words = (
        "This report is about evasion, and about natural shifts where they were run. Poisoning, inversion and "
        "extraction were not tested."
    )
    return Section(
        "not-tested", "What was not tested", [Paragraph(words), *answers(source, "operating_conditions"),
                                              Tabled("not-tested", table)]
    )  # fmt: skip


def _evasion(source: ReportedSweep) -> Iterator[tuple[str, str, str]]:
    attacked = source.attacked()
    access = {found.access for found in attacked}
    sources = {found.source for found in attacked}
    evaluation = source.file.get("evaluation") or {}
    for name, what in (
        (WHITE_BOX, "evasion by who has the network"),
        (TRANSFER, "evasion by who has another network"),
        (BLACK_BOX, "evasion by who sees predictions only"),
    ):
        names = sorted({found.attack for found in attacked if found.access == name})
        yield what, "yes" if names else "no", ", ".join(names) or "not in this sweep"
    yield (
        "evasion from a network that shares nothing with the scored one",
        *(("yes", INDEPENDENT) if INDEPENDENT in sources else ("no", "`evaluation.transfer: [independent]` would")),
    )
    adaptive = bool(evaluation.get("adaptive"))
    yield (
        "evasion by who knows the defense",
        *(("yes", "adapted attacks") if adaptive else ("no", "`evaluation.adaptive: true` would")),
    )
    noise = sorted({found.attack for found in attacked if "noise" in (found.attack, found.attack_params)})
    yield "noise of the same size, as a control", "yes" if noise else "no", ", ".join(noise) or "not in this sweep"
    realise = bool(evaluation.get("realise"))
    yield (
        "images as files of whole units",
        *(("yes", "written, read again and scored") if realise else ("no", "`evaluation.realise: true` would")),
    )
    if WHITE_BOX in access:
        checked = bool(gate_rows(source.engine, source.sweep).rows)
        yield (
            "gradient masking and strength of the attacks",
            *(("yes", "see the section about them") if checked else ("no", "`evaluation.gates: true` would")),
        )


def _shifts(source: ReportedSweep) -> Iterator[tuple[str, str, str]]:
    """Every natural shift that robustseg has."""
    done = {
        str((variant.get("spec") or {}).get("name", variant["name"])) for variant in source.file.get("shifts") or ()
    }
    scored = {found.attack for found in source.conditions if found.access == NATURAL}
    for name in shifts.names():
        is_done = name in done or name in scored
        yield (
            f"natural shift: {name.replace('_', ' ')}",
            "yes" if is_done else "no",
            "" if is_done else "not in this sweep",
        )
    yield "other scanners, sites and protocols", "no", "only by the shifts above, which imitate them"


def limits(source: ReportedSweep) -> Section:
    """What follows from how this sweep was made."""
    return Section("limits", "Limits", [Points(list(_limits(source))), *answers(source, "limitations")])


def _limits(source: ReportedSweep) -> Iterator[str]:
    patients = len(source.pseudonyms.patients)
    yield "attacks bound robustness from above: what withstands these may fall to another"
    if source.is_phantoms:
        yield "phantoms: shapes that a program drew say nothing about patients"
    if patients < 50:
        rare = (
            f" (of what befalls one patient in {patients} such a sample holds nobody with a chance of about a third)"
            if patients >= _ENOUGH_TO_MISS
            else ""
        )
        yield f"{counted(patients, 'patient')}: intervals are wide and rough, and rare failures are not seen{rare}"
    if int((source.file.get("training") or {}).get("replicas") or 1) < 2:
        yield "one training of each network: how much other seeds would change is not known"
    split = (source.file.get("data") or {}).get("split") or {}
    if split.get("folds"):
        yield "networks of different folds share training patients, so that they are not independent"
    yield "one data set: nothing here is external testing"
    yield "an epsilon bounds the change of a voxel, not what a reader would notice, nor what a scanner does"
    yield "a difference that is not significant is no proof of equality; the section on power says what was in reach"
    if source.floors.found:
        yield "defenses that are marked * have networks that are bad on clean images: they have too little to lose"
