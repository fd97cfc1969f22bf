"""SVG that a page with a strict policy shows: styles as attributes, nothing that runs, nothing from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as Tree

from services.plain_text import plain

_SVG, _XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
_HREF = f"{{{_XLINK}}}href"
#: What matplotlib says of everything in a style sheet, as attributes of the root, which all inherit.
_OF_ALL = {"stroke-linejoin": "round", "stroke-linecap": "butt"}
#: Is no attribute in SVG.
_NO_ATTRIBUTE = {"mix-blend-mode"}
_NO_ID = re.compile(r"[^A-Za-z0-9_.-]")
_LOCAL = re.compile(r"url\(#([^)]+)\)")
#: Verdana is as wide as the font that the layout was made with, where that is not installed.
_FONTS = "'DejaVu Sans', Verdana, sans-serif"
_SHARED = ("fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "opacity")


@dataclass(frozen=True)
class Marks:
    """What a group of marks is, and each of them in the order of drawing: attributes `data-*`, for pages to read."""

    about: Mapping[str, str]
    each: Sequence[Mapping[str, str]]


def strict_svg(text: str, prefix: str, title: str, caption: str, marks: Mapping[str, Marks]) -> str:
    """What matplotlib wrote, made strict; `marks` by the id of their group."""
    Tree.register_namespace("", _SVG)
    Tree.register_namespace("xlink", _XLINK)
    root = Tree.fromstring(text)  # noqa: S314 - what matplotlib wrote a moment ago
    for parent in list(root.iter()):
        for child in list(parent):
            if _tag(child) in ("style", "metadata") or (_tag(child) == "defs" and not len(child)):
                parent.remove(child)
    groups = {element.get("id"): element for element in root.iter() if _tag(element) == "g"}
    for name, found in marks.items():
        _say(groups[name], found.about)
        for mark, meaning in zip(_marks(groups[name]), found.each, strict=True):
            _say(mark, meaning)
    taken: set[str] = set()
    for element in root.iter():
        _make_strict(element, prefix)
        if own := element.get("id"):
            element.set("id", _only(own, taken))
    for element in root.iter():
        _share(element)
    root.attrib.update(_OF_ALL)
    root.attrib.update({"role": "img", "aria-label": plain(title, keep="")})
    about = Tree.Element(f"{{{_SVG}}}desc")
    about.text, about.tail = plain(caption), "\n"
    root.insert(0, about)
    return Tree.tostring(root, encoding="unicode") + "\n"


def _say(element: Tree.Element, meaning: Mapping[str, str]) -> None:
    element.attrib.update({f"data-{key}": plain(value, keep="") for key, value in meaning.items()})


def _marks(element: Tree.Element) -> Iterator[Tree.Element]:
    """Marks below an element in the order of drawing, without their definitions."""
    for child in element:
        if _tag(child) in ("use", "path"):
            yield child
        elif _tag(child) != "defs":
            yield from _marks(child)


def _only(name: str, taken: set[str]) -> str:
    """An id that no other element has, of letters that every reader takes."""
    plain_name = _NO_ID.sub("_", name)
    own = next(
        candidate
        for candidate in (plain_name, *(f"{plain_name}-{number}" for number in range(2, len(taken) + 3)))
        if candidate not in taken
    )
    taken.add(own)
    return own


def _make_strict(element: Tree.Element, prefix: str) -> None:
    """Styles as attributes, ids and references with the prefix, places of marks to a hundredth of a point."""
    for part in filter(str.strip, (element.attrib.pop("style", "")).split(";")):
        key, _, value = part.partition(":")
        if key.strip() not in _NO_ATTRIBUTE:
            element.set(key.strip(), _FONTS if key.strip() == "font-family" else value.strip())
    if name := element.get("id"):
        element.set("id", f"{prefix}-{name}")
    if (target := element.get(_HREF)) and target.startswith("#"):
        element.set(_HREF, f"#{prefix}-{target[1:]}")
    for key, value in element.items():
        if "url(" in value:
            element.set(key, _LOCAL.sub(rf"url(#{prefix}-\1)", value))
    if _tag(element) == "use":
        for key in ("x", "y"):
            element.set(key, f"{float(element.get(key, 0)):.2f}")


def _share(element: Tree.Element) -> None:
    """What all marks of a group have in common, said once: a figure of thousands of patients is half as large."""
    if len(element) < 2 or any(_tag(child) != "use" for child in element):
        return
    for key in _SHARED:
        values = {child.get(key) for child in element}
        value = values.pop()
        if not values and value is not None:
            element.set(key, value)
            for child in element:
                del child.attrib[key]


def _tag(element: Tree.Element) -> str:
    return str(element.tag).removeprefix(f"{{{_SVG}}}")
