"""The volumes that a report would hold, beside the pages of their patients."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from api.pages.site.addresses import Addresses
from api.pages.site.asking import Asking
from services.comparisons.question import UNDEFENDED
from services.report.sections.pictures import shown_patients
from services.report.source import ReportedSweep
from services.report.volumes import write_volumes
from services.reports.shown_patient import ShownPatient


@dataclass(frozen=True)
class Volumes:
    """Of one patient: what was done to him, and the addresses and files of his volumes."""

    under: str
    files: list[tuple[str, str]] = field(default_factory=list)


def volumes_of(source: ReportedSweep, asking: Asking, addresses: Addresses, place: Path) -> dict[str, Volumes]:
    """Write them below a folder, where they may be shown; by the address of the page of their patient.

    Whose images are gone has no files.
    """
    if source.images != "volumes":
        return {}
    patients = f"{asking.place}/patients"
    found = {
        f"{patients}/{source.pseudonyms.of_case(shown.case_id)}": Volumes(_in_words(shown))
        for shown in shown_patients(source).values()
    }
    for path in write_volumes(source, place):
        file = path.relative_to(place).as_posix()
        address = f"{asking.place}/{file}"
        addresses.add(address, file)
        if (patient := f"{patients}/{path.parent.name}") in found:  # not one whose scores have just come
            found[patient].files.append((address, file))
    return found


def _in_words(shown: ShownPatient) -> str:
    defense = "undefended" if shown.words[0] == UNDEFENDED else shown.words[0]
    return f"{shown.words[1]} {shown.epsilon_key}, {shown.access}, on {shown.attacked.model}, {defense}"
