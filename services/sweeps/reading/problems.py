"""The mistakes in a sweep file, collected: place, key path, what was expected, what was given, the nearest name."""

from __future__ import annotations

import difflib
import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from services.bounded_files import require_path
from services.counted import counted
from services.errors import BadInput, BadSweep, Mistake, did_you_mean, one_line
from services.outside import PluginRefused
from services.sweeps.reading.yaml_source import KeyPath, YamlSource, mistake, value_in_words

M = TypeVar("M", bound=BaseModel)


#: Characters of one mistake.
_LONGEST = 1000


class Problems:
    """The mistakes found so far in one source."""

    def __init__(self, source: YamlSource) -> None:
        self.source = source
        self._found: dict[Mistake, int] = {}  # -> line number, for the order

    def add(self, path: KeyPath, sentence: str) -> None:
        """One mistake: `sentence` says what was expected of the value at `path`."""
        place = self.source.place(path)
        self._found.setdefault(mistake(place, path, one_line(sentence, _LONGEST)), place[0])

    def add_unknown(
        self, path: KeyPath, noun: str, known: Iterable[str], *, name: object = ..., hint: str = ""
    ) -> None:
        """A name that does not exist: the last key of `path`, or the value `name` at `path`."""
        name = path[-1] if name is ... else name
        self.add(path, f"unknown {noun} {value_in_words(name)}{did_you_mean(name, known)}{hint}")

    def add_validation(
        self,
        path: KeyPath,
        error: ValidationError,
        model: type[BaseModel],
        *,
        owner: str = "",
        indexes: Mapping[str, int],
    ) -> None:
        """What pydantic found in the mapping at `path`.

        `owner` names a plug-in ("attack 'ifgsm'"); `indexes` are the positions of grid values within their lists.
        """
        found = error.errors(include_url=False)
        told: list[tuple[KeyPath, str]] = []
        refused: dict[KeyPath, list[Any]] = {}  # by its place, what a value is not
        for problem in found:
            inside = tuple(problem["loc"])
            if problem["type"] == "too_short" and any(other["loc"][:-1] == inside for other in found if other["loc"]):
                continue  # only because items of the list have mistakes, which are reported
            place = (inside[0], indexes[str(inside[0])], *inside[1:]) if inside and inside[0] in indexes else inside
            if problem["type"] == "extra_forbidden":
                what = f"{owner} has no parameter {inside[-1]!r}" if owner else f"unknown key {inside[-1]!r}"
                told.append(((*path, *place), what + did_you_mean(inside[-1], _keys(model, inside[:-1]))))
            elif problem["type"] == "missing":
                word = "parameter" if owner else "key"
                told.append(((*path, *place[:-1]), f"{word} {str(inside[-1])!r} is required"))
            else:
                value = self._existing((*path, *place), keep=len(path) + min(len(place), 1))
                if value not in refused:
                    told.append((value, ""))
                refused.setdefault(value, []).append(problem)
        for value, sentence in told:
            self.add(value, sentence or _expected(refused[value]))

    def can_be_path(self, path: KeyPath, text: str) -> bool:
        """Whether a file can be called that; if not, it is recorded."""
        try:
            require_path(text)
        except ValueError as error:
            self.add(path, f"expected {error}, got {value_in_words(text)}")
            return False
        return True

    @contextmanager
    def recording(self, path: KeyPath) -> Iterator[None]:
        """What is refused inside is a mistake in the value at `path`."""
        try:
            yield
        except BadInput as error:
            self.add(path, str(error))

    def raise_if_any(self) -> None:
        """Raise `BadSweep` with all mistakes in the order of the file."""
        if self._found:
            in_order: list[Mistake] = sorted(self._found, key=lambda one: self._found[one])
            raise BadSweep(in_order)

    def __len__(self) -> int:
        return len(self._found)

    def _existing(self, path: KeyPath, keep: int) -> KeyPath:
        """`path` without the parts that pydantic invented for the branches of a union."""
        while len(path) > keep and path not in self.source.places:
            path = path[:-1]
        return path


def usable(problems: Problems, path: KeyPath, registry: Any, name: object) -> Any:
    """The class that `registry` has under this name; None for one that cannot be used, which is then recorded."""
    try:
        return registry.require(name)
    except PluginRefused as error:
        problems.add(path, str(error))
        return None


def validate(problems: Problems, path: KeyPath, model: type[M], value: object) -> M | None:
    """The section at `path` as a `model`; None when it has mistakes, which are then recorded."""
    if value is None:
        value = {}
    if not isinstance(value, dict):
        keys = ", ".join(list(model.model_fields)[:4])
        problems.add(path, f"expected a mapping with keys such as {keys}, got {value_in_words(value)}")
        return None
    try:
        return model.model_validate(value)
    except ValidationError as error:
        problems.add_validation(path, error, model, indexes={})
        return None


def _keys(model: type[BaseModel], path: KeyPath) -> list[str]:
    """The keys that the mapping at `path` inside a `model` may have; none when that is not a model."""
    for step in path:
        inner = model.model_fields[step].annotation if isinstance(step, str) and step in model.model_fields else None
        candidates = [inner, *typing.get_args(inner)]
        found = next((item for item in candidates if isinstance(item, type) and issubclass(item, BaseModel)), None)
        if found is None:
            return []
        model = found
    return list(model.model_fields)


def _expected(problems: Sequence[Any]) -> str:
    """What was expected of one value, which may be of several kinds: of those that it looks like."""
    alike = [problem for problem in problems if not str(problem["type"]).endswith("_type")] or problems
    said = [_said(problem) for problem in alike]
    given = [problem["input"] for problem in alike]
    if len(said) == 1 or any(other != given[0] for other in given):
        return f"expected {'; '.join(dict.fromkeys(message + got for message, got in said))}"
    return f"expected {' or '.join(dict.fromkeys(message for message, _ in said))}{said[-1][1]}"


def _said(problem: Any) -> tuple[str, str]:
    """What was expected, and what was given."""
    kind, given, context = problem["type"], problem["input"], problem.get("ctx", {})
    message = str(problem["msg"]).removeprefix("Value error, ").removeprefix("Input should be ")
    got = f", got {value_in_words(given)}"
    if kind in ("model_type", "model_attributes_type", "dict_type"):
        message = "a mapping of keys"
    elif kind in ("tuple_type", "list_type"):
        message = "a list"
    elif kind in ("too_short", "too_long"):
        bound, limit = ("least", "min_length") if kind == "too_short" else ("most", "max_length")
        message = f"at {bound} {counted(context[limit], 'value')}"
    elif kind == "literal_error" and isinstance(given, str):
        choices = [choice.strip(" '") for choice in str(context["expected"]).replace(" or ", ", ").split(",")]
        close = difflib.get_close_matches(given, choices, n=1, cutoff=0.5)
        got += f"; did you mean {close[0]!r}?" if close and close[0] != given else ""
    elif kind == "value_error" and isinstance(given, dict):
        got = ""  # it is about several keys together
    elif message.startswith("String should have "):
        message = message.replace("String should have", "text of")
    elif kind == "int_parsing_size":
        message = "a smaller number"
    elif kind in ("float_parsing", "int_parsing"):
        message = "a number" if kind == "float_parsing" else "a whole number"
    elif message.startswith(("greater", "less")):
        message = f"a value {message}"
    return message, got
