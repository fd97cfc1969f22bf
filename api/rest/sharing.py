"""What a share link shows of patients: pseudonyms, the same as in reports of that sweep."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, func, select

from db import states
from db.models import Cell, Job, Sweep
from services.access import Caller
from services.report.pseudonyms import Pseudonyms
from services.report.source import pseudonyms_of
from services.reports.score_pages import ScoreFilter

#: The volume of a region is as good as a name to whoever has the images.
_SIZES = {"reference_voxels", "prediction_voxels"}


@dataclass(frozen=True)
class Shown:
    """Names of cases and patients as a caller sees them; without pseudonyms as they are."""

    pseudonyms: Pseudonyms | None

    @property
    def of_cases(self) -> Mapping[str, str] | None:
        """What cases are called instead."""
        return None if self.pseudonyms is None else self.pseudonyms.cases

    def in_row(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """A row with columns `case_id` and `patient_id`; sizes by which a patient could be known are left empty."""
        if self.pseudonyms is None:
            return dict(row)
        hidden, sizes = self.pseudonyms, dict.fromkeys(row.keys() & _SIZES)
        shown = {"case_id": hidden.of_case(row["case_id"]), "patient_id": hidden.of_patient(row["patient_id"])}
        return {**row, **shown, **sizes}

    def in_rows(self, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
        """Rows with these columns."""
        for row in rows:
            yield row if self.pseudonyms is None else list(self.in_row(dict(zip(columns, row, strict=True))).values())

    def asked(self, chosen: ScoreFilter) -> ScoreFilter:
        """A filter that names cases and patients as they are called here; names that there are not find nothing."""
        if self.pseudonyms is None:
            return chosen
        cases = {shown: case for case, shown in self.pseudonyms.cases.items()}
        patients = {shown: patient for patient, shown in self.pseudonyms.patients.items()}
        return replace(
            chosen,
            case=chosen.case and cases.get(chosen.case, ""),
            patient=chosen.patient and patients.get(chosen.patient, ""),
        )

    def hide(self, words: str) -> str:
        """A sentence without names."""
        return words if self.pseudonyms is None else self.pseudonyms.hide_all(words)


def pseudonyms_for(connection: Connection, caller: Caller, sweep_id: int, sweep: str) -> Shown:
    """How this caller sees the patients of a sweep."""
    if caller.shared_sweep is None:
        return Shown(None)
    done = select(func.count(), func.max(Job.finished_at)).join(Cell, Cell.job_id == Job.id)
    revision = connection.execute(done.where(Cell.sweep_id == sweep_id, Job.state == states.DONE)).one()
    key = (str(connection.engine.url), sweep_id, *revision)
    with _reading:
        if key not in _known:
            document = connection.scalars(select(Sweep.document).where(Sweep.id == sweep_id)).one()
            _known[key] = pseudonyms_of(connection, sweep, document)
            while len(_known) > _MOST_KNOWN:
                _known.popitem(last=False)
        return Shown(_known[key])


#: Who is who in the sweeps that links were asked about last, as all scores of a sweep must be read for it.
_known: OrderedDict[tuple[Any, ...], Pseudonyms] = OrderedDict()
_reading, _MOST_KNOWN = threading.Lock(), 20
