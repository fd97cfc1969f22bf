"""BraTS 2023 and later: `<patient>-<time point>-{t1n,t1c,t2w,t2f,seg}.nii[.gz]`, in folders of any depth."""

from __future__ import annotations

from pathlib import Path

from typing_extensions import override

from services.science.layouts._brats_tasks import proven_scheme
from services.science.layouts._named_files import scan_named_files
from services.science.layouts.base import CaseFiles, Layout


class Brats2023(Layout):
    """A case is one time point of a patient: BraTS-GLI-00000-000 and -001 are one patient.

    Enhancing tumor is 3 in GLI of 2023 and in SSA; of other tasks and names the data section declares the labels.
    """

    @override
    def scan(self, root: Path) -> list[CaseFiles]:
        return scan_named_files(
            root,
            layout=self.name,
            scheme=proven_scheme,
            separator="-",
            suffixes=("t1n", "t1c", "t2w", "t2f", "seg"),
            time_point=r"-\d{3}",
        )
