"""What the compose file and its settings say, without a Docker engine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from ruamel.yaml import YAML

from services.settings import Settings

PROJECT = Path(__file__).parents[2]


def test_every_setting_of_a_worker_reaches_it() -> None:
    worker = YAML(typ="safe").load(PROJECT / "docker-compose.yml")["services"]["worker"]
    passed = {name.removeprefix("ROBUST_").lower() for name in worker["environment"] if name.startswith("ROBUST_")}
    # Of the image, of users, of the service `logins`, of the server of pages and API, and of its clients.
    of_others = {"home", "shared", "query_url", "admin_url", "serve_roots", "server", "token"}
    assert passed == set(Settings.model_fields) - of_others


def test_plug_ins_are_mounted_where_jobs_are_planned_and_run_and_nowhere_else() -> None:
    services = YAML(typ="safe").load(PROJECT / "docker-compose.yml")["services"]
    told = {name for name, service in services.items() if "ROBUST_PLUGINS" in (service.get("environment") or {})}
    mounted = {
        name
        for name, service in services.items()
        if any(volume.endswith(":/plugins:ro") for volume in service.get("volumes", ()))
    }
    assert told == mounted == {"worker", "gpu-worker", "client", "web"}
    assert {services[name]["environment"]["ROBUST_PLUGINS"] for name in told} == {"/plugins"}


def test_a_shell_that_uses_the_cluster_plans_with_the_same_plug_ins(tmp_path: Path) -> None:
    def run(*words: str) -> str:
        command = [sys.executable, str(PROJECT / "deploy" / "cluster_env.py"), *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    folders = [f"CLUSTER_DATA={tmp_path}/data", f"CLUSTER_ARTIFACTS_FOLDER={tmp_path}/artifacts"]
    for file, extra in (("with", ["CLUSTER_PLUGINS=/my plugins"]), ("without", [])):
        run("new", str(tmp_path / file), *folders, *extra)
    assert "export ROBUST_PLUGINS='/my plugins'" in run("exports", str(tmp_path / "with")).splitlines()
    assert "ROBUST_PLUGINS" not in run("exports", str(tmp_path / "without"))
