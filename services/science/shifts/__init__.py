"""Natural shifts: one file per shift; `build({"name": "motion", "severity": 3})` gives a validated one."""

from services.plugin import Registry
from services.science.shifts.base import Shift

_registry: Registry[Shift] = Registry(__name__, "Shift", "shift", kind="shifts")
names, build, require, has = _registry.names, _registry.build, _registry.require, _registry.has
built_in, origin, rebuild = _registry.built_in, _registry.origin, _registry.rebuild
