"""Plug-ins: one file, one frozen class, and the file's name is the plug-in's name everywhere.

The fields of the class are its parameters, typed and validated at construction. Names are listed without importing
the files, so that naming and validating plug-ins never imports torch (which belongs inside the methods that compute).
Plug-ins from outside this software (`services.outside`) stand beside the built-in ones; the version of their code is
part of what describes them.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import warnings
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import is_dataclass
from functools import cached_property
from typing import Any, ClassVar, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.json_schema import PydanticJsonSchemaWarning

from services import outside
from services.errors import BadInput, UnknownName, did_you_mean, first_line, in_short, one_line
from services.frozen import Frozen
from services.outside import PluginRefused, refusal


class Plugin(Frozen):
    """A frozen set of validated parameters and one method that does the work (defined by each folder's `base.py`)."""

    name: ClassVar[str] = ""

    #: Raised when a built-in plug-in changes so that its old results no longer are what it computes.
    revision: ClassVar[int] = 1

    #: Which code a plug-in from outside is: "sha256:..." or "package==version"; empty for a built-in one.
    code: ClassVar[str] = ""

    #: Parameters that came after results had been stored: a spec names them only where they differ from the default,
    #: so that what was computed before they existed keeps its digest.
    added: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.name = cls.__module__.rpartition(".")[2]

    def spec(self) -> dict[str, Any]:
        """The plug-in as JSON values, defaults filled in: what `Registry.build` takes, and what a digest covers."""
        return {**self.parameters(), **self.version_of_code()}

    def parameters(self) -> dict[str, Any]:
        """Name and parameters as JSON values, whatever the version of the code."""
        fields = type(self).model_fields
        unsaid = {name for name in self.added if getattr(self, name) == fields[name].default}
        return {"name": self.name, **self.model_dump(mode="json", exclude=unsaid)}

    def version_of_code(self) -> dict[str, Any]:
        """Its revision, above 1, and `code`, of a plug-in from outside; empty for most."""
        revision = self.revision_of_parameters
        return {**({"revision": revision} if revision > 1 else {}), **({"code": self.code} if self.code else {})}

    @property
    def revision_of_parameters(self) -> int:
        """`revision`, or another where a change concerns some values of the parameters only."""
        return self.revision


P = TypeVar("P", bound=Plugin)


class Registry(Generic[P]):
    """The plug-ins of one folder (a package): every module in it but `base` and those with a leading underscore.

    `kind` is the folder and the entry point group of those from outside; empty: there are none of these.
    """

    def __init__(self, package: str, base: str, noun: str, kind: str = "") -> None:
        self.package, self.base, self.noun, self.kind = package, base, noun, kind
        self._found: dict[str, type[P]] = {}
        self._found_in = outside.folder_in_use()

    def built_in(self) -> list[str]:
        """Names of those that are part of this software, sorted; reads the folder, imports nothing."""
        return list(self._built_in)

    def names(self) -> list[str]:
        """All names, sorted, also of plug-ins from outside that cannot be used; imports no plug-in."""
        return sorted({*self._built_in, *(outside.names(self.kind) if self.kind else ())})

    def has(self, name: object) -> bool:
        """Whether there is one of that name; `require` says so if it cannot be used."""
        return isinstance(name, str) and (name in self._built_in or bool(self._sources(name)))

    def require(self, name: object, code: str | None = None) -> type[P]:
        """The class with that name, and with that `code` if one is given.

        Raises `UnknownName` with the nearest name, and `PluginRefused` for one from outside that cannot be used or has
        other code.
        """
        if not isinstance(name, str):
            raise UnknownName(self.noun, name, self.names())
        if self._found_in is not outside.folder_in_use():
            self._found, self._found_in = {}, outside.folder_in_use()
        known = self._found.get(name)  # a plan asks thousands of times
        if known is None or code not in (None, known.code):
            known = self._found[name] = self._find(name, code)
        return known

    def build(self, spec: Mapping[str, Any]) -> P:
        """The plug-in that `{"name": ..., parameter: value, ...}` describes; raises `BadInput` in one sentence.

        A spec that says which code or revision it is about is for that one only.
        """
        parameters = dict(spec)
        if "name" not in parameters:
            raise BadInput(f"a {self.noun} needs a 'name': one of {', '.join(self.names())}")
        plugin = self.require(parameters.pop("name"), parameters.pop("code", None))
        given = parameters.pop("revision", None)
        try:
            built = plugin(**parameters)
        except ValidationError as error:
            if given not in (None, plugin.revision):
                raise self._other_revision(plugin, given, plugin.revision) from error
            problems = "; ".join(describe(problem, plugin) for problem in error.errors())
            raise BadInput(f"{self.noun} {plugin.name!r}: {problems}") from error
        if given not in (None, built.revision_of_parameters):
            raise self._other_revision(plugin, given, built.revision_of_parameters)
        return built

    def rebuild(self, spec: Mapping[str, Any]) -> P:
        """The plug-in of a whole spec, as jobs hold it: one that names no revision is about the first."""
        return self.build({"revision": 1, **spec})

    def _other_revision(self, plugin: type[P], given: object, here: int) -> PluginRefused:
        return PluginRefused(
            f"{self.noun} {plugin.name!r} was submitted in revision {given}, this software has revision {here}: submit "
            "the sweep again"
        )

    def origin(self, name: str) -> str:
        """Where the plug-ins of that name come from: "built-in", a file, or a package with its version."""
        found = [source.where for source in self._sources(name)]
        return " and ".join(["built-in"] * (name in self._built_in) + found)

    @cached_property
    def _built_in(self) -> tuple[str, ...]:
        path = importlib.import_module(self.package).__path__
        found = (module.name for module in pkgutil.iter_modules(path))
        return tuple(sorted(name for name in found if name != "base" and not name.startswith("_")))

    def _sources(self, name: str) -> list[outside.Source]:
        return outside.find(self.kind, name) if self.kind else []

    def _find(self, name: str, code: str | None) -> type[P]:
        found = self._sources(name)
        if name in self._built_in:
            if found:
                raise PluginRefused(f"{self.noun} {name!r} is built in: give {found[0].where} another name")
            if code:
                raise PluginRefused(
                    f"{self.noun} {name!r} was submitted as {outside.shortened(code)}, and here it is built in: submit "
                    "the sweep again"
                )
            module = importlib.import_module(f"{self.package}.{name}")
            return self._only(name, outside.classes_in(module, self._base))
        if len(found) > 1:
            places = " and ".join(source.where for source in found)
            raise PluginRefused(f"{self.noun} {name!r} is there twice, {places}: remove or rename one of them")
        if not found and code:
            raise PluginRefused(f"{self.noun} {name!r} ({outside.shortened(code)}) is not here: {self._remedy(code)}")
        if not found:
            raise UnknownName(self.noun, name, self.names())
        return self._load(found[0], code)

    def _load(self, source: outside.Source, code: str | None) -> type[P]:
        try:
            here = source.code()
            if code not in (None, here):
                raise PluginRefused(
                    f"{source.where} is {outside.shortened(here)}, and {outside.shortened(code or '')} was submitted: "
                    f"{self._remedy(code or '')}, or submit the sweep again where this one is"
                )
            plugin = self._only(source.where, source.classes(self._base))
            if plugin.__module__.startswith(f"{self.package}."):
                raise PluginRefused(f"{source.where} is built in, as {plugin.name!r}: inherit from it")
            _require_contract(plugin, self._base, source)
        except PluginRefused as error:
            raise PluginRefused(f"{self.noun} {source.name!r} cannot be used: {error}") from error
        except Exception as error:  # of the class itself, such as a docstring that is a number
            told = refusal(source.where, error, source.files(error))
            raise PluginRefused(f"{self.noun} {source.name!r} cannot be used: {told}") from error
        plugin.name, plugin.code = source.name, here
        return plugin

    def _remedy(self, code: str) -> str:
        if not code.startswith("sha256:"):
            return f"install {code} on this machine and retry the job"
        return (
            f"put its file, and the _*.py beside it, into {self.kind}/ of the folder that ROBUST_PLUGINS names on this "
            "machine and retry the job"
        )

    @property
    def _base(self) -> type[P]:
        base: type[P] = getattr(importlib.import_module(f"{self.package}.base"), self.base)
        return base

    def _only(self, where: str, found: list[type]) -> type[P]:
        if not found:
            raise PluginRefused(
                f"{where} defines no {self.noun}: one class has to inherit from {self._base.__module__}.{self.base}"
            )
        if len(found) > 1:
            places = " and ".join(f"{item.__name__}{_line(item)}" for item in found[:2])
            raise PluginRefused(
                f"{where} defines two {self.noun} classes, {places}: one file is one plug-in, and a class that others "
                "build on has a name with a leading underscore"
            )
        return found[0]


def _require_contract(plugin: type[Plugin], base: type[Plugin], source: outside.Source) -> None:
    """Raises `PluginRefused` for a class from outside that could not be used like a built-in one."""
    place = f"{source.where}{_line(plugin)}: class {plugin.__name__}"
    if "code" in vars(plugin) and (plugin.name, plugin.code) != (source.name, source.code()):
        raise PluginRefused(f"{place} is the plug-in {plugin.name!r} already, or says itself what its code is")
    if not isinstance(plugin.revision, int):
        raise PluginRefused(f"{place} has the revision {plugin.revision!r}: a revision is a whole number")
    if is_dataclass(plugin):
        raise PluginRefused(f"{place} is a dataclass: leave that out, its fields are parameters already")
    if missing := sorted(getattr(plugin, "__abstractmethods__", ())):
        raise PluginRefused(f"{place} does not define {', '.join(missing)}")
    if not (plugin.model_config.get("frozen") and plugin.model_config.get("extra") == "forbid"):
        raise PluginRefused(f"{place} is not frozen, or takes any parameter: leave out its model_config")
    if taken := [name for name in plugin.model_fields if name in dir(Plugin)]:
        raise PluginRefused(f"{place} has a parameter {taken[0]!r}, which means something else: give it another name")
    if not (plugin.__doc__ or "").strip():
        raise PluginRefused(f"{place} has no docstring: its first line says in lists what the plug-in is")
    for method in ("spec", "parameters", "version_of_code"):
        if inspect.getattr_static(plugin, method) is not inspect.getattr_static(Plugin, method):
            raise PluginRefused(f"{place} defines {method}, by which jobs know a plug-in: give it another name")
    for name, field in base.model_fields.items():
        if plugin.model_fields[name].is_required() and not field.is_required():
            raise PluginRefused(f"{place} has no default for {name!r}, which every other one has")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", PydanticJsonSchemaWarning)  # a default that is no JSON value
            schema = plugin.model_json_schema()
    except Exception as error:
        raise PluginRefused(f"{place} has a parameter that is no JSON value: {first_line(error)}") from error
    if '"uniqueItems": true' in json.dumps(schema):
        raise PluginRefused(f"{place} has a set as parameter, whose order is another in every process: make it a tuple")
    _require_round_trip(plugin, place)


def _require_round_trip(plugin: type[Plugin], place: str) -> None:
    """Raises `PluginRefused` where the default parameters do not come back from their spec: jobs hold nothing else."""
    try:
        usual = plugin()
    except Exception:  # some are required, or it checks them itself: told where a sweep gives them
        return
    try:
        spec = json.loads(json.dumps(usual.parameters(), allow_nan=False))
        missing = plugin.model_fields.keys() - spec.keys() - plugin.added
        same = plugin(**{key: value for key, value in spec.items() if key != "name"}) == usual and not missing
    except Exception as error:
        raise PluginRefused(f"{place} has parameters that cannot be stored as JSON: {first_line(error)}") from error
    if not same:
        raise PluginRefused(f"{place} has parameters that are not the same after they were stored as JSON")


def _line(plugin: type) -> str:
    with suppress(OSError, TypeError):
        return f", line {inspect.getsourcelines(plugin)[1]}"
    return ""


def describe(problem: Mapping[str, Any], model: type[BaseModel]) -> str:
    """One pydantic error in words: the parameter, what was expected, what was given, the nearest valid name."""
    path = ".".join(one_line(str(part)) for part in problem["loc"])
    if problem["type"] == "extra_forbidden":
        return f"it has no parameter {path!r}{did_you_mean(path, model.model_fields)}"
    if problem["type"] == "missing":
        return f"parameter {path!r} is required"
    message = problem["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
    message = message.replace("String should match pattern", "text of the pattern")
    got = f", got {in_short(problem['input'])}" if "input" in problem else ""
    return f"{path or 'parameters'}: expected {message}{got}"
