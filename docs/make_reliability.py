"""Writes `docs/reliability.md` from the reports of the failure tests.

    make test-chaos                                   # leaves build/chaos.xml
    make test-cluster                                 # leaves build/cluster.xml, where a Docker engine answers
    .venv/bin/python docs/make_reliability.py build/chaos.xml [build/cluster.xml]

Reports hold what each test recorded: its mode, what was done to the system, and how long the slowest job waited.
Of cases that a report does not hold the page keeps what it says; recoveries are told from a report of all of them.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, parse

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reliability.md"


@dataclass(frozen=True)
class Outcome:
    """One test of a report."""

    module: str
    name: str
    passed: bool
    skipped: bool
    recorded: tuple[tuple[str, str], ...]

    @property
    def mode(self) -> str:
        """Of the tests that have one."""
        return dict(self.recorded).get("mode", "")

    @property
    def faults(self) -> list[tuple[str, str]]:
        """What was done, and what came of it."""
        return [(what, found) for what, found in self.recorded if what != "mode"]


def read(report: Path) -> Iterator[Outcome]:
    """The tests of a report in JUnit's format."""
    for case in parse(report).getroot().iter("testcase"):  # noqa: S314 - our own tests have just written it
        yield Outcome(
            case.get("classname", ""),
            case.get("name", ""),
            not _has(case, "failure", "error", "skipped"),
            _has(case, "skipped"),
            tuple((found.get("name", ""), found.get("value", "")) for found in case.iter("property")),
        )


def title(module: str) -> str:
    """The first sentence of a test module's docstring."""
    path = ROOT / f"{module.replace('.', '/')}.py"
    text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return text.split("\n")[0]


def by_module(outcomes: Sequence[Outcome], modes: Sequence[str]) -> Iterator[str]:
    """A line per module: its title, and for each mode the tests that passed and the slowest recovery."""
    for module in sorted({outcome.module for outcome in outcomes}):
        cells = [title(module)]
        for mode in modes:
            mine = [outcome for outcome in _of(module, outcomes) if outcome.mode == mode]
            cells.append(_summary(mine) if mine else "")
        yield f"| {' | '.join(cells)} |"


def slowest(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """A line per kind of fault: how often it was done, and the slowest recovery from it."""
    found: dict[tuple[str, str], list[float]] = {}
    for outcome in outcomes:
        for what, value in outcome.faults:
            found.setdefault((what, outcome.mode), []).append(_seconds(value))
    for (what, mode), seconds in sorted(found.items()):
        yield f"| {what} | {mode} | {len(seconds)} | {max(seconds):.1f} s |"


def main() -> None:
    chaos, *cluster = ([*read(Path(name))] for name in sys.argv[1:])
    storms = [outcome for outcome in chaos if outcome.module.endswith("test_random")]
    cases = [outcome for outcome in chaos if outcome not in storms]
    compose = cluster[0] if cluster else []
    text = PAGE.read_text(encoding="utf-8")
    found = [*by_module(cases, ("embedded", "celery"))]
    rows = _with_those_of(text, "cases", found)
    text = _filled(text, "cases", ["| case | embedded | Celery |", "|---|---|---|", *sorted(rows, key=_first_number)])
    if len(found) == len(rows):  # else it would not tell of faults of the other cases
        head = ["| what was done | mode | times | slowest recovery |", "|---|---|---|---|"]
        text = _filled(text, "recovery", [*head, *slowest(cases)])
    for storm in storms:
        if storm.faults:
            kind = "control" if "without" in storm.name else "random"
            lines = [f"| {what} | {value} |" for what, value in storm.faults]
            text = _filled(text, f"{kind} {storm.mode}", ["| | |", "|---|---|", *lines])
    if compose:
        modules = sorted({outcome.module for outcome in compose})
        lines = [f"| {title(module)} | {_summary(_of(module, compose))} |" for module in modules]
        text = _filled(text, "compose", ["| | |", "|---|---|", *lines])
    PAGE.write_text(text, encoding="utf-8")


def _summary(outcomes: Sequence[Outcome]) -> str:
    skipped = sum(outcome.skipped for outcome in outcomes)
    words = f"{sum(outcome.passed for outcome in outcomes)} of {len(outcomes)} passed"
    seconds = [_seconds(value) for outcome in outcomes for _, value in outcome.faults]
    return words + (f", {skipped} skipped" if skipped else "") + (f", slowest {max(seconds):.1f} s" if seconds else "")


def _of(module: str, outcomes: Sequence[Outcome]) -> list[Outcome]:
    return [outcome for outcome in outcomes if outcome.module == module]


def _with_those_of(text: str, name: str, lines: Sequence[str]) -> list[str]:
    """These rows, and those of a block that begin with another cell."""
    block = text.partition(f"<!-- {name} -->\n")[2].partition(f"<!-- /{name} -->")[0]
    there = [line for line in block.splitlines()[2:] if line]
    return [*{line.split(" | ")[0]: line for line in (*there, *lines)}.values()]


def _filled(text: str, name: str, lines: Sequence[str]) -> str:
    before, begin, rest = text.partition(f"<!-- {name} -->\n")
    _, end, after = rest.partition(f"<!-- /{name} -->")
    if not (begin and end):
        raise SystemExit(f"{PAGE} has no block {name!r}")
    return "\n".join([f"{before}{begin.rstrip()}", *lines, f"{end}{after}"])


def _seconds(value: str) -> float:
    return 0.0 if value in ("", "None") else float(value)


def _first_number(text: str) -> int:
    digits = "".join(sign if sign.isdigit() else " " for sign in text).split()
    return int(digits[0]) if digits else 99


def _has(case: Element, *tags: str) -> bool:
    return any(case.find(tag) is not None for tag in tags)


if __name__ == "__main__":
    main()
