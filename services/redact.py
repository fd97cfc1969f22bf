"""Hiding passwords in logs and on the terminal."""

from __future__ import annotations

import os
import re
from urllib.parse import unquote

from pydantic import SecretStr

from services.settings import Settings

#: `://user:password@`, up to the last @ of the word: a password may hold characters that should have been escaped.
_IN_URL = re.compile(r"(://[^\s:/@]*):\S+@")
#: What lets somebody in over the network (`services.access.secret`).
_OURS = re.compile(r"\b(rs[slo]?_)[A-Za-z0-9_-]{43}")
#: A shorter secret could be a part of any word; in a URL it is hidden all the same.
_SHORTEST = 6
#: Environment variables of these names hold what other services' clients take: AWS_SECRET_ACCESS_KEY, FSSPEC_S3_SECRET.
_SECRET_NAME = re.compile(r"SECRET|TOKEN|PASSWORD|PASSWD|ACCESS_KEY|_KEY$", re.IGNORECASE)


def hide_urls(text: str) -> str:
    """The text with each password in a URL, and each secret of ours that lets somebody in, replaced by ***."""
    return _OURS.sub(r"\1***", _IN_URL.sub(r"\1:***@", text))


def hide_environment(text: str) -> str:
    """The text with the value of each environment variable that holds a secret replaced by ***."""
    for secret in _of_environment():
        text = text.replace(secret, "***")
    return text


def _of_environment() -> list[str]:
    values = [value for name, value in os.environ.items() if _SECRET_NAME.search(name) and len(value) >= _SHORTEST]
    return sorted(values, key=len, reverse=True)


class Redactor:
    """Hides passwords in URLs and, wherever they stand, those of the settings' own URLs and of the environment."""

    def __init__(self, settings: Settings) -> None:
        urls = [value.get_secret_value() for _, value in settings if isinstance(value, SecretStr)]
        said = [value for value in urls if "://" not in value]
        found = [match for url in urls for match in re.findall(r"://[^\s:/@]*:(\S+)@", url)]
        secrets = {*found, *map(unquote, found), *said, *_of_environment()}
        self._secrets = sorted((secret for secret in secrets if len(secret) >= _SHORTEST), key=len, reverse=True)

    def __call__(self, text: str) -> str:
        text = hide_urls(text)
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text
