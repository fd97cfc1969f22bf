"""PostgreSQL behind PgBouncer in transaction mode, with the program itself where it is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError

from db import poolers, schema
from db.engine import make_engine, read, write
from services.refusals import find_refusal
from tests.db.helpers import states, submit
from tests.redis_server import find_free_port

PROGRAM = shutil.which("pgbouncer") or shutil.which("/usr/sbin/pgbouncer")


def driver(engine: Engine) -> Any:
    with engine.connect() as connection:
        return connection.connection.driver_connection


def test_through_a_pooler_nothing_is_prepared_and_patience_is_set_in_each_transaction(
    new_postgres_url: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    url = new_postgres_url()
    direct = make_engine(url)
    assert driver(direct).prepare_threshold is not None
    direct.dispose()
    monkeypatch.setattr(poolers, "_is_pooled", lambda connection: True)
    engine = make_engine(url)
    assert driver(engine).prepare_threshold is None
    patience = text("SELECT current_setting('idle_in_transaction_session_timeout')")
    with write(engine) as connection:
        assert connection.scalar(patience) == "15s"
    with read(engine) as connection:
        assert connection.scalar(patience) == "0"
    engine.dispose()


def test_settings_that_a_pooler_would_forget_are_refused(
    new_postgres_url: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poolers, "_is_pooled", lambda connection: True)
    url = make_url(new_postgres_url()).update_query_dict({"options": "-csearch_path=lab"})
    with pytest.raises(OperationalError, match="search_path=lab") as refused:
        make_engine(url).connect()
    assert "a pooler takes no options" in str(find_refusal(refused.value))


@pytest.fixture(params=["", "ignore_startup_parameters=options"])
def bouncer(request: pytest.FixtureRequest, new_postgres_url: Callable[[], str]) -> Iterator[str]:
    """The URL of a database by way of a PgBouncer with two connections to the server."""
    if PROGRAM is None:
        pytest.skip("PgBouncer is not installed")
    url = make_url(new_postgres_url())
    port = find_free_port()
    with TemporaryDirectory(prefix="robustseg-bouncer-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "users").write_text(f'"{url.username}" ""\n')
        (folder / "settings").write_text(
            f"[databases]\n* = host={url.query['host']}\n[pgbouncer]\n"
            f"listen_addr=127.0.0.1\nlisten_port={port}\nunix_socket_dir=\nauth_type=trust\nauth_file={folder}/users\n"
            f"pool_mode=transaction\ndefault_pool_size=2\n{request.param}\n"
        )
        server = Path(str(url.query["host"])).stat()  # PgBouncer refuses root, and the socket is its owner's
        user: dict[str, Any] = {"user": server.st_uid, "group": server.st_gid} if os.geteuid() == 0 else {}
        process = subprocess.Popen([PROGRAM, folder / "settings"], stderr=subprocess.DEVNULL, **user)
        through = url.set(host="127.0.0.1", port=port, query={}).render_as_string(hide_password=False)
        _wait_for(through)
        yield through
        process.kill()
        process.wait()


def _wait_for(url: str) -> None:
    for _ in range(100):
        try:
            make_engine(url).connect().close()
        except OperationalError as error:
            if "Connection refused" not in str(error):
                raise
        else:
            return
    raise AssertionError("PgBouncer does not answer")


def test_jobs_are_recorded_and_read_through_pgbouncer(bouncer: str) -> None:
    engine = make_engine(bouncer)
    schema.upgrade(engine)
    for number in range(8):  # the driver prepares a statement when it has run five times
        submit(
            engine, {f"a{number}": [], "b": [f"a{number}"]} if number == 0 else {f"a{number}": []}, name=f"s{number}"
        )
    assert states(engine)["a7"] == "ready"
    with pytest.raises(OperationalError, match="options"):
        make_engine(make_url(bouncer).update_query_dict({"options": "-csearch_path=lab"})).connect()
    engine.dispose()
