"""`robust-cli db backup` and `db restore`, as a user calls them."""

from tests.api.command_line import TINY, CommandLine


def test_a_sweep_comes_back_with_the_backup(cli: CommandLine) -> None:
    cli.write("tiny.yaml", TINY)
    cli("submit", "tiny.yaml", "--no-wait")
    before = cli.json("jobs", "tiny")
    said = cli("db", "backup", "copy")
    assert "wrote copy: schema 00" in said
    assert f"now copy the artifacts, which are files: {cli.folder}/.robust/artifacts" in said
    cli("cancel", "tiny")
    assert cli.json("jobs", "tiny") != before
    assert "--replace discards what it holds" in cli("db", "restore", "copy", code=2)
    assert "restored copy" in cli("db", "restore", "copy", "--replace")
    assert cli.json("jobs", "tiny") == before
