"""References, macros and expressions of a bundle's configuration mean what MONAI's own parser makes of them."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from monai.bundle.config_parser import ConfigParser

from services.errors import BadInput
from services.science.external._bundle_config import BundleConfig, Unread, merged, unread_in


def plain(value: Any) -> Any:
    """With tuples as lists, members of enumerations as their words."""
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return getattr(value, "value", value)


def without_targets(value: Any) -> Any:
    """Components of `dict` as what they are made into."""
    if isinstance(value, dict):
        return {key: without_targets(inner) for key, inner in value.items() if key not in ("_target_", "_disabled_")}
    return [without_targets(inner) for inner in value] if isinstance(value, list) else value


def monai_says(values: Mapping[str, Any], id_: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return plain(ConfigParser(deepcopy(dict(values))).get_parsed_content(id_))


CASES: dict[str, dict[str, Any]] = {
    "a reference": {"x": "@patch", "patch": [16, 16, 16]},
    "a reference through others": {"x": {"size": "@a#b#1"}, "a": {"b": [1, "@c"]}, "c": "@d", "d": 7},
    "the old separator and the new": {"x": ["@a#b", "@a::b"], "a": {"b": 3}},
    "a macro": {"x": "%a#b", "a": {"b": {"c": [1, 2]}}},
    "a macro of what is a macro, already replaced": {"a": "%b", "b": 5, "x": "%a"},
    "a macro of what is a macro, not yet replaced": {"x": "%a", "a": "%b", "b": 5},
    "a macro of the last of a list": {"x": "%a#-1", "a": [1, 2]},
    "a reference beside itself": {"x": {"size": 4, "twice": "$@#size * 2", "list": ["@##size", "@#0"]}},
    "a macro beside itself": {"x": {"size": [4], "same": "%#size"}},
    "text with signs inside": {"x": ["a@b", "50%", "cost $5", "@a b"], "a": 1},
    "arithmetic on lists": {"x": "$[96] * 3"},
    "arithmetic on references": {"x": "$[@a + 1, @a // 2, -@a, @a / 2] + [@a ** 2]", "a": 5},
    "an item of a reference": {"x": "$@a[1] * 2", "a": [3, 4]},
    "an item of a mapping": {"x": "$@a['b']", "a": {"b": 4}},
    "a tuple": {"x": "$(1, 2) * 2"},
    "numbers of numbers": {"x": "$[int(@a), float(3), int(7 / 2)]", "a": 2.5},
    "an option": {"x": "$monai.utils.BlendMode.GAUSSIAN"},
    "an option from its own module": {"x": ["$monai.utils.enums.PytorchPadMode.REFLECT.value"]},
    "a component": {"x": {"_target_": "builtins.dict", "size": "@a"}, "a": [1]},
    "a disabled component": {"x": [1, {"_target_": "builtins.dict", "_disabled_": True}, 2]},
    "one disabled by reference": {"x": [1, {"_target_": "builtins.dict", "_disabled_": "@off"}], "off": True},
    "one disabled by word": {"x": {"a": {"_target_": "builtins.dict", "_disabled_": "True"}, "b": 2}},
    "transforms by their place": {"x": "@t#transforms#1", "t": {"transforms": [{"a": 1}, {"b": 2}]}},
    "names of which one begins the other": {"x": "$@a + @ab", "a": 1, "ab": 10},
}


@pytest.mark.parametrize("values", CASES.values(), ids=CASES)
def test_it_is_what_monai_says(values: dict[str, Any]) -> None:
    assert without_targets(BundleConfig(values).get("x")) == monai_says(values, "x")


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"x": "@x"}, "@x -> @x is a circle of references"),
        ({"x": ["@a"], "a": {"b": "@b"}, "b": "$@a + 1"}, "@a -> @b -> @a is a circle"),
        ({"x": "@a", "a": {"_target_": "builtins.dict", "b": "@x"}}, "@x -> @a -> @x is a circle"),
        ({"x": "@nothing#here"}, "'@nothing::here' names what the files do not define"),
        ({"x": "@a#b", "a": "@c", "c": {"b": 1}}, "'@a::b' names what the files do not define"),
        ({"x": "@a#5", "a": [1]}, "'@a::5' names what"),
        ({"x": "%nothing"}, "'%nothing' names what the files do not define"),
        ({"x": "@####a", "a": 1}, "leads out of the configuration"),
    ],
)
def test_what_leads_nowhere_is_refused_as_by_monai(values: dict[str, Any], why: str) -> None:
    found = unread_in(BundleConfig(values).get("x"))
    assert found is not None
    assert why in found.why
    with pytest.raises((ValueError, KeyError, RuntimeError)):
        monai_says(values, "x")


@pytest.mark.parametrize(
    "expression",
    [
        "$__import__('os').getcwd()",
        "$open('/etc/passwd').read()",
        "$import os",
        "$@a.__class__",
        "$torch.device('cpu')",
        "$list(range(3))",
        "$[x for x in [1]]",
        "$10 ** 10 ** 10",
        "$[0] * 10 ** 9",
        "$'a' * 10 ** 9",
        "$1 / 0",
        "$[1][5]",
        "$" + "(" * 400 + "1" + ")" * 400,
        "$1 +",
        "$\0",
        "$(-8) ** 0.5",
        "$monai.utils.BlendMode",
        "$nowhere",
    ],
)
def test_no_other_expression_is_read_and_none_runs(expression: str) -> None:
    assert isinstance(BundleConfig({"x": expression, "a": 1}).get("x"), Unread)


def doubling(sign: str) -> dict[str, Any]:
    return {"a0": [1], **{f"a{n}": [f"{sign}a{n - 1}"] * 2 for n in range(1, 60)}}


@pytest.mark.parametrize(
    "values",
    [
        doubling("@"),
        doubling("%"),
        {f"a{n}": f"@a{n + 1}" for n in range(59, 5000)} | {"a59": "@a60"},
        {"a0": [1], **{f"a{n}": [f"@a{n - 1}"] for n in range(1, 1000)}, "a59": [f"@a{n}" for n in range(60, 1000)]},
    ],
    ids=["doubling references", "doubling macros", "a long way", "deep"],
)
def test_what_grows_without_bounds_is_refused(values: dict[str, Any]) -> None:
    found = unread_in(BundleConfig(values).get("a59"))
    assert found is not None
    assert "too many" in found.why or "make more than" in found.why


KEYS = ("a", "b", "c", "d")
IDS = st.lists(st.sampled_from([*KEYS, "0", "1"]), min_size=1, max_size=3).map("#".join)
WORDS = st.one_of(
    st.integers(-3, 9),
    st.sampled_from(["word", "a@b", "$[1, 2] * 2", "$3 - 1", None, True, 0.5]),
    st.builds("{}{}{}".format, st.sampled_from(["@", "@", "%"]), st.sampled_from(["", "", "#", "##"]), IDS),
    st.builds("$[@{}] * 2".format, IDS),
)


def containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    keys = st.sampled_from(KEYS)
    component = st.dictionaries(keys, inner, max_size=2).map(lambda values: {"_target_": "builtins.dict", **values})
    return st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=3), component)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.fixed_dictionaries({key: st.recursive(WORDS, containers, max_leaves=5) for key in KEYS}))
def test_random_graphs_of_references_mean_what_monai_says(values: dict[str, Any]) -> None:
    config = BundleConfig(values)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parser = ConfigParser(deepcopy(values))
        try:
            parser.parse()
        except (ValueError, KeyError, IndexError, TypeError):
            return  # MONAI refuses all of it, since one macro leads nowhere
        for key in KEYS:
            parser.ref_resolver.resolved_content.clear()
            try:
                expected = plain(ConfigParser(deepcopy(values)).get_parsed_content(key))
            except (ValueError, KeyError, RuntimeError):
                assert unread_in(config.get(key)), key
            else:
                assert without_targets(config.get(key)) == expected, key


FILES: list[list[dict[str, Any]]] = [
    [{"a": 1, "b": {"c": 2}}, {"a": 3}],
    [{"a": {"b": 1}}, {"a#c": 2, "a::b": 5}],
    [{"a": {"b": [1]}}, {"+a": {"c": 2}, "+a#b": [2]}],
    [{"a": [1, 2]}, {"a#1": 7, "+a": [8]}],
    [{}, {"+a": [1]}],
]


@pytest.mark.parametrize("files", FILES)
def test_several_files_are_merged_as_monai_merges_them(files: list[dict[str, Any]], tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.json" for number in range(len(files))]
    for path, values in zip(paths, files, strict=True):
        path.write_text(json.dumps(values))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert merged(deepcopy(files)) == ConfigParser.load_config_files(paths)


@pytest.mark.parametrize("values", [{"a#b": 1}, {"a": 1, "a#b": 2}, {"a": [1], "a#5": 2}, {"a": 1, "+a": [2]}])
def test_a_key_that_fits_nothing_is_told(values: dict[str, Any]) -> None:
    with pytest.raises(BadInput, match="which fits nothing"):
        merged([values])


def test_macros_reach_other_files_through_what_reads_them() -> None:
    config = BundleConfig(
        {"x": "%configs/other.json#patch", "y": "%../secret.yaml"}, {"configs/other.json": {"patch": [4]}}.__getitem__
    )
    assert config.get("x") == [4]
