"""BraTS 2018 to 2021: `<case>_{t1,t1ce,t2,flair,seg}.nii[.gz]`, in folders of any depth (such as HGG and LGG)."""

from __future__ import annotations

from pathlib import Path

from typing_extensions import override

from services.science.labels import SCHEMES, LabelScheme
from services.science.layouts._brats_tasks import names_a_task
from services.science.layouts._named_files import scan_named_files
from services.science.layouts.base import CaseFiles, Layout


class Brats(Layout):
    """Each case is one patient; enhancing tumor is 4, but in cases that are named as those of later years."""

    @override
    def scan(self, root: Path) -> list[CaseFiles]:
        suffixes = ("t1", "t1ce", "t2", "flair", "seg")
        return scan_named_files(root, layout=self.name, scheme=_proven_scheme, separator="_", suffixes=suffixes)


def _proven_scheme(case_id: str, folder: Path) -> LabelScheme | None:
    return None if names_a_task(case_id) else SCHEMES["brats"]
