"""Every error as a problem document (RFC 9457), with the sentences that the command line has."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, Field
from sqlalchemy import exc
from starlette.exceptions import HTTPException

from api.rest.refusal import refusal_of
from services.errors import BadInput, BadSweep, Mistake, NotComparable, RobustError, SchemaMismatch, StoreRefused
from services.refusals import find_refusal

MEDIA = "application/problem+json"
_log = logging.getLogger("robustseg.rest")
#: Of one sentence, whatever it quotes.
_LONGEST = 1500


class MistakeShape(BaseModel):
    """One mistake in what was sent."""

    line: int | None = Field(None, description="Line of the sweep file; null: it is of no line.")
    key: str = Field("", description="Such as `training.epochs` or `query.limit`; empty: the whole of it.")
    sentence: str
    text: str = Field(description="The mistake as the command line prints it.")


class Problem(BaseModel):
    """What went wrong (RFC 9457)."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str = Field(description="One sentence: what is wrong, and what to do.")
    mistakes: list[MistakeShape] = Field([], description="All mistakes of a sweep file or of the parameters at once.")


class Busy(RobustError):
    """The server has as much to do as it can; whoever asks again a little later is answered."""


def answer(status: int, detail: str, mistakes: Sequence[MistakeShape] = (), **headers: str) -> Response:
    """A problem document."""
    title = HTTPStatus(status).phrase
    shown = detail if len(detail) <= _LONGEST or mistakes else f"{detail[:_LONGEST]}..."
    problem = Problem(title=title, status=status, detail=shown, mistakes=list(mistakes))
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    return JSONResponse(problem.model_dump(mode="json"), status, headers=headers, media_type=MEDIA)


def install(app: FastAPI) -> None:
    """Answer every error of this application with a problem document."""
    app.add_exception_handler(RobustError, _ours)
    app.add_exception_handler(HTTPException, _of_http)
    app.add_exception_handler(RequestValidationError, _of_parameters)
    app.add_exception_handler(Exception, _any)


async def _ours(_: Request, error: Exception) -> Response:
    if refusal := refusal_of(error):
        return answer(refusal.status, refusal.sentence, (), **refusal.headers)
    if isinstance(error, BadSweep):
        return answer(HTTPStatus.UNPROCESSABLE_ENTITY, str(error), [_shape(one) for one in error.problems])
    if isinstance(error, Busy):
        return answer(HTTPStatus.SERVICE_UNAVAILABLE, str(error), retry_after="5")
    if isinstance(error, SchemaMismatch | StoreRefused):  # until somebody upgrades it, or corrects its settings
        return answer(HTTPStatus.SERVICE_UNAVAILABLE, str(error), retry_after="60")
    if isinstance(error, BadInput | NotComparable):
        return answer(HTTPStatus.UNPROCESSABLE_ENTITY, str(error))
    return answer(HTTPStatus.CONFLICT, str(error))


async def _of_http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else HTTPStatus.INTERNAL_SERVER_ERROR
    sentences = {
        HTTPStatus.NOT_FOUND: "there is no such address: /api/v1/openapi.json lists those that there are",
        HTTPStatus.METHOD_NOT_ALLOWED: "this address is not asked in that way: /api/v1/openapi.json tells how",
        HTTPStatus.BAD_REQUEST: "the request cannot be read: its body must be JSON",
    }
    headers = dict(getattr(error, "headers", None) or {})
    if status == HTTPStatus.METHOD_NOT_ALLOWED and (all_of_it := request.app.state.methods(request.url.path)):
        headers = {"Allow": ", ".join(all_of_it)}  # not those of one route alone
    return answer(status, sentences.get(HTTPStatus(status), HTTPStatus(status).phrase), **headers)


async def _of_parameters(_: Request, error: Exception) -> Response:
    found = error.errors() if isinstance(error, RequestValidationError) else ()
    mistakes = []
    for one in found:
        key = ".".join(map(str, one["loc"]))
        sentence = str(one["msg"]).removeprefix("Value error, ")
        mistakes.append(MistakeShape(key=key, sentence=sentence, text=f"{key}: {sentence}"))
    return answer(HTTPStatus.UNPROCESSABLE_ENTITY, "; ".join(one.text for one in mistakes), mistakes)


async def _any(_: Request, error: Exception) -> Response:
    """The database or a disk refused, or it is a mistake of ours: the log tells which, and nobody else."""
    if isinstance(error, exc.TimeoutError):  # every connection of the database is taken
        return answer(HTTPStatus.SERVICE_UNAVAILABLE, "the server is busy: ask again", retry_after="5")
    if (sentence := find_refusal(error)) is not None:
        _log.warning("%s", sentence)
        sentence = "the database or a file of the server cannot be used: ask again"
        return answer(HTTPStatus.SERVICE_UNAVAILABLE, sentence, retry_after="5")
    _log.exception("a request failed", exc_info=error)
    return answer(HTTPStatus.INTERNAL_SERVER_ERROR, "the server failed: its log says how")


def _shape(problem: str) -> MistakeShape:
    if isinstance(problem, Mistake):
        return MistakeShape(line=problem.line, key=problem.key, sentence=problem.sentence, text=problem)
    return MistakeShape(sentence=problem, text=problem)


#: What each route may answer beside what it is for, by status.
_SAID = {
    304: "It is still what `If-None-Match` names.",
    400: "The request cannot be read.",
    401: "Nobody knows who asks.",
    403: "Whoever asks may not do this.",
    404: "It is not there, or not for whoever asks.",
    408: "The request came too slowly.",
    409: "It cannot be done now.",
    413: "The body is too large.",
    421: "The server does not answer to that name.",
    422: "Something that was sent cannot be used; `mistakes` lists all of it.",
    429: "Asked too often; `Retry-After` says when again.",
    503: "The database or the store does not answer, or the server is busy; `Retry-After` says when again.",
}


def responses(*more: int) -> dict[int | str, dict[str, Any]]:
    """What a route may answer beside what it is for: what all may, and these."""
    statuses = sorted({400, 401, 403, 408, 421, 422, 429, 503, *more})
    found: dict[int | str, dict[str, Any]] = {status: {"description": _SAID[status]} for status in statuses}
    for status in statuses:
        if status >= 400:
            found[status]["content"] = {MEDIA: {"schema": _REFERENCE}}
    return found


_REFERENCE = {"$ref": "#/components/schemas/Problem"}
