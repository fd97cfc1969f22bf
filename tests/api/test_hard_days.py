"""What machines and people do to a service: one clear sentence, exit code 2, nothing lost."""

from __future__ import annotations

from tests.api.command_line import CommandLine


def test_a_database_that_was_damaged_is_told_by_every_command(cli: CommandLine) -> None:
    cli("status")
    file = cli.folder / ".robust" / "robust.db"
    content = bytearray(file.read_bytes())
    content[8192:] = b"\xa5" * len(content[8192:])
    file.write_bytes(content)
    for words in (["status"], ["results"], ["retry", "x"]):
        told = cli(*words, code=2)
        assert told.count("\n") == 1
        assert "database" in told


def test_a_place_that_cannot_be_written_is_named(cli: CommandLine) -> None:
    cli.write("taken", "a file where a folder is meant")
    assert "taken" in cli("data", "synth", "taken/cases", "--cases", "2", "--size", "16", code=2)
