"""Logs of worker processes and the reconciler, on standard error: text for people, JSON for machines.

Each JSON line is one object with `time` (UTC, ISO 8601), `level`, `logger`, `message` and the fields that were bound
where it was written: `sweep`, `job`, `fence`, `worker`, `host`, `slot`, null where they do not apply. What a job prints
itself is forwarded with the same fields.
"""

from __future__ import annotations

import json
import logging
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

from typing_extensions import override

from services.plain_text import plain
from services.redact import Redactor, hide_urls
from services.settings import Settings

#: The fields of every JSON line that tell where it belongs.
FIELDS = ("sweep", "job", "fence", "worker", "host", "slot")

#: Linux writes so many bytes to a pipe in one piece: lines of several processes in one pipe are never torn.
_LINE_BYTES = 4096
#: Our loggers are children of this one, each named for what it reports on: worker, slot, reconciler, attempt, job.
_OURS = "robustseg"
#: What these say people see in `robust-cli status`, `jobs` and `logs`.
_FOR_MACHINES = ("robustseg.attempt", "robustseg.job")
#: One line for each message would be one for each job, beside our own.
_CHATTY = ("celery.app.trace", "celery.worker.strategy")

_bound: ContextVar[dict[str, Any]] = ContextVar("fields of log lines", default={})  # noqa: B039 - never changed
_job = logging.getLogger("robustseg.job")


def configure_logging(settings: Settings) -> None:
    """Send what this process logs to standard error, uncaught errors and warnings too.

    In JSON everything from `info` on, as text only what people must know and no command shows.
    """
    as_json = settings.log_format == "json"
    handler = logging.StreamHandler(sys.stderr)
    redact = Redactor(settings)
    handler.setFormatter(_JsonLines(redact) if as_json else _Text(redact))
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    for name in (_OURS, "celery"):
        logging.getLogger(name).setLevel(logging.INFO if as_json else logging.WARNING)
    for name in _FOR_MACHINES:
        logging.getLogger(name).setLevel(logging.NOTSET if as_json else logging.CRITICAL)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread


def complain(who: str, sentence: str) -> None:
    """Tell why a process ends; as a line of its log where logging was configured."""
    if logging.getLogger(_OURS).level:
        logging.getLogger(f"{_OURS}.{who}").error("%s", sentence)
    else:
        sys.stderr.write(f"{who}: {plain(hide_urls(sentence))}\n")


def say(who: str, sentence: str) -> None:
    """The answer of a command: to standard output, or a line of the log where that is JSON."""
    log = logging.getLogger(f"{_OURS}.{who}")
    if log.isEnabledFor(logging.INFO):
        log.info("%s", sentence)
    else:
        sys.stdout.write(f"{sentence}\n")


@contextmanager
def bind(**fields: object) -> Iterator[None]:
    """Lines written inside belong to these `FIELDS`, beside what is bound already."""
    token = _bound.set({**_bound.get(), **fields})
    try:
        yield
    finally:
        _bound.reset(token)


def bind_here(**fields: object) -> None:
    """The same, for all that this thread writes from now on."""
    _bound.set({**_bound.get(), **fields})


class JobOutput:
    """Forwards what a job prints, whole line by whole line, when logs are JSON; the table `log` has it in any case."""

    def __init__(self) -> None:
        self._partial = ""

    def feed(self, text: str) -> None:
        """The next piece of output."""
        if not _job.isEnabledFor(logging.INFO):
            return
        *lines, self._partial = (self._partial + text).split("\n")
        for line in lines:
            _job.info("%s", line)

    def close(self) -> None:
        """The job has ended: its last line may lack its end."""
        line, self._partial = self._partial, ""
        if line:
            _job.info("%s", line)


class _JsonLines(logging.Formatter):
    def __init__(self, redact: Redactor) -> None:
        super().__init__()
        self._redact = redact
        self._host = socket.gethostname()

    @override
    def format(self, record: logging.LogRecord) -> str:
        bound = {"host": self._host, **_bound.get()}
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self._redact(record.getMessage()),
            **{name: bound.get(name) for name in FIELDS},
        }
        if record.exc_info:
            line["exception"] = self._redact(self.formatException(record.exc_info))
        return _fit(line)


class _Text(logging.Formatter):
    def __init__(self, redact: Redactor) -> None:
        super().__init__()
        self._redact = redact

    @override
    def format(self, record: logging.LogRecord) -> str:
        text = f"{record.name.rpartition('.')[2]}: {record.getMessage()}"
        if record.exc_info:
            text += "\n" + self.formatException(record.exc_info)
        return self._redact(text)


def _fit(line: dict[str, Any]) -> str:
    """One line that a pipe takes in one piece: a long message loses its end, a long traceback its beginning."""
    text = json.dumps(line)
    if len(text) < _LINE_BYTES:
        return text
    exception = line.pop("exception", "")
    room = _LINE_BYTES - len(json.dumps({**line, "message": "", "exception": ""})) - 1
    line["message"] = _cut(line["message"], room // 2 if exception else room)
    if exception:
        line["exception"] = _cut(exception[::-1], room // 2)[::-1]
    return json.dumps(line)


def _cut(text: str, room: int) -> str:
    """As much of the beginning as fits into so many bytes of JSON."""
    text = text[:room]
    while (excess := len(json.dumps(text)) - 2 - room) > 0:
        # A character takes 12 bytes at most.
        text = text[: len(text) - 1 - excess // 12]
    return text


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger(_OURS).critical("%s: %s", kind.__name__, error, exc_info=(kind, error, trace))


def _log_uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        _log_uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
