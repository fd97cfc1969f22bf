"""Passwords never reach a log or a terminal."""

from __future__ import annotations

import re
from urllib.parse import unquote

from pydantic import SecretStr

from services.settings import Settings

#: `://user:password@`, up to the last @ of the word: a password may hold characters that should have been escaped.
_IN_URL = re.compile(r"(://[^\s:/@]*):\S+@")
#: A shorter secret could be a part of any word; in a URL it is hidden all the same.
_SHORTEST = 6


def hide_urls(text: str) -> str:
    """The text with the password of each URL replaced by ***."""
    return _IN_URL.sub(r"\1:***@", text)


class Redactor:
    """Hides passwords in URLs and, wherever they stand, those of the settings' own URLs."""

    def __init__(self, settings: Settings) -> None:
        urls = [value.get_secret_value() for _, value in settings if isinstance(value, SecretStr)]
        found = [match for url in urls for match in re.findall(r"://[^\s:/@]*:(\S+)@", url)]
        secrets = {*found, *map(unquote, found)}
        self._secrets = sorted((secret for secret in secrets if len(secret) >= _SHORTEST), key=len, reverse=True)

    def __call__(self, text: str) -> str:
        text = hide_urls(text)
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text
