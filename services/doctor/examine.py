"""Is everything in order? Each part is tried for real, and what fails comes with what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import Engine

from services.doctor import cluster, machine, servers
from services.doctor.check import CheckResult, Unwell
from services.errors import RobustError, first_line
from services.settings import Settings, load_settings


def examine() -> list[CheckResult]:
    """All checks; none of them raises, and none waits long for a server that does not answer."""
    return list(_examine())


def _examine() -> Iterator[CheckResult]:
    yield _look("python", machine.look_at_python)
    yield _look("packages", machine.look_at_packages)
    try:
        settings = load_settings()
    except RobustError as error:
        yield CheckResult("settings", False, str(error), "correct the variable or robust.toml")
        return
    yield CheckResult("settings", True, machine.name_settings(settings))
    database = servers.Database(settings)
    yield _look("database", database.look)
    yield _look("broker", lambda: servers.look_at_broker(settings))
    if database.engine is not None:
        if database.engine.dialect.name != "sqlite":  # whose clock is this machine's
            yield _look("clock", database.look_at_clock)
        yield from _look_at_cluster(settings, database.engine)
    yield _look("artifacts", lambda: servers.look_at_artifacts(settings))
    yield _look("disk", lambda: machine.look_at_disk(settings))
    yield _look("device", machine.look_at_device)


def _look_at_cluster(settings: Settings, engine: Engine) -> Iterator[CheckResult]:
    try:
        state = cluster.look(settings, engine)
    except Exception as error:
        yield CheckResult("workers", False, first_line(error), "`robust-cli workers` asks the same")
        return
    yield _look("workers", lambda: cluster.judge_workers(state))
    yield _look("queues", lambda: cluster.judge_queues(state))
    yield _look("reconciler", lambda: cluster.judge_reconciler(state))


def _look(part: str, look: Callable[[], str]) -> CheckResult:
    try:
        return CheckResult(part, True, look())
    except Unwell as trouble:
        return CheckResult(part, False, trouble.finding, trouble.remedy)
    except RobustError as error:  # its sentence says what to do
        return CheckResult(part, False, str(error))
    except Exception as error:  # a doctor reports every failure, whatever it is
        return CheckResult(part, False, f"{type(error).__name__}: {first_line(error)}", "report this as a bug")
