"""What the document says is what is answered: schemathesis asks every route for all that it says and does not say.

`make test-api` asks for more examples of each route than `make test-long`, the same ones on every machine. Streams have
no end, so that test_events.py asks them.
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
#: What is wrong may also be too large.
_REFUSALS = "[checks.negative_data_rejection]\nexpected-statuses = [400, 401, 403, 404, 406, 413, 422]\n"


def test_no_answer_differs_from_the_document_and_none_is_a_failure(server: Server, tmp_path: Path) -> None:
    examples = os.environ.get("ROBUST_TEST_API_EXAMPLES", "2")
    (tmp_path / "schemathesis.toml").write_text(_REFUSALS)
    authorization = server.client("admin").headers["authorization"]
    with serving(server.app) as address:
        words = ["run", f"{address}/api/v1/openapi.json", "--header", f"Authorization: {authorization}"]
        words += ["--max-examples", examples, "--generation-deterministic", "--no-color"]
        words += ["--exclude-path-regex", "events$"]
        words += ["--exclude-checks", _NOT_CHECKED]
        ended = subprocess.run(
            [sys.executable, "-c", "from schemathesis.cli import schemathesis; schemathesis()", *words],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=900,
        )
    assert ended.returncode == 0, ended.stdout[-5000:] + ended.stderr[-1000:]
    assert " passed" in ended.stdout
    assert server.client("reader").get("/healthz").status_code == 200
