"""A description of data for planning, made from paths and hashes alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from services.datasets.sources import code_of_layout, open_source
from services.datasets.spec import DataSource
from services.errors import BadData, is_utf8
from services.science.labels import LabelScheme


@dataclass(frozen=True)
class DataDescription:
    """A set of cases by content; `fingerprint` and `scheme` go into a `DataSpec`."""

    source: DataSource  # with an absolute root, so that workers find it from any folder
    fingerprint: str
    scheme: LabelScheme
    patients: Mapping[str, str]  # case id -> patient id, sorted by case id
    warnings: tuple[str, ...] = ()  # what its user should know, a sentence each
    packed_bytes: float = 0.0  # of all files; 0: there are none, or it is not known


def describe_data(source: DataSource, cache: Path, scheme: LabelScheme | None = None) -> DataDescription:
    """Find and hash the cases; `scheme` overrides the label scheme that their layout declares.

    Hashing reads every file once; later calls look at sizes and times only. Raises `BadInput` and `BadData`.
    """
    cases = open_source(source, scheme, cache)
    for name in (source.root or "", *cases.patients):
        if not is_utf8(name):
            raise BadData(f"the name {name.encode(errors='backslashreplace').decode()} is not UTF-8: rename it")
    if source.root is not None:
        changed = {"root": str(Path(source.root).absolute()), "layout_code": code_of_layout(source) or None}
        source = source.model_copy(update=changed)
    patients, warnings = dict(cases.patients), tuple(cases.same_images())
    return DataDescription(source, cases.fingerprint, cases.scheme, patients, warnings, cases.packed_bytes)
