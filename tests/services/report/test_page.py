"""The page needs nothing but itself, and what is not ours stands in it as text."""

from __future__ import annotations

import base64
import hashlib
import re

from services.report.document import Document, Section, Tabled
from services.report.html import MOST_ROWS, to_html
from services.reports.table import Table
from tests.services.report.made import Page, Written


def test_the_page_is_one_file_whose_policy_admits_its_own_sheet_alone(report: Written) -> None:
    page = report.page
    (policy,) = [found["content"] or "" for tag, found in page.tags
                 if tag == "meta" and found.get("http-equiv") == "Content-Security-Policy"]  # fmt: skip
    assert policy.startswith("default-src 'none';")
    (sheet,) = re.findall(r"<style>(.*?)</style>", page.text, flags=re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}';" in policy
    assert "unsafe" not in policy
    assert not [tag for tag, _ in page.tags if tag in ("script", "link", "iframe", "object", "embed", "base")]
    assert not [found for _, found in page.tags if "style" in found or any(name.startswith("on") for name in found)]
    addresses = [
        value for _, found in page.tags for name in ("href", "src", "xlink:href") if (value := found.get(name))
    ]
    assert addresses
    assert not [address for address in addresses if re.match(r"[a-z]+:|//", address) and "data:" not in address]


def test_every_link_of_the_page_leads_somewhere(report: Written) -> None:
    page = report.page
    ids = [found["id"] for _, found in page.tags if found.get("id")]
    assert len(ids) == len(set(ids))
    for tag, found in page.tags:
        if tag == "a" and (address := found["href"]):
            there = address[1:] in ids if address.startswith("#") else (report.folder / address).is_file()
            assert there, address


def test_sections_come_in_the_order_of_reading_and_say_what_was_not_tested(report: Written) -> None:
    names = [section.name for section in report.document.sections]
    assert names[:4] == ["missing", "summary", "claims", "study"]
    assert names.index("clean") < names.index("curves") < names.index("comparisons") < names.index("annex")
    assert "Poisoning, inversion and extraction were not tested." in report.page.words
    assert "compliant" not in report.page.words.lower()


def test_markdown_has_every_section_and_links_files_that_are_there(report: Written) -> None:
    text = (report.folder / "report.md").read_text(encoding="utf-8")
    assert len(re.findall(r"^## ", text, flags=re.MULTILINE)) == len(report.document.sections)
    for address in re.findall(r"\]\(([^)]+)\)", text):
        assert (report.folder / address).is_file()


def test_a_table_of_very_many_rows_stands_in_the_files_alone() -> None:
    table = Table("many", ("n",), [(number,) for number in range(MOST_ROWS + 1)])
    page = Page(to_html(Document("t", [], [Section("s", "S", [Tabled("many", table)])])))
    assert page.tables == {}
    assert f"Table 1. Many. {MOST_ROWS + 1} rows, in the files." in page.words
    assert ("a", {"href": "tables/many.csv"}) in page.tags


def test_what_a_sweep_claims_is_answered_before_all_scores(report: Written) -> None:
    names = [section.name for section in report.document.sections]
    assert names.index("claims") < names.index("clean")
    glance = report.rows("claims-1")
    assert [row["claim"] for row in glance] == ["loss of 10%", "static above none", "below clean"]
    assert {"white-box", "transfer"} < set(glance[0])
    numbers = report.rows("claims-numbers")
    assert {row["claim"] for row in numbers} >= {"loss", "better", "below clean"}
