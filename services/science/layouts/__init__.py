"""The folder layouts in which cases come: one file per layout."""

from services.plugin import Registry
from services.science.layouts.base import CaseFiles, Layout, SeriesFile

_registry: Registry[Layout] = Registry(__name__, "Layout", "data layout", kind="layouts")
names, build, require, has = _registry.names, _registry.build, _registry.require, _registry.has
built_in, origin = _registry.built_in, _registry.origin

__all__ = ["CaseFiles", "Layout", "SeriesFile", "build", "built_in", "has", "names", "origin", "require"]
