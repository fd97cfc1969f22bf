"""External models: one file per format; `build({"name": "torchscript", ...})` gives a validated one."""

from pathlib import Path

from services.plugin import Registry
from services.science.external.base import ExternalFormat

_registry: Registry[ExternalFormat] = Registry(__name__, "ExternalFormat", "model format")
names, build, require, built_in = _registry.names, _registry.build, _registry.require, _registry.built_in


def recognise(path: Path) -> type[ExternalFormat] | None:
    """The format of a file or folder, from its names alone; None when it is none of these."""
    return next((format_ for format_ in map(require, names()) if format_.recognises(path)), None)
