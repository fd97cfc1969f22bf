"""No number in an address is one that PostgreSQL refuses: what is larger than any row has is told as wrong."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, text

from api.rest.access import Access
from api.rest.app import make_app
from api.rest.topics import JobTopic
from db.engine import write
from db.models import MOST
from services.reports.score_pages import told
from services.settings import Settings
from tests.api.rest.conftest import NO_LIMIT, Server
from tests.db.helpers import submit

_BEYOND = MOST + 1
_ADDRESSES = (
    f"/sweeps/{_BEYOND}",
    f"/sweeps/1/patients/x?run={_BEYOND}",
    f"/sweeps/1/patients/x/{_BEYOND}/plane.png",
    f"/compare?a=x&b=y&sweep={_BEYOND}",
    f"/api/v1/sweeps/{_BEYOND}",
    f"/api/v1/sweeps?after={_BEYOND}",
    f"/api/v1/jobs?after=0.{_BEYOND}",
    f"/api/v1/jobs/1/log?after={_BEYOND}",
    f"/api/v1/sweeps/1/results?after={told((_BEYOND, 'dice', 'WT', 'a'))}",
)


def test_numbers_that_no_row_has_are_mistakes_of_who_asks(postgres_engine: Engine, tmp_path: Path) -> None:
    submit(postgres_engine, {"a": []})
    settings = Settings(home=tmp_path)
    app = make_app(settings, access=Access(postgres_engine, rate=NO_LIMIT, rate_of_strangers=NO_LIMIT))
    client = Server(app, postgres_engine, settings).client("admin")
    for address in _ADDRESSES:
        assert client.get(address).status_code == (422 if address.startswith("/api/") else 404), address
    for address in (f"/api/v1/jobs?after=0.{MOST}", f"/api/v1/jobs/1/log?after={MOST}", f"/api/v1/sweeps?after={MOST}"):
        assert client.get(address).status_code == 200


def test_a_stream_goes_on_behind_any_number(postgres_engine: Engine) -> None:
    submit(postgres_engine, {"a": []})
    with write(postgres_engine) as connection:
        connection.execute(text("UPDATE job SET state = 'cancelled'"))
    topic = JobTopic(1)
    assert [event.kind for event in topic.look(postgres_engine, topic.point("9" * 18))] == ["end"]
