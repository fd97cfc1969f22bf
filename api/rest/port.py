"""The port that a server listens at: taken before anything starts, and who has it where it is in use."""

from __future__ import annotations

import errno
import socket
from contextlib import suppress

import psutil

from services.errors import BadInput

_BACKLOG = 256


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0: any free one. Raises `BadInput` that says who has it, or what is wrong."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=1)[0]
    except (socket.gaierror, UnicodeError, OverflowError) as error:
        raise BadInput(f"--host {host}: this machine has no such address ({error})") from error
    # The protocol is named so that asyncio, which looks at it, sends what is written to whom it accepts here at once.
    # Else a short answer waits until its client acknowledges the headers, which on a kept connection takes 40 ms.
    found = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind(address)
        found.listen(_BACKLOG)
    except OSError as error:
        found.close()
        if error.errno == errno.EADDRINUSE:
            free = _free(family, str(address[0]))
            raise BadInput(
                f"port {port} is in use{_by_whom(port)}: stop it, or say --port {free}, which is free"
            ) from error
        raise BadInput(f"cannot listen at {host}, port {port}: {error.strerror or error}") from error
    found.set_inheritable(False)
    return found


def _by_whom(port: int) -> str:
    """The program that listens at a port, where that may be known."""
    with suppress(psutil.Error, OSError, RuntimeError):
        for one in psutil.net_connections("tcp"):
            if one.laddr and one.laddr.port == port and one.status == psutil.CONN_LISTEN and one.pid:
                return f" by {psutil.Process(one.pid).name()} (process {one.pid})"
    return ""


def _free(family: int, address: str) -> int:
    with socket.socket(family, socket.SOCK_STREAM) as other:
        other.bind((address, 0))
        found: int = other.getsockname()[1]
        return found
