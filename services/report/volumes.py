"""The volumes behind the pictures of a report, under pseudonyms, with nothing of the patient's own headers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from services.errors import RobustError
from services.figures.of_patient import read_patient
from services.file_names import as_file_name
from services.new_files import named_in_errors
from services.report.sections.pictures import shown_patients
from services.report.source import ReportedSweep


def write_volumes(source: ReportedSweep, folder: Path) -> Iterator[Path]:
    """NIfTI files `volumes/<pseudonym>/…`: each series clean and attacked, the reference, and both predictions.

    In voxels and millimetres as the case's own files; headers hold a matrix and numbers, no text. Nothing where images
    or predictions are gone, which the report says.
    """
    import nibabel

    if source.images != "volumes" or source.settings is None:
        return
    try:
        chosen = shown_patients(source)
    except RobustError:
        return
    for shown in chosen.values():
        try:
            arrays, _, _ = read_patient(source.engine, source.settings, shown)
        except RobustError:
            continue
        place = folder / "volumes" / source.pseudonyms.of_case(shown.case_id)
        place.mkdir(parents=True, exist_ok=True)
        volumes: dict[str, NDArray[Any]] = {
            "reference": arrays.reference,
            "prediction-clean": arrays.on_clean,
            "prediction-attacked": arrays.on_attacked,
        }
        for when, found in (("clean", arrays.clean), ("attacked", arrays.attacked)):
            volumes |= {f"{as_file_name(name)}-{when}": series.astype(np.float32) for name, series in found.items()}
        for name, volume in volumes.items():
            path = place / f"{name}.nii.gz"
            with named_in_errors(path):
                nibabel.save(nibabel.Nifti1Image(volume, arrays.affine), path)  # type: ignore[no-untyped-call]
            yield path
