"""What the guard answers itself: a problem document (RFC 9457) for programs, a sentence and nothing else for people."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from services.access import NotAllowed, NotSignedIn, NotThere

#: What is answered to the errors that `services.access` raises.
STATUS = {NotSignedIn: 401, NotAllowed: 403, NotThere: 404}

#: On every answer, whatever it is. Nothing comes from another host, no page is within another one's.
HEADERS: Mapping[str, str] = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    # With `no-referrer` browsers send the forms of our own pages from the origin "null", which nobody may.
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
}
#: What a page is sent as.
HTML = "text/html; charset=utf-8"
#: Unless the answer says better.
CACHE = "no-store"
#: For two years, where a browser came by https.
STRICT_TRANSPORT = "max-age=63072000"

_PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
<link rel="icon" href="{root}/static/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{root}/static/style.css"></head>
<body><main><h1>{title}</h1><p>{sentence}</p>{form}</main></body>
</html>
"""
_FORM = """
<form method="post" action="{root}/login">
<input type="hidden" name="next" value="{next}">
<p><label>Token <input type="password" name="token" autocomplete="off" required autofocus></label></p>
<p><button>Sign in</button></p>
</form>"""


@dataclass(frozen=True)
class Refusal(Exception):
    """An answer instead of the one that was asked for."""

    status: int
    sentence: str
    headers: Mapping[str, str] = field(default_factory=dict)
    sign_in: bool = False  # whether a page offers to sign in

    def problem(self) -> bytes:
        """The answer to a program."""
        title = HTTPStatus(self.status).phrase
        return json.dumps(
            {"type": "about:blank", "title": title, "status": self.status, "detail": self.sentence}
        ).encode()

    def page(self, root: str, then: str) -> bytes:
        """The answer to a person; `root` is where the server's pages begin, `then` where to go when signed in."""
        root = html.escape(root)
        form = _FORM.format(root=root, next=html.escape(then)) if self.sign_in else ""
        title = "Sign in" if self.sign_in else html.escape(HTTPStatus(self.status).phrase)
        return _PAGE.format(title=title, root=root, sentence=html.escape(self.sentence), form=form).encode()


def refusal_of(error: Exception) -> Refusal | None:
    """The answer to an error of `services.access`; None for all others."""
    status = next((STATUS[kind] for kind in STATUS if isinstance(error, kind)), None)
    if status is None:
        return None
    return not_signed_in(str(error)) if status == 401 else Refusal(status, str(error))


def not_signed_in(sentence: str, *, token: bool = False) -> Refusal:
    """401; `token`: one was given, which is not good (RFC 6750)."""
    challenge = 'Bearer realm="robustseg"' + (', error="invalid_token"' if token else "")
    return Refusal(401, sentence, {"www-authenticate": challenge}, sign_in=not token)
