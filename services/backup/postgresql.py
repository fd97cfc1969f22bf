"""Backup by PostgreSQL's own programs: pg_dump's custom format, restored in one transaction."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import URL

from db.engine import make_engine, read
from services.errors import BadInput, first_line

#: Everything of ours lies in this schema; `services.backup.database` has made sure that nothing else does.
_EMPTY = ("DROP SCHEMA IF EXISTS public CASCADE", "CREATE SCHEMA public", "GRANT USAGE ON SCHEMA public TO PUBLIC")
_PLAIN = ("--no-owner", "--no-privileges")


def save(url: URL, file: Path, empty: Sequence[str]) -> None:
    """Dump the database, these tables without rows. Raises `BadInput` with what pg_dump says."""
    require_programs(url)
    without = [f"--exclude-table-data={table}" for table in empty]
    command = ["pg_dump", "--format=custom", *_PLAIN, *without, f"--file={file}", f"--dbname={_without_password(url)}"]
    _run(command, url, "cannot back up the database")


def check(file: Path) -> None:
    """Raises `BadInput` unless the file is a whole dump in pg_dump's custom format."""
    _require("pg_restore")
    _run(["pg_restore", "--file=/dev/null", str(file)], None, f"{file} is not a backup of a PostgreSQL database")


def load(url: URL, file: Path) -> None:
    """Replace the content of the database, all or nothing. Raises `BadInput` with what the server says."""
    require_programs(url)
    apply = ["psql", "--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1"]
    for statement in _EMPTY:
        apply += ["--command", statement]
    apply += ["--file=-", f"--dbname={_without_password(url)}"]
    script, end = os.pipe()
    with tempfile.TemporaryFile("w+") as said:
        reader = subprocess.Popen(["pg_restore", *_PLAIN, "--file=-", str(file)], stdout=end, stderr=said)  # noqa: S603, S607
        writer = subprocess.Popen(  # noqa: S603
            apply, stdin=script, stdout=subprocess.DEVNULL, stderr=said, env=_environment(url)
        )
        os.close(script)
        # psql commits at the end of its input, which it sees when we too have closed the pipe: not before the script
        # is known to be whole.
        if reader.wait() != 0:
            writer.kill()
        os.close(end)
        if writer.wait() != 0:
            said.seek(0)
            raise BadInput(f"cannot restore {file}, the database is as it was: {first_line(Exception(said.read()))}")


def require_programs(url: URL) -> None:
    """Raises `BadInput` unless PostgreSQL's programs are there, of the same major version as the server."""
    for program in ("pg_dump", "pg_restore", "psql"):
        _require(program)
    answer = subprocess.run(["pg_dump", "--version"], capture_output=True, text=True, check=True)  # noqa: S607
    found = re.search(r"\d+", answer.stdout)
    engine = make_engine(url.render_as_string(hide_password=False))
    with read(engine) as connection:
        server = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one()) // 10_000
        where = connection.exec_driver_sql("SELECT current_schema()").scalar_one()
    engine.dispose()
    if where != "public":  # the others of this database are not ours to copy or to replace
        raise BadInput(f"the tables lie in the schema {where!r}: copy it by `pg_dump --schema={where}`")
    if found is None or int(found.group()) != server:
        # An older pg_dump cannot read the server; a newer one writes what the server's own pg_restore cannot read.
        raise BadInput(
            f"{answer.stdout.strip()} does not fit the server, which is PostgreSQL {server}: {_remedy(server)}"
        )


def _require(program: str) -> None:
    if shutil.which(program) is None:
        raise BadInput(f"the program {program} is not on the PATH: {_remedy(15)}")


def _remedy(server: int) -> str:
    return f"install postgresql-client-{server}; for a compose cluster use deploy/cluster_backup.sh instead"


def _run(command: list[str], url: URL | None, failure: str) -> None:
    ended = subprocess.run(  # noqa: S603 - PostgreSQL's own programs
        command, capture_output=True, text=True, check=False, env=None if url is None else _environment(url)
    )
    if ended.returncode != 0:
        raise BadInput(f"{failure}: {first_line(Exception(ended.stderr))}")


def _without_password(url: URL) -> str:
    shown = URL.create("postgresql", url.username, None, url.host, url.port, url.database, url.query)
    return shown.render_as_string()


def _environment(url: URL) -> dict[str, str]:
    """The password goes through the environment: arguments can be read by everybody on the machine."""
    return {**os.environ, "PGPASSWORD": url.password} if url.password else dict(os.environ)
