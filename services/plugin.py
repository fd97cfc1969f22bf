"""Plug-ins: one file, one frozen class, and the file's name is the plug-in's name everywhere.

The fields of the class are its parameters, typed and validated at construction. Names are listed without importing
the files, so that naming and validating plug-ins never imports torch (which belongs inside the methods that compute).
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from typing import Any, ClassVar, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from services.errors import BadInput, UnknownName, did_you_mean
from services.frozen import Frozen


class Plugin(Frozen):
    """A frozen set of validated parameters and one method that does the work (defined by each folder's `base.py`)."""

    name: ClassVar[str] = ""

    #: Parameters that came after results had been stored: a spec names them only where they differ from the default,
    #: so that what was computed before they existed keeps its digest.
    added: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.name = cls.__module__.rpartition(".")[2]

    def spec(self) -> dict[str, Any]:
        """The plug-in as JSON values, defaults filled in: what `Registry.build` takes, and what a digest covers."""
        fields = type(self).model_fields
        unsaid = {name for name in self.added if getattr(self, name) == fields[name].default}
        return {"name": self.name, **self.model_dump(mode="json", exclude=unsaid)}


P = TypeVar("P", bound=Plugin)


class Registry(Generic[P]):
    """The plug-ins of one folder (a package): every module in it but `base` and those with a leading underscore."""

    def __init__(self, package: str, base: str, noun: str) -> None:
        self.package, self.base, self.noun = package, base, noun
        self._found: dict[str, type[P]] = {}

    def names(self) -> list[str]:
        """All names, sorted; reads the folder, imports nothing."""
        path = importlib.import_module(self.package).__path__
        return sorted(
            module.name
            for module in pkgutil.iter_modules(path)
            if module.name != "base" and not module.name.startswith("_")
        )

    def require(self, name: object) -> type[P]:
        """The class with that name; raises `UnknownName` with the nearest name."""
        if isinstance(name, str) and name in self._found:  # a plan asks thousands of times
            return self._found[name]
        if name not in self.names():
            raise UnknownName(self.noun, name, self.names())
        module = importlib.import_module(f"{self.package}.{name}")
        base = getattr(importlib.import_module(f"{self.package}.base"), self.base)
        (found,) = (
            value
            for value in vars(module).values()
            if isinstance(value, type) and issubclass(value, base) and value.__module__ == module.__name__
        )
        self._found[str(name)] = found
        return found

    def build(self, spec: Mapping[str, Any]) -> P:
        """The plug-in that `{"name": ..., parameter: value, ...}` describes; raises `BadInput` in one sentence."""
        parameters = dict(spec)
        if "name" not in parameters:
            raise BadInput(f"a {self.noun} needs a 'name': one of {', '.join(self.names())}")
        plugin = self.require(parameters.pop("name"))
        try:
            return plugin(**parameters)
        except ValidationError as error:
            problems = "; ".join(describe(problem, plugin) for problem in error.errors())
            raise BadInput(f"{self.noun} {plugin.name!r}: {problems}") from error


def describe(problem: Mapping[str, Any], model: type[BaseModel]) -> str:
    """One pydantic error in words: the parameter, what was expected, what was given, the nearest valid name."""
    path = ".".join(str(part) for part in problem["loc"])
    if problem["type"] == "extra_forbidden":
        return f"it has no parameter {path!r}{did_you_mean(path, model.model_fields)}"
    if problem["type"] == "missing":
        return f"parameter {path!r} is required"
    message = problem["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
    message = message.replace("String should match pattern", "text of the pattern")
    got = f", got {problem['input']!r}" if "input" in problem else ""
    return f"{path or 'parameters'}: expected {message}{got}"
