"""What may lie in a queue of Redis that is no message of ours: by hand, and at random from one that is."""

from __future__ import annotations

import base64
import copy
import json
import random
from typing import Any

from worker.broker_transport import rewritten
from worker.celery_app import TASK

#: Values that stand where something else is expected.
VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    1,
    -1,
    1.5,
    10**30,
    "",
    "x",
    "\x00",
    "null",
    [],
    [[]],
    {},
    {"a": {}},
    [1, 2, 3],
    "2999-01-01T00:00:00",
    {"__type__": "uuid", "__value__": "x"},
    {"__type__": "datetime", "__value__": "x"},
    {"__type__": {}, "__value__": 1},
)


def message() -> dict[str, Any]:
    """As the doorbell sends them."""
    return rewritten(
        {
            "headers": {"task": TASK},
            "content-type": "application/json",
            "properties": {"body_encoding": "base64"},
            "body": base64.b64encode(json.dumps([[1], {}, {}]).encode()).decode(),
        },
        "cpu",
    )


def by_hand() -> list[bytes]:
    """Each once ended a slot, or might."""
    whole = json.dumps(message()).encode()
    raw = [
        b"",
        b"garbage",
        b"[]",
        b"1",
        b"null",
        b"true",
        b'"text"',
        b"{}",
        b"{",
        b"\xff\xfe\x00",
        b"\x80\x04K\x01.",
        b"NaN",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        whole[:-7],
        whole.decode().encode("utf-16"),
        b"x" * 1_000_000,
    ]
    changed = []
    for path in (["body"], ["headers"], ["properties"], ["content-type"], ["content-encoding"]):
        changed += [_with(path, value) for value in VALUES]
    for name in ("body_encoding", "delivery_tag", "delivery_info", "priority", "reply_to"):
        changed += [_with(["properties", name], value) for value in VALUES]
    headers = ("task", "id", "timelimit", "eta", "expires", "retries", "root_id", "group", "stamps", "ignore_result")
    for name in headers:
        changed += [_with(["headers", name], value) for value in VALUES]
    for body in (b"", b"1", b"null", b"text", b"{}", b"[[], {}, {}]", b'[["x"], {}, {}]', b"\xff", b"[[1], {}]"):
        changed += [_with(["body"], base64.b64encode(body).decode())]
    changed += [_with(["headers", "task"], "celery.backend_cleanup"), _with(["body"], "not base64!")]
    return raw + [json.dumps(each).encode() for each in changed]


def at_random(rng: random.Random, count: int) -> list[bytes]:
    """A message with a few values changed, or a few bytes."""
    return [_mutated_bytes(rng) if rng.random() < 0.5 else _mutated_values(rng) for _ in range(count)]


def _mutated_bytes(rng: random.Random) -> bytes:
    text = bytearray(json.dumps(message()).encode())
    for _ in range(rng.randint(1, 8)):
        place = rng.randrange(len(text))
        text[place : place + rng.randint(0, 4)] = rng.randbytes(rng.randint(0, 4))
    return bytes(text)


def _mutated_values(rng: random.Random) -> bytes:
    changed = message()
    for _ in range(rng.randint(1, 3)):
        place: dict[str, Any] = changed
        while True:
            name = rng.choice(list(place) or ["new"])
            if isinstance(place.get(name), dict) and rng.random() < 0.7:
                place = place[name]
                continue
            place[name] = rng.choice(VALUES)
            break
    return json.dumps(changed).encode()


def _with(path: list[str], value: Any) -> dict[str, Any]:
    changed = copy.deepcopy(message())
    place: Any = changed
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    return changed
