"""Text from outside as text: what a terminal would obey is shown instead."""

from __future__ import annotations

import unicodedata

#: Controls, halves of characters, separators of lines, and invisible signs such as those that turn the direction.
_OBEYED = {"Cc", "Cf", "Cs", "Zl", "Zp"}
#: Signs that some scripts and languages need between letters: they change how these look and nothing else.
_HARMLESS = "\u00ad\u200c\u200d"


def plain(text: str, *, keep: str = "\n") -> str:
    """The text with every control, escape and direction character written out ("\\x1b"), but those to `keep`."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(character if _is_harmless(character, keep) else _written_out(character) for character in text)


def _is_harmless(character: str, keep: str) -> bool:
    return character in keep or character in _HARMLESS or unicodedata.category(character) not in _OBEYED


def _written_out(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
