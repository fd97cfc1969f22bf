"""The broker as a client sees it: whether it can be used, its settings, the lengths of its queues."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from services.errors import BadInput
from services.jobs.queues import QUEUES
from services.redact import hide_urls
from services.settings import ESCAPES, Settings

if TYPE_CHECKING:
    from redis import Redis

#: A broker that does not answer for so long is told to the user, not waited for.
_PATIENCE_S = 3.0
#: What a broker says who does not believe us.
_UNTRUSTED = ("WRONGPASS", "NOAUTH", "invalid username-password", "Authentication required", "without any password")


@dataclass(frozen=True)
class BrokerState:
    """What was found; None: the broker does not let this user ask."""

    url: str  # with its password hidden
    version: str
    round_trip_s: float
    append_only: bool | None
    eviction: str | None
    lengths: Mapping[str, int]  # messages by queue, without the empty ones


def require_broker(settings: Settings) -> None:
    """Raises `BadInput` unless messages can be written to the broker, or none is set."""
    if settings.broker_url is not None:
        with _open(settings) as broker:
            broker.set(f"{settings.namespace}:probe", 1, ex=10)


def inspect_broker(settings: Settings) -> BrokerState:
    """Write and read it for real. Raises `BadInput` when it cannot be used."""
    require_broker(settings)
    with _open(settings) as broker:
        began = time.perf_counter()
        broker.ping()
        round_trip_s = time.perf_counter() - began
        append_only = _configured(broker, "appendonly")
        return BrokerState(
            url=broker_in_words(settings),
            version=str(_allowed(broker.info, "server").get("redis_version", "of unknown version")),
            round_trip_s=round_trip_s,
            append_only=None if append_only is None else append_only == "yes",
            eviction=_configured(broker, "maxmemory-policy"),
            lengths={name: length for name, length in queue_lengths(settings).items() if length},
        )


def queue_lengths(settings: Settings) -> dict[str, int]:
    """The messages in every queue. Raises `BadInput` when the broker cannot be asked."""
    with _open(settings) as broker, broker.pipeline(transaction=False) as pipeline:
        for queue in QUEUES:
            pipeline.llen(f"{settings.namespace}:{queue}")
        return dict(zip(QUEUES, map(int, pipeline.execute()), strict=True))


def broker_in_words(settings: Settings) -> str:
    """The broker's URL with its password hidden; empty without a broker."""
    return hide_urls(settings.broker_url.get_secret_value()) if settings.broker_url else ""


@contextmanager
def _open(settings: Settings) -> Iterator[Redis]:
    from redis import Redis
    from redis.backoff import NoBackoff
    from redis.exceptions import RedisError
    from redis.retry import Retry

    url = settings.broker_url.get_secret_value() if settings.broker_url else ""
    broker = Redis.from_url(
        url,
        socket_connect_timeout=_PATIENCE_S,
        socket_timeout=_PATIENCE_S,
        retry=Retry(NoBackoff(), 0),
        decode_responses=True,
        protocol=2,  # with the newer one a missing password is told in words for programmers
    )
    try:
        yield broker
    except RedisError as error:
        words = str(error).rstrip(".") or type(error).__name__
        raise BadInput(f"cannot use the broker {broker_in_words(settings)}: {words}: {_advice(words)}") from error
    finally:
        broker.close()


def _advice(words: str) -> str:
    if any(sign in words for sign in _UNTRUSTED):
        return f"correct user and password in ROBUST_BROKER_URL, {ESCAPES}"
    if "certificate" in words.lower():
        return (
            "name the certificate that signed its own, ROBUST_BROKER_URL=rediss://...?ssl_ca_certs=/path/ca.pem "
            "(?ssl_cert_reqs=none trusts anybody)"
        )
    if "No such file" in words:
        return "correct the path after ssl_ca_certs, ssl_certfile or ssl_keyfile in ROBUST_BROKER_URL"
    if "onnect" in words or "Timeout" in words or "SSL" in words:
        return (
            "start Redis there, or correct host and port in ROBUST_BROKER_URL (rediss:// where it speaks TLS, redis:// "
            "where not)"
        )
    if "'maxmemory'" in words:
        return "raise its `maxmemory`, or empty it: the reconciler rings again"
    if "read only replica" in words:
        return "name the primary in ROBUST_BROKER_URL, this is a replica"
    return "correct ROBUST_BROKER_URL, or look into the server's log"


def _configured(broker: Redis, name: str) -> str | None:
    value = _allowed(broker.config_get, name).get(name)
    return None if value is None else str(value)


def _allowed(ask: Any, name: str) -> dict[str, Any]:
    """The answer, or nothing where the broker keeps it from us: hosted ones do."""
    from redis.exceptions import ResponseError

    try:
        answer: dict[str, Any] = ask(name)
    except ResponseError:
        return {}
    return answer
