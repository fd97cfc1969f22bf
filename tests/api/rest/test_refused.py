"""Attempts that are refused leave audit rows: who tried what, without secrets, and never more than a few."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, insert, select, text

from api.rest.rates import Rate
from api.rest.refused import RefusalRows, address_of
from db.access_tables import Audit
from db.engine import read, write
from db.models import Sweep
from services.access.links import create_link
from services.access.sessions import prepare_session
from services.access.tokens import revoke_token
from tests.api.rest.guarded import SENT, Guarded


@pytest.fixture
def server(sqlite_engine: Engine) -> Guarded:
    return Guarded(sqlite_engine)


def refused(engine: Engine) -> list[tuple[str, str]]:
    """Who and what of the rows, in order."""
    rows = select(Audit.who, Audit.about).where(Audit.action == "refused").order_by(Audit.id)
    with read(engine) as connection:
        return [(row.who, row.about) for row in connection.execute(rows)]


def test_who_has_too_small_a_role_is_written_down_with_what_he_tried(server: Guarded) -> None:
    reader = server.token("reader")
    assert server("POST", "/api/v1/change?name=Smith", headers=reader).status_code == 403
    assert server("GET", "/api/v1/admin", headers=server.token(name="bob")).status_code == 403
    assert refused(server.engine) == [
        ("ann", "POST /api/v1/change, as reader"),
        ("bob", "GET /api/v1/admin, as submitter"),
    ]


def test_tokens_that_are_not_good_are_written_down_with_their_owner_where_they_have_one(server: Guarded) -> None:
    server.address = "10.1.2.3"
    revoked = server.token()
    with write(server.engine) as connection:
        revoke_token(connection, "ann", by="root")
    guess = "rs_" + "a" * 43
    for token in (revoked, {"authorization": f"Bearer {guess}"}):
        assert server("GET", "/", headers=token).status_code == 401
        secret = token["authorization"].removeprefix("Bearer ")
        assert server("POST", "/login", headers=SENT, data={"token": secret}).status_code == 401
    found = refused(server.engine)
    assert (
        found
        == [("ann", "token 1, which is not good any more, from 10.1.2.3")] * 2
        + [("nobody", "an unknown token, from 10.1.2.3")] * 2
    )


def test_an_address_that_was_used_a_link_that_nobody_made_and_one_that_is_over_are_written_down(
    server: Guarded,
) -> None:
    with write(server.engine) as connection:
        opening = prepare_session(connection, name="ann", by="ann").tell()
        sweep = connection.execute(insert(Sweep).values(name="a", document={}).returning(Sweep.id)).scalar_one()
        link = create_link(connection, sweep, by="ann")[1].tell()
    statuses = [server("GET", f"/open?secret={opening}").status_code for _ in range(2)]
    assert statuses == [303, 401]
    assert server("GET", f"/shared/rsl_{'a' * 43}/").status_code == 404
    assert server("POST", f"/shared/{link}/api/v1/change", headers=SENT).status_code == 404
    with write(server.engine) as connection:
        connection.execute(text("UPDATE share_link SET expires_at = 1"))
    assert server("GET", f"/shared/{link}/api/v1/sweeps/1").status_code == 404
    assert refused(server.engine) == [
        ("nobody", "an address of `serve` that was used or is too old, from 127.0.0.1"),
        ("nobody", "an unknown link, from 127.0.0.1"),
        ("link 1", "a change by a link, which changes nothing"),
        ("link 1", "a link that is over, from 127.0.0.1"),
    ]


def test_a_page_elsewhere_that_would_change_something_is_written_down(server: Guarded) -> None:
    server.open()
    assert server("POST", "/api/v1/change", headers={"origin": "https://evil.example"}).status_code == 403
    assert server("POST", "/api/v1/change", headers=SENT).status_code == 403
    assert refused(server.engine) == [
        ("nobody", "a change from a page elsewhere, from 127.0.0.1"),
        ("ann", "a change that no page of this session sent"),
    ]


def test_a_forged_signing_out_is_refused_and_leaves_nothing(server: Guarded) -> None:
    server.open()
    for sent in ({"origin": "https://evil.example"}, SENT):
        assert server("POST", "/logout", headers=sent, data={"csrf": "forged"}).status_code == 403
    assert server("GET", "/").status_code == 200, "still signed in"
    assert refused(server.engine) == []


def test_who_is_only_not_signed_in_leaves_nothing(server: Guarded) -> None:
    csrf = server.open()
    kept = dict(server.cookies)
    server("POST", "/logout", headers=SENT, data={"csrf": csrf})
    server.cookies = kept
    for _ in range(2):
        assert server("GET", "/").status_code == 401
        server.cookies = {}
    assert server("GET", "/no/such/page", headers=server.token()).status_code == 404
    assert refused(server.engine) == []


def test_nobody_fills_the_database_and_what_was_left_out_is_counted(server: Guarded) -> None:
    now = [0.0]
    server.access.refused = RefusalRows(Rate(at_once=3, a_second=1 / 600, clock=lambda: now[0]))
    server.access.rate_of_strangers = Rate(at_once=1e9, a_second=1e9)
    reader = server.token("reader")
    for number in range(20):
        server.address = f"10.0.0.{number}"
        assert server("GET", "/", headers={"authorization": f"Bearer {number}"}).status_code == 401
        assert server("GET", "/api/v1/admin", headers=reader).status_code == 403
    assert [who for who, _ in refused(server.engine)].count("nobody") == 3
    assert [who for who, _ in refused(server.engine)].count("ann") == 3
    now[0] = 600.0
    assert server("GET", "/api/v1/admin", headers=reader).status_code == 403
    assert server("GET", "/api/v1/admin", headers=reader).status_code == 403
    assert refused(server.engine)[6:] == [("ann", "GET /api/v1/admin, as reader, and 17 more before")]


def test_a_row_that_cannot_be_written_keeps_nobody_from_an_answer(server: Guarded) -> None:
    reader = server.token("reader")
    with write(server.engine) as connection:
        connection.execute(text("DROP TABLE audit"))
    assert server("GET", "/api/v1/admin", headers=reader).status_code == 403


@pytest.mark.parametrize(
    ("path", "parameters", "told"),
    [
        ("/sweeps/3/patients/Smith/words", {"sweep_id": "3", "key": "Smith"}, "/sweeps/3/patients/*/words"),
        ("/sweeps/3/4/clean-t1.nii.gz", {"sweep_id": "3", "run": "4", "name": "clean-t1"}, "/sweeps/3/4/*"),
        ("/api/v1/sweeps/3/cancel", {"sweep_id": "3"}, "/api/v1/sweeps/3/cancel"),
    ],
)
def test_words_in_an_address_are_left_out(path: str, parameters: dict[str, str], told: str) -> None:
    assert address_of(path, parameters) == told
