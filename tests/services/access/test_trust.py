"""Models that sweeps may bring over the network: allowed by their content, by whom, and looked up each time."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from db.claims import Claim
from db.engine import read, write
from services.access import NotAllowed
from services.access.trust import (
    allow,
    are_allowed,
    content_of_path,
    content_of_spec,
    disallow,
    list_allowed,
    require_allowed,
)
from services.errors import BadInput, UnknownName
from services.jobs.execute import _is_trusted
from services.settings import Settings

A, B = "a" * 64, "b" * 64


def test_a_model_is_allowed_once_by_somebody_and_no_more_when_it_is_removed(engine: Engine) -> None:
    with write(engine) as connection:
        assert allow(connection, A, name="net.pt", by="ann")
        assert not allow(connection, A, name="other.pt", by="bob")
        (model,) = list_allowed(connection)
        assert (model.sha256, model.name, model.allowed_by) == (A, "net.pt", "ann")
        assert model.allowed_at > 1.7e9
        assert are_allowed(connection, [A])
        assert not are_allowed(connection, [A, B])
        disallow(connection, "aaa", by="bob")
        assert not are_allowed(connection, [A])
        told = connection.execute(text("SELECT who, action, about FROM audit ORDER BY id")).all()
        assert [tuple(row) for row in told] == [
            ("ann", "trust add", f"model {A}"),
            ("bob", "trust remove", f"model {A}"),
        ]


def test_what_is_removed_must_be_one_model(sqlite_engine: Engine) -> None:
    with write(sqlite_engine) as connection:
        allow(connection, A, name="net.pt", by="ann")
        allow(connection, B, name="net.pt", by="ann")
        with pytest.raises(BadInput, match=r"several models are called 'net.pt': give the sha256"):
            disallow(connection, "net.pt", by="ann")
        for unknown in ("net", "", "c"):
            with pytest.raises(UnknownName, match="unknown model"):
                disallow(connection, unknown, by="ann")
        assert disallow(connection, B, by="ann").sha256 == B


def test_a_sweep_that_brings_a_model_which_nobody_allowed_is_told_how(sqlite_engine: Engine) -> None:
    with write(sqlite_engine) as connection:
        allow(connection, A, name="net.pt", by="ann")
        require_allowed(connection, {"net": {"name": "torchscript", "sha256": A}})
        with pytest.raises(NotAllowed, match=f"the model other may run code .* or by its sha256 {B}"):
            require_allowed(connection, {"net": {"sha256": A}, "other": {"sha256": B}})


def test_allowed_weights_are_not_allowed_for_any_code_that_somebody_names(sqlite_engine: Engine) -> None:
    spec = {"name": "python", "sha256": A, "python": "mine:build", "code_sha256": B}
    others = [{**spec, "python": "subprocess:Popen"}, {**spec, "code_sha256": A}, {**spec, "sha256": B}]
    assert len({A, *map(content_of_spec, [spec, *others])}) == 5
    with write(sqlite_engine) as connection:
        allow(connection, A, name="weights", by="ann")
        allow(connection, content_of_spec(spec), name="both", by="ann")
        require_allowed(connection, {"net": spec})
        for other in others:
            with pytest.raises(NotAllowed):
                require_allowed(connection, {"net": other})


def test_a_path_is_hashed_and_a_hash_is_taken_as_it_is(tmp_path: Path) -> None:
    assert content_of_path(A) == (A, "")
    program = tmp_path / "net.pt2"
    import zipfile

    with zipfile.ZipFile(program, "w") as archive:
        for name in ("constants.pkl", "code/net.py"):
            archive.writestr(f"net/{name}", "")
    assert content_of_path(str(program)) == (hashlib.sha256(program.read_bytes()).hexdigest(), "net.pt2")
    (tmp_path / "text").write_text("no model")
    with pytest.raises(BadInput, match="is no model that a sweep may bring"):
        content_of_path(str(tmp_path / "text"))
    with pytest.raises(BadInput, match=r"there is no file .* and it is no sha256"):
        content_of_path(A[:-1])


def test_the_runner_looks_whether_a_model_that_was_sent_is_still_allowed(sqlite_engine: Engine) -> None:
    here, shared = Settings(), Settings(database_url="sqlite:///a.db")  # type: ignore[arg-type]
    worker = shared.model_copy(update={"trust": True})

    def claimed(**source: object) -> Claim:
        return Claim(1, 1, 0, "adopt", "digest", {}, {"models": {A: "net.pt"}, **source}, 1, False, None)

    sent = claimed(to_be_allowed=[A])
    assert _is_trusted(claimed(), sqlite_engine, here), "whoever has the database said --trust"
    assert not _is_trusted(sent, sqlite_engine, here), "embedded, too"
    with write(sqlite_engine) as connection:
        allow(connection, A, name="net.pt", by="ann")
    assert _is_trusted(sent, sqlite_engine, here)
    assert _is_trusted(sent, sqlite_engine, worker)
    assert not _is_trusted(sent, sqlite_engine, shared), "its machine must say so, too"
    assert not _is_trusted(claimed(models={}), sqlite_engine, here)
    with write(sqlite_engine) as connection:
        disallow(connection, A, by="ann")
    assert not _is_trusted(sent, sqlite_engine, worker)
    with read(sqlite_engine) as connection:
        assert list_allowed(connection) == []
