"""The cluster as `up` leaves it: healthy, closed to others, telling no secrets."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.cluster.running import OURS, SERVERS, Cluster, docker, wait_for

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("service", [*SERVERS, *OURS])
def test_every_service_becomes_healthy(cluster: Cluster, service: str) -> None:
    containers = cluster.containers(service)
    assert containers
    for container in containers:
        wait_for(lambda container=container: cluster.health(container) == "healthy", 90, f"{service} is healthy")


def test_the_schema_was_made_before_anybody_started(cluster: Cluster) -> None:
    migrate = json.loads(docker("inspect", cluster.container("migrate")))[0]
    assert migrate["State"]["ExitCode"] == 0
    for service in OURS:
        for container in cluster.containers(service):
            started = json.loads(docker("inspect", container))[0]["State"]["StartedAt"]
            assert started > migrate["State"]["StartedAt"]


def test_the_doctor_finds_everything_in_order_inside_and_outside(cluster: Cluster) -> None:
    cluster.do("exec", "-T", "worker", "robust-cli", "doctor")
    subprocess.run([sys.executable, "-m", "api.cli.main", "doctor"], cwd=ROOT, check=True)


def test_nothing_is_published_beyond_this_machine(cluster: Cluster) -> None:
    for service in (*SERVERS, *OURS):
        for container in cluster.containers(service):
            (found,) = json.loads(docker("inspect", container))
            ports = found["NetworkSettings"]["Ports"].values()
            hosts = {binding["HostIp"] for bindings in ports for binding in bindings or []}
            assert hosts == {"127.0.0.1"}, service


def test_our_containers_run_without_privileges(cluster: Cluster) -> None:
    for service in OURS:
        for container in cluster.containers(service):
            numbers = docker("exec", container, "id", "-u").splitlines()
            assert numbers != ["0"]
            status = docker("exec", container, "cat", "/proc/self/status")
            assert "CapEff:\t0000000000000000" in status
            assert "NoNewPrivs:\t1" in status


def test_the_client_has_no_torch_and_the_worker_does(cluster: Cluster) -> None:
    look = "import importlib.util; print(importlib.util.find_spec('torch') is not None)"
    assert cluster.run_inside(cluster.containers("worker")[0], look) == "True"
    for service in ("reconciler", "web"):
        assert cluster.run_inside(cluster.containers(service)[0], look) == "False"


def test_pages_and_api_answer_whoever_has_a_token(cluster: Cluster) -> None:
    wait_for(lambda: cluster.health(cluster.container("web")) == "healthy", 90, "web is healthy")
    (binding,) = json.loads(docker("inspect", cluster.container("web")))[0]["NetworkSettings"]["Ports"]["8080/tcp"]
    address = f"http://localhost:{binding['HostPort']}"
    made = cluster.do("run", "--rm", "-T", "client", "token", "create", "test", "--role", "reader", "--json")
    token = json.loads(made[made.index("{") :])["token"]
    assert httpx.get(f"{address}/api/v1/sweeps").status_code == 401
    answer = httpx.get(f"{address}/api/v1/sweeps", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 200
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert token not in cluster.do("logs", "web")
    assert "secret=" not in cluster.do("logs", "web")


def test_no_password_is_in_an_image_or_a_list_of_processes(cluster: Cluster) -> None:
    images = {docker("inspect", "--format", "{{.Image}}", cluster.containers(service)[0]) for service in OURS}
    told = [docker("history", "--no-trunc", image) + docker("inspect", image) for image in images]
    for service in (*SERVERS, *OURS):
        told += [process.command for name in cluster.containers(service) for process in cluster.processes(name)]
    assert [text for text in told for password in cluster.passwords() if password in text] == []
