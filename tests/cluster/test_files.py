"""What the compose files say beyond what a cluster on this machine can show."""

from __future__ import annotations

from io import StringIO

from ruamel.yaml import YAML

from tests.cluster.running import Cluster


def test_with_gpus_one_container_holds_them_all_and_the_other_worker_takes_cpu_work_only(running: Cluster) -> None:
    text = running.do("-f", "docker-compose.yml", "-f", "docker-compose.gpu.yml", "config")
    services = YAML(typ="safe").load(StringIO(text))["services"]
    assert services["worker"]["command"][:3] == ["worker", "--queues", "cpu"]
    gpu = services["gpu-worker"]
    assert gpu["command"][:3] == ["worker", "--queues", "gpu"]
    assert int(gpu["scale"]) == 1
    (device,) = gpu["deploy"]["resources"]["reservations"]["devices"]
    assert device["capabilities"] == ["gpu"]
    assert gpu["environment"] == services["worker"]["environment"]
