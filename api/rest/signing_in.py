"""Signing in and out: `/open` with the secret that `serve` printed, `/login` with a token, `/logout`."""

from __future__ import annotations

import html
from collections.abc import Mapping
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.types import Scope

from api.rest.access import Access
from api.rest.answer import AnswerSender
from api.rest.credentials import Credential, cookie_name
from api.rest.refusal import HTML, Refusal, not_signed_in
from services.access.secret import Secret, csrf_of, is_same
from services.access.sessions import end_session, find_session, open_session, require_opening, sign_in
from services.access.tokens import find_token

_ONWARD = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url={root}/"><title>Signed in</title></head>
<body><p><a href="{root}/">You are signed in: go on</a></p></body>
</html>
"""


async def answer_signing(
    access: Access, scope: Scope, credential: Credential, fields: Mapping[str, str], answer: AnswerSender
) -> None:
    """Answer one of `credentials.SIGNING`."""
    root, method = scope.get("root_path", ""), scope["method"]
    if credential.path == "/open" and method == "GET":
        secret = _query(scope, "secret")
        await access.reading(lambda connection: require_opening(connection, secret))
        cookie = await access.writing(lambda connection: open_session(connection, secret))
        await _go_home(scope, answer, {"set-cookie": _set(scope, cookie)})
    elif credential.path == "/login" and method == "POST":
        token = fields.get("token", "").strip()
        await access.reading(
            lambda connection: find_token(connection, token)
        )  # who guesses waits for nobody who writes
        cookie = await access.writing(lambda connection: sign_in(connection, token))
        await answer.go_to(_own(root, fields.get("next", "")), {"set-cookie": _set(scope, cookie)})
    elif credential.path == "/login" and method in ("GET", "HEAD"):
        asked = not_signed_in("Sign in with a token, which an admin makes by `robust-cli token create`.")
        await answer.give(200, asked.page(root, f"{root}/"), HTML, {})
    elif credential.path == "/logout" and method == "POST":
        await _sign_out(access, credential, fields, Headers(scope=scope))
        await answer.go_to(f"{root}/login", {"set-cookie": _set(scope, None)})
    else:
        allowed = {"/open": "GET", "/login": "GET, HEAD, POST", "/logout": "POST"}[credential.path]
        raise Refusal(405, f"this address takes {allowed}", {"allow": allowed})


async def _go_home(scope: Scope, answer: AnswerSender, headers: Mapping[str, str]) -> None:
    """Go on to the first page; from a page of ours where somebody comes from elsewhere, as from that of `serve --open`.

    A browser that is only redirected is on its way from there still, and keeps a SameSite=Strict cookie to itself.
    """
    root = scope.get("root_path", "")
    if Headers(scope=scope).get("sec-fetch-site") == "cross-site":
        await answer.give(200, _ONWARD.format(root=html.escape(root)).encode(), HTML, headers)
    else:
        await answer.go_to(f"{root}/", headers)


async def _sign_out(access: Access, credential: Credential, fields: Mapping[str, str], headers: Headers) -> None:
    if credential.kind != "session":
        raise Refusal(400, "only a browser that is signed in can sign out")
    given = headers.get("x-csrf-token", fields.get("csrf", ""))
    if not is_same(given, csrf_of(credential.secret)):
        raise Refusal(403, "the page is older than your session: load it again and repeat what you did")
    await access.writing(lambda connection: end_session(connection, find_session(connection, credential.secret)))


def _set(scope: Scope, cookie: Secret | None) -> str:
    """The cookie that a browser keeps, or is to forget. No script reads it, no other site sends it."""
    value = f"{cookie.tell()}; " if cookie else "; Max-Age=0; "
    secure = "; Secure" if scope["scheme"] == "https" else ""
    path = scope.get("root_path", "") or "/"
    return f"{cookie_name(Headers(scope=scope))}={value}Path={path}; HttpOnly; SameSite=Strict{secure}"


def _own(root: str, path: str) -> str:
    """Where to go when signed in: a path of ours, and never another host's."""
    is_own = path.startswith(f"{root}/") and not path.startswith("//") and "\\" not in path
    # A header's line must not end within.
    return path if is_own and path.isascii() and path.isprintable() else f"{root}/"


def _query(scope: Scope, name: str) -> str:
    query: str = scope["query_string"].decode("latin-1")
    try:
        return parse_qs(query, max_num_fields=10).get(name, [""])[0]
    except ValueError:  # too many
        return ""
