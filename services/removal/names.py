"""Names of a patient in texts and in stored JSON: taken out, or replaced by a word that says so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

#: Stands where a name was.
FORGOTTEN = "(forgotten)"


class Names:
    """The names of one patient: his own and those of his cases."""

    def __init__(self, names: Iterable[str]) -> None:
        self.all = frozenset(names)
        longest_first = sorted(self.all, key=lambda name: (-len(name), name))
        self._pattern = re.compile("|".join(map(_expression, longest_first)) or r"(?!)")

    def are_in(self, text: str) -> bool:
        """Whether one of them stands in a text as a word of its own, such as a part of a path."""
        return self._pattern.search(text) is not None

    def out_of(self, text: str) -> str:
        """The text with `FORGOTTEN` in their place."""
        return self._pattern.sub(FORGOTTEN, text)

    def out_of_pieces(self, pieces: list[str]) -> list[str]:
        """The same of a text that is stored in pieces: a name may begin in one and end in the next."""
        whole = "".join(pieces)
        starts = [0]
        for piece in pieces:
            starts.append(starts[-1] + len(piece))
        found = list(pieces)
        for match in reversed(list(self._pattern.finditer(whole))):
            for number in reversed(range(len(pieces))):
                first, last = max(match.start(), starts[number]), min(match.end(), starts[number + 1])
                if first < last:
                    word = FORGOTTEN if first == match.start() else ""
                    begin = starts[number]
                    found[number] = found[number][: first - begin] + word + found[number][last - begin :]
        return found

    def out_of_json(self, value: Any) -> Any:
        """The value without what is about them: keys that are such a name, and the items of lists that name one."""
        if isinstance(value, str):
            return self.out_of(value)
        if isinstance(value, dict):
            return {self.out_of(key): self.out_of_json(item) for key, item in value.items() if key not in self.all}
        if isinstance(value, list):
            return [self.out_of_json(item) for item in value if not self._is_about(item)]
        return value

    def _is_about(self, item: Any) -> bool:
        parts = item.values() if isinstance(item, dict) else item if isinstance(item, list) else [item]
        return any(isinstance(part, str) and part in self.all for part in parts)


def _expression(name: str) -> str:
    """A name between characters that do not go on with it; a mere number only where a case or patient is meant."""
    end = r"(?![A-Za-z0-9])"
    if name.isdecimal():
        return rf"(?:(?<=case )|(?<=patient )|(?<=/)|^){re.escape(name)}{end}"
    return rf"(?<![A-Za-z0-9]){re.escape(name)}{end}"
