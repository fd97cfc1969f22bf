"""`db upgrade`, `db logins`, `db backup`, `db restore` and `doctor`: keep the database, check the installation."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.cli import terminal
from api.cli.options import AsJson
from api.cli.session import read_settings
from api.cli.show import show_lines, show_table
from services.reports.table import Table


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    group = typer.Typer(help="The database as a whole: its schema, copies of it.", no_args_is_help=True)
    for command in (upgrade, logins, backup, restore):
        group.command()(command)
    app.add_typer(group, name="db")
    app.command()(doctor)


def upgrade() -> None:
    """Bring the database to the schema that this software needs."""
    from services.database import upgrade_database

    before, after = upgrade_database(read_settings())
    terminal.work_is_done()
    typer.echo(f"the database has schema {after}" + ("" if before == after else f" (was {before or 'empty'})"))


def logins() -> None:
    """Make the logins of ROBUST_DATABASE_URL and ROBUST_QUERY_URL on a PostgreSQL server, as ROBUST_ADMIN_URL.

    The first owns the database and is no superuser, the second may only read. Safe to say again.
    """
    from services.logins import make_logins

    done = make_logins(read_settings())
    terminal.work_is_done()
    show_lines(done)


def backup(file: Annotated[Path, typer.Argument(metavar="FILE", help="Where to; must not exist.")]) -> None:
    """Copy the database to a file, while everything goes on, without tokens and links. Copy the artifacts after it.

    PostgreSQL needs pg_dump, of the server's version.
    """
    from services.backup.database import back_up
    from services.redact import hide_urls
    from services.written_files import BACKUP, note_written

    settings = read_settings()
    copied = back_up(settings, file)
    note_written(settings, BACKUP, [(file, "")])
    terminal.work_is_done()
    typer.echo(f"wrote {file}: schema {copied.schema}, {copied.size / 1e6:.1f} MB")
    typer.echo(f"now copy the artifacts, which are files: {hide_urls(settings.artifact_url)}")


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What `db backup` wrote.")],
    replace: Annotated[bool, typer.Option("--replace", help="Discard what the database holds now.")] = False,
) -> None:
    """Make the database what it was when FILE was written, all or nothing. Stop workers and reconcilers first."""
    from services.backup.database import restore as put_back

    copied = put_back(read_settings(), file, replace=replace)
    terminal.work_is_done()
    typer.echo(f"restored {file}: schema {copied.schema}, {copied.size / 1e6:.1f} MB")
    if copied.is_old:
        typer.echo("this software needs a newer schema: run `robust-cli db upgrade`")


def doctor(as_json: AsJson = False) -> None:
    """Check every part of the installation and say what to do about what fails."""
    from services.doctor.examine import examine

    checks = list(examine())
    rows = [(check.part, "ok" if check.ok else "FAILS", check.finding, check.remedy) for check in checks]
    show_table(Table("doctor", ("part", "state", "found", "what to do"), rows), as_json=as_json)
    raise typer.Exit(0 if all(check.ok for check in checks) else 1)
