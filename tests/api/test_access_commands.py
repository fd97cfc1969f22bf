"""`token`, `share` and `trust` as an operator says them: what is told once, what is listed, what is refused."""

from __future__ import annotations

import json
import re
import zipfile

import pytest
from sqlalchemy import text

from db.engine import make_engine, read, write
from services.access import NotSignedIn
from services.access.links import find_link
from services.access.sessions import prepare_session
from services.access.tokens import find_token
from tests.api.command_line import CommandLine, unfolded
from tests.db.helpers import submit


def test_a_token_is_told_once_and_ends_when_it_is_revoked(cli: CommandLine) -> None:
    token = cli("token", "create", "ann", "--role", "submitter").strip()
    assert re.fullmatch(r"rs_[A-Za-z0-9_-]{43}", token), "alone on standard output, for scripts"
    endless = cli.json("token", "create", "bob", "--endless")
    assert (endless["id"], endless["role"]) == (2, "reader")
    listed = cli("token", "list")
    assert "ann" in listed
    assert "no end" in listed
    assert token not in listed
    rows = cli.json("token", "list")
    assert [(row["token"], row["name"], row["state"], row["last used"]) for row in rows] == [
        (1, "ann", "good", ""),
        (2, "bob", "good", ""),
    ]
    assert unfolded(cli("token", "revoke", "ann")) == "1 token revoked"
    assert cli.json("token", "revoke", "2") == {"revoked": [2]}
    engine = make_engine(f"sqlite:///{cli.folder / '.robust' / 'robust.db'}")
    with read(engine) as connection:
        for secret in (token, endless["token"]):
            with pytest.raises(NotSignedIn, match="revoked"):
                find_token(connection, secret)
        told = connection.execute(text("SELECT action FROM audit ORDER BY id")).scalars().all()
    engine.dispose()
    assert told == ["token create", "token create", "token revoke", "token revoke"]


def test_a_session_is_listed_and_ends_by_its_number(cli: CommandLine) -> None:
    assert "no session" in unfolded(cli("session", "list"))
    engine = make_engine(f"sqlite:///{cli.folder / '.robust' / 'robust.db'}")
    with write(engine) as connection:
        prepare_session(connection, name="ann", by="ann")
        prepare_session(connection, name="ann", by="ann")
    (first, second) = cli.json("session", "list")
    told = [first[key] for key in ("session", "name", "role", "state", "by")]
    assert told == [1, "ann", "admin", "waiting", "serve"]
    assert second["session"] == 2
    assert unfolded(cli("session", "revoke", "1")) == "1 session revoked"
    assert [row["session"] for row in cli.json("session", "list")] == [2]
    assert cli.json("session", "revoke", "ann") == {"revoked": [2]}
    engine.dispose()


def test_who_says_no_name_gets_his_own(cli: CommandLine) -> None:
    own = cli.json("token", "create")
    assert own["role"] == "admin"
    assert own["name"] == cli.json("token", "list")[0]["made by"]
    assert cli.json("token", "create", "--role", "reader")["role"] == "reader"


def test_no_token_is_made_over_the_network(cli: CommandLine) -> None:
    away = CommandLine(cli.folder, {"ROBUST_SERVER": "https://robust.example", "ROBUST_TOKEN": "rs_" + "a" * 43})
    for words in (("token", "create"), ("token", "list"), ("session", "list"), ("share", "list")):
        assert "this command works on a database of this machine" in unfolded(away(*words, code=2))


def test_mistakes_are_one_sentence_each(cli: CommandLine) -> None:
    for words, told in (
        (("token", "create", "<b>"), "a name has at most 64 letters"),
        (("token", "create", "ann", "--role", "root"), "unknown role 'root'"),
        (("token", "create", "ann", "--days", "0"), "a token is good for more than 0"),
        (("token", "revoke", "ann"), "unknown token 'ann'"),
        (("session", "revoke", "ann"), "unknown session 'ann'"),
        (("share", "create", "nothing"), "unknown sweep 'nothing'"),
        (("share", "revoke", "7"), "unknown link 7"),
        (("trust", "add", "nothing.pt"), "there is no file 'nothing.pt'"),
        (("trust", "remove", "nothing"), "unknown model 'nothing'"),
    ):
        assert told in unfolded(cli(*words, code=2))


def test_a_link_shows_one_sweep_until_it_is_revoked(cli: CommandLine) -> None:
    cli("status")  # makes the database
    engine = make_engine(f"sqlite:///{cli.folder / '.robust' / 'robust.db'}")
    submit(engine, {"a": []}, name="mine")
    path = cli("share", "create", "mine", "--images", "panels").strip()
    found = re.fullmatch(r"/shared/(rsl_[A-Za-z0-9_-]{43})/sweeps/1", path)
    assert found
    with read(engine) as connection:
        caller, _ = find_link(connection, found[1])
    assert (caller.shared_sweep, caller.images, caller.role) == (1, "panels", "reader")
    (row,) = cli.json("share", "list", "mine")
    assert (row["link"], row["sweep"], row["images"], row["state"]) == (1, "mine", "panels", "good")
    assert found[1] not in json.dumps(row)
    assert "unknown kind of images 'faces'" in cli("share", "create", "mine", "--images", "faces", code=2)
    assert unfolded(cli("share", "revoke", "1")) == "link 1 revoked"
    assert "the link 1 was revoked before" in unfolded(cli("share", "revoke", "1", code=2))
    assert cli.json("share", "list")[0]["state"] == "revoked"
    with write(engine) as connection:
        connection.execute(text("UPDATE job SET state = 'done'"))
    engine.dispose()
    assert "share links" in cli("delete", "mine", "--yes")
    assert cli.json("share", "list") == []


def test_a_model_is_allowed_by_its_content(cli: CommandLine) -> None:
    with zipfile.ZipFile(cli.folder / "net.pt", "w") as archive:
        archive.writestr("net/code/net.py", "")
    added = cli.json("trust", "add", "net.pt")
    assert (added["name"], added["new"]) == ("net.pt", True)
    assert re.fullmatch("[0-9a-f]{64}", added["sha256"])
    assert "is allowed already" in unfolded(cli("trust", "add", added["sha256"]))
    (row,) = cli.json("trust", "list")
    assert (row["model"], row["sha256"]) == ("net.pt", added["sha256"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ", row["allowed"])
    assert row["by"]
    assert "net.pt is allowed no more" in unfolded(cli("trust", "remove", "net.pt"))
    assert cli.json("trust", "list") == []
