"""The tests of this folder need a compose cluster that is up: `make test-cluster` brings one up, runs them, and takes
it away again.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator

import pytest

from tests.cluster.running import Cluster, find_cluster
from tests.cluster.sweeps import RECOVERED


@pytest.fixture(scope="session")
def running() -> Cluster:
    """The cluster."""
    found = find_cluster()
    if found is None:
        pytest.skip("needs a compose cluster: NOT RUN here, `make test-cluster` runs these tests")
    return found


@pytest.fixture
def cluster(running: Cluster, record_property: Callable[[str, object], None]) -> Iterator[Cluster]:
    """The cluster, in order before the test and after it."""
    running.assert_tidy()
    before = len(RECOVERED)
    yield running
    for _, what, took in RECOVERED[before:]:
        record_property(what, took)
    running.assert_tidy()
    running.assert_logs_tell_no_password()


@pytest.fixture
def root() -> None:
    """For what only root on the engine's own machine can do: to kill a container's first process, to filter packets."""
    if os.geteuid() != 0 or shutil.which("nsenter") is None or shutil.which("iptables") is None:
        pytest.skip("needs root, nsenter and iptables on the machine of the Docker engine")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How quickly the cluster recovered."""
    if RECOVERED and (found := find_cluster()) is not None:
        terminalreporter.section(f"recovered within {found.recovery_s:g} s (lease + reconciler period + 5 s)")
        for test, what, took in RECOVERED:
            terminalreporter.write_line(f"{took:5.1f} s  {what:32} {test}")
