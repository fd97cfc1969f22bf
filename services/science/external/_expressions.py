"""Expressions of MONAI bundles (`$...`) that are arithmetic on numbers and lists, or name an option; nothing runs."""

from __future__ import annotations

import ast
import operator
import warnings
from collections.abc import Callable, Mapping
from typing import Any

#: What larger values than a configuration needs are: `$10**10**10`, `$[0]*10**9`.
_LARGEST, _LONGEST, _MAX_TEXT = 1e15, 1000, 1000

#: MONAI's enumerations whose members are words in small letters.
_OPTIONS = {
    "BlendMode",
    "CommonKeys",
    "GridSampleMode",
    "GridSamplePadMode",
    "InterpolateMode",
    "NumpyPadMode",
    "PytorchPadMode",
}
_TYPES = {"float16", "float32", "float64", "float", "half", "double", "uint8", "int8", "int16", "int32", "int64", "int"}
_TYPES |= {"long", "bool"}

_BINARY: Mapping[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
_CALLS: Mapping[str, Callable[..., Any]] = {"int": int, "float": float, "list": list, "tuple": list}


class NotRead(ValueError):
    """The expression is more than this reader knows."""


def evaluate(text: str, names: Mapping[str, Any]) -> Any:
    """The value of an expression in which `names` stand for values; tuples are lists. Raises `NotRead`."""
    if len(text) > _MAX_TEXT:
        raise NotRead
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            tree = ast.parse(text.strip(), mode="eval")
        return _value(tree.body, names)
    except (SyntaxError, ValueError, TypeError, ArithmeticError, LookupError, RecursionError, MemoryError) as error:
        raise NotRead from error


def _value(node: ast.expr, names: Mapping[str, Any]) -> Any:
    match node:
        case ast.Constant(value=bool() | int() | float() | str() | None as value):
            return value
        case ast.Name(id=name) if name in names:
            return names[name]
        case ast.List(elts=items) | ast.Tuple(elts=items):
            return [_value(item, names) for item in items]
        case ast.Attribute():
            return _option(node)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_number(_value(operand, names))
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _BINARY:
            return _bounded(_BINARY[type(sign)], _value(left, names), _value(right, names))
        case ast.Call(func=ast.Name(id=name), args=[argument], keywords=[]) if name in _CALLS and name not in names:
            return _called(name, _value(argument, names))
        case ast.Subscript(value=value, slice=index):
            return _item(_value(value, names), _value(index, names))
    raise NotRead


def _option(node: ast.Attribute) -> str:
    """`monai.utils.BlendMode.GAUSSIAN` is "gaussian", `torch.float32` is "float32"."""
    words = [node.attr]
    inner: ast.expr = node.value
    while isinstance(inner, ast.Attribute):
        words.append(inner.attr)
        inner = inner.value
    if not isinstance(inner, ast.Name):
        raise NotRead
    words = [*words, inner.id][::-1]
    if words[-1] == "value":
        words.pop()
    if len(words) == 2 and words[0] in ("torch", "np", "numpy") and words[1] in _TYPES:
        return words[1]
    if len(words) > 1 and words[-2] in _OPTIONS:
        return words[-1].lower()
    raise NotRead


def _bounded(calculate: Callable[[Any, Any], Any], left: Any, right: Any) -> Any:
    if isinstance(left, list) or isinstance(right, list):
        return _listed(calculate, left, right)
    _number(left), _number(right)
    if calculate is operator.pow and abs(right) > 64:
        raise NotRead
    found = calculate(left, right)
    if isinstance(found, complex) or abs(found) > _LARGEST:
        raise NotRead
    return found


def _listed(calculate: Callable[[Any, Any], Any], left: Any, right: Any) -> list[Any]:
    """`[96] * 3` and `[1] + [2]`."""
    if isinstance(left, list) and isinstance(right, list):
        length = len(left) + len(right)
    else:
        times, items = (left, right) if isinstance(right, list) else (right, left)
        if type(times) is not int:
            raise NotRead
        length = times * len(items)
    if length > _LONGEST or calculate not in (operator.add, operator.mul):
        raise NotRead
    found: list[Any] = calculate(left, right)
    return found


def _called(name: str, argument: Any) -> Any:
    if name in ("list", "tuple"):
        if not isinstance(argument, list):
            raise NotRead
        return list(argument)
    return _CALLS[name](_number(argument))


def _item(value: Any, index: Any) -> Any:
    if isinstance(value, list) and type(index) is int:
        return value[index]
    if isinstance(value, dict) and isinstance(index, str):
        return value[index]
    raise NotRead


def _number(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _LARGEST:
        raise NotRead
    return value
