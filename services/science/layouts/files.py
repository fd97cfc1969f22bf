"""Cases of any anatomy, one file per series, found by patterns that the data section gives."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field
from typing_extensions import override

from services.errors import BadData
from services.science.layouts.base import CaseFiles, Layout, SeriesFile, walk


def require_pattern(pattern: str) -> str:
    """The pattern itself; raises `ValueError` for one that names no case."""
    if pattern.count("{case}") < 1 or re.search(r"[{}]", pattern.replace("{case}", "")):
        raise ValueError("a path below data.root with '{case}' where the case's name stands, and no other braces")
    return pattern


#: A path relative to the root in which `{case}` stands for the name of a case, which has no slash.
Pattern = Annotated[str, AfterValidator(require_pattern)]


class Files(Layout):
    """Files such as `{case}/ct.nii.gz`; each case is one patient. Chosen by patterns, never found by itself."""

    files: Mapping[str, Pattern] = Field(min_length=1, description="Where each series lies.")
    segmentation: Pattern = Field(description="Where the label maps lie.")

    @override
    def scan(self, root: Path) -> list[CaseFiles]:
        patterns = [*self.files.values(), self.segmentation]
        expressions = [re.compile(_expression(pattern)) for pattern in patterns]
        found: dict[str, set[int]] = {}
        for folder, _, names in walk(root):
            for path in ((folder / name).relative_to(root).as_posix() for name in names):
                matches = [
                    (match["case"], place) for place, e in enumerate(expressions) if (match := e.fullmatch(path))
                ]
                if matches:  # a_seg.nii.gz fits {case}.nii.gz too, but it is the label map of a
                    case_id, place = min(matches, key=lambda match: len(match[0]))
                    found.setdefault(case_id, set()).add(place)
        return [self._case(root, case_id, patterns, found[case_id]) for case_id in sorted(found)]

    def _case(self, root: Path, case_id: str, patterns: list[str], there: set[int]) -> CaseFiles:
        paths = [root / pattern.replace("{case}", case_id) for pattern in patterns]
        if len(set(paths)) < len(paths):
            raise BadData(f"case {case_id}: two of the patterns {', '.join(patterns)} mean the same file")
        return CaseFiles(
            case_id=case_id,
            patient_id=case_id,
            layout=self.name,
            scheme=None,
            series=tuple(map(SeriesFile, paths[:-1])),
            segmentation=paths[-1],
            missing=tuple(path for place, path in enumerate(paths) if place not in there),
            names=tuple(self.files),
        )


def _expression(pattern: str) -> str:
    """A regular expression that finds the case, the same text wherever the pattern names it."""
    first, *others = map(re.escape, pattern.split("{case}"))
    return first + "(?P<case>[^/]+?)" + "(?P=case)".join(others)
