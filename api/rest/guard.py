"""In front of all that the server answers: who asks, from where, how much and how often; headers on every answer.

`app.add_middleware(Guard, access=access)`, after all others: then it is the outermost, and what fails passes by too.
Routes say by `require(role)` who may use them. A route is not for share links unless it says so, and then it must check
that what it shows is of their sweep (`services.access.membership`).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Annotated

import anyio
from fastapi import Depends, Request
from fastapi.security import APIKeyCookie, HTTPBearer
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from api.rest.access import Access
from api.rest.allowed import host_in, is_own_origin
from api.rest.answer import AnswerSender
from api.rest.credentials import SIGNING, Credential, credential_of, is_open_to_all
from api.rest.refusal import Refusal, not_signed_in, refusal_of
from api.rest.refused import address_of
from api.rest.request_body import LARGEST_OF_STRANGERS, fields_of, has_body, read_body, replayed
from api.rest.signing_in import answer_signing
from services.access import Caller, NotSignedIn, NotThere, Role, require_role
from services.access.refused import NOBODY, note_refused
from services.access.secret import csrf_of, is_same

__all__ = ["Access", "Guard", "require"]

_log = logging.getLogger("robustseg.rest")
_LOOKING = ("GET", "HEAD", "OPTIONS")
#: Seconds between looks whether whoever reads a stream is still let in.
_LOOK_AGAIN_S = 5.0
#: Seconds for the last words of a stream, which nobody may read.
_END_S = 1.0
#: Characters of where somebody asks from: a proxy may say anything.
_LONGEST_ADDRESS = 64


class Guard:
    """The application behind everything that must be right before it is asked."""

    def __init__(self, app: ASGIApp, *, access: Access) -> None:
        self.app, self.access = app, access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, AnswerSender(scope, send))
        else:  # there are no web sockets
            await send({"type": "websocket.close", "code": 1008})

    async def _answer(self, scope: Scope, receive: Receive, answer: AnswerSender) -> None:
        try:
            await self._let_in(scope, receive, answer)
        except Exception as error:
            if answer.has_begun:
                _log.exception("an answer broke off")
                raise
            await answer.refuse(self._refusal(error))
        if answer.status == 403:
            self._note_forbidden(scope)

    def _refusal(self, error: Exception) -> Refusal:
        if isinstance(error, Refusal):
            return error
        if found := refusal_of(error):
            return found
        _log.exception("a request failed", exc_info=error)
        if isinstance(error, SQLAlchemyError):  # away, or all of its connections are taken
            return Refusal(503, "the database does not answer: ask again", {"retry-after": "5"})
        return Refusal(500, "the server failed: its log says how")

    async def _let_in(self, scope: Scope, receive: Receive, answer: AnswerSender) -> None:
        headers = Headers(scope=scope)
        self._require_host(headers)
        changes = scope["method"] not in _LOOKING
        credential = credential_of(scope, headers)
        is_signing = credential.path in SIGNING and credential.kind != "link"
        scope.setdefault("state", {})["is_signing"] = is_signing
        if changes:
            self._require_origin(scope, headers, credential)
        if is_signing:
            self._slow_strangers_down(scope)
            body = await read_body(headers, receive, LARGEST_OF_STRANGERS) if has_body(headers) else b""
            try:
                await answer_signing(self.access, scope, credential, await fields_of(scope, body), answer)
            except NotSignedIn as error:
                self._note_not_let_in(scope, error)
                raise
            return
        state = scope["state"]
        state["caller"], state["csrf"] = None, ""
        if not is_open_to_all(credential.path):
            state["caller"] = caller = await self._find_caller(scope, credential)
            if caller.session_id is not None:
                state["csrf"] = csrf_of(credential.secret)
            if changes and caller.link_id is not None:
                self._note_refused(caller.name, "a change by a link, which changes nothing")
                raise NotThere("a link shows one sweep and changes nothing")
        elif changes:
            raise Refusal(405, "this address is only looked at", {"allow": "GET, HEAD"})
        if has_body(headers):
            body = await read_body(headers, receive, self.access.largest_body if state["caller"] else 0)
            receive = replayed(body, receive)
        else:
            body = b""
        if changes and state["csrf"]:
            await self._require_csrf(scope, headers, state["csrf"], body)
        await self._pass_on(scope, receive, answer, credential)

    def _require_host(self, headers: Headers) -> None:
        given = headers.getlist("host")
        found = host_in(given[0]) if len(given) == 1 else None
        if found is None:
            raise Refusal(400, "the request must name one host")
        if found[0] not in self.access.hosts:
            raise Refusal(421, "this server does not answer to that name: its admin allows it by --allow-host")

    def _require_origin(self, scope: Scope, headers: Headers, credential: Credential) -> None:
        """A browser says which page a change comes from; a program that shows a token need not."""
        given = headers.getlist("origin")
        if not given and credential.kind == "token":
            return
        if len(given) != 1 or not is_own_origin(given[0], headers["host"], scope["scheme"]):
            raise Refusal(403, "changes are made from pages of this server alone")

    async def _require_csrf(self, scope: Scope, headers: Headers, csrf: str, body: bytes) -> None:
        given = headers.get("x-csrf-token")
        if given is None:
            given = (await fields_of(scope, body)).get("csrf", "")
        if not is_same(given, csrf):
            raise Refusal(403, "the page is older than your session: load it again and repeat what you did")

    async def _find_caller(self, scope: Scope, credential: Credential) -> Caller:
        if not credential.secret:
            self._slow_strangers_down(scope)
            raise not_signed_in("you are not signed in: sign in with a token, or open the address that `serve` printed")
        try:
            caller, unused = await self.access.reading(credential.find)
        except (NotSignedIn, NotThere) as error:
            self._slow_strangers_down(scope)
            self._note_not_let_in(scope, error)
            if isinstance(error, NotSignedIn):
                raise not_signed_in(str(error), token=credential.kind == "token") from None
            raise
        # One link may have many readers.
        self.access.rate.take((caller, _address(scope) if caller.link_id is not None else ""))
        if unused:
            self._note_use(credential, caller)
        return caller

    def _slow_strangers_down(self, scope: Scope) -> None:
        self.access.rate_of_strangers.take(_address(scope))

    def _note_use(self, credential: Credential, caller: Caller) -> None:
        """Write that a secret is used."""
        self._write_later(lambda connection: credential.note_use(connection, caller), "the use of a token")

    def _note_not_let_in(self, scope: Scope, error: NotSignedIn | NotThere) -> None:
        """Write what somebody showed in vain; a session that has ended is nothing to speak of."""
        if error.shown:
            self._note_refused(error.whose or NOBODY, f"{error.shown}, from {_address(scope)[:_LONGEST_ADDRESS]}")

    def _note_forbidden(self, scope: Scope) -> None:
        """Write what somebody may not do. Signing in and out changes nothing that is worth a row of nobody's."""
        state = scope.get("state", {})
        if state.get("is_signing"):
            return
        caller: Caller | None = state.get("caller")
        if caller is None:
            about = f"a change from a page elsewhere, from {_address(scope)[:_LONGEST_ADDRESS]}"
        elif "path_params" not in scope:
            about = "a change that no page of this session sent"
        else:
            about = f"{scope['method']} {address_of(scope['path'], scope['path_params'])}, as {caller.role}"
        self._note_refused(caller.name if caller else NOBODY, about)

    def _note_refused(self, who: str, about: str) -> None:
        row = self.access.refused.row_of(who, about)
        if row is not None:
            self._write_later(lambda connection: note_refused(connection, who, row), "an attempt that was refused")

    def _write_later(self, write: Callable[[Connection], None], what: str) -> None:
        """Write something; nobody waits for it, and it may fail."""

        async def write_it() -> None:
            try:
                await self.access.writing(write)
            except Exception:
                _log.warning("%s could not be written", what, exc_info=True)

        self.access.later(write_it())

    async def _pass_on(self, scope: Scope, receive: Receive, answer: AnswerSender, credential: Credential) -> None:
        """Ask the application. A stream ends when whoever reads it is let in no more."""
        scope = credential.scoped(scope)
        with anyio.CancelScope() as life:
            watch = asyncio.get_running_loop().create_task(self._watch(answer, credential, life))
            try:
                await self.app(scope, receive, answer)
            finally:
                watch.cancel()
        with anyio.move_on_after(_END_S):  # the server closes what did not end
            await answer.end()

    async def _watch(self, answer: AnswerSender, credential: Credential, life: anyio.CancelScope) -> None:
        while True:
            await asyncio.sleep(_LOOK_AGAIN_S)
            if answer.is_stream and credential.secret:
                try:
                    await self.access.reading(credential.find)
                except (NotSignedIn, NotThere):
                    life.cancel()
                    return
                except Exception:  # whatever it is: who was let in once is not let in for ever, so it is asked again
                    _log.warning("nobody could look whether a stream may go on", exc_info=True)


def _address(scope: Scope) -> str:
    client = scope.get("client")
    return client[0] if client else ""


_bearer = HTTPBearer(scheme_name="token", description="What `robust-cli token create` printed.", auto_error=False)
_cookie = APIKeyCookie(name="robust", scheme_name="session", auto_error=False)


def require(role: Role, *, shared: bool = False) -> Callable[..., Awaitable[Caller]]:
    """What a route depends on: `caller: Annotated[Caller, Depends(require("submitter"))]`.

    `shared`: share links may use it, too. Others are told that it is not there.
    """

    async def dependency(  # no function, for which the server would take a thread
        request: Request, token: Annotated[object, Depends(_bearer)], session: Annotated[object, Depends(_cookie)]
    ) -> Caller:
        caller: Caller | None = getattr(request.state, "caller", None)
        if caller is None:
            raise NotSignedIn("you are not signed in")
        if caller.shared_sweep is not None and not shared:
            raise NotThere("there is no such page")
        require_role(caller, role)
        return caller

    return dependency
