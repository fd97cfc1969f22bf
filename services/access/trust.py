"""Models that may run code from their files: which of them sweeps that came over the network may bring.

Whoever has the database says `--trust` himself. Others need that an admin has looked at just these files.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from db import access, access_trust
from services.access.caller import NotAllowed
from services.errors import BadInput, UnknownName, in_short

_SHA256 = re.compile("[0-9a-f]{64}")
#: Of a model of the format `python`: what runs beside its weights.
_CODE = ("python", "code_sha256")


@dataclass(frozen=True)
class Allowed:
    """A model that is allowed. The time is seconds since 1970."""

    sha256: str
    name: str
    allowed_at: float
    allowed_by: str


def content_of_spec(spec: Mapping[str, Any]) -> str:
    """The sha256 of all that an external model consists of: its files, and the function and module that build it."""
    if _CODE[0] not in spec:
        return str(spec["sha256"])
    parts = {key: spec[key] for key in ("sha256", *_CODE)}
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def content_of_path(given: str) -> tuple[str, str]:
    """The sha256 of the model at a path, as `content_of_spec` has it, and its name; or of one that was given itself.

    Nothing of the files runs. Raises `BadInput` where there is no model.
    """
    if _SHA256.fullmatch(given):
        return given, ""
    from services.science import external
    from services.science.external.base import content_of

    path = Path(given).absolute()
    if not path.exists():
        raise BadInput(f"there is no file {in_short(given)}, and it is no sha256 of 64 digits")
    format_ = external.recognise(path)
    if format_ is None:
        raise BadInput(
            f"{in_short(given)} is no model that a sweep may bring; of one that `python:` builds give the sha256 that "
            "the refusal of its sweep names"
        )
    return content_of(format_.collect(path, {})), path.name


def allow(connection: Connection, sha256: str, *, name: str, by: str) -> bool:
    """Let sweeps bring this model; whether none could before."""
    is_new = access_trust.allow(connection, sha256, name=name, by=by)
    if is_new:
        access.add_audit(connection, who=by, action="trust add", about=f"model {sha256}")
    return is_new


def disallow(connection: Connection, which: str, *, by: str) -> Allowed:
    """Let no sweep bring this model any more, by the start of its sha256 or its name; jobs that begin later fail.

    Raises `UnknownName`, and `BadInput` where several are meant.
    """
    known = list_allowed(connection)
    meant = [model for model in known if which and (model.name == which or model.sha256.startswith(which))]
    if not meant:
        raise UnknownName("model", which, {model.name or model.sha256[:12] for model in known})
    if len(meant) > 1:
        raise BadInput(f"several models are called {in_short(which)}: give the sha256, as `trust list` shows it")
    access_trust.disallow(connection, meant[0].sha256)
    access.add_audit(connection, who=by, action="trust remove", about=f"model {meant[0].sha256}")
    return meant[0]


def list_allowed(connection: Connection) -> list[Allowed]:
    """All models that are allowed, in the order in which they were."""
    return [
        Allowed(row.sha256, row.name, row.allowed_at, row.allowed_by) for row in access_trust.list_allowed(connection)
    ]


def require_allowed(connection: Connection, models: Mapping[str, Mapping[str, Any]]) -> None:
    """Raises `NotAllowed` unless somebody has allowed all of these models, name -> spec."""
    contents = {name: content_of_spec(spec) for name, spec in models.items()}
    missing = access_trust.not_allowed(connection, contents.values())
    for name, sha256 in contents.items():
        if sha256 in missing:
            raise NotAllowed(
                f"the model {name} may run code from its file, and nobody has allowed it on this server: its admin "
                f"does so by `robust-cli trust add PATH`, or by its sha256 {sha256}"
            )


def are_allowed(connection: Connection, sha256s: Collection[str]) -> bool:
    """Whether all of these may be brought now."""
    return not access_trust.not_allowed(connection, sha256s)
