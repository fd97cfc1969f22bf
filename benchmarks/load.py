"""Fifty readers and five submitters at once: how long lists and tables take, what fails, and what stays open.

    python -m benchmarks.load [--only sqlite|postgresql] [--seconds 180] [--hurried 30] [--think 2]
                              [--write docs/benchmarks.md] [--smoke]

1,000 finished sweeps: one of 1,004,400 scores (1,200 patients), the others of 4,104 each, 5.1 million in all. On SQLite
one process serves, as `robust-cli serve --workers 0` does; on PostgreSQL and a bucket two, each with a folder of its
own, and every request goes to one of them by chance. Everybody has a token of his own, and the limit of requests for
each caller stays as it is.

A reader asks for one list or table after the other, as often as `load_clients.TABLES` says, one time in three of the
large sweep; of what comes in pages he goes on to the next one half of the time. In between he thinks, for a time drawn
from an exponential distribution of mean `--think` seconds (four times that at most). Now and then he watches a stream
of events for 1 to 6 s and goes away without a word. A submitter sends a small sweep that is new, looks at its jobs and
cancels it, and thinks as long. Times are until the last byte. After `--seconds` the same goes on without thinking for
`--hurried` seconds: how much the server answers when nobody waits.

*processor*: what the server computes for one answer about the large sweep, alone. It ends with 1 if any answer was
not the expected one, or if a stream or a connection is still open 10 s after all clients have gone.
"""

from __future__ import annotations

import argparse
import http.client
import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import Engine, text

from benchmarks.databases import KINDS, POSTGRES, version_of
from benchmarks.lines import Lines
from benchmarks.load_clients import (
    CANCEL,
    FILES,
    LOOK,
    OPENED,
    SUBMIT,
    TABLES,
    Client,
    Found,
    Place,
    read_on,
    submit_on,
)
from benchmarks.load_server import LoadServer, serving
from benchmarks.servers import machine, running_postgres
from db import schema
from db.engine import make_engine, read, write
from services.access.tokens import create_token
from services.reports.patient_runs import key_of_case
from services.settings import Settings
from tests.db.populated import Shape, populate
from tests.s3_server import S3Server

#: Of all sweeps but the large one.
SMALL = Shape(folds=2, patients=12, defenses=("none", "static"), attacks=("fgsm", "ifgsm"))
#: How often a reader asks about the large sweep.
LARGE_SHARE = 1 / 3
#: The goal of lists and tables, in ms, and seconds for streams to end once nobody reads them.
GOAL_MS, ENDED_S = 200, 10.0


@dataclass(frozen=True)
class Size:
    """How much there is, and who asks for how long."""

    sweeps: int
    patients: int  # of the large sweep
    readers: int
    submitters: int
    seconds: float
    hurried: float
    think_s: float
    alone: int = 10  # answers whose processor time is counted


SMOKE = Size(sweeps=3, patients=10, readers=4, submitters=1, seconds=2, hurried=1, think_s=0.05, alone=1)


def main() -> None:
    """Both databases, one after the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=KINDS)
    parser.add_argument("--sweeps", type=int, default=1000)
    parser.add_argument("--patients", type=int, default=1200, help="of the large sweep: 837 rows for each")
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--submitters", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=180)
    parser.add_argument("--hurried", type=float, default=30)
    parser.add_argument("--think", type=float, default=2.0, help="seconds, in means")
    parser.add_argument("--smoke", action="store_true", help="tiny sizes, figures that mean nothing")
    parser.add_argument("--write", type=Path, metavar="DOCUMENT", help="put the figures into this page")
    given = parser.parse_args()
    size = SMOKE
    if not given.smoke:
        counts = (given.sweeps, given.patients, given.readers, given.submitters)
        size = Size(*counts, given.seconds, given.hurried, given.think)
    lines = Lines()
    lines.add(machine())
    right = [measure(kind, size, lines) for kind in ([given.only] if given.only else KINDS)]
    lines.write(given.write, "load")
    sys.exit(0 if all(right) else 1)


def measure(kind: str, size: Size, lines: Lines) -> bool:
    """Fill a database, serve it and ask; whether every answer was right and nothing stayed open."""
    with ExitStack() as stack:
        settings = stack.enter_context(installed(kind))
        engine = make_engine(settings[0].url)
        stack.callback(engine.dispose)
        began = time.monotonic()
        fill(engine, size)
        lines.add()
        lines.add(
            f"{version_of(engine)}: {size.sweeps:,} sweeps, {scores(engine):,} scores, made in "
            f"{time.monotonic() - began:.0f} s; {len(settings)} server process{'es' * (len(settings) > 1)}"
        )
        return ask(engine, settings, size, lines)


@contextmanager
def installed(kind: str) -> Iterator[list[Settings]]:
    """The settings of each server process, over an empty database of the newest schema."""
    with ExitStack() as stack:
        homes = [Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="robustseg-load-"))) for _ in range(2)]
        if kind == "sqlite":
            found = [Settings(home=homes[0])]
        else:
            postgres = stack.enter_context(running_postgres(**POSTGRES))
            bucket = S3Server()
            bucket.start()
            stack.callback(bucket.stop)
            os.environ.update(bucket.variables)
            bucket.client().create_bucket(Bucket="load")
            url = SecretStr(postgres.url("load"))
            found = [Settings(home=home, database_url=url, artifacts="s3://load") for home in homes]
        engine = make_engine(found[0].url)
        schema.upgrade(engine)
        engine.dispose()
        yield found


def fill(engine: Engine, size: Size) -> None:
    """The large sweep, which is number 1, and the others."""
    populate(engine, Shape(patients=size.patients), 1, prefix="large")
    populate(engine, SMALL, size.sweeps - 1, first=1, prefix="small")


def scores(engine: Engine) -> int:
    """Rows of results."""
    with read(engine) as connection:
        return int(connection.execute(text("SELECT count(*) FROM score")).scalar_one())


def ask(engine: Engine, settings: Sequence[Settings], size: Size, lines: Lines) -> bool:
    """Let everybody ask, with and without thinking."""
    with read(engine) as connection:
        ranges = connection.execute(text("SELECT sweep_id, min(job_id), max(job_id) FROM cell GROUP BY sweep_id")).all()
    jobs = {sweep: (first, last) for sweep, first, last in ranges}
    tokens = [token_of(engine, role, number) for role, number in who_asks(size)]
    engine.dispose()
    with ExitStack() as stack:
        servers = [stack.enter_context(serving(each)) for each in settings]
        place = Place(
            ports=[server.port for server in servers],
            large=1,
            small={sweep: found for sweep, found in jobs.items() if sweep != 1},
            jobs_of_large=jobs[1],
            cases_of_large=size.patients,
            cases_of_small=SMALL.patients,
            large_share=LARGE_SHARE,
        )
        alone = {route.name: processor_ms(servers[0], place, route.address, tokens[0], size.alone) for route in TABLES}
        right = []
        for seconds, think_s, how in ((size.seconds, size.think_s, ""), (size.hurried, 0.0, " who do not think")):
            if not seconds:
                continue
            before = [server.processor_s() for server in servers]
            found = run(place, tokens, size, seconds, think_s)
            began = time.monotonic()
            held = until_ended(servers)
            waited = time.monotonic() - began
            lines.add()
            lines.add(f"{size.readers} readers and {size.submitters} submitters{how}, {seconds:g} s:")
            report(found, alone, seconds, lines)
            spent = sum(server.processor_s() for server in servers) - sum(before)
            streams, connections = (sum(counts) for counts in zip(*held, strict=True))
            lines.add(
                f"{spent / seconds:.2f} cores of servers, {sum(server.resident() for server in servers) / 1e6:.0f} MB; "
                f"{found.streams} streams watched, {streams} of them and {connections} connections open {waited:.1f} s "
                "later"
            )
            right.append(not found.errors and not streams and not connections)
        return all(right)


def who_asks(size: Size) -> list[tuple[str, int]]:
    """Roles, numbered."""
    return [("reader", number) for number in range(size.readers)] + [
        ("submitter", number) for number in range(size.submitters)
    ]


def token_of(engine: Engine, role: str, number: int) -> str:
    """A token."""
    with write(engine) as connection:
        return create_token(connection, name=f"{role}-{number}", role=role, by="bench")[1].tell()


def run(place: Place, tokens: Sequence[str], size: Size, seconds: float, think_s: float) -> Found:
    """What everybody saw until the time was up."""
    found, until = Found(), time.monotonic() + seconds
    threads = []
    for seed, ((role, _), token) in enumerate(zip(who_asks(size), tokens, strict=True)):
        client = Client(place, found, token, think_s, seed)
        work = submit_on if role == "submitter" else read_on
        threads.append(threading.Thread(target=noting_failures, args=(work, client, until)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def noting_failures(work: Callable[[Client, float], None], client: Client, until: float) -> None:
    """What a client does; a mistake in it is one of the run."""
    try:
        work(client, until)
    except Exception as error:
        client.found.fail("a client", repr(error))
        raise


def until_ended(servers: Sequence[LoadServer]) -> list[tuple[int, int]]:
    """Streams and connections of each server that nobody asks any more, when there is none or `ENDED_S` are over."""
    deadline = time.monotonic() + ENDED_S
    while True:
        held = [(server.streams(), server.connections()) for server in servers]
        if not any(map(sum, held)) or time.monotonic() > deadline:
            return held
        time.sleep(0.1)


def report(found: Found, alone: dict[str, float], seconds: float, lines: Lines) -> None:
    """A line for each thing that was asked for."""
    lines.add(f"{'ms':26} {'answers':>7} {'p50':>6} {'p95':>6} {'max':>6} {'large p95':>10} {'processor':>10} errors")
    tables = [route.name for route in TABLES]
    for name in (*tables, *(route.name for route in FILES), OPENED, SUBMIT, LOOK, CANCEL):
        times, large = found.times[name], found.of_large[name]
        if not times and not found.errors[name]:
            continue
        lines.add(
            f"{name:26} {len(times):7} {cut(times, 50):6.0f} {cut(times, 95):6.0f} {max(times, default=0) * 1e3:6.0f} "
            f"{f'{cut(large, 95):.0f}' if large else '':>10} {f'{alone[name]:.1f}' if name in alone else '':>10} "
            f"{found.errors[name] or 'none':>6}"
        )
    every = [one for name in tables for one in found.times[name]]
    slow = [name for name in tables if cut(found.times[name], 95) > GOAL_MS]
    lines.add(
        f"lists and tables: p50 {cut(every, 50):.0f}, p95 {cut(every, 95):.0f} ms over all; p95 above {GOAL_MS} ms: "
        f"{', '.join(slow) or 'none'}"
    )
    lines.add(f"{sum(map(len, found.times.values())) / seconds:.0f} answers a second")
    for said in found.said:
        lines.add(f"WRONG {said}")


def cut(times: Sequence[float], percent: int) -> float:
    """A percentile in ms; 0 of nothing."""
    if len(times) < 2:
        return sum(times) * 1e3
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1] * 1e3


def processor_ms(server: LoadServer, place: Place, address: str, token: str, most: int) -> float:
    """What the server computes for one answer, once it has answered that before: a mean over a second at most."""
    case = "BraTS2021_00000"
    words = {"sweep": place.large, "offset": 0, "job": place.jobs_of_large[0], "case": case}
    asked = address.format(**words, patient=key_of_case(case))
    connection = http.client.HTTPConnection("127.0.0.1", server.port)

    def once() -> None:
        connection.request("GET", asked, headers={"Authorization": f"Bearer {token}", "Accept": "text/html,*/*"})
        answer = connection.getresponse()
        content = answer.read()
        if answer.status != 200:
            raise SystemExit(f"{asked}: {answer.status} {content[:300]!r}")

    once()
    before, began, times = server.processor_s(), time.monotonic(), 0
    while times < most and (not times or time.monotonic() < began + 1):
        once()
        times += 1
    connection.close()
    return (server.processor_s() - before) / times * 1e3


if __name__ == "__main__":
    main()
