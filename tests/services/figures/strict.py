"""What an SVG must not have so that a strict policy shows it whole."""

from __future__ import annotations

from xml.etree import ElementTree as Tree

#: Of elements that may stand in a figure: none that runs, styles or fetches.
_ELEMENTS = {"svg", "g", "path", "use", "defs", "clipPath", "text", "tspan", "rect", "desc", "image", "pattern"}


def broken_rules(svg: str) -> list[str]:
    """A sentence for each element or attribute that a policy without 'unsafe-inline' refuses; parses the text."""
    root = Tree.fromstring(svg)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    found = ["an id stands twice"] if len(ids) != len(set(ids)) else []
    for element in root.iter():
        tag = element.tag.partition("}")[2]
        if tag not in _ELEMENTS:
            found.append(f"element {tag}")
        for key, value in element.items():
            name = key.rpartition("}")[2]
            inside = value.startswith("#") and value[1:] in ids
            if name == "style" or name.startswith("on"):
                found.append(f"attribute {name}")
            if name in ("href", "src") and not inside and not value.startswith("data:image/png;base64,"):
                found.append(f"reference {value}")
            if "url(" in value and value.removeprefix("url(#").removesuffix(")") not in ids:
                found.append(f"reference {value}")
    return found


def texts_of(svg: str) -> list[str]:
    """The texts of a figure as a reader sees them."""
    root = Tree.fromstring(svg)
    return ["".join(element.itertext()) for element in root.iter() if element.tag.endswith("}text")]
