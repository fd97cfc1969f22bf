"""The networks: one file per architecture; `build({"name": "unet", "dims": 3}).build()` gives a `Segmenter`."""

from services.plugin import Registry
from services.science.models.base import Model

_registry: Registry[Model] = Registry(__name__, "Model", "model", kind="models")
names, build, require, has = _registry.names, _registry.build, _registry.require, _registry.has
built_in, origin, rebuild = _registry.built_in, _registry.origin, _registry.rebuild
