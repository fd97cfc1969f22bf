"""The commands that work on a server where ROBUST_SERVER is set: what they ask it, and as what they show the answer."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from api.cli.session import read_settings
from api.cli.show import show_json, show_lines, show_table
from api.cli.working import working
from services.counted import counted, duration
from services.reports.table import Noted, Table

if TYPE_CHECKING:
    from services.remote import RemoteServer
    from services.reports.views import Asked, ViewPart

#: Seconds between two looks at a sweep, and at most between two lines.
_POLL_S, _LINE_S = 2.0, 60.0


def server() -> RemoteServer | None:
    """The server that this command works on; None: the database of this machine. Raises `BadInput`."""
    from services.remote import find_server

    return find_server(read_settings())


def sweeps(remote: RemoteServer) -> list[dict[str, Any]]:
    """All sweeps, newest first."""
    return list(_all(remote, "/sweeps", limit=1000))


def jobs(remote: RemoteServer, sweep: str | None, state: str | None) -> list[dict[str, Any]]:
    """Jobs of a sweep, or of all; each with the names of its sweeps where it is of all."""
    where = "/jobs" if sweep is None else f"/sweeps/{_sweep_id(remote, sweep)}/jobs"
    return list(_all(remote, where, limit=1000, state=state))


def results(remote: RemoteServer, sweep: str | None, asked: Asked) -> list[ViewPart]:
    """A view of the scores of a sweep, by default the newest."""
    from services.errors import BadInput
    from services.reports.views import ViewPart

    if sweep is None:
        newest = remote.get("/sweeps", limit=1)["items"]
        if not newest:
            raise BadInput("there is no sweep yet: `robust-cli submit SWEEP.yaml` makes one")
        sweep_id = newest[0]["id"]
    else:
        sweep_id = _sweep_id(remote, sweep)
    chosen = asked.chosen
    found = remote.get(
        f"/sweeps/{sweep_id}/tables",
        view=asked.view,
        metric=asked.metric,
        region=list(chosen.regions),
        attack=list(chosen.attacks),
        defense=list(chosen.defenses),
        worst=asked.worst or None,
        as_json="true" if asked.as_json else "false",
        form=asked.form,
        intervals="true" if asked.intervals else "false",
    )
    return [
        ViewPart(
            [_table(one) for one in part["tables"]],
            part["notes"],
            program=_table(part["program"]) if part["program"] else None,
            missing=part["missing"],
        )
        for part in found["parts"]
    ]


def change(remote: RemoteServer, name: str, action: str) -> dict[str, Any]:
    """Cancel or retry what SWEEP or JOB means."""
    kind, number = _meant(remote, name)
    answer: dict[str, Any] = remote.post(f"/{kind}/{number}/{action}")
    return answer


def submit(
    remote: RemoteServer, path: Path, overrides: Sequence[str], *, dry_run: bool, wait: bool, as_json: bool
) -> int:
    """Post a sweep with the tables that it names, and watch it; returns the exit code."""
    posted = _posted(path, overrides)
    with working(f"the server reads {path.name} and its data"):
        plan = remote.post("/plan", posted)
    if dry_run or not as_json:
        _show_plan(plan, as_json=as_json)
    if dry_run:
        return 0
    recorded = remote.post("/sweeps", posted)
    new = [line for line in recorded["warnings"] if line not in plan["warnings"]]
    show_lines(new, stderr=True)
    if not wait:
        if as_json:
            show_json({key: recorded[key] for key in ("id", "sweep", "total", "done")})
        else:
            show_lines([f"recorded sweep {recorded['sweep']!r}; the server's workers run it"])
        return 0
    return _watch(remote, recorded["id"], as_json=as_json)


def _watch(remote: RemoteServer, sweep_id: int, *, as_json: bool) -> int:
    """Look at a sweep until it has ended."""
    from db import states

    said, last = "", 0.0
    while True:
        found = remote.get(f"/sweeps/{sweep_id}")
        counts = found["jobs"]
        done = counts.get(states.DONE, 0)
        line = f"{done}/{counted(found['total'], 'job')} done"
        rest = ", ".join(f"{count} {state}" for state, count in sorted(counts.items()) if state != states.DONE)
        line += f": {rest}" if rest else ""
        if not as_json and (line != said or time.monotonic() - last > _LINE_S):
            show_lines([line], stderr=True)
            said, last = line, time.monotonic()
        if all(state in states.ENDED for state in counts):
            break
        time.sleep(_POLL_S)
    if as_json:
        show_json({"sweep": found["name"], "jobs": counts})
    else:
        show_lines([f"more: robust-cli results {found['name']}"])
    return 0 if done == found["total"] else 1


def _show_plan(plan: dict[str, Any], *, as_json: bool) -> None:
    kinds = _table(plan["kinds"])
    if as_json:
        show_table(kinds, as_json=True)
        show_lines(plan["warnings"], stderr=True)
        return
    if plan["attacks"]["rows"]:
        show_table(_table(plan["attacks"]))
    body = [(*row[:4], *((duration(row[4]), f"{row[5] / 1e6:.0f} MB") if row[3] else ("–", "–"))) for row in kinds.rows]
    show_table(Table(kinds.title, ("jobs", "total", "done", "to run", "about", "disk"), body))
    show_lines([*plan["notes"], *plan["warnings"]])


def _posted(path: Path, overrides: Sequence[str]) -> dict[str, Any]:
    """The sweep file and its tables; raises `BadSweep` for one that is no YAML, `BadInput` for lost or large tables."""
    from services.bounded_files import read_text
    from services.errors import BadInput
    from services.remote import MOST_SENT
    from services.sweeps.reading.places import tables_of
    from services.sweeps.reading.yaml_source import read_source

    values = read_source(path, overrides).values
    tables = {name: read_text(Path(name).expanduser(), name, most=MOST_SENT) for name in tables_of(values)}
    text = path.read_text(encoding="utf-8-sig")
    posted = {"text": text, "name": path.name, "overrides": list(overrides), "tables": tables}
    if (size := len(json.dumps(posted))) > MOST_SENT:
        raise BadInput(
            f"{path.name} and its tables have {size / 1e6:.1f} MB together, and a server takes {MOST_SENT / 1e6:.1f} "
            f"MB: shorten the largest of {', '.join(tables)}, or submit the sweep on the server itself"
        )
    return posted


def _table(found: dict[str, Any]) -> Table:
    """A table as it was on the server."""
    rows = [
        [Noted(value["value"], value["note"]) if isinstance(value, dict) else value for value in row]
        for row in found["rows"]
    ]
    names = ("extras", "programs", "headings")
    lists = {name: tuple(found[name]) for name in names if name in found}
    return Table(
        found["title"],
        tuple(found["columns"]),
        rows,
        empty=found["empty"],
        whole=bool(found.get("whole", False)),
        **lists,
    )


def _all(remote: RemoteServer, path: str, **asked: Any) -> Iterator[dict[str, Any]]:
    """Every entry of a list, page by page."""
    after = None
    while True:
        page = remote.get(path, after=after, **asked)
        yield from page["items"]
        if (after := page["next"]) is None:
            return


def _sweep_id(remote: RemoteServer, name: str) -> int:
    """Raises `UnknownName`."""
    from services.errors import UnknownName

    found = remote.get("/sweeps", name=name)["items"]
    if not found:
        raise UnknownName("sweep", name, [one["name"] for one in sweeps(remote)])
    return int(found[0]["id"])


def _meant(remote: RemoteServer, name: str) -> tuple[str, int]:
    """`sweeps` or `jobs` and the number that SWEEP or JOB means there."""
    from services.errors import BadInput, in_short

    if found := remote.get("/sweeps", name=name)["items"]:
        return "sweeps", found[0]["id"]
    if name.isdecimal() and len(name) < 10:
        return "jobs", int(remote.get(f"/jobs/{int(name)}")["id"])
    digests = remote.get("/jobs", digest=name, limit=2)["items"]
    if len(digests) != 1:
        many = "several jobs have a digest that starts with" if digests else "no sweep and no job is called"
        raise BadInput(f"{many} {in_short(name)}: see `robust-cli status` and `robust-cli jobs`")
    return "jobs", digests[0]["id"]
