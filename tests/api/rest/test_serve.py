"""`robust-cli serve` as a process: the address that it prints signs in once, and it stops when it is told to."""

from __future__ import annotations

import http.client
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.api.command_line import CommandLine, unfolded


@contextmanager
def _served(cli: CommandLine, *words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A running server, and the address that it printed."""
    process = cli.start("serve", "--port", "0", *words)
    try:
        assert process.stdout is not None
        yield process, process.stdout.readline().strip()
    finally:
        process.kill()
        process.communicate()


def _get(address: str, path: str, **headers: str) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
    connection.request("GET", path, headers=headers)
    return connection.getresponse()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_address_opens_a_session_once_and_a_signal_ends_the_server(
    cli: CommandLine, number: signal.Signals
) -> None:
    cli = CommandLine(cli.folder, {"COLUMNS": "40"})  # it is copied whole from the narrowest terminal
    with _served(cli, "--workers", "0") as (process, address):
        assert _get(address, "/healthz").status == 200
        assert _get(address, "/api/v1/sweeps").status == 401
        where = urlsplit(address)
        opened = _get(address, f"{where.path}?{where.query}")
        cookie = str(opened.headers["set-cookie"])
        assert opened.status == 303
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
        assert _get(address, "/api/v1/sweeps", Cookie=cookie.partition(";")[0]).status == 200
        assert _get(address, f"{where.path}?{where.query}").status == 401
        process.send_signal(number)
        process.communicate(timeout=60)
        assert process.returncode == 128 + number


def test_its_slots_run_what_is_submitted_and_end_with_it(cli: CommandLine) -> None:
    text = "data: {synthetic: {cases: 4, size: 16}, split: {folds: 2}}\nmodels: {s: {architecture: unet, dims: 3, "
    cli.write("one.yaml", f"{text}channels: [4, 8]}}}}\ntraining: {{epochs: 1}}\nattacks: {{}}\n")
    cli("submit", "one.yaml", "--no-wait")
    with _served(cli, "--workers", "1") as (process, _):
        give_up = time.monotonic() + 300
        while (row := cli.json("status")[0])["done"] < 2:
            assert process.poll() is None
            assert not row["failed"]
            assert time.monotonic() < give_up, row
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=120)
        assert process.returncode == 130
    assert {row["state"] for row in cli.json("workers", "--all")} <= {"stopped"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--host", "0.0.0.0"), "--tls-cert and --tls-key, or --behind-proxy"),
        (("--tls-cert", "missing.pem"), "belong together"),
        (("--host", "192.0.2.1", "--behind-proxy"), "cannot listen at 192.0.2.1"),
        (("--root-path", "x"), "--root-path begins with a slash"),
        (("--allow-host", "http://x"), "--allow-host takes the name of a host"),
    ],
    ids=["in the open", "half of TLS", "no such address", "root path", "no host"],
)
def test_what_it_cannot_serve_is_a_sentence(cli: CommandLine, words: tuple[str, ...], said: str) -> None:
    assert said in unfolded(cli("serve", "--workers", "0", "--port", "0", *words, code=2))


def test_a_port_in_use_says_by_whom_and_offers_another(cli: CommandLine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = unfolded(cli("serve", "--workers", "0", "--port", str(port), code=2))
    assert f"port {port} is in use by " in said
    assert "which is free" in said


def test_a_browser_gets_the_secret_by_a_file_of_its_owner_which_goes_with_the_server(cli: CommandLine) -> None:
    browser = cli.folder / cli.write("browser.sh", '#!/bin/sh\necho "$@" > asked.part && mv asked.part asked\n')
    browser.chmod(0o700)
    cli = CommandLine(cli.folder, {"BROWSER": f"{browser} %s"})
    with _served(cli, "--workers", "0", "--open") as (process, address):
        while not (cli.folder / "asked").exists():
            assert process.poll() is None
        asked = (cli.folder / "asked").read_text().strip()
        page = Path(unquote(urlsplit(asked).path))
        assert urlsplit(asked).scheme == "file"
        assert page.parent == (cli.folder / ".robust").resolve()
        assert page.stat().st_mode & 0o777 == 0o600
        assert f'url={address}"' in page.read_text()
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
        assert not page.exists()
