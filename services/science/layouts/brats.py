"""BraTS 2018 to 2021: `<case>_{t1,t1ce,t2,flair,seg}.nii[.gz]`, in folders of any depth (such as HGG and LGG)."""

from __future__ import annotations

from pathlib import Path

from typing_extensions import override

from services.science.labels import SCHEMES
from services.science.layouts._named_files import scan_named_files
from services.science.layouts.base import CaseFiles, Layout


class Brats(Layout):
    """Each case is one patient; enhancing tumor is 4."""

    @override
    def scan(self, root: Path) -> list[CaseFiles]:
        suffixes = ("t1", "t1ce", "t2", "flair", "seg")
        return scan_named_files(root, layout=self.name, scheme=SCHEMES["brats"], separator="_", suffixes=suffixes)
