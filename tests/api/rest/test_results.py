"""Scores over REST are those of the view `results`, whatever the size of a page, and as files."""

from __future__ import annotations

import csv
import io
import json
import tempfile
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
from sqlalchemy import text
from starlette.testclient import TestClient

from api.rest.routes.results import results_as_file
from db.engine import read
from services.access import Caller
from services.reports.export import write_rows
from services.reports.score_pages import ScoreFilter
from tests.api.rest.conftest import Server


def _view(server: Server, where: str = "") -> list[dict[str, Any]]:
    with read(server.engine) as connection:
        rows = connection.execute(text(f"SELECT * FROM results WHERE sweep = 'tiny' {where}"))
        return [dict(row._mapping) for row in rows]


def _sorted(rows: list[dict[str, Any]]) -> list[str]:
    return sorted(json.dumps(row, sort_keys=True) for row in rows)


def _pages(client: TestClient, limit: int, **chosen: str) -> list[dict[str, Any]]:
    rows, after = [], None
    while True:
        asked = {**chosen, "limit": limit} | ({"after": after} if after else {})
        page = client.get("/api/v1/sweeps/1/results", params=asked)
        assert page.status_code == 200, page.text
        rows += page.json()["items"]
        if (after := page.json()["next"]) is None:
            return rows
        assert len(page.json()["items"]) == limit


@pytest.mark.parametrize("limit", [7, 1000])
def test_pages_together_are_the_view(server: Server, limit: int) -> None:
    rows = _pages(server.client("reader"), limit)
    assert rows
    assert _sorted(rows) == _sorted(_view(server))


def test_filters_leave_what_sql_would(server: Server) -> None:
    client = server.client("reader")
    rows = _pages(client, 5, defense="none", attack="fgsm", region="WT", case="phantom-0001")
    where = "AND defense = 'none' AND attack = 'fgsm' AND region = 'WT' AND case_id = 'phantom-0001'"
    assert rows
    assert _sorted(rows) == _sorted(_view(server, where))
    assert _pages(client, 5, model="unknown") == []


def test_files_hold_the_same_rows(server: Server) -> None:
    client = server.client("reader")
    shown = client.get("/api/v1/sweeps/1/results/csv", params={"attack": "clean"})
    assert shown.headers["content-disposition"] == 'attachment; filename="tiny.csv"'
    table = list(csv.DictReader(io.StringIO(shown.text)))
    assert sorted(float(row["value"]) for row in table) == sorted(
        row["value"] for row in _view(server, "AND attack = 'clean'")
    )
    parquet = client.get("/api/v1/sweeps/1/results/parquet")
    assert _sorted(pyarrow.parquet.read_table(io.BytesIO(parquet.content)).to_pylist()) == _sorted(_view(server))
    lines = client.get("/api/v1/sweeps/1/results/jsonl").text.splitlines()
    assert _sorted([json.loads(line) for line in lines]) == _sorted(_view(server))
    assert client.get("/api/v1/sweeps/1/results/csv", headers={"range": "bytes=0-3"}).status_code == 200


def test_a_table_is_nobody_elses_while_it_is_written_and_not_left_behind_by_who_hangs_up(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[int] = []

    def note(*arguments: Any) -> int:
        modes.append(arguments[2].parent.stat().st_mode & 0o777)
        return write_rows(*arguments)

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("api.rest.routes.results.write_rows", note)
    # Whoever hangs up before the first piece leaves an answer that nobody iterates over.
    answer = results_as_file(server.engine, Caller("ann", "reader"), None, 1, "csv", ScoreFilter())
    assert answer.headers["content-length"] > "0"
    assert list((tmp_path / "temporary").iterdir()) == []
    assert modes == [0o700]


def test_a_link_shows_pseudonyms_everywhere_also_in_the_address_of_the_next_page(server: Server) -> None:
    link = server.link(1)
    base = str(link.base_url).rstrip("/")
    rows, after = [], ""
    for _ in range(1000):
        asked: dict[str, Any] = {"limit": 5} | ({"after": after} if after else {})
        page = link.get(f"{base}/api/v1/sweeps/1/results", params=asked)
        assert "phantom" not in page.text
        rows += page.json()["items"]
        if not (after := page.json()["next"]):
            break
        import base64

        assert b"phantom" not in base64.urlsafe_b64decode(after + "===")
    whole = _view(server)
    assert sorted(row["value"] for row in rows) == sorted(row["value"] for row in whole)
    one = next(iter(islice(rows, 1)))["case_id"]
    mine = link.get(f"{base}/api/v1/sweeps/1/results", params={"case": one, "limit": 1000}).json()["items"]
    assert {row["case_id"] for row in mine} == {one}
    assert "phantom" not in link.get(f"{base}/api/v1/sweeps/1/results/csv").text


def test_neither_the_order_of_rows_nor_a_volume_tells_a_link_who_is_who(server: Server) -> None:
    link = server.link(1)
    base = f"{str(link.base_url).rstrip('/')}/api/v1/sweeps/1/results"
    table = list(csv.DictReader(io.StringIO(link.get(f"{base}/csv").text)))
    lines = [json.loads(line) for line in link.get(f"{base}/jsonl").text.splitlines()]
    block = itemgetter("job_id", "epsilon", "metric", "region")
    for rows in (link.get(base, params={"limit": 1000}).json()["items"], table, lines):
        blocks = [[row["case_id"] for row in members] for _, members in groupby(rows, block)]
        assert max(map(len, blocks)) > 1
        assert blocks == list(map(sorted, blocks))
        assert not any(row["reference_voxels"] or row["prediction_voxels"] for row in rows)


@pytest.mark.parametrize("after", ["x", "bm9uc2Vuc2U", "W10", "WzEsImEiLCJiIiwgMV0", "WzEsImEiLCJiIiwiXHUwMDAwIl0"])
def test_a_place_that_no_page_told_is_refused(server: Server, after: str) -> None:
    answer = server.client("reader").get("/api/v1/sweeps/1/results", params={"after": after})
    assert answer.status_code == 422
    assert "'after' takes what the page before says" in answer.json()["detail"]


def test_an_answer_that_is_still_the_same_is_not_sent_again(server: Server) -> None:
    client = server.client("reader")
    for address in ("/api/v1/sweeps/1/results", "/api/v1/plugins", "/api/v1/openapi.json", "/api/v1/sweeps/1"):
        first = client.get(address)
        assert first.headers["cache-control"] == "private, no-cache"
        again = client.get(address, headers={"if-none-match": first.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert client.get(address, headers={"if-none-match": '"other"'}).status_code == 200
