"""The folder layouts in which cases come: one file per layout."""

from services.plugin import Registry
from services.science.layouts.base import CaseFiles, Layout, SeriesFile

_registry: Registry[Layout] = Registry(__name__, "Layout", "data layout")
names, build, require = _registry.names, _registry.build, _registry.require

__all__ = ["CaseFiles", "Layout", "SeriesFile", "build", "names", "require"]
