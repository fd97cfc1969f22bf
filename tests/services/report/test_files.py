"""A report is written into a folder of its own, and nothing that is there is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.errors import BadInput
from services.report.files import require_folder, write_report
from services.settings import Settings
from services.written_files import REPORT, note_written
from tests.services.report.made import Written


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "home").mkdir()
    return Settings(home=tmp_path / "home")


def refused(settings: Settings, path: Path, sweep: str = "a", *, replace: bool = False) -> str:
    with pytest.raises(BadInput) as error:
        require_folder(settings, path, sweep, replace=replace)
    return str(error.value).replace(str(path), "DIR")


def earlier(settings: Settings, path: Path, sweep: str = "a") -> Path:
    """A page that a report of the sweep wrote."""
    path.mkdir()
    page = path / "index.html"
    page.write_text("old")
    note_written(settings, REPORT, [(page, "")], sweep=sweep)
    return page


def test_a_new_folder_and_an_empty_one_are_taken(settings: Settings, tmp_path: Path) -> None:
    assert require_folder(settings, tmp_path / "x" / "y", "a", replace=False).made == tmp_path / "x"
    (tmp_path / "z").mkdir()
    assert require_folder(settings, tmp_path / "z", "a", replace=False).made is None


def test_a_file_of_the_user_keeps_the_whole_folder(settings: Settings, tmp_path: Path) -> None:
    earlier(settings, tmp_path / "r")
    (tmp_path / "r" / "tables").mkdir()
    (tmp_path / "r" / "tables" / "notes.txt").write_text("mine")
    for replace in (False, True):
        sentence = refused(settings, tmp_path / "r", replace=replace)
        assert (
            sentence
            == "DIR is not empty: it holds tables/notes.txt, which no report wrote; give another folder with --out"
        )
    (tmp_path / "file").write_text("mine")
    assert (
        refused(settings, tmp_path / "file", replace=True)
        == "DIR is a file and is left as it is; give another folder with --out"
    )


def test_a_report_of_the_same_sweep_is_written_anew_others_and_changed_ones_when_asked(
    settings: Settings, tmp_path: Path
) -> None:
    page = earlier(settings, tmp_path / "r")
    assert [file.path for file in require_folder(settings, tmp_path / "r", "a", replace=False).earlier] == [str(page)]
    assert "report of sweep 'a'" in refused(settings, tmp_path / "r", "b")
    page.write_text("changed by hand")
    assert "was changed since a report wrote it" in refused(settings, tmp_path / "r")
    require_folder(settings, tmp_path / "r", "b", replace=True)


def test_files_that_a_newer_report_lacks_go_and_each_run_writes_the_same(
    settings: Settings, tmp_path: Path, report: Written
) -> None:
    folder = tmp_path / "r"
    earlier(settings, folder, "sweep-0")
    gone = folder / "volumes" / "P01" / "flair-clean.nii.gz"
    gone.parent.mkdir(parents=True)
    gone.write_text("old")
    note_written(settings, REPORT, [(gone, "")], sweep="sweep-0")
    found = require_folder(settings, folder, "sweep-0", replace=False)
    written = write_report(settings, report.source, report.document, found)
    assert not (folder / "volumes").exists()
    assert len(written) > 50
    for path in written:
        assert path.read_bytes() == (report.folder / path.relative_to(folder)).read_bytes(), path
    assert {path for path in folder.rglob("*") if path.is_file()} == set(written)
