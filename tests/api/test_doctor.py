"""`doctor` as a user calls it: everything is in order, or each failing line says what to do."""

from __future__ import annotations

import json
import time

from tests.api.command_line import CommandLine
from tests.redis_server import find_free_port

PARTS = [
    "python",
    "packages",
    "names",
    "settings",
    "database",
    "broker",
    "workers",
    "queues",
    "reconciler",
    "artifacts",
]


def test_a_fresh_folder_is_in_order(cli: CommandLine) -> None:
    checks = cli.json("doctor")
    assert [check["part"] for check in checks] == [*PARTS, "disk", "device"]
    assert {check["state"] for check in checks} == {"ok"}


def test_servers_that_are_away_are_told_soon_and_without_passwords(cli: CommandLine) -> None:
    place = f"127.0.0.1:{find_free_port()}"
    line = CommandLine(
        cli.folder,
        {
            "ROBUST_DATABASE_URL": f"postgresql+psycopg://me:hushhush@{place}/x",
            "ROBUST_BROKER_URL": f"redis://:hushhush@{place}/0",
        },
    )
    began = time.monotonic()
    process = line.start("doctor", "--json")
    output, errors = process.communicate(timeout=300)
    assert time.monotonic() - began < 60
    assert process.returncode == 1
    assert "hushhush" not in output + errors
    failing = {check["part"]: check["found"] for check in json.loads(output) if check["state"] != "ok"}
    assert set(failing) == {"database", "broker"}
    assert "start PostgreSQL there" in failing["database"]
    assert "start Redis there" in failing["broker"]


def test_settings_that_cannot_be_meant_are_told(cli: CommandLine) -> None:
    process = CommandLine(cli.folder, {"ROBUST_BROKER_URL": "http://here"}).start("doctor", "--json")
    output, _ = process.communicate(timeout=300)
    assert process.returncode == 1
    (failing,) = [check for check in json.loads(output) if check["state"] != "ok"]
    assert (failing["part"], "a URL such as redis://" in failing["found"]) == ("settings", True)
