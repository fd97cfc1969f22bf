"""Links to one sweep: who makes and ends them, what they let in, and for how long."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import Engine, text

from db.engine import read, write
from services.access import Caller, NotAllowed, NotThere
from services.access.links import create_link, find_link, list_links, note_link_use, path_of, revoke_link
from services.access.sharing import list_shared, share, unshare
from services.errors import BadInput, UnknownName
from tests.services.access.sweeps import ADMIN, ANN, BOB, EVE, owned


def test_whoever_has_a_link_reads_one_sweep_until_it_ends(engine: Engine) -> None:
    sweep = owned(engine, "mine", "ann", {"a": []})
    with write(engine) as connection:
        number, secret = create_link(connection, sweep, images="panels", days=2, by="ann")
        link = secret.tell()
        assert re.fullmatch(r"rsl_[A-Za-z0-9_-]{43}", link)
        assert path_of(secret, sweep) == f"/shared/{link}/sweeps/{sweep}"
        caller, unused = find_link(connection, link)
        assert caller == Caller("link 1", "reader", shared_sweep=sweep, link_id=number, images="panels")
        assert [caller.sees(images) for images in ("none", "panels", "volumes")] == [True, True, False]
        assert not caller.may("submitter")
        assert unused
        note_link_use(connection, caller)
        assert not find_link(connection, link)[1]
        (told,) = list_links(connection)
        assert (told.sweep, told.images, told.state, told.created_by) == ("mine", "panels", "good", "ann")
        assert told.expires_at - told.created_at == pytest.approx(2 * 86400, abs=5)
        assert told.last_used_at is not None
        assert link not in repr((told, secret, caller)) + str(
            connection.execute(text("SELECT * FROM share_link")).all()
        )
        for end, state in (("expires_at = 1", "expired"), ("revoked_at = 1", "revoked")):
            connection.execute(text(f"UPDATE share_link SET {end}"))
            assert list_links(connection, sweep)[0].state == state
            with pytest.raises(NotThere, match="this link is not good any more"):
                find_link(connection, link)


def test_what_is_no_link_is_answered_in_the_same_words(sqlite_engine: Engine) -> None:
    with read(sqlite_engine) as connection:
        for unknown in ("", "rsl_" + "a" * 43, "rs_" + "a" * 43, "\ud800", "'; DROP TABLE share_link"):
            with pytest.raises(NotThere, match="this link is not good any more: ask whoever sent it for another one"):
                find_link(connection, unknown)


def test_owners_and_admins_share_and_nobody_else_sees_that_they_do(sqlite_engine: Engine) -> None:
    mine = owned(sqlite_engine, "mine", "ann", {"a": []})
    his = owned(sqlite_engine, "his", "bob", {"b": []})
    with write(sqlite_engine) as connection:
        first, _ = share(connection, ANN, mine, images="none", days=1)
        second, _ = share(connection, ADMIN, mine, images="volumes", days=1)
        other, _ = share(connection, BOB, his, images="none", days=1)
        assert [link.created_by for link in list_shared(connection, ANN, mine)] == ["ann", "root"]
        for caller in (BOB, EVE, Caller("link 1", "reader", shared_sweep=mine)):
            for act in (
                lambda who: share(connection, who, mine, images="none", days=1),
                lambda who: list_shared(connection, who, mine),
                lambda who: unshare(connection, who, mine, first),
            ):
                with pytest.raises(NotAllowed):
                    act(caller)
        with pytest.raises(NotThere, match=f"sweep {mine} has no link {other}"):
            unshare(connection, ANN, mine, other)
        unshare(connection, ANN, mine, second)
        assert [link.state for link in list_links(connection)] == ["good", "revoked", "good"]
        told = connection.execute(text("SELECT who, action, about FROM audit ORDER BY id DESC")).first()
        assert told is not None
        assert tuple(told) == ("ann", "share revoke", f"link {second}")


def test_bad_links_are_not_made_and_unknown_ones_not_revoked(sqlite_engine: Engine) -> None:
    sweep = owned(sqlite_engine, "mine", "ann", {"a": []})
    with write(sqlite_engine) as connection:
        with pytest.raises(UnknownName, match="unknown kind of images 'faces'"):
            create_link(connection, sweep, images="faces", by="ann")
        for days in (0, -1, 366, float("nan")):
            with pytest.raises(BadInput, match="a link is good for more than 0 and at most 365 days"):
                create_link(connection, sweep, days=days, by="ann")
        with pytest.raises(UnknownName, match="unknown link 7"):
            revoke_link(connection, 7, by="ann")
        number, _ = create_link(connection, sweep, by="ann")
        revoke_link(connection, number, by="ann")
        with pytest.raises(BadInput, match="the link 1 was revoked before"):
            revoke_link(connection, number, by="ann")
