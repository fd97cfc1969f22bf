"""The kinds of job: one file per kind; `build({"name": "train", ...})` gives a validated one."""

from services.jobs.kinds.base import JobKind
from services.plugin import Registry

_registry: Registry[JobKind] = Registry(__name__, "JobKind", "job kind", kind="jobs")
names, build, require, rebuild = _registry.names, _registry.build, _registry.require, _registry.rebuild
