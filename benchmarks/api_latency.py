"""How long lists and tables of the API take: 1,000 sweeps, the first of 100,440 scores, several readers at once.

    python -m benchmarks.api_latency [--sweeps 1000] [--patients 120] [--readers 8] [--seconds 20]
                                     [--postgres URL] [--only sqlite|postgresql]

A server process (one, as `robust-cli serve` starts it, without worker slots) answers readers on threads of this
process, each of whom asks for one list or page after the other and takes the whole answer. p50 and p95 are of the time
until the last byte. The rate limit is off. `--patients` makes the first sweep larger: it has 837 rows for each.
"""

from __future__ import annotations

import argparse
import http.client
import multiprocessing
import random
import socket
import statistics
import tempfile
import threading
import time
from collections import defaultdict
from pathlib import Path

import psutil
from sqlalchemy import Engine

from benchmarks.databases import KINDS, new_databases, version_of
from benchmarks.servers import machine
from db.engine import make_engine, write
from services.access.tokens import create_token
from tests.db.populated import Shape, populate

#: Of the other sweeps, which are as small as a first try.
SMALL = Shape(folds=1, patients=2, defenses=("none",), attacks=("fgsm",), budgets=(8,), metrics=("dice",), epochs=1)
ASKED = {
    "list of sweeps": "/api/v1/sweeps?limit=50",
    "one sweep": "/api/v1/sweeps/1",
    "jobs of a sweep": "/api/v1/sweeps/1/jobs?limit=100",
    "all jobs": "/api/v1/jobs?limit=100",
    "first page of scores": "/api/v1/sweeps/1/results?limit=100",
    "scores of one patient": "/api/v1/sweeps/1/results?limit=100&case=CASE",
    "page of sweeps": "/",
    "page of a sweep": "/sweeps/1",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sweeps", type=int, default=1000)
    parser.add_argument("--patients", type=int, default=120)
    parser.add_argument("--readers", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--postgres", metavar="URL", help="postgresql+psycopg://user:password@host/database")
    parser.add_argument("--only", choices=KINDS, default="sqlite")
    arguments = parser.parse_args()
    print(machine())
    with new_databases(arguments.only, arguments.postgres) as new:
        engine = new()
        populate(engine, Shape(patients=arguments.patients), 1)
        populate(engine, SMALL, arguments.sweeps - 1, first=1, prefix="small")
        print(f"{version_of(engine)}: {arguments.sweeps} sweeps, {Shape(patients=arguments.patients).scores:,} scores")
        measure(engine, arguments.readers, arguments.seconds)


def measure(engine: Engine, readers: int, seconds: float) -> None:
    """Print p50 and p95 of each address, over all readers."""
    with write(engine) as connection:
        _, token = create_token(connection, name="bench", role="reader", by="bench")
    url = engine.url.render_as_string(hide_password=False)
    with socket.socket() as place, tempfile.TemporaryDirectory() as home:
        place.bind(("127.0.0.1", 0))
        place.listen(128)
        port = place.getsockname()[1]
        server = multiprocessing.get_context("fork").Process(target=serve, args=(url, place, home), daemon=True)
        engine.dispose()
        server.start()
        headers = {"Authorization": f"Bearer {token.tell()}", "Accept": "*/*"}
        spent = {name: processor_ms(server.pid, port, address, headers) for name, address in ASKED.items()}
        times: dict[str, list[float]] = defaultdict(list)
        until = time.monotonic() + seconds
        threads = [
            threading.Thread(target=read_on, args=(port, headers, until, times, number)) for number in range(readers)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        server.terminate()
        server.join()
    for name, found in times.items():
        cuts = statistics.quantiles(found, n=20) if len(found) > 1 else [found[0]] * 19
        middle, high = statistics.median(found) * 1e3, cuts[18] * 1e3
        print(f"{name:24} p50 {middle:6.0f} ms, p95 {high:6.0f} ms, processor {spent[name]:5.1f} ms, n {len(found)}")
    print(f"{readers} readers: {sum(map(len, times.values())) / seconds:.0f} answers a second")


def processor_ms(process: int | None, port: int, address: str, headers: dict[str, str], times: int = 20) -> float:
    """What the server spends on one answer, all of its threads together, once it has answered that before."""
    connection, server = http.client.HTTPConnection("127.0.0.1", port), psutil.Process(process)
    for _ in range(2):
        ask(connection, address, headers)
    before = server.cpu_times()
    for _ in range(times):
        ask(connection, address, headers)
    after = server.cpu_times()
    return (after.user + after.system - before.user - before.system) / times * 1e3


def read_on(port: int, headers: dict[str, str], until: float, times: dict[str, list[float]], seed: int) -> None:
    """One reader, who asks for something else each time."""
    connection, draw = http.client.HTTPConnection("127.0.0.1", port), random.Random(seed)
    while time.monotonic() < until:
        name = draw.choice(list(ASKED))
        began = time.monotonic()
        ask(connection, ASKED[name], headers)
        times[name].append(time.monotonic() - began)


def ask(connection: http.client.HTTPConnection, address: str, headers: dict[str, str]) -> None:
    """Ask and take the whole answer, which must be one."""
    connection.request("GET", address.replace("CASE", "BraTS2021_00015"), headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise SystemExit(f"{address}: {answer.status} {body[:300]!r}")


def serve(url: str, place: socket.socket, home: str) -> None:
    """The server process."""
    import uvicorn

    from api.rest.access import Access
    from api.rest.app import make_app
    from api.rest.rates import Rate
    from services.settings import Settings

    endless = Rate(at_once=1e9, a_second=1e9)
    app = make_app(Settings(home=Path(home)), access=Access(make_engine(url), rate=endless, rate_of_strangers=endless))
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[place])


if __name__ == "__main__":
    main()
