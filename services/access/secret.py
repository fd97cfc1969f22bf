"""Secrets that let somebody in: 256 random bits, of which only the sha256 is stored. That needs no slow hash."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field
from typing import Literal

#: What a secret begins with, which says what it is for, and by which it is found in logs and hidden.
Prefix = Literal["rs_", "rss_", "rsl_", "rso_"]
TOKEN: Prefix = "rs_"  # noqa: S105 - how they begin
SESSION: Prefix = "rss_"
LINK: Prefix = "rsl_"
OPENING: Prefix = "rso_"

_BYTES = 32
_FORM = re.compile(r"(rs[slo]?_)[A-Za-z0-9_-]{43}")


@dataclass(frozen=True)
class Secret:
    """One secret, which is shown to its user once. Neither `str` nor `repr` of it tells it: `tell()` does."""

    _text: str = field(repr=False)

    def tell(self) -> str:
        """The secret itself."""
        return self._text

    @property
    def hash(self) -> str:
        """What is stored of it."""
        return hash_of(self._text)


def new_secret(prefix: Prefix) -> Secret:
    """A secret that nobody can guess."""
    return Secret(prefix + secrets.token_urlsafe(_BYTES))


def is_secret(text: str, prefix: Prefix) -> bool:
    """Whether a text may be a secret of this kind; what is none is not looked for."""
    found = _FORM.fullmatch(text)
    return found is not None and found[1] == prefix


def hash_of(text: str) -> str:
    """64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def is_same(one: str, other: str) -> bool:
    """Whether two secrets, or hashes, are equal, in a time that does not tell how far they are."""
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass"))


def csrf_of(session: str) -> str:
    """What a page of this session sends back with every change, which no other site can know.

    It follows from the cookie, so that nothing more is stored; the cookie does not follow from it.
    """
    return hmac.new(session.encode("utf-8", "surrogatepass"), b"csrf", hashlib.sha256).hexdigest()
