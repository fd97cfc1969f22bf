"""The manifests: valid for Kubernetes and KEDA, true to our own command line and settings, and not careless."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import kubernetes_validate
import pytest
import typer
import yaml
from sqlalchemy import Engine, text, update

from api.cli.main import app
from db.engine import read, write
from db.models import Job
from services.settings import Settings
from tests.db.helpers import submit
from tests.deploy.keda import SCHEMAS

PROJECT = Path(__file__).resolve().parents[2]
FOLDER = PROJECT / "deploy" / "k8s"
#: The oldest and the newest Kubernetes that is promised.
VERSIONS = ("1.27", "1.37")
EXAMPLE = "secrets.example.yaml"


def load(*patterns: str) -> list[dict[str, Any]]:
    files = sorted(file for pattern in patterns for file in FOLDER.glob(pattern) if file.name != "kustomization.yaml")
    return [document for file in files for document in yaml.safe_load_all(file.read_text())]


def objects(kind: str) -> list[dict[str, Any]]:
    return [document for document in load("*/*.yaml") if document["kind"] == kind]


def pods() -> Iterator[tuple[str, dict[str, Any]]]:
    """Name and specification of every pod that is ever made."""
    for document in load("*/*.yaml"):
        spec = document.get("spec", {})
        template = spec.get("template") or spec.get("jobTargetRef", {}).get("template")
        if template:
            yield f"{document['kind']} {document['metadata']['name']}", template["spec"]


def containers() -> list[tuple[str, dict[str, Any]]]:
    return [(name, container) for name, pod in pods() for container in pod["containers"]]


def ours() -> list[tuple[str, dict[str, Any]]]:
    return [(name, found) for name, found in containers() if found["image"].startswith("robustseg-")]


@pytest.mark.parametrize("version", VERSIONS)
def test_kubernetes_accepts_every_object_strictly(version: str) -> None:
    known = [document for document in load("*/*.yaml") if not document["apiVersion"].startswith("keda.sh/")]
    assert {document["kind"] for document in known} >= {"Namespace", "StatefulSet", "Deployment", "Job", "Service"}
    for document in known:
        kubernetes_validate.validate(document, version, strict=True)


@pytest.mark.parametrize("version", VERSIONS)
def test_kubernetes_accepts_what_keda_passes_on(version: str) -> None:
    assert objects("ScaledJob")
    assert objects("ScaledObject")
    for scaled in objects("ScaledJob"):
        job = {
            "apiVersion": "batch/v1",
            "kind": "Job",
            "metadata": {"name": "x"},
            "spec": scaled["spec"]["jobTargetRef"],
        }
        kubernetes_validate.validate(job, version, strict=True)
    for scaled in objects("ScaledObject"):
        target = {"apiVersion": "apps/v1", "kind": "Deployment", **scaled["spec"]["scaleTargetRef"]}
        behavior = scaled["spec"]["advanced"]["horizontalPodAutoscalerConfig"]["behavior"]
        spec = {"scaleTargetRef": target, "maxReplicas": 1, "behavior": behavior}
        autoscaler = {"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "spec": spec}
        kubernetes_validate.validate(autoscaler, version, strict=True)


def test_keda_knows_every_field() -> None:
    scaled = [document for document in load("keda/*.yaml") if document["apiVersion"].startswith("keda.sh/")]
    assert sorted(document["kind"] for document in scaled) == sorted(SCHEMAS)
    for document in scaled:
        jsonschema.validate(document, SCHEMAS[document["kind"]])


def test_a_misspelt_field_of_keda_is_found() -> None:
    (scaled,) = objects("ScaledJob")
    scaled["spec"]["maxReplicas"] = scaled["spec"].pop("maxReplicaCount")
    with pytest.raises(jsonschema.ValidationError, match="maxReplicas"):
        jsonschema.validate(scaled, SCHEMAS["ScaledJob"])


def test_every_file_belongs_to_its_kustomization_and_every_patch_has_a_target() -> None:
    names = {(document["kind"], document["metadata"]["name"]) for document in load("*/*.yaml")}
    for folder in ("base", "keda"):
        lists = yaml.safe_load((FOLDER / folder / "kustomization.yaml").read_text())
        files = {file.name for file in (FOLDER / folder).glob("*.yaml")} - {"kustomization.yaml", EXAMPLE}
        assert {name for name in lists["resources"] if name != "../base"} == files
        assert {image["name"] for image in lists["images"]} >= {
            found["image"] for name, found in ours() if name.startswith("Scaled") is (folder == "keda")
        }
        for patch in lists.get("patches", []):
            target = patch.get("target") or yaml.safe_load(patch["patch"])
            assert (target["kind"], target.get("name") or target["metadata"]["name"]) in names


def test_every_container_is_confined_and_has_its_share() -> None:
    for name, pod in pods():
        security = pod["securityContext"]
        assert security["runAsNonRoot"], name
        assert security["runAsUser"] > 0, name
        assert security["seccompProfile"] == {"type": "RuntimeDefault"}, name
        assert pod["automountServiceAccountToken"] is False, name
    for name, container in containers():
        security = container["securityContext"]
        assert security["capabilities"] == {"drop": ["ALL"]}, name
        assert (security["allowPrivilegeEscalation"], security["readOnlyRootFilesystem"]) == (False, True), name
        assert {"cpu", "memory"} <= set(container["resources"]["requests"]), name
        assert "memory" in container["resources"]["limits"], name


def test_our_containers_are_called_as_our_command_line_wants() -> None:
    group = typer.main.get_command(app)
    for name, container in ours():
        first, *rest = container["args"]
        command = group.get_command(None, first)
        if first == "db":
            first, *rest = rest
            command = command.get_command(None, first)
        given = command.make_context(first, rest).params  # raises for an option that does not exist
        ports = [exposed["containerPort"] for exposed in container.get("ports", [])]
        assert ports == [given["metrics_port"]] if "metrics_port" in given else ports == [], name


def test_workers_have_the_time_to_release_their_jobs() -> None:
    (config,) = objects("ConfigMap")
    grace_s = float(config["data"]["ROBUST_STOP_GRACE_S"])
    workers = [(name, pod) for name, pod in pods() if pod["containers"][0]["image"] == "robustseg-worker"]
    assert len(workers) == 3
    for name, pod in workers:
        assert pod["terminationGracePeriodSeconds"] > 2 * grace_s + 15, name


def test_settings_that_are_given_exist_and_secrets_have_no_values() -> None:
    (config,) = objects("ConfigMap")
    secrets = {secret["metadata"]["name"]: secret["stringData"] for secret in objects("Secret")}
    assert {value for values in secrets.values() for value in values.values()} == {""}
    known = {f"ROBUST_{name.upper()}" for name in Settings.model_fields}
    given = [*config["data"], *secrets["robustseg-urls"]]
    assert {name for name in given if not name.startswith("AWS_")} <= known
    wanted = [
        entry["valueFrom"]["secretKeyRef"]
        for _, found in containers()
        for entry in found.get("env", [])
        if "valueFrom" in entry
    ]
    wanted += [
        reference for found in objects("TriggerAuthentication") for reference in found["spec"]["secretTargetRef"]
    ]
    assert all(reference["key"] in secrets[reference["name"]] for reference in wanted)
    Settings(**{name.removeprefix("ROBUST_").lower(): value for name, value in config["data"].items()})


def test_gpu_pods_have_one_gpu_and_cpu_pods_none() -> None:
    for name, container in ours():
        queues = container["args"][container["args"].index("--queues") + 1] if "--queues" in container["args"] else ""
        assert ("nvidia.com/gpu" in container["resources"]["limits"]) is (queues == "gpu"), name


def test_scaling_counts_jobs_that_are_ready_or_run_in_its_own_queue(postgres_engine: Engine) -> None:
    submit(postgres_engine, {f"job-{index}": [] for index in range(10)})
    with write(postgres_engine) as connection:
        for first, last, values in (
            (1, 3, {"gpus": 1}),
            (4, 4, {"gpus": 1, "state": "running"}),
            (5, 5, {"gpus": 1, "state": "waiting"}),
            (6, 6, {"gpus": 1, "state": "done"}),
            (7, 7, {"gpus": 2}),
            (8, 8, {"state": "running"}),
        ):
            connection.execute(update(Job).where(Job.id.between(first, last)).values(values))
    counts = {}
    with read(postgres_engine) as connection:
        for scaled in (*objects("ScaledJob"), *objects("ScaledObject")):
            (trigger,) = scaled["spec"]["triggers"]
            counts[scaled["metadata"]["name"]] = connection.scalar(text(trigger["metadata"]["query"]))
    assert counts == {"worker-gpu": 4, "worker-cpu": 3}


def test_keda_reaches_the_database_that_the_manifests_make() -> None:
    (postgres,) = [found for name, found in containers() if name == "StatefulSet postgres"]
    variables = {entry["name"]: entry.get("value") for entry in postgres["env"]}
    (namespace,) = [found["metadata"]["name"] for found in objects("Namespace")]
    for scaled in (*objects("ScaledJob"), *objects("ScaledObject")):
        connection = scaled["spec"]["triggers"][0]["metadata"]
        assert connection["host"] == f"postgres.{namespace}.svc.cluster.local"
        assert (connection["userName"], connection["dbName"]) == ("robust_query", variables["POSTGRES_DB"])


def test_redis_is_configured_as_in_the_compose_file() -> None:
    compose = yaml.safe_load((PROJECT / "docker-compose.yml").read_text())["services"]["redis"]["command"][2]
    (redis,) = [found for name, found in containers() if name == "StatefulSet redis"]
    assert redis["command"][2] == compose.replace("$$", "$")
    assert re.search(r"^appendonly yes$", compose, re.MULTILINE)
