"""What a request asks for: the database behind it, the sweep, and whether its caller may see or change that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, cast

from fastapi import Path, Query, Request

from api.application import engine_of
from db.engine import read
from db.models import MOST
from services.access import Caller, NotAllowed, NotSignedIn, NotThere
from services.access.membership import require_sweep
from services.access.owners import require_owner
from services.report import shown_names
from services.report.pseudonyms import Pseudonyms
from services.reports.patient_runs import key_of_case

#: The number of a row in an address, and a place in a list.
Row = Annotated[int, Path(ge=0, le=MOST)]
Offset = Annotated[int, Query(ge=0, le=MOST)]


def caller_of(request: Request) -> Caller:
    """Who asks. Raises `NotSignedIn`."""
    caller = request.scope.get("state", {}).get("caller")
    if caller is None:
        raise NotSignedIn("you are not signed in")
    return cast(Caller, caller)


def sweep_of(request: Request, sweep_id: int) -> str:
    """The name of a sweep that the caller may see. Raises `NotThere`, the same for one that he may not."""
    with read(engine_of(request)) as connection:
        return require_sweep(connection, caller_of(request), sweep_id)


def require_whole(request: Request) -> None:
    """Raises `NotThere` for who came by a link to one sweep."""
    if caller_of(request).shared_sweep is not None:
        raise NotThere("this link shows one sweep, and nothing beside it")


def require_change(request: Request, sweep_id: int) -> str:
    """The name of a sweep that the caller may change. Raises `NotThere`, `NotAllowed`."""
    name = sweep_of(request, sweep_id)
    with read(engine_of(request)) as connection:
        require_owner(connection, caller_of(request), sweep_id)
    return name


def may_change(request: Request, sweep_id: int) -> bool:
    """Whether the caller may change a sweep that he sees."""
    try:
        require_change(request, sweep_id)
    except NotAllowed:
        return False
    return True


def pseudonyms_for(request: Request, sweep_id: int) -> Pseudonyms | None:
    """Of the patients of a sweep that there is, for who came by a link; None for who may read their names."""
    with read(engine_of(request)) as connection:
        return shown_names.pseudonyms_for(connection, caller_of(request), sweep_id)


def key_for(names: Pseudonyms | None) -> Callable[[str], str]:
    """What stands for a case in the addresses that a caller sees."""
    return key_of_case if names is None else names.of_case


def hiding(names: Pseudonyms | None) -> Callable[[str], str]:
    """What makes a sentence one that a caller may read."""
    return str if names is None else names.hide_all
