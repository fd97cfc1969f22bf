"""Tokens and sessions: who is let in, and everything that is refused, on both databases."""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable

import pytest
from sqlalchemy import Engine, text

from db.engine import read, write
from services.access import NotAllowed, NotSignedIn, require_role
from services.access.caller import Caller
from services.access.secret import csrf_of, hash_of, is_secret
from services.access.sessions import (
    end_session,
    find_session,
    list_sessions,
    open_session,
    prepare_session,
    revoke_session,
    sign_in,
)
from services.access.tokens import create_token, find_token, list_tokens, note_use, revoke_token
from services.errors import BadInput, UnknownName


def token_of(engine: Engine, **words: object) -> str:
    """A new token."""
    given: dict[str, object] = {"name": "ann", "role": "submitter", "by": "root", **words}
    with write(engine) as connection:
        return create_token(connection, **given)[1].tell()  # type: ignore[arg-type]


def late(engine: Engine, table: str) -> None:
    """As if everything in the table had come to its end."""
    with write(engine) as connection:
        connection.execute(text(f"UPDATE {table} SET expires_at = 1"))


def refused(engine: Engine, find: Callable[..., object], secret: str) -> str:
    with write(engine) as connection, pytest.raises(NotSignedIn) as caught:
        find(connection, secret)
    return str(caught.value)


def test_a_token_is_256_random_bits_and_only_its_sha256_is_stored(sqlite_engine: Engine) -> None:
    tokens = {token_of(sqlite_engine) for _ in range(20)}
    assert len(tokens) == 20
    assert all(re.fullmatch(r"rs_[A-Za-z0-9_-]{43}", token) for token in tokens), "43 signs of base 64 are 256 bits"
    with read(sqlite_engine) as connection:
        rows = str(connection.execute(text("SELECT * FROM access_token")).all())
        assert set(connection.scalars(text("SELECT hash FROM access_token"))) == set(map(hash_of, tokens))
    assert not any(token in rows or token.removeprefix("rs_") in rows for token in tokens)


def test_a_secret_shows_itself_nowhere_but_where_it_is_told(sqlite_engine: Engine) -> None:
    with write(sqlite_engine) as connection:
        _, secret = create_token(connection, name="ann", role="reader", by="root")
    assert secret.tell() not in f"{secret} {secret!r} {[secret]} {vars(secret).keys()}"
    assert is_secret(secret.tell(), "rs_")


def test_whoever_shows_a_good_token_is_known_by_its_name_and_role(sqlite_engine: Engine) -> None:
    token = token_of(sqlite_engine, name="ann", role="admin")
    with read(sqlite_engine) as connection:
        caller, unused = find_token(connection, token)
    assert (caller.name, caller.role, caller.token_id, caller.shared_sweep) == ("ann", "admin", 1, None)
    assert unused


def test_unknown_expired_and_revoked_tokens_are_told_apart(engine: Engine) -> None:
    for unknown in ("rs_" + "a" * 43, "", "rs_", "a", "rs_" + "\ud800" * 43, token_of(engine)[:-1], "rss_" + "a" * 43):
        assert "nobody knows this token" in refused(engine, find_token, unknown)
    token = token_of(engine)
    late(engine, "access_token")
    assert "too old" in refused(engine, find_token, token)
    with write(engine) as connection:
        revoke_token(connection, "ann", by="root")
    assert "revoked" in refused(engine, find_token, token)


def test_hashes_are_compared_in_a_time_that_tells_nothing(
    sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = token_of(sqlite_engine)
    compared: list[tuple[bytes, bytes]] = []
    same = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda a, b: (compared.append((a, b)), same(a, b))[1])
    with write(sqlite_engine) as connection:
        find_token(connection, token)
        cookie = sign_in(connection, token).tell()
        find_session(connection, cookie)
    assert compared == [(hash_of(each).encode(),) * 2 for each in (token, token, cookie)]


def test_a_token_that_was_never_to_end_does_not_and_the_others_say_until_when(sqlite_engine: Engine) -> None:
    token_of(sqlite_engine, days=None)
    token_of(sqlite_engine, days=2.0)
    with read(sqlite_engine) as connection:
        endless, short = list_tokens(connection)
    assert endless.expires_at is None
    assert (short.expires_at or 0) - short.created_at == pytest.approx(2 * 86400, abs=5)
    assert (endless.state, short.state, endless.created_by) == ("good", "good", "root")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ({"name": ""}, "a name has at most 64 letters"),
        ({"name": "a" * 65}, "a name has at most 64 letters"),
        ({"name": "<b>ann"}, "got '<b>ann'"),
        ({"name": "link 3"}, "got 'link 3'"),
        ({"role": "root"}, "unknown role 'root'"),
        ({"days": 0}, "more than 0 and at most 3650 days, got 0"),
        ({"days": float("nan")}, "got nan"),
        ({"days": 1e9}, "got 1e\\+09"),
    ],
)
def test_bad_tokens_are_not_made(sqlite_engine: Engine, words: dict[str, object], told: str) -> None:
    with pytest.raises(BadInput, match=told):
        token_of(sqlite_engine, **words)


def test_revoking_ends_all_tokens_of_a_name_or_one_by_its_number_once(engine: Engine) -> None:
    for name in ("ann", "ann", "bob"):
        token_of(engine, name=name)
    with write(engine) as connection:
        assert revoke_token(connection, "3", by="root") == [3]
        assert sorted(revoke_token(connection, "ann", by="root")) == [1, 2]
        assert {token.state for token in list_tokens(connection)} == {"revoked"}
        with pytest.raises(BadInput, match="the token bob was revoked before"):
            revoke_token(connection, "bob", by="root")
        with pytest.raises(UnknownName, match="unknown token 'anna'; did you mean 'ann'"):
            revoke_token(connection, "anna", by="root")


def test_the_last_use_is_written_once_a_minute(engine: Engine) -> None:
    token = token_of(engine)
    with write(engine) as connection:
        caller, unused = find_token(connection, token)
        note_use(connection, caller)
        first = list_tokens(connection)[0].last_used_at
        assert unused
        assert first is not None
        assert not find_token(connection, token)[1]
        connection.execute(text("UPDATE access_token SET last_used_at = last_used_at - 61"))
        assert find_token(connection, token)[1]


def test_an_address_opens_one_session_and_only_within_an_hour(engine: Engine) -> None:
    with write(engine) as connection:
        secret, other = (prepare_session(connection, name="ann", by="ann").tell() for _ in range(2))
        cookie = open_session(connection, secret).tell()
        caller = find_session(connection, cookie)
    assert (caller.name, caller.role, caller.token_id) == ("ann", "admin", None)
    for _ in range(2):
        assert "used before or is too old" in refused(engine, open_session, secret)
    late(engine, "access_session")
    assert "used before or is too old" in refused(engine, open_session, other)
    assert "not signed in any more" in refused(engine, find_session, cookie)
    for unknown in ("", "rso_" + "a" * 43, cookie, "rss_" + "a" * 43):
        assert "used before" in refused(engine, open_session, unknown)


def test_a_session_ends_with_its_token(sqlite_engine: Engine) -> None:
    for end in ("UPDATE access_token SET expires_at = 1", "UPDATE access_token SET revoked_at = 1"):
        token = token_of(sqlite_engine, role="reader")
        with write(sqlite_engine) as connection:
            cookie = sign_in(connection, token).tell()
            assert find_session(connection, cookie).role == "reader"
            connection.execute(text(end))
        assert "not signed in any more" in refused(sqlite_engine, find_session, cookie)
        assert refused(sqlite_engine, sign_in, token)


def test_who_signs_out_is_out(sqlite_engine: Engine) -> None:
    token = token_of(sqlite_engine)
    with write(sqlite_engine) as connection:
        cookies = [sign_in(connection, token).tell() for _ in range(2)]
        end_session(connection, find_session(connection, cookies[0]))
        assert find_session(connection, cookies[1]).name == "ann"
    assert refused(sqlite_engine, find_session, cookies[0])


def test_what_a_page_sends_back_follows_from_the_cookie_and_does_not_tell_it() -> None:
    assert csrf_of("rss_a") == csrf_of("rss_a") != csrf_of("rss_b")
    assert "rss_a" not in csrf_of("rss_a")
    assert hash_of("rss_a") != csrf_of("rss_a"), "what is stored does not tell it"


@pytest.mark.parametrize(
    ("has", "needs", "may"),
    [
        ("reader", "reader", True),
        ("reader", "submitter", False),
        ("submitter", "reader", True),
        ("submitter", "submitter", True),
        ("submitter", "admin", False),
        ("admin", "submitter", True),
    ],
)
def test_each_role_may_what_those_below_may(has: str, needs: str, may: bool) -> None:
    caller = Caller("ann", has)  # type: ignore[arg-type]
    if may:
        require_role(caller, needs)  # type: ignore[arg-type]
    else:
        with pytest.raises(NotAllowed, match=f"ann is a {has} and may not do this: it takes an? {needs}"):
            require_role(caller, needs)  # type: ignore[arg-type]


def test_what_was_done_is_written_down_without_secrets(engine: Engine) -> None:
    token = token_of(engine)
    with write(engine) as connection:
        cookie = sign_in(connection, token)
        end_session(connection, find_session(connection, cookie.tell()))
        opened = open_session(connection, prepare_session(connection, name="root", by="root").tell())
        revoke_token(connection, "ann", by="root")
    with read(engine) as connection:
        rows = connection.execute(text("SELECT who, action, about FROM audit ORDER BY id")).all()
    assert [tuple(row) for row in rows] == [
        ("root", "token create", "token 1 of ann, submitter"),
        ("ann", "session open", "session 1 by token 1"),
        ("ann", "session end", "session 1"),
        ("root", "session prepare", "for root, admin"),
        ("root", "session open", "session 1" if engine.dialect.name == "sqlite" else "session 2"),
        ("root", "token revoke", "token 1"),
    ]
    assert not any(secret in str(rows) for secret in (token, cookie.tell(), opened.tell()))


def test_sessions_are_listed_without_their_secrets_and_end_one_by_one(engine: Engine) -> None:
    with write(engine) as connection:
        first, unused = (prepare_session(connection, name="ann", by="ann").tell() for _ in range(2))
        opened = open_session(connection, first).tell()
    token = token_of(engine)
    with write(engine) as connection:
        kept, other = (sign_in(connection, token).tell() for _ in range(2))
    with read(engine) as connection:
        found = list_sessions(connection)
    told = [(one.id, one.name, one.role, one.state, one.token_id) for one in found]
    assert told == [
        (1, "ann", "admin", "open", None),
        (2, "ann", "admin", "waiting", None),
        (3, "ann", "submitter", "open", 1),
        (4, "ann", "submitter", "open", 1),
    ]
    assert not any(secret in str(found) or hash_of(secret) in str(found) for secret in (first, opened, kept))
    with write(engine) as connection:
        for number in (1, 2, 4):
            assert revoke_session(connection, str(number), by="root") == [number]
        with pytest.raises(UnknownName, match="unknown session '4'"):
            revoke_session(connection, "4", by="root")
    for find, secret in ((find_session, opened), (open_session, unused), (find_session, other)):
        refused(engine, find, secret)
    with read(engine) as connection:
        assert find_session(connection, kept).session_id == 3
        ended = connection.execute(text("SELECT who, about FROM audit WHERE action = 'session revoke'")).all()
    assert [tuple(row) for row in ended] == [("root", f"session {number}") for number in (1, 2, 4)]


def test_all_sessions_of_a_name_end_at_once_and_those_of_a_revoked_token_are_over(engine: Engine) -> None:
    token = token_of(engine, name="bob")
    with write(engine) as connection:
        sign_in(connection, token)
        sign_in(connection, token)
        revoke_token(connection, "bob", by="root")
        assert [one.state for one in list_sessions(connection)] == ["over", "over"]
        assert revoke_session(connection, "bob", by="root") == [1, 2]
        assert list_sessions(connection) == []
