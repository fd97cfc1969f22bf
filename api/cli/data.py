"""`data inspect`, `data synth`, `data images` and others: look at cases, make phantoms, write attacked images."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.cli import terminal
from api.cli.cases import cases_table, inspected, show_cases
from api.cli.options import AsJson, Replace
from api.cli.predictions import predictions
from api.cli.session import open_session, read_settings
from api.cli.show import show_json, show_lines, show_table
from services.counted import counted
from services.errors import BadInput

if TYPE_CHECKING:
    from services.datasets.look import Look


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    group = typer.Typer(help="Look at data, or make phantoms.", no_args_is_help=True)
    for command in (inspect, synth, images, predictions):
        group.command()(command)
    app.add_typer(group, name="data")


def inspect(
    path: Annotated[Path, typer.Argument(help="A folder of cases, or a sweep file that describes one.")],
    layout: Annotated[
        str | None,
        typer.Option(help="brats, brats2023, msd, nnunet or one of your own; default: found by itself."),
    ] = None,
    images: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=PATTERN",
            help='Where a series lies below PATH: --images "t1={case}/t1.nii.gz"; once for each.',
        ),
    ] = None,
    segmentation: Annotated[
        str | None,
        typer.Option("--labels", "--segmentation", metavar="PATTERN", help="Where the label maps lie."),
    ] = None,
    label: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUES", help="What values of label maps mean: --label tumor=2,3; once for each."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Read every case and tell its layout, shape, spacing, series, labels and problems, and what to write in a sweep.

    Of a folder in no known layout the probable patterns are found and proposed as the section data of a sweep file.
    """
    from services.datasets.inspect import warnings_of
    from services.datasets.proposal import propose_section

    read_settings()  # says where layouts of the user's own lie
    look = _look(path, layout, images, segmentation, label)
    reports = inspected(look)
    if as_json:
        show_table(cases_table(look, reports), as_json=True)
        for warning in warnings_of(reports):
            typer.echo(warning, err=True)
    else:
        show_cases(look, reports)
        if look.section:
            typer.echo(f"\nIn a sweep file:\n\n{propose_section(look, reports)}")
    raise typer.Exit(2 if any(report.problems for report in reports) else 0)


def _look(
    path: Path,
    layout: str | None,
    images: list[str] | None,
    segmentation: str | None,
    label: list[str] | None,
) -> Look:
    from services.datasets.look import look_at_folder, look_at_source

    if path.is_file():
        from services.science.anatomy import BRATS
        from services.sweeps.reading.load import load_data, refusing_data_of

        if layout or images or segmentation or label:
            raise BadInput(f"{path} is a sweep file, which says where its data lie; leave out the other options")
        data = load_data(path)
        with refusing_data_of(path):
            limited = data.preprocessing.intensity or ()
            return look_at_source(data.source, data.scheme, (data.anatomy or BRATS).classes, limited=limited)
    patterns = {name: _pattern("--images", pattern) for name, pattern in _pairs("--images", images)}
    values = {name: _values(name, text) for name, text in _pairs("--label", label)}
    if bool(images) != bool(segmentation) or (images and layout):
        raise BadInput(
            "patterns describe a folder wholly: give --images NAME=PATTERN for each series, --labels PATTERN for the "
            "label maps, and no --layout"
        )
    return look_at_folder(
        str(path),
        layout,
        images=patterns,
        segmentation=segmentation and _pattern("--labels", segmentation),
        labels=values,
    )


def _pairs(option: str, given: list[str] | None) -> Iterator[tuple[str, str]]:
    """NAME and what stands behind the first `=`; raises `BadInput` for anything else, or a name that comes again."""
    from services.sweeps.schema import NAME, NAME_IN_WORDS

    seen: set[str] = set()
    for text in given or ():
        name, equals, value = text.partition("=")
        if not equals or not re.fullmatch(NAME, name) or name in seen:
            once = f"; {name} comes twice" if name in seen else f" with a name of {NAME_IN_WORDS}"
            raise BadInput(f"{option}: expected NAME=VALUE, each name once, got {text!r}{once}")
        seen.add(name)
        yield name, value


def _pattern(option: str, pattern: str) -> str:
    from services.science.layouts.files import require_pattern

    try:
        return require_pattern(pattern)
    except ValueError as error:
        raise BadInput(f"{option}: expected {error}, got {pattern!r}") from None


def _values(name: str, text: str) -> list[int]:
    words = [word.strip() for word in text.split(",")]
    if not all(re.fullmatch(r"[0-9]{1,3}", word) and int(word) <= 255 for word in words):
        raise BadInput(f"--label: expected {name}=VALUE or {name}=VALUE,VALUE with whole numbers to 255, got {text!r}")
    return [int(word) for word in words]


def synth(
    path: Annotated[Path, typer.Argument(help="The folder to make.")],
    cases: Annotated[int, typer.Option(min=1, help="How many patients.")] = 16,
    size: Annotated[int, typer.Option(min=16, max=256, help="Voxels along each axis.")] = 48,
    seed: Annotated[int, typer.Option(min=0, help="The same seed makes the same phantoms.")] = 0,
) -> None:
    """Write a set of brain tumor phantoms in BraTS layout."""
    from services.datasets.synth import write_synthetic
    from services.jobs.packages import require_packages

    require_packages("make phantoms on another machine")
    write_synthetic(path, cases=cases, size=size, seed=seed)
    terminal.work_is_done()
    typer.echo(f"{counted(cases, 'phantom')} of {size}×{size}×{size} voxels in {path}")


def images(
    job: Annotated[
        str,
        typer.Argument(
            metavar="JOB", help="An attack job, or the trial of a model: its number or the start of its digest."
        ),
    ],
    out: Annotated[Path, typer.Option(help="The folder to write into.")],
    case: Annotated[str | None, typer.Option(help="Only this case.")] = None,
    epsilon: Annotated[str | None, typer.Option(help="Only this budget, such as 8/255.")] = None,
    realised: Annotated[
        bool, typer.Option("--realised", help="In the units of the case's own files, as realised attacks are scored.")
    ] = False,
    replace: Replace = False,
    as_json: AsJson = False,
) -> None:
    """Write clean and attacked images and their difference as NIfTI: raw intensities, the case's grid and affine.

    Of a trial: the picture of what the model saw and said, as PNG. Files must be new, or those of
    the same job that nobody changed, unless --replace is said.
    """
    from services.new_files import missing_folder
    from services.reports.images import as_table, explained, export_images, files_of
    from services.reports.trials import is_trial, write_picture
    from services.sweeps.names import digest_of_job, require_job_id
    from services.written_files import IMAGES, PICTURE, note_written, unchanged_files

    settings, engine = open_session()
    made = missing_folder(out / "file")
    job_id = require_job_id(engine, job)
    digest = digest_of_job(engine, job_id)
    if is_trial(engine, job_id):
        ours = unchanged_files(settings, PICTURE, job=digest)
        picture = write_picture(engine, settings, job_id, out, replace=replace, ours=ours)
        note_written(settings, PICTURE, [(picture, "")], job=digest)
        terminal.work_is_done()
        if as_json:
            show_json({"file": str(picture)})
        else:
            show_lines([f"{picture} shows what the model saw and said"])
        return
    ours = unchanged_files(settings, IMAGES, job=digest)
    written = export_images(engine, settings, job_id, case, epsilon, out, realised=realised, replace=replace, ours=ours)
    note_written(settings, IMAGES, ((path, item.case) for item in written for path in files_of(item, out)), job=digest)
    terminal.work_is_done()
    show_table(as_table(written, out), as_json=as_json)
    if not as_json:
        show_lines([*explained(written), *([f"made the folder {made}"] if made else [])])
