"""Passwords never reach a log or a terminal."""

from __future__ import annotations

import pytest

from services.access.secret import new_secret
from services.redact import Redactor, hide_environment, hide_urls
from services.settings import Settings


def test_the_password_of_a_url_is_hidden() -> None:
    assert hide_urls("sftp://user:p@ss/word@host/x failed") == "sftp://user:***@host/x failed"
    assert hide_urls("s3://bucket/prefix at http://127.0.0.1:9000") == "s3://bucket/prefix at http://127.0.0.1:9000"


@pytest.mark.parametrize("prefix", ["rs_", "rss_", "rsl_", "rso_"])
def test_what_lets_somebody_in_is_hidden_wherever_it_stands(prefix: str) -> None:
    secret = new_secret(prefix).tell()  # type: ignore[arg-type]
    assert Redactor(Settings())(f"GET /shared/{secret}/sweeps?secret={secret}: {secret}") == (
        f"GET /shared/{prefix}***/sweeps?secret={prefix}***: {prefix}***"
    )


@pytest.mark.parametrize("name", ["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "FSSPEC_S3_SECRET", "FSSPEC_S3_KEY"])
def test_secrets_of_the_environment_are_hidden_wherever_they_stand(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "wJalrXUtnFEMI")
    assert hide_environment("signed with wJalrXUtnFEMI") == "signed with ***"
    assert Redactor(Settings())("signed with wJalrXUtnFEMI") == "signed with ***"


def test_a_word_of_a_few_letters_is_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_TOKEN", "the")
    assert hide_environment("the store") == "the store"
