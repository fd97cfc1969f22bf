"""Case 14: software that does not know the database's schema refuses it, in a sentence."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from db.engine import write
from tests.chaos.modes import Mode


@pytest.mark.parametrize("command", [("worker",), ("reconcile", "--forever"), ("status",)], ids=" ".join)
def test_an_old_program_refuses_a_migrated_database(mode: Mode, command: tuple[str, ...]) -> None:
    with write(mode.engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert mode.start(*command).wait(60) == 2
    told = mode.output.read_text()
    assert "schema 9999" in told
    assert "install a newer robustseg" in told
    assert "Traceback" not in told
