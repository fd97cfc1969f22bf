"""Attacks: one file per attack; `build({"name": "ifgsm", "epsilon": "8/255"})` gives a validated one."""

from services.plugin import Registry
from services.science.attacks.base import Attack

_registry: Registry[Attack] = Registry(__name__, "Attack", "attack", kind="attacks")
names, build, require, has = _registry.names, _registry.build, _registry.require, _registry.has
built_in, origin, rebuild = _registry.built_in, _registry.origin, _registry.rebuild
