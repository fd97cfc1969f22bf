"""`data inspect`, `data synth`, `data images`: look at cases, make phantoms, write adversarial images."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.cli.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    group = typer.Typer(help="Look at data, or make phantoms.", no_args_is_help=True)
    for command in (inspect, synth, images):
        group.command()(command)
    app.add_typer(group, name="data")


def inspect(
    path: Annotated[Path, typer.Argument(help="A folder of glioma cases.")],
    layout: Annotated[
        str | None, typer.Option(help="brats, brats2023, msd or one of your own; default: found by itself.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Read every case and tell layout, shape, spacing, series, labels with voxel counts, and problems."""
    from api.cli.show import show_table
    from services.datasets.inspect import inspect_cases
    from services.reports.table import Table
    from services.settings import load_settings

    load_settings()  # says where layouts of the user's own lie
    reports = inspect_cases(path, layout)
    columns = ("case", "layout", "shape", "spacing mm", "series", "labels", "problems")
    rows = [
        (
            report.case_id,
            report.layout,
            "×".join(map(str, report.shape or ())),
            "×".join(f"{size:g}" for size in report.spacing_mm or ()),
            " ".join(report.series),
            ", ".join(f"{value}: {count}" for value, count in report.labels.items()),
            "; ".join(report.problems),
        )
        for report in reports
    ]
    show_table(Table(f"{len(rows)} cases in {path}", columns, rows), as_json=as_json)
    raise typer.Exit(2 if any(report.problems for report in reports) else 0)


def synth(
    path: Annotated[Path, typer.Argument(help="The folder to make.")],
    cases: Annotated[int, typer.Option(min=1, help="How many patients.")] = 16,
    size: Annotated[int, typer.Option(min=16, max=256, help="Voxels along each axis.")] = 48,
    seed: Annotated[int, typer.Option(min=0, help="The same seed makes the same phantoms.")] = 0,
) -> None:
    """Write a set of brain tumor phantoms in BraTS layout."""
    from services.datasets.synth import write_synthetic

    write_synthetic(path, cases=cases, size=size, seed=seed)
    typer.echo(f"{cases} phantoms of {size}×{size}×{size} voxels in {path}")


def images(
    job: Annotated[str, typer.Argument(help="An attack job: its number or the start of its digest.")],
    out: Annotated[Path, typer.Option(help="The folder to write into.")],
    case: Annotated[str | None, typer.Option(help="Only this case.")] = None,
    epsilon: Annotated[str | None, typer.Option(help="Only this budget, such as 8/255.")] = None,
) -> None:
    """Write adversarial images as NIfTI: raw intensities, the case's own grid and affine."""
    from api.cli.session import open_session
    from services.reports.images import export_images
    from services.sweeps.names import require_job_id

    settings, engine = open_session()
    files = export_images(engine, settings, require_job_id(engine, job), case, epsilon, out)
    typer.echo(f"{len(files)} files in {out}")
