"""`report`, as its user calls it."""

from __future__ import annotations

import nibabel

from tests.api.command_line import CommandLine, unfolded


def test_a_finished_sweep_becomes_a_folder_that_can_be_sent(finished: CommandLine) -> None:
    said = unfolded(finished("report", "tiny", "--out", "made/report", "--images", "volumes"))
    assert "made/report/index.html: " in said
    assert "made the folder made" in said
    page = (finished.folder / "made/report/index.html").read_text()
    assert "phantom-0" not in page
    assert "no number says anything about patients" in page
    assert sorted(found.name[:12] for found in (finished.folder / "made/report/figures").glob("patient-*.svg")) == [
        "patient-leas",
        "patient-medi",
        "patient-most",
    ]
    volumes = sorted((finished.folder / "made/report/volumes").glob("P*/*.nii.gz"))
    assert len(volumes) == 3 * (4 + 4 + 3)
    for path in volumes:
        header = nibabel.load(path).header
        assert not any(bytes(header[name].tobytes()).strip(b"\0") for name in ("descrip", "db_name", "aux_file"))
    again = unfolded(finished("report", "tiny", "--out", "made/report", "--images", "none"))
    assert "made the folder" not in again
    assert not list((finished.folder / "made/report").rglob("*.nii.gz"))
    assert not list((finished.folder / "made/report/figures").glob("patient-*"))
    refused = unfolded(finished("report", "tiny", "--images", "all", code=2))
    assert "unknown value of --images 'all'" in refused
    (finished.folder / "made/report/mine.txt").write_text("mine")
    said = finished("report", "tiny", "--out", "made/report", "--replace", code=2)
    assert "it holds mine.txt, which no report wrote" in unfolded(said)
    who = finished.json("report", "tiny", "--who")
    assert sorted(row["pseudonym"] for row in who) == ["P01", "P02", "P03", "P04"]
    assert {row["patient"] for row in who} == {f"phantom-{number:04}" for number in range(4)}


def test_an_unknown_sweep_is_named_with_the_nearest(finished: CommandLine) -> None:
    assert "unknown sweep 'tyni'; did you mean 'tiny'?" in finished("report", "tyni", code=2)


def test_a_finished_sweep_becomes_pages_that_open_from_a_disk(finished: CommandLine) -> None:
    said = unfolded(finished("report", "tiny", "--site", "--out", "made/site", "--images", "none"))
    assert "made/site/index.html: " in said
    assert "images: none" in said
    assert "robust-cli report tiny --who" in said
    assert "P01" in (finished.folder / "made/site/patients.html").read_text()
    again = unfolded(finished("report", "tiny", "--site", "--out", "made/site", code=2))
    assert "made/site is not empty and is left as it is; give another folder with --out" in again
    refused = unfolded(finished("report", "tiny", "--site", "--replace", code=2))
    assert "leave out --replace" in refused
