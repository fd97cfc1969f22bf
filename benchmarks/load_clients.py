"""Who uses the server in `benchmarks.load`: readers who click through lists and tables, and submitters.

Each is a thread with a token, a seed and kept connections of its own.
"""

from __future__ import annotations

import http.client
import itertools
import json
import random
import socket
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from services.reports.patient_runs import key_of_case

#: Seconds after which an answer counts as none, and of silence after which a browser would not use a connection again.
_PATIENCE_S, _SILENT_S = 60.0, 10.0
#: Seconds for which somebody watches a stream, and thinks at most, in means.
_WATCHED_S, _LONGEST_THOUGHT = (1.0, 6.0), 4.0
#: How often a page behind the first one is asked for.
_GOES_ON = 0.5

#: Of the sweeps that are sent: each is another one.
_numbers = itertools.count(1)

SWEEP = """name: {name}
seed: {seed}
data: {{synthetic: {{cases: 4, size: 16}}, split: {{folds: 2}}}}
models: {{small: {{architecture: unet, dims: 3, channels: [4, 8]}}}}
training: {{epochs: 1}}
attacks: {{fgsm: {{epsilon: [4/255, 8/255]}}}}
evaluation: {{metrics: [dice]}}
"""


@dataclass(frozen=True)
class Route:
    """What a reader asks for. `weight` says how often; `has_pages`: JSON that says what comes `next`."""

    name: str
    address: str
    weight: int = 1
    has_pages: bool = False


#: Lists and tables, whose p95 has a goal.
TABLES = (
    Route("page: list of sweeps", "/?offset={offset}", 4),
    Route("page: sweep", "/sweeps/{sweep}", 4),
    Route("page: job", "/sweeps/{sweep}/jobs/{job}", 2),
    Route("page: robustness", "/sweeps/{sweep}/robustness", 3),
    Route("page: comparisons", "/sweeps/{sweep}/compare", 2),
    Route("page: gates", "/sweeps/{sweep}/gates"),
    Route("page: training", "/sweeps/{sweep}/training"),
    Route("page: data", "/sweeps/{sweep}/data"),
    Route("page: patients", "/sweeps/{sweep}/patients", 2),
    Route("page: one patient", "/sweeps/{sweep}/patients/{patient}", 2),
    Route("page: workers", "/workers"),
    Route("CSV: means", "/sweeps/{sweep}/robustness.csv"),
    Route("JSON: sweeps", "/api/v1/sweeps?limit=50", 3, has_pages=True),
    Route("JSON: one sweep", "/api/v1/sweeps/{sweep}", 2),
    Route("JSON: jobs of a sweep", "/api/v1/sweeps/{sweep}/jobs?limit=50", 2, has_pages=True),
    Route("JSON: jobs of all sweeps", "/api/v1/jobs?limit=100", 1, has_pages=True),
    Route("JSON: scores", "/api/v1/sweeps/{sweep}/results?limit=100", 3, has_pages=True),
    Route("JSON: scores of a case", "/api/v1/sweeps/{sweep}/results?limit=100&case={case}"),
    Route("JSON: comparisons", "/api/v1/sweeps/{sweep}/comparisons"),
    Route("JSON: means", "/api/v1/sweeps/{sweep}/tables?view=means"),
)
#: Every score of a small sweep as a file, which is no page of a table.
FILES = (Route("CSV: every score", "/api/v1/sweeps/{small}/results/csv"),)
#: Streams of events: of all sweeps, and, of one that somebody has just submitted, of the sweep and a job.
_STREAMS = ("/api/v1/events", "/api/v1/sweeps/{open}/events", "/api/v1/jobs/{open_job}/events")
_STREAM_WEIGHT = 3
OPENED, SUBMIT, LOOK, CANCEL = "stream: opened", "submit", "its jobs", "cancel"


@dataclass(frozen=True)
class Place:
    """What there is to ask for: sweeps with their first and last job and the number of their cases."""

    ports: Sequence[int]  # of the server's processes
    large: int
    small: Mapping[int, tuple[int, int]]
    jobs_of_large: tuple[int, int]
    cases_of_large: int
    cases_of_small: int
    large_share: float  # how often it is the large sweep


@dataclass
class Found:
    """What all clients saw together."""

    times: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))  # seconds, by what
    of_large: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))  # of the large sweep
    errors: Counter[str] = field(default_factory=Counter)
    said: list[str] = field(default_factory=list)  # what the first errors were
    streams: int = 0
    open: dict[int, int] = field(default_factory=dict)  # sweeps that are not cancelled yet, each with a job
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, name: str, seconds: float, *, is_large: bool = False) -> None:
        """An answer as it should be."""
        with self.lock:
            self.times[name].append(seconds)
            if is_large:
                self.of_large[name].append(seconds)

    def fail(self, name: str, words: str) -> None:
        """Anything else."""
        with self.lock:
            self.errors[name] += 1
            if len(self.said) < 10:
                self.said.append(f"{name}: {words}")


class Client:
    """One person, with kept connections to the processes of the server."""

    def __init__(self, place: Place, found: Found, token: str, think_s: float, seed: int) -> None:
        self.place, self.found, self.think_s = place, found, think_s
        self.draw = random.Random(seed)
        self.headers = {"Authorization": f"Bearer {token}", "Accept": "text/html,*/*"}
        self._kept: dict[int, tuple[http.client.HTTPConnection, float]] = {}

    def think(self, until: float) -> None:
        """Read what is there."""
        if self.think_s:
            wanted = min(self.draw.expovariate(1 / self.think_s), _LONGEST_THOUGHT * self.think_s)
            time.sleep(max(0.0, min(wanted, until - time.monotonic())))

    def ask(
        self, name: str, method: str, address: str, body: str | None = None, *, expected: int = 200, large: bool = False
    ) -> bytes | None:
        """The whole answer, whose time counts until its last byte; None and an error where it is another one."""
        port = self.draw.choice(self.place.ports)
        headers = self.headers | ({"Content-Type": "application/json"} if body is not None else {})
        connection = self._connection(port)
        began = time.monotonic()
        try:
            connection.request(method, address, body, headers)
            answer = connection.getresponse()
            content = answer.read()
        except (OSError, http.client.HTTPException) as error:
            connection.close()
            self._kept.pop(port, None)
            self.found.fail(name, f"{address}: {error!r} after {time.monotonic() - began:.1f} s")
            return None
        self._kept[port] = connection, time.monotonic()
        if answer.status != expected:
            self.found.fail(name, f"{address}: {answer.status} {content[:300]!r}")
            return None
        self.found.note(name, time.monotonic() - began, is_large=large)
        return content

    def close(self) -> None:
        """Go away."""
        for connection, _ in self._kept.values():
            connection.close()
        self._kept.clear()

    def _connection(self, port: int) -> http.client.HTTPConnection:
        kept, used = self._kept.pop(port, (None, 0.0))
        if kept is not None:
            if time.monotonic() - used < _SILENT_S:
                return kept
            kept.close()
        return http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE_S)


def read_on(client: Client, until: float) -> None:
    """One reader: a list or table after the other, some of several pages, and now and then a stream for a while."""
    routes = (*TABLES, *FILES)
    weights = [route.weight for route in routes]
    client.think(until)  # so that they do not all begin at once
    while time.monotonic() < until:
        drawn = client.draw.choices((*routes, None), (*weights, _STREAM_WEIGHT))[0]
        if drawn is None:
            watch(client, until)
        else:
            click(client, drawn, until)
        client.think(until)
    client.close()


def click(client: Client, route: Route, until: float) -> None:
    """A route of a sweep, and some of the pages behind it."""
    place, draw = client.place, client.draw
    small = draw.choice(list(place.small))
    is_large = draw.random() < place.large_share
    sweep = place.large if is_large else small
    cases = place.cases_of_large if is_large else place.cases_of_small
    case = f"BraTS2021_{draw.randrange(cases):05}"
    words = {"sweep": sweep, "small": small, "case": case, "patient": key_of_case(case)}
    words |= {"job": draw.randint(*(place.jobs_of_large if is_large else place.small[small]))}
    words |= {"offset": 50 * draw.randrange(len(place.small) // 50 + 1)}
    address = route.address.format(**words)
    is_large = is_large and "{sweep}" in route.address
    content = client.ask(route.name, "GET", address, large=is_large)
    while route.has_pages and content and draw.random() < _GOES_ON and time.monotonic() < until:
        following = json.loads(content)["next"]
        if following is None:
            return
        client.think(until)
        content = client.ask(route.name, "GET", f"{address}&after={following}", large=is_large)


def watch(client: Client, until: float) -> None:
    """A stream for a few seconds; its reader then goes away without a word, as a page does that is closed."""
    place, draw = client.place, client.draw
    with client.found.lock:
        known = list(client.found.open.items())
    address = draw.choice(_STREAMS) if known else _STREAMS[0]
    if known:
        sweep, job = draw.choice(known)
        address = address.format(open=sweep, open_job=job)
    connection = http.client.HTTPConnection("127.0.0.1", draw.choice(place.ports), timeout=_PATIENCE_S)
    began = time.monotonic()
    try:
        connection.request("GET", address, headers=client.headers)
        answer = connection.getresponse()
        line = answer.readline()
        if answer.status != 200 or not line.startswith(b"retry:"):
            client.found.fail(OPENED, f"{address}: {answer.status} {line[:300]!r}")
            return
        client.found.note(OPENED, time.monotonic() - began)
        with client.found.lock:
            client.found.streams += 1
        watched = min(began + draw.uniform(*_WATCHED_S), until)
        with suppress(TimeoutError):
            while (left := watched - time.monotonic()) > 0:
                if connection.sock is not None:
                    connection.sock.settimeout(left)
                if not answer.readline():  # it has ended
                    return
    except (OSError, http.client.HTTPException) as error:
        client.found.fail(OPENED, f"{address}: {error!r}")
    finally:
        if connection.sock is not None and draw.random() < 0.5:
            with suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)
        connection.close()


def submit_on(client: Client, until: float) -> None:
    """One submitter: a small sweep that nobody has sent before, a look at its jobs, and its end."""
    client.think(until)
    while time.monotonic() < until:
        number = next(_numbers)
        text = SWEEP.format(name=f"load-{number}", seed=number)
        content = client.ask(SUBMIT, "POST", "/api/v1/sweeps", json.dumps({"text": text}), expected=201)
        if content is None:
            continue
        sweep = json.loads(content)["id"]
        content = client.ask(LOOK, "GET", f"/api/v1/sweeps/{sweep}/jobs?limit=50")
        if content is not None:
            with client.found.lock:
                client.found.open[sweep] = json.loads(content)["items"][0]["id"]
        client.think(until)
        client.ask(CANCEL, "POST", f"/api/v1/sweeps/{sweep}/cancel")
        with client.found.lock:
            client.found.open.pop(sweep, None)
        client.think(until)
    client.close()
