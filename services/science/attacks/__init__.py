"""Attacks: one file per attack; `build({"name": "ifgsm", "epsilon": "8/255"})` gives a validated one."""

from services.plugin import Registry
from services.science.attacks.base import Attack

_registry: Registry[Attack] = Registry(__name__, "Attack", "attack")
names, build, require = _registry.names, _registry.build, _registry.require
