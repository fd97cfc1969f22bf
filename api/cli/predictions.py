"""`data predictions`, `export-model`: what jobs have kept, as files for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.cli import terminal
from api.cli.options import AsJson, Replace
from api.cli.session import open_session
from api.cli.show import show_json, show_lines, show_table

_Job = Annotated[str, typer.Argument(help="Its number or the start of its digest.")]
_Out = Annotated[Path, typer.Option(help="The folder to write into.")]


def register(app: typer.Typer) -> None:
    """Add the command of this file that stands alone."""
    app.command("export-model")(export_model)


def predictions(
    job: _Job,
    out: _Out,
    case: Annotated[str | None, typer.Option(help="Only this case.")] = None,
    epsilon: Annotated[str | None, typer.Option(help="Only this budget, such as 8/255; 0: clean images.")] = None,
    replace: Replace = False,
    as_json: AsJson = False,
) -> None:
    """Write what an evaluate job predicted as NIfTI: OUT/<attack>/<budget>/<case>.nii.gz, the case's grid and affine.

    Values are those of the case's own label files. Files must be new, or those of the same job that nobody changed,
    unless --replace is said.
    """
    from services.new_files import missing_folder
    from services.reports.predictions import as_table, export_predictions
    from services.sweeps.names import digest_of_job, require_job_id
    from services.written_files import IMAGES, note_written, unchanged_files

    settings, engine = open_session()
    made = missing_folder(out / "file")
    job_id = require_job_id(engine, job)
    digest = digest_of_job(engine, job_id)
    ours = unchanged_files(settings, IMAGES, job=digest)
    written, meaning = export_predictions(engine, settings, job_id, case, epsilon, out, replace=replace, ours=ours)
    note_written(settings, IMAGES, ((item.path, item.case) for item in written), job=digest)
    terminal.work_is_done()
    show_table(as_table(written, out), as_json=as_json)
    if not as_json:
        values = f"values as in the case's own label files: {meaning}; voxels: those that are not background"
        show_lines([values, *([f"made the folder {made}"] if made else [])])


def export_model(job: _Job, out: _Out, replace: Replace = False, as_json: AsJson = False) -> None:
    """Write the network of a train or defense job for other programs: safetensors, its description, TorchScript.

    The TorchScript program takes images in [0,1] to logits, and says the same as the network; it is tried first.
    """
    from services.new_files import missing_folder
    from services.reports.model_export import export_model as write
    from services.sweeps.names import digest_of_job, require_job_id
    from services.written_files import MODEL, note_written, unchanged_files

    settings, engine = open_session()
    made = missing_folder(out / "file")
    job_id = require_job_id(engine, job)
    digest = digest_of_job(engine, job_id)
    ours = unchanged_files(settings, MODEL, job=digest)
    files, notes = write(engine, settings, job_id, out, replace=replace, ours=ours)
    note_written(settings, MODEL, ((path, "") for path in files), job=digest)
    terminal.work_is_done()
    if as_json:
        show_json({"files": [str(path) for path in files], "notes": notes})
        return
    show_lines([*map(str, files), *notes, *([f"made the folder {made}"] if made else [])])
