"""Each failure case runs once in every mode."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.chaos.modes import Celery, Embedded, Mode
from tests.chaos.servers import PostgresServer, RedisServer


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here is `long`: `make test-chaos` runs it, what takes minutes first, so that nobody waits for it."""
    items.sort(key=lambda item: item.path != _MINUTES)  # stable: the others stay in their order
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.long)


_MINUTES = Path(__file__).with_name("test_random.py")


@pytest.fixture(scope="session")
def redis_server() -> Iterator[RedisServer]:
    """A Redis that tests may kill, if they start it again."""
    server = RedisServer()
    yield server
    server.close()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL that tests may kill, if they start it again."""
    server = PostgresServer()
    yield server
    server.close()


@pytest.fixture
def embedded(tmp_path: Path, record_property: Callable[[str, object], None]) -> Iterator[Mode]:
    """SQLite without a broker: no jobs and no process yet."""
    mode = Embedded(tmp_path, record_property)
    yield mode
    mode.close()


@pytest.fixture
def celery(
    tmp_path: Path,
    record_property: Callable[[str, object], None],
    redis_server: RedisServer,
    postgres_server: PostgresServer,
) -> Iterator[Celery]:
    """PostgreSQL and Celery over Redis: no jobs and no process yet."""
    mode = Celery(tmp_path, record_property, redis=redis_server, postgres=postgres_server)
    yield mode
    mode.close()


@pytest.fixture(params=["embedded", "celery"])
def mode(request: pytest.FixtureRequest) -> Mode:
    """The same case in each mode."""
    found: Mode = request.getfixturevalue(request.param)
    return found
