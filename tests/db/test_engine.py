"""What a transaction promises."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, InternalError

from db.engine import read, write


def test_a_writer_that_freezes_gives_its_locks_back_and_a_reader_may_pause(postgres_engine: Engine) -> None:
    patience = text("SELECT current_setting('idle_in_transaction_session_timeout')")
    with write(postgres_engine) as connection:
        assert connection.scalar(patience) == "15s"
    with read(postgres_engine) as connection:
        assert connection.scalar(patience) == "0"
    with write(postgres_engine) as connection:  # the same connection, back from the pool
        assert connection.scalar(patience) == "15s"


def test_a_reader_cannot_write_on_postgresql(postgres_engine: Engine) -> None:
    with pytest.raises(InternalError, match="read-only transaction"), read(postgres_engine) as connection:
        connection.execute(text("DELETE FROM sweep"))


def test_an_error_of_the_database_shows_no_value_of_its_statement(engine: Engine) -> None:
    with pytest.raises(DBAPIError) as caught, read(engine) as connection:
        connection.execute(text("SELECT nothing FROM score WHERE case_id = :case"), {"case": "Smith"})
    assert "FROM score" in str(caught.value)
    assert "Smith" not in str(caught.value)
