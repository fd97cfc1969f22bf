"""What the document says is what is answered: schemathesis asks every route for all that it says and does not say.

`make test-api` runs it for two minutes. Streams have no end, so that test_events.py asks them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.api.pages.served import serving
from tests.api.rest.conftest import Server

#: A sweep file may be any text for the document, and is refused for what it says.
_NOT_CHECKED = "positive_data_acceptance"


def test_no_answer_differs_from_the_document_and_none_is_a_failure(server: Server, tmp_path: Path) -> None:
    seconds = os.environ.get("ROBUST_TEST_API_SECONDS", "20")
    authorization = server.client("admin").headers["authorization"]
    with serving(server.app) as address:
        words = ["run", f"{address}/api/v1/openapi.json", "--header", f"Authorization: {authorization}"]
        words += ["--max-time", seconds, "--seed", "1", "--no-color", "--exclude-path-regex", "events$"]
        words += ["--exclude-checks", _NOT_CHECKED]
        ended = subprocess.run(
            [sys.executable, "-c", "from schemathesis.cli import schemathesis; schemathesis()", *words],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=float(seconds) + 300,
        )
    assert ended.returncode == 0, ended.stdout[-5000:] + ended.stderr[-1000:]
    assert " passed" in ended.stdout
    assert server.client("reader").get("/healthz").status_code == 200
