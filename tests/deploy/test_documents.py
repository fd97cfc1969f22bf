"""What docs/operations.md and the alerts say about metrics is what is served."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from prometheus_client import CollectorRegistry
from pydantic import SecretStr
from sqlalchemy import Engine

from services.settings import Settings
from worker.metrics.cluster import ClusterCollector, Rounds
from worker.metrics.gpu import GpuMemory
from worker.metrics.slot import Meters

PROJECT = Path(__file__).resolve().parents[2]
#: Parts of a histogram or counter, by which a sample is named.
SUFFIX = re.compile(r"_(bucket|sum|count|created)$")


@pytest.fixture
def served(sqlite_engine: Engine, redis_url: str) -> dict[str, set[str]]:
    """Labels by the name of each metric."""
    settings = Settings(database_url=SecretStr(str(sqlite_engine.url)), broker_url=SecretStr(redis_url))
    rounds = Rounds()
    rounds.ended(released=0, rung=0)
    registry = CollectorRegistry()
    registry.register(ClusterCollector(settings, rounds))
    registry.register(GpuMemory(frozenset({"0"})))
    found = {}
    meters = Meters()
    for family in (*registry.collect(), *meters.registry.collect()):
        name = f"{family.name}_total" if family.type == "counter" else family.name
        found[name] = {label for sample in family.samples for label in sample.labels}
    labels = {metric: set(metric._labelnames) for metric in vars(meters).values() if hasattr(metric, "_labelnames")}
    for metric, names in labels.items():
        found[f"{metric._name}_total" if metric._type == "counter" else metric._name] = names
    found |= {"robust_gpu_memory_used_bytes": {"gpu"}, "robust_gpu_memory_total_bytes": {"gpu"}}
    return found


def test_every_metric_is_documented_with_its_labels(served: dict[str, set[str]]) -> None:
    text = (PROJECT / "docs" / "operations.md").read_text()
    rows = re.findall(r"^\| `(robust_\w+)` \|([^|]*)\|", text, re.MULTILINE)
    documented = {name: {label.strip() for label in labels.split(",") if label.strip()} for name, labels in rows}
    assert set(documented) == set(served)
    for name, labels in served.items():
        assert not labels or documented[name] == labels, name


def test_alerts_ask_for_metrics_and_labels_that_exist(served: dict[str, set[str]]) -> None:
    (group,) = yaml.safe_load((PROJECT / "deploy" / "prometheus" / "alerts.yaml").read_text())["groups"]
    assert len(group["rules"]) > 5
    for rule in group["rules"]:
        assert set(rule) <= {"alert", "expr", "for", "labels", "annotations"}
        names = re.findall(r"robust_\w+", rule["expr"])
        assert names, rule["alert"]
        assert {SUFFIX.sub("", name) for name in names} <= set(served), rule["alert"]
        for label in re.findall(r"\$labels\.(\w+)", rule["annotations"]["summary"]):
            assert label == "instance" or label in served[names[0]] or label in rule["expr"], rule["alert"]


def test_every_file_and_command_that_the_page_names_exists() -> None:
    from typer.main import get_command

    from api.cli.main import app

    text = (PROJECT / "docs" / "operations.md").read_text()
    for path in re.findall(r"\b(?:deploy|benchmarks|tests|docs)/[\w./-]+\w", text):
        assert (PROJECT / path).exists(), path
    commands = set(get_command(app).commands)
    assert set(re.findall(r"robust-cli ([a-z]+)", text)) <= commands
