"""One process that serves the API and the pages, with worker slots beside it where there is no broker."""

from __future__ import annotations

import logging
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import uvicorn
from sqlalchemy import Engine

from api.rest.access import Access
from api.rest.allowed import hosts_of, is_any, refuse_plain_http
from api.rest.app import make_app
from api.rest.connection import Connection
from api.rest.port import listen
from api.rest.proxy import BehindProxy
from db.engine import write
from services.access.sessions import prepare_session
from services.errors import BadInput
from services.logs import complain
from services.settings import Settings
from worker.client import HOPELESS, EmbeddedWorkers

_log = logging.getLogger("robustseg.rest")

#: Seconds for answers that are on their way when the server stops, and for a silent connection.
_GRACE_S, _SILENT_S = 5, 15
#: Connections at once; the guard says how often each may ask.
_MOST = 500
#: Seconds between looks at the worker process, and how often one that dies is started again.
_LOOK_S, _RESTARTS = 1.0, 20


@dataclass(frozen=True)
class Serving:
    """How a server is reached, and how many slots work beside it."""

    host: str
    port: int
    workers: int
    allow_hosts: tuple[str, ...] = ()
    root_path: str = ""
    behind_proxy: bool = False
    tls_cert: Path | None = None
    tls_key: Path | None = None

    def require_safe(self) -> None:
        """Raises `BadInput` where others could read what is sent, or files that are named are not there."""
        if (self.tls_cert is None) != (self.tls_key is None):
            raise BadInput("--tls-cert and --tls-key belong together: give both")
        for file in (self.tls_cert, self.tls_key):
            if file is not None and not file.is_file():
                raise BadInput(f"there is no file {file}")
        if self.root_path and not (self.root_path.startswith("/") and not self.root_path.endswith("/")):
            raise BadInput("--root-path begins with a slash and does not end with one, such as /robust")
        refuse_plain_http(self.host, tls=self.tls_cert is not None, behind_proxy=self.behind_proxy)


def serve(settings: Settings, engine: Engine, serving: Serving, *, who: str, tell: Callable[[str], None]) -> None:
    """Serve until Ctrl-C or SIGTERM; `tell` gets the address that signs `who` in, once.

    Behind a proxy nobody is told anything but by the log: others may read it, and tokens sign in.

    Raises `BadInput` for a port in use and everything else that keeps it from starting, before anything has started.
    """
    serving.require_safe()
    hosts = hosts_of(serving.host, serving.allow_hosts)
    with listen(serving.host, serving.port) as place:
        app = make_app(settings, access=Access(engine, hosts), root_path=serving.root_path)
        config = uvicorn.Config(
            BehindProxy(app) if serving.behind_proxy else app,
            http=Connection,
            log_config=None,
            access_log=False,
            server_header=False,
            limit_concurrency=_MOST,
            timeout_keep_alive=_SILENT_S,
            timeout_graceful_shutdown=_GRACE_S,
            proxy_headers=serving.behind_proxy,
            ssl_certfile=serving.tls_cert,
            ssl_keyfile=serving.tls_key,
        )
        try:
            config.load()
        except (OSError, ValueError) as error:  # of ssl
            raise BadInput(f"--tls-cert and --tls-key cannot be used: {error}") from error
        with _workers(serving.workers), _ending_on_signals():
            address = _address(serving, place)
            if serving.behind_proxy:
                _log.info("pages and API at %s; who has a token may sign in", address)
            else:
                with write(engine) as connection:
                    secret = prepare_session(connection, name=who, by=who)
                tell(f"{address}/open?secret={secret.tell()}")
            uvicorn.Server(config).run(sockets=[place])


def _address(serving: Serving, place: socket.socket) -> str:
    """Where a browser on this machine finds the server."""
    scheme = "http" if serving.tls_cert is None else "https"
    host = "127.0.0.1" if is_any(serving.host) else serving.host
    host = f"[{host}]" if ":" in host and not host.startswith("[") else host
    return f"{scheme}://{host}:{place.getsockname()[1]}{serving.root_path}"


@contextmanager
def _ending_on_signals() -> Iterator[None]:
    """What stops the server must not kill this process before its workers have given back their jobs.

    uvicorn passes on what has stopped it, to these handlers: asyncio's own for Ctrl-C is not always heard by then.
    """

    def end(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    previous = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


@contextmanager
def _workers(count: int) -> Iterator[None]:
    """So many slots work on whatever is ready; their process is started again when it dies."""
    if not count:
        yield
        return
    slots, ended = EmbeddedWorkers(count, None), threading.Event()

    def watch() -> None:
        restarts = 0
        while not ended.wait(_LOOK_S):
            code = slots.exit_code()
            if code is None:
                continue
            restarts += 1
            if code == HOPELESS or restarts > _RESTARTS:
                complain("serve", "the worker process cannot go on, its message says why; pages and API stay")
                return
            slots.start()

    slots.start()
    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
        slots.stop()
