"""`db upgrade` and `doctor`: is everything in order?"""

from __future__ import annotations

import typer

from api.cli.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the commands of this file."""
    group = typer.Typer(help="The database's schema.", no_args_is_help=True)
    group.command()(upgrade)
    app.add_typer(group, name="db")
    app.command()(doctor)


def upgrade() -> None:
    """Bring the database to the schema that this software needs."""
    from services.database import upgrade_database
    from services.settings import load_settings

    before, after = upgrade_database(load_settings())
    typer.echo(f"the database has schema {after}" + ("" if before == after else f" (was {before or 'empty'})"))


def doctor(as_json: AsJson = False) -> None:
    """Check every part of the installation and say what to do about what fails."""
    from api.cli.show import show_table
    from services.doctor import examine
    from services.reports.table import Table

    checks = examine()
    rows = [(check.part, "ok" if check.ok else "FAILS", check.finding, check.remedy) for check in checks]
    show_table(Table("doctor", ("part", "state", "found", "what to do"), rows), as_json=as_json)
    raise typer.Exit(0 if all(check.ok for check in checks) else 1)
