"""The defenses: one file per method; `build({"name": "distillation", "temperature": 20})` gives a validated one."""

from services.plugin import Registry
from services.science.defenses.base import Defense

_registry: Registry[Defense] = Registry(__name__, "Defense", "defense", kind="defenses")
names, build, require, has = _registry.names, _registry.build, _registry.require, _registry.has
built_in, origin, rebuild = _registry.built_in, _registry.origin, _registry.rebuild
