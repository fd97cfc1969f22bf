"""Questions in SQL over REST read, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import Engine, text

from api.rest.access import Access
from api.rest.app import make_app
from services.settings import Settings
from tests.api.rest.conftest import Server


def test_an_answer_is_that_of_the_database(server: Server) -> None:
    asked = {"sql": "SELECT attack, count(*) AS n FROM results GROUP BY attack ORDER BY attack"}
    found = server.client("admin").post("/api/v1/query", json=asked).json()
    assert found["table"]["columns"] == ["attack", "n"]
    assert [row[0] for row in found["table"]["rows"]] == ["clean", "fgsm", "ifgsm"]
    assert found["more"] is False


@pytest.mark.parametrize(
    "sql",
    ["DELETE FROM score", "SELECT 1; DROP TABLE score", "PRAGMA journal_mode=DELETE", "ATTACH '/etc/passwd' AS x", ""],
)
def test_what_is_no_question_is_refused(server: Server, sql: str) -> None:
    client = server.client("admin")
    answer = client.post("/api/v1/query", json={"sql": sql})
    assert answer.status_code == 422
    counted = client.post("/api/v1/query", json={"sql": "SELECT count(*) FROM score"}).json()
    assert counted["table"]["rows"][0][0] > 0


def test_every_question_leaves_a_row_that_names_nobody(server: Server) -> None:
    client = server.client("admin")
    asked = "SELECT value -- of Smith\nFROM results WHERE case_id = 'phantom-0001' AND \"attack\" <> 'it''s'"
    assert client.post("/api/v1/query", json={"sql": asked}).status_code == 200
    assert client.post("/api/v1/query", json={"sql": "DELETE FROM score WHERE case_id = 'open"}).status_code == 422
    with server.engine.connect() as connection:
        rows = connection.execute(text("SELECT who, about FROM audit WHERE action = 'query' ORDER BY id")).all()
    assert [tuple(row) for row in rows] == [
        ("the-admin", "SELECT value ? FROM results WHERE case_id = ? AND ? <> ??"),
        ("the-admin", "DELETE FROM score WHERE case_id = ?"),
    ]


@pytest.mark.parametrize("named", [False, True], ids=["no login for questions", "one that may write"])
def test_on_a_server_of_databases_only_a_login_that_may_only_read_answers(
    postgres_engine: Engine, tmp_path: Path, named: bool
) -> None:
    url = SecretStr(postgres_engine.url.render_as_string(hide_password=False))
    settings = Settings(home=tmp_path, database_url=url, query_url=url if named else None)
    server = Server(make_app(settings, access=Access(postgres_engine)), postgres_engine, settings)
    answer = server.client("admin").post("/api/v1/query", json={"sql": "SELECT 1"})
    assert answer.status_code == 403
    assert "ROBUST_QUERY_URL" in answer.json()["detail"]
