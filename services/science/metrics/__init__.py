"""Metrics: one file per metric; `build({"name": "nsd", "tolerance_mm": 2})` gives a validated one."""

from services.plugin import Registry
from services.science.metrics.base import Metric

_registry: Registry[Metric] = Registry(__name__, "Metric", "metric", kind="metrics")
names, build, require, has = _registry.names, _registry.build, _registry.require, _registry.has
built_in, origin, rebuild = _registry.built_in, _registry.origin, _registry.rebuild
