"""All checks of the doctor: each part is tried for real, and a failure comes with what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import Engine

from services.doctor import cluster, machine, servers
from services.doctor.check import CheckFailed, CheckResult
from services.errors import RobustError, first_line
from services.settings import Settings, load_settings


def examine() -> Iterator[CheckResult]:
    """All checks; none of them raises, and none waits long for a server that does not answer."""
    yield _check("python", machine.check_python)
    yield _check("packages", machine.check_packages)
    yield _check("names", machine.check_names)
    try:
        settings = load_settings()
    except RobustError as error:
        yield CheckResult("settings", False, str(error), "correct the variable or robust.toml")
        return
    yield CheckResult("settings", True, machine.name_settings(settings))
    database = servers.Database(settings)
    yield _check("database", database.check)
    yield _check("broker", lambda: servers.check_broker(settings))
    if database.engine is not None:
        if database.engine.dialect.name != "sqlite":  # whose clock is this machine's
            yield _check("clock", database.check_clock)
        yield from _check_cluster(settings, database.engine)
    yield _check("artifacts", lambda: servers.check_artifacts(settings))
    yield _check("disk", lambda: machine.check_disk(settings))
    yield _check("device", machine.check_device)


def _check_cluster(settings: Settings, engine: Engine) -> Iterator[CheckResult]:
    try:
        state = cluster.read_state(settings, engine)
    except Exception as error:
        yield CheckResult("workers", False, first_line(error), "`robust-cli workers` asks the same")
        return
    yield _check("workers", lambda: cluster.check_workers(state))
    yield _check("queues", lambda: cluster.check_queues(state))
    yield _check("reconciler", lambda: cluster.check_reconciler(state))


def _check(part: str, check: Callable[[], str]) -> CheckResult:
    try:
        return CheckResult(part, True, check())
    except CheckFailed as trouble:
        return CheckResult(part, False, trouble.finding, trouble.remedy)
    except RobustError as error:  # its sentence says what to do
        return CheckResult(part, False, str(error))
    except Exception as error:  # every failure is reported, whatever it is
        return CheckResult(part, False, f"{type(error).__name__}: {first_line(error)}", "report this as a bug")
