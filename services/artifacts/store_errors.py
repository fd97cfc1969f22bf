"""Errors of an artifact store, as one sentence that says what to try and holds no secret."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

from services.artifacts.entry import Gone
from services.errors import RobustError, StoreRefused, first_line
from services.redact import hide_environment, hide_urls
from services.refusals import find_place, is_disk_full

_CREDENTIALS = "check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or ~/.aws/credentials"
#: What S3 servers answer when they do not know who asks.
_UNKNOWN_CALLER = ("InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken", "InvalidSecurity")
#: Errors of botocore, known by name: it is not installed everywhere.
_NO_CREDENTIALS = ("NoCredentialsError", "PartialCredentialsError", "ProfileNotFound", "TokenRetrievalError")
_UNREACHABLE = ("ConnectionError", "HTTPClientError", "TimeoutError", "FSTimeoutError", "gaierror")
#: What a shared folder says when its server is away or another machine has just changed something.
_NETWORK_TROUBLE = (errno.ESTALE, errno.EIO, errno.ETIMEDOUT, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENOTCONN)
#: What S3 servers answer when another try may help.
_OVERLOADED = ("SlowDown", "ServiceUnavailable", "InternalError", "RequestTimeout", "500", "502", "503", "504")


@contextmanager
def store_errors(verb: str, place: str) -> Iterator[None]:
    """Errors of the store at `place`, which was to be `verb` ("written"), as `StoreRefused`.

    A disk without room keeps its own error, and a file that is not there to be "read" its `FileNotFoundError`. What a
    library says is not chained: it may hold what must not be shown.
    """
    try:
        yield
    except (RobustError, Gone):
        raise
    except Exception as error:
        lacking = isinstance(error, FileNotFoundError) and verb == "read" and _code(error) != "NoSuchBucket"
        if lacking or is_disk_full(error):
            raise
        raise store_refusal(error, verb, place) from None


def store_refusal(error: BaseException, verb: str, place: str) -> StoreRefused:
    """The sentence for one error."""
    place, code, kinds = hide_urls(place), _code(error), {base.__name__ for base in type(error).__mro__}
    if local := find_place(error):
        words = getattr(error, "strerror", None) or first_line(error)
        remedy = "give this user permission to read and write there, or set ROBUST_ARTIFACTS to another place"
        sentence = f"the artifact store {place} cannot be {verb} ({local}: {words}): {remedy}"
        return StoreRefused(sentence, passing=getattr(error, "errno", None) in _NETWORK_TROUBLE)
    if kinds & set(_NO_CREDENTIALS):
        return StoreRefused(f"there are no credentials for the artifact store {place}: {_CREDENTIALS}")
    if code in _UNKNOWN_CALLER:
        return StoreRefused(f"the artifact store {place} does not accept the credentials ({code}): {_CREDENTIALS}")
    if code == "RequestTimeTooSkewed":
        return StoreRefused(f"the artifact store {place} refuses this machine's clock: set it right ({code})")
    if code == "NoSuchBucket":
        return StoreRefused(f"the bucket of {place} does not exist: make it, or correct ROBUST_ARTIFACTS")
    if isinstance(error, PermissionError):
        needs = "the credentials must allow s3:PutObject, s3:GetObject, s3:DeleteObject and s3:ListBucket"
        return StoreRefused(f"the artifact store {place} refuses to be {verb} ({code or 'forbidden'}): {needs}")
    if code in _OVERLOADED:
        return StoreRefused(f"the artifact store {place} cannot be {verb} at the moment ({code})", passing=True)
    if kinds & set(_UNREACHABLE):
        return StoreRefused(f"cannot reach the artifact store {place}{_endpoint()}: does it run there?", passing=True)
    words = hide_environment(hide_urls(first_line(error)))
    return StoreRefused(f"the artifact store {place} cannot be {verb} ({words}): `robust-cli doctor` tries it again")


def seems_elsewhere(place: str, question: str) -> StoreRefused:
    """Nothing at all is where the store should be: not the files are lost, but their place is not seen from here."""
    remedy = "submitting a sweep from a machine that sees the right one also puts this right"
    return StoreRefused(f"the artifact store {hide_urls(place)} is empty: {question} ({remedy})", passing=True)


def _code(error: BaseException) -> str:
    """The word or number that an S3 server answered with; empty where there is none."""
    for found in (error, error.__cause__):
        response = getattr(found, "response", None)
        if isinstance(response, dict):
            return str(response.get("Error", {}).get("Code", ""))
    return ""


def _endpoint() -> str:
    url = os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL")
    return f" at {hide_urls(url)} (AWS_ENDPOINT_URL)" if url else ""
