"""What the guard lets through, and everything that it refuses."""

from __future__ import annotations

import logging

import pytest
import sqlalchemy.exc
from sqlalchemy import Engine, event, insert, text
from starlette.testclient import TestClient

from api.rest.guard import Access, Guard
from api.rest.proxy import BehindProxy
from api.rest.rates import Rate
from api.rest.refused import RefusalRows
from db.engine import read, write
from db.models import Sweep
from services.access.links import create_link
from services.access.sessions import prepare_session, revoke_session
from tests.api.rest.guarded import BASE, SENT, Guarded, problem, small_app


@pytest.fixture
def server(sqlite_engine: Engine) -> Guarded:
    """A server that a browser and programs reach at 127.0.0.1:8080."""
    return Guarded(sqlite_engine)


def test_without_anything_everything_is_refused_on_this_machine_too(server: Guarded) -> None:
    for method, path in (("GET", "/"), ("GET", "/api/v1/admin"), ("POST", "/api/v1/change"), ("GET", "/no/such/page")):
        answer = server(method, path, headers=SENT)
        assert problem(answer) == (
            401,
            "you are not signed in: sign in with a token, or open the address that `serve` printed",
        )
        assert answer.headers["www-authenticate"] == 'Bearer realm="robustseg"'


def test_a_browser_that_is_not_signed_in_gets_a_page_to_do_so_and_comes_back(server: Guarded) -> None:
    answer = server("GET", '/sweeps/3?q=<b>"', headers={"accept": "text/html,*/*"})
    assert answer.status_code == 401
    assert '<input type="hidden" name="next" value="/sweeps/3?q=%3Cb%3E%22">' in answer.text
    token = server.token("reader")["authorization"].removeprefix("Bearer ")
    signed = server("POST", "/login", headers=SENT, data={"token": f" {token}\n", "next": "/sweeps/3?q=1"})
    assert (signed.status_code, signed.headers["location"]) == (303, "/sweeps/3?q=1")
    assert server("GET", "/").json()["name"] == "ann"
    assert problem(server("GET", "/api/v1/admin"))[0] == 403


def test_a_database_whose_connections_are_all_taken_is_asked_later(
    server: Guarded, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def taken(ask: object) -> None:
        raise sqlalchemy.exc.TimeoutError("QueuePool limit of size 5")

    monkeypatch.setattr(server.access, "reading", taken)
    answer = server("GET", "/", headers={"authorization": "Bearer rs_" + "a" * 43})
    assert problem(answer) == (503, "the database does not answer: ask again")
    assert answer.headers["retry-after"] == "5"


@pytest.mark.parametrize(
    "there", ["//evil.example/", "https://evil.example", "/\\evil.example", "/a\r\nset-cookie: b", ""]
)
def test_who_signs_in_goes_nowhere_else(server: Guarded, there: str) -> None:
    token = server.token()["authorization"].removeprefix("Bearer ")
    signed = server("POST", "/login", headers=SENT, data={"token": token, "next": there})
    assert (signed.status_code, signed.headers["location"]) == (303, "/")


def test_the_address_that_serve_prints_opens_one_browser(server: Guarded) -> None:
    csrf = server.open()
    assert set(server.cookies) == {"robust_8080"}
    assert server.cookies["robust_8080"] not in csrf
    used = Guarded(server.engine)("GET", "/open?secret=rso_" + "a" * 43, headers={"accept": "text/html"})
    assert used.status_code == 401
    assert "this address was used before or is too old" in used.text
    assert "secret" not in used.text, "nobody is sent there again"


def test_who_comes_from_a_page_elsewhere_goes_on_from_one_of_ours_as_the_cookie_is_strict(server: Guarded) -> None:
    with write(server.engine) as connection:
        secret = prepare_session(connection, name="ann", by="ann")
    opened = server("GET", f"/open?secret={secret.tell()}", headers={"sec-fetch-site": "cross-site"})
    assert opened.status_code == 200
    assert "SameSite=Strict" in opened.headers["set-cookie"]
    assert 'content="0; url=/"' in opened.text
    assert server("GET", "/").json()["name"] == "ann"


def test_behind_a_proxy_the_cookie_is_secure_whatever_it_says_but_on_this_machine(server: Guarded) -> None:
    app = BehindProxy(Guard(small_app(), access=Access(server.engine, frozenset({"robust.example", "localhost"}))))
    token = server.token()["authorization"].removeprefix("Bearer ")
    for base, origin, secure in (
        ("http://robust.example", "https://robust.example", True),
        ("http://localhost:8080", "http://localhost:8080", False),
    ):
        with TestClient(app, base_url=base, follow_redirects=False) as browser:
            answer = browser.post("/login", headers={"origin": origin}, data={"token": token})
        assert answer.status_code == 303
        assert answer.headers["set-cookie"].endswith("; Secure") is secure
        assert ("strict-transport-security" in answer.headers) is secure


def test_the_cookie_is_for_this_server_and_no_script(server: Guarded) -> None:
    for scheme, ending in (("http", ""), ("https", "; Secure")):
        browser = Guarded(server.engine, scheme=scheme, root="/robust")
        token = browser.token()["authorization"].removeprefix("Bearer ")
        origin = {"origin": BASE.replace("http", scheme)}
        given = browser("POST", "/robust/login", headers=origin, data={"token": token}).headers["set-cookie"]
        assert given.endswith(f"; Path=/robust; HttpOnly; SameSite=Strict{ending}")
        assert ("strict-transport-security" in browser("GET", "/robust/").headers) == (scheme == "https")


def test_who_signs_out_is_out(server: Guarded) -> None:
    csrf = server.open()
    kept = dict(server.cookies)
    assert problem(server("POST", "/logout", headers=SENT))[0] == 403
    assert server("POST", "/logout", headers=SENT, data={"csrf": csrf}).headers["location"] == "/login"
    server.cookies = kept
    assert problem(server("GET", "/")) == (401, "you are not signed in any more: sign in again")


def test_a_session_that_was_revoked_is_out_with_its_next_request(server: Guarded) -> None:
    server.open("ann")
    with write(server.engine) as connection:
        revoke_session(connection, "1", by="root")
    assert problem(server("GET", "/")) == (401, "you are not signed in any more: sign in again")


def test_tokens_are_told_apart_in_words_that_programs_know(server: Guarded) -> None:
    answer = server("GET", "/", headers={"authorization": "Bearer rs_" + "a" * 43, "accept": "text/html"})
    assert answer.headers["www-authenticate"] == 'Bearer realm="robustseg", error="invalid_token"'
    assert "nobody knows this token" in answer.text
    assert "<form" not in answer.text, "a sentence and nothing else"
    for scheme in ("Basic cm9vdDpyb290", "Bearer", "Bearer  ", "rs_"):
        assert problem(server("GET", "/", headers={"authorization": scheme}))[0] == 401
    reader = server.token("reader")
    assert server("GET", "/", headers=reader).json()["name"] == "ann"
    status, sentence = problem(server("POST", "/api/v1/change", headers=reader))
    assert (status, sentence.partition(":")[0]) == (403, "ann is a reader and may not do this")


def test_a_program_with_a_token_changes_things_without_a_page(server: Guarded) -> None:
    assert server("POST", "/api/v1/change", headers=server.token(), content=b"abc").json()["body"] == 3
    for origin in ("https://evil.example", "null", "http://127.0.0.1:8081", "http://localhost:8080"):
        answer = server("POST", "/api/v1/change", headers={**server.token(), "origin": origin})
        assert problem(answer) == (403, "changes are made from pages of this server alone")


def test_a_browser_changes_things_from_our_pages_alone(server: Guarded) -> None:
    csrf = server.open()
    for headers in (
        {},
        {"x-csrf-token": csrf},
        {"x-csrf-token": csrf, "origin": "null"},
        {"x-csrf-token": csrf, "origin": "http://127.0.0.1.evil.example:8080"},
        {"x-csrf-token": csrf, "origin": "http://127.0.0.1:8080/"},
        {"x-csrf-token": csrf, "origin": "http://ann@127.0.0.1:8080"},
    ):
        assert problem(server("POST", "/api/v1/change", headers=headers))[1].startswith("changes are made from pages")
    for headers in (SENT, {**SENT, "x-csrf-token": ""}, {**SENT, "x-csrf-token": csrf[:-1] + "ä"}):
        sent = {name.encode(): value.encode("latin-1") for name, value in headers.items()}
        assert problem(server("POST", "/api/v1/change", headers=sent)) == (  # type: ignore[arg-type]
            403,
            "the page is older than your session: load it again and repeat what you did",
        )
    assert server("POST", "/api/v1/change", headers={**SENT, "x-csrf-token": csrf}, content=b"ab").json()["body"] == 2


def test_forms_send_it_back_as_a_field_and_are_read_again_by_the_page(server: Guarded) -> None:
    csrf = server.open()
    sent = {"word": "wörd &=", "csrf": csrf}
    files = {"file": ("a.yaml", b"name: a")}
    assert server("POST", "/api/v1/form", headers=SENT, data=sent).json() == {"word": "wörd &="}
    assert server("POST", "/api/v1/form", headers=SENT, data=sent, files=files).json() == {"word": "wörd &="}
    for broken in ({"data": {"word": "a"}}, {"data": {"word": "a"}, "files": files}, {"json": {"csrf": csrf}}):
        assert problem(server("POST", "/api/v1/form", headers=SENT, **broken))[0] == 403
    torn = {"content": b"--b\r\nContent-", "headers": {**SENT, "content-type": "multipart/form-data; boundary=b"}}
    assert problem(server("POST", "/api/v1/form", **torn))[0] in (400, 403)


def test_another_browsers_csrf_does_not_do(server: Guarded) -> None:
    other = Guarded(server.engine).open()
    server.open()
    assert problem(server("POST", "/api/v1/change", headers={**SENT, "x-csrf-token": other}))[0] == 403


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8080", 200),
        ("localhost", 200),
        ("[::1]:80", 200),
        ("LOCALHOST:8080", 200),
        ("evil.example", 421),
        ("localhost.evil.example", 421),
        ("127.0.0.1.", 400),
        ("", 400),
        ("a b", 400),
        ("127.0.0.1:8080@evil", 400),
        ("[::1", 400),
        ("localhost:999999", 400),
    ],
)
def test_a_name_that_somebody_else_may_have_pointed_here_is_not_ours(server: Guarded, host: str, status: int) -> None:
    answer = server("GET", "/healthz", headers={"host": host})
    assert answer.status_code == status
    assert "evil" not in answer.text


def test_health_and_style_are_for_everybody_and_nothing_else_is(server: Guarded) -> None:
    assert server("GET", "/healthz").status_code == server("GET", "/static/style.css").status_code == 200
    for path in ("/healthz/", "/static", "/static/../api/v1/admin", "/static/%2e%2e/api/v1/admin", "/x/healthz"):
        assert server("GET", path).status_code == 401
    assert problem(server("POST", "/healthz", headers=SENT))[0] == 405


def test_a_body_over_the_limit_is_refused_before_it_is_read(server: Guarded) -> None:
    server.access.largest_body = 1000
    token = server.token()
    assert server("POST", "/api/v1/change", headers=token, content=b"a" * 1000).json()["body"] == 1000
    large = server("POST", "/api/v1/change", headers=token, content=b"a" * 1001)
    assert problem(large) == (
        413,
        "the request is larger than 1000 bytes: no images, models or large tables travel",
    )
    assert large.headers["connection"] == "close"
    assert problem(server("POST", "/api/v1/change", headers=token, content=iter_pieces(1001)))[0] == 413
    told = {**token, "content-length": "9" * 30}
    assert problem(server("POST", "/api/v1/change", headers=told))[0] == 413
    assert problem(server("POST", "/api/v1/change", headers=SENT, content=b"a" * 9999))[0] == 401, (
        "who asks comes first"
    )
    assert problem(server("POST", "/login", headers=SENT, data={"token": "a" * 9999}))[0] == 413


async def iter_pieces(size: int):  # type: ignore[no-untyped-def]
    """A body whose size nobody tells."""
    for _ in range(size):
        yield b"a"


def test_who_asks_too_often_waits_and_nobody_else_does(server: Guarded) -> None:
    now = [0.0]
    server.access.rate = Rate(at_once=3, a_second=0.5, clock=lambda: now[0])
    ann, bob = server.token(), server.token(name="bob")
    assert [server("GET", "/", headers=ann).status_code for _ in range(4)] == [200, 200, 200, 429]
    refused = server("GET", "/", headers=ann)
    assert problem(refused) == (429, "too many requests: wait 2 s and ask again")
    assert refused.headers["retry-after"] == "2"
    assert server("GET", "/", headers=bob).status_code == 200
    now[0] = 2.0
    assert server("GET", "/", headers=ann).status_code == 200


def test_who_guesses_is_slowed_down_and_does_not_lock_out_others_behind_the_same_address(server: Guarded) -> None:
    server.access.rate_of_strangers = Rate(at_once=3, a_second=0.01)
    ann = server.token()
    guesses = [server("GET", "/", headers={"authorization": f"Bearer {n}"}).status_code for n in range(5)]
    assert guesses == [401, 401, 401, 429, 429]
    assert server("POST", "/login", headers=SENT, data={"token": "a"}).status_code == 429
    assert server("GET", "/open?secret=a").status_code == 429
    assert server("GET", "/", headers=ann).status_code == 200
    server.address = "10.0.0.1"
    assert server("GET", "/").status_code == 401


def test_who_guesses_writes_nothing_but_a_row_for_which_no_answer_waits(server: Guarded) -> None:
    server.access.refused = RefusalRows(Rate(at_once=1, a_second=1e-9))
    writing: list[str] = []
    event.listen(server.engine, "before_cursor_execute", lambda *given: writing.append(given[2]))
    for guess in ("a", "rs_" + "a" * 43):
        assert problem(server("POST", "/login", headers=SENT, data={"token": guess}))[0] == 401
    for guess in ("a", "rso_" + "a" * 43):
        assert problem(server("GET", f"/open?secret={guess}"))[0] == 401
    assert writing
    writes = [words for words in writing if not words.startswith(("SELECT", "BEGIN", "PRAGMA")) or "IMMEDIATE" in words]
    assert [words.partition(" (")[0] for words in writes] in (
        ["BEGIN IMMEDIATE", "INSERT INTO audit"],
        ["INSERT INTO audit"],
    )


def test_a_link_shows_one_sweep_and_changes_nothing(server: Guarded) -> None:
    with write(server.engine) as connection:
        sweep = connection.execute(insert(Sweep).values(name="a", document={}).returning(Sweep.id)).scalar_one()
        _, secret = create_link(connection, sweep, images="panels", by="ann")
    link = f"/shared/{secret.tell()}"
    told = server("GET", f"{link}/api/v1/sweeps/{sweep}").json()
    assert told == {"name": "link 1", "csrf": "", "root": link, "sweep": sweep, "images": "panels"}
    assert problem(server("GET", link + "/")) == (404, "there is no such page")
    assert problem(server("GET", f"{link}/api/v1/admin"))[0] == 404
    assert problem(server("POST", f"{link}/api/v1/change", headers=SENT))[0] == 404
    assert problem(server("POST", f"{link}/login", headers=SENT))[0] == 404
    assert server("GET", f"{link}/static/style.css").status_code == 200
    assert problem(server("GET", f"/shared/rsl_{'a' * 43}/"))[0] == 404
    server.open()
    assert server("GET", f"{link}/api/v1/sweeps/{sweep}").json()["name"] == "link 1", "the admin sees what others see"
    with write(server.engine) as connection:
        connection.execute(text("UPDATE share_link SET expires_at = 1"))
    over = server("GET", f"{link}/api/v1/sweeps/{sweep}", headers={"accept": "text/html"})
    assert over.status_code == 404
    assert "this link is not good any more: ask whoever sent it for another one" in over.text
    assert "<form" not in over.text


def test_a_mistake_of_ours_tells_nobody_outside_and_no_secret_to_the_log(
    server: Guarded, caplog: pytest.LogCaptureFixture
) -> None:
    server.open()
    with caplog.at_level(logging.ERROR):
        assert problem(server("GET", "/broken")) == (500, "the server failed: its log says how")
    assert "a request failed" in caplog.text


def test_a_database_that_is_away_is_said(server: Guarded) -> None:
    with write(server.engine) as connection:
        connection.execute(text("ALTER TABLE access_token RENAME TO gone"))
    answer = server("GET", "/", headers={"authorization": "Bearer rs_" + "a" * 43})
    assert problem(answer) == (503, "the database does not answer: ask again")


def test_uses_are_written_after_the_answer(server: Guarded) -> None:
    server("GET", "/", headers=server.token())
    with read(server.engine) as connection:
        assert connection.scalar(text("SELECT last_used_at FROM access_token")) is not None
