"""BraTS 2023 glioma: `<patient>-<time point>-{t1n,t1c,t2w,t2f,seg}.nii[.gz]`, in folders of any depth."""

from __future__ import annotations

from pathlib import Path

from typing_extensions import override

from services.science.labels import SCHEMES
from services.science.layouts._named_files import scan_named_files
from services.science.layouts.base import CaseFiles, Layout


class Brats2023(Layout):
    """A case is one time point of a patient: BraTS-GLI-00000-000 and -001 are one patient; enhancing tumor is 3."""

    @override
    def scan(self, root: Path) -> list[CaseFiles]:
        return scan_named_files(
            root,
            layout=self.name,
            scheme=SCHEMES["brats2023"],
            separator="-",
            suffixes=("t1n", "t1c", "t2w", "t2f", "seg"),
            time_point=r"-\d{3}",
        )
