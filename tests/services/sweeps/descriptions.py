"""Data that a plan can be made for, without any files."""

from __future__ import annotations

from services.datasets.describe import DataDescription
from services.datasets.spec import DataSource


def description(cases: int = 8, fingerprint: str = "f") -> DataDescription:
    """That many cases of as many patients."""
    patients = {f"case{number:03}": f"patient{number:03}" for number in range(cases)}
    return DataDescription(DataSource(root="/data"), fingerprint, "brats", patients)
