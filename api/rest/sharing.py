"""What a share link shows of patients: pseudonyms, the same as in reports of that sweep."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from services.access import Caller
from services.report.pseudonyms import Pseudonyms
from services.report.shown_names import pseudonyms_for
from services.reports.patient_runs import key_of_case
from services.reports.score_pages import ScoreFilter
from services.reports.table import Table

#: The volume of a region is as good as a name to whoever has the images.
_SIZES = {"reference_voxels", "prediction_voxels"}


@dataclass(frozen=True)
class ShownNames:
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

    def in_texts(self, table: Table, *named: str) -> Table:
        """A table whose texts name nobody; those of the columns `named` hold sentences or lists that name cases."""
        if self.pseudonyms is None:
            return table
        rows = [
            [self.pseudonyms.hide(value) if isinstance(value, str) else value for value in row] for row in table.rows
        ]
        shown = replace(table, rows=rows)
        for column in named:
            if column in table.columns:
                shown = self.pseudonyms.hide_in(shown, column)
        return shown

    def hide(self, words: str) -> str:
        """A sentence without names."""
        return words if self.pseudonyms is None else self.pseudonyms.hide_all(words)


def key_to(shown: ShownNames) -> Callable[[str], str]:
    """What stands for a case in the addresses that a caller sees: no name."""
    return key_of_case if shown.pseudonyms is None else shown.pseudonyms.of_case


def shown_to(connection: Connection, caller: Caller, sweep_id: int) -> ShownNames:
    """How this caller sees the patients of a sweep that there is."""
    return ShownNames(pseudonyms_for(connection, caller, sweep_id))
