"""Citations of docs/reference have one form, `methods 4.7`, `methods R4`, `statistics 6.1`, and name what is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from services.science.gates.result import GATES

PROJECT = Path(__file__).parents[1]
REFERENCE = PROJECT / "docs" / "reference"
PAGES = {"methods": "m", "statistics": "s"}
FOLDERS = ("api", "benchmarks", "db", "deploy", "docs", "examples", "services", "tests", "worker")

CITATION = re.compile(r"\b(methods|statistics)\s+([RGT]\d+|\d+(?:\.\d+)?)\b")
LINK = re.compile(r"\[([^\]\n]*(?:\n[^\]\n]*)?)\]\(([\w./-]*)#((?:m|s)-[\w-]+)\)")
#: Forms of a citation that nobody can look up, or that no test would find.
OLD = re.compile(
    r"metrics-and-statistics|[(;]\s*(?:methods|statistics):|\b(?:methods|statistics):\s*(?:section\s+)?\d"
    r"|\b(?:methods|statistics),?\s+section\s|\bmethods reference\b|\bS of the methods\b|\(R[1-7]\)"
    r"|[a-z] \(\d\.\d+\)\.?\"\"\""
)


@cache
def anchors(page: str) -> tuple[str, ...]:
    """All anchors of a reference page, in their order."""
    return tuple(re.findall(r'<a id="([^"]+)"></a>', (REFERENCE / f"{page}.md").read_text(encoding="utf-8")))


def anchor(page: str, place: str) -> str:
    """The anchor of "4.7", "R4" or "G7"."""
    return f"{PAGES[page]}-{place.lower().replace('.', '-')}"


def faults(text: str, name: str) -> Iterator[str]:
    """file:line and what is wrong, for every citation that cannot be looked up."""

    def where(match: re.Match[str]) -> str:
        return f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {' '.join(match[0].split())!r}"

    for match in CITATION.finditer(text):
        if anchor(match[1], match[2]) not in anchors(match[1]):
            yield f"{where(match)} is not in docs/reference/{match[1]}.md"
    for match in OLD.finditer(text):
        yield f"{where(match)}: write `methods 4.7` or `statistics 6.1`"
    for match in LINK.finditer(text):
        page = next(page for page, letter in PAGES.items() if match[3].startswith(f"{letter}-"))
        target = match[2] or name
        if not target.endswith(f"{page}.md") or match[3] not in anchors(page):
            yield f"{where(match)} leads nowhere"
        number = re.match(r"(?:methods |statistics )?([RGT]\d+|\d+(?:\.\d+)?)(?![\w.]*\d)", match[1])
        if number and anchor(page, number[1]) != match[3]:
            yield f"{where(match)} leads to another section than it says"


def sources() -> list[Path]:
    """Everything that people write, but for this file."""
    inside = (path for folder in FOLDERS for path in (PROJECT / folder).rglob("*"))
    found = [*PROJECT.glob("*.md"), *(path for path in inside if path.suffix in (".md", ".py", ".sql", ".yaml"))]
    return sorted(path for path in found if path != Path(__file__))


def test_every_citation_names_a_place_in_the_reference_pages() -> None:
    found = {path: path.read_text(encoding="utf-8") for path in sources()}
    cited = sum(len(CITATION.findall(text)) for text in found.values())
    assert cited > 50, "the citations have another form than this test looks for"
    wrong = [fault for path, text in found.items() for fault in faults(text, str(path.relative_to(PROJECT)))]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "as published (methods 4.77).",
        "as published (methods R8)",
        "see methods\n    R9",
        "statistics 6.9",
        "[methods 4.7](reference/methods.md#m-4-77)",
        "[methods 4.7](reference/methods.md#m-4-8)",
        "[4.7](reference/statistics.md#m-4-7)",
        "(Fischer et al., ICML 2021; methods: 4.9)",
        "(methods: section 6)",
        "see methods, section 6",
        '"""Returns the best iterate (R4)."""',
        '"""Made anew at every step (4.2)."""',
        "metrics-and-statistics 6.1",
        "S of the methods",
    ],
)
def test_a_citation_that_nobody_can_look_up_is_found(text: str) -> None:
    assert [fault for fault in faults(f"first line\n{text}\n", "x.py") if fault.startswith("x.py:2: ")]


@pytest.mark.parametrize("text", ["methods 4.7", "(methods R4)", "statistics 6.1", "[methods G7](methods.md#m-g7)"])
def test_a_good_citation_is_no_fault(text: str) -> None:
    assert list(faults(text, "x.py")) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_numbered_heading_has_its_anchor_and_a_place_in_the_contents(page: str) -> None:
    text = (REFERENCE / f"{page}.md").read_text(encoding="utf-8")
    assert len(set(anchors(page))) == len(anchors(page))
    headings = re.findall(r"^(.*)\n#+ (\d+(?:\.\d+)?)\b", text, re.MULTILINE)
    assert len(headings) > 15
    contents = text.partition("**Contents**")[2].partition("<a id=")[0]
    for before, number in headings:
        assert before == f'<a id="{anchor(page, number)}"></a>'
        assert f"](#{anchor(page, number)})" in contents, f"{number} is not in the contents of {page}.md"


def test_the_page_lists_every_gate_and_says_which_are_not_implemented() -> None:
    text = (REFERENCE / "methods.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r'^\| <a id="m-g\d+"></a>(G\d+)\b(.*)$', text, re.MULTILINE))
    assert list(rows) == [f"G{number}" for number in range(22)]
    assert {gate for gate, row in rows.items() if "not implemented here" not in row} == set(GATES)
    assert {f"m-r{number}" for number in range(1, 8)} <= set(anchors("methods"))
