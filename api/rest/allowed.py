"""Which servers a browser may mean, and which pages may change something: Host, Origin, addresses beyond loopback."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from services.errors import BadInput, in_short

#: Names of this machine that reach no other one.
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
_HOST = re.compile(r"(?P<name>[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(:(?P<port>[0-9]{1,5}))?")
_PORTS = {"http": "80", "https": "443"}


def hosts_of(address: str, more: Iterable[str] = ()) -> frozenset[str]:
    """The names that a server at this address answers to, beside those that its user allows.

    Raises `BadInput` for one that is no name of a host.
    """
    names = {*LOOPBACK}
    if not is_any(address):
        names.add(_bracketed(address))
    for name in more:
        found = _HOST.fullmatch(_bracketed(name).lower())
        if found is None or found["port"]:
            raise BadInput(f"--allow-host takes the name of a host, without http:// and port, got {in_short(name)}")
        names.add(found["name"])
    return frozenset(name.lower() for name in names)


def is_loopback(address: str) -> bool:
    """Whether only this machine reaches a server at this address."""
    if address.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(address.strip("[]")).is_loopback
    except ValueError:
        return False


def is_any(address: str) -> bool:
    """Whether a server at this address listens at all addresses of its machine."""
    try:
        return address == "" or ipaddress.ip_address(address.strip("[]")).is_unspecified
    except ValueError:
        return False


def refuse_plain_http(address: str, *, tls: bool, behind_proxy: bool) -> None:
    """Raises `BadInput` for a server that others reach without encryption, where tokens could be read on the way."""
    if not (is_loopback(address) or tls or behind_proxy):
        raise BadInput(
            f"at {address} other machines reach this server, and tokens would travel in the open: give --tls-cert and "
            "--tls-key, or --behind-proxy where a proxy in front of it has them; --host 127.0.0.1 stays on this machine"
        )


def host_in(header: str) -> tuple[str, str] | None:
    """Name and port ("" for none) of a Host header; None for one that is none."""
    found = _HOST.fullmatch(header.lower())
    return (found["name"], found["port"] or "") if found else None


def is_own_origin(origin: str, host: str, scheme: str) -> bool:
    """Whether a page of this origin is one of ours. `host` is what the request asks for, `scheme` how it came.

    Behind a proxy that does not say how, a request that came as http may be of a page that has https.
    """
    try:
        found = urlsplit(origin)
    except ValueError:
        return False
    asked = host_in(host)
    own = host_in(found.netloc)
    if asked is None or own is None or found.scheme not in _PORTS or origin != f"{found.scheme}://{found.netloc}":
        return False
    if scheme == "https" and found.scheme != "https":
        return False
    default = _PORTS[found.scheme]
    return (own[0], own[1] or default) == (asked[0], asked[1] or default)


def _bracketed(address: str) -> str:
    return f"[{address}]" if ":" in address and not address.startswith("[") else address
