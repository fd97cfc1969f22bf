"""What a benchmark prints, kept for the page that shows it."""

from __future__ import annotations

from pathlib import Path

from benchmarks.report import fill


class Lines:
    """Lines of figures, printed as they come."""

    def __init__(self) -> None:
        self._found: list[str] = []

    def add(self, line: str = "") -> None:
        """One more line."""
        print(line, flush=True)
        self._found.append(line)

    def write(self, document: Path | None, block: str) -> None:
        """Put all of them into a block of the page, if there is one to write to."""
        if document is not None:
            fill(document, {block: "\n".join(self._found)})
