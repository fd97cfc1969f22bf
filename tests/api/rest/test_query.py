"""Questions in SQL over REST read, and nothing else."""

from __future__ import annotations

import pytest

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
