"""PostgreSQL behind a pooler such as PgBouncer, where each transaction may run on another of the server's connections.

What belongs to a connection does not hold there: settings that come with it, and prepared statements.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, event

#: A client that froze within a transaction gives its locks back, as `db.engine` sets it for whole connections.
_IN_TRANSACTION = "SET LOCAL idle_in_transaction_session_timeout = '15s'"
#: PgBouncer's words for settings that come with a connection; it is asked to ignore them, or refuses them.
_REFUSED = "unsupported startup parameter"


class Poolers:
    """Finds out at an engine's first connection whether it leads to a pooler, and does without what that cannot do.

    `options` are settings that the user wants for each connection: through a pooler they cannot be had, which is
    refused rather than forgotten.
    """

    def __init__(self, options: str) -> None:
        self._options = options
        self._pooled: bool | None = None

    def watch(self, engine: Engine) -> None:
        """Look at every connection that the engine makes, and every transaction that it begins."""
        event.listen(engine, "do_connect", self._connect)
        event.listen(engine, "begin", self._begin)

    def _connect(self, dialect: Any, record: Any, words: Any, parameters: dict[str, Any]) -> Any:
        if self._pooled:
            return self._connect_to_pooler(dialect, words, parameters)
        try:
            connection = dialect.connect(*words, **parameters)
        except dialect.loaded_dbapi.OperationalError as error:
            if _REFUSED not in str(error) or self._options:
                raise
            self._pooled = True
            return self._connect_to_pooler(dialect, words, parameters)
        if self._pooled is None:
            self._pooled = _is_pooled(connection)
            if self._pooled:
                connection.close()
                return self._connect_to_pooler(dialect, words, parameters)
        return connection

    def _connect_to_pooler(self, dialect: Any, words: Any, parameters: dict[str, Any]) -> Any:
        if self._options:
            raise dialect.loaded_dbapi.OperationalError(f"{_REFUSED} of a connection pooler: options={self._options}")
        without = {name: value for name, value in parameters.items() if name != "options"}
        return dialect.connect(*words, **without, prepare_threshold=None)

    def _begin(self, connection: Connection) -> None:
        if self._pooled and not connection.get_execution_options().get("reading", False):
            connection.exec_driver_sql(_IN_TRANSACTION)


def _is_pooled(connection: Any) -> bool:
    """Whether another process of the server answers than the one that greeted us: a pooler greets by itself."""
    with connection.cursor() as cursor:
        answering = cursor.execute("SELECT pg_backend_pid()").fetchone()[0]
    connection.rollback()
    return bool(answering != connection.info.backend_pid)
