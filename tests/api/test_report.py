"""`report`, as its user calls it."""

from __future__ import annotations

from tests.api.command_line import CommandLine, unfolded


def test_a_finished_sweep_becomes_a_folder_that_can_be_sent(finished: CommandLine) -> None:
    said = unfolded(finished("report", "tiny", "--out", "made/report"))
    assert "made/report/index.html: " in said
    assert "made the folder made" in said
    page = (finished.folder / "made/report/index.html").read_text()
    assert "phantom-0" not in page
    assert "no number says anything about patients" in page
    again = unfolded(finished("report", "tiny", "--out", "made/report"))
    assert "made the folder" not in again
    (finished.folder / "made/report/mine.txt").write_text("mine")
    said = finished("report", "tiny", "--out", "made/report", "--replace", code=2)
    assert "it holds mine.txt, which no report wrote" in unfolded(said)
    who = finished.json("report", "tiny", "--who")
    assert sorted(row["pseudonym"] for row in who) == ["P01", "P02", "P03", "P04"]
    assert {row["patient"] for row in who} == {f"phantom-{number:04}" for number in range(4)}


def test_an_unknown_sweep_is_named_with_the_nearest(finished: CommandLine) -> None:
    assert "unknown sweep 'tyni'; did you mean 'tiny'?" in finished("report", "tyni", code=2)
