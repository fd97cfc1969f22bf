"""The pages of a sweep as a folder that opens from a disk: its overview, what it found, and its patients."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Engine

from api.pages.rendering import STATIC, day, render
from api.pages.site.addresses import Addresses
from api.pages.site.asking import Asking, text_of
from api.pages.site.figures import FigureFiles
from api.pages.site.page_file import as_file
from api.pages.site.pages import FIRST, SitePage, means_of, pages_of
from api.pages.site.patients import PatientFiles
from api.pages.site.volumes import Volumes, volumes_of
from db.engine import read
from db.sweeps import find_sweep
from services.access.caller import Images
from services.file_names import as_file_name
from services.new_folder import new_folder, require_new_folder
from services.report.sections.opening import unfinished
from services.report.source import ReportedSweep, read_source
from services.reports.patient_list import patient_lines
from services.settings import Settings
from services.sweeps.progress import overview
from services.written_files import REPORT, note_written

_OTHERWISE = "give another folder with --out"
_NOT_FINISHED = (
    "<!doctype html><title>not finished</title><p>These pages are being written, or whoever did was ended.</p>\n"
)
_STATIC = ("style.css", "icon.svg")
#: Patients with a page of their own: as many as the list of them has lines.
_PATIENTS = 500


@dataclass(frozen=True)
class MadeSite:
    """Pages that were written."""

    page: Path
    files: Sequence[Path]
    images: Images
    is_finished: bool
    without: str  # why a patient has no picture or volume where he should have one; "" where all have theirs


def make_site(
    settings: Settings, engine: Engine, sweep: str, folder: Path, *, images: Images | None = None
) -> MadeSite:
    """Write the pages of an existing sweep into a new folder; `images`: what they may show of patients.

    They are those that a share link of the sweep shows. Raises `BadInput` where the sweep has no finished evaluation,
    and for a folder that holds anything; then nothing is written.
    """
    require_new_folder(folder, otherwise=_OTHERWISE)
    source = read_source(engine, sweep, settings, images)
    with new_folder(folder, otherwise=_OTHERWISE) as place:
        with read(engine) as connection:
            sweep_id = find_sweep(connection, sweep)
        assert sweep_id is not None  # noqa: S101 - for mypy: it has scores
        site = _Site(source, Asking(engine, settings, sweep_id, source.images), place)
        (place / FIRST).write_text(_NOT_FINISHED, encoding="utf-8")
        note_written(settings, REPORT, [(place / FIRST, "")], sweep=sweep)  # so that it is known if we are killed
        site.write()
    files = [folder / name for name in site.written]
    note_written(settings, REPORT, [(path, "") for path in files], sweep=sweep)
    return MadeSite(folder / FIRST, files, source.images, site.line.done == site.line.total, site.without)


class _Site:
    """The folder of one sweep's pages, while it is written."""

    def __init__(self, source: ReportedSweep, asking: Asking, place: Path) -> None:
        self.written: list[str] = []
        self.line = overview.sweep_line(source.engine, asking.sweep_id, 1)[0]
        self._source, self._asking, self._place = source, asking, place
        self._addresses = Addresses()
        self._figures = FigureFiles(asking, source.sweep, self._addresses)
        self.patients = PatientFiles(asking, self._addresses)
        self._volumes: dict[str, Volumes] = {}

    @property
    def without(self) -> str:
        """Why images that may be shown are not there."""
        if self.patients.without or all(found.files for found in self._volumes.values()):
            return self.patients.without
        return "the images that volumes are made from are gone: `robust-cli look` tells how to make them again"

    def write(self) -> None:
        """All files, the first page last."""
        for name in _STATIC:
            self._keep(f"/static/{name}", f"static/{name}", (STATIC / name).read_bytes())
        for metric in self._source.metrics:
            self._keep(*means_of(self._asking, metric))
        pages = [(page, page.text()) for page in pages_of(self._asking, self.line.total, self._source.metrics)] + list(
            self._of_patients()
        )
        if self.patients.pictures:
            self._volumes = volumes_of(self._source, self._asking, self._addresses, self._place)
            self.written += [file for found in self._volumes.values() for _, file in found.files]
        files = [self._addresses.add(page.address, page.file, page.also) for page, _ in pages]
        for (page, text), file in zip(reversed(pages), reversed(files), strict=True):
            self._write(file, self._as_file(page, text).encode())
        for name, content in {**self._figures.files, **self.patients.pictures}.items():
            self._write(name, content)

    def _of_patients(self) -> Iterator[tuple[SitePage, str]]:
        """A page of each whom somebody attacked, under what stands for his case."""
        with read(self._asking.engine) as connection:
            _, lines, _ = patient_lines(connection, self._source.sweep, most=_PATIENTS)
        for key in (self._source.pseudonyms.of_case(line.case_id) for line in lines if line.has_page):
            page = SitePage(
                self.patients.address(key), f"patients/{as_file_name(key)}.html", partial(self.patients.page, key)
            )
            yield page, page.text()

    def _as_file(self, page: SitePage, text: str) -> str:
        is_first = page.file == FIRST
        notice = render(
            self._asking.request(page.address),
            "of_files.html",
            place=self._asking.place,
            line=self.line,
            is_first=is_first,
            volumes=self._volumes.get(page.address),
            images=self._asking.images,
            missing=[self._source.pseudonyms.hide_all(words) for words in unfinished(self._source)] if is_first else (),
            written=day(datetime.now(UTC).timestamp()),
        )
        draw = partial(self._figures.piece, words=page.words)
        return as_file(text, self._addresses, page.address, notice=text_of(notice), figure=draw)

    def _keep(self, address: str, file: str, content: bytes) -> None:
        self._write(self._addresses.add(address, file), content)

    def _write(self, file: str, content: bytes) -> None:
        path = self._place / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        self.written.append(file)
